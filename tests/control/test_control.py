"""Commands to the running program: real sockets, hostile clients included."""

from __future__ import annotations

import contextlib
import json
import socket
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from control.conftest import Running
from fakes.waking import LateWake
from livecaption.control import command as commands
from livecaption.control import place, server
from livecaption.control.client import ask
from livecaption.control.instance import AlreadyRunning, Unclear, claim
from livecaption.control.wire import DONE, MOST_BYTES, answer_of, asked_in, message_in, request_of
from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.messages import Message, message

Run = Callable[..., Running]
WITHIN_S = 60.0


def raw(path: Path, said: bytes) -> bytes:
    """What the program answers to bytes, until it hangs up."""
    with connected(path) as connection:
        with contextlib.suppress(BrokenPipeError):  # it has hung up already
            connection.sendall(said)
        return all_of(connection)


def connected(path: Path) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.connect(str(path))  # which waits while the program's queue is full, as it does not with a timeout
    connection.settimeout(WITHIN_S)
    return connection


def all_of(connection: socket.socket) -> bytes:
    received = b""
    try:
        while more := connection.recv(MOST_BYTES):
            received += more
    except ConnectionResetError:  # it did not read all that we sent
        pass
    return received


@pytest.mark.parametrize("action", list(ActionName))
def test_every_action_reaches_the_program(run: Run, path: Path, action: ActionName) -> None:
    running = run()
    assert ask(action, path) == message("control.done")
    assert running.asked.get(timeout=WITHIN_S) is action


def test_an_answer_brings_its_message(run: Run, path: Path) -> None:
    told = message("hotkey.taken", key="Ctrl+Alt+C")
    run(lambda action: told)
    assert ask(ActionName.PAUSE, path) == told


def test_nobody_there_is_none(path: Path) -> None:
    assert ask(ActionName.TOGGLE, path) is None


def test_only_its_person_can_enter(run: Run, path: Path) -> None:
    path.parent.mkdir(mode=0o755)
    run()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()} == {0o600}


def test_another_user_is_not_served(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running = run()
    monkeypatch.setattr(server, "is_same_person", lambda connection: False)
    assert raw(path, request_of(ActionName.QUIT)) == b""
    assert running.asked.empty()


def test_another_users_program_is_not_asked(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from livecaption.control import peer

    running = run()
    monkeypatch.setattr(peer, "is_same_person", lambda connection: False)
    assert ask(ActionName.QUIT, path) is None
    assert running.asked.empty()


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"toggle\n",
        b"{}\n",
        b"[1]\n",
        b'{"do": "explode"}\n',
        b'{"do": ["toggle"]}\n',
        b'{"do": {"do": 1}}\n',
        b"\xff\xfe\x00\n",
        b"[" * 4000 + b"\n",
        b'{"do": "' + b"x" * 4000 + b'"}\n',
    ],
    ids=range(10),
)
def test_nonsense_is_answered_and_does_nothing(run: Run, path: Path, said: bytes) -> None:
    running = run()
    assert message_in(raw(path, said)) == message("control.not_understood")
    assert running.asked.empty()
    assert ask(ActionName.SHOW, path) == message("control.done")


def test_a_line_without_end_is_cut_off(run: Run, path: Path) -> None:
    run()
    assert raw(path, b"x" * (MOST_BYTES + 1)) == b""
    assert ask(ActionName.SHOW, path) == message("control.done")


def test_many_who_say_nothing_keep_nobody_waiting(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "PATIENCE_S", 3600.0)
    run()
    silent = [connected(path) for _ in range(4 * server.MOST_CLIENTS)]
    assert ask(ActionName.SHOW, path) == message("control.done")
    dropped = silent[0]
    assert dropped.recv(1) == b""
    for each in silent:
        each.close()


def test_one_who_says_nothing_is_dropped(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "PATIENCE_S", 0.01)
    run()
    with connected(path) as silent:
        assert silent.recv(1) == b""


def test_one_who_hangs_up_harms_nobody(run: Run, path: Path) -> None:
    running = run()
    for said in (b"", b'{"do": ', request_of(ActionName.FREEZE)):
        with connected(path) as hasty:
            hasty.sendall(said)
    assert ask(ActionName.SHOW, path) == message("control.done")
    assert running.asked.get(timeout=WITHIN_S) is ActionName.FREEZE


def test_a_line_may_come_in_pieces(run: Run, path: Path) -> None:
    run()
    with connected(path) as slow:
        for byte in request_of(ActionName.FREEZE):
            slow.sendall(bytes([byte]))
        assert message_in(all_of(slow)) == message("control.done")


@pytest.mark.expects_log
def test_a_mistake_in_the_program_is_answered(run: Run, path: Path) -> None:
    def fail(action: ActionName) -> Message | None:
        raise LookupError(action)

    run(fail)
    assert ask(ActionName.SHOW, path) == message("control.failed", reason="LookupError")
    assert ask(ActionName.SHOW, path) == message("control.failed", reason="LookupError")


