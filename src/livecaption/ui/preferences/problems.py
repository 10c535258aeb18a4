"""What a person should know about their settings file, above everything else, with ways to mend it. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from livecaption.model.messages import Message, render, text_of
from livecaption.ui.look import unit
from livecaption.ui.preferences.settings_page import hint
from livecaption.ui.preferences.trouble_line import TroubleLine

_MOST_SHOWN = 3


class ProblemsBanner(QWidget):
    """Hidden while the file is well. `save_aside` writes what counts now beside a file that must not be touched."""

    def __init__(
        self, file: Path | None, open_path: Callable[[Path], None], save_aside: Callable[[], Message], told: TroubleLine
    ) -> None:
        super().__init__()
        self._file = file
        self._open_path = open_path
        self._save_aside = save_aside
        self._told = told
        self.setProperty("part", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines = [TroubleLine() for _ in range(_MOST_SHOWN)]
        self.path = hint(str(file) if file is not None else "")
        self.open = QPushButton(text_of("preferences.open_file"))
        self.aside = QPushButton(text_of("preferences.save_aside"))
        for button in (self.open, self.aside):
            button.setAutoDefault(False)
        space = unit(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * space, space, 2 * space, space)
        for line in self._lines:
            layout.addWidget(line)
        layout.addWidget(self.path)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.aside)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.open.setHidden(file is None)
        self.path.setHidden(file is None)
        self.open.clicked.connect(self._on_open)
        self.aside.clicked.connect(self._on_aside)
        self.setAccessibleName(text_of("preferences.problems"))
        self.hide()

    def show_problems(self, problems: tuple[Message, ...]) -> None:
        """Show the newest of them."""
        shown = [render(each) for each in problems[-_MOST_SHOWN:]]
        for line, sentence in zip(self._lines, [*shown, *[""] * (_MOST_SHOWN - len(shown))], strict=True):
            line.show_sentence(sentence)
        self.setVisible(bool(problems))

    @Slot()
    def _on_open(self) -> None:
        if self._file is not None:
            self._open_path(self._file)

    @Slot()
    def _on_aside(self) -> None:
        self._told.show_sentence(render(self._save_aside()))
