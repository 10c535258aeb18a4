"""The audience window's behaviour, without a display."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from livecaption.model.messages import message
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import CaptionStyle, Curtain
from livecaption.ui.captions.audience import AudienceWindow
from ui.captions.showing import Store, brightest, picture, view
from ui.conftest import WaitUntil

LEFT = Qt.MouseButton.LeftButton
STYLE = CaptionStyle(font_px=40, lines=3)


@pytest.fixture
def store() -> Store:
    return Store()


def window(qtbot: QtBot, store: Store, *, full_screen: bool) -> AudienceWindow:
    audience = AudienceWindow(STYLE, full_screen=full_screen, reduced_motion=True, load=store.load, save=store.save)
    qtbot.addWidget(audience)
    audience.show()
    return audience


@pytest.fixture
def audience(qtbot: QtBot, store: Store) -> AudienceWindow:
    return window(qtbot, store, full_screen=True)


def test_it_takes_the_whole_screen_and_fits_its_captions_in(audience: AudienceWindow, wait_until: WaitUntil) -> None:
    wait_until(audience.isFullScreen)
    assert audience.geometry() == QGuiApplication.primaryScreen().geometry()
    assert audience.rect().contains(audience.box)
    assert audience.box.center().y() > audience.height() / 2
    assert abs(audience.box.center().x() - audience.rect().center().x()) <= 1


def test_it_is_solid_to_its_edges(audience: AudienceWindow) -> None:
    audience.set_style(replace(STYLE, window_colour="#202020", window_opacity=0.2))
    audience.show_view(view("Welcome everyone"))
    image = picture(audience)
    assert image.pixelColor(0, 0) == QColor("#000000")
    assert image.pixelColor(audience.box.topLeft() + QPoint(2, 2)) == QColor("#202020")
    assert brightest(image.copy(audience.box), range(10, 60)) > 230


def test_escape_and_a_double_click_leave_and_take_the_screen(audience: AudienceWindow) -> None:
    told: list[bool] = []
    audience.full_screen_changed.connect(told.append)
    QTest.keyClick(audience, Qt.Key.Key_Escape)
    assert not audience.is_full_screen
    assert audience.width() < QGuiApplication.primaryScreen().geometry().width()
    QTest.keyClick(audience, Qt.Key.Key_Escape)
    QTest.mouseDClick(audience, LEFT)
    assert audience.is_full_screen
    assert told == [False, True]


def test_a_rectangle_is_dragged_resized_and_remembered(qtbot: QtBot, store: Store) -> None:
    audience = window(qtbot, store, full_screen=False)
    styles: list[object] = []
    audience.style_changed.connect(styles.append)

    def drag(begin: QPoint, by: QPoint) -> None:
        place = audience.geometry().topLeft() + begin
        QTest.mousePress(audience, LEFT, pos=audience.mapFromGlobal(place))
        QTest.mouseMove(audience, audience.mapFromGlobal(place + by))
        QTest.mouseRelease(audience, LEFT, pos=audience.mapFromGlobal(place + by))

    before = audience.geometry()
    drag(QPoint(50, 50), QPoint(-60, -70))
    assert audience.geometry() == before.translated(-60, -70)
    drag(QPoint(before.width() - 2, before.height() // 2), QPoint(-150, 0))
    assert audience.width() == before.width() - 150
    assert styles
    again = window(qtbot, store, full_screen=False)
    assert (again.pos() - audience.pos()).manhattanLength() <= 3
    assert (again.width(), again.height()) == pytest.approx((audience.width(), audience.height()), abs=1)
    drag(QPoint(audience.width() - 2, audience.height() - 2), QPoint(-5000, -5000))
    assert audience.width() >= 160
    assert audience.height() >= 90
    assert audience.caption_style.columns >= 1


def test_it_can_be_filled_with_lines(audience: AudienceWindow) -> None:
    audience.set_filling(True)
    assert audience.caption_style.lines > STYLE.lines
    assert audience.rect().contains(audience.box)
    audience.set_filling(False)
    assert audience.caption_style.lines == STYLE.lines


def test_the_room_is_told_little(audience: AudienceWindow) -> None:
    audience.show_view(view("words"))
    quiet = picture(audience)
    trouble = message("device.lost", title="Ana's headset")
    audience.show_status(SessionStatus(Phase.LISTENING, notice=trouble))
    assert audience.words == ""
    assert picture(audience) == quiet
    audience.show_status(SessionStatus(Phase.OFFLINE, notice=trouble))
    assert audience.words == "Captions are catching up"
    assert picture(audience) != quiet
    audience.show_status(SessionStatus(Phase.PAUSED))
    assert audience.words == "Captions are paused"
    audience.show_status(SessionStatus(Phase.PAUSED, curtain=Curtain.BLANK))
    assert audience.words == ""


def test_a_blank_room_sees_nothing_and_a_frozen_one_its_captions(audience: AudienceWindow) -> None:
    audience.show_view(view("secret"))
    shown = picture(audience)
    audience.show_view(view("secret", curtain=Curtain.FROZEN))
    assert picture(audience) == shown
    audience.show_view(view("secret", curtain=Curtain.BLANK))
    image = picture(audience)
    assert brightest(image, range(0, image.height(), 2)) == 0


def test_its_pointer_goes_away_when_it_rests(audience: AudienceWindow, wait_until: WaitUntil) -> None:
    QTest.mouseMove(audience, QPoint(50, 50))
    assert audience.cursor().shape() is Qt.CursorShape.ArrowCursor
    audience._pointer_rests.setInterval(1)
    QTest.mouseMove(audience, QPoint(60, 50))
    wait_until(lambda: audience.cursor().shape() is Qt.CursorShape.BlankCursor)
    QTest.mouseMove(audience, QPoint(70, 50))
    assert audience.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_menu_comes_with_a_right_click(audience: AudienceWindow) -> None:
    menu = QMenu()
    menu.addAction("one")
    audience.set_menu(menu)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), audience.mapToGlobal(QPoint(20, 20)))
    QApplication.sendEvent(audience, event)
    assert menu.isVisible()
    menu.close()


def test_it_keeps_to_a_screen_that_is_not_there_yet(audience: AudienceWindow) -> None:
    audience.set_screen("a screen nobody has")
    assert audience.geometry() == QGuiApplication.primaryScreen().geometry()


def test_screen_readers_find_its_words(audience: AudienceWindow) -> None:
    audience.show_view(view("Welcome", "everyone"))
    assert audience.spoken.accessibleName() == "Welcome\neveryone"
    audience.set_announcing(True)
    audience.show_view(view("Welcome", "everyone here"))


def test_the_room_is_not_told_of_keys(audience: AudienceWindow) -> None:
    audience.show_status(SessionStatus(Phase.NEEDS_KEY, notice=message("endpoint.no_key", host="office")))
    assert audience._words == "Captions are catching up"
