"""The transcript with what belongs to it: search, copy, save, the way back to the newest, the offer after a correction.

GUI thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from livecaption.model.audio import Gap
from livecaption.model.messages import text_of
from livecaption.model.transcript import TranscriptUpdate
from livecaption.ui.look import unit
from livecaption.ui.main.correction_bar import CorrectionBar
from livecaption.ui.main.search_bar import SearchBar
from livecaption.ui.main.transcript_model import Row, TranscriptModel
from livecaption.ui.main.transcript_view import TranscriptView


class TranscriptPane(QWidget):
    """Feed it with `show_entries` and `show_gaps`; what the person puts right comes out as signals."""

    rename_asked = Signal(str, str)
    """Whom the endpoint heard, and the name that the person gives."""
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TranscriptModel(self)
        self._heard: dict[str, set[str]] = {}
        self._found: tuple[Row, int] | None = None
        self._found_at = 0
        self.search = SearchBar(self)
        self.copy_button = QPushButton(text_of("main.copy"), self)
        self.export_button = QPushButton(text_of("main.export"), self)
        self.view = TranscriptView(self.model, self)
        self.bar = CorrectionBar(self)
        self.newest = QPushButton(text_of("main.newest"), self.view)
        self.newest.setProperty("primary", "true")
        self.newest.setProperty("small", "true")
        self.newest.hide()
        QWidget.setTabOrder(self.view, self.newest)
        self.empty = QLabel(f"{text_of('main.transcript_empty')}\n{text_of('main.transcript_empty_hint')}", self)
        self.empty.setProperty("part", "hint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._lay_out()

        self.search.searched.connect(self._on_searched)
        self.search.stepped.connect(self.step)
        self.search.left.connect(self._on_search_left)
        self.copy_button.clicked.connect(self.copy)
        self.export_button.clicked.connect(self.export_asked)
        self.newest.clicked.connect(self.go_to_newest)
        self.view.following_changed.connect(self._on_following)
        self.view.word_corrected.connect(self.bar.offer)
        self.view.rename_asked.connect(self._on_rename)
        self.view.viewport().installEventFilter(self)
        self.model.matches_changed.connect(self._show_count)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            changed.connect(self._on_rows_changed)
        self._on_rows_changed()

    def _lay_out(self) -> None:
        gap = unit(self)
        self.head = QWidget(self)
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.head)
        head.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        head.setSpacing(gap)
        head.addWidget(self.search, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.export_button)
        head.addLayout(buttons)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._pages, 1)
        column.addWidget(self.bar)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def begin(self, at: datetime | None) -> None:
        """Tell the time of day of what is said: `at` is when the session's first sample was heard."""
        self.model.begin(at)

    def show_entries(self, updates: Iterable[TranscriptUpdate]) -> None:
        """Show the newest text of these entries."""
        with self.view.at_once():
            for update in updates:
                self.model.show(update)

    def show_gaps(self, gaps: Iterable[Gap]) -> None:
        """Show these gaps."""
        with self.view.at_once():
            for gap in gaps:
                self.model.mark(gap)

    def clear(self) -> None:
        """Forget everything, for another session."""
        self._heard.clear()
        self.model.clear()
        self.bar.hide()

    @Slot()
    def _on_rows_changed(self) -> None:
        empty = not len(self.model)
        if self.head.isHidden() != empty or empty != (self._pages.currentWidget() is self.empty):
            self._pages.setCurrentWidget(self.empty if empty else self.view)
            self.head.setHidden(empty)

    # -- copying and searching -------------------------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Copy the rows that are chosen, or all where none is."""
        self._copy(times=False)

    @Slot()
    def copy_with_times(self) -> None:
        """The same, each with its time."""
        self._copy(times=True)

    def _copy(self, *, times: bool) -> None:
        if not self.view.selectionModel().hasSelection():
            self.view.selectAll()
        self.view.copy(times=times)

    @Slot()
    def begin_search(self) -> None:
        """Begin a search."""
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    @Slot(str)
    def _on_searched(self, words: str) -> None:
        self._look_at(None)
        self.model.search(words)
        if self.model.matches:
            # From what is in view on, so that a letter more does not leap about.
            first = max(0, self.view.indexAt(self.view.viewport().rect().topLeft()).row())
            here = first if self.model.hits_of(self.model.row(first)) else self.model.next_match(first, 1)
            if here is not None:
                self._look_at((self.model.row(here), 0))

    @Slot(int)
    def step(self, step: int) -> None:
        """Look at the next (1) or the previous (-1) place that was found, going round."""
        if self._found is None:
            self._on_searched(self.search.field.text())
            return
        row, count = self._found
        if 0 <= count + step < self.model.hits_of(row):
            self._look_at((row, count + step))
            return
        at = self.model.next_match(self.model.place_of(row), step)
        if at is not None:
            other = self.model.row(at)
            self._look_at((other, 0 if step > 0 else self.model.hits_of(other) - 1))

    def _look_at(self, found: tuple[Row, int] | None) -> None:
        self._found = self.view.found_now = found
        if found is not None:
            hint = QAbstractItemView.ScrollHint.EnsureVisible
            place = self.model.place_of(found[0])
            self.view.scrollTo(self.model.index(place), hint)
            # Counted where one looks at another place, not whenever words come in.
            self._found_at = self.model.matches_before(place) + found[1] + 1
        self.view.viewport().update()
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        if self._found is not None and self._found[1] >= self.model.hits_of(self._found[0]):
            self._found = self.view.found_now = None
        self.search.show_count(self.model.matches, self._found_at if self._found is not None else None)

    @Slot()
    def _on_search_left(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the newest ------------------------------------------------------------------------------------------------

    @Slot()
    def go_to_newest(self) -> None:
        """Follow the end again."""
        if self.newest.hasFocus():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.follow()

    @Slot(bool)
    def _on_following(self, on: bool) -> None:
        self.newest.setVisible(not on)
        self._place_newest()

    def _place_newest(self) -> None:
        size = self.newest.sizeHint()
        view = self.view.viewport().geometry()
        self.newest.setGeometry(
            view.left() + (view.width() - size.width()) // 2,
            view.bottom() - size.height() - unit(self),
            size.width(),
            size.height(),
        )
        self.newest.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The button that goes to the newest stays in its place."""
        if watched is self.view.viewport() and event.type() == QEvent.Type.Resize:
            self._place_newest()
        return super().eventFilter(watched, event)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window things stand below each other."""
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.bar.set_narrow(narrow)

    # -- putting right ---------------------------------------------------------------------------------------------

    @Slot(str, str)
    def _on_rename(self, shown: str, name: str) -> None:
        """The session knows people by what the endpoint heard, also when they were renamed before."""
        heard = self._heard.pop(shown, {shown})
        self._heard.setdefault(name, set()).update(heard)
        for each in sorted(heard):
            self.rename_asked.emit(each, name)
