"""Tells whoever rests the pointer on a locked window that clicks pass through it, and how that ends. GUI thread.

A window that lets clicks through is told nothing of the pointer: it is asked for where it is, four times a second, and
only while the window is locked and can be seen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QCursor

_POLL_MS = 250
_RESTS_POLLS = 4
_STILL_PX = 3


class LockSign(QObject):
    """`contains` says whether a place on the screen lies on the window."""

    changed = Signal(bool)
    """It shows, or shows no more."""

    def __init__(
        self,
        contains: Callable[[QPoint], bool],
        pointer: Callable[[], QPoint] = QCursor.pos,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._contains = contains
        self._pointer = pointer
        self._place = QPoint()
        self._rested = 0
        self.shown = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, on: bool) -> None:
        """Look for the pointer from now on, or no more."""
        if on and not self._timer.isActive():
            self._timer.start()
        elif not on:
            self._timer.stop()
            self._rested = 0
            self._show(False)

    @property
    def watching(self) -> bool:
        """Whether it looks for the pointer."""
        return self._timer.isActive()

    @Slot()
    def look(self) -> None:
        """See where the pointer is."""
        place = self._pointer()
        still = (place - self._place).manhattanLength() <= _STILL_PX
        self._place = place
        if not self._contains(place):
            self._rested = 0
            self._show(False)
            return
        self._rested = self._rested + 1 if still else max(0, min(self._rested, 1) - 1)
        if self._rested >= _RESTS_POLLS:
            self._show(True)

    def _show(self, shown: bool) -> None:
        if shown != self.shown:
            self.shown = shown
            self.changed.emit(shown)
