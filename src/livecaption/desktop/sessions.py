"""One session at a time on an asyncio thread of its own, under Qt. GUI thread, but for what says otherwise."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from livecaption.model.audio import ChannelId, Gap
from livecaption.model.errors import LivecaptionError
from livecaption.model.status import Command, Request, SessionStatus
from livecaption.model.transcript import Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, CaptionView, Measure, ViewName
from livecaption.session.listener import SessionListener
from livecaption.ui.bridge import Bridge

if TYPE_CHECKING:
    from livecaption.captioning import Outcome, Prepared
    from livecaption.session.session import Session

_log = logging.getLogger(__name__)

Prepare = Callable[[], "Prepared"]
Views = Mapping[ViewName, tuple[CaptionStyle, Measure]]


class SessionRunner(QObject):
    """Starts, commands and ends sessions. The way back is the bridge; `finished` has the `Outcome`."""

    finished = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._early: list[Request] = []
        self._outcome: Outcome | None = None
        bridge.finished.connect(self._on_finished)

    @property
    def running(self) -> bool:
        """Whether a session is under way, its ending included."""
        return self._thread is not None

    def start(self, prepare: Prepare, views: Views, listeners: Sequence[SessionListener] = ()) -> None:
        """Begin a session. `prepare` is called on the session's thread: what it opens holds up no window."""
        assert self._thread is None, "one session at a time"
        self._early.clear()
        self._outcome = None
        every = (_Bridged(self._bridge), *listeners)
        self._thread = threading.Thread(target=self._run, args=(prepare, views, every), name="livecaption-session")
        self._thread.start()

    def request(self, request: Request) -> None:
        """Ask the session for something; what comes before it is there is kept for it."""
        with self._lock:
            if self._session is None:
                self._early.append(request)
                return
            session = self._session
        session.command(request)

    def close(self) -> Outcome | None:
        """Finish and save what runs, and wait for it, without Qt's loop; what it left behind, None where none ran."""
        if self._thread is None:
            return None
        self.request(Command.FINISH)
        self._thread.join()
        self._thread = None
        return self._outcome

    @property
    def status(self) -> SessionStatus | None:
        """What the session does, as it is now; None without one. Any thread."""
        with self._lock:
            if self._session is not None:
                return self._session.status
        return SessionStatus() if self.running else None

    @property
    def transcript(self) -> Transcript | None:
        """What the session that runs has said so far, as it reads; None without one."""
        with self._lock:
            return self._session.said.read if self._session is not None else None

    @property
    def outcome(self) -> Outcome | None:
        """What the newest session left behind, once it is over."""
        return self._outcome

    def _run(self, prepare: Prepare, views: Views, listeners: Sequence[SessionListener]) -> None:
        """The session's thread, from beginning to end."""
        import asyncio

        from livecaption import captioning

        try:
            self._outcome = asyncio.run(captioning.caption(prepare(), views, listeners, self._on_session))
        except LivecaptionError as error:
            self._outcome = captioning.Outcome((), (error,), 0)
        except Exception as error:  # noqa: BLE001 - the windows must be told that it is over, whatever it was
            _log.error("the session's thread failed", exc_info=error)
            failed = LivecaptionError("session.failed", reason=type(error).__name__)
            self._outcome = captioning.Outcome((), (failed,), 0)
        self._bridge.finish()

    def _on_session(self, session: Session) -> None:
        """The session is there: what was asked of it so far is asked now. Session thread."""
        with self._lock:
            self._session = session
            early, self._early = self._early, []
        for request in early:
            session.command(request)

    @Slot()
    def _on_finished(self) -> None:
        if self._thread is None:
            return  # it was closed meanwhile
        self._thread.join()
        self._thread = None
        with self._lock:
            self._session = None
        self.finished.emit(self._outcome)


class _Bridged(SessionListener):
    """Hands everything that windows show to the bridge. Session thread."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def view(self, name: ViewName, view: CaptionView) -> None:
        self._bridge.show(name, view)

    def entry(self, update: TranscriptUpdate) -> None:
        self._bridge.entry(update)

    def gap(self, t_s: float, gap: Gap) -> None:
        self._bridge.gap(gap)

    def level(self, channel: ChannelId, dbfs: float) -> None:
        self._bridge.level(channel, dbfs)

    def status(self, status: SessionStatus) -> None:
        self._bridge.status(status)
