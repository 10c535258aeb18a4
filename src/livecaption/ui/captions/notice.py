"""The small line under the captions: an amber dot and words, when something is not as it should be. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

AMBER = "#FFB25C"
WORDS = "#E6E7EA"
NOTICE_GAP = 6
NOTICE_HEIGHT = 26

_TEXT_PX = 14
_DOT_RADIUS = 4.0
_INSET = 12.0


def paint_notice(painter: QPainter, strip: QRectF, text: str, font: QFont, *, opaque: bool) -> None:
    """Paint the notice at the left of `strip`, shortened to its width; a pill of its own keeps it legible."""
    font = QFont(font)
    font.setPixelSize(_TEXT_PX)
    metrics = QFontMetricsF(font)
    before_text = _INSET + 2 * _DOT_RADIUS + 8
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, strip.width() - before_text - _INSET)
    width = before_text + metrics.horizontalAdvance(shown) + _INSET
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if not opaque:
        painter.setBrush(QColor(0, 0, 0, 217))
        radius = strip.height() / 2
        painter.drawRoundedRect(QRectF(strip.left(), strip.top(), width, strip.height()), radius, radius)
    painter.setBrush(QColor(AMBER))
    painter.drawEllipse(QPointF(strip.left() + _INSET + _DOT_RADIUS, strip.center().y()), _DOT_RADIUS, _DOT_RADIUS)
    painter.setPen(QColor(WORDS))
    painter.setFont(font)
    words = strip.adjusted(before_text, 0, -_INSET, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
