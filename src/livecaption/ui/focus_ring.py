"""A ring round whatever has the keyboard: seen at any size, in any theme, and not by colour alone. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QScrollArea, QWidget
from shiboken6 import isValid

RING_PX = 2.0
OUTSIDE_PX = 3
"""How far the ring stands out of its widget."""

_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class _Ring(QWidget):
    """Lies over a page, round one widget of it. The page is its parent: nothing nearer cuts it off."""

    def __init__(self, target: QWidget) -> None:
        page = _page_of(target)
        super().__init__(page)
        self.target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        each: QWidget | None = target
        while each is not None and each is not page:
            each.installEventFilter(self)
            each = each.parentWidget()
        self.follow()

    def follow(self) -> None:
        """Stand where the widget stands now."""
        page = self.parentWidget()
        if page is None or not isValid(self.target):
            return
        place = QRect(self.target.mapTo(page, QPoint(0, 0)), self.target.size())
        self.setGeometry(place.adjusted(-OUTSIDE_PX, -OUTSIDE_PX, OUTSIDE_PX, OUTSIDE_PX))
        self.setVisible(self.target.isVisibleTo(page))
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The widget, or one that it stands in, moved."""
        if event.type() in _MOVES:
            self.follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """An outline in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = RING_PX / 2
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), RING_PX))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()


class FocusRing(QObject):
    """Puts the one ring where the keyboard brought the focus; a click with the pointer shows none.

    A widget that shows the place of the keyboard itself says so by the property `ownFocus`.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def shown_round(self) -> QWidget | None:
        """Which widget wears the ring now."""
        return self._ring.target if self._ring is not None and isValid(self._ring) else None

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # The page may be gone before the focus is: its ring went with it.
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if now is None or now.isWindow() or isinstance(now, QMenu | QMenuBar) or now.property("ownFocus"):
            return
        # Qt notes in the window that the Tab key, an arrow or a mnemonic moved the focus.
        if now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._ring = _Ring(now)


def _page_of(widget: QWidget) -> QWidget:
    """What scrolls as one with the widget: the page of the innermost scroll area, or the window."""
    each = widget
    while (above := each.parentWidget()) is not None and not each.isWindow():
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is each:
            return each
        each = above
    return each
