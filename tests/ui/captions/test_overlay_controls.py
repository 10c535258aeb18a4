"""The overlay under pointer and keys, without a display: dragging, resizing, the bar, the lock, its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from livecaption.model.actions import ActionName
from livecaption.model.status import Latency, Phase, SessionStatus
from livecaption.model.view import CaptionStyle, Curtain
from livecaption.ui.captions.hover_bar import BAR_ACTIONS
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.captions.placing import Dock
from ui.captions.showing import ICONS, Store, view
from ui.conftest import WaitUntil

LEFT = Qt.MouseButton.LeftButton
STYLE = CaptionStyle(font_px=16, columns=30)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def overlay(qtbot: QtBot, store: Store) -> OverlayWindow:
    overlay = OverlayWindow(STYLE, ICONS, composited=True, reduced_motion=True, load=store.load, save=store.save)
    qtbot.addWidget(overlay)
    overlay.show()
    return overlay


def drag(overlay: OverlayWindow, begin: QPoint, by: QPoint) -> None:
    """As a pointer does it: places on the screen, while the window moves under it."""
    place = overlay.global_box().topLeft() + begin
    QTest.mousePress(overlay, LEFT, pos=overlay.mapFromGlobal(place))
    for share in (2, 1):
        QTest.mouseMove(overlay, overlay.mapFromGlobal(place + by / share))
    QTest.mouseRelease(overlay, LEFT, pos=overlay.mapFromGlobal(place + by))


def enter(overlay: OverlayWindow) -> None:
    place = QPointF(overlay.box.center())
    overlay.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(overlay, QEnterEvent(place, place, place))


def leave(overlay: OverlayWindow) -> None:
    overlay.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(overlay, QEvent(QEvent.Type.Leave))


# -- dragging -------------------------------------------------------------------------------------------------------


def test_dragging_moves_it_and_new_words_leave_it_there(overlay: OverlayWindow, store: Store) -> None:
    wanted = overlay.global_box().translated(-60, -90)
    drag(overlay, QPoint(40, 30), QPoint(-60, -90))
    assert overlay.global_box() == wanted
    overlay.show_view(view("new words", "and more"))
    QTest.mouseMove(overlay, QPoint(5, 5))
    assert overlay.global_box() == wanted
    assert "overlay" in store.kept


def test_edges_and_the_middle_of_the_screen_attract_it(overlay: OverlayWindow) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    box = overlay.global_box()
    drag(overlay, QPoint(40, 30), QPoint(area.left() + 9 - box.left(), area.top() + 11 - box.top()))
    assert overlay.global_box().topLeft() == area.topLeft()
    drag(overlay, QPoint(40, 30), QPoint(area.center().x() - box.width() // 2 + 8, 100))
    assert abs(overlay.global_box().center().x() - area.center().x()) <= 1
    drag(overlay, QPoint(40, 30), QPoint(30, 0))
    assert abs(overlay.global_box().center().x() - area.center().x()) == pytest.approx(30, abs=1)


def test_a_part_of_it_always_stays_on_the_screen(overlay: OverlayWindow) -> None:
    drag(overlay, QPoint(40, 30), QPoint(0, 5000))
    area = QGuiApplication.primaryScreen().geometry()
    assert area.intersects(overlay.global_box())


def test_a_click_alone_moves_and_stores_nothing(overlay: OverlayWindow, store: Store) -> None:
    before = overlay.global_box()
    drag(overlay, QPoint(40, 30), QPoint(1, 1))
    assert overlay.global_box() == before
    assert store.kept == {}


def test_a_menu_comes_with_a_right_click(overlay: OverlayWindow, qtbot: QtBot) -> None:
    menu = QMenu()
    menu.addAction("one")
    overlay.set_menu(menu)
    place = overlay.global_box().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, overlay.mapFromGlobal(place), place)
    QApplication.sendEvent(overlay, event)
    assert menu.isVisible()
    menu.close()


# -- resizing -------------------------------------------------------------------------------------------------------


def test_pulling_a_corner_changes_columns_and_lines(overlay: OverlayWindow) -> None:
    chosen: list[tuple[int, int]] = []
    styles: list[object] = []
    overlay.resized.connect(lambda columns, lines: chosen.append((columns, lines)))
    overlay.style_changed.connect(styles.append)
    drag(overlay, QPoint(40, 30), QPoint(-100, -150))
    before = overlay.global_box()
    corner = QPoint(overlay.box.width() - 2, overlay.box.height() - 2)
    drag(overlay, corner, QPoint(120, 45))
    after = overlay.global_box()
    assert chosen == [(overlay.caption_style.columns, overlay.caption_style.lines)]
    assert chosen[0][0] > 40
    assert chosen[0][1] == 4
    assert styles[-1] == overlay.caption_style
    assert (after.left(), after.top()) == (before.left(), before.top())


def test_the_edge_that_is_not_pulled_stays(overlay: OverlayWindow) -> None:
    drag(overlay, QPoint(40, 30), QPoint(100, -100))
    before = overlay.global_box()
    drag(overlay, QPoint(2, before.height() // 2), QPoint(40, 0))
    assert overlay.global_box().right() == before.right()
    assert overlay.caption_style.columns < STYLE.columns
    drag(overlay, QPoint(before.width() // 3, 2), QPoint(0, -60))
    assert overlay.global_box().bottom() == before.bottom()
    assert overlay.caption_style.lines > STYLE.lines


def test_it_gets_neither_smaller_nor_larger_than_the_settings_allow(overlay: OverlayWindow) -> None:
    corner = QPoint(overlay.box.width() - 2, overlay.box.height() - 2)
    drag(overlay, corner, QPoint(-3000, -3000))
    assert (overlay.caption_style.columns, overlay.caption_style.lines) == (16, 1)
    corner = QPoint(overlay.box.width() - 2, overlay.box.height() - 2)
    drag(overlay, corner, QPoint(30000, 30000))
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert overlay.global_box().width() <= area.width()
    assert overlay.caption_style.lines == 10


@pytest.mark.parametrize(
    ("x", "y", "shape"),
    [
        (2, 40, Qt.CursorShape.SizeHorCursor),
        (-2, 40, Qt.CursorShape.SizeHorCursor),
        (80, 2, Qt.CursorShape.SizeVerCursor),
        (2, 2, Qt.CursorShape.SizeFDiagCursor),
        (-2, 2, Qt.CursorShape.SizeBDiagCursor),
        (-2, -2, Qt.CursorShape.SizeFDiagCursor),
        (2, -2, Qt.CursorShape.SizeBDiagCursor),
        (80, 30, Qt.CursorShape.ArrowCursor),
    ],
)
def test_the_pointer_says_what_a_press_would_do(overlay: OverlayWindow, x: int, y: int, shape: Qt.CursorShape) -> None:
    place = QPoint(x if x >= 0 else overlay.box.width() + x, y if y >= 0 else overlay.box.height() + y)
    QTest.mouseMove(overlay, overlay.box.topLeft() + place)
    assert overlay.cursor().shape() is shape


# -- place ----------------------------------------------------------------------------------------------------------


def test_its_place_is_found_again_by_another_window(qtbot: QtBot, overlay: OverlayWindow, store: Store) -> None:
    drag(overlay, QPoint(40, 30), QPoint(-70, -120))
    again = OverlayWindow(STYLE, ICONS, composited=True, load=store.load, save=store.save)
    qtbot.addWidget(again)
    again.show()
    assert (again.global_box().topLeft() - overlay.global_box().topLeft()).manhattanLength() <= 2
    again.place_at_default()
    assert abs(again.global_box().center().x() - QGuiApplication.primaryScreen().geometry().center().x()) <= 1


def test_docks_and_what_undoes_them(overlay: OverlayWindow) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    told: list[str] = []
    overlay.dock_changed.connect(told.append)
    overlay.set_dock(Dock.TOP)
    assert overlay.global_box().top() == area.top()
    overlay.set_style(replace(STYLE, lines=4))
    assert overlay.global_box().top() == area.top()
    overlay.set_dock("bottom")
    assert overlay.global_box().bottom() == area.bottom()
    drag(overlay, QPoint(40, 30), QPoint(0, -120))
    assert told == ["free"]
    assert overlay.global_box().bottom() == area.bottom() - 120


def test_notices_stand_above_where_there_is_no_room_below(overlay: OverlayWindow) -> None:
    overlay.set_dock(Dock.BOTTOM)
    overlay.show_notice("Offline")
    assert overlay.mask().boundingRect().top() < overlay.box.top()
    assert overlay.mask().boundingRect().bottom() == overlay.box.bottom()
    overlay.set_dock(Dock.TOP)
    assert overlay.mask().boundingRect().bottom() > overlay.box.bottom()


def test_the_hint_shows_until_it_was_heeded(qtbot: QtBot) -> None:
    overlay = OverlayWindow(STYLE, ICONS, composited=True, hint=True)
    qtbot.addWidget(overlay)
    overlay.show()
    assert "Drag to move" in overlay.notice
    overlay.show_notice("Offline")
    assert overlay.notice == "Offline"
    overlay.show_notice("")
    with qtbot.waitSignal(overlay.hint_seen, timeout=60_000):
        drag(overlay, QPoint(40, 30), QPoint(-50, -50))
    assert overlay.notice == ""


# -- bar ------------------------------------------------------------------------------------------------------------


def test_the_bar_comes_with_the_pointer_and_goes_after_it(overlay: OverlayWindow, wait_until: WaitUntil) -> None:
    assert not overlay.bar_shown
    enter(overlay)
    wait_until(lambda: overlay.bar_shown)
    assert not overlay.bar.geometry().intersects(overlay.box)
    leave(overlay)
    enter(overlay)
    assert overlay.bar_shown
    leave(overlay)
    wait_until(lambda: not overlay.bar_shown)


@pytest.mark.parametrize("name", BAR_ACTIONS)
def test_every_button_asks_for_its_action_by_click_and_by_key(overlay: OverlayWindow, name: ActionName) -> None:
    asked: list[object] = []
    overlay.action_asked.connect(asked.append)
    overlay.show_status(SessionStatus(Phase.LISTENING))
    overlay._hovering.show()
    button = overlay.bar.buttons[name]
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked == [name] * 3
    assert button.accessibleName()
    assert button.toolTip().startswith(button.accessibleName())


def test_tips_name_the_hotkeys(overlay: OverlayWindow) -> None:
    overlay._hovering.show()
    assert overlay.bar.buttons[ActionName.FREEZE].toolTip() == "Freeze captions (Ctrl+Alt+F)"
    overlay.set_hotkeys({ActionName.FREEZE: "F9"})
    assert overlay.bar.buttons[ActionName.FREEZE].toolTip() == "Freeze captions (F9)"
    assert overlay.bar.buttons[ActionName.LOCK].toolTip() == "Let clicks pass through"


def test_the_bar_follows_the_status(overlay: OverlayWindow) -> None:
    overlay._hovering.show()
    buttons = overlay.bar.buttons
    assert not buttons[ActionName.PAUSE].isEnabled()
    overlay.show_status(SessionStatus(Phase.PAUSED))
    assert buttons[ActionName.PAUSE].accessibleName() == "Resume captions"
    overlay.show_status(SessionStatus(Phase.LISTENING, curtain=Curtain.FROZEN))
    assert buttons[ActionName.FREEZE].isChecked()
    assert buttons[ActionName.PAUSE].accessibleName() == "Pause captions"
    remote = SessionStatus(
        Phase.LISTENING, endpoint="captions.example.org", local=False, latency=Latency(endpoint_ms=80)
    )
    overlay.show_status(remote)
    assert overlay.bar.place.text() == "80 ms · captions.example.org, not encrypted"
    overlay.show_status(replace(remote, encrypted=True, latency=Latency()))
    assert overlay.bar.place.text() == "captions.example.org"


def test_arrow_keys_walk_the_bar_and_escape_leaves_it(overlay: OverlayWindow) -> None:
    overlay.show_status(SessionStatus(Phase.LISTENING))
    overlay.activate()
    assert overlay.bar_shown
    buttons = list(overlay.bar.buttons.values())
    walked = buttons[0]
    QTest.keyClick(walked, Qt.Key.Key_Left)
    assert buttons[-1].hasFocus() or overlay.focusWidget() is buttons[-1]
    QTest.keyClick(buttons[-1], Qt.Key.Key_Escape)
    assert not overlay.bar_shown


def test_a_notice_and_the_bar_never_lie_on_each_other(overlay: OverlayWindow) -> None:
    overlay.show_notice("Offline")
    before = overlay._fringe.strip()
    overlay._hovering.show()
    assert overlay._fringe.strip() == before
    assert not overlay.bar.geometry().intersects(before)
    overlay._hovering.hide()
    overlay.show_notice("")
    overlay._hovering.show()
    place = overlay.bar.geometry()
    overlay.show_notice("Offline")
    assert overlay.bar.geometry() == place
    assert not place.intersects(overlay._fringe.strip())


# -- lock -----------------------------------------------------------------------------------------------------------


def test_locked_it_lets_everything_through_and_shows_no_bar(overlay: OverlayWindow, wait_until: WaitUntil) -> None:
    overlay.set_locked(True)
    handle = overlay.windowHandle()
    assert handle.flags() & Qt.WindowType.WindowTransparentForInput
    enter(overlay)
    overlay.activate()
    assert not overlay.bar_shown
    overlay.hide()
    assert not overlay._click_through.sign.watching
    overlay.show()
    assert overlay._click_through.sign.watching
    assert handle.flags() & Qt.WindowType.WindowTransparentForInput
    overlay.set_locked(False)
    assert not handle.flags() & Qt.WindowType.WindowTransparentForInput
    assert not overlay._click_through.sign.watching


# -- screen readers -------------------------------------------------------------------------------------------------


def test_the_accessibility_tree_has_captions_and_controls(overlay: OverlayWindow) -> None:
    overlay.show_view(view("Words to", "be read"))
    overlay._hovering.show()
    name, role = QAccessible.Text.Name, QAccessible.Role
    window = QAccessible.queryAccessibleInterface(overlay)
    assert window.text(name) == "Captions"
    assert window.text(QAccessible.Text.Description)
    children = [window.child(number) for number in range(window.childCount())]
    spoken = next(each for each in children if each.role() is role.StaticText)
    assert spoken.text(name) == "Words to\nbe read"
    bar = next(each for each in children if each.text(name) == "Caption controls")
    controls = [bar.child(number) for number in range(bar.childCount())]
    buttons = [each for each in controls if each.role() in (role.Button, role.CheckBox)]
    assert len(buttons) == len(BAR_ACTIONS)
    assert all(each.text(name) for each in buttons)


def test_the_bar_says_it_where_no_words_come(overlay: OverlayWindow) -> None:
    overlay._hovering.show()
    overlay.show_status(SessionStatus(Phase.NEEDS_KEY, endpoint="office", local=False, latency=Latency(endpoint_ms=80)))
    assert overlay.bar.place.text() == "Needs a key (keeping your words)"
    overlay.show_status(SessionStatus(Phase.LISTENING, latency=Latency(20, 1, 2, 240, 9)))
    assert overlay.bar.place.text() == "272 ms · on this computer"
