"""The overlay: a box of captions over whatever else is on the screen. GUI thread.

It never takes the focus, never resizes with its text, and stays where it was dragged to.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import QMenu, QWidget

from livecaption.model.view import CaptionLine, CaptionStyle, CaptionView, Rest
from livecaption.ui.captions.line_painter import LinePainter
from livecaption.ui.captions.measure import PADDING_X, PADDING_Y, column_px
from livecaption.ui.captions.notice import NOTICE_GAP, NOTICE_HEIGHT, paint_notice

RADIUS = 12.0
SCROLL_MS = 120
DIM_MS = 300
BOTTOM_SHARE = 0.06
"""How far above the screen's lower edge the box stands, as a share of the screen's height."""

_TEXT_OPACITY = {Rest.LIVE: 1.0, Rest.DIMMED: 0.6, Rest.FADED: 0.6}
_BOX_OPACITY = {Rest.LIVE: 1.0, Rest.DIMMED: 1.0, Rest.FADED: 0.35}
_MUST_STAY_VISIBLE_PX = 48


class OverlayWindow(QWidget):
    """Shows one `CaptionView` at a time. `style` must fit the screen (see `measure.fitted`).

    Without a compositor (`composited` False) the box is opaque and nothing round it is painted.
    """

    def __init__(self, style: CaptionStyle, *, composited: bool = True, reduced_motion: bool = False) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self._style = style
        self._composited = composited
        self._reduced_motion = reduced_motion
        self._view = CaptionView()
        self._leaving: CaptionLine | None = None
        self._notice = ""
        self._menu: QMenu | None = None
        self._grabbed_at: QPoint | None = None

        text_px = style.columns * column_px(style)
        opaque = style.window_opacity >= 1 or not composited
        self._lines = LinePainter(style, text_px, outlined=not opaque)
        box_height = 2 * PADDING_Y + style.lines * self._lines.height_px
        self._box = QRectF(0, 0, round(text_px + 2 * PADDING_X), round(box_height))
        size = self._box.size().toSize()
        self.setFixedSize(QSize(size.width(), size.height() + NOTICE_GAP + NOTICE_HEIGHT))

        self.setObjectName("overlay")
        self.setWindowTitle("livecaption")
        self.setAccessibleName("Captions")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if composited:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
            self._apply_mask()

        self._scroll = self._animation(SCROLL_MS, QEasingCurve.Type.OutCubic)
        self._dim = self._animation(DIM_MS, QEasingCurve.Type.InOutQuad)
        self._text_opacity = (1.0, 1.0)
        self._box_opacity = (1.0, 1.0)

    def _animation(self, duration_ms: int, curve: QEasingCurve.Type) -> QVariantAnimation:
        """0 to 1 in its time; the window is painted anew at each of its steps."""
        animation = QVariantAnimation(self)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.setDuration(0 if self._reduced_motion else duration_ms)
        animation.setEasingCurve(curve)
        animation.valueChanged.connect(self.update)
        return animation

    # -- what to show ----------------------------------------------------------------------------------------------

    @property
    def caption_view(self) -> CaptionView:
        """What is shown now."""
        return self._view

    @property
    def notice(self) -> str:
        """The words under the box, empty while all is well."""
        return self._notice

    @property
    def box(self) -> QRect:
        """The box of captions, in the window's coordinates."""
        return self._box.toRect()

    @Slot(object)
    def show_view(self, view: CaptionView) -> None:
        """Paint these captions instead of the ones before."""
        before, self._view = self._view, view
        self.setAccessibleDescription(view.text)
        if view.rest is not before.rest:
            self._go_to_rest(before.rest, view.rest)
        rolled = (
            len(before.lines) > 1
            and len(view.lines) > 1
            and view.lines[0].line_id == before.lines[1].line_id
            and len(before.lines) == self._style.lines
        )
        if rolled and not self._reduced_motion:
            self._leaving = before.lines[0]
            self._scroll.stop()
            self._scroll.start()
        self.update()

    @Slot(str)
    def show_notice(self, text: str) -> None:
        """Show one line of words under the box; an empty text takes it away. Captions stay where they are."""
        if text == self._notice:
            return
        self._notice = text
        if not self._composited:
            self._apply_mask()
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """What a right click offers."""
        self._menu = menu

    def _go_to_rest(self, before: Rest, after: Rest) -> None:
        self._text_opacity = (_TEXT_OPACITY[before], _TEXT_OPACITY[after])
        self._box_opacity = (_BOX_OPACITY[before], _BOX_OPACITY[after])
        self._dim.stop()
        if after is Rest.LIVE:
            # New words are there at once, never faded in.
            self._text_opacity = self._box_opacity = (1.0, 1.0)
        else:
            self._dim.start()

    # -- where -----------------------------------------------------------------------------------------------------

    def place_at_default(self) -> None:
        """Bottom centre of the primary screen."""
        screen = QGuiApplication.primaryScreen()
        if screen is None:
            return
        area = screen.availableGeometry()
        left = area.left() + (area.width() - self._box.width()) / 2
        top = area.bottom() - BOTTOM_SHARE * area.height() - self._box.height()
        self.move(QPointF(left, max(float(area.top()), top)).toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the box."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        window = self.windowHandle()
        if QGuiApplication.platformName().startswith("wayland") and window is not None:
            window.startSystemMove()  # nobody else may move a window there
            return
        self._grabbed_at = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry the box along; a part of it always stays on a screen."""
        if self._grabbed_at is None:
            return
        place = event.globalPosition().toPoint() - self._grabbed_at
        screen = QGuiApplication.screenAt(event.globalPosition().toPoint()) or self.screen()
        area = screen.geometry()
        stay = _MUST_STAY_VISIBLE_PX
        place.setX(max(area.left() + stay - self.width(), min(place.x(), area.right() - stay)))
        place.setY(max(area.top(), min(place.y(), area.bottom() - stay)))
        self.move(place)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the box."""
        self._grabbed_at = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what the tray offers: not every desktop has one."""
        if self._menu is not None:
            self._menu.popup(event.globalPos())

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, the lines, the notice."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        self._paint_lines(painter)
        if self._notice:
            strip = QRectF(0, self._box.bottom() + NOTICE_GAP, self._box.width(), NOTICE_HEIGHT)
            paint_notice(painter, strip, self._notice, self.font(), opaque=not self._composited)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        colour = QColor(self._style.window_colour)
        if not self._composited:
            painter.fillRect(self.rect(), colour)
            return
        colour.setAlphaF(self._style.window_opacity * self._between(self._box_opacity))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(self._box, RADIUS, RADIUS)

    def _paint_lines(self, painter: QPainter) -> None:
        opacity = self._between(self._text_opacity)
        if opacity >= 1:
            self._paint_text(painter)
            return
        # Outline and fill dim as one: each by itself would let the outline shine through the fill.
        scale = self.devicePixelRatioF()
        layer = QPixmap((self._box.size() * scale).toSize())
        layer.setDevicePixelRatio(scale)
        layer.fill(Qt.GlobalColor.transparent)
        on_layer = QPainter(layer)
        on_layer.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_text(on_layer)
        on_layer.end()
        painter.setOpacity(opacity)
        painter.drawPixmap(0, 0, layer)
        painter.setOpacity(1.0)

    def _paint_text(self, painter: QPainter) -> None:
        text = self._box.adjusted(0, PADDING_Y, 0, -PADDING_Y)
        height = self._lines.height_px
        top = text.top()
        if self._leaving is not None and self._scroll.state() == QVariantAnimation.State.Running:
            left = 1.0 - float(self._scroll.currentValue())
            top += height * left
            painter.save()
            painter.setClipRect(text)
            painter.setOpacity(left)
            self._lines.paint(painter, self._leaving, PADDING_X, top - height)
            painter.restore()
        for line in self._view.lines:
            self._lines.paint(painter, line, PADDING_X, top)
            top += height

    def _between(self, ends: tuple[float, float]) -> float:
        running = self._dim.state() == QVariantAnimation.State.Running
        share = float(self._dim.currentValue()) if running else 1.0
        return ends[0] + (ends[1] - ends[0]) * share

    def _apply_mask(self) -> None:
        """Without a compositor whatever is not painted is black: leave it out of the window."""
        region = QRegion(self.box)
        if self._notice:
            region += QRegion(QRect(0, self.box.bottom() + 1, self.box.width(), NOTICE_GAP + NOTICE_HEIGHT))
        self.setMask(region)
