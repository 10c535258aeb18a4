"""Profiles: chosen, saved, deleted, and settings carried from one computer to another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QInputDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from fakes.settings import MemorySettings
from livecaption.model.messages import message, text_of
from livecaption.model.settings import ImportPreview, SettingChange
from livecaption.ui.preferences.dialog import SettingsDialog
from livecaption.ui.preferences.profile_bar import ProfileBar
from ui.preferences.scene import LEFT, type_into


@pytest.fixture
def bar(dialog: SettingsDialog) -> ProfileBar:
    return dialog.sidebar.profiles


def choose(bar: ProfileBar, name: str) -> None:
    """By the keyboard, as from the opened list."""
    bar.combo.setFocus()
    while bar.combo.currentData() != name:
        before = bar.combo.currentIndex()
        QTest.keyClick(bar.combo, Qt.Key.Key_Down if bar.combo.findData(name) > before else Qt.Key.Key_Up)
        assert bar.combo.currentIndex() != before


def answer(bar: ProfileBar, words: str) -> None:
    """Press the button of the question that is asked."""
    asking = bar.asking
    assert isinstance(asking, QMessageBox)
    button = next(each for each in asking.findChildren(QAbstractButton) if each.text() == words)
    QTest.mouseClick(button, LEFT)


def test_a_profile_is_chosen_and_left(bar: ProfileBar, dialog: SettingsDialog, keeper: MemorySettings) -> None:
    assert [bar.combo.itemText(row) for row in range(bar.combo.count())] == ["None", "Meeting (built in)", "Choir"]
    choose(bar, "Choir")
    assert keeper.settings.count("captions.lines") == 5
    assert "Choir" in dialog.told.words.text()
    choose(bar, "")
    assert keeper.settings.count("captions.lines") == 2
    assert dialog.told.words.text() == text_of("preferences.profile_none_used")


def test_what_counts_is_saved_as_a_profile(bar: ProfileBar, dialog: SettingsDialog, keeper: MemorySettings) -> None:
    keeper.change("captions.lines", 4)
    bar.save.trigger()
    asking = bar.asking
    assert isinstance(asking, QInputDialog)
    name = asking.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    type_into(name, "  Tuesday   group ")
    assert keeper.profile == "Tuesday group"
    assert bar.combo.currentText() == "Tuesday group"
    assert "Tuesday group" in dialog.told.words.text()
    assert bar.asking is None


def test_a_profile_is_deleted_after_a_question(bar: ProfileBar, keeper: MemorySettings) -> None:
    assert not bar.delete.isEnabled(), "there is none in use"
    choose(bar, "Choir")
    bar.delete.trigger()
    answer(bar, text_of("preferences.keep"))
    assert "Choir" in keeper.profiles()
    bar.delete.trigger()
    answer(bar, text_of("preferences.profile_delete"))
    assert "Choir" not in keeper.profiles()
    assert bar.combo.currentText() == "None"


def test_trouble_with_a_profile_is_told(bar: ProfileBar, dialog: SettingsDialog, keeper: MemorySettings) -> None:
    keeper.refuse_with = message("profile.gone", name="Choir")
    choose(bar, "Choir")
    assert dialog.told.words.text().startswith("The profile Choir was in use")


def pick(bar: ProfileBar, path: Path, button: QDialogButtonBox.StandardButton) -> None:
    asking = bar.asking
    assert isinstance(asking, QFileDialog)
    asking.setDirectory(str(path.parent))
    name = asking.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(path.name)
    buttons = asking.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    QTest.mouseClick(buttons.button(button), LEFT)


def test_settings_are_exported(bar: ProfileBar, dialog: SettingsDialog, keeper: MemorySettings, tmp_path: Path) -> None:
    bar.export.trigger()
    pick(bar, tmp_path / "mine", QDialogButtonBox.StandardButton.Save)
    assert keeper.exported == [tmp_path / "mine.toml"]
    assert str(tmp_path / "mine.toml") in dialog.told.words.text()


def test_settings_are_imported_after_saying_what_changes(
    bar: ProfileBar, dialog: SettingsDialog, keeper: MemorySettings, tmp_path: Path
) -> None:
    file = tmp_path / "theirs.toml"
    file.write_text("", encoding="utf-8")
    keeper.preview = ImportPreview((SettingChange("captions.lines", 2, 6), SettingChange("captions.columns", 42, 60)))
    bar.import_.trigger()
    pick(bar, file, QDialogButtonBox.StandardButton.Open)
    asking = bar.asking
    assert isinstance(asking, QMessageBox)
    assert asking.text() == "This changes 2 settings:"
    assert asking.informativeText() == "Lines\nCharacters in a line"
    assert keeper.imported == [], "nothing has changed yet"
    answer(bar, text_of("preferences.import_do"))
    assert keeper.imported == [file]
    assert keeper.settings.count("captions.lines") == 6
    assert dialog.told.words.text() == f"2 settings are changed as {file} says."


def test_a_file_that_changes_nothing_is_told_of(
    bar: ProfileBar, dialog: SettingsDialog, keeper: MemorySettings, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "broken.toml"
    file.write_text("", encoding="utf-8")
    keeper.preview = ImportPreview((), (message("settings.nothing_to_import", path=file),))
    bar.import_.trigger()
    pick(bar, file, QDialogButtonBox.StandardButton.Open)
    assert dialog.told.words.text() == f"There is no file {file}. Check the path and try again."
    qtbot.waitUntil(lambda: bar.asking is None, timeout=60_000)
    assert keeper.imported == []
