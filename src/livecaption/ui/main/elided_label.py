"""A line of text that gives way to a narrow window: shortened in its middle, whole in its tool tip. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle


class ElidedLabel(QLabel):
    """Screen readers hear the whole text."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It may shrink to a few letters."""
        return QSize(4 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """As much of the text as there is room for."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.rect(), alignment, shown)
        painter.end()
