"""The settings dialog over settings in memory, with everything round it that a composition could give."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from livecaption.ui.preferences.dialog import SettingsDialog
from ui.preferences.scene import Keeper, World, show


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def keeper() -> Keeper:
    return Keeper(profiles={"meeting": {"captions.lines": 3}, "Choir": {"captions.lines": 5}})


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def dialog(qtbot: QtBot, keeper: Keeper, clock: VirtualClock, world: World) -> SettingsDialog:
    """Shown, with the keyboard, and without motion: nothing in it changes by itself."""
    made = SettingsDialog(keeper, clock, world.surroundings(), reduced_motion=True)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    show(qtbot, made)
    return made
