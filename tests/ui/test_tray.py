"""The tray's menu and icons."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from livecaption.model.messages import message
from livecaption.model.status import Command, Phase, SessionStatus
from livecaption.ui.icons import IconSet
from livecaption.ui.tray import Tray

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"


class Asked:
    def __init__(self) -> None:
        self.all: list[object] = []

    def command(self, command: Command) -> None:
        self.all.append(command)

    def quit(self) -> None:
        self.all.append("quit")

    def start(self) -> None:
        self.all.append("start")


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_pause_becomes_resume(asked: Asked) -> None:
    tray = Tray(IconSet(ICONS), asked.command, asked.quit)
    tray.show_status(SessionStatus(Phase.LISTENING))
    assert tray.pause_action.text() == "Pause captions"
    tray.pause_action.trigger()
    tray.show_status(SessionStatus(Phase.PAUSED))
    assert tray.pause_action.text() == "Resume captions"
    tray.pause_action.trigger()
    tray.quit_action.trigger()
    assert asked.all == [Command.PAUSE, Command.RESUME, "quit"]


def test_start_is_offered_only_when_nothing_runs(asked: Asked) -> None:
    tray = Tray(IconSet(ICONS), asked.command, asked.quit, asked.start)
    assert tray.start_action.isVisible()
    assert not tray.pause_action.isVisible()
    tray.start_action.trigger()
    tray.show_status(SessionStatus(Phase.CONNECTING))
    assert not tray.start_action.isVisible()
    assert tray.pause_action.isVisible()
    assert asked.all == ["start"]


@pytest.mark.parametrize(
    ("status", "icon"),
    [
        (SessionStatus(Phase.STARTING), "tray-idle"),
        (SessionStatus(Phase.LISTENING), "tray-captioning"),
        (SessionStatus(Phase.PAUSED), "tray-paused"),
        (SessionStatus(Phase.OFFLINE), "tray-trouble"),
        (SessionStatus(Phase.LISTENING, notice=message("device.lost", title="Headset")), "tray-trouble"),
        (SessionStatus(Phase.ENDED), "tray-idle"),
    ],
)
def test_the_icon_follows_the_status(asked: Asked, status: SessionStatus, icon: str) -> None:
    tray = Tray(IconSet(ICONS), asked.command, asked.quit)
    tray.show_status(status)
    assert tray.icon_name == icon


def test_the_tip_says_what_happens_in_words(asked: Asked) -> None:
    tray = Tray(IconSet(ICONS), asked.command, asked.quit)
    tray.show_status(SessionStatus(Phase.CATCHING_UP, behind_s=4))
    assert tray.tip == "livecaption: Catching up (4 s behind)"


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something_at_16_px(path: Path) -> None:
    icons = IconSet(ICONS)
    icon = icons.application() if path.stem == "app" else icons.glyph(path.stem, "#FF0000")
    image = icon.pixmap(QSize(16, 16), 1.0).toImage()
    painted = [image.pixelColor(x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 128]
    assert len(painted) > 30
    if path.stem not in ("app", "tray-trouble"):
        assert all(colour.red() > 200 and colour.blue() < 60 for colour in painted)
