"""What a pointer does to a frameless caption window: carry it, pull its edges, ask for its menu. GUI thread."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from livecaption.ui.captions.grips import cursor_for, edges_at, snapped, stretched
from livecaption.ui.captions.placing import screen_at

_MUST_STAY_VISIBLE_PX = 48


class Movable(Protocol):
    """The window, as far as a pointer may change it. Boxes are in global coordinates."""

    def global_box(self) -> QRect:
        """Where the box is now."""

    def carry_to(self, box: QRect) -> None:
        """Be there, while the pointer holds it."""

    def stretch_to(self, box: QRect, edges: Qt.Edge) -> None:
        """Be about as large as this, while the pointer holds these edges."""

    def let_go(self, *, stretched: bool) -> None:
        """The pointer has let go of it."""


class Pointing:
    """Follows one pointer over one window."""

    def __init__(self, window: QWidget, movable: Movable) -> None:
        self._window = window
        self._movable = movable
        self._from: QPoint | None = None
        self._box = QRect()
        self._edges = Qt.Edge(0)
        self._moved = False

    @property
    def holds(self) -> bool:
        """Whether a button is down on the box."""
        return self._from is not None

    def press(self, event: QMouseEvent) -> None:
        """Take hold of the box or of an edge."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        box, place = self._movable.global_box(), event.globalPosition().toPoint()
        if not box.contains(place):
            return
        handle = self._window.windowHandle()
        if QGuiApplication.platformName().startswith("wayland") and handle is not None:
            handle.startSystemMove()  # nobody else may move a window there
            return
        self._from, self._box, self._edges, self._moved = place, box, edges_at(box, place), False

    def move(self, event: QMouseEvent) -> None:
        """Carry the box or the edge along; with no button down, show what a press would take hold of."""
        place = event.globalPosition().toPoint()
        if self._from is None:
            self._window.setCursor(cursor_for(edges_at(self._movable.global_box(), place)))
            return
        by = place - self._from
        if not self._moved and by.manhattanLength() < 3:
            return
        self._moved = True
        if self._edges:
            self._movable.stretch_to(stretched(self._box, self._edges, by), self._edges)
            return
        screen = screen_at(place)
        box = snapped(self._box.translated(by), (screen.availableGeometry(), screen.geometry()))
        self._movable.carry_to(_within_reach(box, screen.geometry()))

    def release(self) -> None:
        """Let go."""
        if self._from is not None:
            self._from = None
            if self._moved:
                self._movable.let_go(stretched=bool(self._edges))


def _within_reach(box: QRect, area: QRect) -> QRect:
    """The box, moved so that a part of it that can be taken hold of stays on the screen."""
    stay = _MUST_STAY_VISIBLE_PX
    x = max(area.left() + stay - box.width(), min(box.x(), area.right() - stay))
    y = max(area.top(), min(box.y(), area.bottom() - stay))
    return QRect(x, y, box.width(), box.height())
