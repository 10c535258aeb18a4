"""Where the parts of the overlay lie in its window: the box in the middle, room for two small lines at either side.

Pure but for Qt's rectangles. The window has that room above and below the box whether it is used or not, so that
nothing moves when the bar or a notice appears; what is not used is left out of the window's mask.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

GAP_PX = 6
SLOT_PX = 36
LEAST_WIDTH_PX = 236
"""As wide as the bar's buttons."""

_SLOTS = 2


@dataclass(frozen=True)
class Frame:
    """A window round a box of this size."""

    box_size: QSize

    @property
    def strip_px(self) -> int:
        """Room above the box, and below it."""
        return _SLOTS * (GAP_PX + SLOT_PX)

    @property
    def size(self) -> QSize:
        """The window's."""
        return QSize(max(LEAST_WIDTH_PX, self.box_size.width()), self.box_size.height() + 2 * self.strip_px)

    @property
    def box(self) -> QRect:
        """The box in the window."""
        return QRect(QPoint((self.size.width() - self.box_size.width()) // 2, self.strip_px), self.box_size)

    def slots(self, box_on_screen: QRect, screen: QRect) -> tuple[QRect, QRect]:
        """The places of the two small lines, as wide as the window; each below the box if the screen has room there.

        The first lies next to the box, so that nothing stands between a notice and the captions it is about.
        """
        room = (screen.bottom() - box_on_screen.bottom()) // (GAP_PX + SLOT_PX)
        if room >= _SLOTS:
            return self._slot(0, above=False), self._slot(1, above=False)
        if room == 1:
            return self._slot(0, above=False), self._slot(0, above=True)
        return self._slot(0, above=True), self._slot(1, above=True)

    def _slot(self, number: int, *, above: bool) -> QRect:
        far = GAP_PX + number * (GAP_PX + SLOT_PX)
        top = self.box.top() - far - SLOT_PX if above else self.box.bottom() + 1 + far
        return QRect(0, top, self.size.width(), SLOT_PX)
