"""The desktop program on the offscreen platform, over a session that does what the test says."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fakes.offscreen import offscreen_application
from livecaption import captioning
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.desktop import sound_sources
from livecaption.desktop.program import Plan, Program
from livecaption.model.messages import translate_with
from livecaption.model.settings import Settings
from livecaption.model.status import Command, Painted, Phase, Request, SessionStatus
from livecaption.model.view import Curtain, ViewName
from livecaption.session.clock import SystemClock
from livecaption.session.listener import SessionListener
from livecaption.ui.main.choices import SourceChoice, SourceKind

WAIT_MS = 60_000


@pytest.fixture(scope="session")
def application() -> QApplication:
    return offscreen_application()


@pytest.fixture(scope="session")
def qapp(application: QApplication) -> QApplication:
    return application


def wait_until(condition: Callable[[], bool], what: str = "it") -> None:
    deadline = QDeadlineTimer(WAIT_MS)
    while not condition():
        assert not deadline.hasExpired(), f"not in time: {what}"
        QTest.qWait(5)


class ScriptedSession:
    """Stands where `captioning.caption` stands: what it was asked, and whom it tells."""

    def __init__(self) -> None:
        self.asked: list[Request] = []
        self.painted: list[float] = []
        self.settings: list[Settings] = []
        self.views: Mapping[ViewName, Any] = {}
        self.listeners: Sequence[SessionListener] = ()
        self.said = EditedTranscript()
        self.outcome = captioning.Outcome((), (), 3)
        self.begun = threading.Event()
        self.status = SessionStatus(Phase.LISTENING)
        self._over: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def caption(
        self,
        prepared: Settings,
        views: Mapping[ViewName, Any],
        listeners: Sequence[SessionListener],
        started: Callable[[ScriptedSession], None],
    ) -> captioning.Outcome:
        self.settings.append(prepared)
        self.views, self.listeners = views, listeners
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        started(self)
        self.begun.set()
        await self._over.wait()
        self.begun.clear()
        return self.outcome

    def command(self, request: Request) -> None:
        """As a session does: the curtain falls, the phase follows, an end ends it."""
        if isinstance(request, Painted):
            self.painted.append(request.delay_s)
            return
        self.asked.append(request)
        match request:
            case Command.FINISH | Command.ABORT:
                assert self._loop is not None
                assert self._over is not None
                self._loop.call_soon_threadsafe(self._over.set)
            case Command.FREEZE:
                self.tell(SessionStatus(Phase.LISTENING, curtain=Curtain.FROZEN))
            case Command.BLANK:
                self.tell(SessionStatus(Phase.LISTENING, curtain=Curtain.BLANK))
            case Command.PAUSE:
                self.tell(SessionStatus(Phase.PAUSED))
            case Command.REVEAL | Command.RESUME:
                self.tell(SessionStatus(Phase.LISTENING))

    def tell(self, status: SessionStatus) -> None:
        """To every listener, as from the session's thread."""
        self.status = status
        for listener in self.listeners:
            listener.status(status)


MICROPHONE_AND_MORE = (
    SourceChoice("system", SourceKind.SYSTEM, "Speakers"),
    SourceChoice("mic:", SourceKind.MICROPHONE),
    SourceChoice("mic:usb", SourceKind.MICROPHONE, "USB Microphone"),
    SourceChoice("recording", SourceKind.RECORDING),
    SourceChoice("sample", SourceKind.SAMPLE),
)


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> ScriptedSession:
    session = ScriptedSession()
    monkeypatch.setattr(captioning, "caption", session.caption)
    monkeypatch.setattr(sound_sources, "available", lambda: list(MICROPHONE_AND_MORE))
    return session


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.toml", StateFile(tmp_path / "state.json"), SystemClock())


@pytest.fixture
def state(tmp_path: Path) -> StateFile:
    return StateFile(tmp_path / "state.json")


MakeProgram = Callable[..., Program]


@pytest.fixture
def make_program(
    application: QApplication, scripted: ScriptedSession, store: SettingsStore, state: StateFile
) -> Iterator[MakeProgram]:
    """A program that has begun; ended with the test, whatever it was at. `settings` stand for a prepared session."""
    made: list[Program] = []

    def make(*, stay: bool = True, start: bool = False) -> Program:
        def prepare(settings: Settings) -> Callable[[], Any]:
            return lambda: settings

        first = None if stay else prepare(store.settings)
        program = Program(application, store, state, Plan(prepare, stay=stay, first=first, start=start))
        made.append(program)
        program.begin()
        QTest.qWait(1)
        return program

    yield make
    for program in made:
        program.close()
    translate_with(None)
