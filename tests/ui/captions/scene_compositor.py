"""A scene of `test_window.py`: a compositor that starts and dies while the overlay shows."""

from __future__ import annotations

import json
import os
import subprocess

from PySide6.QtCore import QPoint

from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.compositing import is_composited
from ui.captions.window_tools import BEHIND, ICONS, Behind, box_colour, near, pixel, start, wait_until, words


def main() -> None:
    application = start()
    behind = Behind("behind")
    behind.setGeometry(0, 0, 1280, 720)
    behind.show()
    wait_until("the window behind shows", behind.isActiveWindow)
    overlay = OverlayWindow(CaptionStyle(), ICONS)
    overlay.show_view(words("Words"))
    overlay.show()
    inside = overlay.global_box().bottomRight() - QPoint(60, 14)
    corner = overlay.global_box().topLeft()
    seen: list[bool] = []
    for composited in (False, True, False):
        if composited:
            compositor = subprocess.Popen(
                ["picom", "--backend", "xrender", "--config", os.devnull],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        elif seen:
            compositor.terminate()
            compositor.wait()
        wait_until("the compositor came or went", lambda: is_composited() is composited)  # noqa: B023 - called at once
        wait_until("the look follows", lambda: near(pixel(inside), box_colour(composited=composited)))  # noqa: B023
        wait_until("so do its corners", lambda: near(pixel(corner), BEHIND) is composited)  # noqa: B023
        seen.append(composited)
    print(json.dumps(seen))
    application.quit()


if __name__ == "__main__":
    main()
