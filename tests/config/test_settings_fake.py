"""The fake of the seam does what the real one does, as far as windows can tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.clock import VirtualClock
from fakes.settings import MemorySettings
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.model.presets import PROFILES
from livecaption.model.seams import SettingsKeeper


@pytest.fixture(params=["real", "fake"])
def keeper(request: pytest.FixtureRequest, tmp_path: Path) -> SettingsKeeper:
    if request.param == "fake":
        return MemorySettings(profiles=PROFILES)
    return SettingsStore(tmp_path / "settings.toml", StateFile(tmp_path / "state.json"), VirtualClock())


def test_changes_are_told_undone_and_made_again(keeper: SettingsKeeper) -> None:
    heard: list[frozenset[str]] = []
    stop = keeper.subscribe(heard.append)
    assert keeper.change("captions.lines", 4) is None
    assert keeper.change_all({"captions.columns": 50, "captions.flow": "blocks"}) is None
    assert keeper.reset("captions.lines") is None
    assert heard == [
        frozenset({"captions.lines"}), frozenset({"captions.columns", "captions.flow"}), frozenset({"captions.lines"}),
    ]  # fmt: skip
    assert [keeper.undo() for _ in range(4)] == ["captions.lines", "preset", "captions.lines", None]
    assert keeper.settings.count("captions.columns") == 42
    assert [keeper.redo() for _ in range(2)] == ["captions.lines", "preset"]
    assert keeper.can_undo
    assert keeper.can_redo
    stop()
    keeper.change("captions.lines", 9)
    assert len(heard) == 8
    assert not keeper.can_redo
    assert keeper.problems == ()


def test_profiles_are_used_and_left(keeper: SettingsKeeper) -> None:
    assert keeper.profiles() == ("meeting", "stage")
    keeper.use_profile("stage")
    assert keeper.profile == "stage"
    assert keeper.settings.switch("audience.shown")
    keeper.use_profile("")
    assert not keeper.settings.switch("audience.shown")
    keeper.change("captions.lines", 5)
    assert keeper.save_profile("mine") is None
    assert "mine" in keeper.profiles()
    assert keeper.profile == "mine"
    assert keeper.delete_profile("mine") is None
    assert keeper.profile == ""
    assert keeper.settings.count("captions.lines") == 5
