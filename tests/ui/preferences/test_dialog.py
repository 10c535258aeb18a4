"""The dialog as a whole: every setting is in it, by mouse, by keyboard, by search, and for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QSlider,
    QSpinBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from fakes.settings import MemorySettings
from livecaption.model.messages import message, text_of
from livecaption.model.setting import Kind, Page, Setting, Value, page_title
from livecaption.model.settings import SETTINGS
from livecaption.ui.preferences.dialog import SettingsDialog
from livecaption.ui.preferences.settings_page import SettingsPage
from ui.preferences.scene import FILE, LEFT, Keeper, World, focused, part, row_of, show, type_into

ON_A_PAGE = [setting for setting in SETTINGS if setting.page is not Page.NONE]
CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget, QSlider, QTabBar)


def another(setting: Setting) -> Value:
    """A value that the setting takes, other than its default."""
    match setting.kind:
        case Kind.SWITCH:
            return not setting.default
        case Kind.CHOICE:
            return next(choice for choice in setting.choices if choice != setting.default)
        case Kind.COUNT:
            assert setting.at_most is not None
            return int(setting.at_most)
        case Kind.NUMBER:
            assert setting.at_least is not None
            return setting.at_least if setting.at_least != setting.default else setting.at_most
        case Kind.LIST:
            return ("one", "two")
        case Kind.COLOUR:
            return "#5CE1E6"
        case _:
            return "Ctrl+Alt+Z" if setting.name.startswith("shortcuts.") else "something"


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.NONE])
def test_every_setting_has_an_editor_both_ways(page: Page, dialog: SettingsDialog, keeper: MemorySettings) -> None:
    settings = [setting for setting in ON_A_PAGE if setting.page is page]
    assert settings
    for setting in settings:
        row = row_of(dialog, setting.name)
        assert row.isVisible(), setting.name
        assert row.editor.value == setting.default
        value = another(setting)
        row.editor.chosen.emit(value)
        assert keeper.settings.value(setting.name) == value, f"what is chosen counts: {setting.name}"
        assert row.editor.value == value
        keeper.undo()
        assert row.editor.value == setting.default, f"what changes elsewhere shows: {setting.name}"


def test_every_page_can_be_opened_by_click_and_key(dialog: SettingsDialog) -> None:
    pages = dialog.sidebar.list
    for number, page in enumerate((Page.SOUND, Page.ENDPOINTS, Page.CAPTIONS, Page.SHORTCUTS, Page.DATA)):
        QTest.mouseClick(pages.viewport(), LEFT, pos=pages.visualItemRect(pages.item(number)).center())
        assert dialog.current_page is page
        assert dialog.title.text() == text_of(page_title(page))
    QTest.keyClick(pages, Qt.Key.Key_Up)
    assert dialog.current_page is Page.SHORTCUTS


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.NONE])
def test_everything_has_a_name_a_role_and_the_tab_key(page: Page, dialog: SettingsDialog) -> None:
    dialog.show_page(page)
    controls = visible_controls(dialog)
    assert len(controls) > 8
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name), control
        assert interface.role() is not QAccessible.Role.Client, control
    reached = reached_by_tab(dialog)
    usable = [each for each in controls if each.isEnabled() and not is_grouped(each, reached)]
    unreached = [each for each in usable if each not in reached]
    assert not unreached


def visible_controls(window: QWidget) -> list[QWidget]:
    """Everything a person can use that shows now, without the parts of other controls."""
    found: list[QWidget] = []
    for child in window.findChildren(QWidget):
        inner = isinstance(child.parentWidget(), (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar))
        scrolling = child.objectName().startswith("qt_") or child.focusPolicy() is Qt.FocusPolicy.NoFocus
        if isinstance(child, CONTROLS) and child.isVisible() and not inner and not scrolling:
            found.append(child)
    return found


def reached_by_tab(window: QWidget) -> set[QWidget]:
    """Where the Tab key leads, all the way round."""
    reached: set[QWidget] = set()
    now = focused()
    assert now is not None
    while now is not None and now not in reached:
        reached.add(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = focused()
    return reached


def is_grouped(control: QWidget, reached: set[QWidget]) -> bool:
    """Of radio buttons Tab reaches the chosen one; the arrows reach the others."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return group is not None and any(button in reached for button in group.buttons())


def test_labels_are_buddies(dialog: SettingsDialog) -> None:
    row = row_of(dialog, "captions.lines")
    assert row.label.buddy() is part(row, QSpinBox)
    assert part(row, QSpinBox).accessibleName() == "Lines"
    assert part(row, QSpinBox).accessibleDescription() == "Lines of captions."


