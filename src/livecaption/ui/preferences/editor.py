"""What every editor of a setting is to the page it stands on: a value in, a value out, a name. GUI thread."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from livecaption.model.setting import Setting, Value
from livecaption.ui.preferences.calm_inputs import calm


class Editor(QWidget):
    """Shows one setting's value and says what the person chooses instead. It stores nothing itself."""

    chosen = Signal(object)
    """A `Value` to store."""
    tried = Signal(object)
    """A `Value` to preview while the person still moves: it is not stored yet."""

    def __init__(self, setting: Setting, label: str) -> None:
        super().__init__()
        self.setting = setting
        self.label = label
        self._showing = False

    @abstractmethod
    def show_value(self, value: Value) -> None:
        """Show a stored value; nothing is emitted."""

    @property
    @abstractmethod
    def value(self) -> Value:
        """The value as it stands in the editor."""

    @property
    @abstractmethod
    def inputs(self) -> tuple[QWidget, ...]:
        """The controls, in Tab order; the label's buddy comes first."""

    def prepare_inputs(self, help_text: str) -> None:
        """Calm the controls, and name them for screen readers: those without a name of their own take the label."""
        for control in self.inputs:
            calm(control)
            if not control.accessibleName():
                control.setAccessibleName(self.label)
            control.setAccessibleDescription(help_text)

    def announce(self, sentence: str) -> None:
        """Have a screen reader say a sentence now."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.inputs[0], sentence))

    def _choose(self, value: Value) -> None:
        if not self._showing:
            self.chosen.emit(value)

    def _try(self, value: Value) -> None:
        if not self._showing:
            self.tried.emit(value)
