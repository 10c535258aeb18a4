"""Windows for people who read from right to left: laid out the other way round, and with nothing on top of another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from fakes.settings import MemorySettings
from livecaption.language import speak
from livecaption.model.messages import translate_with
from livecaption.model.setting import Page
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.hover_bar import BAR_ACTIONS
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.look import Theme, apply_look
from livecaption.ui.preferences.dialog import SettingsDialog
from livecaption.ui.preferences.first_run import FirstRun
from ui.captions.showing import ICONS, brightest, picture, view
from ui.main.scene import Scene
from ui.preferences.scene import World

RIGHT_TO_LEFT, LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
PAGES = [page for page in Page if page is not Page.NONE]
ARABIC = "مرحبا بكم جميعا"
_NEAR_PX = 2
"""What rounding does to a half."""

Made = Callable[[], QWidget]


@pytest.fixture(autouse=True)
def _as_it_was(application: QApplication) -> Iterator[None]:
    apply_look(application, Theme.LIGHT)
    yield
    translate_with(None)
    application.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.fixture(params=["start", *PAGES, "first_run"])
def made(request: pytest.FixtureRequest, qtbot: QtBot) -> Made:
    """Makes one of the windows, as often as it is called."""
    kept: list[object] = []

    def make() -> QWidget:
        window = _window(request.param, kept)
        kept.append(window)  # qtbot holds it only weakly
        qtbot.addWidget(window)
        window.resize(1000, 720)
        with qtbot.waitExposed(window, timeout=60_000):
            window.show()
        QApplication.processEvents()  # a second pass of the layouts, for words that wrap
        return window

    return make


def _window(kind: str | Page, kept: list[object]) -> QWidget:
    if kind == "start":
        scene = Scene()
        kept.append(scene)
        return scene.window
    keeper = MemorySettings({"endpoint.urls": ("wss://captions.example.org",)}, profiles={"Choir": {}})
    if kind == "first_run":
        return FirstRun(keeper, VirtualClock(), World().surroundings(), reduced_motion=True)
    dialog = SettingsDialog(keeper, VirtualClock(), World().surroundings(), reduced_motion=True)
    assert isinstance(kind, Page)
    dialog.show_page(kind)
    return dialog


def test_everything_changes_sides(made: Made, application: QApplication) -> None:
    plain = _places(made())
    application.setLayoutDirection(RIGHT_TO_LEFT)
    mirrored = _places(made())
    assert len(plain) > 5
    assert {name for name in plain if plain[name] != mirrored.get(name)} != set(), "nothing was mirrored"
    wrong = {
        name: (rect, mirrored.get(name))
        for name, (rect, width) in plain.items()
        if not _near(mirrored.get(name, (QRect(), 0))[0], _other_side(rect, width))
    }
    assert wrong == {}


def test_nothing_covers_another_or_is_cut_off(made: Made, application: QApplication) -> None:
    assert speak("ar") == "ar"
    application.setLayoutDirection(RIGHT_TO_LEFT)
    window = made()
    shown = [each for each in _controls(window) if not each.visibleRegion().isEmpty()]
    covered = [
        (_called(one), _called(other))
        for number, one in enumerate(shown)
        for other in shown[number + 1 :]
        if one.parentWidget() is other.parentWidget() and _overlap(one.geometry(), other.geometry())
    ]
    assert covered == []
    assert [_called(each) for each in shown if isinstance(each, QLabel) and _is_cut_off(each)] == []


def test_captions_begin_at_the_side_of_their_script(application: QApplication) -> None:
    application.setLayoutDirection(RIGHT_TO_LEFT)
    overlay = OverlayWindow(CaptionStyle(lines=1), ICONS, composited=True, reduced_motion=True)
    for words, right in ((ARABIC, True), ("Welcome all", False)):
        overlay.show_view(view(words))
        image = picture(overlay, overlay.box)
        assert (_light_at_the(image, right=True) > 200) is right
        assert (_light_at_the(image, right=False) > 200) is not right


def test_the_bar_of_controls_and_its_arrow_keys(application: QApplication) -> None:
    application.setLayoutDirection(RIGHT_TO_LEFT)
    overlay = OverlayWindow(CaptionStyle(), ICONS, composited=True, reduced_motion=True)
    overlay.show_status(SessionStatus(Phase.LISTENING, local=True))
    overlay.show()
    overlay.activate()
    bar = overlay.bar
    buttons = [bar.buttons[name] for name in BAR_ACTIONS]
    assert [each.x() for each in buttons] == sorted((each.x() for each in buttons), reverse=True)
    assert bar.place.geometry().right() < buttons[-1].x()
    QTest.keyClick(buttons[0], Qt.Key.Key_Left)
    assert overlay.focusWidget() is buttons[1], "the left arrow goes left"
    QTest.keyClick(buttons[1], Qt.Key.Key_Right)
    assert overlay.focusWidget() is buttons[0]
    overlay.close()


def test_a_notice_stands_at_the_right(application: QApplication) -> None:
    application.setLayoutDirection(RIGHT_TO_LEFT)
    overlay = OverlayWindow(CaptionStyle(lines=1), ICONS, composited=True, reduced_motion=True)
    before = picture(overlay)
    overlay.show_notice(ARABIC)
    after = picture(overlay)
    changed = [x for x in range(0, after.width(), 2) for y in range(after.height()) if _differs(before, after, x, y)]
    assert min(changed) > after.width() // 2


def _controls(window: QWidget) -> list[QWidget]:
    kinds = (QLabel, QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, QAbstractSpinBox, QAbstractItemView)
    return [each for each in window.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]


def _places(window: QWidget) -> dict[str, tuple[QRect, int]]:
    """Where each control lies in the window, which is so wide."""
    found: dict[str, tuple[QRect, int]] = {}
    for number, each in enumerate(_controls(window)):
        corner = each.mapTo(window, QPoint(0, 0))
        found[f"{number} {_called(each)}"] = (QRect(corner, each.size()), window.width())
    return found


def _called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName() or words[:40]}"


def _other_side(rect: QRect, width: int) -> QRect:
    return QRect(width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def _near(one: QRect, other: QRect) -> bool:
    return all(abs(here - there) <= _NEAR_PX for here, there in zip(one.getRect(), other.getRect(), strict=True))  # type: ignore[call-overload]


def _overlap(one: QRect, other: QRect) -> bool:
    common = one & other
    return common.width() > 2 and common.height() > 2


def _is_cut_off(label: QLabel) -> bool:
    wraps = label.wordWrap()
    return label.height() < label.heightForWidth(label.width()) if wraps else label.width() < label.sizeHint().width()


def _light_at_the(image: QImage, *, right: bool) -> int:
    third = image.width() // 3
    part = image.copy(QRect(image.width() - third if right else 0, 0, third, image.height()))
    return brightest(part, range(14, image.height() - 14))


def _differs(one: QImage, other: QImage, x: int, y: int) -> bool:
    return QColor(one.pixelColor(x, y)) != QColor(other.pixelColor(x, y))
