"""Every kind of editor, by the keys and clicks of a person: what is chosen counts, what is stored shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSlider,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from fakes.settings import MemorySettings
from livecaption.model.messages import message, text_of
from livecaption.ui.preferences.colour_editor import ColourEditor, Swatch
from livecaption.ui.preferences.dialog import SettingsDialog
from livecaption.ui.preferences.folder_editor import FolderEditor
from livecaption.ui.preferences.font_editor import FontEditor
from livecaption.ui.preferences.list_editor import ListEditor
from ui.preferences.scene import LEFT, Keeper, part, row_of, type_into


def test_a_switch_is_clicked_and_spaced(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "captions.show_speakers")
    box = part(row, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert keeper.settings.switch("captions.show_speakers") is False
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert keeper.settings.switch("captions.show_speakers") is True


def test_a_choice_is_made_by_key(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    combo = part(row_of(dialog, "captions.stability"), QComboBox)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert keeper.settings.text("captions.stability") == "steady"
    keeper.change("captions.stability", "fastest")
    assert combo.currentText() == "Fastest"


def test_a_wheel_over_an_input_without_focus_changes_nothing(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    combo = part(row_of(dialog, "captions.stability"), QComboBox)
    spin = part(row_of(dialog, "captions.lines"), QSpinBox)
    assert not combo.hasFocus()
    turn(combo)
    assert keeper.settings.text("captions.stability") == "balanced"
    assert spin.hasFocus()
    turn(spin)
    assert keeper.settings.count("captions.lines") == 1


def turn(widget: QComboBox | QSpinBox) -> None:
    """A notch of the wheel towards the person."""
    place = QPointF(widget.rect().center())
    notch, still = QPoint(0, -120), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        notch,
        Qt.MouseButton.NoButton,
        still,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_a_count_is_typed_stepped_and_slid(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "captions.size_percent")
    spin, slider = part(row, QSpinBox), part(row, QSlider)
    type_into(spin, "400")
    assert keeper.settings.count("captions.size_percent") == 400, "the spin box goes beyond the slider"
    assert slider.value() == slider.maximum()
    QTest.keyClick(spin, Qt.Key.Key_Down)
    assert keeper.settings.count("captions.size_percent") == 390
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert keeper.settings.count("captions.size_percent") == 50
    assert spin.value() == 50
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert keeper.settings.count("captions.size_percent") == 60


def test_a_number_keeps_its_unit(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    spin = part(row_of(dialog, "captions.hang_s"), QDoubleSpinBox)
    type_into(spin, "2.5")
    assert keeper.settings.number("captions.hang_s") == 2.5
    assert spin.text() == "2.5 s"


def test_a_slider_that_is_dragged_tries_and_then_chooses(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "captions.size_percent")
    slider = part(row, QSlider)
    tried: list[object] = []
    row.tried.connect(lambda _name, value: tried.append(value))
    handle = round(slider.width() * (100 - 50) / 150)
    middle = slider.height() // 2
    QTest.mousePress(slider, LEFT, pos=QPoint(handle, middle))
    for x in range(handle, slider.width() - 4, 8):
        QTest.mouseMove(slider, QPoint(x, middle))
    assert len(tried) > 2
    assert keeper.settings.count("captions.size_percent") == 100, "nothing counts before it is let go"
    QTest.mouseRelease(slider, LEFT, pos=QPoint(slider.width() - 4, middle))
    assert keeper.settings.count("captions.size_percent") > 150
    keeper.undo()
    assert keeper.settings.count("captions.size_percent") == 100, "one drag is one step"


def test_a_colour_is_typed_with_or_without_its_sign(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    line = part(row_of(dialog, "captions.text_colour"), QLineEdit)
    type_into(line, "ffe14d")
    assert keeper.settings.text("captions.text_colour") == "#FFE14D"
    type_into(line, "#abc")
    assert keeper.settings.text("captions.text_colour") == "#AABBCC"


def test_a_colour_is_picked_and_tried_first(dialog: SettingsDialog, keeper: MemorySettings, qtbot: QtBot) -> None:
    row = row_of(dialog, "captions.text_colour")
    editor = row.editor
    assert isinstance(editor, ColourEditor)
    tried: list[object] = []
    row.tried.connect(lambda _name, value: tried.append(value))
    QTest.mouseClick(part(row, Swatch), LEFT)
    picker = editor.dialog
    assert picker is not None
    picker.setCurrentColor(QColor("#5CE1E6"))
    assert tried == ["#5CE1E6"]
    assert keeper.settings.text("captions.text_colour") == "#FFFFFF"
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert keeper.settings.text("captions.text_colour") == "#5CE1E6"
    qtbot.waitUntil(lambda: editor.dialog is None, timeout=60_000)


def test_a_colour_that_is_given_up_is_as_before(dialog: SettingsDialog, keeper: MemorySettings, qtbot: QtBot) -> None:
    row = row_of(dialog, "captions.text_colour")
    assert isinstance(row.editor, ColourEditor)
    editor = row.editor
    QTest.mouseClick(part(row, Swatch), LEFT)
    assert editor.dialog is not None
    editor.dialog.setCurrentColor(QColor("#5CE1E6"))
    QTest.keyClick(editor.dialog, Qt.Key.Key_Escape)
    assert keeper.settings.text("captions.text_colour") == "#FFFFFF"
    assert editor.value == "#FFFFFF"
    qtbot.waitUntil(lambda: editor.dialog is None, timeout=60_000)


def test_a_value_that_cannot_be_had_is_told_of_beside_it(dialog: SettingsDialog, keeper: Keeper) -> None:
    row = row_of(dialog, "captions.text_colour")
    line = part(row, QLineEdit)
    keeper.unusable = message("settings.bad_colour", option="captions.text_colour", value="mauve")
    type_into(line, "mauve")
    assert row.trouble.isVisible()
    assert row.trouble.sentence == "captions.text_colour takes a colour such as #FFE14D, not “mauve”."
    assert row.trouble.sentence in line.accessibleDescription()
    keeper.unusable = None
    type_into(line, "#FFFFFF")
    assert not row.trouble.isVisible()
    assert "mauve" not in line.accessibleDescription()


def test_a_font_is_typed_and_one_that_is_gone_is_told_of(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "captions.font_family")
    assert isinstance(row.editor, FontEditor)
    combo = part(row, QFontComboBox)
    type_into(combo, "Nowhere Grotesk")
    assert keeper.settings.text("captions.font_family") == "Nowhere Grotesk"
    assert "Nowhere Grotesk" in row.editor.gone.sentence
    assert combo.currentText() == "Nowhere Grotesk", "it stays chosen: it may come back"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert keeper.settings.text("captions.font_family") != "Nowhere Grotesk"
    assert not row.editor.gone.isVisible()


def test_a_font_left_empty_is_as_before(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    combo = part(row_of(dialog, "captions.font_family"), QFontComboBox)
    type_into(combo, " ")
    assert keeper.settings.text("captions.font_family") == "Atkinson Hyperlegible Next"
    assert combo.currentText() == "Atkinson Hyperlegible Next"


def test_a_folder_is_typed_and_left_open(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    line = part(row_of(dialog, "outputs.folder"), QLineEdit)
    assert line.placeholderText() == "transcripts"
    type_into(line, "elsewhere")
    assert keeper.settings.optional_text("outputs.folder") == "elsewhere"
    type_into(line, " ")
    assert keeper.settings.optional_text("outputs.folder") is None


def test_a_folder_is_picked(
    dialog: SettingsDialog, keeper: MemorySettings, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("transcripts")
    row = row_of(dialog, "outputs.folder")
    editor = row.editor
    assert isinstance(editor, FolderEditor)
    QTest.mouseClick(part(row, QPushButton), LEFT)
    picker = editor.dialog
    assert picker is not None
    picker.setDirectory(str(folder.parent))
    picker.selectFile(str(folder))
    buttons = picker.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Open), LEFT)
    qtbot.waitUntil(lambda: editor.dialog is None, timeout=60_000)
    assert keeper.settings.optional_text("outputs.folder") == str(folder)


def test_a_list_is_added_to_changed_ordered_and_cut(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "endpoint.urls")
    editor = row.editor
    assert isinstance(editor, ListEditor)
    for text in ("wss://one.example", "wss://two.example"):
        QTest.keyClicks(editor.line, text)
        QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert keeper.settings.texts("endpoint.urls") == ("wss://one.example", "wss://two.example")
    assert editor.list.currentRow() == 1, "what was added is chosen"
    QTest.mouseClick(editor.up, LEFT)
    assert keeper.settings.texts("endpoint.urls") == ("wss://two.example", "wss://one.example")
    QTest.mouseClick(editor.down, LEFT)
    assert keeper.settings.texts("endpoint.urls") == ("wss://one.example", "wss://two.example")
    QTest.mouseClick(editor.remove, LEFT)
    assert keeper.settings.texts("endpoint.urls") == ("wss://one.example",)
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert keeper.settings.texts("endpoint.urls") == ()
    assert not editor.remove.isEnabled()


def test_a_list_refuses_what_its_check_refuses(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "endpoint.urls")
    editor = row.editor
    assert isinstance(editor, ListEditor)
    QTest.keyClicks(editor.line, "office")
    QTest.mouseClick(editor.add, LEFT)
    assert keeper.settings.texts("endpoint.urls") == ()
    assert row.trouble.sentence == "“office” is no address."
    assert editor.line.text() == "office", "it stays, to be mended"


def test_an_entry_is_changed_in_place(dialog: SettingsDialog, keeper: MemorySettings, qtbot: QtBot) -> None:
    keeper.change("words.keyterms", ("Anna", "Ljubljana"))
    editor = row_of(dialog, "words.keyterms").editor
    assert isinstance(editor, ListEditor)
    names: QListWidget = editor.list
    names.setCurrentRow(0)
    QTest.keyClick(names, Qt.Key.Key_F2)
    cell = names.findChild(QLineEdit)
    assert isinstance(cell, QLineEdit)
    type_into(cell, "Ana")
    qtbot.waitUntil(lambda: keeper.settings.texts("words.keyterms") == ("Ana", "Ljubljana"), timeout=60_000)


def test_a_text_from_a_list_may_be_one_that_is_gone(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    keeper.change("capture.device", "Headset of Monday")
    combo = part(row_of(dialog, "capture.device"), QComboBox)
    assert combo.currentText() == text_of("preferences.not_there_now", name="Headset of Monday")
    QTest.keyClick(combo, Qt.Key.Key_Home)
    assert keeper.settings.optional_text("capture.device") is None, "the first is the system's"


def test_reset_is_there_when_there_is_something_to_reset(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "captions.lines")
    assert not row.reset.isVisible()
    QTest.keyClick(part(row, QSpinBox), Qt.Key.Key_Up)
    assert row.reset.isVisible()
    QTest.mouseClick(row.reset, LEFT)
    assert keeper.settings.count("captions.lines") == 2
    assert not row.reset.isVisible()
    assert part(row, QSpinBox).hasFocus(), "the keyboard does not vanish with the button"
