"""Editor of a font: families in their own letters, a sample, a word when it is gone. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QComboBox, QFontComboBox, QLabel, QVBoxLayout, QWidget

from livecaption.model.messages import render, text_of
from livecaption.model.setting import Setting, Value
from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.measure import missing_font
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM
from livecaption.ui.preferences.larger_font import larger
from livecaption.ui.preferences.trouble_line import TroubleLine

_SAMPLE_SCALE = 1.35


class FontEditor(Editor):
    """A family's name. One that is not on this computer stays chosen, and the notice says what stands in for it."""

    def __init__(self, setting: Setting, label: str) -> None:
        super().__init__(setting, label)
        self._stored = ""
        self.combo = QFontComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setMinimumContentsLength(10)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sample = QLabel(text_of("preferences.font_sample"))
        self.sample.setObjectName("font-sample")
        self.gone = TroubleLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.combo)
        layout.addWidget(self.sample)
        layout.addWidget(self.gone)
        self.combo.activated.connect(self._on_picked)
        line = self.combo.lineEdit()
        assert line is not None  # an editable combo has one
        self._line = line
        self._line.editingFinished.connect(self._on_typed)

    def show_value(self, value: Value) -> None:
        """Show a family, whether it is there or not."""
        self._stored = value if isinstance(value, str) else ""
        self._showing = True
        if QFontDatabase.hasFamily(self._stored):
            self.combo.setCurrentFont(QFont(self._stored))
        self._line.setText(self._stored)
        self._showing = False
        self.sample.setFont(larger(QFont(self._stored), self.font(), _SAMPLE_SCALE))
        missing = missing_font(CaptionStyle(font_family=self._stored))
        self.gone.show_sentence(render(missing) if missing is not None else "")

    @property
    def value(self) -> Value:
        """The family's name."""
        return self._line.text().strip()

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The list."""
        return (self.combo,)

    @Slot(int)
    def _on_picked(self, _index: int) -> None:
        self._choose(self.combo.currentText().strip())

    @Slot()
    def _on_typed(self) -> None:
        typed = self._line.text().strip()
        if not typed:
            self.show_value(self._stored)
        else:
            self._choose(typed)
