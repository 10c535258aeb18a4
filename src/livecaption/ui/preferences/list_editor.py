"""Editor of a list of texts: add, change in place, remove, move up and down. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from livecaption.model.messages import text_of
from livecaption.model.setting import Setting, Value
from livecaption.ui.preferences.clear_inputs import Edged
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM
from livecaption.ui.preferences.wrapping import WrappingRow

_ROWS_SHOWN = 4

Check = Callable[[str], str | None]
"""The sentence that says why a text cannot be taken, or None."""


class ListEditor(Editor):
    """A list with a line below it to add to it. `ordered` offers to move entries; `placeholder` shows an example.

    What `check` refuses is not added; its sentence goes to `refused`.
    """

    def __init__(
        self, setting: Setting, label: str, *, placeholder: str = "", ordered: bool = False, check: Check | None = None
    ) -> None:
        super().__init__(setting, label)
        self._check = check
        self._ordered = ordered
        self._texts: tuple[str, ...] = ()
        self.on_refused: Callable[[str], None] | None = None
        self.list = _List(self)
        self.list.setAccessibleName(label)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row_px = self.fontMetrics().height() + 8
        self.list.setFixedHeight(_ROWS_SHOWN * row_px)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(text_of("preferences.add_to", setting=label))
        self.add = self._button("preferences.add", "preferences.add_to")
        self.remove = self._button("preferences.remove", "preferences.remove_from")
        self.up = self._button("preferences.up", "preferences.up_in")
        self.down = self._button("preferences.down", "preferences.down_in")
        entry = QHBoxLayout()
        entry.addWidget(self.line, 1)
        entry.addWidget(self.add)
        buttons = WrappingRow(6, inset=0)
        for button in (self.remove, *((self.up, self.down) if ordered else ())):
            buttons.add(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(Edged(self.list), 0, 0)
        layout.addWidget(buttons, 1, 0)
        layout.addLayout(entry, 2, 0)

        self.list.itemChanged.connect(self._on_edited)
        self.list.currentRowChanged.connect(self._on_row)
        self.line.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self.remove_current)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self._on_row(-1)

    def _button(self, code: str, named: str) -> QPushButton:
        button = QPushButton(text_of(code))
        button.setAutoDefault(False)
        button.setAccessibleName(text_of(named, setting=self.label))
        return button

    def show_value(self, value: Value) -> None:
        """Show the list; the chosen row stays where it was, as far as there is one."""
        texts = value if isinstance(value, tuple) else ()
        row = self.list.currentRow()
        self._showing = True
        self._texts = texts
        self.list.clear()
        for text in texts:
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(texts) - 1))
        self._showing = False
        self._on_row(self.list.currentRow())

    @property
    def value(self) -> Value:
        """The texts in their order."""
        return self._texts

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The list, its buttons and the line for a new entry."""
        ordering = (self.up, self.down) if self._ordered else ()
        return (self.list, self.remove, *ordering, self.line, self.add)

    def _take(self, texts: tuple[str, ...]) -> None:
        """Choose these texts; they show once they are stored."""
        self._choose(texts)

    def _usable(self, text: str) -> bool:
        refusal = self._check(text) if self._check is not None else None
        if refusal is not None and self.on_refused is not None:
            self.on_refused(refusal)
        return refusal is None

    @Slot()
    def _on_add(self) -> None:
        text = " ".join(self.line.text().split())
        if not text:
            self.line.setFocus()
            return
        if not self._usable(text):
            self.line.selectAll()
            return
        self.line.clear()
        if text not in self._texts:
            self._take((*self._texts, text))
        self.list.setCurrentRow(self._texts.index(text) if text in self._texts else -1)

    @Slot(QListWidgetItem)
    def _on_edited(self, item: QListWidgetItem) -> None:
        if self._showing:
            return
        row, text = self.list.row(item), " ".join(item.text().split())
        if text == self._texts[row]:
            return
        if text and not self._usable(text):
            self.show_value(self._texts)
            return
        texts = [*self._texts]
        texts[row : row + 1] = [text] if text else []
        self._take(tuple(texts))

    @Slot()
    def remove_current(self) -> None:
        """Take the chosen entry out."""
        row = self.list.currentRow()
        if row >= 0:
            self._take(self._texts[:row] + self._texts[row + 1 :])

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if not 0 <= row + by < len(self._texts):
            return
        texts = [*self._texts]
        texts.insert(row + by, texts.pop(row))
        self.list.setCurrentRow(row + by)
        self._take(tuple(texts))

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self._texts) - 1)


class _List(QListWidget):
    """A list in which Delete removes and Tab leaves."""

    def __init__(self, editor: ListEditor) -> None:
        super().__init__()
        self._editor = editor
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete removes the chosen entry."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._editor.remove_current()
            return
        super().keyPressEvent(event)
