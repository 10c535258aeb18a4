"""Caption fonts and how wide words are in them: what a column is on a screen.

A `QtMeasure` may be used off the GUI thread, by one thread at a time; Qt keeps its font caches per thread.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from livecaption.model.messages import Message, message
from livecaption.model.view import CaptionStyle

ORDINARY_TEXT = (
    "so the numbers for March are in, and they are better than we thought they might be when we last met in "
    "January to look at them; I would not have guessed it, but here we are"
)
_COLUMN_SLACK = 1.06
"""Lines differ: with this much to spare, nearly every line of 42 ordinary characters fits 42 columns."""

_REMEMBERED_WORDS = 4_096
"""A width costs some microseconds to find and a hundred bytes to keep."""

PADDING_X = 20.0
PADDING_Y = 14.0
SCREEN_SHARE = 0.96
"""How much of a screen's width the captions may take (0..1)."""

HEIGHT_SHARE = 0.75
"""How much of a screen's height the captions may take (0..1): what is captioned must be seen, too."""

_LEAST_COLUMNS = 12
"""Letters shrink until so many fit in a line: fewer would break ordinary words."""

_LEAST_PX = 10.0


def caption_font(style: CaptionStyle, *, stable: bool) -> QFont:
    """SemiBold for stable words, Regular for tentative ones; digits all of one width where the font has them."""
    font = QFont(style.font_family)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(1, round(style.font_px)))
    font.setWeight(QFont.Weight.DemiBold if stable else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def missing_font(style: CaptionStyle) -> Message | None:
    """What to say when the style's font is not on this computer, and another stands in for it. GUI thread."""
    if QFontDatabase.hasFamily(style.font_family):
        return None
    stand_in = QFontInfo(caption_font(style, stable=True)).family()
    return message("captions.font_missing", font=" ".join(style.font_family.split()), other=stand_in)


def column_px(style: CaptionStyle) -> float:
    """Width of a column in pixels at 96 dpi. GUI thread."""
    metrics = QFontMetricsF(caption_font(style, stable=True))
    return _COLUMN_SLACK * metrics.horizontalAdvance(ORDINARY_TEXT) / len(ORDINARY_TEXT)


def line_px(style: CaptionStyle) -> float:
    """From one line's top to the next one's, in pixels at 96 dpi."""
    return round(style.font_px * style.line_height)


def fitted(style: CaptionStyle, available_width_px: float, available_height_px: float | None = None) -> CaptionStyle:
    """The style with as many columns and lines as a screen of this size holds, one of each at least. GUI thread.

    Letters too large for a dozen of them in a line, or for one line, are made smaller.
    """
    width = SCREEN_SHARE * available_width_px - 2 * PADDING_X
    wanted = _LEAST_COLUMNS if style.columns > _LEAST_COLUMNS else max(1, style.columns)
    least_px = min(style.font_px, _LEAST_PX)
    share = width / (wanted * column_px(style))
    if available_height_px is not None:
        height = HEIGHT_SHARE * available_height_px - 2 * PADDING_Y
        share = min(share, height / line_px(style))
    if share < 1:
        # Rounded down to whole pixels, as fonts are.
        style = replace(style, font_px=max(least_px, float(int(style.font_px * share))))
    if available_height_px is not None:
        style = replace(style, lines=max(1, min(style.lines, int(height / line_px(style)))))
    return replace(style, columns=max(1, min(style.columns, int(width / column_px(style)))))


class QtMeasure:
    """Widths in columns of the style's font. Make it on the GUI thread, then use it on one thread.

    Everything is measured in the stable weight, the wider one: a word that settles cannot move a line's end.
    """

    def __init__(self, style: CaptionStyle) -> None:
        self._font = caption_font(style, stable=True)
        self._column_px = column_px(style)
        self._metrics: QFontMetricsF | None = None
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Width in columns."""
        known = self._widths.get(text)
        if known is not None:
            return known
        if self._metrics is None:
            self._metrics = QFontMetricsF(self._font)
        width = self._metrics.horizontalAdvance(text) / self._column_px
        if len(self._widths) >= _REMEMBERED_WORDS:
            self._widths.clear()
        self._widths[text] = width
        return width
