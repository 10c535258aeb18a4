"""Folders with a path short enough for sockets, and the running program of a test."""

from __future__ import annotations

import contextlib
import queue
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from livecaption.control.instance import AlreadyRunning, Claimed, Unclear, claim
from livecaption.control.server import Handle
from livecaption.control.wire import Asked


@pytest.fixture
def path() -> Iterator[Path]:
    """Where the program under test listens. Not pytest's folder: the path of a socket may have 107 characters."""
    folder = Path(tempfile.mkdtemp(prefix="lc-control-"))
    yield folder / "livecaption" / "control"
    shutil.rmtree(folder, ignore_errors=True)


class Running:
    """A program that serves, and what it was asked for."""

    def __init__(self, path: Path, handle: Handle | None = None) -> None:
        self.asked: queue.SimpleQueue[Asked] = queue.SimpleQueue()
        claimed = claim(path)
        assert not isinstance(claimed, AlreadyRunning | Unclear), claimed
        self.claimed: Claimed = claimed
        self.claimed.serve(handle or self._take)

    def _take(self, action: Asked) -> None:
        self.asked.put(action)


@pytest.fixture
def run(path: Path) -> Iterator[Callable[..., Running]]:
    """Starts the program at `path`; it is closed afterwards."""
    with contextlib.ExitStack() as stack:

        def start(handle: Handle | None = None, where: Path = path) -> Running:
            running = Running(where, handle)
            stack.callback(running.claimed.close)
            return running

        yield start
