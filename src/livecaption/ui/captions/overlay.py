"""The overlay: a box of captions over whatever else is on the screen. GUI thread.

It never takes the focus unless it is asked to, never resizes with its text, and stays where it was put.
"""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QGuiApplication,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from livecaption.core.status_words import phase_message
from livecaption.model.actions import ACTIONS
from livecaption.model.messages import Message, render, text_of
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import CaptionStyle, CaptionView
from livecaption.ui.captions.capture_hiding import hide_from_capture
from livecaption.ui.captions.click_through import ClickThrough
from livecaption.ui.captions.cocoa import above_full_screen
from livecaption.ui.captions.frame import Frame
from livecaption.ui.captions.fringe import Fringe
from livecaption.ui.captions.hover_bar import Hotkeys, HoverBar
from livecaption.ui.captions.measure import fitted
from livecaption.ui.captions.paint_watch import PaintWatch
from livecaption.ui.captions.placing import Dock, Load, Placing, Save
from livecaption.ui.captions.pointing import Pointing
from livecaption.ui.captions.pulled import as_large_as
from livecaption.ui.captions.spoken import SpokenCaptions
from livecaption.ui.captions.surface import CaptionSurface
from livecaption.ui.captions.x11 import x_watch
from livecaption.ui.compositing import is_composited
from livecaption.ui.icons import IconSet

PLACE_NAME = "overlay"
"""Under which name its place is stored."""

_BEFORE_WORDS = frozenset({Phase.STARTING, Phase.CONNECTING, Phase.LISTENING})


