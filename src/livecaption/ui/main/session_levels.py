"""How loud each channel of a running session is: a meter for each, named where there are several. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from livecaption.model.audio import FILE, MICROPHONE, SYSTEM, ChannelId
from livecaption.model.messages import text_of
from livecaption.ui.look import unit
from livecaption.ui.main.level_meter import LevelMeter

_NAMES = {MICROPHONE: "main.source_microphone", SYSTEM: "main.source_system", FILE: "main.sound"}


class SessionLevels(QWidget):
    """Meters appear with the first level of their channel, and go with `clear`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meters: dict[ChannelId, LevelMeter] = {}
        self._names: dict[ChannelId, QLabel] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(unit(self))

    def show_levels(self, levels: Mapping[ChannelId, float]) -> None:
        """Show how loud these channels are, in dBFS; others stay as they are."""
        for channel, dbfs in levels.items():
            if channel not in self.meters:
                self._add(channel)
            self.meters[channel].show_level(dbfs)

    def clear(self) -> None:
        """The session is over."""
        for widget in (*self.meters.values(), *self._names.values()):
            self._row.removeWidget(widget)
            widget.deleteLater()
        self.meters, self._names = {}, {}

    def _add(self, channel: ChannelId) -> None:
        name = text_of(_NAMES.get(channel, "main.sound"))
        label = QLabel(name, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("part", "hint")
        self._names[channel] = label
        self.meters[channel] = LevelMeter(name, self)
        self._row.addWidget(label)
        self._row.addWidget(self.meters[channel])
        for each in self._names.values():  # of one channel alone it is clear what the meter shows
            each.setVisible(len(self._names) > 1)
