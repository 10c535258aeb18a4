"""Pictures of words: letters with their edge, drawn once and kept, so that a frame only copies them. GUI thread."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from livecaption.model.view import CaptionStyle, TextEdge

_MOST_BYTES = 24 * 2**20
"""What kept pictures may take: two 4K lines and as much again."""

_SOFT = 0.24
"""Opacity of each of the copies that make a soft shadow."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Letters and edge. `left` and `top` lie from the pen's start and the row's top to the picture's corner."""

    pixmap: QPixmap
    left: float
    top: float


class Letters:
    """Draws letters with the style's edge round them, and keeps what it drew as long as there is room."""

    def __init__(self, style: CaptionStyle, *, edged: bool) -> None:
        self._style = style
        self._copies = _copies(style.edge, style.edge_px) if edged else ()
        self._reach = style.edge_px if self._copies else 0.0
        self._kept: dict[object, Picture] = {}
        self._bytes = 0

    @property
    def reach(self) -> float:
        """How far the edge goes beyond the letters, at most."""
        return 2 * self._reach

    def known(self, key: object) -> Picture | None:
        """The picture of `key` if it is kept."""
        known = self._kept.pop(key, None)
        if known is not None:
            self._kept[key] = known
        return known

    def picture(self, key: object, ink: QRectF, scale: float, draw: Callable[[QPainter, QPointF], None]) -> Picture:
        """The picture of `key`, drawn if need be.

        Its letters lie within `ink`, in pixels from the pen's start and the row's top; `draw` paints them, given where
        that origin lies.
        """
        known = self.known(key)
        if known is not None:
            return known
        drawn = self._kept[key] = self._drawn(ink, scale, draw)
        self._bytes += _size(drawn.pixmap)
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            self._bytes -= _size(self._kept.pop(next(iter(self._kept))).pixmap)
        return drawn

    def _drawn(self, ink: QRectF, scale: float, draw: Callable[[QPainter, QPointF], None]) -> Picture:
        reach = self.reach + 1
        # On whole device pixels, at 150 %, too: else the words of a line would not stand on one baseline.
        left, top = (math.floor((each - reach) * scale) / scale for each in (ink.left(), ink.top()))
        plain = _blank(ink.right() + reach - left, ink.bottom() + reach - top, scale)
        painter = QPainter(plain)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, QPointF(-left, -top))
        painter.end()
        return Picture(self._edged(plain) if self._copies else plain, left, top)

    def _edged(self, plain: QPixmap) -> QPixmap:
        """The letters over copies of their own outline: this works for any font, colour pictures included."""
        shape = QPixmap(plain)
        painter = QPainter(shape)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(shape.rect(), QColor(self._style.edge_colour))
        painter.end()
        edged = QPixmap(plain.size())
        edged.setDevicePixelRatio(plain.devicePixelRatio())
        edged.fill(Qt.GlobalColor.transparent)
        painter = QPainter(edged)
        scale = plain.devicePixelRatio()
        # On whole device pixels: quick copies, and as sharp as the letters.
        for x, y, opacity in dict.fromkeys((round(x * scale), round(y * scale), o) for x, y, o in self._copies):
            painter.setOpacity(opacity)
            painter.drawPixmap(QPointF(x / scale, y / scale), shape)
        painter.setOpacity(1.0)
        painter.drawPixmap(0, 0, plain)
        painter.end()
        return edged


def _blank(width: float, height: float, scale: float) -> QPixmap:
    pixmap = QPixmap(max(1, math.ceil(width * scale)), max(1, math.ceil(height * scale)))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _size(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()


def _copies(edge: TextEdge, edge_px: float) -> tuple[tuple[float, float, float], ...]:
    """Where copies of the letters' shape make this edge (x, y), and how opaque each is."""
    if edge is TextEdge.NONE or edge_px <= 0:
        return ()
    if edge is TextEdge.OUTLINE:
        rings = [edge_px] if edge_px <= 4 else [edge_px, edge_px / 2]
        return tuple((x, y, 1.0) for radius in rings for x, y in _ring(radius, 8 if radius <= 1.5 else 16))
    if edge is TextEdge.SHADOW:
        middle = 0.7 * edge_px
        soft = [place for radius in (edge_px, edge_px / 2) for place in _ring(radius, 8)]
        return (*((middle + x, middle + y, _SOFT) for x, y in soft), (middle, middle, 0.8))
    side = 1 if edge is TextEdge.RAISED else -1
    steps = max(1, round(edge_px))
    return tuple((side * step, side * step, 1.0) for step in (edge_px * each / steps for each in range(1, steps + 1)))


def _ring(radius: float, count: int) -> list[tuple[float, float]]:
    turn = 2 * math.pi / count
    return [(radius * math.cos(turn * each), radius * math.sin(turn * each)) for each in range(count)]
