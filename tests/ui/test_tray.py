"""The tray's menu and icons."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.messages import message
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import Curtain
from livecaption.ui.captions.hover_bar import keys_in_print
from livecaption.ui.icons import IconSet
from livecaption.ui.tray import Tray

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"


@pytest.fixture
def tray(application: object) -> Tray:
    return Tray(IconSet(ICONS))


def words(tray: Tray, name: ActionName) -> str:
    return tray.actions[name].text().partition("\t")[0]


def test_the_menu_offers_every_action_and_asks_for_it(tray: Tray) -> None:
    asked: list[object] = []
    tray.action_asked.connect(asked.append)
    tray.show_status(SessionStatus(Phase.LISTENING))
    for action in tray.menu.actions():
        action.trigger()
    assert sorted(asked) == sorted(action.name for action in ACTIONS)  # type: ignore[type-var]
    assert all(action.icon().availableSizes() for action in tray.actions.values())


def test_pause_becomes_resume_and_start_becomes_end(tray: Tray) -> None:
    assert words(tray, ActionName.TOGGLE) == "Start captions"
    assert not tray.actions[ActionName.PAUSE].isEnabled()
    tray.show_status(SessionStatus(Phase.LISTENING))
    assert words(tray, ActionName.TOGGLE) == "End captions"
    assert words(tray, ActionName.PAUSE) == "Pause captions"
    tray.show_status(SessionStatus(Phase.PAUSED))
    assert words(tray, ActionName.PAUSE) == "Resume captions"


def test_what_is_checked_is_what_holds_not_what_was_clicked(tray: Tray) -> None:
    tray.show_status(SessionStatus(Phase.LISTENING))
    tray.actions[ActionName.FREEZE].trigger()
    assert not tray.actions[ActionName.FREEZE].isChecked()
    tray.show_status(SessionStatus(Phase.LISTENING, curtain=Curtain.FROZEN))
    assert tray.actions[ActionName.FREEZE].isChecked()
    tray.show_status(SessionStatus(Phase.LISTENING, curtain=Curtain.BLANK))
    assert not tray.actions[ActionName.FREEZE].isChecked()
    assert tray.actions[ActionName.BLANK].isChecked()
    tray.set_checked(ActionName.LOCK, True)
    assert tray.actions[ActionName.LOCK].isChecked()


def test_hotkeys_stand_beside_the_actions(tray: Tray) -> None:
    assert tray.actions[ActionName.LOCK].text().endswith("\t" + keys_in_print("Ctrl+Alt+L"))
    tray.set_hotkeys({ActionName.LOCK: "F9"})
    assert tray.actions[ActionName.LOCK].text().endswith("\tF9")
    assert "\t" not in tray.actions[ActionName.PAUSE].text()


def test_only_what_is_offered_is_in_the_menu(application: object) -> None:
    tray = Tray(IconSet(ICONS), offered={ActionName.PAUSE, ActionName.QUIT})
    assert [action.objectName() for action in tray.menu.actions() if not action.isSeparator()] == ["pause", "quit"]
    tray.set_checked(ActionName.OVERLAY, True)


@pytest.mark.parametrize(
    ("status", "icon"),
    [
        (SessionStatus(Phase.STARTING), "tray-idle"),
        (SessionStatus(Phase.LISTENING), "tray-captioning"),
        (SessionStatus(Phase.PAUSED), "tray-paused"),
        (SessionStatus(Phase.OFFLINE), "tray-trouble"),
        (SessionStatus(Phase.NEEDS_KEY), "tray-trouble"),
        (SessionStatus(Phase.LISTENING, notice=message("device.lost", title="Headset")), "tray-trouble"),
        (SessionStatus(Phase.ENDED), "tray-idle"),
    ],
)
def test_the_icon_follows_the_status(tray: Tray, status: SessionStatus, icon: str) -> None:
    tray.show_status(status)
    assert tray.icon_name == icon


def test_the_tip_says_what_happens_in_words(tray: Tray) -> None:
    tray.show_status(SessionStatus(Phase.CATCHING_UP, behind_s=4))
    assert tray.tip == "livecaption: Catching up (4 s behind)"


def test_the_tip_says_that_a_key_is_wanted(tray: Tray) -> None:
    tray.show_status(SessionStatus(Phase.NEEDS_KEY, notice=message("endpoint.no_key", host="office")))
    assert tray.tip == "livecaption: Needs a key (keeping your words)"
    assert tray.actions[ActionName.PAUSE].isEnabled(), "the session goes on"


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something_at_16_px(path: Path) -> None:
    icons = IconSet(ICONS)
    icon = icons.application() if path.stem == "app" else icons.glyph(path.stem, "#FF0000")
    image = icon.pixmap(QSize(16, 16), 1.0).toImage()
    painted = [image.pixelColor(x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 128]
    assert len(painted) > 20
    if path.stem not in ("app", "tray-trouble"):
        assert all(colour.red() > 200 and colour.blue() < 60 for colour in painted)


def test_every_action_has_its_icon() -> None:
    assert all((ICONS / f"{action.icon}.svg").is_file() for action in ACTIONS)