def test_a_program_that_hangs_is_not_waited_for_without_end(run: Run, path: Path) -> None:
    goes_on = threading.Event()

    def hang(action: ActionName) -> None:
        goes_on.wait(WITHIN_S)

    run(hang)
    assert ask(ActionName.SHOW, path, within_s=0.05) == message("control.no_answer")
    goes_on.set()


def test_a_full_queue_is_not_taken_for_nobody(path: Path) -> None:
    claimed = claim(path)
    assert not isinstance(claimed, AlreadyRunning | Unclear)
    waiting: list[socket.socket] = []
    try:
        while True:  # the program never serves, so its queue fills
            one = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            one.setblocking(False)
            waiting.append(one)
            one.connect(str(path))
    except BlockingIOError:
        assert ask(ActionName.SHOW, path, within_s=0.05) == message("control.no_answer")
    finally:
        for one in waiting:
            one.close()
        claimed.close()


def test_a_path_of_any_length_will_do(run: Run, path: Path) -> None:
    far = path.parent / ("x" * 90) / ("y" * 90) / "control"
    running = run(where=far)
    assert ask(ActionName.SHOW, far) == message("control.done")
    assert running.asked.get(timeout=WITHIN_S) is ActionName.SHOW


def test_a_closed_program_is_gone(run: Run, path: Path) -> None:
    running = run()
    running.claimed.close()
    running.claimed.close()
    assert not path.exists()
    assert ask(ActionName.SHOW, path) is None


def test_a_thread_that_ends_by_itself_is_no_trouble_at_the_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir(parents=True)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(str(path))
    listening.listen()
    ours = server.ControlServer(listening, lambda asked: None)
    monkeypatch.setattr(ours, "_wake", LateWake(ours._wake, ours._thread))
    ours.close()


def test_the_place_is_the_sessions_own(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> None:
    assert place.control_path() == own_folders / "run" / "livecaption" / "control"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(own_folders / "missing"))
    monkeypatch.setattr(place, "_is_ours", lambda folder: False)
    assert place.control_path() == own_folders / "state" / "livecaption" / "control"
    monkeypatch.delenv("XDG_STATE_HOME")
    assert place.control_path() == own_folders / ".local" / "state" / "livecaption" / "control"


def test_actions_go_over_the_wire_and_back() -> None:
    assert [asked_in(request_of(action.name)) for action in ACTIONS] == [action.name for action in ACTIONS]


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"null\n",
        b'{"code": 7}\n',
        b'{"code": "of.another_version", "params": {}}\n',
        b'{"code": "hotkey.taken", "params": {}}\n',
        b'{"code": "doctor.bad", "params": {"n": "many"}}\n',
        json.dumps({"code": "hotkey.taken", "params": dict.fromkeys("abcdefghijk", "")}).encode(),
    ],
    ids=range(7),
)
def test_an_answer_of_another_version_is_taken_for_done(said: bytes) -> None:
    assert message_in(said) == message("control.done")


def test_done_is_always_said_in_the_same_bytes() -> None:
    assert answer_of(message("control.done")) == DONE


def test_a_message_too_long_for_a_line_is_shortened() -> None:
    long = answer_of(message("hotkey.taken", key="x" * MOST_BYTES))
    assert len(long) <= MOST_BYTES
    assert message_in(long) == message("control.done")


class TestCommandLine:
    @pytest.mark.parametrize("action", [action for action in ACTIONS if action.flag])
    def test_each_flag_is_an_action(self, action: object) -> None:
        assert commands.action_asked([action.flag]) is action.name  # type: ignore[attr-defined]  # an Action

    @pytest.mark.parametrize(
        "arguments", [[], ["caption"], ["--toggle", "--pause"], ["caption", "--toggle"], ["--all"]]
    )
    def test_anything_else_is_not(self, arguments: list[str]) -> None:
        assert commands.action_asked(arguments) is None

    def test_what_is_done_is_done_silently(self, run: Run) -> None:
        said: list[str] = []
        run(where=place.control_path())
        assert commands.command(ActionName.FREEZE, said.append, lambda: said.append("language")) == 0
        assert said == []

    def test_what_is_not_done_is_one_sentence(self, run: Run) -> None:
        said: list[str] = []
        run(lambda action: message("app.nothing_said"), where=place.control_path())
        assert commands.command(ActionName.FREEZE, said.append, lambda: said.append("language")) == 1
        assert said == ["language", "Nothing was said, so nothing was saved."]

    def test_a_program_that_does_not_run_is_one_sentence(self) -> None:
        said: list[str] = []
        assert commands.command(ActionName.FREEZE, said.append) == 1
        assert len(said) == 1
        assert "not running" in said[0]

    @pytest.mark.parametrize("action", [ActionName.TOGGLE, ActionName.SHOW])
    def test_or_is_started(self, action: ActionName) -> None:
        said: list[str] = []
        assert commands.command(action, said.append) is None
        assert said == []
