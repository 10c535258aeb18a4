"""Colours of speakers on any ground: the palette of eight, moved until it can be read. Pure but for QColor."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from livecaption.model.view import CaptionStyle

SPEAKER_COLOURS = ("#FFFFFF", "#FFE14D", "#5CE1E6", "#7CF29A", "#FFB25C", "#9CCBFF", "#FF9EC7", "#C6B3FF")
LEAST_CONTRAST = 4.5
"""WCAG 1.4.3."""

_STEP = 0.04
_TENTATIVE_SHARE = 0.78


def contrast(one: str, other: str) -> float:
    """WCAG contrast of two opaque colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part) for part in QColor(colour).getRgbF()[:3])  # type: ignore[index]
    # ignore: the stubs call the tuple an object
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def ground_of(style: CaptionStyle) -> str:
    """What letters are read against: the strip behind them, else the box, else their own edge."""
    if style.background_opacity >= 0.5:
        return style.background_colour
    return style.window_colour if style.window_opacity >= 0.5 else style.edge_colour


@lru_cache(maxsize=256)
def readable(colour: str, ground: str) -> str:
    """The colour, made lighter or darker until it stands out from the ground by `LEAST_CONTRAST`."""
    if contrast(colour, ground) >= LEAST_CONTRAST:
        return colour
    darker = contrast("#000000", ground) > contrast("#FFFFFF", ground)
    moved = QColor(colour).toHsl()
    while contrast(moved.name(), ground) < LEAST_CONTRAST:
        lightness = moved.lightnessF() + (-_STEP if darker else _STEP)
        if not 0.0 <= lightness <= 1.0:
            return "#000000" if darker else "#FFFFFF"
        moved.setHslF(max(0.0, moved.hslHueF()), moved.hslSaturationF(), lightness)
    return moved.name()


def voice_colour(style: CaptionStyle, voice: int) -> str:
    """The colour of a speaker, 0 up; the first has the text's own."""
    place = voice % len(SPEAKER_COLOURS)
    return style.text_colour if place == 0 else readable(SPEAKER_COLOURS[place], ground_of(style))


def towards_ground(colour: str, style: CaptionStyle) -> str:
    """A speaker's colour for words that may still change: set back a little, still readable."""
    ground = QColor(ground_of(style))
    front = QColor(colour)
    mixed = QColor(
        *(
            round(_TENTATIVE_SHARE * mine + (1 - _TENTATIVE_SHARE) * theirs)
            for mine, theirs in (
                (front.red(), ground.red()),
                (front.green(), ground.green()),
                (front.blue(), ground.blue()),
            )
        )
    )
    return readable(mixed.name(), ground.name())
