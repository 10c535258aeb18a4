"""Radio buttons of which the Tab key reaches the chosen one, and the arrow keys the others. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class RadioGroup(QButtonGroup):
    """Qt sees to that only once one of the buttons has had the focus; until then Tab would stop at the wrong one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._on_toggled)

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, _button: QAbstractButton, _on: bool) -> None:
        chosen = self.checkedButton()
        for each in self.buttons():
            reached = each is chosen or chosen is None
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)
