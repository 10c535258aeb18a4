"""One program for each person: real processes that start at once, crash, and follow each other."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from control.conftest import Running
from livecaption.control.client import ask
from livecaption.control.instance import AlreadyRunning, Unclear, claim
from livecaption.model.actions import ActionName
from livecaption.model.messages import message

WITHIN_S = 60.0
PROGRAM = """
import sys
from pathlib import Path
from livecaption.control.instance import AlreadyRunning, Unclear, claim
from livecaption.model.actions import ActionName
print("ready", flush=True)
sys.stdin.readline()
claimed = claim(Path(sys.argv[1]))
if isinstance(claimed, AlreadyRunning):
    print("second", claimed.ask(ActionName.SHOW, 30.0).code, flush=True)
elif isinstance(claimed, Unclear):
    print("unclear", claimed.why, flush=True)
else:
    claimed.serve(lambda action: None)
    print("first", flush=True)
    sys.stdin.readline()
    claimed.close()
"""


class Process:
    """A program in a process of its own, which waits before it claims, and before it ends."""

    def __init__(self, path: Path) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.line() == "ready"

    def line(self) -> str:
        assert self.popen.stdout is not None
        return self.popen.stdout.readline().strip()

    def go_on(self) -> None:
        assert self.popen.stdin is not None
        self.popen.stdin.write("\n")
        self.popen.stdin.flush()

    def kill(self) -> None:
        self.popen.kill()
        self.popen.wait(WITHIN_S)
        for stream in (self.popen.stdin, self.popen.stdout):
            assert stream is not None
            stream.close()


@pytest.fixture
def start(path: Path) -> Iterator[Callable[[], Process]]:
    made: list[Process] = []

    def begin() -> Process:
        made.append(Process(path))
        return made[-1]

    yield begin
    for each in made:
        each.kill()


def test_of_many_that_start_at_once_one_is_the_first(start: Callable[[], Process], path: Path) -> None:
    processes = [start() for _ in range(6)]
    for each in processes:
        each.go_on()
    said = sorted(each.line() for each in processes)
    assert said == ["first"] + ["second control.done"] * 5
    assert ask(ActionName.SHOW, path) == message("control.done")


def test_what_a_crash_leaves_is_replaced(start: Callable[[], Process], path: Path) -> None:
    first = start()
    first.go_on()
    assert first.line() == "first"
    os.kill(first.popen.pid, signal.SIGKILL)
    first.popen.wait(WITHIN_S)
    assert path.is_socket()
    assert ask(ActionName.SHOW, path) is None
    second = start()
    second.go_on()
    assert second.line() == "first"
    assert ask(ActionName.SHOW, path) == message("control.done")


def test_a_program_that_ended_makes_room(start: Callable[[], Process], path: Path) -> None:
    first = start()
    first.go_on()
    assert first.line() == "first"
    assert isinstance(claim(path), AlreadyRunning)
    first.go_on()
    assert first.popen.wait(WITHIN_S) == 0
    claimed = claim(path)
    assert not isinstance(claimed, AlreadyRunning | Unclear)
    claimed.close()


def test_a_program_that_is_just_starting_is_waited_for(path: Path) -> None:
    claimed = claim(path)
    assert not isinstance(claimed, AlreadyRunning | Unclear)
    second = claim(path)
    assert isinstance(second, AlreadyRunning)
    assert second.ask(ActionName.SHOW, 0.05) == message("control.no_answer")
    claimed.serve(lambda action: None)
    assert second.ask(ActionName.SHOW) == message("control.done")
    claimed.close()
    assert second.ask(ActionName.SHOW, 0.0) == message("control.no_answer")


def test_a_folder_that_cannot_be_made_is_a_sentence(path: Path) -> None:
    path.parent.write_text("a file")
    claimed = claim(path)
    assert isinstance(claimed, Unclear)
    assert claimed.why.code == "control.unusable"


def test_a_folder_that_is_a_link_is_not_used(path: Path, tmp_path: Path) -> None:
    path.parent.symlink_to(tmp_path)
    assert isinstance(claim(path), Unclear)
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_is_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    path.with_name("control.lock").symlink_to(tmp_path / "elsewhere")
    assert isinstance(claim(path), Unclear)
    assert not (tmp_path / "elsewhere").exists()


def test_a_command_imports_little(run: Callable[..., Running]) -> None:
    from livecaption.control.place import control_path

    run(where=control_path())
    code = """
import sys
from livecaption.control.command import action_asked, command
assert command(action_asked(["--freeze"]), print) == 0
print(*sorted(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=WITHIN_S, check=True)
    heavy = {
        "numpy",
        "PySide6",
        "asyncio",
        "argparse",
        "platformdirs",
        "logging",
        "threading",
        "subprocess",
        "rich",
        "dataclasses",
    }
    heavy.add("livecaption.model.messages")
    assert heavy & set(done.stdout.split()) == set()
