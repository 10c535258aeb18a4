"""Caption fonts and how wide words are in them: what a column is on a screen.

A `QtMeasure` may be used off the GUI thread, by one thread at a time; Qt keeps its font caches per thread.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFont, QFontMetricsF

from livecaption.model.view import CaptionStyle

_ORDINARY_TEXT = (
    "so the numbers for March are in, and they are better than we thought they might be when we last met in "
    "January to look at them; I would not have guessed it, but here we are"
)
_COLUMN_SLACK = 1.06
"""Lines differ: with this much to spare, nearly every line of 42 ordinary characters fits 42 columns."""

_REMEMBERED_WORDS = 20_000

PADDING_X = 20.0
PADDING_Y = 14.0
SCREEN_SHARE = 0.96
"""How much of a screen's width the captions may take (0..1)."""


def caption_font(style: CaptionStyle, *, stable: bool) -> QFont:
    """SemiBold for stable words, Regular for tentative ones; digits all of one width where the font has them."""
    font = QFont(style.font_family)
    font.setPixelSize(max(1, round(style.font_px)))
    font.setWeight(QFont.Weight.DemiBold if stable else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def column_px(style: CaptionStyle) -> float:
    """Width of a column in pixels at 96 dpi. GUI thread."""
    metrics = QFontMetricsF(caption_font(style, stable=True))
    return _COLUMN_SLACK * metrics.horizontalAdvance(_ORDINARY_TEXT) / len(_ORDINARY_TEXT)


def fitted(style: CaptionStyle, available_px: float) -> CaptionStyle:
    """The style with as many columns as a screen of this width holds, one at least. GUI thread."""
    room = SCREEN_SHARE * available_px - 2 * PADDING_X
    return replace(style, columns=max(1, min(style.columns, int(room / column_px(style)))))


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
