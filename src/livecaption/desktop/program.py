"""The desktop program: one place where every action is done, whoever asked: menu, tray, hover bar, hotkey, socket.

GUI thread. It owns the windows and the session under them; what needs the network or a device happens elsewhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from livecaption import resources
from livecaption.config.state_file import StateFile
from livecaption.desktop.afterwards import Afterwards
from livecaption.desktop.remote import Remote
from livecaption.desktop.sessions import Prepare, SessionRunner
from livecaption.ending import ENDED_AT_ONCE, ending_signals
from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.messages import Message
from livecaption.model.seams import SettingsKeeper
from livecaption.model.settings import Settings
from livecaption.model.status import Command, Phase, Request, SessionStatus
from livecaption.model.view import Curtain
from livecaption.ui.application import SignalWatch, wayland_note
from livecaption.ui.bridge import Bridge
from livecaption.ui.icons import IconSet
from livecaption.ui.look import apply_look
from livecaption.ui.motion import system_reduces_motion

if TYPE_CHECKING:
    from livecaption.captioning import Outcome
    from livecaption.control.instance import Claimed
    from livecaption.desktop.caption_windows import CaptionWindows
    from livecaption.desktop.main_desk import MainDesk
    from livecaption.ui.tray import Tray

_SIZE_STEP = 10
_SIZES = (25, 400)
_HINT_SEEN = "overlay_hint_seen"
_NOTE_TOLD = "desktop_note_told"
_SWITCHES = {
    ActionName.OVERLAY: "overlay.shown",
    ActionName.AUDIENCE: "audience.shown",
    ActionName.LOCK: "overlay.locked",
}
"""Actions that turn a setting on or off."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What this run is for. `prepare` makes a session of some settings; it is called on the session's thread.

    With `stay` the program goes on after a session, with its main window, and with `start` captions begin at once;
    else it captions once, with `first`, and ends.
    """

    prepare: Callable[[Settings], Prepare]
    stay: bool
    first: Prepare | None = None
    start: bool = False
    news: tuple[Message, ...] = ()
    """What the person should know from the beginning."""


class Program(QObject):
    """Windows, tray, hotkeys and socket round one session at a time."""

    def __init__(
        self,
        application: QApplication,
        keeper: SettingsKeeper,
        state: StateFile,
        plan: Plan,
        claim: Claimed | None = None,
    ) -> None:
        super().__init__()
        self.outcomes: list[Outcome] = []
        self.presses = 0
        self._application = application
        self._keeper = keeper
        self._state = state
        self._plan = plan
        self._quitting = False
        self._closed = self._rest_begun = False
        self._status: SessionStatus | None = None
        self._icons = IconSet(resources.path("icons"))
        apply_look(application, keeper.settings.text("general.theme"))
        self.bridge = Bridge(self)
        self.runner = SessionRunner(self.bridge, self)
        self.remote = Remote(self.bridge, claim, lambda: self.runner.status, self)
        self.afterwards = Afterwards(self)
        self.windows: CaptionWindows
        self.desk: MainDesk
        self.tray: Tray
        self._deeds: dict[ActionName, Callable[[], None]] = {
            ActionName.TOGGLE: self._toggle,
            ActionName.PAUSE: self._pause,
            ActionName.FREEZE: self._freeze,
            ActionName.BLANK: self._blank,
            ActionName.STRIKE: self._strike,
            ActionName.SHOW: self._show,
            **{name: self._turn(setting) for name, setting in _SWITCHES.items()},
            ActionName.CONTROLS: self._controls,
            ActionName.LARGER: self._resize(_SIZE_STEP),
            ActionName.SMALLER: self._resize(-_SIZE_STEP),
            ActionName.SETTINGS: self._show_settings,
            ActionName.QUIT: self.quit,
        }
        assert set(self._deeds) == {action.name for action in ACTIONS}
        self._signals = SignalWatch(ending_signals(), self)
        self._signals.asked.connect(self._on_signal)
        self.bridge.action_asked.connect(self.act)
        self.bridge.status_changed.connect(self._on_status)
        self.runner.finished.connect(self._on_finished)
        self.remote.changed.connect(self._on_hotkeys)
        self.remote.retry_asked.connect(self._on_retry)
        self._unsubscribe = keeper.subscribe(self._on_settings)

    # -- the windows, each made when its turn comes: importing and making both would hold up the first one ------------

    def begin(self) -> None:
        """Show what is to be seen first; the rest follows once it is there."""
        if self._plan.first is not None:
            self._make_windows()
            self.start(self._plan.first)
        else:
            self._make_desk()
            self.desk.show_main()
        QTimer.singleShot(0, self, self._begin_rest)

    def _make_windows(self) -> None:
        from livecaption.desktop.caption_windows import CaptionWindows

        hint = self._state.get(_HINT_SEEN) is not True
        self.windows = CaptionWindows(
            self._keeper, self._icons, self._request, self._load, self._save, hint=hint, parent=self
        )
        self.windows.action_asked.connect(self.act)
        self.windows.seen_changed.connect(self._on_seen)
        self.windows.overlay.hint_seen.connect(self._on_hint_seen)
        self.bridge.view_changed.connect(self.windows.show_view)

    def _make_desk(self) -> None:
        from livecaption.desktop.main_desk import MainDesk

        self.desk = MainDesk(self._keeper, self._state, self.remote, self._load, self._save, self)
        self.desk.action_asked.connect(self.act)
        self.desk.seen_changed.connect(self._on_seen)
        self.desk.start_asked.connect(self._on_start)
        self.desk.request_asked.connect(self._on_edit)
        self.desk.copy_asked.connect(self._on_copy)
        self.bridge.entries_changed.connect(self.desk.show_entries)
        self.bridge.gaps_found.connect(self.desk.show_gaps)
        self.bridge.levels_changed.connect(self.desk.show_levels)
        self.afterwards.changed.connect(self.desk.show_entries)
        self.afterwards.told.connect(self.desk.tell)
        self.afterwards.copied.connect(self.desk.tell_of_copy)
        self.bridge.action_asked.connect(self.desk.heard)

    @Slot()
    def _begin_rest(self) -> None:
        if self._plan.first is None:
            self._make_windows()
        else:
            self._make_desk()
        self._make_tray()
        self.windows.told.connect(self.desk.tell)
        self._rest_begun = True
        for each in self._plan.news:
            self.desk.tell(each)
        note = wayland_note()
        if note is not None and self._state.get(_NOTE_TOLD) != note.code:
            self._state.put(_NOTE_TOLD, note.code)
            self.desk.tell(note)
        if self._status is not None:
            self._on_status(self._status)
        self._show_switches()
        self.tray.show()
        self._follow_motion()
        self.windows.follow_audience()
        self.remote.bind(self._keeper.settings)
        self.desk.begin_rest(first_run=self._plan.stay, start=self._plan.start)
        self._on_seen()
        self._application.applicationStateChanged.connect(self._on_application_state)

    def _make_tray(self) -> None:
        from livecaption.ui.tray import Tray

        self.tray = Tray(self._icons, self)
        self.tray.action_asked.connect(self.act)
        self.windows.set_menu(self.tray.menu)

    def close(self) -> None:
        """Take everything down; a session that still runs (the desktop ended us) is finished and saved first.

        Safe to call twice.
        """
        if self._closed:
            return
        self._closed = True
        if not self._rest_begun:
            self._begin_rest()  # it ends before it had wholly begun: everything is there to be taken down
        outcome = self.runner.close()
        if outcome is not None:
            self.outcomes.append(outcome)
        self.afterwards.close()
        self._unsubscribe()
        self._keeper.flush()
        self.remote.close()
        self._signals.close()
        self.tray.hide()
        self.windows.close()
        self.desk.close()
        # In Qt's own order, at once: left to Python's collector, they would go in any order, at any moment.
        self.tray.menu.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # -- sessions --------------------------------------------------------------------------------------------------

    def start(self, prepare: Prepare) -> None:
        """Begin a session."""
        self.windows.clear()
        self.windows.show_notice("")
        self.windows.show()
        self.runner.start(prepare, self.windows.views())
        self._on_status(SessionStatus(Phase.STARTING))

    @Slot(object)
    def _on_start(self, settings: Settings) -> None:
        """The start page's button, with what was chosen there."""
        if not self.runner.running:
            self.start(self._plan.prepare(settings))

    @Slot(object)
    def _request(self, request: Request) -> None:
        if self.runner.running:
            self.runner.request(request)

    @Slot()
    def _on_retry(self) -> None:
        """A key was set, here or by a command."""
        self._request(Command.RETRY)
        if self._rest_begun:
            self.desk.ask_places_again()

    @Slot(object)
    def _on_edit(self, request: Request) -> None:
        """A person puts something right: in the session, or in what is left of the last one."""
        if self.runner.running:
            self.runner.request(request)
        else:
            self.afterwards.ask(request)

    @Slot(object)
    def _on_copy(self, path: Path) -> None:
        self.afterwards.save_copy(path, self.runner.transcript or self.afterwards.transcript)

    @Slot(object)
    def _on_status(self, status: SessionStatus) -> None:
        self._status = status
        if self._rest_begun:
            self.windows.show_status(status)
            self.tray.show_status(status)
            self.desk.show_status(status)

    @Slot(object)
    def _on_finished(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        self.afterwards.take(outcome)
        self.bridge.forget_views()
        self._status = None
        if self._quitting or not self._plan.stay:
            self._application.quit()
            return
        self.desk.session_ended(outcome)
        if outcome.errors or not self.tray.available:
            self.desk.show_main()  # else captions would be gone without a word
        self.windows.hide()
        self.tray.show_status(SessionStatus(Phase.ENDED))

    # -- actions ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def act(self, name: ActionName) -> None:
        """Do what was asked, by whichever way."""
        if not self._rest_begun:
            QTimer.singleShot(0, self, lambda: self.act(name))
            return
        self._deeds[name]()

    @property
    def _curtain(self) -> Curtain:
        return self._status.curtain if self._status is not None else Curtain.OPEN

    def _toggle(self) -> None:
        if self.runner.running:
            self._request(Command.FINISH)
        elif self._plan.stay:
            self.desk.press_start()

    def _pause(self) -> None:
        paused = self._status is not None and self._status.phase is Phase.PAUSED
        self._request(Command.RESUME if paused else Command.PAUSE)

    def _freeze(self) -> None:
        self._request(Command.REVEAL if self._curtain is Curtain.FROZEN else Command.FREEZE)

    def _blank(self) -> None:
        self._request(Command.REVEAL if self._curtain is Curtain.BLANK else Command.BLANK)

    def _strike(self) -> None:
        self._request(Command.STRIKE)

    def _controls(self) -> None:
        if self.windows.overlay.isVisible():
            self.windows.overlay.activate()

    def _show_settings(self) -> None:
        self.desk.show_settings()

    def _show(self) -> None:
        self.desk.show_main()

    def _turn(self, setting: str) -> Callable[[], None]:
        def turn() -> None:
            self._tell(self._keeper.change(setting, not self._keeper.settings.switch(setting)))

        return turn

    def _resize(self, step: int) -> Callable[[], None]:
        def resize() -> None:
            size = self._keeper.settings.count("captions.size_percent") + step
            self._tell(self._keeper.change("captions.size_percent", max(_SIZES[0], min(_SIZES[1], size))))

        return resize

    def quit(self) -> None:
        """End the program; a session is finished and saved first."""
        self._quitting = True
        if self.runner.running:
            self._request(Command.FINISH)
        else:
            self._application.quit()

    @Slot(int)
    def _on_signal(self, count: int) -> None:
        self.presses = count
        if count == 1:
            self.quit()
        elif count == 2:
            self._request(Command.ABORT)
        else:
            os._exit(ENDED_AT_ONCE)

    # -- settings --------------------------------------------------------------------------------------------------

    def _on_settings(self, names: frozenset[str]) -> None:
        """Something was chosen: everything that shows it follows at once."""
        if not self._rest_begun:
            return  # what is not made yet goes by the newest
        settings = self._keeper.settings
        self.windows.follow(names)
        if "general.theme" in names:
            apply_look(self._application, settings.text("general.theme"))
        if "general.reduced_motion" in names:
            self._follow_motion()
        if any(name.startswith("shortcuts.") for name in names):
            self.remote.bind(settings)
        self._show_switches()
        self.desk.follow(names)

    def _show_switches(self) -> None:
        for name, setting in _SWITCHES.items():
            on = self._keeper.settings.switch(setting)
            self.tray.set_checked(name, on)
            self.desk.main.menus.set_checked(name, on)

    @Slot()
    def _on_hotkeys(self) -> None:
        self.tray.set_hotkeys(self.remote.triggers)
        self.windows.overlay.set_hotkeys(self.remote.triggers)

    def _follow_motion(self) -> None:
        chosen = self._keeper.settings.text("general.reduced_motion")
        reduced = system_reduces_motion() if chosen == "system" else chosen == "on"
        self.windows.set_reduced_motion(reduced)
        self.desk.set_reduced_motion(reduced)

    def _tell(self, what: Message | None) -> None:
        if what is not None:
            self.desk.tell(what)

    def _load(self, name: str) -> dict[str, object] | None:
        found = self._state.get(name)
        return dict(found) if isinstance(found, dict) else None

    def _save(self, name: str, what: dict[str, object]) -> None:
        self._state.put(name, what)  # type: ignore[arg-type] # windows keep plain JSON values

    @Slot(Qt.ApplicationState)
    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        """Coming back, the settings file may say something else, and another microphone may be there."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._keeper.reload_if_changed()
            self.desk.look_again()

    @Slot()
    def _on_hint_seen(self) -> None:
        self._state.put(_HINT_SEEN, True)

    @Slot()
    def _on_seen(self) -> None:
        if not self._rest_begun:
            return
        idle = not self.runner.running and not self._quitting
        if self._plan.stay and idle and not self.desk.seen and not self.tray.available:
            self.quit()  # no window, no icon: nobody could find it again
        self.bridge.look_away_from(self.windows.unseen(), levels=not self.desk.seen)
