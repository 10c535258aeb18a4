"""`livecaption status`: on a program that captions, one that does not, none at all, and one that is busy."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fakes.recordings import recording
from fakes.session import HeldSource, run_to_its_end, session_over, wait_for
from fakes.status import CAPTIONING
from livecaption.cli import main
from livecaption.control.instance import AlreadyRunning, Unclear, claim
from livecaption.control.server import Handle
from livecaption.control.wire import Ask, Asked
from livecaption.model.audio import MICROPHONE, SYSTEM
from livecaption.model.messages import Message, message
from livecaption.model.status import ChannelStatus, Command, Phase, SessionStatus
from livecaption.model.status_report import Face, StatusReport, report_of
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session
from livecaption.status_command import json_of
from livecaption.terminal_app import _Control

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
OFFLINE = message("endpoint.no_answer", host="office", reason="it refuses")
MIC = ChannelStatus(MICROPHONE, "Headset", "office", local=False, encrypted=True, level_dbfs=-31.4, trouble=OFFLINE)
STATUS = replace(
    CAPTIONING,
    phase=Phase.OFFLINE,
    behind_s=12.3,
    heard_s=3725.0,
    sent_s=65.0,
    dropped_blocks=1,
    notice=OFFLINE,
    bytes_received=7_890,
    channels=(MIC,),
    session_s=3730.0,
    reconnects=2,
)


class Program:
    """A running program at this test's own socket."""

    def __init__(self) -> None:
        claimed = claim()
        assert not isinstance(claimed, AlreadyRunning | Unclear)
        self._claimed = claimed

    def serve(self, handle: Handle) -> None:
        self._claimed.serve(handle)

    def tell(self, status: SessionStatus | None, face: Face = "windows") -> None:
        def handle(asked: Asked) -> Message | StatusReport | None:
            assert asked is Ask.STATUS
            return report_of(status, face)

        self.serve(handle)

    def close(self) -> None:
        self._claimed.close()


@pytest.fixture
def program() -> Iterator[Program]:
    made = Program()
    yield made
    made.close()


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["status", *arguments])
    captured = capsys.readouterr()
    return status, captured.out, captured.err.strip()


