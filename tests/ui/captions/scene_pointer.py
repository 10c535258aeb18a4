"""A scene of `test_window.py`: the overlay over other windows, under a real pointer; prints what it found as JSON."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from livecaption.model.actions import ActionName
from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.compositing import is_composited
from ui.captions.window_tools import (
    BEHIND,
    ICONS,
    Behind,
    box_colour,
    drag,
    near,
    pixel,
    pointer,
    start,
    wait_until,
    words,
)


def main() -> None:
    application = start()
    composited = is_composited()
    found: dict[str, object] = {"composited": composited}
    behind = Behind("behind")
    behind.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    # One pixel short: openbox takes a frameless window of the screen's size for a full-screen one.
    behind.setGeometry(0, 0, 1280, 719)
    behind.show()
    behind.activateWindow()
    wait_until("the window behind has the focus", behind.isActiveWindow)

    overlay = OverlayWindow(CaptionStyle(), ICONS)
    overlay.show_view(words("Words over a window"))
    overlay.show()
    wanted = box_colour(composited=composited)

    def inside() -> QPoint:
        return overlay.global_box().bottomRight() - QPoint(60, 14)

    def shows() -> bool:
        return near(pixel(inside()), wanted)

    wait_until("the box shows", shows)
    aim = overlay.global_box().translated(-150, -260)
    drag(overlay.global_box().topLeft() + QPoint(60, 30), QPoint(-150, -260))
    wait_until("it follows the pointer", lambda: overlay.global_box() == aim)
    wait_until("it shows there", shows)
    box = overlay.global_box()
    wait_until(
        "what is round the box is not covered", lambda: near(pixel(box.center() + QPoint(0, box.height())), BEHIND)
    )
    behind.raise_()
    behind.activateWindow()
    wait_until("it stays above a raised window", shows)
    found["focus_stays"] = behind.isActiveWindow() and not overlay.isActiveWindow()

    # Edges that snap: 5 px short of the screen's left edge is the edge.
    drag(overlay.global_box().topLeft() + QPoint(60, 30), QPoint(5 - overlay.global_box().left(), 0))
    wait_until("it snaps to the screen's edge", lambda: overlay.global_box().left() == 0)

    # Its lower right corner, pulled.
    chosen: list[tuple[int, int]] = []
    overlay.resized.connect(lambda columns, lines: chosen.append((columns, lines)))
    drag(overlay.global_box().bottomRight() - QPoint(2, 2), QPoint(-160, 40))
    wait_until("it was resized", lambda: bool(chosen))
    found["resized"] = chosen == [(overlay.caption_style.columns, 3)] and 28 < chosen[0][0] < 36
    found["left_edge_stays"] = overlay.global_box().left() == 0

    # The bar appears under the pointer, and its buttons work.
    asked: list[object] = []
    overlay.action_asked.connect(asked.append)
    centre = overlay.global_box().center()
    pointer("mousemove", centre.x(), centre.y())
    wait_until("the bar shows", lambda: overlay.bar_shown)
    button = overlay.bar.buttons[ActionName.LARGER]
    place = button.mapToGlobal(button.rect().center())
    wait_until("its buttons can be seen", lambda: not near(pixel(place - QPoint(0, 13)), BEHIND))
    pointer("mousemove", place.x(), place.y(), "click", 1)
    wait_until("a button of the bar works", lambda: set(asked) == {ActionName.LARGER})
    found["bar_is_outside"] = not overlay.bar.geometry().intersects(overlay.box)
    pointer("mousemove", 1200, 20)
    asked.clear()
    wait_until("the bar goes away", lambda: not overlay.bar_shown)

    # Keys, only when asked for.
    overlay.activate()
    wait_until("the bar has the keyboard", lambda: overlay.isActiveWindow() and overlay.bar_shown)
    pointer("key", "Right", "key", "Return")
    wait_until("keys work it", lambda: asked != [])
    pointer("key", "Escape")
    wait_until("Escape gives the keyboard back", behind.isActiveWindow)
    found["by_keys"] = [str(name) for name in asked]

    # Clicks pass through, and again do not.
    before = behind.clicks
    spot = overlay.global_box().center()
    overlay.set_locked(True)
    wait_until("a click passes through", lambda: _click(spot) or behind.clicks > before)
    overlay.hide()
    overlay.show()
    before = behind.clicks
    wait_until("also after it was hidden", lambda: _click(spot) or behind.clicks > before)
    wait_until("a lock shows to who rests there", lambda: "Clicks pass through" in overlay.notice)
    overlay.set_locked(False)
    before = behind.clicks
    _click(spot)
    wait_until("the overlay is back under the pointer", lambda: overlay.bar_shown)
    found["stopped_again"] = behind.clicks == before

    # Over a window that takes the whole screen and has the focus.
    full = Behind("full")
    full.showFullScreen()
    full.activateWindow()
    wait_until("a full-screen window has the focus", full.isActiveWindow)
    wait_until("the overlay shows over it", shows)
    full.raise_()
    wait_until("also when that is raised", shows)
    found["over_full_screen"] = full.isActiveWindow() and full.geometry() == QGuiApplication.primaryScreen().geometry()

    # A style with another opacity, live.
    overlay.set_style(replace(overlay.caption_style, window_colour="#0000FF", window_opacity=1.0))
    wait_until("the colour follows", lambda: pixel(inside()).name() == "#0000ff")
    print(json.dumps(found))
    application.quit()


def _click(place: QPoint) -> bool:
    pointer("mousemove", place.x(), place.y(), "click", 1)
    return False


if __name__ == "__main__":
    main()
