"""Offers a way out when captions can hardly be read on what lies behind them. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livecaption.core.contrast import legible
from livecaption.model.messages import text_of
from livecaption.model.setting import Value
from livecaption.model.view import CaptionStyle
from livecaption.ui.look import unit
from livecaption.ui.preferences.focus_room import FOCUS_ROOM
from livecaption.ui.preferences.trouble_line import TroubleLine

_OF_TEXT = frozenset({"text_colour", "tentative_colour"})


class ContrastBar(QWidget):
    """Hidden while captions can be read."""

    wanted = Signal(object)
    """Values of a style's settings, by their names without prefix, with which captions can be read."""

    def __init__(self) -> None:
        super().__init__()
        self._values: Mapping[str, Value] = {}
        self.line = TroubleLine()
        self.fix = QPushButton(text_of("preferences.contrast_fix"))
        self.fix.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.setSpacing(unit(self))
        layout.addWidget(self.line, 1)
        layout.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)
        self.fix.clicked.connect(self._on_fix)
        self.hide()

    def judge(self, style: CaptionStyle) -> None:
        """Offer a change where text and background are too much alike."""
        fix = legible(style)
        self.setVisible(fix is not None)
        if fix is None:
            return
        self._values = fix.values
        ratio = f"{fix.ratio:.1f}"
        text = fix.values.get("text_colour")
        if not set(fix.values) <= _OF_TEXT:
            # More than the text changes: one colour's name would not say it.
            self.line.show_sentence(text_of("preferences.contrast_use_others", ratio=ratio))
        elif text == "#FFFFFF":
            self.line.show_sentence(text_of("preferences.contrast_use_white", ratio=ratio))
        elif text == "#000000":
            self.line.show_sentence(text_of("preferences.contrast_use_black", ratio=ratio))
        elif isinstance(text, str):
            self.line.show_sentence(text_of("preferences.contrast_use", ratio=ratio, colour=text))
        else:
            self.line.show_sentence(text_of("preferences.contrast_use_others", ratio=ratio))
        self.fix.setAccessibleDescription(self.line.sentence)

    @Slot()
    def _on_fix(self) -> None:
        self.wanted.emit(self._values)
