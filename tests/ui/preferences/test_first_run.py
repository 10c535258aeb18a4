"""The first run by the keyboard alone: forward, back, skipped, and what comes of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from fakes.settings import MemorySettings
from livecaption.model.messages import text_of
from livecaption.model.presets import preset_in
from livecaption.ui.preferences.first_run import FirstRun
from livecaption.ui.preferences.first_steps import LookStep, SourceStep, WhereStep
from ui.preferences.scene import LEFT, World, focused, show, type_into

Steps = tuple[SourceStep, WhereStep, LookStep]


@pytest.fixture
def first(qtbot: QtBot, keeper: MemorySettings, clock: VirtualClock, world: World) -> FirstRun:
    made = FirstRun(keeper, clock, world.surroundings(), reduced_motion=True)
    qtbot.addWidget(made)
    show(qtbot, made)
    return made


@pytest.fixture
def ends(first: FirstRun) -> list[bool]:
    told: list[bool] = []
    first.finished_first_run.connect(told.append)
    return told


def steps_of(first: FirstRun) -> Steps:
    source, where, look = first.steps
    assert isinstance(source, SourceStep)
    assert isinstance(where, WhereStep)
    assert isinstance(look, LookStep)
    return source, where, look


def press(key: Qt.Key) -> None:
    """On whatever has the keyboard."""
    now = focused()
    assert now is not None
    QTest.keyClick(now, key)


def test_from_end_to_end_by_keyboard(first: FirstRun, keeper: MemorySettings, ends: list[bool]) -> None:
    source, where, look = steps_of(first)
    assert focused() is source.choices.buttons["mic"]
    press(Qt.Key.Key_Down)
    assert source.choices.chosen == "system"
    assert keeper.chosen == {}, "nothing counts before Next"
    press(Qt.Key.Key_Return)
    assert keeper.settings.text("capture.source") == "system"
    assert first.step == 1
    assert focused() is where.choices.buttons["here"]
    press(Qt.Key.Key_Return)
    assert first.step == 2
    assert focused() is look.presets.buttons["default"]
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert preset_in(keeper.settings, "captions") == "contrast", "a look shows at once"
    QTest.keyClick(first.next, Qt.Key.Key_Return)
    assert ends == [False]
    assert not first.isVisible()


def test_back_keeps_what_was_chosen(first: FirstRun, keeper: MemorySettings) -> None:
    source, _, _ = steps_of(first)
    assert not first.back.isEnabled()
    press(Qt.Key.Key_Down)
    QTest.mouseClick(first.next, LEFT)
    QTest.mouseClick(first.back, LEFT)
    assert first.step == 0
    assert source.choices.chosen == "system"
    assert focused() is source.choices.buttons["system"]


@pytest.mark.parametrize("step", [0, 1, 2])
def test_every_step_can_be_skipped(step: int, first: FirstRun, keeper: MemorySettings, ends: list[bool]) -> None:
    for _ in range(step):
        QTest.keyClick(first.next, Qt.Key.Key_Space)
    assert first.step == step
    QTest.keyClick(first.skip, Qt.Key.Key_Space)
    assert ends == [True]
    assert not first.isVisible()
    assert keeper.chosen == {}


def test_escape_and_closing_are_skipping(first: FirstRun, ends: list[bool]) -> None:
    press(Qt.Key.Key_Escape)
    assert ends == [True]
    first.close()
    assert ends == [True], "told once"


def test_an_endpoint_needs_an_address_that_can_be_used(first: FirstRun, keeper: MemorySettings) -> None:
    _, where, _ = steps_of(first)
    QTest.mouseClick(first.next, LEFT)
    assert not where.address.isEnabled()
    press(Qt.Key.Key_Down)
    assert where.choices.chosen == "there"
    assert where.address.isEnabled()
    QTest.mouseClick(first.next, LEFT)
    assert first.step == 1
    assert where.trouble.sentence == text_of("first_run.no_address")
    assert focused() is where.address
    type_into(where.address, "office")
    assert first.step == 1, "Enter goes on as Next does"
    assert where.trouble.sentence == "“office” is no address."
    type_into(where.address, "wss://captions.example")
    assert first.step == 2
    assert keeper.settings.texts("endpoint.urls") == ("wss://captions.example",)


def test_choosing_this_computer_again_forgets_the_address(first: FirstRun, keeper: MemorySettings) -> None:
    keeper.change("endpoint.urls", ("wss://captions.example",))
    _, where, _ = steps_of(first)
    QTest.mouseClick(first.next, LEFT)
    assert where.choices.chosen == "there"
    assert where.address.text() == "wss://captions.example"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert keeper.settings.texts("endpoint.urls") == ()


def test_size_and_look_show_in_the_preview_at_once(first: FirstRun, keeper: MemorySettings) -> None:
    _, _, look = steps_of(first)
    QTest.mouseClick(first.next, LEFT)
    QTest.mouseClick(first.next, LEFT)
    assert look.panel.preview.isVisible()
    assert isinstance(look.size_editor.spin, QSpinBox)
    QTest.keyClick(look.size_editor.spin, Qt.Key.Key_Up)
    assert keeper.settings.count("captions.size_percent") == 110
    assert look.panel.preview.style_shown.font_px == 33.0
    QTest.mouseClick(look.presets.buttons["light"], LEFT)
    assert look.panel.preview.style_shown.window_colour == "#FFFFFF"


@pytest.mark.parametrize("step", [0, 1, 2])
def test_everything_has_a_name_and_the_tab_key_goes_round(step: int, first: FirstRun) -> None:
    for _ in range(step):
        first.next.click()
    reached = set()
    now = focused()
    while now is not None and now not in reached:
        reached.add(now)
        interface = QAccessible.queryAccessibleInterface(now)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name), now
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = focused()
    assert {first.skip, first.next} <= reached
    usable = [
        each
        for kind in (QAbstractButton, QLineEdit)
        for each in first.findChildren(kind)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    alone = [each for each in usable if not (isinstance(each, QAbstractButton) and each.group() is not None)]
    inner = [each for each in alone if each.objectName().startswith("qt_")]
    assert set(alone) - set(inner) <= reached


def test_it_fits_the_smallest_screen(first: FirstRun) -> None:
    first.resize(320, 240)
    QApplication.processEvents()
    assert (first.width(), first.height()) == (320, 240)
    for button in (first.skip, first.next):
        assert first.rect().contains(button.geometry())
