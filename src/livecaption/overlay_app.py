"""Composition of the overlay: Qt on the main thread, the session on an asyncio thread of its own, one bridge between.

Imports Qt, so it is itself imported only when a window is wanted.
"""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from livecaption import captioning, resources
from livecaption.core.status_words import notice_message
from livecaption.model.errors import LivecaptionError
from livecaption.model.messages import message, render
from livecaption.model.status import Command, SessionStatus
from livecaption.model.view import CaptionStyle, CaptionView, ViewName
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session
from livecaption.ui.application import SignalWatch, create_application
from livecaption.ui.bridge import Bridge
from livecaption.ui.captions.measure import QtMeasure, fitted
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.compositing import is_composited
from livecaption.ui.icons import IconSet
from livecaption.ui.tray import Tray

_log = logging.getLogger(__name__)


def run_with_overlay(
    prepare: Callable[[], captioning.Prepared], *, stay: bool
) -> tuple[list[captioning.Outcome], bool]:
    """Caption on the overlay; returns what each session left behind, and whether the last was ended at once.

    With `stay`, a session that failed leaves the window and its tray icon, from which another can be started.
    """
    prepared = prepare()
    application = create_application([], resources.path("fonts"), resources.path("icons"))
    screen = QGuiApplication.primaryScreen().availableGeometry()
    style = fitted(captioning.style_of(prepared.settings), screen.width())
    face = _Face(application, style, prepare, stay=stay)
    face.start(prepared)
    application.exec()
    face.close()
    return face.outcomes, face.presses > 1


class _Face(QObject):
    """The overlay, its tray icon and the session under them. GUI thread, but for `_run`."""

    def __init__(
        self,
        application: QApplication,
        style: CaptionStyle,
        prepare: Callable[[], captioning.Prepared],
        *,
        stay: bool,
    ) -> None:
        super().__init__()
        self.outcomes: list[captioning.Outcome] = []
        self.presses = 0
        self._application = application
        self._style = style
        self._prepare = prepare
        self._stay = stay
        self._session: Session | None = None
        self._thread: threading.Thread | None = None
        self._quitting = False
        self._measure = QtMeasure(style)
        self._bridge = Bridge(self)
        self._overlay = OverlayWindow(style, composited=is_composited())
        self._tray = Tray(
            IconSet(resources.path("icons")), self._command, self._quit, self._start_again if stay else None, self
        )
        self._overlay.set_menu(self._tray.menu)
        self._bridge.view_changed.connect(self._overlay.show_view)
        self._bridge.status_changed.connect(self._tray.show_status)
        self._bridge.status_changed.connect(self._on_status)
        self._bridge.finished.connect(self._on_finished)
        self._signals = SignalWatch(self)
        self._signals.asked.connect(self._on_signal)
        self._tray.show()
        self._overlay.place_at_default()
        self._overlay.show()

    def start(self, prepared: captioning.Prepared) -> None:
        """Begin a session on a thread of its own."""
        self._thread = threading.Thread(target=self._run, args=(prepared,), name="livecaption-session")
        self._thread.start()

    def close(self) -> None:
        """Take the windows down; a session that still runs (the desktop ended us) is finished and saved first."""
        if self._thread is not None:
            self._quit()
            self._thread.join()
        self._signals.close()
        self._tray.hide()
        self._overlay.close()

    def _run(self, prepared: captioning.Prepared) -> None:
        """The session's thread, from beginning to end."""
        try:
            outcome = asyncio.run(
                captioning.caption(prepared, self._style, self._measure, (_Bridged(self._bridge),), self._on_session)
            )
        except LivecaptionError as error:
            outcome = captioning.Outcome((), (error,), 0)
        except Exception as error:  # noqa: BLE001 - the windows must be told that it is over, whatever it was
            _log.error("the session's thread failed", exc_info=error)
            failed = LivecaptionError("session.failed", reason=type(error).__name__)
            outcome = captioning.Outcome((), (failed,), 0)
        self.outcomes.append(outcome)
        self._bridge.finish()

    def _on_session(self, session: Session) -> None:
        # An attribute's assignment is one step: the GUI thread sees the session or not yet.
        self._session = session
        if self._quitting:
            session.command(Command.FINISH if self.presses < 2 else Command.ABORT)

    def _command(self, command: Command) -> None:
        if self._session is not None:
            self._session.command(command)

    def _quit(self) -> None:
        self._quitting = True
        if self._thread is None:
            self._application.quit()
        else:
            self._command(Command.FINISH)

    def _start_again(self) -> None:
        if self._thread is not None:
            return
        try:
            self.start(self._prepare())
        except LivecaptionError as error:
            self._overlay.show_notice(str(error))

    @Slot(int)
    def _on_signal(self, count: int) -> None:
        self.presses = count
        if count == 1:
            self._quit()
        elif count == 2:
            self._command(Command.ABORT)
        else:
            os._exit(captioning.ENDED_AT_ONCE)

    @Slot(object)
    def _on_status(self, status: SessionStatus) -> None:
        shown = notice_message(status)
        self._overlay.show_notice(render(shown) if shown is not None else "")

    @Slot()
    def _on_finished(self) -> None:
        assert self._thread is not None
        self._thread.join()
        self._thread = self._session = None
        errors = self.outcomes[-1].errors
        if self._stay and errors and not self._quitting:
            self._overlay.show_notice(render(message("app.start_again", why=errors[-1])))
        else:
            self._application.quit()


class _Bridged(SessionListener):
    """Hands views and status to the windows."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def view(self, _name: ViewName, view: CaptionView) -> None:
        self._bridge.show(view)

    def status(self, status: SessionStatus) -> None:
        self._bridge.status(status)
