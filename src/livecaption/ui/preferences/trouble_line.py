"""A sentence about something that is not as it should be: a marked dot and words, so that no colour alone says it.

GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from livecaption.ui.look import colours_of, unit


class TroubleLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(max(4, unit(self) // 2))
        layout.addWidget(Dot(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._words.text()

    def show_sentence(self, sentence: str) -> None:
        """Say something else; an empty sentence hides the line."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))


class Dot(QWidget):
    """An amber dot with an exclamation mark in it, as high as a line of text."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square of the line's height."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dot and mark."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height()))
        centre = QPointF(self.width() / 2, self.fontMetrics().height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.amber))
        painter.drawEllipse(centre, side * 0.42, side * 0.42)
        pen = QPen(QColor(colours.window), side * 0.12)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(centre + QPointF(0, -side * 0.19), centre + QPointF(0, side * 0.03))
        painter.drawPoint(centre + QPointF(0, side * 0.2))
        painter.end()
