"""The menu bar: every action of the program with its hotkey, and what belongs to the transcript. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from livecaption.model.actions import ACTION, ActionName
from livecaption.model.messages import text_of
from livecaption.ui.main.key_sequences import key_sequence

_CAPTIONS = (ActionName.TOGGLE, ActionName.PAUSE, ActionName.FREEZE, ActionName.BLANK, ActionName.STRIKE)
_VIEW = (
    ActionName.OVERLAY,
    ActionName.AUDIENCE,
    ActionName.LOCK,
    ActionName.CONTROLS,
    ActionName.LARGER,
    ActionName.SMALLER,
)
_PROGRAM = (ActionName.SETTINGS, ActionName.QUIT)
_ROLES = {ActionName.SETTINGS: QAction.MenuRole.PreferencesRole, ActionName.QUIT: QAction.MenuRole.QuitRole}
_CHECKABLE = frozenset({ActionName.OVERLAY, ActionName.AUDIENCE, ActionName.LOCK})
_IN_SESSION = frozenset({ActionName.PAUSE, ActionName.FREEZE, ActionName.BLANK, ActionName.STRIKE})

Command = tuple[str, str, Callable[[], None]]
"""The code of a name in print, a shortcut inside the window or "", and what it does."""


class Menus(QObject):
    """Fills a menu bar; `action_asked` says which of the program's actions was chosen."""

    action_asked = Signal(object)

    def __init__(
        self,
        bar: QMenuBar,
        transcript: tuple[Command | None, ...],
        folders: tuple[Command | None, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.actions: dict[ActionName, QAction] = {}
        self.commands: dict[str, QAction] = {}
        captions = bar.addMenu(text_of("main.menu_captions"))
        self._add_actions(captions, _CAPTIONS)
        captions.addSeparator()
        self._add_actions(captions, _PROGRAM)
        self._add_actions(bar.addMenu(text_of("main.menu_view")), _VIEW)
        self._add_commands(bar.addMenu(text_of("main.menu_transcript")), transcript)
        self._add_commands(bar.addMenu(text_of("main.menu_help")), folders)
        self.set_session(running=False)

    def _add_actions(self, menu: QMenu, names: tuple[ActionName, ...]) -> None:
        for name in names:
            action = QAction(text_of(ACTION[name].title), self)
            action.setObjectName(name)
            action.setCheckable(name in _CHECKABLE)
            action.setMenuRole(_ROLES.get(name, QAction.MenuRole.NoRole))
            action.triggered.connect(self._on_triggered)
            menu.addAction(action)
            self.actions[name] = action

    def _add_commands(self, menu: QMenu, commands: tuple[Command | None, ...]) -> None:
        for command in commands:
            if command is None:
                menu.addSeparator()
                continue
            code, keys, done = command
            action = QAction(text_of(code), self)
            action.setMenuRole(QAction.MenuRole.NoRole)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(done)
            menu.addAction(action)
            self.commands[code] = action

    def set_hotkeys(self, hotkeys: Mapping[ActionName, str]) -> None:
        """Show the hotkeys, which work inside the window also where the desktop gives none out."""
        for name, action in self.actions.items():
            action.setShortcut(key_sequence(hotkeys.get(name, "")))

    def set_session(self, *, running: bool) -> None:
        """Offer what a session can do only while there is one, and its end in place of a start."""
        self.actions[ActionName.TOGGLE].setText(text_of("tray.end") if running else text_of("tray.start"))
        for name in _IN_SESSION:
            self.actions[name].setEnabled(running)

    def set_checked(self, name: ActionName, checked: bool) -> None:
        """Say what holds now: the overlay is shown, or locked, or the audience window is shown."""
        self.actions[name].setChecked(checked)

    @Slot()
    def _on_triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            if sender.isCheckable():
                sender.setChecked(not sender.isChecked())  # what holds is said by whoever does it, not by the click
            self.action_asked.emit(ActionName(sender.objectName()))
