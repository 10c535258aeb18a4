"""When the bar of controls shows: while the pointer is there, or while somebody uses it by keys. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from livecaption.model.status import Phase, SessionStatus
from livecaption.ui.captions.hover_bar import Hotkeys, HoverBar
from livecaption.ui.captions.x11 import take_keys
from livecaption.ui.icons import IconSet

_SHOWS_MS = 120
"""A pointer that only passes by sees nothing."""

_KEEPS_MS = 700
"""Grace for a pointer that slips off on its way to the bar."""


class Hovering(QObject):
    """Builds the bar when it is first wanted, and shows it inside `window`; where, the window says by `place`."""

    changed = Signal()
    """The bar appeared or went away."""
    action_asked = Signal(object)

    def __init__(self, window: QWidget, icons: IconSet, hotkeys: Hotkeys) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._hotkeys = hotkeys
        self._status = SessionStatus(Phase.ENDED)
        self._solid = False
        self._allowed = True
        self._bar: HoverBar | None = None
        self._keys_from: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer)

    @property
    def bar(self) -> HoverBar:
        """The controls, shown or not."""
        if self._bar is None:
            self._bar = HoverBar(self._icons, self._hotkeys, self._window)
            self._bar.hide()
            self._bar.set_solid(self._solid)
            self._bar.show_status(self._status)
            self._bar.action_asked.connect(self.action_asked)
            self._bar.left_by_keys.connect(self.leave)
        return self._bar

    @property
    def shown(self) -> bool:
        """Whether the bar shows."""
        return self._bar is not None and not self._bar.isHidden()

    def set_hotkeys(self, hotkeys: Hotkeys) -> None:
        """Name these keys in tips from now on."""
        self._hotkeys = hotkeys
        if self._bar is not None:
            self._bar.set_hotkeys(hotkeys)

    def set_solid(self, solid: bool) -> None:
        """Paint the bar opaque, or translucent."""
        self._solid = solid
        if self._bar is not None:
            self._bar.set_solid(solid)

    def show_status(self, status: SessionStatus) -> None:
        """What the session is doing now. Costs next to nothing while the bar is hidden."""
        self._status = status
        if self._bar is not None and self.shown:
            self._bar.show_status(status)
            self.changed.emit()

    def place(self, slot: QRect, middle: int) -> None:
        """Let the bar lie in this slot of the window, as near to `middle` (x) as it can."""
        self.bar.fit(slot.width())
        left = max(slot.left(), min(middle - self.bar.width() // 2, slot.right() + 1 - self.bar.width()))
        self.bar.move(left, slot.top())

    # -- pointer ---------------------------------------------------------------------------------------------------

    def entered(self) -> None:
        """The pointer came."""
        self._timer.start(_SHOWS_MS)

    def left(self) -> None:
        """The pointer went."""
        self._timer.start(_KEEPS_MS)

    def allow(self, allowed: bool) -> None:
        """Whether the bar may show at all."""
        self._allowed = allowed
        if not allowed:
            self._keys_from = None
            self.hide()

    @Slot()
    def _on_timer(self) -> None:
        if self._window.underMouse() and self._allowed:
            self.show()
        elif QApplication.activePopupWidget() is not None:
            self._timer.start(_KEEPS_MS)
        elif self._keys_from is None:
            self.hide()

    def show(self) -> None:
        """Let the bar appear."""
        if not self.shown:
            self.bar.show_status(self._status)
            self.bar.show()
            self.changed.emit()

    def hide(self) -> None:
        """Take the bar away."""
        if self.shown:
            self.bar.hide()
            self.changed.emit()

    # -- keys ------------------------------------------------------------------------------------------------------

    def activate(self) -> None:
        """Take the keyboard on purpose: the bar shows, and its first button has the focus."""
        if not self._allowed:
            return
        self.show()
        before = take_keys(int(self._window.winId()))
        if before is None:
            self._accept_focus(True)
            self._window.activateWindow()
        self._keys_from = before or 0
        self.bar.focus_first()

    @Slot()
    def leave(self) -> None:
        """Give the keyboard back to whoever had it."""
        if self._keys_from:
            take_keys(self._keys_from)
        elif self._keys_from is not None:
            self._accept_focus(False)
        self._keys_from = None
        self.hide()

    def _accept_focus(self, accept: bool) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not accept)
