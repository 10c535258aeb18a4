"""The tray icon and the menu of commands, which the overlay offers too: not every desktop has a tray. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from livecaption.core.status_words import phase_message
from livecaption.model.messages import message, render
from livecaption.model.status import Command, Phase, SessionStatus
from livecaption.ui.icons import IconSet

_RUNNING = frozenset({Phase.STARTING, Phase.CONNECTING, Phase.LISTENING, Phase.CATCHING_UP, Phase.OFFLINE})
_ICONS = {
    Phase.LISTENING: "tray-captioning",
    Phase.CATCHING_UP: "tray-trouble",
    Phase.OFFLINE: "tray-trouble",
    Phase.PAUSED: "tray-paused",
}


class Tray(QObject):
    """Start, pause or resume, and quit. `command` asks the running session; `start` begins one, where that is possible.

    `quit_program` is told first; what it does with an open session is the composition's business.
    """

    def __init__(
        self,
        icons: IconSet,
        command: Callable[[Command], None],
        quit_program: Callable[[], None],
        start: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._command = command
        self._quit_program = quit_program
        self._start_session = start
        self._status = SessionStatus(Phase.ENDED if start is not None else Phase.STARTING)
        self.menu = QMenu()
        self.start_action = self._action("tray.start", self._on_start)
        self.pause_action = self._action("tray.pause", self._on_pause)
        self.menu.addSeparator()
        self.quit_action = self._action("tray.quit", self._on_quit)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._refresh()

    def _action(self, code: str, chosen: Callable[[], None]) -> QAction:
        action = QAction(render(message(code)), self)
        action.triggered.connect(chosen)
        self.menu.addAction(action)
        return action

    def show(self) -> None:
        """Appear in the tray, now or when the desktop has one."""
        self._icon.show()

    def hide(self) -> None:
        """Leave the tray."""
        self._icon.hide()

    @property
    def icon_name(self) -> str:
        """Which icon shows."""
        if self._status.notice is not None and self._status.phase in _RUNNING:
            return "tray-trouble"
        return _ICONS.get(self._status.phase, "tray-idle")

    @property
    def tip(self) -> str:
        """What the icon says when the pointer rests on it."""
        return self._icon.toolTip()

    @Slot(object)
    def show_status(self, status: SessionStatus) -> None:
        """Show another status by icon, tip and what the menu offers."""
        self._status = status
        self._refresh()

    def _refresh(self) -> None:
        phase = self._status.phase
        self._icon.setIcon(self._icons.glyph(self.icon_name))
        self._icon.setToolTip(render(message("tray.tip", phase=render(phase_message(self._status)))))
        self.start_action.setVisible(phase is Phase.ENDED and self._start_session is not None)
        self.pause_action.setVisible(phase is not Phase.ENDED)
        self.pause_action.setEnabled(phase in _RUNNING or phase is Phase.PAUSED)
        self.pause_action.setText(render(message("tray.resume" if phase is Phase.PAUSED else "tray.pause")))

    @Slot()
    def _on_start(self) -> None:
        if self._start_session is not None:
            self._start_session()

    @Slot()
    def _on_pause(self) -> None:
        self._command(Command.RESUME if self._status.phase is Phase.PAUSED else Command.PAUSE)

    @Slot()
    def _on_quit(self) -> None:
        self._quit_program()

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._refresh()
