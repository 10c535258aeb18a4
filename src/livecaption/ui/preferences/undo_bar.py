"""Take the newest change back, or make it again, and say in words which it was. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livecaption.model.messages import text_of
from livecaption.model.seams import SettingsKeeper
from livecaption.model.settings import BY_NAME
from livecaption.ui.preferences.focus_room import FOCUS_ROOM

_KEYS = (("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo"), ("Ctrl+Y", "redo"))


class UndoBar(QWidget):
    """Two buttons, and their keys for the whole window."""

    told = Signal(str)
    """What was taken back or made again, as a sentence."""

    def __init__(self, keeper: SettingsKeeper, window: QWidget) -> None:
        super().__init__()
        self._keeper = keeper
        self.undo = self._button("preferences.undo", "preferences.undo_name")
        self.redo = self._button("preferences.redo", "preferences.redo_name")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.undo)
        layout.addWidget(self.redo)
        self.undo.clicked.connect(self.take_back)
        self.redo.clicked.connect(self.make_again)
        self._keys = []
        for keys, what in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(self.take_back if what == "undo" else self.make_again)
            self._keys.append(shortcut)
        self.refresh()

    def _button(self, code: str, named: str) -> QPushButton:
        button = QPushButton(text_of(code))
        button.setAutoDefault(False)
        button.setAccessibleName(text_of(named))
        button.setToolTip(text_of(named))
        return button

    def refresh(self) -> None:
        """Offer what there is to take back or to make again."""
        self.undo.setEnabled(self._keeper.can_undo)
        self.redo.setEnabled(self._keeper.can_redo)

    @Slot()
    def take_back(self) -> None:
        """Undo the newest change."""
        what = self._keeper.undo()
        self.told.emit(text_of("preferences.undone", what=_in_print(what)) if what else "")
        self.refresh()

    @Slot()
    def make_again(self) -> None:
        """Redo what was undone last."""
        what = self._keeper.redo()
        self.told.emit(text_of("preferences.redone", what=_in_print(what)) if what else "")
        self.refresh()


def _in_print(what: str) -> str:
    """A setting's label, or what else was changed."""
    if what in BY_NAME:
        return text_of(BY_NAME[what].title)
    match what:
        case "preset":
            return text_of("preferences.a_look")
        case "profile":
            return text_of("preferences.a_profile")
        case "import":
            return text_of("preferences.an_import")
    return what
