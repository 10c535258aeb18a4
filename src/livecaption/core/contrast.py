"""Whether captions can be read on their background, and the nearest colours with which they can. Pure.

Contrast is that of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, #dfn-relative-luminance): 4.5 to 1 at
least (1.4.3), 7 to 1 for preference (1.4.6). Where something shines through, the worst of a white and a black page
behind counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from livecaption.model.setting import Value
from livecaption.model.view import CaptionStyle, TextEdge

AT_LEAST = 4.5
PREFERRED = 7.0

_BLACK, _WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
_THIN = 0.5
"""Opacity of box and strip below which letters are meant to stand on the page itself, held by their outline."""

_OUTLINE_PX = 1.0
_SOLID = 0.85
_STEPS = 64

Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class ContrastFix:
    """What to change so that captions can be read: names of a style's settings without prefix, and their new values.

    `ratio` is the worst contrast now, `mended` that after the change.
    """

    ratio: float
    mended: float
    values: Mapping[str, Value]


def contrast_ratio(foreground: str, background: str) -> float:
    """Contrast of two colours such as #FFE14D, from 1 (alike) to 21 (black and white)."""
    return _ratio(_rgb(foreground), _rgb(background))


def worst_contrast(style: CaptionStyle) -> float:
    """The least contrast of settled or tentative letters with what is around them."""
    return min(_contrast(style, style.text_colour), _contrast(style, style.tentative_colour))


def legible(style: CaptionStyle) -> ContrastFix | None:
    """What to change where letters have less than 4.5 to 1; None where they can be read.

    Proposed are the text colours nearest to the chosen ones that reach 7 to 1; where no colour does, the opacity of the
    letters and of what is behind them first, its colour last.
    """
    ratio = worst_contrast(style)
    if ratio >= AT_LEAST:
        return None
    for ground in _grounds(style):
        text = _nearest(ground, ground.text_colour)
        tentative = _nearest(ground, ground.tentative_colour)
        if text is not None and tentative is not None:
            mended = replace(ground, text_colour=text, tentative_colour=tentative)
            return ContrastFix(ratio, worst_contrast(mended), _differences(style, mended))
    raise AssertionError("white on black has 21 to 1")


def _grounds(style: CaptionStyle) -> Iterator[CaptionStyle]:
    """The style itself, then ever greater changes of what is not the text's colour."""
    yield style
    yield (style := replace(style, text_opacity=1.0))
    if style.background_opacity > style.window_opacity:
        yield replace(style, background_opacity=max(_SOLID, style.background_opacity))
        yield replace(style, background_opacity=1.0)
    else:
        yield replace(style, window_opacity=max(_SOLID, style.window_opacity))
        yield replace(style, window_opacity=1.0)
    dark = _luminance(_rgb(style.window_colour)) < _luminance(_rgb(style.text_colour)) or (
        style.window_colour == style.text_colour == "#000000"
    )
    colour = "#000000" if dark else "#FFFFFF"
    yield replace(style, window_colour=colour, window_opacity=1.0, background_colour=colour)


def _differences(before: CaptionStyle, after: CaptionStyle) -> dict[str, Value]:
    names = (
        "text_colour",
        "tentative_colour",
        "text_opacity",
        "background_colour",
        "background_opacity",
        "window_colour",
        "window_opacity",
    )
    return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}


def _contrast(style: CaptionStyle, colour: str) -> float:
    """The worst contrast of letters of `colour` with what is behind them, or with the outline that holds them."""
    found = min(_over(style, colour, page) for page in (_BLACK, _WHITE))
    through = (1.0 - style.window_opacity) * (1.0 - style.background_opacity)
    if 1.0 - through < _THIN and style.edge is TextEdge.OUTLINE and style.edge_px >= _OUTLINE_PX:
        held = min(
            _ratio(_mixed(_rgb(colour), page, style.text_opacity), _rgb(style.edge_colour)) for page in (_BLACK, _WHITE)
        )
        return max(found, held)
    return found


def _over(style: CaptionStyle, colour: str, page: Rgb) -> float:
    box = _mixed(_rgb(style.window_colour), page, style.window_opacity)
    strip = _mixed(_rgb(style.background_colour), box, style.background_opacity)
    return _ratio(_mixed(_rgb(colour), strip, style.text_opacity), strip)


def _nearest(style: CaptionStyle, colour: str) -> str | None:
    """The colour that reaches 7 to 1 on the style's ground with the least change towards white or black."""
    for step in range(_STEPS + 1):
        shades = (_mixed(end, _rgb(colour), step / _STEPS) for end in (_WHITE, _BLACK))
        good = [(ratio, shade) for shade in map(_hex, shades) if (ratio := _contrast(style, shade)) >= PREFERRED]
        if good:
            return max(good)[1]
    return None


def _rgb(colour: str) -> Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in colour)


def _mixed(over: Rgb, under: Rgb, opacity: float) -> Rgb:
    red, green, blue = (top * opacity + low * (1.0 - opacity) for top, low in zip(over, under, strict=True))
    return red, green, blue


def _luminance(colour: Rgb) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ratio(one: Rgb, other: Rgb) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
