"""Inputs with edges one can see in every theme, 3 to 1 against what lies round them: the style's own fade in the dark.

GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from livecaption.ui.look import colours_of

_RADIUS = 4.0
_GROOVE_PX = 4.0
_TICK = ((4.2, 8.4), (7.0, 11.2), (11.8, 5.2))
"""Its corners, where the box is 16 wide."""


def _paint_edge(widget: QWidget) -> None:
    colours = colours_of(widget.window())
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.border if widget.isEnabled() else colours.rule), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.end()


class ClearSpin(QSpinBox):
    """A whole number."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The style's box, and the edge over it."""
        super().paintEvent(event)
        _paint_edge(self)


class ClearDoubleSpin(QDoubleSpinBox):
    """A number with decimals."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The style's box, and the edge over it."""
        super().paintEvent(event)
        _paint_edge(self)


class ClearCheck(QCheckBox):
    """A box to tick."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The style's box, and a tick in it."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours_of(self.window()).on_accent), max(1.75, box.width() / 8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        share = box.width() / 16
        painter.drawPolyline([box.topLeft() + QPointF(x, y) * share for x, y in _TICK])
        painter.end()


class ClearSlider(QSlider):
    """A horizontal slider: what is chosen shows by the filled part's length and the handle's place."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Groove, filled part, handle."""
        colours = colours_of(self.window())
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_SliderHandle
        handle = QRectF(self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self))
        accent = QColor(colours.accent if self.isEnabled() else colours.border)
        middle = self.rect().center().y() + 0.5
        radius = min(handle.width(), handle.height()) / 2 - 1
        groove = QRectF(radius, middle - _GROOVE_PX / 2, self.width() - 2 * radius, _GROOVE_PX)
        filled = QRectF(groove)
        if self.isRightToLeft():
            filled.setLeft(handle.center().x())
        else:
            filled.setRight(handle.center().x())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(groove, _GROOVE_PX / 2, _GROOVE_PX / 2)
        painter.setBrush(accent)
        painter.drawRoundedRect(filled, _GROOVE_PX / 2, _GROOVE_PX / 2)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(accent if self.isSliderDown() else QColor(colours.field))
        painter.drawEllipse(handle.center(), radius, radius)
        painter.end()


class Edged(QWidget):
    """Puts an edge round a list."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(inner)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The edge, and the ground it stands on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours_of(self.window()).field))
        painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)
        painter.end()
        _paint_edge(self)
