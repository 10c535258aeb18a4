"""A scene of `test_window.py`: the room sees captions on the second monitor, the presenter the overlay on the first."""

from __future__ import annotations

import json

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QGuiApplication

from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.audience import AudienceWindow
from livecaption.ui.captions.overlay import OverlayWindow
from ui.captions.scene_place import RIGHT, xrandr
from ui.captions.window_tools import ICONS, near, pixel, pointer, start, wait_until, words


def main() -> None:
    xrandr("--setmonitor", "left", "640/160x720/180+0+0", "screen")
    xrandr("--setmonitor", "right", RIGHT, "none")
    application = start()
    wait_until("there are two monitors", lambda: len(QGuiApplication.screens()) == 2)
    room = next(screen for screen in QGuiApplication.screens() if screen.name() == "right").geometry()
    overlay = OverlayWindow(CaptionStyle(font_px=20), ICONS)
    overlay.show()
    audience = AudienceWindow(CaptionStyle(font_px=30, lines=3, window_colour="#0000A0"), reduced_motion=True)
    audience.show_view(words("Welcome"))
    audience.show()
    inside = audience.global_box().center()
    wait_until("it takes the second monitor", lambda: audience.geometry() == room)
    box = audience.box.translated(audience.pos())
    blue = QColor("#0000A0")
    wait_until("captions show there", lambda: near(pixel(box.topLeft() + QPoint(3, 3)), blue))
    wait_until("with black margins", lambda: near(pixel(room.topLeft() + QPoint(2, 2)), QColor("#000000")))

    # Escape leaves the whole screen, a double click takes it again.
    pointer("mousemove", inside.x(), inside.y(), "click", 1)
    wait_until("it has the keyboard", audience.isActiveWindow)
    pointer("key", "Escape")
    wait_until("it is a rectangle", lambda: audience.width() < room.width() and room.contains(audience.geometry()))
    centre = audience.geometry().center()
    pointer("mousemove", centre.x(), centre.y(), "click", "--repeat", 2, "--delay", 40, 1)
    wait_until("it is full again", lambda: audience.geometry() == room)

    # The second monitor goes, and comes back.
    xrandr("--delmonitor", "right")
    wait_until("it comes to the one that is left", lambda: audience.geometry().left() == 0)
    xrandr("--setmonitor", "right", RIGHT, "none")
    wait_until("it goes back", lambda: audience.geometry() == room)
    print(json.dumps({"overlay_stays": overlay.global_box().right() < 640}))
    application.quit()


if __name__ == "__main__":
    main()
