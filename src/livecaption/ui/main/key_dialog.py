"""Asks a person for an endpoint's key, without showing what they type. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from livecaption.model.messages import text_of


def ask_key(parent: QWidget, host: str, answered: Callable[[str], None]) -> QInputDialog:
    """Ask, without stopping anything meanwhile; `answered` hears a key, and nothing where none was given."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setInputMode(QInputDialog.InputMode.TextInput)
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    dialog.setWindowTitle(text_of("main.key_title"))
    dialog.setLabelText(text_of("main.key_ask", host=host))

    def chosen(text: str) -> None:
        if text.strip():
            answered(text.strip())

    dialog.textValueSelected.connect(chosen)
    dialog.open()
    return dialog
