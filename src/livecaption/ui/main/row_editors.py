"""The editors that open inside the transcript: a line for a word or a name, a box for a whole entry. GUI thread.

Enter takes what was typed, Escape leaves it; looking elsewhere in the window takes it, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from livecaption.ui.outside_text import as_tip

_WINDOW_CHANGES = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


if TYPE_CHECKING:
    _Widget = QWidget  # what it is mixed into
else:
    _Widget = object


class _TakenOrLeft(_Widget):
    """What both editors have in common. `done` comes once, with whether to take the text."""

    done: SignalInstance
    _open = True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes, Escape leaves: an entry is one paragraph."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(take=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(take=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Going on elsewhere in the window takes what was typed."""
        super().focusOutEvent(event)
        if event.reason() not in _WINDOW_CHANGES:
            self._finish(take=True)

    def _finish(self, *, take: bool) -> None:
        if self._open:
            self._open = False
            self.done.emit(take)


class WordEditor(_TakenOrLeft, QLineEdit):
    """One line over a word or a name. `done` comes once, with whether to take the text."""

    done = Signal(bool)

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setToolTip(as_tip(name))
        self.selectAll()


class EntryEditor(_TakenOrLeft, QPlainTextEdit):
    """A box over a whole entry. `done` comes once, with whether to take the text."""

    done = Signal(bool)

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setToolTip(as_tip(name))
        self.setTabChangesFocus(True)
        self.selectAll()

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()
