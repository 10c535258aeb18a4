"""Where time, name and words of a row stand, and their text laid out. GUI thread.

Places are computed as for a left-to-right interface and mirrored where the interface runs the other way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle

from livecaption.ui.main.row_words import is_right_to_left, units
from livecaption.ui.main.transcript_model import Row

_REMEMBERED = 256
_LINE_HEIGHT = 1.2
_NARROW_EMS = 30
_NAME_EMS = 8
_NEW_LINE = "\u2028"


@dataclass(frozen=True, slots=True)
class Columns:
    """The horizontal division of a view `width` pixels wide. Narrow: time and name stand above the words."""

    width: int
    time: int
    name: int
    gap: int
    line: int
    narrow: bool
    mirrored: bool

    @property
    def edge(self) -> int:
        """Left free at both sides."""
        return 2 * self.gap

    @property
    def text_left(self) -> int:
        """Where the words begin."""
        return self.edge if self.narrow else self.edge + self.time + self.name + 2 * self.gap

    @property
    def text_width(self) -> int:
        """How wide words may be."""
        return max(1, self.width - self.text_left - self.edge)

    @property
    def head(self) -> int:
        """The height of the line above the words; 0 where time and name stand beside them."""
        return self.line if self.narrow else 0

    def at(self, rect: QRect, top: int) -> QRect:
        """A rectangle of a row on the view, where the row begins at `top`."""
        direction = Qt.LayoutDirection.RightToLeft if self.mirrored else Qt.LayoutDirection.LeftToRight
        bounds = QRect(0, 0, self.width, 1)
        return QStyle.visualRect(direction, bounds, rect).translated(0, top)

    def time_place(self) -> QRect:
        """Where the time stands in a row."""
        return QRect(self.edge, self.padding, self.time, self.line)

    def name_place(self) -> QRect:
        """Where the name stands in a row."""
        left = self.edge + self.time + self.gap
        width = self.width - left - self.edge if self.narrow else self.name
        return QRect(left, self.padding, max(1, width), self.line)

    def name_beside(self, line: QTextLine) -> QRect:
        """Where a name stands in a row for words that begin with that line of them."""
        down = line.y() - (self.line if self.narrow else 0) - max(0.0, (self.line - line.height()) / 2)
        return self.name_place().translated(0, self.head + round(down))

    def text_place(self, height: int) -> QRect:
        """Where the words stand in a row, `height` pixels of them."""
        return QRect(self.text_left, self.padding + self.head, self.text_width, height)

    @property
    def padding(self) -> int:
        """Above and below a row."""
        return max(3, self.gap // 2)


def columns_for(width: int, font: QFont, time_sample: str, *, mirrored: bool) -> Columns:
    """The division for a view of this width in this font; `time_sample` is as wide as times get."""
    metrics = QFontMetrics(font)
    em = metrics.height()
    gap = max(4, round(em / 2))
    return Columns(
        width=width,
        time=metrics.horizontalAdvance(time_sample),
        name=round(_NAME_EMS * em * 0.7),
        gap=gap,
        line=math.ceil(metrics.height() * _LINE_HEIGHT),
        narrow=width < _NARROW_EMS * em,
        mirrored=mirrored,
    )


class RowLayouts:
    """Lays the words of rows out and remembers those in view. `made` counts layouts, for tests of what work costs."""

    def __init__(self) -> None:
        self.made = 0
        self._remembered: dict[object, QTextLayout] = {}
        self._columns: Columns | None = None
        self._font = QFont()
        self._letter = 1

    def use(self, columns: Columns, font: QFont) -> None:
        """Lay out for these columns and this font from now on."""
        if (columns, font) != (self._columns, self._font):
            self._columns, self._font = columns, QFont(font)
            self._letter = max(1, QFontMetrics(font).averageCharWidth())
            self._remembered.clear()

    @property
    def columns(self) -> Columns:
        """What is laid out for."""
        assert self._columns is not None
        return self._columns

    def text(self, row: Row) -> QTextLayout:
        """The words of a row; those that may still change are underlined with dots."""
        known = (row.text, row.settled, row.turns)
        layout = self._remembered.pop(known, None)
        if layout is None:
            layout = self._lay_out(row)
        self._remembered[known] = layout
        while len(self._remembered) > _REMEMBERED:
            del self._remembered[next(iter(self._remembered))]
        return layout

    def size(self, row: Row) -> QSize:
        """The whole row, padding included."""
        words = words_height(self.text(row))
        columns = self.columns
        return QSize(columns.width, max(columns.line, words) + columns.head + 2 * columns.padding)

    def guessed_height(self, row: Row) -> int:
        """About how high a row is, without laying it out: for rows that nobody has looked at."""
        columns = self.columns
        letters = max(1, columns.text_width // self._letter)
        lines = max(1, math.ceil(len(row.text) / letters)) + len(row.turns) * (2 if columns.narrow else 1)
        return lines * columns.line + columns.head + 2 * columns.padding

    def _lay_out(self, row: Row) -> QTextLayout:
        self.made += 1
        columns = self.columns
        font = QFont(self._font)
        text = row.text
        for place, _ in row.turns:
            # Whoever goes on begins a line; as long as the space it takes the place of, so that all places stay.
            text = text[: place - 1] + _NEW_LINE + text[place:]
        layout = QTextLayout(text, font)
        option = QTextOption()
        rtl = is_right_to_left(row.text)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if row.key is not None and row.settled < len(row.text):
            tentative = QTextLayout.FormatRange()
            space = len(row.text) - row.settled - len(row.text[row.settled :].lstrip())
            tentative.start = units(row.text[: row.settled + space])
            tentative.length = units(row.text) - tentative.start
            drawn = QTextCharFormat()
            # Not by tone alone: words that may still change stand on dots.
            drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            tentative.format = drawn
            layout.setFormats([tentative])
        layout.setCacheEnabled(True)
        layout.beginLayout()
        begins = {units(row.text[:place]) for place, _ in row.turns}
        top = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            if columns.narrow and line.textStart() in begins:
                top += columns.line  # for the name
            line.setLineWidth(columns.text_width)
            height = max(float(columns.line), line.height())
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        return layout


def words_height(layout: QTextLayout) -> int:
    """How high laid out words are, from the top of the first line's room to the end of the last one's."""
    last = layout.lineAt(layout.lineCount() - 1)
    return math.ceil(last.y() + last.height() + max(0.0, layout.lineAt(0).y()))
