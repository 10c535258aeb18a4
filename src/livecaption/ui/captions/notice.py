"""The small lines beside the captions: a sign and words in a pill, when there is something to say. GUI thread.

It begins at the left, or at the right where the interface is read from there.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter

AMBER = "#FFB25C"
WORDS = "#E6E7EA"
PILL = QColor(16, 17, 20, 225)
NOTICE_HEIGHT = 26

_DOT_RADIUS = 4.0
_DOT_SHARE = 0.2
_SIGN_PX = 16
INSET = 12.0
_GAP = 8.0


def pill_height(font: QFont) -> float:
    """How high a notice is, in pixels: as high as the interface's font asks."""
    return max(float(NOTICE_HEIGHT), QFontMetricsF(font).height() + 8)


@dataclass(frozen=True)
class Notice:
    """Words with a sign before them: an amber dot (something is not as it should be), or an icon."""

    text: str
    icon: QIcon | None = None

    def _sign_px(self, font: QFont) -> float:
        if self.icon is not None:
            return _SIGN_PX
        return 2 * max(_DOT_RADIUS, round(_DOT_SHARE * QFontMetricsF(font).height()))

    def rect(self, strip: QRectF, font: QFont) -> QRectF:
        """Where in `strip` its pill lies: at its beginning, as wide as its words, no wider than the strip."""
        words = QFontMetricsF(font).horizontalAdvance(self.text)
        width = min(strip.width(), 2 * INSET + self._sign_px(font) + _GAP + words + 2)
        return _turned(QRectF(strip.left(), strip.top(), width, min(strip.height(), pill_height(font))), strip)

    def paint(self, painter: QPainter, strip: QRectF, font: QFont, *, solid: bool) -> None:
        """Paint it at the beginning of `strip`, shortened to its width; a pill of its own keeps it legible."""
        pill = self.rect(strip, font)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(PILL)
        if solid:
            colour.setAlpha(255)
            painter.fillRect(pill, colour)
        else:
            painter.setBrush(colour)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        px = self._sign_px(font)
        sign = _turned(QRectF(pill.left() + INSET, round(pill.center().y() - px / 2), px, px), pill)
        if self.icon is None:
            painter.setBrush(QColor(AMBER))
            painter.drawEllipse(sign)
        else:
            self.icon.paint(painter, sign.toRect())
        painter.setPen(QColor(WORDS))
        painter.setFont(font)
        words = _turned(pill.adjusted(INSET + px + _GAP, 0, -INSET + 2, 0), pill)
        shown = QFontMetricsF(font).elidedText(self.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


def _turned(part: QRectF, whole: QRectF) -> QRectF:
    """`part` at the other side of `whole` where one reads from the right."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return part
    return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)
