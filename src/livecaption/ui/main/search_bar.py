"""Search as one types: how many places, which one is looked at, to the next and the previous. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from livecaption.model.messages import text_of
from livecaption.ui.look import unit


class _Field(QLineEdit):
    """Enter goes on, with Shift back; Escape empties the field, and again leaves it."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys of a search."""
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Return, keys.Key_Enter, keys.Key_Down, keys.Key_Up):
            back = key == keys.Key_Up or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif key == keys.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """The field, the count and two arrows. What is found is the transcript's business."""

    searched = Signal(str)
    stepped = Signal(int)
    """1: to the next place, -1: to the previous."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field(self)
        self.field.setPlaceholderText(text_of("main.search"))
        self.field.setAccessibleName(text_of("main.search"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(6 * self.fontMetrics().height())
        self.field.textChanged.connect(self._on_text)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.left)
        self.count = QLabel(self)
        self.count.setProperty("part", "hint")
        self.previous = self._arrow(Qt.ArrowType.UpArrow, "main.search_previous", self._on_previous)
        self.next = self._arrow(Qt.ArrowType.DownArrow, "main.search_next", self._on_next)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(unit(self))
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.show_count(0, None)

    def _arrow(self, arrow: Qt.ArrowType, code: str, pressed: object) -> QToolButton:
        button = QToolButton(self)
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text_of(code))
        button.setToolTip(text_of(code))
        button.clicked.connect(pressed)
        return button

    def show_count(self, count: int, at: int | None) -> None:
        """Say how many places there are, and the number of the one that is looked at, from 1."""
        searching = bool(self.field.text())
        if not searching:
            words = ""
        elif not count:
            words = text_of("main.search_none")
        elif at is None:
            words = text_of("main.search_count", n=count)
        else:
            words = text_of("main.search_at", at=at, n=count)
        if words != self.count.text():
            self.count.setText(words)
            self.field.setAccessibleDescription(words)
        self.count.setVisible(searching)
        for button in (self.previous, self.next):
            button.setVisible(searching)
            button.setEnabled(count > 0)

    @Slot(str)
    def _on_text(self, words: str) -> None:
        self.searched.emit(words)

    @Slot()
    def _on_next(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _on_previous(self) -> None:
        self.stepped.emit(-1)
