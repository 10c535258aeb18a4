"""The tray's menu and every icon."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from benchmarks.gallery_scenes.backdrops import show_slide
from benchmarks.gallery_scenes.captions import LISTENING, overlay
from benchmarks.gallery_scenes.scene import scene
from benchmarks.gallery_scenes.studio import ASSETS, Studio
from livecaption.model.actions import ActionName
from livecaption.ui.icons import ON_DARK, ON_LIGHT
from livecaption.ui.look import Theme
from livecaption.ui.tray import Tray

PART = "Small things"


@scene(PART, "tray-menu", "What the tray offers, and a right click on the overlay.")
def tray_menu(studio: Studio) -> QPixmap:
    return _menu(studio)


@scene(PART, "tray-menu-dark", "The same, dark.")
def tray_menu_dark(studio: Studio) -> QPixmap:
    studio.use_theme(Theme.DARK)
    return _menu(studio, dark=True)


def _menu(studio: Studio, *, dark: bool = False) -> QPixmap:
    show_slide(studio, dark=dark)
    overlay(studio)
    tray = Tray(studio.icons, studio.application)
    tray.show_status(LISTENING)
    tray.actions[ActionName.OVERLAY].setChecked(True)
    studio.keep(tray.menu)
    tray.menu.popup(QPoint(80, 60))
    studio.wait_until("the menu shows", tray.menu.isVisible)
    return studio.picture(tray.menu.geometry().adjusted(-40, -40, 40, 40))


class _Icons(QWidget):
    """Every icon at 16, 24 and 32 pixels, on a light and a dark panel."""

    _SIZES = (16, 24, 32)
    _STEP = 44

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._icons = studio.icons
        names = sorted(path.stem for path in (ASSETS / "icons").glob("*.svg"))
        self._names = ["app", *(name for name in names if name != "app")]
        self.setFixedSize(self._STEP * len(self._names) // 2 + self._STEP, 2 * 2 * len(self._SIZES) * self._STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        half = self.height() // 2
        across = (len(self._names) + 1) // 2
        for panel, (ground, ink) in enumerate((("#F5F6F8", ON_LIGHT), ("#1F2126", ON_DARK))):
            painter.fillRect(QRect(0, panel * half, self.width(), half), QColor(ground))
            for number, name in enumerate(self._names):
                icon = self._icons.application() if name == "app" else self._icons.glyph(name, ink)
                row, column = divmod(number, across)
                for line, size in enumerate(self._SIZES):
                    left = 16 + column * self._STEP
                    top = panel * half + (row * len(self._SIZES) + line) * self._STEP + 10
                    icon.paint(painter, QRect(left, top, size, size))
        painter.end()


@scene(PART, "icons", "Every icon at 16, 24 and 32 pixels, on a light and a dark panel.")
def icons(studio: Studio) -> QPixmap:
    window = _Icons(studio)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.move(20, 20)
    studio.show(window)
    return studio.picture_of(window)
