"""What lies behind the captions in a preview: a page, an editor at night, a picture. All drawn. GUI thread."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPolygonF


class Backdrop(StrEnum):
    """What may lie behind captions; `backdrop.NAME` is its name in print."""

    PICTURE = "picture"
    LIGHT = "light"
    DARK = "dark"


_BARS = (0.92, 0.86, 0.95, 0.61, 0.0, 0.89, 0.94, 0.78, 0.9, 0.33, 0.0, 0.93, 0.84, 0.9, 0.72)
"""Widths of lines of text, as shares of the column; 0 is the space between paragraphs."""


def paint_backdrop(painter: QPainter, area: QRectF, backdrop: Backdrop) -> None:
    """Fill the area."""
    painter.save()
    painter.setClipRect(area)
    painter.setPen(Qt.PenStyle.NoPen)
    match backdrop:
        case Backdrop.LIGHT:
            _paint_page(painter, area, "#FFFFFF", "#2B2E35", "#C9CDD4")
        case Backdrop.DARK:
            _paint_page(painter, area, "#15171C", "#8AB8FF", "#3B404A")
        case Backdrop.PICTURE:
            _paint_picture(painter, area)
    painter.restore()


def _paint_page(painter: QPainter, area: QRectF, paper: str, heading: str, line: str) -> None:
    painter.fillRect(area, QColor(paper))
    step = max(9.0, min(22.0, area.width() / 34))
    left, width = area.left() + step * 1.6, area.width() - step * 3.2
    top = area.top() + step * 1.3
    painter.setBrush(QColor(heading))
    painter.drawRoundedRect(QRectF(left, top, width * 0.42, step * 0.62), 2, 2)
    top += step * 1.6
    painter.setBrush(QColor(line))
    number = 0
    while top < area.bottom():
        share = _BARS[number % len(_BARS)]
        if share:
            painter.drawRoundedRect(QRectF(left, top, width * share, step * 0.36), 2, 2)
        top += step
        number += 1


def _paint_picture(painter: QPainter, area: QRectF) -> None:
    """Evening over hills: as bright and as dark as a film gets, both behind the captions."""
    sky = QLinearGradient(area.topLeft(), area.bottomLeft())
    for at, colour in ((0.0, "#3E6FA8"), (0.45, "#F2B279"), (0.62, "#FCE7BE")):
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(area, sky)
    painter.setBrush(QColor("#FFF6DC"))
    radius = area.height() * 0.09
    painter.drawEllipse(QPointF(area.left() + area.width() * 0.7, area.top() + area.height() * 0.5), radius, radius)
    for colour, heights in (
        ("#8A7F9B", (0.62, 0.5, 0.58, 0.47, 0.6)),
        ("#4F6B62", (0.7, 0.74, 0.6, 0.72, 0.63)),
        ("#1F3A34", (0.9, 0.78, 0.86, 0.8, 0.72)),
    ):
        painter.setBrush(QColor(colour))
        painter.drawPath(_hill(area, heights))
    painter.setBrush(QColor("#EFE6D2"))
    x, y = area.left() + area.width() * 0.24, area.top() + area.height() * 0.78
    size = area.height() * 0.07
    painter.drawRect(QRectF(x, y, size * 1.5, size))
    painter.setBrush(QColor("#9C3F2E"))
    roof = QPolygonF([QPointF(x - size * 0.2, y), QPointF(x + size * 0.75, y - size * 0.7), QPointF(x + size * 1.7, y)])
    painter.drawPolygon(roof)


def _hill(area: QRectF, heights: tuple[float, ...]) -> QPainterPath:
    """A soft line through these heights (shares from the top), filled to the bottom."""
    points = [
        QPointF(area.left() + area.width() * index / (len(heights) - 1), area.top() + area.height() * share)
        for index, share in enumerate(heights)
    ]
    path = QPainterPath(points[0])
    for before, after in pairwise(points):
        middle = (before.x() + after.x()) / 2
        path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
    path.lineTo(area.bottomRight())
    path.lineTo(area.bottomLeft())
    path.closeSubpath()
    return path
