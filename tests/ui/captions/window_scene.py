"""Run by `test_window.py` inside a display of its own: real windows, a real pointer; prints what it found as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from livecaption.model.audio import FILE
from livecaption.model.view import CaptionLine, CaptionRun, CaptionStyle, CaptionView, Tone
from livecaption.ui.application import create_application
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.compositing import is_composited

ASSETS = Path(__file__).resolve().parents[3] / "assets"
BEHIND = QColor("#FF8000")
WAIT_MS = 20_000
POLL_MS = 20


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


def pointer(*words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=20)


def main() -> None:
    application = create_application(["livecaption"], ASSETS / "fonts", ASSETS / "icons")
    composited = is_composited()
    behind = QWidget()
    behind.setWindowTitle("behind")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, BEHIND)
    behind.setPalette(palette)
    behind.setGeometry(50, 50, 900, 600)
    behind.show()
    behind.activateWindow()
    wait_until("the window behind has the focus", behind.isActiveWindow)

    overlay = OverlayWindow(CaptionStyle(), composited=composited)
    overlay.move(120, 300)
    overlay.show_view(CaptionView((CaptionLine(1, (CaptionRun("Words over a window", Tone.STABLE),), FILE),)))
    overlay.show()
    corner = overlay.pos()
    in_box = QPoint(300, overlay.box.bottom() - 8)
    below_box = QPoint(300, overlay.box.bottom() + 16)
    style = CaptionStyle()
    opacity = style.window_opacity if composited else 1.0
    mixed = QColor.fromRgb(*(round(part * (1 - opacity)) for part in (BEHIND.red(), BEHIND.green(), BEHIND.blue())))
    wait_until("the box shows", lambda: near(pixel(corner + in_box), mixed))
    wait_until("what is round the box is not covered", lambda: near(pixel(corner + below_box), BEHIND))
    focus_stays = behind.isActiveWindow() and not overlay.isActiveWindow()

    behind.raise_()
    behind.activateWindow()
    wait_until("the overlay stays above a raised window", lambda: near(pixel(corner + in_box), mixed))

    pointer("mousemove", corner.x() + 200, corner.y() + 60, "mousedown", 1)
    pointer("mousemove_relative", "--sync", 40, 20, "mousemove_relative", "--sync", 20, 10, "mouseup", 1)
    wanted = corner + QPoint(60, 30)
    wait_until("the overlay follows the pointer", lambda: overlay.pos() == wanted)
    overlay.show_view(CaptionView((CaptionLine(2, (CaptionRun("Other, longer words over it", Tone.STABLE),), FILE),)))
    wait_until("it is painted in its new place", lambda: near(pixel(wanted + in_box), mixed))
    print(
        json.dumps(
            {
                "composited": composited,
                "focus_stays": focus_stays and behind.isActiveWindow(),
                "moved_by": [overlay.x() - corner.x(), overlay.y() - corner.y()],
            }
        )
    )
    application.quit()


if __name__ == "__main__":
    main()
