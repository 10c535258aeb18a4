"""The amber dot before words about trouble: it draws the eye, the words say it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from livecaption.ui.look import colours_of


class Dot(QWidget):
    """As high as a line of the font; in the accent where it stands before good news (`good`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.good = False
        size = self.fontMetrics().height()
        self.setFixedSize(QSize(round(0.7 * size), size))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A disc in the middle."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.good if self.good else colours.amber))
        radius = 0.18 * self.height()
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)
        painter.end()
