"""The audience window: captions for the room, on a screen of their own, while the presenter keeps the overlay.

GUI thread. Solid, without controls; what concerns the presenter alone is never shown here.
"""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from livecaption.model.messages import Message, text_of
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import CaptionStyle, CaptionView, Curtain
from livecaption.ui.captions.capture_hiding import hide_from_capture
from livecaption.ui.captions.measure import PADDING_X, PADDING_Y, fitted, line_px
from livecaption.ui.captions.notice import INSET, Notice, pill_height
from livecaption.ui.captions.paint_watch import PaintWatch
from livecaption.ui.captions.placing import Load, Placing, Save
from livecaption.ui.captions.pointing import Pointing
from livecaption.ui.captions.spoken import SpokenCaptions
from livecaption.ui.captions.surface import CaptionSurface

PLACE_NAME = "audience"
MARGIN = QColor("#000000")

_HIDES_POINTER_MS = 2000
_LOWER_SHARE = 0.08
"""How far above the window's lower edge the captions stand, as a share of its height."""

_LEAST_PX = (160, 90)
_WINDOW_SHARE = 0.6
_FILLED = 10
"""Lines at most where captions fill the window."""


class AudienceWindow(QWidget):
    """Shows one `CaptionView` at a time, as large as `style` says and the window allows: see `caption_style`.

    `load` and `save` keep its screen and rectangle by name.
    """

    style_changed = Signal(object)
    """The `CaptionStyle` it paints in has become another: the view's lines are to be laid out for it."""
    full_screen_changed = Signal(bool)
    """A person left or took the whole screen, by Escape or a double click."""
    painted = Signal(float)
    """So many seconds after it was told, a view's pixels are painted; a few times a second at most."""
    closed = Signal()
    """A person closed it."""

    def __init__(
        self,
        style: CaptionStyle,
        *,
        full_screen: bool = True,
        reduced_motion: bool = False,
        load: Load | None = None,
        save: Save | None = None,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._wanted = style
        self._filling = False
        self._full_screen = full_screen
        self._words = ""
        self._menu: QMenu | None = None
        self._load, self._save = load, save
        self._placing = Placing(PLACE_NAME, load, self._save_place, self, second=True)
        self._placing.changed.connect(self._settle)
        stored = load(PLACE_NAME) if load is not None else None
        self._share = _size_share(stored)
        self._paint_watch = PaintWatch()
        self._surface = CaptionSurface(style, solid=True, reduced_motion=reduced_motion, parent=self)
        self._surface.changed.connect(self._on_surface_changed)
        self._pointing = Pointing(self, self)
        self._pointer_rests = QTimer(self)
        self._pointer_rests.setSingleShot(True)
        self._pointer_rests.setInterval(_HIDES_POINTER_MS)
        self._pointer_rests.timeout.connect(self._hide_pointer)
        self._dress()
        self._settle()

    def _dress(self) -> None:
        self.setObjectName("audience")
        self.setWindowTitle(text_of("audience.name"))
        self.setAccessibleName(text_of("audience.name"))
        self.setAccessibleDescription(text_of("audience.about"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(*_LEAST_PX)
        self.setMouseTracking(True)
        self.spoken = SpokenCaptions(self)

    # -- what it is ------------------------------------------------------------------------------------------------

    @property
    def caption_style(self) -> CaptionStyle:
        """The style it paints in: what was wanted, as far as the window has room."""
        return self._surface.style

    @property
    def caption_view(self) -> CaptionView:
        """What is shown now."""
        return self._surface.view

    @property
    def words(self) -> str:
        """What it says to the room beside the captions, mostly nothing."""
        return self._words

    @property
    def box(self) -> QRect:
        """The captions' box, in the window's coordinates: in the middle, at the lower part unless it fills all."""
        size = self._surface.size.toSize()
        left = (self.width() - size.width()) // 2
        if self._filling:
            return QRect(QPoint(left, (self.height() - size.height()) // 2), size)
        top = self.height() - round(_LOWER_SHARE * self.height()) - size.height()
        return QRect(QPoint(left, max(0, top)), size)

    @property
    def is_full_screen(self) -> bool:
        """Whether it takes its whole screen when it shows."""
        return self._full_screen

    # -- what to show ----------------------------------------------------------------------------------------------

    @Slot(object)
    def show_view(self, view: CaptionView, told_s: float | None = None) -> None:
        """Paint these captions, told in that monotonic second, instead of the ones before."""
        self._paint_watch.begin(told_s if self.isVisible() else None)
        self._surface.show_view(view)
        self._paint_watch.end()
        self.spoken.show_view(view)

    @Slot(object)
    def show_status(self, status: SessionStatus) -> None:
        """Tell the room when captions are late or paused, in neutral words, and nothing else."""
        words = ""
        if status.curtain is Curtain.OPEN:
            if status.phase in (Phase.CATCHING_UP, Phase.OFFLINE, Phase.NEEDS_KEY):
                words = text_of("audience.catching_up")
            elif status.phase is Phase.PAUSED:
                words = text_of("audience.paused")
        if words != self._words:
            self._words = words
            self.update()

    def set_menu(self, menu: QMenu) -> None:
        """What a right click offers."""
        self._menu = menu

    def set_style(self, style: CaptionStyle) -> None:
        """Look like this from now on."""
        self._wanted = style
        self._refit()

    def set_filling(self, filling: bool) -> None:
        """Fill the window with lines, or stand at its lower part."""
        self._filling = filling
        self._refit()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing slide or fade, or let it again."""
        self._surface.set_reduced_motion(reduced)

    def set_announcing(self, on: bool) -> None:
        """Have settled captions read by screen readers, or not."""
        self.spoken.set_announcing(on)

    def set_hidden_from_capture(self, hidden: bool) -> Message | None:
        """Be left out of screen shares and recordings; what to say where that is not possible."""
        return hide_from_capture(self, hidden)

    # -- where -----------------------------------------------------------------------------------------------------

    def set_screen(self, identity: str) -> None:
        """Belong on this screen (see `placing.identities`), whether it is there now or not; empty: where it was last,
        at first the second screen."""
        if identity:
            self._placing.send_to(identity)
        self._settle()

    def set_full_screen(self, full_screen: bool) -> None:
        """Take the whole screen, or a rectangle of it."""
        self._full_screen = full_screen
        self._settle()

    def global_box(self) -> QRect:
        """Where the window is on the screens: all of it can be taken hold of."""
        return self.geometry()

    def carry_to(self, box: QRect) -> None:
        """Follow the pointer."""
        if not self._full_screen:
            self.setGeometry(box)

    def stretch_to(self, box: QRect, edges: Qt.Edge) -> None:
        """Be of this size; edges that are not held stay."""
        if self._full_screen:
            return
        box = QRect(box)
        if box.width() < _LEAST_PX[0]:
            _narrow(box, edges)
        if box.height() < _LEAST_PX[1]:
            _lower(box, edges)
        self.setGeometry(box)

    def let_go(self, *, stretched: bool) -> None:
        """Stay there, and remember it."""
        if self._full_screen:
            return
        area = self._placing.screen().availableGeometry()
        if stretched:
            self._share = (self.width() / area.width(), self.height() / area.height())
        self._placing.put(self.geometry())

    def _save_place(self, name: str, stored: dict[str, object]) -> None:
        if self._save is not None:
            self._save(name, {**stored, "size": [round(each, 4) for each in self._share]})

    @Slot()
    def _settle(self) -> None:
        """Stand where it belongs: screens or choices have changed."""
        if self._pointing.holds:
            return
        screen = self._placing.screen()
        if self._full_screen:
            self._take_whole(screen)
        else:
            if self.isFullScreen():
                self.showNormal()
            area = screen.availableGeometry().size()
            size = QSize(
                max(_LEAST_PX[0], round(self._share[0] * area.width())),
                max(_LEAST_PX[1], round(self._share[1] * area.height())),
            )
            self.setGeometry(self._placing.box(size))
        self._refit()

    def _take_whole(self, screen: QScreen) -> None:
        if self.geometry() != screen.geometry():
            if self.isFullScreen():
                self.setWindowState(Qt.WindowState.WindowNoState)
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
        if self.isVisible() and not self.isFullScreen():
            self.showFullScreen()

    def _refit(self) -> None:
        wanted = self._wanted
        if self._filling:
            room = self.height() - 2 * PADDING_Y
            wanted = replace(wanted, lines=max(1, min(_FILLED, int(room / line_px(wanted)))))
        style = fitted(wanted, self.width(), self.height() / 0.75 if self._filling else self.height())
        before = self._surface.style
        self._surface.set_style(style, solid=True)
        self.spoken.setGeometry(self.box)
        self.update()
        if style != before:
            self.style_changed.emit(style)

    # -- events ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the screen it belongs on."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._settle)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Say so: the program goes on without it."""
        super().closeEvent(event)
        if event.spontaneous():
            self.closed.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the captions in."""
        self._refit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves the whole screen."""
        if event.key() == Qt.Key.Key_Escape and self._full_screen:
            self._choose(full_screen=False)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the whole screen, or leave it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(full_screen=not self._full_screen)

    def _choose(self, *, full_screen: bool) -> None:
        self.set_full_screen(full_screen)
        self.full_screen_changed.emit(full_screen)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the window."""
        if not self._full_screen:
            self._pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry it along; a pointer that rests goes away."""
        self._pointer_rests.start()
        if self._full_screen:
            self.unsetCursor()
        else:
            self._pointing.move(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._pointing.release()

    @Slot()
    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what the tray offers."""
        if self._menu is not None:
            self.unsetCursor()
            self._menu.popup(event.globalPos())

    @Slot(QRect)
    def _on_surface_changed(self, part: QRect) -> None:
        self._paint_watch.changed()
        self.update(part.translated(self.box.topLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Margins, captions, and the rare word to the room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.box
        margins = event.region().subtracted(box)
        for part in margins:  # type: ignore[attr-defined]  # the stubs do not know that a region is iterable
            painter.fillRect(part, MARGIN)
        painter.translate(box.topLeft())
        self._surface.paint(painter, QRectF(event.rect()).translated(-box.x(), -box.y()))
        painter.translate(-box.topLeft())
        if self._words:
            font = self.font()
            font.setPixelSize(max(14, round(self.caption_style.font_px * 0.45)))
            notice = Notice(self._words)
            high = pill_height(font)
            below = box.bottom() + 4 + high <= self.height()
            top = box.bottom() + 4 if below else max(0.0, box.top() - 4 - high)
            notice.paint(painter, QRectF(box.left() + PADDING_X - INSET, top, box.width(), high), font, solid=True)
        painter.end()
        if event.region().intersects(box):
            delay_s = self._paint_watch.painted(time.monotonic())
            if delay_s is not None:
                self.painted.emit(delay_s)


def _size_share(stored: object) -> tuple[float, float]:
    """The rectangle's size as shares of its screen, as stored, or the default."""
    size = stored.get("size") if isinstance(stored, dict) else None
    if isinstance(size, (list, tuple)) and len(size) == 2 and all(isinstance(each, (int, float)) for each in size):
        return (max(0.05, min(1.0, float(size[0]))), max(0.05, min(1.0, float(size[1]))))
    return (_WINDOW_SHARE, _WINDOW_SHARE / 2)


def _narrow(box: QRect, edges: Qt.Edge) -> None:
    if edges & Qt.Edge.LeftEdge:
        box.setLeft(box.right() + 1 - _LEAST_PX[0])
    else:
        box.setWidth(_LEAST_PX[0])


def _lower(box: QRect, edges: Qt.Edge) -> None:
    if edges & Qt.Edge.TopEdge:
        box.setTop(box.bottom() + 1 - _LEAST_PX[1])
    else:
        box.setHeight(_LEAST_PX[1])
