"""Hotkeys in the settings: pressed, refused, in conflict, none, reset, and tried."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fakes.settings import MemorySettings
from livecaption.model.actions import ActionName
from livecaption.model.hotkey import parse_hotkey
from livecaption.model.messages import text_of
from livecaption.model.setting import Page
from livecaption.ui.preferences.chord import chord_of
from livecaption.ui.preferences.dialog import SettingsDialog
from livecaption.ui.preferences.heard_light import HeardLight
from livecaption.ui.preferences.hotkey_editor import HotkeyEditor
from livecaption.ui.preferences.shortcuts_page import ShortcutsPage
from ui.preferences.scene import LEFT, World, focused, row_of

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
PAUSE = "shortcuts.pause"


def editor_of(dialog: SettingsDialog, name: str = PAUSE) -> HotkeyEditor:
    editor = row_of(dialog, name).editor
    assert isinstance(editor, HotkeyEditor)
    return editor


def test_keys_are_recorded_after_enter(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    field = editor_of(dialog).field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.recording
    assert field.words == text_of("preferences.press_keys")
    QTest.keyPress(field, Qt.Key.Key_Control, CTRL)
    assert field.recording, "a modifier alone is not yet a hotkey"
    QTest.keyClick(field, Qt.Key.Key_K, CTRL | ALT)
    assert keeper.settings.text(PAUSE) == "Ctrl+Alt+K"
    assert not field.recording
    assert field.words == "Ctrl+Alt+K"
    assert field.accessibleName().endswith("Ctrl+Alt+K")


def test_keys_are_recorded_after_a_click_or_space(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    field = editor_of(dialog).field
    QTest.mouseClick(field, LEFT)
    QTest.keyClick(field, Qt.Key.Key_F9)
    assert keeper.settings.text(PAUSE) == "F9"
    QTest.keyClick(field, Qt.Key.Key_Space)
    QTest.keyClick(field, Qt.Key.Key_Plus, CTRL | ALT)
    assert keeper.settings.text(PAUSE) == "Ctrl+Alt+Plus"


def test_the_windows_own_keys_are_recorded_too(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    field = editor_of(dialog).field
    keeper.change("captions.lines", 4)
    QTest.mouseClick(field, LEFT)
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert keeper.settings.text(PAUSE) == "Ctrl+Shift+Z"
    assert keeper.settings.count("captions.lines") == 4, "Ctrl+Shift+Z made nothing again"


def test_escape_and_leaving_change_nothing(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    editor = editor_of(dialog)
    QTest.mouseClick(editor.field, LEFT)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not editor.field.recording
    assert dialog.isVisible(), "Escape ended the recording, not the dialog"
    QTest.mouseClick(editor.field, LEFT)
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert focused() is editor.none
    assert not editor.field.recording
    QTest.mouseClick(editor.field, LEFT)
    dialog.sidebar.search.setFocus()
    assert not editor.field.recording
    assert keeper.settings.text(PAUSE) == "Ctrl+Alt+P"


@pytest.mark.parametrize(
    ("key", "held", "why"), [(Qt.Key.Key_K, NONE, "people type with"), (Qt.Key.Key_C, CTRL, "nearly every program")]
)
def test_a_key_that_people_need_is_refused(
    key: Qt.Key, held: Qt.KeyboardModifier, why: str, dialog: SettingsDialog, keeper: MemorySettings
) -> None:
    editor = editor_of(dialog)
    QTest.mouseClick(editor.field, LEFT)
    QTest.keyClick(editor.field, key, held)
    assert keeper.settings.text(PAUSE) == "Ctrl+Alt+P"
    row = row_of(dialog, PAUSE)
    assert why in row.trouble.sentence
    assert row.trouble.isVisible()


def test_two_actions_with_the_same_keys_are_told_of_until_one_has_others(
    dialog: SettingsDialog, keeper: MemorySettings
) -> None:
    editor = editor_of(dialog)
    QTest.mouseClick(editor.field, LEFT)
    QTest.keyClick(editor.field, Qt.Key.Key_C, CTRL | ALT)
    row = row_of(dialog, PAUSE)
    assert row.trouble.sentence == text_of("hotkey.twice", key="Ctrl+Alt+C", action=text_of("action.toggle"))
    keeper.change("shortcuts.toggle", "Ctrl+Alt+T")
    assert not row.trouble.isVisible()


def test_keys_of_another_program_are_told_of(dialog: SettingsDialog, world: World) -> None:
    world.taken["Ctrl+Alt+K"] = text_of("hotkey.taken", key="Ctrl+Alt+K")
    editor = editor_of(dialog)
    QTest.mouseClick(editor.field, LEFT)
    QTest.keyClick(editor.field, Qt.Key.Key_K, CTRL | ALT)
    row = row_of(dialog, PAUSE)
    assert row.trouble.sentence == world.taken["Ctrl+Alt+K"]
    assert row.trouble.sentence in editor.field.accessibleDescription()


def test_what_the_system_says_later_shows_then(dialog: SettingsDialog, world: World) -> None:
    row = row_of(dialog, PAUSE)
    world.taken["Ctrl+Alt+P"] = text_of("hotkey.taken", key="Ctrl+Alt+P")
    assert not row.trouble.isVisible()
    dialog.refresh_hotkeys()
    assert row.trouble.sentence == world.taken["Ctrl+Alt+P"]


def test_an_unrelated_change_leaves_what_is_told_of(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    editor = editor_of(dialog)
    QTest.mouseClick(editor.field, LEFT)
    QTest.keyClick(editor.field, Qt.Key.Key_K)
    row = row_of(dialog, PAUSE)
    keeper.change("captions.lines", 4)
    assert "people type with" in row.trouble.sentence


def test_none_and_reset(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    editor = editor_of(dialog)
    QTest.mouseClick(editor.none, LEFT)
    assert keeper.settings.text(PAUSE) == ""
    assert editor.field.words == "No keys"
    assert not editor.none.isEnabled()
    QTest.mouseClick(row_of(dialog, PAUSE).reset, LEFT)
    assert keeper.settings.text(PAUSE) == "Ctrl+Alt+P"


def test_what_is_heard_lights_its_line(dialog: SettingsDialog) -> None:
    dialog.show_page(Page.SHORTCUTS)
    page = dialog.page(Page.SHORTCUTS)
    assert isinstance(page, ShortcutsPage)
    assert not page.lit(ActionName.PAUSE)
    dialog.show_heard("pause")
    assert page.lit(ActionName.PAUSE)
    assert not page.lit(ActionName.FREEZE)


def test_a_light_goes_out(qtbot: QtBot) -> None:
    light = HeardLight()
    qtbot.addWidget(light)
    light.light()
    assert light.lit
    light.go_out()
    assert not light.lit


def test_what_the_system_cannot_do_is_said(dialog: SettingsDialog) -> None:
    row = row_of(dialog, PAUSE)
    words = [each.text() for each in dialog.findChildren(type(row.label)) if each.isVisible()]
    assert "Keys work while an X11 program is in front." in words


@pytest.mark.parametrize(
    ("key", "held", "mac", "chord"),
    [
        (Qt.Key.Key_Plus, CTRL | ALT, False, "Ctrl+Alt+Plus"),
        (Qt.Key.Key_Minus, CTRL | ALT, False, "Ctrl+Alt+Minus"),
        (Qt.Key.Key_PageUp, ALT, False, "Alt+PageUp"),
        (Qt.Key.Key_Delete, CTRL | SHIFT, False, "Ctrl+Shift+Delete"),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, False, "Ctrl+Return"),
        (Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, False, "Ctrl+5"),
        (Qt.Key.Key_MediaPlay, NONE, False, "MediaPlay"),
        (Qt.Key.Key_MediaTogglePlayPause, NONE, False, "MediaPlay"),
        (Qt.Key.Key_VolumeUp, NONE, False, "VolumeUp"),
        (Qt.Key.Key_C, CTRL, True, "Meta+C"),
        (Qt.Key.Key_C, Qt.KeyboardModifier.MetaModifier | ALT, True, "Alt+Ctrl+C"),
        (Qt.Key.Key_Comma, CTRL | ALT, False, "Ctrl+Alt+,"),
        (Qt.Key.Key_ScrollLock, CTRL, False, "Ctrl+ScrollLock"),
    ],
)
def test_keys_have_the_names_of_the_settings_file(
    key: Qt.Key, held: Qt.KeyboardModifier, mac: bool, chord: str
) -> None:
    assert chord_of(QKeyCombination(held, key), mac=mac) == chord
    assert str(parse_hotkey(chord))
