"""Editor of counts and numbers: a slider for the usual values, a spin box for all, with the unit. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from livecaption.model.setting import Kind, Setting, Value
from livecaption.ui.preferences.clear_inputs import ClearDoubleSpin, ClearSlider, ClearSpin
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM

_MOST_DECIMALS = 2
_SLIDER_AT_LEAST = 3
"""Values a setting must have for a slider to make sense."""


class NumberEditor(Editor):
    """A slider over `usual` (the setting's whole range without it) and a spin box that goes on to the bounds.

    `affixes` stand before and after the number; `step` is what arrow keys and the slider move it by.
    """

    def __init__(
        self,
        setting: Setting,
        label: str,
        affixes: tuple[str, str] = ("", ""),
        usual: tuple[float, float] | None = None,
        step: float | None = None,
    ) -> None:
        super().__init__(setting, label)
        self._whole = setting.kind is Kind.COUNT
        least = setting.at_least if setting.at_least is not None else 0.0
        most = setting.at_most if setting.at_most is not None else max(least + 1, 1e6)
        self._usual = usual or (least, most)
        self._step = step or _step_for(self._usual, whole=self._whole)
        self.spin: QSpinBox | QDoubleSpinBox
        if self._whole:
            self.spin = ClearSpin()
            self.spin.setRange(int(least), int(most))
            self.spin.setSingleStep(max(1, int(self._step)))
            self.spin.valueChanged.connect(self._on_count)
        else:
            self.spin = ClearDoubleSpin()
            self.spin.setDecimals(_decimals(self._step))
            self.spin.setRange(least, most)
            self.spin.setSingleStep(self._step)
            self.spin.valueChanged.connect(self._on_number)
        self.spin.setPrefix(affixes[0])
        self.spin.setSuffix(affixes[1])
        self.spin.setKeyboardTracking(False)
        # As high as other fields, and one as wide as the other where they stand below each other.
        self.spin.setMinimumHeight(round(1.8 * self.fontMetrics().height()))
        self.spin.setMinimumWidth(13 * self.fontMetrics().averageCharWidth())

        self.slider = ClearSlider()
        steps = round((self._usual[1] - self._usual[0]) / self._step)
        self.slider.setRange(0, max(1, steps))
        self.slider.setPageStep(max(1, steps // 10))
        self.slider.setMinimumWidth(self.fontMetrics().averageCharWidth() * 10)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if steps < _SLIDER_AT_LEAST:
            self.slider.hide()
        self.slider.valueChanged.connect(self._on_slid)
        self.slider.sliderReleased.connect(self._on_released)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.spin)
        QWidget.setTabOrder(self.slider, self.spin)
        if steps < _SLIDER_AT_LEAST:
            layout.addStretch(1)

    def show_value(self, value: Value) -> None:
        """Show the number in both."""
        self._showing = True
        number = float(value) if isinstance(value, int | float) else 0.0
        self._show_in_spin(number)
        self.slider.setValue(round((number - self._usual[0]) / self._step))
        self._showing = False

    @property
    def value(self) -> Value:
        """The number, whole for a count."""
        return int(self.spin.value()) if self._whole else round(float(self.spin.value()), 6)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """Spin box and slider: the spin box takes the label, since it holds every value."""
        return (self.spin,) if self.slider.isHidden() else (self.spin, self.slider)

    def _show_in_spin(self, number: float) -> None:
        if isinstance(self.spin, QSpinBox):
            self.spin.setValue(round(number))
        else:
            self.spin.setValue(number)

    @Slot(int)
    def _on_count(self, value: int) -> None:
        self._on_number(float(value))

    @Slot(float)
    def _on_number(self, value: float) -> None:
        if self._showing:
            return
        self._showing = True
        self.slider.setValue(round((value - self._usual[0]) / self._step))
        self._showing = False
        self._choose(self.value)

    @Slot(int)
    def _on_slid(self, place: int) -> None:
        if self._showing:
            return
        self._showing = True
        self._show_in_spin(self._usual[0] + place * self._step)
        self._showing = False
        # While it is dragged the preview follows; what counts, and can be undone, is where it is let go.
        (self._try if self.slider.isSliderDown() else self._choose)(self.value)

    @Slot()
    def _on_released(self) -> None:
        self._choose(self.value)


def _step_for(usual: tuple[float, float], *, whole: bool) -> float:
    """A step that takes a slider through its range in about a hundred places."""
    span = usual[1] - usual[0]
    if whole:
        return float(max(1, next((step for step in (1, 2, 5, 10, 20, 50, 100) if span / step <= 200), 100)))
    return next((step for step in (0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0) if span / step <= 200), 50.0)


def _decimals(step: float) -> int:
    return next((places for places in range(_MOST_DECIMALS + 1) if abs(round(step, places) - step) < 1e-9), 2)
