"""What the tests of the settings share: a world round the dialog, and ways to use it as a person does."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.settings import MemorySettings
from livecaption.model.messages import Message
from livecaption.model.setting import Page, Value
from livecaption.model.settings import BY_NAME
from livecaption.ui.preferences.dialog import SettingsDialog
from livecaption.ui.preferences.setting_row import SettingRow
from livecaption.ui.preferences.settings_page import SettingsPage
from livecaption.ui.preferences.surroundings import Surroundings

E = TypeVar("E", bound=QWidget)

LEFT = Qt.MouseButton.LeftButton
FILE = Path("settings.toml")


class Keeper(MemorySettings):
    """Refuses every value with `unusable`, while that is set, as the real one does with values that cannot be."""

    unusable: Message | None = None

    def change(self, name: str, value: Value) -> Message | None:
        return self.unusable if self.unusable is not None else super().change(name, value)


class World:
    """What the surroundings were asked for."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.asked: list[str] = []
        self.taken: dict[str, str] = {}
        """Hotkeys that another program has, and what is said about it."""

    def surroundings(self) -> Surroundings:
        return Surroundings(
            languages=lambda: (("en", "English"), ("de", "Deutsch")),
            spoken=lambda: (("en", "English"),),
            sources=lambda: (("mic", "Microphone"), ("system", "This computer's sound")),
            devices=lambda: (("Built-in Audio", "Built-in Audio"),),
            screens=lambda: (("HDMI-1", "Projector"),),
            transcripts="transcripts",
            settings_file=FILE,
            folders=(("Transcripts", Path("transcripts")),),
            open_path=self.opened.append,
            hotkey_conflicts=lambda _name, keys: (self.taken[keys],) if keys in self.taken else (),
            hotkey_limits="Keys work while an X11 program is in front.",
            capture_limits="This desktop cannot hide windows.",
            endpoint_problem=lambda text: None if text.startswith("wss://") else f"“{text}” is no address.",
            check_endpoint=self.asked.append,
            native_dialogs=False,
        )


def show(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitExposed(window, timeout=60_000):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)


def row_of(dialog: SettingsDialog, name: str) -> SettingRow:
    """A setting's row, on the screen and with the keyboard."""
    dialog.show_setting(name)
    page = dialog.page(BY_NAME[name].page)
    return page.rows[name]


def settings_page(dialog: SettingsDialog, page: Page) -> SettingsPage:
    found = dialog.page(page)
    assert isinstance(found, SettingsPage)
    return found


def part(row: SettingRow, kind: type[E], which: int = 0) -> E:
    """One of a row's controls."""
    found = [each for each in row.editor.inputs if isinstance(each, kind)]
    return found[which]


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def type_into(widget: QWidget, text: str) -> None:
    """Replace what stands in a field, and press Enter."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)
