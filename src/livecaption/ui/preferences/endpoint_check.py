"""Asks an endpoint whether it answers, and shows what it says. GUI thread; the asking itself happens elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livecaption.model.messages import text_of
from livecaption.ui.preferences.focus_room import FOCUS_ROOM
from livecaption.ui.preferences.list_editor import ListEditor
from livecaption.ui.preferences.settings_page import hint


class EndpointCheck(QWidget):
    """A button about the address that is chosen in the list (the first without a choice), and the answer beside it."""

    def __init__(self, addresses: ListEditor, check: Callable[[str], None]) -> None:
        super().__init__()
        self._addresses = addresses
        self._check = check
        self._asked = ""
        self.button = QPushButton(text_of("preferences.check"))
        self.button.setAutoDefault(False)
        self.answer = hint("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.answer, 1)
        self.button.clicked.connect(self._on_clicked)
        addresses.list.currentRowChanged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """There must be an address to ask."""
        self.button.setEnabled(bool(self._address()))

    def show_answer(self, address: str, sentence: str) -> None:
        """Show what came of asking; an answer about another address came too late."""
        if address == self._asked:
            self._asked = ""
            self.answer.setText(sentence)
            self.button.setEnabled(bool(self._address()))
            self._addresses.announce(sentence)

    def _address(self) -> str:
        texts = self._addresses.value
        if not isinstance(texts, tuple) or not texts:
            return ""
        return texts[max(0, min(self._addresses.list.currentRow(), len(texts) - 1))]

    @Slot()
    def _on_clicked(self) -> None:
        self._asked = self._address()
        self.answer.setText(text_of("preferences.checking", address=self._asked))
        self._check(self._asked)
