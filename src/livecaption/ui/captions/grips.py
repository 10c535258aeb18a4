"""Dragging and resizing by a pointer, as arithmetic: which edge is held, what it snaps to, which cursor says so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt

EDGE_PX = 7
CORNER_PX = 18
SNAP_PX = 12

_LEFT, _TOP, _RIGHT, _BOTTOM = Qt.Edge.LeftEdge, Qt.Edge.TopEdge, Qt.Edge.RightEdge, Qt.Edge.BottomEdge


def edges_at(box: QRect, place: QPoint) -> Qt.Edge:
    """The edge or corner of the box that a pointer there would take hold of; no flag in the middle."""
    held = Qt.Edge(0)
    if not box.contains(place):
        return held
    left, right = place.x() - box.left(), box.right() - place.x()
    top, bottom = place.y() - box.top(), box.bottom() - place.y()
    wide = CORNER_PX if min(top, bottom) < EDGE_PX else EDGE_PX
    high = CORNER_PX if min(left, right) < EDGE_PX else EDGE_PX
    if min(left, right) < wide:
        held |= _LEFT if left <= right else _RIGHT
    if min(top, bottom) < high:
        held |= _TOP if top <= bottom else _BOTTOM
    return held


def cursor_for(edges: Qt.Edge) -> Qt.CursorShape:
    """The pointer's shape over an edge; the ordinary arrow in the middle, where the box can be dragged anyway."""
    across, along = bool(edges & (_LEFT | _RIGHT)), bool(edges & (_TOP | _BOTTOM))
    if across and along:
        falling = bool(edges & _LEFT) == bool(edges & _TOP)
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
    if across:
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.SizeVerCursor if along else Qt.CursorShape.ArrowCursor


def snapped(box: QRect, areas: Iterable[QRect]) -> QRect:
    """The box, moved onto an edge or the middle of one of the areas where it is within `SNAP_PX` of it."""
    moved = QRect(box)
    across: list[int] = []
    along: list[int] = []
    for area in areas:
        across += [
            area.left() - box.left(),
            area.right() - box.right(),
            round((2 * area.left() + area.width() - 2 * box.left() - box.width()) / 2),
        ]
        along += [area.top() - box.top(), area.bottom() - box.bottom()]
    dx, dy = _least(across), _least(along)
    moved.translate(dx, dy)
    return moved


def _least(distances: list[int]) -> int:
    near = [each for each in distances if abs(each) <= SNAP_PX]
    return min(near, key=abs, default=0)


def stretched(box: QRect, edges: Qt.Edge, by: QPoint) -> QRect:
    """The box with its held edges carried along; it never turns inside out."""
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    if edges & _LEFT:
        left = min(right, left + by.x())
    if edges & _RIGHT:
        right = max(left, right + by.x())
    if edges & _TOP:
        top = min(bottom, top + by.y())
    if edges & _BOTTOM:
        bottom = max(top, bottom + by.y())
    return QRect(QPoint(left, top), QPoint(right, bottom))
