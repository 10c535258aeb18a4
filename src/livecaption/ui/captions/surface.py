"""The box of captions itself, for whichever window shows it: lines, dimming, scrolling. GUI thread.

It paints with a painter that is handed in, and says which part of it looks different from before: a frame costs what
changed, not what is there.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QRect, QRectF, QSizeF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QRegion

from livecaption.model.view import CaptionLine, CaptionStyle, CaptionView, Curtain, Rest
from livecaption.ui.captions.line_painter import LinePainter
from livecaption.ui.captions.measure import PADDING_X, PADDING_Y, column_px

RADIUS = 12.0
SCROLL_MS = 120
DIM_MS = 300

_TEXT_OPACITY = {Rest.LIVE: 1.0, Rest.DIMMED: 0.6, Rest.FADED: 0.6}
_BOX_OPACITY = {Rest.LIVE: 1.0, Rest.DIMMED: 1.0, Rest.FADED: 0.35}


class CaptionSurface(QObject):
    """Paints one `CaptionView` at a time into a box whose corner lies at 0, 0. `style` must fit the screen.

    `solid` paints the box opaque and square: where no compositor mixes windows, and on the audience's screen.
    """

    changed = Signal(QRect)
    """This part of the box is to be painted again."""

    def __init__(
        self, style: CaptionStyle, *, solid: bool, reduced_motion: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view = CaptionView()
        self._leaving: CaptionLine | None = None
        self._take(style, solid)
        self._scroll = self._animation(SCROLL_MS, QEasingCurve.Type.OutCubic)
        self._dim = self._animation(DIM_MS, QEasingCurve.Type.InOutQuad)
        self._text_opacity = (1.0, 1.0)
        self._box_opacity = (1.0, 1.0)
        self._reduced_motion = False
        self.set_reduced_motion(reduced_motion)

    def _animation(self, duration_ms: int, curve: QEasingCurve.Type) -> QVariantAnimation:
        """0 to 1 in its time; the box is painted anew at each of its steps."""
        animation = QVariantAnimation(self)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.setDuration(duration_ms)
        animation.setEasingCurve(curve)
        animation.valueChanged.connect(self._on_step)
        return animation

    def _take(self, style: CaptionStyle, solid: bool) -> None:
        self._style = style
        self._solid = solid
        text_px = style.columns * column_px(style)
        self._lines = LinePainter(style, text_px, outlined=style.window_opacity < 1 and not solid)
        height = 2 * PADDING_Y + style.lines * self._lines.height_px
        self._size = QSizeF(round(text_px + 2 * PADDING_X), round(height))

    # -- what it shows ---------------------------------------------------------------------------------------------

    @property
    def style(self) -> CaptionStyle:
        """What it paints in."""
        return self._style

    @property
    def size(self) -> QSizeF:
        """The box's size in pixels at 96 dpi: the style's, whatever the text."""
        return self._size

    @property
    def view(self) -> CaptionView:
        """What is shown now."""
        return self._view

    @property
    def moving(self) -> bool:
        """Whether lines are on their way up, or the box is dimming."""
        running = QVariantAnimation.State.Running
        return self._scroll.state() is running or self._dim.state() is running

    def set_style(self, style: CaptionStyle, *, solid: bool) -> None:
        """Paint in another style from now on."""
        if (style, solid) != (self._style, self._solid):
            self._take(style, solid)
            self._scroll.stop()
            self._leaving = None
            self._everything()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing slide or fade from now on, or let it again."""
        self._reduced_motion = reduced
        self._dim.setDuration(0 if reduced else DIM_MS)

    def show_view(self, view: CaptionView) -> None:
        """Paint these captions instead of the ones before."""
        before, self._view = self._view, view
        if view.rest is not before.rest:
            self._go_to_rest(before.rest, view.rest)
        if view.curtain is not before.curtain:
            self._everything()
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
            self._everything()
        elif self._scroll.state() is QVariantAnimation.State.Running:
            self._everything()
        else:
            self._tell_changed_rows(before, view)

    def _tell_changed_rows(self, before: CaptionView, view: CaptionView) -> None:
        height, overhang = self._lines.height_px, self._lines.overhang_px
        for row in range(max(len(before.lines), len(view.lines))):
            old = before.lines[row] if row < len(before.lines) else None
            new = view.lines[row] if row < len(view.lines) else None
            span = self._lines.changed(old, new)
            if span is not None:
                top = PADDING_Y + row * height - overhang
                part = QRectF(PADDING_X + span[0], top, span[1] - span[0], height + 2 * overhang)
                self.changed.emit(part.intersected(QRectF(self._box())).toAlignedRect())

    def _go_to_rest(self, before: Rest, after: Rest) -> None:
        self._text_opacity = (_TEXT_OPACITY[before], _TEXT_OPACITY[after])
        self._box_opacity = (_BOX_OPACITY[before], _BOX_OPACITY[after])
        self._dim.stop()
        if after is Rest.LIVE:
            # New words are there at once, never faded in.
            self._text_opacity = self._box_opacity = (1.0, 1.0)
        else:
            self._dim.start()
        self._everything()

    def _box(self) -> QRect:
        return QRectF(0, 0, self._size.width(), self._size.height()).toRect()

    def _everything(self) -> None:
        self.changed.emit(self._box())

    @Slot()
    def _on_step(self) -> None:
        self._everything()

    # -- painting --------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, exposed: QRectF, *, cleared: bool = False) -> None:
        """Paint what of the box lies in `exposed`, in the box's coordinates; `cleared` says that nothing is there."""
        blank = self._view.curtain is Curtain.BLANK
        if self._solid:
            painter.fillRect(self._box(), QColor(self._style.window_colour))
        elif not blank:
            self._paint_box(painter, exposed, cleared)
        if not blank:
            painter.setOpacity(self._between(self._text_opacity))
            self._paint_text(painter, exposed)
            painter.setOpacity(1.0)

    def _paint_box(self, painter: QPainter, exposed: QRectF, cleared: bool) -> None:
        colour = QColor(self._style.window_colour)
        colour.setAlphaF(self._style.window_opacity * self._between(self._box_opacity))
        if colour.alpha() == 0:
            return
        # The corners are few pixels: the rest is filled without rounding, which is many times quicker.
        box, radius = self._box(), round(RADIUS)
        across, along = (box.left(), box.right() + 1 - radius), (box.top(), box.bottom() + 1 - radius)
        corners = [QRect(x, y, radius, radius) for x in across for y in along]
        plain = QRegion(exposed.toAlignedRect()).intersected(box)
        painter.setPen(Qt.PenStyle.NoPen)
        for corner in corners:
            plain -= QRegion(corner)
            if exposed.intersects(QRectF(corner)):
                painter.save()
                painter.setClipRect(corner)
                painter.setBrush(colour)
                painter.drawEllipse(
                    QRect(
                        min(corner.left(), box.right() + 1 - 2 * radius),
                        min(corner.top(), box.bottom() + 1 - 2 * radius),
                        2 * radius,
                        2 * radius,
                    )
                )
                painter.restore()
        if cleared:  # with nothing under it, nothing is mixed
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for part in plain:  # type: ignore[attr-defined]  # the stubs do not know that a region is iterable
            painter.fillRect(part, colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_text(self, painter: QPainter, exposed: QRectF) -> None:
        text = QRectF(self._box()).adjusted(0, PADDING_Y, 0, -PADDING_Y)
        height, overhang = self._lines.height_px, self._lines.overhang_px
        top = text.top()
        painter.save()
        painter.setClipRect(self._box())
        if self._leaving is not None and self._scroll.state() is QVariantAnimation.State.Running:
            left = 1.0 - float(self._scroll.currentValue())
            top += round(height * left)
            painter.save()
            painter.setClipRect(text)
            painter.setOpacity(painter.opacity() * left)
            self._lines.paint(painter, self._leaving, PADDING_X, top - height)
            painter.restore()
        for line in self._view.lines:
            if top + height + overhang > exposed.top() and top - overhang < exposed.bottom():
                self._lines.paint(painter, line, PADDING_X, top, (exposed.left(), exposed.right()))
            top += height
        painter.restore()

    def _between(self, ends: tuple[float, float]) -> float:
        share = float(self._dim.currentValue()) if self._dim.state() is QVariantAnimation.State.Running else 1.0
        return ends[0] + (ends[1] - ends[0]) * share
