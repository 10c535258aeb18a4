"""One offscreen QApplication for the tests of the windows' logic, and a way to wait that processes events."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fakes.offscreen import offscreen_application

WAIT_MS = 60_000
POLL_MS = 5

WaitUntil = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="session")
def application() -> QApplication:
    return offscreen_application()


@pytest.fixture(scope="session")
def qapp(application: QApplication) -> QApplication:
    """What pytest-qt's `qtbot` uses: ours, with the bundled fonts."""
    return application


@pytest.fixture(autouse=True)
def _no_qt_warnings(application: QApplication) -> Iterator[None]:
    """A warning of Qt's fails the test that caused it."""
    said: list[str] = []

    def keep(kind: QtMsgType, _context: object, text: str) -> None:
        offscreen = text.startswith("This plugin does not support")  # raise() and its like mean nothing there
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not offscreen:
            said.append(text)

    before = qInstallMessageHandler(keep)
    yield
    qInstallMessageHandler(before)
    assert not said


@pytest.fixture
def wait_until() -> WaitUntil:
    def wait(condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(WAIT_MS)
        while not condition():
            assert not deadline.hasExpired(), "it did not happen in time"
            QTest.qWait(POLL_MS)

    return wait