def test_undo_and_redo_say_what(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    assert not dialog.undo_bar.undo.isEnabled()
    QTest.keyClick(part(row_of(dialog, "captions.lines"), QSpinBox), Qt.Key.Key_Up)
    QTest.mouseClick(dialog.undo_bar.undo, LEFT)
    assert keeper.settings.count("captions.lines") == 2
    assert dialog.told.words.text() == "Taken back: Lines."
    assert dialog.told.words.isVisible()
    QTest.mouseClick(dialog.undo_bar.redo, LEFT)
    assert keeper.settings.count("captions.lines") == 3
    assert dialog.told.words.text() == "Made again: Lines."


def test_undo_by_key_reaches_through_the_field_it_began_in(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    spin = part(row_of(dialog, "captions.lines"), QSpinBox)
    type_into(spin, "5")
    assert keeper.settings.count("captions.lines") == 5
    QTest.keyClick(spin, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keeper.settings.count("captions.lines") == 2
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(spin, Qt.Key.Key_Z, both)
    assert keeper.settings.count("captions.lines") == 5


def test_search_finds_by_words_and_goes_there(dialog: SettingsDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is dialog.sidebar.search
    QTest.keyClicks(dialog.sidebar.search, "seconds nowhere")
    assert "seconds nowhere" in dialog.found.nothing.text()
    assert dialog.found.nothing.isVisible()
    dialog.sidebar.search.clear()
    QTest.keyClicks(dialog.sidebar.search, "SILENCE utter")
    assert dialog.found.list.count() == 1
    QTest.keyClick(dialog.sidebar.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog.found.list, Qt.Key.Key_Return)
    assert dialog.current_page is Page.SOUND
    spin = part(dialog.page(Page.SOUND).rows["gate.close_ms"], QSpinBox)
    assert focused() is spin
    assert dialog.sidebar.search.text() == ""


def test_search_opens_what_is_folded_away(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.sidebar.search, "withdraw")
    found = dialog.found.list
    QTest.mouseClick(found.viewport(), LEFT, pos=found.visualItemRect(found.item(0)).center())
    row = dialog.page(Page.CAPTIONS).rows["captions.fade_s"]
    assert row.isVisible()


def test_escape_ends_the_search_before_it_closes(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.sidebar.search, "colour")
    QTest.keyClick(dialog.sidebar.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.title.text() == text_of(page_title(Page.SOUND))
    QTest.keyClick(dialog.sidebar.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_rare_settings_are_folded_away(dialog: SettingsDialog) -> None:
    row_of(dialog, "captions.font_family")
    row = dialog.page(Page.CAPTIONS).rows["captions.line_height"]
    assert not row.isVisible()
    box = row.parentWidget()
    more = next(each for each in dialog.findChildren(QAbstractButton) if each.parent() is box and "More" in each.text())
    QTest.mouseClick(more, LEFT)
    assert row.isVisible()
    QTest.mouseClick(more, LEFT)
    assert not row.isVisible()


def test_problems_of_the_file_stand_above_everything(
    dialog: SettingsDialog, keeper: MemorySettings, world: World
) -> None:
    assert not dialog.problems.isVisible()
    keeper.tell_problems(message("settings.not_saved", file=FILE, reason="the disk is full"))
    assert dialog.problems.isVisible()
    assert dialog.problems.path.text() == str(FILE)
    QTest.mouseClick(dialog.problems.open, LEFT)
    assert world.opened == [FILE]
    QTest.mouseClick(dialog.problems.aside, LEFT)
    assert "settings.new.toml" in dialog.told.trouble.sentence
    keeper.tell_problems()
    assert not dialog.problems.isVisible()


def test_a_hidden_dialog_listens_to_nothing(dialog: SettingsDialog, keeper: MemorySettings, qtbot: QtBot) -> None:
    row = row_of(dialog, "captions.lines")
    dialog.hide()
    keeper.change("captions.lines", 7)
    assert row.editor.value == 2
    with qtbot.waitExposed(dialog, timeout=60_000):
        dialog.show()
    assert row.editor.value == 7


def test_it_looks_at_the_file_when_it_comes_to_the_front(qtbot: QtBot, clock: VirtualClock) -> None:
    class Looking(Keeper):
        looked = 0

        def reload_if_changed(self) -> bool:
            self.looked += 1
            return False

    keeper = Looking()
    made = SettingsDialog(keeper, clock, reduced_motion=True)
    qtbot.addWidget(made)
    show(qtbot, made)
    qtbot.waitUntil(lambda: keeper.looked > 0, timeout=60_000)


def test_it_fits_the_smallest_screen(dialog: SettingsDialog) -> None:
    dialog.show_page(Page.CAPTIONS)
    dialog.resize(320, 240)
    QTest.qWait(0)
    assert (dialog.width(), dialog.height()) == (320, 240)
    assert dialog.back.isVisible()
    assert not dialog.sidebar.isVisible()
    QTest.mouseClick(dialog.back, LEFT)
    assert dialog.sidebar.isVisible()
    assert focused() is dialog.sidebar.list
    QTest.keyClick(dialog.sidebar.list, Qt.Key.Key_Down)
    assert dialog.sidebar.isVisible(), "moving along opens nothing yet"
    QTest.keyClick(dialog.sidebar.list, Qt.Key.Key_Return)
    assert dialog.current_page is Page.SHORTCUTS
    assert not dialog.sidebar.isVisible()
    for child in (dialog.back, dialog.title, dialog.stack):
        assert dialog.rect().contains(child.rect().translated(child.mapTo(dialog, child.rect().topLeft())))


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.NONE])
def test_no_page_is_wider_than_a_narrow_window(page: Page, dialog: SettingsDialog) -> None:
    dialog.show_page(page)
    dialog.resize(360, 480)
    QTest.qWait(0)
    shown = dialog.page(page)
    area = shown if isinstance(shown, SettingsPage) else shown.stack.currentWidget()
    assert isinstance(area, SettingsPage)
    assert area.horizontalScrollBar().maximum() == 0


def test_mirrored_where_one_reads_from_the_right(
    qtbot: QtBot, keeper: Keeper, clock: VirtualClock, world: World
) -> None:
    made = SettingsDialog(keeper, clock, world.surroundings(), reduced_motion=True)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(made)
    show(qtbot, made)
    row = row_of(made, "captions.text_colour")
    assert made.sidebar.x() > made.stack.mapTo(made, made.stack.rect().topLeft()).x()
    assert row.label.x() > row.editor.x()
    assert part(row, QLineEdit).layoutDirection() is Qt.LayoutDirection.LeftToRight, "a number is not mirrored"


def test_an_endpoint_is_asked_and_its_answer_shown(
    dialog: SettingsDialog, keeper: MemorySettings, world: World
) -> None:
    keeper.change("endpoint.urls", ("wss://one.example", "wss://two.example"))
    dialog.show_page(Page.ENDPOINTS)
    page = dialog.page(Page.ENDPOINTS)
    check = getattr(page, "check")  # noqa: B009 - only this page has one
    QTest.mouseClick(check.button, LEFT)
    assert world.asked == ["wss://one.example"], "the first, where none is chosen"
    assert check.answer.text() == "Asking wss://one.example…"
    dialog.show_endpoint_answer("wss://old.example", "It answers.")
    assert check.answer.text() == "Asking wss://one.example…", "an answer about another address is late"
    dialog.show_endpoint_answer("wss://one.example", "It answers within 38 ms.")
    assert check.answer.text() == "It answers within 38 ms."
    keeper.change("endpoint.urls", ())
    assert not check.button.isEnabled()


def test_privacy_says_what_goes_where(dialog: SettingsDialog, keeper: MemorySettings, world: World) -> None:
    dialog.show_page(Page.DATA)
    page = dialog.page(Page.DATA)
    goes = getattr(page, "goes")  # noqa: B009 - only this page has it
    assert text_of("preferences.stays_here") in goes.text()
    keeper.change("endpoint.urls", ("wss://captions.example.org/transcribe", "ws://127.0.0.1:9000"))
    assert text_of("preferences.goes_to", host="captions.example.org") in goes.text()
    assert text_of("preferences.goes_to_this_computer") in goes.text()
    assert text_of("preferences.stays_here") not in goes.text()
    for button in getattr(page, "open_buttons"):  # noqa: B009 - as above
        QTest.mouseClick(button, LEFT)
    assert [str(path) for path in world.opened] == ["transcripts", str(FILE)]
    QTest.mouseClick(getattr(page, "hide_overlay"), LEFT)  # noqa: B009 - as above
    assert focused() is row_of(dialog, "overlay.hide_from_capture").editor.inputs[0]


def test_nothing_is_asked_of_a_dialog_without_surroundings(qtbot: QtBot, clock: VirtualClock) -> None:
    made = SettingsDialog(MemorySettings(), clock, reduced_motion=True)
    qtbot.addWidget(made)
    show(qtbot, made)
    for page in (each for each in Page if each is not Page.NONE):
        made.show_page(page)
        QApplication.processEvents()
    assert not made.problems.isVisible()