@pytest.mark.parametrize("arguments", [(), ("--json",)])
def test_without_a_program_it_is_one_sentence(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    status, out, err = said(capsys, *arguments)
    assert (status, out) == (1, "")
    assert err == "livecaption is not running, so nothing is captioned. Start it with: livecaption"


def test_windows_without_a_session_caption_nothing(capsys: pytest.CaptureFixture[str], program: Program) -> None:
    program.tell(None)
    status, out, err = said(capsys)
    assert (status, err) == (0, "")
    assert "captions nothing now" in out
    status, out, _ = said(capsys, "--json")
    found = json.loads(out)
    assert (found["captioning"], found["phase"], found["since"]) == (False, None, None)
    assert "captions nothing now" in found["sentence"]


def test_a_page_says_everything_in_words(capsys: pytest.CaptureFixture[str], program: Program) -> None:
    program.tell(STATUS)
    status, out, err = said(capsys)
    assert (status, err) == (0, "")
    for words in (
        "Offline (keeping your words)",
        "it refuses",
        "(1:02:10), in windows",
        "Headset, -31 dBFS",
        "office, encrypted (not connected)",
        "12.3 s",
        "1:02:05, of which 1:05 was sent as speech",
        "123 kB sent, 8 kB received",
        "capture 21 ms · gate 0.44 ms · send 2.1 ms · endpoint 240 ms · show 9.5 ms",
        "1 piece of sound dropped · 2 reconnects",
    ):
        assert words in out
    assert all(line == line.rstrip() for line in out.splitlines())


def test_channels_that_go_to_different_places_are_told_apart(
    capsys: pytest.CaptureFixture[str], program: Program
) -> None:
    here = ChannelStatus(SYSTEM, "Speakers\x1b[2J", "this computer", local=True, connected=True)
    program.tell(SessionStatus(Phase.OFFLINE, notice=OFFLINE, channels=(MIC, here)), "terminal")
    _, out, _ = said(capsys)
    assert "Headset: office, encrypted (not connected)" in out
    assert "this computer: nothing leaves it" in out
    assert "\x1b" not in out, "what a device is named commands no terminal"
    assert "in a terminal" in out


def test_json_is_one_object_with_sentences_and_times(capsys: pytest.CaptureFixture[str], program: Program) -> None:
    program.tell(STATUS)
    status, out, err = said(capsys, "--json")
    assert (status, err, out.count("\n")) == (0, "", 1)
    found = json.loads(out)
    assert found["notice"]["code"] == "endpoint.no_answer"
    assert "it refuses" in found["notice"]["sentence"]
    assert found["channels"][0]["trouble"] == "endpoint.no_answer"
    assert found["latency_ms"] == {"capture": 21, "gate": 0.44, "send": 2.1, "endpoint": 240, "paint": 9.5}
    assert (found["bytes_sent"], found["bytes_received"], found["reconnects"]) == (123_456, 7_890, 2)


def test_times_of_a_report_are_utc() -> None:
    found: dict[str, Any] = json.loads(json_of(report_of(STATUS, "windows"), NOON))
    assert found["at"] == "2026-11-21T12:00:00.000+00:00"
    assert datetime.fromisoformat(found["since"]) == NOON - timedelta(seconds=3730)


@pytest.mark.parametrize(
    ("handle", "words"),
    [
        (lambda asked: message("control.not_understood"), "another version"),
        (lambda asked: None, "another version"),
        (lambda asked: message("control.no_session"), "only just starting"),
    ],
)
def test_another_version_is_told_of(
    capsys: pytest.CaptureFixture[str], program: Program, handle: Handle, words: str
) -> None:
    program.serve(handle)
    status, out, err = said(capsys)
    assert (status, out) == (1, "")
    assert words in err


def test_a_session_that_is_busy_keeps_nobody_waiting(capsys: pytest.CaptureFixture[str], program: Program) -> None:
    class Busy(SessionListener):
        """Holds the session's thread up from its first text on."""

        held, free = threading.Event(), threading.Event()

        def received(self, t_s: float, update: object) -> None:
            self.held.set()
            self.free.wait()

    source, busy, control = HeldSource(), Busy(), _Control()
    got: list[tuple[int, str, str]] = []

    def ask(session: Session) -> None:
        busy.held.wait()
        got.append(said(capsys, "--json"))
        busy.free.set()
        session.command(Command.FINISH)

    session = session_over(source, busy, control, script=[0.9])
    control.session = session
    program.serve(control.handle)
    run_to_its_end(session, ask)
    ((status, out, _),) = got
    assert status == 0
    assert json.loads(out)["captioning"] is True


def test_a_terminal_hears_that_a_key_was_set(program: Program) -> None:
    source, control = HeldSource(), _Control()
    asked: list[object] = []

    def press(session: Session) -> None:
        source.started.wait()
        assert control.handle(Ask.RETRY) is None
        wait_for(lambda: bool(asked))
        session.command(Command.FINISH)

    session = session_over(source, control, script=[0.9])
    control.session = session
    take, transports = session.command, session._transports

    def command(request: Any) -> None:
        asked.append(request)
        take(request)

    control.session = type("Told", (), {"command": staticmethod(command), "status": session.status})()
    run_to_its_end(session, press)
    assert asked == [Command.RETRY]
    assert [each.retries for each in transports.values()] == [1]  # type: ignore[attr-defined]  # a fake's


def test_the_log_of_a_real_session_has_no_word_and_no_key(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIVECAPTION_ENDPOINT_TOKEN", "planted-0123456789")
    log, out = tmp_path / "status.jsonl", tmp_path / "said.txt"
    source = f"file:{recording('beckett.wav')}"
    arguments = ["caption", "--source", source, "--fast", "--quiet", "--status-log", str(log), "--out", str(out)]
    assert main(arguments) == 0
    text = log.read_text("utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    assert [line["phase"] for line in lines][-2:] == ["finishing", "ended"]
    assert lines[-1]["bytes_sent"] > 10_000
    assert lines[-1]["sent_s"] > 1
    spoken = {word.strip(".,!?").lower() for word in out.read_text("utf-8").split() if len(word) > 4}
    assert spoken
    assert not {word for word in spoken if word in text.lower()}
    assert "planted" not in text
    assert "beckett" not in text


def test_standard_output_is_no_status_log(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["caption", "--status-log", "-"])
    assert ended.value.code == 2
    assert "takes the path of a file" in capsys.readouterr().err
