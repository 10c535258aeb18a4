"""What stands beside the overlay's box: a line of words when there is something to say, and the bar. GUI thread.

The two never lie on each other or on the captions; the one that is there first keeps its place.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from livecaption.model.actions import ActionName
from livecaption.model.view import Curtain
from livecaption.ui.captions.frame import Frame
from livecaption.ui.captions.hover_bar import Hotkeys, keys_in_print
from livecaption.ui.captions.hovering import Hovering
from livecaption.ui.captions.notice import pill_height
from livecaption.ui.captions.placing import screen_at
from livecaption.ui.captions.signs import Signs
from livecaption.ui.icons import IconSet

_LEAST_NOTICE_PX = 200
"""A box narrower than this leaves its notice the width of the window."""


class Fringe(QObject):
    """Of one window, which says by `region` where it stands."""

    changed = Signal()
    """Something else is shown: what belongs to the window, and what it paints, is to be asked for again."""

    def __init__(self, window: QWidget, icons: IconSet, hotkeys: Hotkeys, *, hint: bool) -> None:
        super().__init__(window)
        self._window = window
        self._hotkeys = dict(hotkeys)
        self._signs = Signs(icons, hint=hint)
        self._frame = Frame(window.size())
        self._corner = QPoint()
        self._solid = False
        self._bar_slot = 0
        self._bar_placed = False
        self.hovering = Hovering(window, icons, self._hotkeys)
        self.hovering.changed.connect(self._on_bar_changed)

    # -- what it says ----------------------------------------------------------------------------------------------

    @property
    def words(self) -> str:
        """The line of words, empty while there is nothing to say."""
        shown = self._signs.notice()
        return shown.text if shown is not None else ""

    def say(self, trouble: str) -> None:
        """Something is not as it should be; empty when it is."""
        if trouble != self._signs.trouble:
            self._signs.trouble = trouble
            self.changed.emit()

    def await_words(self, doing: str) -> None:
        """There are no words yet: say what the session does meanwhile; empty when there are."""
        if doing != self._signs.awaited:
            self._signs.awaited = doing
            self.changed.emit()

    def draw(self, curtain: Curtain) -> None:
        """Captions are frozen, or hidden, or neither."""
        if curtain is not self._signs.curtain:
            self._signs.curtain = curtain
            self.changed.emit()

    @property
    def blank(self) -> bool:
        """Whether captions are hidden."""
        return self._signs.curtain is Curtain.BLANK

    @Slot(bool)
    def explain_lock(self, shown: bool) -> None:
        """Say that clicks pass through and how that ends, or no more."""
        self._signs.lock_keys = keys_in_print(self._hotkeys.get(ActionName.LOCK, "")) if shown else None
        self.changed.emit()

    def heed_hint(self) -> bool:
        """The person did what the hint says; whether it was shown until now."""
        hinted, self._signs.hint = self._signs.hint, False
        if hinted:
            self.changed.emit()
        return hinted

    def set_hotkeys(self, hotkeys: Hotkeys) -> None:
        """Name these keys from now on."""
        self._hotkeys = dict(hotkeys)
        self.hovering.set_hotkeys(self._hotkeys)

    def set_solid(self, solid: bool) -> None:
        """Paint it opaque, or translucent."""
        self._solid = solid
        self.hovering.set_solid(solid)

    # -- where -----------------------------------------------------------------------------------------------------

    def region(self, frame: Frame, corner: QPoint) -> QRegion:
        """What of the window it needs, round a box in this frame, with the window's corner there on the screens."""
        self._frame, self._corner = frame, corner
        region = QRegion()
        notice = self._signs.notice()
        if notice is not None:
            region += QRegion(notice.rect(QRectF(self.strip()), self._window.font()).toAlignedRect())
        if self.hovering.shown:
            self.hovering.place(self._slot(self._bar_slot), frame.box.center().x())
            region += QRegion(self.hovering.bar.geometry())
        return region

    def strip(self) -> QRect:
        """Where in the window the line of words stands."""
        slot, box = self._slot(1 - self._bar_slot if self.hovering.shown else 0), self._frame.box
        left = box.left() if box.width() >= _LEAST_NOTICE_PX else 0
        strip = QRect(left, slot.top(), slot.width() - left, slot.height())
        if slot.top() < box.top():
            # As near to the box above it as below it.
            strip.setTop(max(slot.top(), slot.bottom() + 1 - round(pill_height(self._window.font()))))
        return strip

    def _slot(self, number: int) -> QRect:
        box = self._frame.box.translated(self._corner)
        return self._frame.slots(box, screen_at(box.center()).geometry())[number]

    @Slot()
    def _on_bar_changed(self) -> None:
        if self.hovering.shown and not self._bar_placed:
            # Beside a notice that is there already; one that comes later makes way.
            self._bar_slot = 1 if self._signs.notice() is not None else 0
        self._bar_placed = self.hovering.shown
        self.changed.emit()

    def paint(self, painter: QPainter, exposed: QRegion) -> None:
        """Paint the line of words, in the window's coordinates. The bar paints itself."""
        notice = self._signs.notice()
        if notice is not None and exposed.intersects(self.strip()):
            notice.paint(painter, QRectF(self.strip()), self._window.font(), solid=self._solid)
