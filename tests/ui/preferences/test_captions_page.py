"""The captions page: looks as buttons, the contrast that is offered, the preview that follows, two windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from fakes.settings import MemorySettings
from livecaption.core.contrast import PREFERRED, legible, worst_contrast
from livecaption.core.styles import style_of
from livecaption.model.presets import PRESETS, preset_in
from livecaption.model.setting import Page
from livecaption.model.view import AUDIENCE, OVERLAY
from livecaption.ui.preferences.captions_page import CaptionsPage
from livecaption.ui.preferences.colour_editor import ColourEditor
from livecaption.ui.preferences.dialog import SettingsDialog
from ui.preferences.scene import LEFT, World, part, row_of, show, type_into


@pytest.fixture
def page(dialog: SettingsDialog) -> CaptionsPage:
    dialog.show_page(Page.CAPTIONS)
    found = dialog.page(Page.CAPTIONS)
    assert isinstance(found, CaptionsPage)
    return found


@pytest.mark.parametrize("name", [name for name in PRESETS if name != "default"])
def test_a_look_is_taken_with_one_press(name: str, page: CaptionsPage, keeper: MemorySettings) -> None:
    button = page.presets[OVERLAY].buttons[name]
    QTest.mouseClick(button, LEFT)
    assert preset_in(keeper.settings, "captions") == name
    assert button.isChecked()
    assert not page.presets[OVERLAY].buttons["default"].isChecked()
    assert button.text() in page.presets[OVERLAY].now.text(), "in words, too"
    assert page.panel.preview.style_shown.window_opacity == style_of(keeper.settings, OVERLAY).window_opacity
    keeper.undo()
    assert preset_in(keeper.settings, "captions") == "default", "one step takes it back"


def test_a_look_that_counts_already_stays_marked(page: CaptionsPage) -> None:
    button = page.presets[OVERLAY].buttons["default"]
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.isChecked()


def test_each_look_has_a_sample_of_its_own(page: CaptionsPage) -> None:
    bar = page.presets[OVERLAY]
    pictures = [button.icon().pixmap(button.iconSize()).toImage() for button in bar.buttons.values()]
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


def test_a_look_of_ones_own_is_called_so(page: CaptionsPage, dialog: SettingsDialog) -> None:
    type_into(part(row_of(dialog, "captions.window_colour"), QLineEdit), "#101040")
    assert not any(button.isChecked() for button in page.presets[OVERLAY].buttons.values())
    assert page.presets[OVERLAY].now.text() == "The captions have a look of your own."


def test_text_and_background_alike_are_mended_by_a_press(
    page: CaptionsPage, dialog: SettingsDialog, keeper: MemorySettings
) -> None:
    assert not page.panel.contrast.isVisible()
    type_into(part(row_of(dialog, "captions.text_colour"), QLineEdit), "#101010")
    assert page.panel.contrast.isVisible()
    assert "hard to see on this background (1.1 to 1)" in page.panel.contrast.line.sentence
    QTest.mouseClick(page.panel.contrast.fix, LEFT)
    style = style_of(keeper.settings, OVERLAY)
    assert legible(style) is None
    assert worst_contrast(style) >= PREFERRED
    assert not page.panel.contrast.isVisible()
    keeper.undo()
    assert keeper.settings.text("captions.text_colour") == "#101010"


@pytest.mark.parametrize(
    ("ground", "end"),
    [
        ("#595959", "Use white instead?"),
        ("#959595", "Use black instead?"),
        ("#303030", "Use #BEBEBE instead?"),
        ("#757575", "easier to read?"),
    ],
)
def test_the_way_out_is_named(ground: str, end: str, page: CaptionsPage, keeper: MemorySettings) -> None:
    names = ("text_colour", "tentative_colour", "window_colour")
    keeper.change_all({"captions.window_opacity": 1.0} | {f"captions.{name}": ground for name in names})
    assert page.panel.contrast.line.sentence.endswith(end)


def test_each_colour_of_text_says_its_contrast(dialog: SettingsDialog, keeper: MemorySettings) -> None:
    row = row_of(dialog, "captions.text_colour")
    assert isinstance(row.editor, ColourEditor)
    assert row.editor.hint.text() == "Contrast 15.1:1"
    keeper.change("captions.window_opacity", 1.0)
    assert row.editor.hint.text() == "Contrast 21.0:1"


def test_the_preview_follows_what_is_chosen_and_tried(
    page: CaptionsPage, dialog: SettingsDialog, keeper: MemorySettings
) -> None:
    before = page.panel.preview.style_shown.font_px
    slider = part(row_of(dialog, "captions.size_percent"), QSlider)
    middle = slider.height() // 2
    QTest.mousePress(slider, LEFT, pos=QPoint(slider.width() // 3, middle))
    QTest.mouseMove(slider, QPoint(slider.width() // 4, middle))
    QTest.mouseMove(slider, QPoint(8, middle))
    tried = page.panel.preview.style_shown.font_px
    assert tried < before
    QTest.mouseRelease(slider, LEFT, pos=QPoint(8, middle))
    assert page.panel.preview.style_shown.font_px == style_of(keeper.settings, OVERLAY).font_px
    keeper.undo()
    assert page.panel.preview.style_shown.font_px == before


def test_the_audience_window_has_the_same_page_of_its_own(page: CaptionsPage, keeper: MemorySettings) -> None:
    page.tabs.setFocus()
    QTest.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.view == AUDIENCE
    assert page.panel.preview.style_shown.lines == 3
    QTest.mouseClick(page.presets[AUDIENCE].buttons["light"], LEFT)
    assert keeper.settings.text("audience.window_colour") == "#FFFFFF"
    assert keeper.settings.text("captions.window_colour") == "#000000"
    QTest.mouseClick(page.tabs, LEFT, pos=page.tabs.tabRect(0).center())
    assert page.view == OVERLAY
    assert page.panel.preview.style_shown.window_colour == "#000000"


def test_a_change_under_the_other_tab_does_not_reach_this_preview(page: CaptionsPage, keeper: MemorySettings) -> None:
    before = page.panel.preview.style_shown
    keeper.change("audience.text_colour", "#FFE14D")
    assert page.panel.preview.style_shown == before


def test_what_lies_behind_can_be_switched(page: CaptionsPage) -> None:
    pictures = []
    for button in page.panel.backdrops.values():
        QTest.mouseClick(button, LEFT, pos=QPoint(8, button.height() // 2))
        assert button.isChecked()
        pictures.append(page.panel.preview.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_what_the_system_cannot_hide_is_said_where_one_would_hide_it(dialog: SettingsDialog) -> None:
    row = row_of(dialog, "overlay.hide_from_capture")
    words = [each.text() for each in row.findChildren(type(row.help)) if each.isVisible()]
    assert "This desktop cannot hide windows." in words


@pytest.mark.parametrize(("width", "height"), [(1300, 800), (620, 800), (500, 300)])
def test_the_preview_has_a_place_in_every_window(
    width: int, height: int, page: CaptionsPage, dialog: SettingsDialog
) -> None:
    dialog.resize(width, height)
    QTest.qWait(0)
    preview = page.panel.preview
    assert preview.isVisible()
    assert preview.width() > 200
    assert preview.height() > 60


def test_the_preview_plays_only_while_it_is_seen(
    qtbot: QtBot, keeper: MemorySettings, clock: VirtualClock, world: World
) -> None:
    made = SettingsDialog(keeper, clock, world.surroundings())
    qtbot.addWidget(made)
    show(qtbot, made)
    made.show_page(Page.CAPTIONS)
    page = made.page(Page.CAPTIONS)
    assert isinstance(page, CaptionsPage)
    assert page.panel.preview.playing
    made.show_page(Page.SOUND)
    assert not page.panel.preview.playing
    made.show_page(Page.CAPTIONS)
    made.reduce_motion(True)
    assert not page.panel.preview.playing
    assert page.panel.preview.caption_view.text, "a still picture has words"
    made.reduce_motion(False)
    assert page.panel.preview.playing
    made.hide()
    assert not page.panel.preview.playing
