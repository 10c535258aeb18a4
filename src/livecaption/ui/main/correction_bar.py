"""The quiet offer after a word was put right: everywhere, and as a key term. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from livecaption.model.messages import text_of
from livecaption.ui.look import unit
from livecaption.ui.margins import margins
from livecaption.ui.outside_text import as_tip


class CorrectionBar(QWidget):
    """Comes after a correction, goes when it is closed or the next word is put right."""

    correct_word_asked = Signal(str, str)
    """What a word was everywhere, and what it is to be."""
    keyterm_asked = Signal(str)
    """A word that the endpoint is to listen for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = self._right = ""
        self.setProperty("part", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.everywhere = QPushButton(text_of("main.correct_everywhere"), self)
        self.everywhere.setToolTip(text_of("main.correct_everywhere_hint"))
        self.everywhere.setAccessibleDescription(text_of("main.correct_everywhere_hint"))
        self.everywhere.clicked.connect(self._on_everywhere)
        self.keyterm = QPushButton(text_of("main.keyterm"), self)
        self.keyterm.clicked.connect(self._on_keyterm)
        self.close_button = QToolButton(self)
        self.close_button.setText(text_of("main.dismiss"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.clicked.connect(self.hide)
        gap = unit(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(margins(2 * gap, gap // 2, gap, gap // 2))
        self._row.setSpacing(gap)
        self._row.addWidget(self.words, 1)
        for button in (self.everywhere, self.keyterm, self.close_button):
            self._row.addWidget(button)
        self.hide()

    def set_narrow(self, narrow: bool) -> None:
        """Words above the buttons where there is little room beside them."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def offer(self, wrong: str, right: str) -> None:
        """Offer to do with a correction what it was not yet asked for."""
        self._wrong, self._right = wrong, right
        self.words.setText(text_of("main.corrected", wrong=wrong, right=right))
        hint = text_of("main.keyterm_hint", right=right)
        self.keyterm.setToolTip(as_tip(hint))
        self.keyterm.setAccessibleDescription(hint)
        self.everywhere.setEnabled(True)
        self.keyterm.setEnabled(True)
        self.show()

    @Slot()
    def _on_everywhere(self) -> None:
        self.words.setText(text_of("main.everywhere_done", wrong=self._wrong, right=self._right))
        self.keyterm.setFocus()
        self.everywhere.setEnabled(False)
        self.correct_word_asked.emit(self._wrong, self._right)

    @Slot()
    def _on_keyterm(self) -> None:
        self.words.setText(text_of("main.keyterm_done", right=self._right))
        self.close_button.setFocus()
        self.keyterm.setEnabled(False)
        self.keyterm_asked.emit(self._right)
