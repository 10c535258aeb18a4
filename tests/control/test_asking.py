"""Queries beside the actions: old lines stay valid, nonsense gets a sentence, and what is told always fits."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.conftest import Running
from control.test_control import raw
from livecaption.control.client import ask, ask_line
from livecaption.control.wire import MOST_REPORT_BYTES, Ask, Asked, asked_in, message_in, report_in, request_of
from livecaption.model.actions import ActionName
from livecaption.model.audio import MICROPHONE
from livecaption.model.messages import Message, message
from livecaption.model.status import ChannelStatus, Phase, SessionStatus
from livecaption.model.status_report import StatusReport, report_of

Run = Callable[..., Running]
LONG = "Ω" * 4000


def telling(status: SessionStatus) -> Callable[[Asked], Message | StatusReport | None]:
    return lambda asked: report_of(status, "windows") if asked is Ask.STATUS else None


def test_the_lines_of_older_programs_mean_what_they_meant() -> None:
    assert asked_in(b'{"do": "toggle"}\n') is ActionName.TOGGLE
    assert request_of(ActionName.TOGGLE) == b'{"do": "toggle"}\n'
    assert asked_in(b'{"ask": "status"}') is Ask.STATUS
    for each in (*ActionName, *Ask):
        assert asked_in(request_of(each)) is each


@pytest.mark.parametrize(
    "said",
    [
        b'{"ask": "everything"}\n',
        b'{"ask": ["status"]}\n',
        b'{"ask": null}\n',
        b'{"ask": "toggle"}\n',
        b'{"do": "status"}\n',
        b'{"do": "retry"}\n',
        b'{"ask": "no", "do": "quit"}\n',
        b'{"ask": "' + b"x" * 4000 + b'"}\n',
    ],
    ids=range(8),
)
def test_nonsense_is_answered_and_does_nothing(run: Run, path: Path, said: bytes) -> None:
    running = run()
    assert message_in(raw(path, said)) == message("control.not_understood")
    assert running.asked.empty()


@given(st.binary(max_size=300) | st.from_regex(rb'\{"(ask|do)": .{0,40}\}'))
def test_no_line_does_harm(line: bytes) -> None:
    assert asked_in(line) is None or isinstance(asked_in(line), ActionName | Ask)


def test_a_report_comes_back_whole_however_long(run: Run, path: Path) -> None:
    channels = tuple(ChannelStatus(MICROPHONE, LONG, LONG) for _ in range(40))
    run(telling(SessionStatus(Phase.LISTENING, endpoint=LONG, channels=channels)))
    line = ask_line(Ask.STATUS, path)
    assert line is not None
    assert len(line) <= MOST_REPORT_BYTES
    report = report_in(line)
    assert report is not None
    assert report.phase == "listening"
    assert json.loads(line)["status"]["v"] == 1


@pytest.mark.expects_log
def test_a_program_that_cannot_tell_says_so(run: Run, path: Path) -> None:
    def fail(asked: Asked) -> Message | None:
        raise RuntimeError("not for anybody's eyes")

    run(fail)
    line = ask_line(Ask.STATUS, path)
    assert line is not None
    assert report_in(line) is None
    assert message_in(line).code == "control.failed"
    assert b"eyes" not in line


def test_another_try_is_asked_for_like_an_action(run: Run, path: Path) -> None:
    asked: list[Asked] = []
    run(asked.append)
    assert ask(Ask.RETRY, path) == message("control.done")
    assert asked == [Ask.RETRY]
