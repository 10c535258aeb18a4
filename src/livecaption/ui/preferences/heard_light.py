"""Says that a hotkey was heard, for a few seconds: a filled dot and words. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from livecaption.model.messages import text_of
from livecaption.ui.look import colours_of

SHOWN_MS = 4000


class HeardLight(QWidget):
    """Hidden until the hotkey is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel(text_of("preferences.hotkey_heard"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_Lamp())
        layout.addWidget(self._words, 1)
        self._off = QTimer(self)
        self._off.setSingleShot(True)
        self._off.setInterval(SHOWN_MS)
        self._off.timeout.connect(self.go_out)
        self.hide()

    @property
    def lit(self) -> bool:
        """Whether it says so now."""
        return not self.isHidden()

    def light(self) -> None:
        """Say that it was heard."""
        self.show()
        self._off.start()

    @Slot()
    def go_out(self) -> None:
        """Say nothing again."""
        self.hide()


class _Lamp(QWidget):
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a line."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The lamp."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours_of(self).good))
        side = self.fontMetrics().height()
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), side * 0.3, side * 0.3)
        painter.end()
