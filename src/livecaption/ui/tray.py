"""The tray icon and its menu, which the overlay offers too: not every desktop has a tray. GUI thread.

The menu is made from the declared actions; what is asked for goes out as `action_asked`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from livecaption.core.status_words import phase_message
from livecaption.model.actions import ACTION, ACTIONS, ActionName
from livecaption.model.messages import render, text_of
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import Curtain
from livecaption.ui.captions.hover_bar import keys_in_print
from livecaption.ui.icons import IconSet

_RUNNING = frozenset(Phase) - {Phase.PAUSED, Phase.FINISHING, Phase.ENDED}
_ICONS = {
    Phase.LISTENING: "tray-captioning",
    Phase.CATCHING_UP: "tray-trouble",
    Phase.OFFLINE: "tray-trouble",
    Phase.NEEDS_KEY: "tray-trouble",
    Phase.PAUSED: "tray-paused",
}
_GROUPS = (
    (ActionName.TOGGLE, ActionName.PAUSE),
    (ActionName.FREEZE, ActionName.BLANK, ActionName.STRIKE),
    (
        ActionName.OVERLAY,
        ActionName.LOCK,
        ActionName.CONTROLS,
        ActionName.LARGER,
        ActionName.SMALLER,
        ActionName.AUDIENCE,
    ),
    (ActionName.SHOW, ActionName.SETTINGS),
    (ActionName.QUIT,),
)
_CHECKABLE = frozenset({ActionName.FREEZE, ActionName.BLANK, ActionName.OVERLAY, ActionName.AUDIENCE, ActionName.LOCK})
_WHILE_RUNNING = frozenset({ActionName.PAUSE, ActionName.FREEZE, ActionName.BLANK, ActionName.STRIKE})


class Tray(QObject):
    """`offered` are the actions that the program can do now; by default all of them."""

    action_asked = Signal(object)
    """An `ActionName`."""

    def __init__(
        self, icons: IconSet, parent: QObject | None = None, *, offered: Collection[ActionName] = tuple(ActionName)
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._status = SessionStatus(Phase.ENDED)
        self._hotkeys: Mapping[ActionName, str] = {action.name: action.hotkey for action in ACTIONS}
        self.menu = QMenu()
        self.actions: dict[ActionName, QAction] = {}
        for group in _GROUPS:
            for name in group:
                if name in offered:
                    self.actions[name] = self._action(name)
            self.menu.addSeparator()
        self._drawn: dict[ActionName, tuple[str, str]] = {}
        self.menu.aboutToShow.connect(self._draw)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._draw()
        self._refresh()

    def _action(self, name: ActionName) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setCheckable(name in _CHECKABLE)
        action.triggered.connect(self._on_triggered)
        self.menu.addAction(action)
        return action

    @property
    def available(self) -> bool:
        """Whether the desktop has a tray for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

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
        before, self._status = self._status, status
        if (before.phase, before.notice, before.curtain, round(before.behind_s)) != (
            status.phase,
            status.notice,
            status.curtain,
            round(status.behind_s),
        ):
            self._refresh()

    def set_checked(self, name: ActionName, checked: bool) -> None:
        """Say what holds now: the overlay is shown, or locked, or the audience window is shown."""
        if name in self.actions:
            self.actions[name].setChecked(checked)

    def set_hotkeys(self, hotkeys: Mapping[ActionName, str]) -> None:
        """Name these keys in the menu from now on."""
        self._hotkeys = dict(hotkeys)
        self._refresh()

    def _refresh(self) -> None:
        phase, curtain = self._status.phase, self._status.curtain
        self._icon.setIcon(self._icons.glyph(self.icon_name))
        self._icon.setToolTip(text_of("tray.tip", phase=render(phase_message(self._status))))
        running = phase in _RUNNING or phase is Phase.PAUSED
        for name, action in self.actions.items():
            if name in _WHILE_RUNNING:
                action.setEnabled(running)
            keys = keys_in_print(self._hotkeys.get(name, ""))
            # After a tab: shown at the right, as a menu shows keys, though this is no key of the menu's own.
            action.setText(f"{self._words(name)}\t{keys}" if keys else self._words(name))
        self.set_checked(ActionName.FREEZE, curtain is Curtain.FROZEN)
        self.set_checked(ActionName.BLANK, curtain is Curtain.BLANK)

    def _words(self, name: ActionName) -> str:
        phase = self._status.phase
        if name is ActionName.TOGGLE:
            return text_of("tray.start") if phase is Phase.ENDED else text_of("tray.end")
        if name is ActionName.PAUSE and phase is Phase.PAUSED:
            return text_of("tray.resume")
        return text_of(f"action.{name}")

    @Slot()
    def _draw(self) -> None:
        # Our menus have our colours; only the tray's own icon stands on the desktop's.
        colour = self.menu.palette().color(QPalette.ColorRole.Text).name()
        for name, action in self.actions.items():
            ends = name is ActionName.TOGGLE and self._status.phase is not Phase.ENDED
            wanted = ("stop" if ends else ACTION[name].icon, colour)
            if self._drawn.get(name) != wanted:
                self._drawn[name] = wanted
                action.setIcon(self._icons.glyph(*wanted))

    @Slot()
    def _on_triggered(self) -> None:
        for name, action in self.actions.items():
            if action is self.sender():
                if name in _CHECKABLE:
                    # What holds is said by whoever does it, not by the click.
                    action.setChecked(not action.isChecked())
                self.action_asked.emit(name)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger and ActionName.SHOW in self.actions:
            self.action_asked.emit(ActionName.SHOW)

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._draw()
        self._refresh()
