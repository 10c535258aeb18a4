"""The dialog over the real store: what is chosen is in the file, and a broken file is told of and left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.model.setting import Page
from livecaption.model.view import OVERLAY
from livecaption.ui.preferences import dialog as dialog_module
from livecaption.ui.preferences.captions_page import CaptionsPage
from livecaption.ui.preferences.dialog import SettingsDialog
from ui.preferences.scene import LEFT, World, part, row_of, show, type_into


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def opened(qtbot: QtBot, file: Path, clock: VirtualClock, world: World) -> tuple[SettingsStore, SettingsDialog]:
    store = SettingsStore(file, StateFile(file.with_name("state.json")), clock)
    made = SettingsDialog(store, clock, world.surroundings(), reduced_motion=True)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    show(qtbot, made)
    return store, made


def test_what_is_chosen_is_in_the_file(qtbot: QtBot, file: Path, clock: VirtualClock, world: World) -> None:
    store, dialog = opened(qtbot, file, clock, world)
    type_into(part(row_of(dialog, "captions.lines"), QSpinBox), "4")
    assert "lines = 4" in file.read_text("utf-8")
    page = dialog.page(Page.CAPTIONS)
    assert isinstance(page, CaptionsPage)
    clock.advance(10.0)
    QTest.mouseClick(page.presets[OVERLAY].buttons["light"], LEFT)
    assert "#FFFFFF" in file.read_text("utf-8")
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.settings.text("captions.window_colour") == "#000000"
    assert store.settings.count("captions.lines") == 4
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.settings.count("captions.lines") == 2


def test_a_colour_that_is_none_is_refused_in_words(qtbot: QtBot, file: Path, clock: VirtualClock, world: World) -> None:
    store, dialog = opened(qtbot, file, clock, world)
    row = row_of(dialog, "captions.text_colour")
    line = part(row, QLineEdit)
    type_into(line, "mauve")
    assert row.trouble.sentence == "Text takes a colour such as #FFE14D, not “mauve”."
    assert line.text() == "mauve", "it stays, to be mended"
    assert store.settings.text("captions.text_colour") == "#FFFFFF"


def test_a_broken_file_is_told_of_and_stays(qtbot: QtBot, file: Path, clock: VirtualClock, world: World) -> None:
    broken = '[captions]\nlines = "three\n'
    file.write_text(broken, encoding="utf-8")
    store, dialog = opened(qtbot, file, clock, world)
    assert dialog.problems.isVisible()
    type_into(part(row_of(dialog, "captions.lines"), QSpinBox), "4")
    assert store.settings.count("captions.lines") == 4
    assert file.read_text("utf-8") == broken
    file.write_text("[captions]\nlines = 3\n", encoding="utf-8")
    store.reload_if_changed()
    type_into(part(row_of(dialog, "captions.lines"), QSpinBox), "5")
    assert not dialog.problems.isVisible(), "the file is mended, and takes changes again"
    assert "lines = 5" in file.read_text("utf-8")


def test_what_was_done_is_announced(
    qtbot: QtBot, file: Path, clock: VirtualClock, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Listening:
        """Stands for a screen reader that is running."""

        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            said.append(event.message())  # type: ignore[attr-defined]  # it is an announcement

    _, dialog = opened(qtbot, file, clock, world)
    monkeypatch.setattr(dialog_module, "QAccessible", Listening)
    monkeypatch.setattr("livecaption.ui.preferences.editor.QAccessible", Listening)
    type_into(part(row_of(dialog, "captions.text_colour"), QLineEdit), "mauve")
    assert said == ["Text takes a colour such as #FFE14D, not “mauve”."]
    type_into(part(row_of(dialog, "captions.lines"), QSpinBox), "4")
    QTest.mouseClick(dialog.undo_bar.undo, LEFT)
    assert said[-1] == "Taken back: Lines."
