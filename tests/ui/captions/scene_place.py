"""A scene of `test_window.py`: two monitors, a place that is remembered, and a monitor that goes and comes back.

scene_place.py FOLDER put     drags the overlay to the second monitor
scene_place.py FOLDER find    another start of the program: is it there again, and where while that one is gone?
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.compositing import is_composited
from ui.captions.window_tools import ICONS, Behind, box_colour, drag, near, pixel, start, wait_until, words

RIGHT = "640/160x720/180+640+0"


def xrandr(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True, capture_output=True, timeout=60)


def main() -> None:
    folder, what = Path(sys.argv[1]), sys.argv[2]
    if what == "put":
        xrandr("--setmonitor", "left", "640/160x720/180+0+0", "screen")
        xrandr("--setmonitor", "right", RIGHT, "none")
    application = start()
    wait_until("there are two monitors", lambda: len(QGuiApplication.screens()) == 2)
    stored = folder / "place.json"

    def load(_name: str) -> dict[str, object] | None:
        return dict(json.loads(stored.read_text("utf-8"))) if stored.exists() else None

    def save(_name: str, place: dict[str, object]) -> None:
        stored.write_text(json.dumps(place), "utf-8")

    behind = Behind("behind")
    behind.setGeometry(0, 0, 1280, 720)
    behind.show()
    wait_until("the window behind shows", behind.isActiveWindow)
    overlay = OverlayWindow(CaptionStyle(font_px=20), ICONS, load=load, save=save)
    overlay.show_view(words("Words"))
    overlay.show()

    def shows() -> bool:
        place = overlay.global_box().bottomRight() - QPoint(30, 14)
        return near(pixel(place), box_colour(composited=is_composited()))

    wait_until("the box shows", shows)
    if what == "put":
        drag(overlay.global_box().topLeft() + QPoint(40, 30), QPoint(690, -350))
        wait_until("it is on the second monitor", lambda: stored.exists() and overlay.global_box().left() > 640)
        print(json.dumps(overlay.global_box().getRect()))
    else:
        there = overlay.global_box().getRect()
        xrandr("--delmonitor", "right")
        wait_until("one monitor is left", lambda: len(QGuiApplication.screens()) == 1)
        wait_until("it came to the one that is left", lambda: overlay.global_box().right() < 640)
        wait_until("and shows there", shows)
        xrandr("--setmonitor", "right", RIGHT, "none")
        wait_until("it goes back with its monitor", lambda: overlay.global_box().getRect() == there)
        wait_until("and shows there again", shows)
        print(json.dumps(there))
    application.quit()


if __name__ == "__main__":
    main()
