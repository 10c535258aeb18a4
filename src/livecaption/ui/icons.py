"""The icons, drawn as SVG and recoloured to the palette. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES_PX = (16, 20, 22, 24, 32, 48, 64)
_APP_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)

ON_LIGHT = "#1B1D22"
ON_DARK = "#E6E7EA"


class IconSet:
    """Reads icons from a folder; `name` is a file's name without its ending."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def application(self) -> QIcon:
        """The app icon, in its own colours."""
        return self._icon("app", None, _APP_SIZES_PX)

    def glyph(self, name: str, colour: str | None = None) -> QIcon:
        """An icon of one colour; without one, a colour that shows on the desktop's theme."""
        return self._icon(name, colour or theme_colour(), _SIZES_PX)

    def _icon(self, name: str, colour: str | None, sizes: tuple[int, ...]) -> QIcon:
        drawing = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        if colour is not None:
            drawing = drawing.replace("currentColor", QColor(colour).name())
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        icon = QIcon()
        for size in sizes:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            icon.addPixmap(pixmap)
        return icon


def theme_colour() -> str:
    """A colour for glyphs on the desktop's panel, as far as its colour scheme tells."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return ON_DARK if dark else ON_LIGHT
