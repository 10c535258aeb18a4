"""A row of widgets that goes on in the next line where it is too narrow, mirrored where one reads from the right.

GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livecaption.ui.preferences.focus_room import ROOM_PX


class WrappingRow(QWidget):
    """All widgets get the size of the largest, or, where it is not `even`, each its own width."""

    def __init__(self, spacing: int, *, even: bool = False, inset: int = ROOM_PX) -> None:
        super().__init__()
        self._spacing = spacing
        self._even = even
        self._inset = inset
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put another one at the end."""
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines."""
        places = self._places(width)
        return max((place.bottom() + 1 + self._inset for place in places), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        sizes = self._sizes()
        wide = sum(size.width() + self._spacing for size in sizes)
        inset = 2 * self._inset
        return QSize(wide + inset, max((size.height() for size in sizes), default=0) + inset)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One widget wide."""
        size = QSize(1, 1)
        for each in self._sizes():
            size = size.expandedTo(each)
        return size + QSize(2 * self._inset, 2 * self._inset)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay them out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Sizes are known for sure now."""
        super().showEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        for widget, place in zip(self._widgets, self._places(self.width()), strict=True):
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width() - place.left() - place.width())
            widget.setGeometry(place)

    def _sizes(self) -> list[QSize]:
        sizes = [widget.sizeHint() for widget in self._widgets]
        if self._even:
            largest = QSize(1, 1)
            for size in sizes:
                largest = largest.expandedTo(size)
            sizes = [largest] * len(sizes)
        return sizes

    def _places(self, width: int) -> list[QRect]:
        """Where each stands, read from the left."""
        sizes = self._sizes()
        height = max((size.height() for size in sizes), default=0)
        places: list[QRect] = []
        left = top = self._inset
        width -= self._inset
        for size in sizes:
            wide = min(size.width(), max(1, width - self._inset))
            if left > self._inset and left + wide > width:
                left, top = self._inset, top + height + self._spacing
            places.append(QRect(left, top, wide, height))
            left += wide + self._spacing
        return places
