"""Editor of a folder: its path, and a dialog to choose it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from livecaption.model.messages import text_of
from livecaption.model.setting import Setting, Value
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM


class FolderEditor(Editor):
    """An open value stands for the folder `standing_in`. `native` False keeps to Qt's own dialog, for tests."""

    def __init__(self, setting: Setting, label: str, standing_in: str = "", *, native: bool = True) -> None:
        super().__init__(setting, label)
        self._native = native
        self._standing_in = standing_in
        self.dialog: QFileDialog | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(standing_in)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is not mirrored
        self.button = QPushButton(text_of("preferences.choose_folder"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(text_of("preferences.choose_folder_for", setting=label))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.line.editingFinished.connect(self._on_typed)
        self.button.clicked.connect(self._on_button)

    def show_value(self, value: Value) -> None:
        """Show a path; nothing where the folder is left to the program."""
        text = value if isinstance(value, str) else ""
        at = self.line.cursorPosition()
        self.line.setText(text)  # also forgets what was typed, so that Ctrl+Z is the dialog's again
        self.line.setCursorPosition(at)

    @property
    def value(self) -> Value:
        """The path, None where it is left open."""
        return self.line.text().strip() or None

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The path and the button."""
        return (self.line, self.button)

    @Slot()
    def _on_typed(self) -> None:
        self._choose(self.value)

    @Slot()
    def _on_button(self) -> None:
        dialog = QFileDialog(self, self.label, self.line.text() or self._standing_in)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_selected)
        dialog.destroyed.connect(self._on_gone)
        self.dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self._choose(path)

    @Slot()
    def _on_gone(self) -> None:
        self.dialog = None
