"""For every test: folders of its own, no settings from outside, and no unexpected log line."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import settings

from fakes.keyring import Shelf
from livecaption.config import keyring_keys

# How long an example takes says more of the machine than of the program.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}


class _LogCatcher(logging.Handler):
    """Keeps what the program logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def own_folders(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path | None]:
    """Send everything that is kept per person to a fresh folder, and forget LIVECAPTION_* settings."""
    for name in [name for name in os.environ if name.startswith("LIVECAPTION_")]:
        monkeypatch.delenv(name)
    if request.node.get_closest_marker("real_home"):
        yield None
        return
    home = tmp_path_factory.mktemp("home")
    for variable, below in _FOLDERS.items():
        folder = home / below
        folder.mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    yield home


@pytest.fixture(autouse=True)
def no_keys_of_another_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that no keyring took live as long as the program, which all tests share."""
    monkeypatch.setattr(keyring_keys, "_of_this_run", {})


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    """A keyring in memory, in place of the system's."""
    before = keyring.get_keyring()
    shelf = Shelf()
    keyring.set_keyring(shelf)
    yield shelf
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[_LogCatcher]:
    """Fail a test that makes the program log a warning or worse, unless it is marked `expects_log`."""
    catcher = _LogCatcher()
    root = logging.getLogger()
    root.addHandler(catcher)
    yield catcher
    root.removeHandler(catcher)
    if catcher.lines and not request.node.get_closest_marker("expects_log"):
        pytest.fail("unexpected log lines:\n" + "\n".join(catcher.lines), pytrace=False)
