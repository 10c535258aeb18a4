"""Paints one row of the transcript: time, name, words, what was found, and where the keyboard is. GUI thread."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout

from livecaption.ui.look import Colours
from livecaption.ui.main.row_layout import Columns, words_height
from livecaption.ui.main.row_words import WordPlace, units
from livecaption.ui.main.transcript_model import Row

_RING_PX = 2.0
_MOST_RANGES = 200
"""Found places painted in one row at most: a row of 10,000 letters may hold as many."""


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row looks like besides its words. `word` is where the keyboard is, `found_now` the match looked at."""

    name: str
    time: str
    voice: int
    chosen: bool = False
    current: bool = False
    name_hovered: bool = False
    word: WordPlace | None = None
    found_now: int | None = None
    others: tuple[int, ...] = ()
    """The colours of those who go on in the row."""


class RowPainter:
    """Paints with one look, one font and one division into columns."""

    def __init__(self, colours: Colours, columns: Columns, font: QFont) -> None:
        self._colours = colours
        self._columns = columns
        self._font = font
        self._name_font = QFont(font)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self._name_metrics = QFontMetrics(self._name_font)

    def paint(
        self,
        painter: QPainter,
        place: QRect,
        row: Row,
        layout: QTextLayout,
        state: RowState,
        pattern: re.Pattern[str] | None,
    ) -> None:
        """Paint the row into its place on the view."""
        if state.chosen:
            painter.fillRect(place, QColor(self._colours.chosen))
        if row.key is None:
            self._paint_gap(painter, place, row)
        else:
            self._paint_head(painter, place, state)
            for (start, name), voice in zip(row.turns, state.others, strict=False):
                line = layout.lineForTextPosition(units(row.text[:start]))
                if name and line.isValid():
                    self._paint_name(
                        painter, self._columns.at(self._columns.name_beside(line), place.top()), name, voice
                    )
            origin = self._columns.at(self._columns.text_place(words_height(layout)), place.top()).topLeft()
            painter.setPen(QColor(self._colours.text))
            layout.draw(painter, QPointF(origin), self._ranges(row, state, pattern))
            if state.word is not None:
                self._paint_word_ring(painter, word_rect(layout, state.word).translated(QPointF(origin)))
        if state.current:
            painter.setPen(QPen(QColor(self._colours.accent), _RING_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(2, 1, -2, -1), 4, 4)

    def _paint_head(self, painter: QPainter, place: QRect, state: RowState) -> None:
        columns = self._columns
        start = Qt.AlignmentFlag.AlignRight if columns.mirrored else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._font)
        painter.setPen(QColor(self._colours.muted))
        painter.drawText(columns.at(columns.time_place(), place.top()), start | middle, state.time)
        if not state.name:
            return
        where = columns.at(columns.name_place(), place.top())
        self._paint_name(painter, where, state.name, state.voice, underlined=state.name_hovered)

    def _paint_name(self, painter: QPainter, where: QRect, name: str, voice: int, *, underlined: bool = False) -> None:
        start = Qt.AlignmentFlag.AlignRight if self._columns.mirrored else Qt.AlignmentFlag.AlignLeft
        font = QFont(self._name_font)
        font.setUnderline(underlined)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.speakers[voice % len(self._colours.speakers)]))
        shown = self._name_metrics.elidedText(name, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, start | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_gap(self, painter: QPainter, place: QRect, row: Row) -> None:
        columns = self._columns
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        room = place.width() - 6 * columns.gap
        shown = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, max(1, room))
        width = metrics.horizontalAdvance(shown)
        left = place.left() + (place.width() - width) // 2
        middle = place.center().y()
        painter.setPen(QPen(QColor(self._colours.border), 1))
        painter.drawLine(place.left() + columns.edge, middle, left - columns.gap, middle)
        painter.drawLine(left + width + columns.gap, middle, place.right() - columns.edge, middle)
        painter.setPen(QColor(self._colours.muted))
        painter.drawText(QRect(left, place.top(), width + 2, place.height()), Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_word_ring(self, painter: QPainter, where: QRectF) -> None:
        painter.setPen(QPen(QColor(self._colours.accent), _RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(-2, 0, 2, 0), 3, 3)

    def _ranges(self, row: Row, state: RowState, pattern: re.Pattern[str] | None) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        length = units(row.text)
        settled = units(row.text[: row.settled])
        if settled < length:
            ranges.append(_range(settled, length - settled, self._colours.muted))
        if pattern is None:
            return ranges
        for count, match in enumerate(pattern.finditer(row.text)):
            if count >= _MOST_RANGES:
                break
            start = units(row.text[: match.start()])
            now = state.found_now == count
            ranges.append(
                _range(
                    start,
                    units(match[0]),
                    self._colours.on_found_now if now else self._colours.text,
                    self._colours.found_now if now else self._colours.found,
                )
            )
        return ranges


def word_rect(layout: QTextLayout, word: WordPlace) -> QRectF:
    """Where a word stands in its layout; its part on the first line where it is broken."""
    line = layout.lineForTextPosition(word.start)
    if not line.isValid():
        return QRectF()
    end = min(word.end, line.textStart() + line.textLength())
    ends = (_x(line.cursorToX(word.start)), _x(line.cursorToX(end)))
    return QRectF(min(ends), line.y(), max(2.0, abs(ends[1] - ends[0])), line.height())


def _x(answer: object) -> float:
    """`cursorToX` answers the place alone, or with the position that it settled on."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type] # untyped in Qt


def _range(start: int, length: int, colour: str, behind: str | None = None) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    drawn = QTextCharFormat()
    drawn.setForeground(QBrush(QColor(colour)))
    if behind is not None:
        drawn.setBackground(QBrush(QColor(behind)))
    found.start, found.length, found.format = start, length, drawn
    return found
