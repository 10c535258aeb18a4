"""Editors of the plain kinds: switch, choice, text. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from livecaption.model.setting import Setting, Value
from livecaption.ui.preferences.clear_inputs import ClearCheck
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM


class SwitchEditor(Editor):
    """On or off, with the setting's label beside the box: the whole line can be clicked."""

    def __init__(self, setting: Setting, label: str) -> None:
        super().__init__(setting, label)
        self.box = ClearCheck(label)
        _fill(self, self.box)
        self.box.toggled.connect(self._on_toggled)

    def show_value(self, value: Value) -> None:
        """Show on or off."""
        self._showing = True
        self.box.setChecked(bool(value))
        self._showing = False

    @property
    def value(self) -> Value:
        """Whether it is on."""
        return self.box.isChecked()

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The box."""
        return (self.box,)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._choose(on)


class ChoiceEditor(Editor):
    """One of the words a setting takes; `word` gives the name of each in print."""

    def __init__(self, setting: Setting, label: str, word: Callable[[str], str]) -> None:
        super().__init__(setting, label)
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for choice in setting.choices:
            self.combo.addItem(word(choice), choice)
        _fill(self, self.combo, stretched=False)
        self.combo.currentIndexChanged.connect(self._on_changed)

    def show_value(self, value: Value) -> None:
        """Show the chosen word."""
        self._showing = True
        self.combo.setCurrentIndex(self.combo.findData(value))
        self._showing = False

    @property
    def value(self) -> Value:
        """The chosen word."""
        chosen = self.combo.currentData()
        return chosen if isinstance(chosen, str) else None

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The list."""
        return (self.combo,)

    @Slot(int)
    def _on_changed(self, index: int) -> None:
        if index >= 0:
            self._choose(self.value)


class TextEditor(Editor):
    """A line of text; empty means none where a setting may be left open. It counts with Enter or on leaving it."""

    def __init__(self, setting: Setting, label: str, placeholder: str = "") -> None:
        super().__init__(setting, label)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        _fill(self, self.line)
        self.line.editingFinished.connect(self._on_finished)

    def show_value(self, value: Value) -> None:
        """Show the text; the cursor stays where it is."""
        text = value if isinstance(value, str) else ""
        at = self.line.cursorPosition()
        self.line.setText(text)  # also forgets what was typed, so that Ctrl+Z is the dialog's again
        self.line.setCursorPosition(at)

    @property
    def value(self) -> Value:
        """The text without spaces round it."""
        text = self.line.text().strip()
        return None if not text and self.setting.default is None else text

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The line."""
        return (self.line,)

    @Slot()
    def _on_finished(self) -> None:
        self._choose(self.value)


def _fill(editor: Editor, control: QWidget, *, stretched: bool = True) -> None:
    """The control as all there is in the editor."""
    layout = QHBoxLayout(editor)
    layout.setContentsMargins(*FOCUS_ROOM)
    layout.addWidget(control, 1 if stretched else 0)
    if not stretched:
        layout.addStretch(1)