class OverlayWindow(QWidget):
    """Shows one `CaptionView` at a time, in `style` as far as the screen has room for it: see `caption_style`.

    `composited` None goes by whether a compositor runs, at any time; without one the box is opaque and what is round it
    is not part of the window. `load` and `save` keep its place by name. `hint` shows once how it is moved.
    """

    action_asked = Signal(object)
    """An `ActionName`, from the bar."""
    style_changed = Signal(object)
    """The `CaptionStyle` it paints in has become another, by `set_style`, another screen or a pulled edge: the view's
    lines are to be laid out for it."""
    resized = Signal(int, int)
    """Columns and lines that a person chose by pulling an edge."""
    dock_changed = Signal(str)
    """A person dragged it away from the edge where it was docked: a `Dock`."""
    painted = Signal(float)
    """So many seconds after it was told, a view's pixels are painted; a few times a second at most."""
    hint_seen = Signal()
    """The hint need not be shown again."""

    def __init__(
        self,
        style: CaptionStyle,
        icons: IconSet,
        *,
        composited: bool | None = None,
        reduced_motion: bool = False,
        load: Load | None = None,
        save: Save | None = None,
        hint: bool = False,
    ) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        if QGuiApplication.platformName() == "xcb":
            # X11's window managers keep full-screen windows above all that they manage.
            self.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
        self._wanted = style
        self._fixed = composited
        self._composited = is_composited() if composited is None else composited
        self._menu: QMenu | None = None
        self._awaits_words = True

        self._placing = Placing(PLACE_NAME, load, save, self)
        self._placing.changed.connect(self._settle)
        self._paint_watch = PaintWatch()
        self._surface = CaptionSurface(
            self._fit(style), solid=not self._composited, reduced_motion=reduced_motion, parent=self
        )
        self._surface.changed.connect(self._on_surface_changed)
        self._frame = Frame(self._surface.size.toSize())
        self._pointing = Pointing(self, self)
        self._fringe = Fringe(self, icons, {action.name: action.hotkey for action in ACTIONS}, hint=hint)
        self._fringe.set_solid(not self._composited)
        self._fringe.changed.connect(self._refresh_mask)
        self._hovering = self._fringe.hovering
        self._hovering.action_asked.connect(self.action_asked)
        self._click_through = ClickThrough(self, lambda place: self.global_box().contains(place))
        self._click_through.sign_changed.connect(self._fringe.explain_lock)
        watch = x_watch()
        watch.restacked.connect(self._on_restacked)
        watch.compositing_changed.connect(self._on_compositing_changed)
        self._dress()
        self._settle()

    def _dress(self) -> None:
        self.setObjectName("overlay")
        self.setWindowTitle(text_of("main.title"))
        self.setAccessibleName(text_of("captions.name"))
        self.setAccessibleDescription(text_of("captions.about"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.spoken = SpokenCaptions(self)

    # -- what it is ------------------------------------------------------------------------------------------------

    @property
    def caption_style(self) -> CaptionStyle:
        """The style it paints in: what was wanted, as far as the screen has room."""
        return self._surface.style

    @property
    def caption_view(self) -> CaptionView:
        """What is shown now."""
        return self._surface.view

    @property
    def notice(self) -> str:
        """The words beside the box, empty while there is nothing to say."""
        return self._fringe.words

    @property
    def box(self) -> QRect:
        """The box of captions, in the window's coordinates."""
        return self._frame.box

    @property
    def bar(self) -> HoverBar:
        """The controls, shown or not."""
        return self._hovering.bar

    @property
    def bar_shown(self) -> bool:
        """Whether the controls show."""
        return self._hovering.shown

    @property
    def locked(self) -> bool:
        """Whether clicks pass through."""
        return self._click_through.on

    # -- what to show ----------------------------------------------------------------------------------------------

    @Slot(object)
    def show_view(self, view: CaptionView, told_s: float | None = None) -> None:
        """Paint these captions, told in that monotonic second, instead of the ones before."""
        self._paint_watch.begin(told_s if self.isVisible() else None)
        self._surface.show_view(view)
        self._paint_watch.end()
        self.spoken.show_view(view)
        self._fringe.draw(view.curtain)
        if view.lines and self._awaits_words:
            self._awaits_words = False
            self._fringe.await_words("")

    @Slot(str)
    def show_notice(self, text: str) -> None:
        """Show one line of words beside the box; an empty text takes it away. Captions stay where they are."""
        self._fringe.say(text)

    @Slot(object)
    def show_status(self, status: SessionStatus) -> None:
        """Have the bar say what the session is doing, how old words are, and where they are made.

        Before the first words a line beside the box says it, too.
        """
        self._hovering.show_status(status)
        self._awaits_words = self._awaits_words or status.phase is Phase.STARTING
        waits = self._awaits_words and status.phase in _BEFORE_WORDS
        self._fringe.await_words(render(phase_message(status)) if waits else "")

    def set_hotkeys(self, hotkeys: Hotkeys) -> None:
        """Name these keys in tips and signs from now on."""
        self._fringe.set_hotkeys(hotkeys)

    def set_menu(self, menu: QMenu) -> None:
        """What a right click offers."""
        self._menu = menu

    def set_style(self, style: CaptionStyle) -> None:
        """Look like this from now on, around the same place."""
        self._wanted = style
        self._settle()

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

    def place_at_default(self) -> None:
        """Bottom centre of the primary screen."""
        self._placing.forget()
        self._settle()

    def set_dock(self, dock: Dock | str) -> None:
        """Stand at this edge of the screen, or where it was dragged to."""
        self._placing.dock = Dock(dock)
        self._settle()

    def global_box(self) -> QRect:
        """Where the box is on the screens."""
        return self.box.translated(self.pos())

    def _fit(self, style: CaptionStyle) -> CaptionStyle:
        area = self._placing.screen().availableGeometry()
        return fitted(style, area.width(), area.height())

    @Slot()
    def _settle(self) -> None:
        """Stand where it belongs, as large as the style says: screens, style or place have changed."""
        if self._pointing.holds:
            return
        self._restyle(self._fit(self._wanted))
        self._stand(self._placing.box(self._frame.box_size))

    def _restyle(self, style: CaptionStyle) -> None:
        before = self._surface.style
        self._surface.set_style(style, solid=not self._composited)
        self._frame = Frame(self._surface.size.toSize())
        self.spoken.setGeometry(self.box)
        if style != before:
            self.style_changed.emit(style)

    def _stand(self, box: QRect) -> None:
        place = QRect(box.topLeft() - self.box.topLeft(), self._frame.size)
        if place != self.geometry():
            self.setGeometry(place)  # in one step: the box never shows in between
        self._refresh_mask()

    def carry_to(self, box: QRect) -> None:
        """Follow the pointer."""
        self._stand(box)

    def stretch_to(self, box: QRect, edges: Qt.Edge) -> None:
        """Take as many columns and lines as fit into a box of this size; edges that are not held stay."""
        wanted = as_large_as(box.size(), edges, self._surface.style, self._wanted)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        before = self.global_box()
        self._restyle(self._fit(wanted))
        size = self._frame.box_size
        left = before.right() + 1 - size.width() if edges & Qt.Edge.LeftEdge else before.left()
        top = before.bottom() + 1 - size.height() if edges & Qt.Edge.TopEdge else before.top()
        self._stand(QRect(QPoint(left, top), size))

    def let_go(self, *, stretched: bool) -> None:
        """Stay there, and remember it."""
        if self._placing.dock is not Dock.FREE and not stretched:
            self._placing.dock = Dock.FREE
            self.dock_changed.emit(Dock.FREE)
        self._placing.put(self.global_box())
        self._settle()
        if self._fringe.heed_hint():
            self.hint_seen.emit()
        if stretched:
            # No more than there was room for.
            shown = self._surface.style
            self._wanted = replace(
                self._wanted,
                columns=min(self._wanted.columns, shown.columns),
                lines=min(self._wanted.lines, shown.lines),
            )
            self.resized.emit(self._wanted.columns, self._wanted.lines)

    # -- the pointer and the keys ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the box or an edge."""
        self._pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry along what is held."""
        self._pointing.move(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._pointing.release()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what the tray offers: not every desktop has one."""
        if self._menu is not None:
            self._menu.popup(event.globalPos())

    def enterEvent(self, _event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show the bar, unless the pointer only passes by."""
        self._hovering.entered()

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the bar away, unless the pointer comes back soon."""
        self._hovering.left()

    def activate(self) -> None:
        """Take the keyboard on purpose: the bar shows, and its first button has the focus. Escape gives it back."""
        self._hovering.activate()

    # -- lock, order, compositor -----------------------------------------------------------------------------------

    def set_locked(self, locked: bool) -> None:
        """Let clicks pass through to what lies under it, or not."""
        self._hovering.allow(not locked)
        self._click_through.set_on(locked)

    def showEvent(self, _event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Come back above the others, as locked as before."""
        self._on_compositing_changed()
        self._settle()
        self._click_through.window_shown()
        above_full_screen(self)

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Look for no pointer."""
        self._click_through.window_hidden()
        self._hovering.hide()

    @Slot()
    def _on_restacked(self) -> None:
        if self.isVisible() and QApplication.activePopupWidget() is None:
            self.raise_()

    @Slot()
    def _on_compositing_changed(self) -> None:
        composited = is_composited() if self._fixed is None else self._fixed
        if composited == self._composited:
            return
        self._composited = composited
        self._fringe.set_solid(not composited)
        self._surface.set_style(self._surface.style, solid=not composited)
        self._refresh_mask()
        self.update()

    # -- painting --------------------------------------------------------------------------------------------------

    @Slot(QRect)
    def _on_surface_changed(self, part: QRect) -> None:
        self._paint_watch.changed()
        self.update(part.translated(self.box.topLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, the lines, the notice."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        exposed = QRectF(event.rect())
        corner = self.box.topLeft()
        if event.region().intersects(self.box):
            painter.translate(corner)
            self._surface.paint(painter, exposed.translated(-corner.x(), -corner.y()), cleared=True)
            painter.translate(-corner)
        self._fringe.paint(painter, event.region())
        painter.end()
        if event.region().intersects(self.box):
            delay_s = self._paint_watch.painted(time.monotonic())
            if delay_s is not None:
                self.painted.emit(delay_s)

    @Slot()
    def _refresh_mask(self) -> None:
        """What is not painted is not part of the window: clicks there go to what lies under it."""
        region = self._fringe.region(self._frame, self.pos())
        # Hidden captions leave a sign of themselves; without a compositor their box would be a black one.
        if self._composited or not self._fringe.blank:
            region += QRegion(self.box)
        if region != QRegion(self.mask()):
            self.setMask(region)
        self.update()
