"""What to caption: a line for each way in, with its level. GUI thread.

The microphone is asked for only once a person chose it here; what was chosen last time is no such choice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livecaption.model.messages import text_of
from livecaption.ui.look import unit
from livecaption.ui.main.calm_combo import CalmCombo
from livecaption.ui.main.choices import SourceChoice, SourceKind
from livecaption.ui.main.elided_label import ElidedLabel
from livecaption.ui.main.level_meter import LevelMeter
from livecaption.ui.main.radio_group import RadioGroup
from livecaption.ui.margins import margins
from livecaption.ui.outside_text import as_tip

TITLES = {
    SourceKind.SYSTEM: "main.source_system",
    SourceKind.MICROPHONE: "main.source_microphone",
    SourceKind.BOTH: "main.source_both",
    SourceKind.APPLICATION: "main.source_application",
    SourceKind.RECORDING: "main.source_recording",
    SourceKind.SAMPLE: "main.source_sample",
}
_METERED = (SourceKind.SYSTEM, SourceKind.MICROPHONE)
_WITH_MICROPHONE = (SourceKind.MICROPHONE, SourceKind.BOTH)


class SourceChooser(QWidget):
    """One radio button for each kind of source that is offered; `choose_file` asks for a recording."""

    preview_asked = Signal(object)
    """The ids of the sources whose levels are wanted now; empty for none at all."""

    def __init__(self, choose_file: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: dict[SourceKind, SourceChoice] = {}
        self._microphones: list[SourceChoice] = []
        self._applications: list[SourceChoice] = []
        self._agreed = False
        self._path: Path | None = None
        self._choose_file = choose_file
        self._group = RadioGroup(self)
        self.radios: dict[SourceKind, QRadioButton] = {}
        self.meters: dict[SourceKind, LevelMeter] = {}
        self.hints: dict[SourceKind, QLabel] = {}

        self.device = CalmCombo(text_of("main.device"), 8, self)
        self.device.activated.connect(self._on_device)
        self.application = CalmCombo(text_of("main.application"), 8, self)
        self.file_button = QPushButton(text_of("main.choose_file"), self)
        self.file_button.setAccessibleName(text_of("main.choose_recording"))
        self.file_button.clicked.connect(self._on_choose_file)
        self.file_name = ElidedLabel(text_of("main.no_recording"), self)
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)
        self.file_name.setProperty("part", "hint")

        gap = unit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap // 2)
        self._lines: dict[SourceKind, QWidget] = {}
        for kind in SourceKind:
            self._lines[kind] = line = self._line(kind, gap)
            column.addWidget(line)
            line.hide()
        column.addStretch()

    def _line(self, kind: SourceKind, gap: int) -> QWidget:
        line = QWidget(self)
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        radio = QRadioButton(text_of(TITLES[kind]), line)
        radio.clicked.connect(self._on_clicked)
        radio.toggled.connect(self._refresh)
        self._group.addButton(radio)
        self.radios[kind] = radio
        grid.addWidget(radio, 0, 0)
        if kind in _METERED:
            self.meters[kind] = LevelMeter(text_of(TITLES[kind]), line)
            grid.addWidget(self.meters[kind], 0, 1)
        below = QVBoxLayout()
        below.setContentsMargins(margins(3 * gap, 0, 0, 0))
        below.setSpacing(2)
        if kind is SourceKind.MICROPHONE:
            below.addWidget(self.device)
        if kind is SourceKind.APPLICATION:
            below.addWidget(self.application)
        if kind is SourceKind.RECORDING:
            chosen = QHBoxLayout()
            chosen.setSpacing(gap)
            chosen.addWidget(self.file_button)
            chosen.addWidget(self.file_name, 1)
            below.addLayout(chosen)
        hint = QLabel(line)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setProperty("part", "hint")
        hint.setWordWrap(True)
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hints[kind] = hint
        below.addWidget(hint)
        grid.addLayout(below, 1, 0, 1, 2)
        return line

    def in_order(self) -> list[QWidget]:
        """What the Tab key goes through, from top to bottom."""
        order: list[QWidget] = []
        for kind, radio in self.radios.items():
            order.append(radio)
            order += [self.device] if kind is SourceKind.MICROPHONE else []
            order += [self.application] if kind is SourceKind.APPLICATION else []
            order += [self.file_button] if kind is SourceKind.RECORDING else []
        return order

    # -- what is offered and chosen --------------------------------------------------------------------------------

    def set_sources(self, sources: Sequence[SourceChoice]) -> None:
        """Offer these; what is chosen stays where it is still offered."""
        self._microphones = [each for each in sources if each.kind is SourceKind.MICROPHONE and each.available]
        self._applications = [each for each in sources if each.kind is SourceKind.APPLICATION and each.available]
        self._offered = {}
        for each in sources:
            before = self._offered.get(each.kind)
            if before is None or (each.available and not before.available):
                self._offered[each.kind] = each
        _offer(self.device, self._microphones)
        _offer(self.application, self._applications)
        for kind, line in self._lines.items():
            offered = self._offered.get(kind)
            line.setVisible(offered is not None)
            self.radios[kind].setEnabled(offered is not None and offered.available)
            if kind in self.meters:
                self.meters[kind].setVisible(self.radios[kind].isEnabled())
        if self.kind is None or not self.radios[self.kind].isEnabled():
            self._check(next((kind for kind in SourceKind if self.radios[kind].isEnabled()), None))
        self._refresh()

    @property
    def kind(self) -> SourceKind | None:
        """Which line is chosen."""
        return next((kind for kind, radio in self.radios.items() if radio.isChecked()), None)

    @property
    def chosen(self) -> SourceChoice | None:
        """The source that is chosen; of microphones and programs the one of the list."""
        kind = self.kind
        if kind is SourceKind.MICROPHONE and self._microphones:
            return self._microphones[max(0, self.device.currentIndex())]
        if kind is SourceKind.APPLICATION and self._applications:
            return self._applications[max(0, self.application.currentIndex())]
        return self._offered.get(kind) if kind is not None else None

    @property
    def device_id(self) -> str:
        """The microphone that takes part; "" for none."""
        return str(self.device.currentData() or "") if self.kind in _WITH_MICROPHONE else ""

    @property
    def path(self) -> Path | None:
        """The recording."""
        return self._path if self.kind is SourceKind.RECORDING else None

    @property
    def recording(self) -> Path | None:
        """The recording that was chosen, also while another source is."""
        return self._path

    def recall(self, kind: SourceKind, device: str) -> None:
        """Have chosen what was chosen last time, as far as it is there. No microphone is asked for."""
        if self.radios[kind].isEnabled():
            self._check(kind)
        self.device.setCurrentIndex(max(0, self.device.findData(device)))
        self._refresh()

    def set_recording(self, path: Path) -> None:
        """Choose this recording."""
        self._path = path
        self.file_name.setText(path.name)
        self.file_name.setToolTip(as_tip(str(path)))
        if self.radios[SourceKind.RECORDING].isEnabled():
            self._check(SourceKind.RECORDING)
            self.preview_asked.emit(())
        self._refresh()

    def _check(self, kind: SourceKind | None) -> None:
        if kind is not None:
            self.radios[kind].setChecked(True)

    # -- levels ----------------------------------------------------------------------------------------------------

    def previewed(self) -> tuple[str, ...]:
        """Whose levels may be shown: never a microphone's before a person chose it."""
        kind = self.kind
        system = self._offered.get(SourceKind.SYSTEM)
        plays = (system.id,) if system is not None and kind in (SourceKind.SYSTEM, SourceKind.BOTH) else ()
        return (*plays, self.device_id) if kind in _WITH_MICROPHONE and self._agreed else plays

    def show_level(self, source_id: str, dbfs: float) -> None:
        """Show how loud a source is."""
        microphone = any(each.id == source_id for each in self._microphones)
        for kind, meter in self.meters.items():
            offered = self._offered.get(kind)
            same = offered is not None and offered.id == source_id
            if same or (kind is SourceKind.MICROPHONE and microphone):
                self._set_level(kind, meter, dbfs)

    def _set_level(self, kind: SourceKind, meter: LevelMeter, dbfs: float) -> None:
        quiet = meter.quiet
        meter.show_level(dbfs)
        if quiet != meter.quiet and self.kind in (kind, SourceKind.BOTH):
            self._refresh()

    def silence(self) -> None:
        """No source is listened to: every level is nothing."""
        for meter in self.meters.values():
            meter.setValue(0)
        self._refresh()

    # -- what the person does --------------------------------------------------------------------------------------

    @Slot()
    def _on_clicked(self) -> None:
        self._agreed = self._agreed or self.kind in _WITH_MICROPHONE
        self.silence()
        self.preview_asked.emit(self.previewed())

    @Slot(int)
    def _on_device(self, _index: int) -> None:
        if self.kind in _WITH_MICROPHONE:
            self._on_clicked()

    @Slot()
    def _on_choose_file(self) -> None:
        self._choose_file()

    @Slot()
    def _refresh(self) -> None:
        """Words and controls below each line: only where they are of use."""
        kind = self.kind
        self.device.setVisible(kind in _WITH_MICROPHONE and bool(self._microphones))
        self.application.setVisible(kind is SourceKind.APPLICATION and bool(self._applications))
        recording = kind is SourceKind.RECORDING
        self.file_button.setVisible(recording)
        self.file_name.setVisible(recording)
        for each, label in self.hints.items():
            label.setText(self._hint(each))
            label.setVisible(bool(label.text()))
            self.radios[each].setAccessibleDescription(label.text())

    def _hint(self, kind: SourceKind) -> str:
        offered = self._offered.get(kind)
        if offered is not None and not offered.available:
            return offered.sentence
        if kind is not self.kind:
            return ""
        if kind is SourceKind.SYSTEM:
            return text_of("main.hint_system") if self.meters[kind].quiet else ""
        if kind in _WITH_MICROPHONE and not self._agreed:
            return text_of("main.hint_microphone_off")
        if kind is SourceKind.MICROPHONE:
            return text_of("main.hint_microphone") if self.meters[kind].quiet else ""
        if kind is SourceKind.BOTH:
            quiet = all(meter.quiet for meter in self.meters.values())
            return text_of("main.hint_both") if quiet else ""
        if kind is SourceKind.APPLICATION:
            return text_of("main.hint_application")
        if kind is SourceKind.RECORDING:
            return text_of("main.hint_recording") if self._path is None else ""
        return text_of("main.hint_sample")


def _offer(combo: CalmCombo, choices: Sequence[SourceChoice]) -> None:
    """Offer these; what is chosen stays where it is still offered."""
    chosen = combo.currentData()
    combo.clear()
    for each in choices:
        combo.addItem(each.title or text_of("main.device_default"), each.id)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
