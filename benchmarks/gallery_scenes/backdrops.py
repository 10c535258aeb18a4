"""What captions stand over in the pictures: pages of a talk, and a picture such as a film has."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from benchmarks.gallery_scenes.studio import Studio
from benchmarks.screenshot_scene import Slide
from livecaption.ui.preferences.backdrop import Backdrop, paint_backdrop


class Film(QWidget):
    """As bright and as dark as a film gets."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_backdrop(painter, QRectF(self.rect()), Backdrop.PICTURE)
        painter.end()


def _fill(studio: Studio, window: QWidget) -> None:
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    # One pixel short: openbox takes a frameless window of the screen's size for a full-screen one, above all others.
    window.setGeometry(studio.screen.geometry().adjusted(0, 0, 0, -1))
    studio.show(window)


def show_slide(studio: Studio, *, dark: bool = False) -> None:
    """A page of a talk over the whole display."""
    _fill(studio, Slide(dark=dark))


def show_film(studio: Studio) -> None:
    """A picture over the whole display."""
    _fill(studio, Film())
