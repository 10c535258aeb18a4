"""Profiles: whole sets of settings under a name, to switch between, keep, delete, import and export. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from livecaption.model.messages import Message, render, text_of
from livecaption.model.presets import profile_title
from livecaption.model.seams import SettingsKeeper
from livecaption.model.settings import BY_NAME
from livecaption.ui.outside_text import as_tip
from livecaption.ui.preferences.calm_inputs import calm
from livecaption.ui.preferences.focus_room import FOCUS_ROOM

_SHOWN_CHANGES = 8
FILE_ENDING = ".toml"


class ProfileBar(QWidget):
    """A list of profiles and a menu of what can be done with them. `told` has a sentence about what was done."""

    told = Signal(str)

    def __init__(self, keeper: SettingsKeeper, *, native: bool = True) -> None:
        super().__init__()
        self._keeper = keeper
        self._native = native
        self.asking: QInputDialog | QFileDialog | QMessageBox | None = None
        self._importing = Path()
        self.label = QLabel(text_of("preferences.profile"))
        self.combo = QComboBox()
        self.combo.setAccessibleName(text_of("preferences.profile"))
        self.combo.setAccessibleDescription(text_of("preferences.profile_help"))
        self.combo.setToolTip(text_of("preferences.profile_help"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(6)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        calm(self.combo)
        self.label.setBuddy(self.combo)
        self.menu = QMenu(self)
        self.save = self._action("preferences.profile_save", self._on_save)
        self.delete = self._action("preferences.profile_delete", self._on_delete)
        self.menu.addSeparator()
        self.import_ = self._action("preferences.import", self._on_import)
        self.export = self._action("preferences.export", self._on_export)
        self.more = QToolButton()
        self.more.setText(text_of("preferences.profile_menu"))
        self.more.setAccessibleName(text_of("preferences.profile_menu_name"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(self.combo.focusPolicy())
        self.more.setMenu(self.menu)
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        row.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.label)
        layout.addLayout(row)
        self.combo.activated.connect(self._on_activated)
        self.refresh()

    def _action(self, code: str, chosen: Callable[[], None]) -> QAction:
        action = QAction(text_of(code), self)
        action.triggered.connect(chosen)
        self.menu.addAction(action)
        return action

    def refresh(self) -> None:
        """Show the profiles there are, and the one in use."""
        self.combo.clear()
        self.combo.addItem(text_of("preferences.no_profile"), "")
        for name in self._keeper.profiles():
            built_in = profile_title(name) is not None
            words = text_of("preferences.profile_built_in", profile=_in_print(name)) if built_in else _in_print(name)
            self.combo.addItem(words, name)
        self.combo.setCurrentIndex(max(0, self.combo.findData(self._keeper.profile)))
        self.delete.setEnabled(bool(self._keeper.profile))

    def _tell(self, trouble: Message | None, done: str) -> None:
        self.told.emit(render(trouble) if trouble is not None else done)
        self.refresh()

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        name = str(self.combo.itemData(index))
        if name != self._keeper.profile:
            done = text_of("preferences.profile_used", profile=_in_print(name)) if name else ""
            self._tell(self._keeper.use_profile(name), done or text_of("preferences.profile_none_used"))

    @Slot()
    def _on_save(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(text_of("preferences.profile_save"))
        dialog.setLabelText(text_of("preferences.profile_name"))
        dialog.textValueSelected.connect(self._on_named)
        self._ask(dialog)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        name = " ".join(name.split())
        if name:
            self._tell(self._keeper.save_profile(name), text_of("preferences.profile_saved", profile=name))

    @Slot()
    def _on_delete(self) -> None:
        name = self._keeper.profile
        dialog = QMessageBox(self)
        dialog.setIcon(QMessageBox.Icon.Question)
        dialog.setWindowTitle(text_of("preferences.profile_delete"))
        dialog.setText(text_of("preferences.profile_really_delete", profile=_in_print(name)))
        dialog.addButton(text_of("preferences.profile_delete"), QMessageBox.ButtonRole.AcceptRole)
        dialog.addButton(text_of("preferences.keep"), QMessageBox.ButtonRole.RejectRole)
        dialog.accepted.connect(self._on_really_delete)
        self._ask(dialog)

    @Slot()
    def _on_really_delete(self) -> None:
        name = self._keeper.profile
        self._tell(self._keeper.delete_profile(name), text_of("preferences.profile_deleted", profile=_in_print(name)))

    @Slot()
    def _on_export(self) -> None:
        dialog = self._file_dialog("preferences.export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(FILE_ENDING[1:])
        dialog.fileSelected.connect(self._on_export_to)
        self._ask(dialog)

    @Slot(str)
    def _on_export_to(self, path: str) -> None:
        self._tell(self._keeper.export_to(Path(path)), text_of("settings.exported", path=path))

    @Slot()
    def _on_import(self) -> None:
        dialog = self._file_dialog("preferences.import")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_import_from)
        self._ask(dialog)

    @Slot(str)
    def _on_import_from(self, path: str) -> None:
        """Say what would change before anything does."""
        self._importing = Path(path)
        preview = self._keeper.preview_of(self._importing)
        if not preview.changes:
            nothing = text_of("preferences.import_nothing", path=path)
            self.told.emit(" ".join(map(render, preview.problems)) or nothing)
            return
        names = [text_of(BY_NAME[change.name].title) for change in preview.changes]
        dialog = QMessageBox(self)
        dialog.setIcon(QMessageBox.Icon.Question)
        dialog.setWindowTitle(text_of("preferences.import"))
        dialog.setText(text_of("preferences.import_changes", n=len(names)))
        details = [*names[:_SHOWN_CHANGES], *(["…"] if len(names) > _SHOWN_CHANGES else [])]
        dialog.setInformativeText(as_tip("\n".join([*details, *map(render, preview.problems)])))
        dialog.addButton(text_of("preferences.import_do"), QMessageBox.ButtonRole.AcceptRole)
        dialog.addButton(text_of("preferences.keep"), QMessageBox.ButtonRole.RejectRole)
        dialog.accepted.connect(self._on_really_import)
        self._ask(dialog)

    @Slot()
    def _on_really_import(self) -> None:
        count = len(self._keeper.preview_of(self._importing).changes)
        done = text_of("settings.imported", n=count, path=self._importing)
        self._tell(self._keeper.import_from(self._importing), done)

    def _file_dialog(self, code: str) -> QFileDialog:
        dialog = QFileDialog(self, text_of(code))
        dialog.setNameFilter(text_of("preferences.settings_files", ending=f"*{FILE_ENDING}"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        return dialog

    def _ask(self, dialog: QInputDialog | QFileDialog | QMessageBox) -> None:
        """Ask without holding anything up; the dialog is in `asking` until it is answered."""
        self.asking = dialog
        dialog.finished.connect(self._on_answered)
        dialog.open()

    @Slot()
    def _on_answered(self) -> None:
        answered = self.sender()
        if self.asking is answered:
            self.asking = None
        if answered is not None:
            answered.deleteLater()


def _in_print(name: str) -> str:
    """A profile's name: one that comes with the program has it in every language."""
    title = profile_title(name)
    return text_of(title) if title is not None else name
