"""The last line of the dialog: what was done just now, or what went wrong with it. GUI thread."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from livecaption.ui.preferences.settings_page import hint
from livecaption.ui.preferences.trouble_line import TroubleLine


class ToldLine(QWidget):
    """`trouble` shows a sentence with a mark, the line itself one without."""

    def __init__(self) -> None:
        super().__init__()
        self.words = hint("")
        self.trouble = TroubleLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.trouble)
        self.words.hide()

    def show_sentence(self, sentence: str) -> None:
        """Say something, or nothing."""
        self.trouble.show_sentence("")
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
