"""A real X display with a real keyboard, and programs to press it."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from livecaption.hotkeys.x11 import XHotkeys
from livecaption.model.actions import ActionName

PROGRAMS = ("Xvfb", "xdotool", "setxkbmap")
WITHIN_S = 60.0


@dataclass
class Desk:
    """A display with hotkeys on it; `pressed` takes what they told."""

    name: str
    pressed: queue.SimpleQueue[ActionName] = field(default_factory=queue.SimpleQueue)
    opened: list[XHotkeys] = field(default_factory=list)

    def hotkeys(self, changed: Callable[[], None] = lambda: None) -> XHotkeys:
        """Another program's worth of hotkeys on this display."""
        made = XHotkeys(self.pressed.put, changed, self.name)
        self.opened.append(made)
        return made

    def run(self, *command: str) -> None:
        """Run an X program to its end."""
        environment = {**os.environ, "DISPLAY": self.name}
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=WITHIN_S)

    def press(self, *keys: str) -> None:
        """Press and release keys as a person would, each after the other."""
        self.run("xdotool", "key", *keys)

    def next(self) -> ActionName:
        """The next action that was pressed."""
        return self.pressed.get(timeout=WITHIN_S)


@pytest.fixture
def desk() -> Iterator[Desk]:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"make test installs what is missing here: {', '.join(missing)}")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "320x240x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(write_end,), stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        desk = Desk(f":{pipe.readline().strip()}")
    try:
        desk.run("setxkbmap", "us")
        yield desk
    finally:
        for each in desk.opened:
            each.close()
        server.terminate()
        server.wait(WITHIN_S)
