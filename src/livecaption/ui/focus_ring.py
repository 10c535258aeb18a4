"""A ring round whatever has the keyboard: seen at any size, in any theme, and not by colour alone. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

RING_PX = 2.0


class _Frame(QFocusFrame):
    """The ring itself: it follows its widget by Qt's own means, and lets the pointer through."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """An outline in the accent with the window's colour inside, so that it shows on the accent, too."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(RING_PX / 2, RING_PX / 2, -RING_PX / 2, -RING_PX / 2)
        painter.setPen(QPen(QColor(palette.color(QPalette.ColorRole.Accent)), RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, 5, 5)
        painter.end()


class FocusRing(QObject):
    """Puts one ring in each window where the focus came by the keyboard; a click with the pointer shows none."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._frame: _Frame | None = None
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def shown_round(self) -> QWidget | None:
        """Which widget wears the ring now."""
        return self._frame.widget() if self._frame is not None and isValid(self._frame) else None

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # The window may be gone before the focus is: its ring went with it.
        if self._frame is not None and isValid(self._frame):
            self._frame.setWidget(None)
            self._frame.deleteLater()
        self._frame = None
        if now is None or isinstance(now, QMenu | QMenuBar) or now.isWindow():
            return
        # Qt notes in the window that the Tab key, an arrow or a mnemonic moved the focus.
        if not now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            return
        if now.property("ownFocus"):
            return  # it shows the place of the keyboard itself
        self._frame = _Frame(now)
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.setWidget(now)
