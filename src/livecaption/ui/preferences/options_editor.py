"""Editor of a text that is best chosen from a list which only the running program knows: languages, devices, screens.

GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from livecaption.model.messages import text_of
from livecaption.model.setting import Setting, Value
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM

Options = Callable[[], Sequence[tuple[str, str]]]


class OptionsEditor(Editor):
    """The default comes first, named by `default_words`; a stored value that is not in the list (a device that is
    unplugged) stays in it, marked as not there now."""

    def __init__(self, setting: Setting, label: str, options: Options, default_words: str = "") -> None:
        super().__init__(setting, label)
        self._options = options
        self._default_words = default_words
        self._stored: Value = setting.default
        self.combo = QComboBox()
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(8)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.combo)
        self.combo.activated.connect(self._on_activated)

    def show_value(self, value: Value) -> None:
        """Ask for the list anew and show the value in it."""
        self._stored = value
        entries: list[tuple[Value, str]] = []
        if self._default_words:
            entries.append((self.setting.default, self._default_words))
        entries += [each for each in self._options() if each[0] != self.setting.default or not self._default_words]
        if value not in [each for each, _ in entries]:
            entries.append((value, text_of("preferences.not_there_now", name=value) if value else ""))
        self.combo.clear()
        for each, words in entries:
            self.combo.addItem(words, each)
        self.combo.setCurrentIndex([each for each, _ in entries].index(value))

    @property
    def value(self) -> Value:
        """The chosen value."""
        chosen = self.combo.currentData()
        return chosen if isinstance(chosen, str) else None

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The list."""
        return (self.combo,)

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        if self.value != self._stored:
            self._choose(self.value)
