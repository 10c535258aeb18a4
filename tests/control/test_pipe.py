"""What stands in for the socket on Windows, tried over Unix sockets: all but the pipe itself."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from livecaption.control import pipe
from livecaption.control.client import said_in
from livecaption.control.place import pipe_name
from livecaption.control.server import Handle
from livecaption.control.wire import DONE, Asked, request_of
from livecaption.model.actions import ActionName
from livecaption.model.messages import Message, message

WITHIN_S = 60.0
SHOW = request_of(ActionName.SHOW)


@pytest.fixture(autouse=True)
def over_sockets(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    path.parent.mkdir()
    monkeypatch.setattr(pipe, "_FAMILY", "AF_UNIX")
    monkeypatch.setattr(pipe, "pipe_name", lambda path: str(path))


@pytest.fixture
def serve(path: Path) -> Iterator[Callable[[Handle], pipe.ClaimedPipe]]:
    with contextlib.ExitStack() as stack:

        def start(handle: Handle) -> pipe.ClaimedPipe:
            claimed = pipe.claim_pipe(path)
            assert claimed is not None
            claimed.serve(handle)
            stack.callback(claimed.close)
            return claimed

        yield start


Serve = Callable[[Handle], pipe.ClaimedPipe]


def test_a_command_reaches_the_program(serve: Serve, path: Path) -> None:
    asked: list[Asked] = []
    serve(asked.append)
    assert pipe.ask_pipe(path, SHOW, WITHIN_S) == DONE
    assert asked == [ActionName.SHOW]


def test_who_does_not_know_the_secret_is_not_answered(serve: Serve, path: Path) -> None:
    asked: list[Asked] = []
    serve(asked.append)
    with Client(str(path), "AF_UNIX") as stranger:
        stranger.send_bytes(b'"' + b"0" * 64 + b'"\n' + SHOW)
        with pytest.raises((EOFError, ConnectionResetError)):
            stranger.recv_bytes()
    assert asked == []


def test_who_says_nothing_keeps_nobody_waiting(serve: Serve, path: Path) -> None:
    serve(lambda action: None)
    with contextlib.ExitStack() as stack:
        for _ in range(3):
            stack.enter_context(Client(str(path), "AF_UNIX"))
        assert pipe.ask_pipe(path, SHOW, WITHIN_S) == DONE


def test_nonsense_is_answered(serve: Serve, path: Path) -> None:
    serve(lambda action: None)
    assert said_in(pipe.ask_pipe(path, b"toggle\n", WITHIN_S) or b"") == message("control.not_understood")


@pytest.mark.expects_log
def test_a_mistake_in_the_program_is_answered(serve: Serve, path: Path) -> None:
    def fail(action: Asked) -> Message | None:
        raise LookupError(action)

    serve(fail)
    line = pipe.ask_pipe(path, SHOW, WITHIN_S)
    assert said_in(line or b"") == message("control.failed", reason="LookupError")


def test_a_closed_program_is_gone(serve: Serve, path: Path) -> None:
    claimed = serve(lambda action: None)
    assert path.with_name("control.secret").stat().st_mode & 0o777 == 0o600
    claimed.close()
    claimed.close()
    assert pipe.ask_pipe(path, SHOW, WITHIN_S) is None


def test_each_person_has_a_pipe_of_their_own() -> None:
    one, other = pipe_name(Path("C:/Users/one/control")), pipe_name(Path("C:/Users/other/control"))
    assert one != other
    assert one.startswith("\\\\.\\pipe\\livecaption-")
