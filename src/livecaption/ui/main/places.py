"""Where the main window was, kept between starts, and put back where there still is a screen. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_LEAST = 160
_FAR = 100_000
_SHARE = 0.9


def geometry_of(window: QWidget) -> dict[str, object]:
    """The window's place and size as plain values, without its frame."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    return {
        "x": place.x(),
        "y": place.y(),
        "width": place.width(),
        "height": place.height(),
        "maximized": window.isMaximized(),
    }


def put_back(window: QWidget, kept: Mapping[str, object]) -> bool:
    """Put the window where it was, or as near as the screens allow; False where nothing sensible was kept."""
    found = [kept.get(name) for name in ("x", "y", "width", "height")]
    numbers = [each for each in found if isinstance(each, int) and not isinstance(each, bool) and abs(each) < _FAR]
    if len(numbers) != 4:
        return False
    place = QRect(numbers[0], numbers[1], numbers[2], numbers[3])
    if place.width() <= 0 or place.height() <= 0:
        return False
    screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    window.setGeometry(within(place, screen.availableGeometry()))
    if kept.get("maximized") is True:
        window.showMaximized()
    return True


def within(place: QRect, area: QRect) -> QRect:
    """The rectangle made small enough for the area, and moved into it."""
    width = min(max(place.width(), _LEAST), area.width())
    height = min(max(place.height(), _LEAST), area.height())
    left = min(max(place.left(), area.left()), area.right() + 1 - width)
    top = min(max(place.top(), area.top()), area.bottom() + 1 - height)
    return QRect(left, top, width, height)


def put_first(window: QWidget, wished: QRect) -> None:
    """Put a window that was never open into the middle of the primary screen."""
    area = QGuiApplication.primaryScreen().availableGeometry()
    width = min(wished.width(), round(_SHARE * area.width()))
    height = min(wished.height(), round(_SHARE * area.height()))
    left = area.left() + (area.width() - width) // 2
    top = area.top() + (area.height() - height) // 2
    window.setGeometry(within(QRect(left, top, width, height), area))
