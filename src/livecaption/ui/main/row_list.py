"""The list of the transcript's rows as it is seen: names in colours, words, what is found, the keyboard. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from livecaption.ui.look import colours_of
from livecaption.ui.main.row_painter import RowPainter, RowState
from livecaption.ui.main.row_words import WordPlace
from livecaption.ui.main.scrolling_rows import ScrollingRows
from livecaption.ui.main.transcript_model import Row, TranscriptModel


class RowList(ScrollingRows):
    """Paints the rows in view. `word` is where the keyboard is in the current row, `found_now` the match looked at."""

    def __init__(self, model: TranscriptModel, parent: QWidget | None = None) -> None:
        self._voices: dict[str, int] = {}
        self._name_under_pointer = -1
        self.word: WordPlace | None = None
        self.found_now: tuple[Row, int] | None = None
        self._painter: RowPainter | None = None
        super().__init__(model, parent)
        model.modelReset.connect(self._on_emptied)

    def laid_out(self) -> None:
        """Paint with other columns, another font or another look."""
        self._painter = RowPainter(colours_of(self), self.layouts.columns, self.row_font())

    def came(self, row: Row) -> None:
        """Whoever speaks first has the first colour, whether or not one looks."""
        for speaker in (row.speaker, *(name for _, name in row.turns)):
            self.voice_of(speaker)

    @Slot()
    def _on_emptied(self) -> None:
        self._voices.clear()
        self.word = self.found_now = None

    def voice_of(self, speaker: str) -> int:
        """Which of the colours a speaker has, in the order of their first words."""
        return self._voices.setdefault(speaker, len(self._voices)) if speaker else 0

    def hover_name(self, at: int) -> None:
        """Show that the name of this row can be clicked; -1: of none."""
        if at != self._name_under_pointer:
            self._name_under_pointer = at
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The rows in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().window())
        if self._painter is None or not len(self._heights):
            painter.end()
            return
        first = self._heights.row_at(self.verticalOffset() + event.rect().top())
        top = self.top_of(first)
        focused = self.hasFocus()
        current = self.currentIndex().row()
        chosen, found = self.selectionModel(), self.found_now
        for at in range(first, len(self._heights)):
            if top > event.rect().bottom():
                break
            row = self._rows.row(at)
            name = self._rows.name_at(at)
            index = self._rows.index(at)
            here = focused and at == current
            state = RowState(
                name=name,
                time=self._rows.shown_time_at(at),
                voice=self.voice_of(row.speaker),
                chosen=chosen.isSelected(index),
                current=here,
                name_hovered=at == self._name_under_pointer,
                word=self.word if here else None,
                others=tuple(self.voice_of(name) for _, name in row.turns),
                found_now=found[1] if found is not None and found[0].place == row.place else None,
            )
            place = QRect(0, top, self.viewport().width(), self._heights[at])
            self._painter.paint(painter, place, row, self.layouts.text(row), state, self._rows.pattern)
            top += self._heights[at]
        painter.end()
