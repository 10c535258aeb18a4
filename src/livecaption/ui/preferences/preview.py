"""The live preview: the spoken sample in a person's style, over what may lie behind it. GUI thread.

It plays only while it can be seen, through the same `step` as every view; with reduced motion it is a still picture.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livecaption.core.captions import ViewState, step
from livecaption.model.messages import text_of
from livecaption.model.seams import Clock
from livecaption.model.transcript import Transcript
from livecaption.model.view import CaptionStyle, CaptionView, Rest
from livecaption.ui.captions.measure import PADDING_X, QtMeasure, column_px, fitted
from livecaption.ui.captions.surface import CaptionSurface
from livecaption.ui.look import colours_of
from livecaption.ui.preferences.backdrop import Backdrop, paint_backdrop
from livecaption.ui.preferences.spoken_sample import TimedUpdate, length_s, spoken_sample, whole_sample

FRAME_MS = 50
_LEAST_SCALE = 0.35
_STILL_AFTER_S = 4.0
"""The still picture is of this moment: words that the style holds back or delays have come by then."""

_ABOVE_EDGE = 0.06
"""Where captions stand above the lower edge, as a share of the height."""


class CaptionPreview(QWidget):
    """Shows `style` at a scale at which captions in `usual`, the style as it comes, fit across it.

    The scale does not follow the style: larger text looks larger.
    """

    scale_changed = Signal(int)
    """The scale in percent."""

    def __init__(self, clock: Clock, usual: CaptionStyle, *, reduced_motion: bool = False) -> None:
        super().__init__()
        self._clock = clock
        self._style = self._usual = usual
        self._reduced_motion = reduced_motion
        self._backdrop = Backdrop.PICTURE
        self._scale = 1.0
        self._sample: tuple[TimedUpdate, ...] = spoken_sample()
        self._began_s = 0.0
        self._next = 0
        self._transcript = Transcript()
        self._state = ViewState()
        self._view = CaptionView()
        self._surface = CaptionSurface(usual, solid=False, reduced_motion=reduced_motion, parent=self)
        self._surface.changed.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.play_on)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(text_of("preferences.preview"))
        self._restyle()

    # -- what it shows ---------------------------------------------------------------------------------------------

    @property
    def caption_view(self) -> CaptionView:
        """The captions it shows now."""
        return self._view

    @property
    def style_shown(self) -> CaptionStyle:
        """The style it shows, with no more columns than fit."""
        return self._fitted

    @property
    def playing(self) -> bool:
        """Whether the sample goes on by itself."""
        return self._timer.isActive()

    def show_style(self, style: CaptionStyle) -> None:
        """Show the sample in another style; it goes on from where it is."""
        if style != self._style:
            self._style = style
            self._restyle()

    def show_usual(self, usual: CaptionStyle) -> None:
        """Take the scale from another style: that of the other window."""
        self._usual = usual
        self._rescale()

    def show_backdrop(self, backdrop: Backdrop) -> None:
        """Put something else behind the captions."""
        self._backdrop = backdrop
        self.update()

    def reduce_motion(self, reduced: bool) -> None:
        """Play, or show a still picture."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self._surface.set_reduced_motion(reduced)
            self._start_over()
            self._run_while_seen()

    # -- playing ---------------------------------------------------------------------------------------------------

    @Slot()
    def play_on(self) -> None:
        """Show what is said by now; begin again after the end."""
        now_s = self._clock.now_s()
        if now_s - self._began_s >= length_s(self._sample):
            self._start_over()
        while self._next < len(self._sample) and self._sample[self._next].at_s <= now_s - self._began_s:
            self._transcript = self._transcript.apply(self._sample[self._next].update)
            self._next += 1
        self._step(now_s)

    def _start_over(self) -> None:
        self._began_s = self._clock.now_s()
        self._next = 0
        self._transcript = whole_sample() if self._reduced_motion else Transcript()
        self._state = ViewState()
        self._step(self._began_s)
        if self._reduced_motion:
            self._step(self._began_s + _STILL_AFTER_S)

    def _step(self, now_s: float) -> None:
        self._state, view = step(self._state, self._transcript, self._fitted, self._measure, now_s)
        if self._reduced_motion:
            view = replace(view, rest=Rest.LIVE)  # a still picture is of words just spoken
        if view != self._view:
            self._view = view
            self._surface.show_view(view)

    @Slot(QRect)
    def _on_changed(self, _part: QRect) -> None:
        self.update()

    def _run_while_seen(self) -> None:
        if self.isVisible() and not self._reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin the sample."""
        super().showEvent(event)
        self._start_over()
        self._run_while_seen()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees it: it costs nothing."""
        super().hideEvent(event)
        self._timer.stop()

    # -- painting --------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for captions to be read in it."""
        height = self.fontMetrics().height()
        return QSize(24 * height, 12 * height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small."""
        height = self.fontMetrics().height()
        return QSize(8 * height, 5 * height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The scale follows the width."""
        super().resizeEvent(event)
        self._rescale()

    def _rescale(self) -> None:
        box = self._usual.columns * column_px(self._usual) + 2 * PADDING_X
        self._scale = max(_LEAST_SCALE, min(1.0, 0.94 * self.width() / box))
        self.scale_changed.emit(round(100 * self._scale))
        self._restyle()

    def _restyle(self) -> None:
        self._fitted = fitted(self._style, self.width() / self._scale)
        self._measure = QtMeasure(self._fitted)
        self._surface.set_style(self._fitted, solid=False)
        self._step(self._clock.now_s() + (_STILL_AFTER_S if self._reduced_motion else 0.0))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Backdrop, box, lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_backdrop(painter, area, self._backdrop)
        drawn = drawn_at(self._surface, self._scale, self.devicePixelRatioF())
        box = drawn.deviceIndependentSize()
        # Captions higher than the preview lose their oldest lines, not their newest.
        lowest = area.height() - box.height() - _ABOVE_EDGE * area.height()
        painter.drawPixmap(QPointF((area.width() - box.width()) / 2, lowest), drawn)
        painter.setPen(QPen(QColor(colours_of(self).rule), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def drawn_at(surface: CaptionSurface, scale: float, ratio: float) -> QPixmap:
    """The captions smaller than they are, for a screen of `ratio` device pixels to one of ours.

    They are drawn in their own size first: a painter that scales leaves seams between the parts of the box.
    """
    whole = QPixmap((surface.size * ratio).toSize().expandedTo(QSize(1, 1)))
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    surface.paint(painter, QRectF(0, 0, surface.size.width(), surface.size.height()))
    painter.end()
    if scale >= 1:
        return whole
    smaller = (surface.size * ratio * scale).toSize().expandedTo(QSize(1, 1))
    scaled = whole.scaled(smaller, mode=Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    return scaled
