"""Ready-made looks as buttons, each with a small drawn sample of itself. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from livecaption.core.styles import style_of
from livecaption.model.audio import ChannelId
from livecaption.model.messages import text_of
from livecaption.model.presets import PRESETS, preset_in, preset_title, preset_values
from livecaption.model.settings import Settings, Value
from livecaption.model.view import CaptionLine, CaptionRun, CaptionStyle, CaptionView, Tone, ViewName
from livecaption.ui.captions.measure import PADDING_X, PADDING_Y, caption_font, column_px, line_px
from livecaption.ui.captions.surface import CaptionSurface
from livecaption.ui.look import colours_of, unit
from livecaption.ui.preferences.backdrop import Backdrop, paint_backdrop
from livecaption.ui.preferences.focus_room import FOCUS_ROOM
from livecaption.ui.preferences.preview import drawn_at
from livecaption.ui.preferences.wrapping import WrappingRow

_SAMPLE = QSize(104, 58)
_SAMPLE_PX = 21.0
_MARGIN = 7
_LARGEST = 1.45
"""Larger looks are drawn larger, though not out of their button."""


class PresetBar(QWidget):
    """The look that counts now, if it is one of them, is pressed, and named in words."""

    wanted = Signal(str)
    """A preset's name."""

    def __init__(self, view: ViewName, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix
        self._view = view
        self.buttons: dict[str, PresetButton] = {}
        row = WrappingRow(unit(self) // 2, even=True, inset=0)
        for name in PRESETS:
            button = PresetButton()
            button.setText(text_of(preset_title(name)))
            button.setAccessibleName(text_of("preferences.preset", preset=text_of(preset_title(name))))
            button.setProperty("preset", name)
            button.clicked.connect(self._on_clicked)
            self.buttons[name] = button
            row.add(button)
        self.now = QLabel()
        self.now.setProperty("part", "hint")
        self.now.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(row)
        layout.addWidget(self.now)
        self._drawn_at = 0.0

    def show_settings(self, settings: Settings) -> None:
        """Mark the preset that the settings amount to."""
        now = preset_in(settings, self._prefix)
        for name, button in self.buttons.items():
            button.setChecked(name == now)
        self.now.setText(
            text_of("preferences.preset_now", preset=text_of(preset_title(now)))
            if now is not None
            else text_of("preferences.preset_own")
        )
        if self._drawn_at != self.devicePixelRatioF():
            self._drawn_at = self.devicePixelRatioF()
            for name, button in self.buttons.items():
                values = preset_values(name, self._prefix)
                button.setIcon(QIcon(preset_sample(values, self._view, self._drawn_at)))

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.wanted.emit(str(button.property("preset")))


class PresetButton(QToolButton):
    """A sample and a name; the chosen one has a thick frame and a tick."""

    def __init__(self) -> None:
        super().__init__()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(_SAMPLE)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The sample, and a line of words below it."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(
            max(_SAMPLE.width(), words) + 2 * _MARGIN, _SAMPLE.height() + round(2.4 * unit(self)) + 2 * _MARGIN
        )

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Sample, name, frame, tick."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.rule), 2.5 if chosen else 1.0))
        painter.setBrush(QColor(colours.chosen if chosen else colours.rule if self.underMouse() else colours.surface))
        painter.drawRoundedRect(frame, 7, 7)
        sample = QRectF((self.width() - _SAMPLE.width()) / 2, _MARGIN, _SAMPLE.width(), _SAMPLE.height())
        shape = QPainterPath()
        shape.addRoundedRect(sample, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        self.icon().paint(painter, sample.toRect())
        painter.restore()
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        words = QRectF(
            _MARGIN, sample.bottom(), self.width() - 2 * _MARGIN, self.height() - sample.bottom() - _MARGIN / 2
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.text())
        if chosen:
            _paint_tick(painter, QPointF(sample.right() - 8, sample.top() + 8), colours.accent, colours.on_accent)
        painter.end()


def _paint_tick(painter: QPainter, centre: QPointF, ground: str, mark: str) -> None:
    painter.setPen(QPen(QColor(mark), 1.5))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(centre, 9, 9)
    pen = QPen(QColor(mark), 2.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline([centre + QPointF(-4, 0.5), centre + QPointF(-1, 3.5), centre + QPointF(4, -3)])


def preset_sample(values: Mapping[str, Value], view: ViewName, scale: float) -> QPixmap:
    """A few letters in the look of these settings, over a picture, in `scale` device pixels for each of ours."""
    style = style_of(Settings(values), view)
    zoom = max(v for n, v in values.items() if n.endswith("size_percent") and isinstance(v, int)) / 100
    style = replace(style, font_px=_SAMPLE_PX * min(zoom, _LARGEST), lines=1, edge_px=min(style.edge_px, 2.0))
    words = text_of("preferences.preset_sample"), text_of("preferences.preset_sample_tentative")
    runs = (CaptionRun(f"{words[0]} ", Tone.STABLE), CaptionRun(words[1], Tone.TENTATIVE))
    return _drawn(style, CaptionLine(1, runs, ChannelId("sample")), scale)


def _drawn(style: CaptionStyle, line: CaptionLine, scale: float) -> QPixmap:
    wide = QFontMetricsF(caption_font(style, stable=True)).horizontalAdvance(line.text)
    style = replace(style, columns=max(1, round(wide / column_px(style) + 0.5)))
    pixmap = QPixmap(_SAMPLE * scale)
    pixmap.setDevicePixelRatio(scale)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, _SAMPLE.width(), _SAMPLE.height())
    paint_backdrop(painter, area, Backdrop.PICTURE)
    surface = CaptionSurface(style, solid=False, reduced_motion=True)
    surface.show_view(CaptionView((line,)))
    # A quarter of the padding is kept: the sample is about letters and colours.
    left, top = PADDING_X - 8, PADDING_Y - 4
    box = QRectF(left, top, surface.size.width() - 2 * left, line_px(style) + 2 * (PADDING_Y - top))
    whole = drawn_at(surface, 1.0, scale)
    place = QPointF((area.width() - box.width()) / 2, (area.height() - box.height()) / 2)
    painter.drawPixmap(QRectF(place, box.size()), whole, QRectF(box.topLeft() * scale, box.size() * scale))
    painter.end()
    return pixmap
