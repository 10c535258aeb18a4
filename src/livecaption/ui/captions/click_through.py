"""Letting clicks pass through a window to what lies under it, and saying so. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from livecaption.ui.captions.lock_sign import LockSign

_AGAIN_MS = 400
"""Some window managers undo it when they map a window."""


class ClickThrough(QObject):
    """Of one window; `contains` says whether a place on the screens lies on it."""

    sign_changed = Signal(bool)
    """A pointer rests on it, or does no more: whoever rests it there wants to know why clicks do nothing."""

    def __init__(self, window: QWidget, contains: Callable[[QPoint], bool]) -> None:
        super().__init__(window)
        self._window = window
        self.on = False
        self.sign = LockSign(contains, parent=self)
        self.sign.changed.connect(self.sign_changed)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._apply)

    def set_on(self, on: bool) -> None:
        """Let clicks through from now on, or not."""
        self.on = on
        self._apply()
        self.sign.watch(on and self._window.isVisible())

    def window_shown(self) -> None:
        """The window is there: what was chosen holds again."""
        self._apply()
        self._again.start()
        self.sign.watch(self.on)

    def window_hidden(self) -> None:
        """Nobody can point at it."""
        self.sign.watch(False)

    @Slot()
    def _apply(self) -> None:
        handle = self._window.windowHandle()
        if handle is None or not self._window.isVisible():
            return
        if self.on:
            handle.setFlag(Qt.WindowType.WindowTransparentForInput, False)
        handle.setFlag(Qt.WindowType.WindowTransparentForInput, self.on)
