"""What the scenes of `test_window.py` share: an application on a real display, a real pointer, and its pixels."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from livecaption.model.audio import FILE
from livecaption.model.view import CaptionLine, CaptionRun, CaptionStyle, CaptionView, Tone
from livecaption.ui.application import create_application
from livecaption.ui.icons import IconSet

ASSETS = Path(__file__).resolve().parents[3] / "assets"
ICONS = IconSet(ASSETS / "icons")
BEHIND = QColor("#FF8000")
WAIT_MS = 60_000
POLL_MS = 20


def start() -> QApplication:
    return create_application(["livecaption"], ASSETS / "fonts", ASSETS / "icons")


def wait_until(what: str, condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(WAIT_MS)
    while not condition():
        if deadline.hasExpired():
            sys.exit(f"not in time: {what}")
        QTest.qWait(POLL_MS)


def pixel(place: QPoint) -> QColor:
    grabbed = QGuiApplication.primaryScreen().grabWindow(0, place.x(), place.y(), 1, 1)
    return grabbed.toImage().pixelColor(0, 0)


def near(one: QColor, other: QColor, within: int = 6) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[call-overload]
    return all(abs(mine - theirs) <= within for mine, theirs in pairs)


def mixed(opacity: float) -> QColor:
    """A black box of this opacity over `BEHIND`."""
    return QColor.fromRgb(*(round(part * (1 - opacity)) for part in (BEHIND.red(), BEHIND.green(), BEHIND.blue())))


def box_colour(*, composited: bool) -> QColor:
    return mixed(CaptionStyle().window_opacity if composited else 1.0)


def pointer(*words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=60)


def drag(begin: QPoint, by: QPoint) -> None:
    pointer("mousemove", begin.x(), begin.y(), "mousedown", 1)
    for share in (2, 1):
        pointer("mousemove", begin.x() + by.x() // share, begin.y() + by.y() // share)
    pointer("mouseup", 1)


def words(*texts: str) -> CaptionView:
    return CaptionView(
        tuple(CaptionLine(at, (CaptionRun(text, Tone.STABLE),), FILE) for at, text in enumerate(texts, 1))
    )


class Behind(QWidget):
    """A window of one colour that counts the clicks it gets."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.clicks = 0
        self.setWindowTitle(title)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, BEHIND)
        self.setPalette(palette)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.clicks += event.button() is Qt.MouseButton.LeftButton
