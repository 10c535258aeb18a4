"""One line of news in words: trouble with an amber dot, or where the transcript was saved. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from livecaption.model.messages import text_of
from livecaption.ui.look import unit
from livecaption.ui.main.dot import Dot


class NoticeBar(QWidget):
    """Takes no room while there is no news. Trouble goes before what was saved; screen readers are told of both."""

    key_asked = Signal()
    """A person wants to set the key that is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._saved = ""
        self._trouble = ""
        self.dot = Dot(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.folder_button = QPushButton(text_of("main.open_folder"), self)
        self.folder_button.clicked.connect(self._on_folder)
        self._key = False
        self.key_button = QPushButton(text_of("main.set_key"), self)
        self.key_button.clicked.connect(self.key_asked)
        self.close_button = QToolButton(self)
        self.close_button.setText(text_of("main.dismiss"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.clicked.connect(self.clear)
        gap = unit(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * gap, gap // 2, 2 * gap, gap // 2)
        row.setSpacing(gap)
        row.addWidget(self.dot)
        row.addWidget(self.words, 1)
        row.addWidget(self.key_button)
        row.addWidget(self.folder_button)
        row.addWidget(self.close_button)
        self._refresh()

    @property
    def text(self) -> str:
        """What it says; "" for nothing."""
        return self._trouble or self._saved

    def show_trouble(self, sentence: str, *, key: bool = False) -> None:
        """Say what is not as it should be; "" when all is well. With `key` it is a key that helps."""
        if (sentence, key) != (self._trouble, self._key):
            self._trouble, self._key = sentence, key
            self._refresh()

    def show_saved(self, paths: Sequence[Path]) -> None:
        """Say where the transcript is."""
        if not paths:
            return
        first, more = paths[0], len(paths) - 1
        self._folder = first.parent
        self._saved = text_of("main.saved_more", path=first, n=more) if more else text_of("main.saved", path=first)
        self._refresh()

    @Slot()
    def clear(self) -> None:
        """There is no news any more."""
        self._trouble = self._saved = ""
        self._folder = None
        self._refresh()

    def _refresh(self) -> None:
        text = self.text
        changed = text != self.words.text()
        self.words.setText(text)
        self.dot.good = not self._trouble
        self.dot.update()
        self.key_button.setVisible(bool(self._trouble) and self._key)
        self.folder_button.setVisible(self._folder is not None and not self._trouble)
        self.close_button.setVisible(bool(text))
        self.setVisible(bool(text))
        if changed and text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_folder(self) -> None:
        if self._folder is not None:
            open_folder(self._folder)


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's own program for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
