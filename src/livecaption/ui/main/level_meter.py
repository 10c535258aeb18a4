"""A bar as long as the sound is loud. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from livecaption.core.loudness import lit_of
from livecaption.model.messages import text_of
from livecaption.ui.look import colours_of

_STEPS = 20


class LevelMeter(QProgressBar):
    """Twenty bars between -60 dBFS and full scale; it paints only when their number changes."""

    def __init__(self, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _STEPS)
        self.setValue(0)
        self.setTextVisible(False)
        self.setAccessibleName(text_of("main.level_of", source=source))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_level(self, dbfs: float) -> None:
        """Show a level; anything that is no number is silence."""
        self.setValue(lit_of(dbfs, _STEPS))

    @property
    def quiet(self) -> bool:
        """Whether nothing is heard."""
        return self.value() == 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters wide, one letter high."""
        height = self.fontMetrics().height()
        return QSize(6 * height, round(0.8 * height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It may shrink to half."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Bars that grow like a staircase: length and height say the same, without colour."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / _STEPS
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(_STEPS):
            lit = number < self.value()
            height = self.height() * (0.35 + 0.65 * (number + 1) / _STEPS) if lit else self.height() * 0.2
            left = self.width() - (number + 1) * step if mirrored else number * step
            painter.setBrush(QColor(colours.good if lit else colours.border))
            painter.drawRoundedRect(QRectF(left, self.height() - height, max(1.0, step - 2), height), 1, 1)
        painter.end()
