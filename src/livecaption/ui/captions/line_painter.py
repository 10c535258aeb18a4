"""Paints one caption line: outline, weights, speaker colour, and any script in its own direction. GUI thread."""

from __future__ import annotations

from itertools import groupby
from unicodedata import bidirectional, category

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from livecaption.core.layout import clusters
from livecaption.model.view import CaptionLine, CaptionStyle, TextEdge, Tone
from livecaption.ui.captions.measure import caption_font

SPEAKER_COLOURS = ("#FFFFFF", "#FFE14D", "#5CE1E6", "#7CF29A", "#FFB25C", "#9CCBFF", "#FF9EC7", "#C6B3FF")

_NAME_GAP = "\u2003"
_PICTURE_SELECTOR = "\ufe0f"
_REMEMBERED_LAYOUTS = 16


class LinePainter:
    """Lays lines out once and paints them as often as asked. `outlined` draws the style's outline round the text."""

    def __init__(self, style: CaptionStyle, width_px: float, *, outlined: bool) -> None:
        self._style = style
        self._width_px = width_px
        self._outlined = outlined and style.edge is TextEdge.OUTLINE and style.edge_px > 0
        self._stable = caption_font(style, stable=True)
        self._tentative = caption_font(style, stable=False)
        metrics = QFontMetricsF(self._stable)
        self._baseline_px = (self.height_px + metrics.ascent() - metrics.descent()) / 2
        self._speakers: dict[str, str] = {}
        self._layouts: dict[CaptionLine, tuple[QTextLayout, QTextLayout | None]] = {}

    @property
    def height_px(self) -> float:
        """From one line's top to the next one's."""
        return round(self._style.font_px * self._style.line_height)

    def paint(self, painter: QPainter, line: CaptionLine, left: float, top: float) -> None:
        """Paint the line into its row, whose top left corner is given, on a baseline that no script or emoji moves."""
        fill, outline = self._laid_out(line)
        place = QPointF(left, top + self._baseline_px - fill.lineAt(0).ascent())
        if outline is not None:
            outline.draw(painter, place)
        fill.draw(painter, place)

    def _laid_out(self, line: CaptionLine) -> tuple[QTextLayout, QTextLayout | None]:
        known = self._layouts.pop(line, None)
        if known is None:
            known = (self._layout(line, outline=False), self._layout(line, outline=True) if self._outlined else None)
        self._layouts[line] = known
        while len(self._layouts) > _REMEMBERED_LAYOUTS:
            del self._layouts[next(iter(self._layouts))]
        return known

    def _layout(self, line: CaptionLine, *, outline: bool) -> QTextLayout:
        runs = [(run.text, run.tone is Tone.STABLE, self._colour(run.tone)) for run in line.runs]
        if line.speaker:
            runs.insert(0, (line.speaker + _NAME_GAP, True, self._colour_of(line.speaker)))
        parts: list[tuple[str, QTextCharFormat]] = []
        for text, stable, colour in runs:
            font = self._stable if stable else self._tentative
            for piece, drawn in _without_pictures(text) if outline else [(text, False)]:
                parts.append((piece, self._format(font, colour, drawn)))

        layout = QTextLayout("".join(text for text, _ in parts), self._stable)
        # The words decide, not a name in another script before them; "left" alone is not mirrored by QTextLayout.
        rtl = _is_right_to_left(line.text)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(_ranges(parts))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        layout.createLine().setLineWidth(self._width_px)
        layout.endLayout()
        return layout

    def _format(self, font: QFont, colour: str, outline: bool) -> QTextCharFormat:
        text_format = QTextCharFormat()
        text_format.setFont(font)
        text_format.setForeground(QBrush(QColor(colour)))
        if outline:
            # Half of a stroke lies inside the glyph, where the fill painted over it hides it.
            pen = QPen(QColor(self._style.edge_colour), 2 * self._style.edge_px)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            text_format.setTextOutline(pen)
        return text_format

    def _colour(self, tone: Tone) -> str:
        return self._style.text_colour if tone is Tone.STABLE else self._style.tentative_colour

    def _colour_of(self, speaker: str) -> str:
        if speaker not in self._speakers:
            self._speakers[speaker] = SPEAKER_COLOURS[len(self._speakers) % len(SPEAKER_COLOURS)]
        return self._speakers[speaker]


def _without_pictures(text: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it may be outlined.

    Emoji may not: once Qt has asked a colour font for an outline, it paints none of that font's pictures any more.
    """
    return [
        ("".join(piece), outlined)
        for outlined, piece in groupby(clusters(text), key=lambda each: not _is_picture(each))
    ]


def _is_picture(cluster: str) -> bool:
    return any(
        0x1F000 <= ord(each) <= 0x1FFFF or each == _PICTURE_SELECTOR or category(each) == "So" for each in cluster
    )


def _is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction."""
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"


def _ranges(parts: list[tuple[str, QTextCharFormat]]) -> list[QTextLayout.FormatRange]:
    """Formats by position in UTF-16 units, as Qt counts."""
    found: list[QTextLayout.FormatRange] = []
    start = 0
    for text, text_format in parts:
        length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = start, length, text_format
        found.append(each)
        start += length
    return found
