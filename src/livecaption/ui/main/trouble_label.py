"""Words about what is not as it should be, behind an amber dot: the start page's complaints. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from livecaption.ui.look import colours_of
from livecaption.ui.margins import margins


class TroubleLabel(QLabel):
    """Wraps its words; hidden until there are some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setContentsMargins(margins(self.fontMetrics().height(), 0, 0, 0))
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The words, and a disc before their first line."""
        super().paintEvent(event)
        line = self.fontMetrics().height()
        words = self.heightForWidth(self.width())
        top = max(0.0, (self.height() - words) / 2)
        middle = self.width() - 0.35 * line if self.isRightToLeft() else 0.35 * line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours_of(self).amber))
        painter.drawEllipse(QPointF(middle, top + line / 2), 0.18 * line, 0.18 * line)
        painter.end()
