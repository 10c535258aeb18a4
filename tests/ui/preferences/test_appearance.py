"""The settings in every theme, at every size of the system's letters: edges that can be seen, nothing cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from livecaption.core.contrast import contrast_ratio
from livecaption.model.setting import Page
from livecaption.ui.look import DARK, LIGHT, Colours, Theme, apply_look
from livecaption.ui.preferences.dialog import SettingsDialog
from ui.preferences.scene import Keeper, World, part, row_of, show

THEMES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK}


@pytest.fixture(autouse=True)
def _light_again(application: QApplication) -> Iterator[None]:
    font = application.font()
    apply_look(application, Theme.LIGHT)
    yield
    application.setFont(font)
    apply_look(application, Theme.LIGHT)


def colours_in(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_an_open_dialog_follows_the_theme(theme: Theme, dialog: SettingsDialog, application: QApplication) -> None:
    other = Theme.LIGHT if theme is Theme.DARK else Theme.DARK
    apply_look(application, other)
    dialog.show_page(Page.CAPTIONS)
    apply_look(application, theme)
    colours: Colours = THEMES[theme]
    picture = dialog.grab().toImage()
    pages = dialog.sidebar.list
    title = dialog.title.mapTo(dialog, QPoint(dialog.title.width() - 4, 2))
    assert picture.pixelColor(title) == QColor(colours.window)
    below = pages.mapTo(dialog, QPoint(pages.width() // 2, pages.height() - 4))
    assert picture.pixelColor(below) == QColor(colours.surface)
    shown = colours_in(pages)
    assert {colours.chosen, colours.accent} <= shown, "the chosen page has a ground and a bar"


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_inputs_have_edges_one_can_see(theme: Theme, dialog: SettingsDialog, application: QApplication) -> None:
    apply_look(application, theme)
    colours = THEMES[theme]
    row = row_of(dialog, "captions.size_percent")
    for control in (part(row, QSpinBox), part(row, QSlider)):
        assert colours.border in colours_in(control)
    assert contrast_ratio(colours.border.upper(), colours.window.upper()) >= 3.0


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("page", [page for page in Page if page is not Page.NONE])
def test_larger_letters_of_the_system_cut_nothing_off(
    scale: float, page: Page, application: QApplication, qtbot: QtBot, keeper: Keeper, clock: VirtualClock, world: World
) -> None:
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    application.setFont(font)
    dialog = SettingsDialog(keeper, clock, world.surroundings(), reduced_motion=True)
    qtbot.addWidget(dialog)
    dialog.resize(900, 700)
    show(qtbot, dialog)
    dialog.show_page(page)
    QApplication.processEvents()
    labels = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()]
    assert len(labels) > 5
    small = [each.text() for each in labels if each.font().pointSizeF() < font.pointSizeF() - 0.1]
    assert not small
    cut = [
        each.text()
        for each in labels
        if each is not dialog.title
        and each.height() + 1 < (each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height())
    ]
    assert not cut


def test_the_bar_stands_where_one_begins_to_read(dialog: SettingsDialog, application: QApplication) -> None:
    pages = dialog.sidebar.list
    accent = QColor(LIGHT.accent)

    def bar_at() -> float:
        picture = pages.grab().toImage()
        row = pages.visualItemRect(pages.currentItem()).center().y()
        found = [x for x in range(picture.width()) if picture.pixelColor(x, row) == accent]
        assert found
        return found[0] / picture.width()

    assert bar_at() < 0.2
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert bar_at() > 0.8


def test_a_system_font_in_pixels_is_no_trouble(
    application: QApplication, qtbot: QtBot, keeper: Keeper, clock: VirtualClock, world: World
) -> None:
    font = application.font()
    font.setPixelSize(22)
    application.setFont(font)
    dialog = SettingsDialog(keeper, clock, world.surroundings(), reduced_motion=True)
    qtbot.addWidget(dialog)
    show(qtbot, dialog)
    dialog.show_page(Page.CAPTIONS)
    assert dialog.title.fontMetrics().height() > dialog.fontMetrics().height()
