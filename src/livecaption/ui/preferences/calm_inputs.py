"""Keeps inputs on a scrolling page calm: a wheel passing by changes none, and Ctrl+Z is the dialog's. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget


class _Calm(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand to the page or the dialog what the input should not have."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            line = _line_of(watched)
            # A line with nothing typed to take back would swallow the key all the same.
            if line is not None and ((undo and not line.isUndoAvailable()) or (redo and not line.isRedoAvailable())):
                event.ignore()
                return True
        return False


def _line_of(watched: QObject) -> QLineEdit | None:
    if isinstance(watched, QLineEdit):
        return watched
    if isinstance(watched, QComboBox):
        return watched.lineEdit()
    return watched.findChild(QLineEdit) if isinstance(watched, QAbstractSpinBox) else None


def calm(control: QWidget) -> None:
    """Make an input take the wheel only once it has the focus, which a wheel does not give it."""
    if control.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_Calm(control))
