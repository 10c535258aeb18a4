"""For every test: folders of its own, no settings from outside, and no unexpected log line."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from hypothesis import HealthCheck, settings

from fakes.keyring import Shelf
from livecaption.config import keyring_keys

_TESTS = Path(__file__).parent

# How long an example takes says more of the machine than of the program. The examples are the same in every run, so
# that a change is refused for its own faults only; `--hypothesis-profile=searching` looks for others.
settings.register_profile("searching", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("settled", settings.get_profile("searching"), derandomize=True)
settings.load_profile("settled")

# Several tests run at once: numpy's threads, which spin while they wait, would take the processors from the others.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# The files that take longest come first, so that at the end no worker has one to itself while the others have none.
_LONG = (
    "test_killed.py",
    "transport/test_link_far.py",
    "desktop/test_whole_program.py",
    "desktop/test_from_elsewhere.py",
    "capture/test_sound_life.py",
    "capture/test_both_captions.py",
)

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Order the files by `_LONG`; within a file, and behind those, nothing moves."""
    places = {_TESTS / name: place for place, name in enumerate(_LONG)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


class _Homes:
    """Homes for tests, one after the other. One in which nothing was written serves again: most tests write nothing."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._unused: Path | None = None

    def take(self) -> Path:
        """A home with every folder of `_FOLDERS`, empty."""
        home, self._unused = self._unused, None
        if home is None:
            home = self._folders.mktemp("home")
            for below in filter(None, _FOLDERS.values()):
                (home / below).mkdir(mode=0o700)
        return home

    def give_back(self, home: Path) -> None:
        """It serves again if it is as it was."""
        with contextlib.suppress(OSError):
            folders = [home / below for below in filter(None, _FOLDERS.values())]
            as_made = all(each.stat().st_mode & 0o777 == 0o700 and not any(each.iterdir()) for each in folders)
            if as_made and set(home.iterdir()) == set(folders):
                self._unused = home


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> _Homes:
    return _Homes(tmp_path_factory)


@pytest.fixture(autouse=True)
def own_folders(
    request: pytest.FixtureRequest, _homes: _Homes, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path | None]:
    """Send everything that is kept per person to folders of the test's own, and forget LIVECAPTION_* settings."""
    for name in [name for name in os.environ if name.startswith("LIVECAPTION_")]:
        monkeypatch.delenv(name)
    if request.node.get_closest_marker("real_home"):
        yield None
        return
    home = _homes.take()
    for variable, below in _FOLDERS.items():
        monkeypatch.setenv(variable, str(home / below))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    yield home
    _homes.give_back(home)


@pytest.fixture(autouse=True)
def garbage_between_tests() -> Iterator[None]:
    """Python's collector runs when all windows of a test are gone, as in the program, where Qt deletes them in its own
    order. Left to the collector they go in any order, on xdist's thread for one, and take the process with them."""
    gc.disable()
    yield
    if widgets := sys.modules.get("PySide6.QtWidgets"):
        _delete_windows(widgets.QApplication)
    if gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(1)


def _delete_windows(application: Any) -> None:
    if application.instance() is None:
        return
    from PySide6.QtCore import QEvent

    for each in application.topLevelWidgets():
        if each.parent() is None:
            each.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(error: object | None) -> None:
    """Tell tests/run.py that a worker died."""
    if error is not None and (told := os.environ.get("LIVECAPTION_TESTS_DIED")):
        Path(told).touch()
