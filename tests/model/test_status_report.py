"""What of a status other processes learn: everything that matters, no words that were said, and never too much."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from fakes.status import CAPTIONING
from livecaption.control.wire import MOST_REPORT_BYTES, answer_of, report_in
from livecaption.model.audio import MICROPHONE, SYSTEM
from livecaption.model.messages import message
from livecaption.model.status import ChannelStatus, Phase, SessionStatus
from livecaption.model.status_report import NoticeRecord, StatusReport, message_in, report_of, status_in
from livecaption.model.view import Curtain

NO_KEY = message("endpoint.no_key", host="office")
STATUS = replace(
    CAPTIONING,
    phase=Phase.NEEDS_KEY,
    sources=("Headset", "Speakers"),
    behind_s=12.3,
    dropped_blocks=2,
    notice=NO_KEY,
    curtain=Curtain.FROZEN,
    channels=(
        ChannelStatus(MICROPHONE, "Headset", "office", local=False, encrypted=True, level_dbfs=-31.5, trouble=NO_KEY),
        ChannelStatus(SYSTEM, "Speakers", "this computer", local=True, connected=True),
    ),
    reconnects=3,
)


def test_a_status_comes_whole_to_the_other_side() -> None:
    report = report_in(answer_of(report_of(STATUS, "windows")))
    assert report is not None
    assert (report.face, report.captioning) == ("windows", True)
    assert status_in(report) == STATUS


def test_without_a_session_nothing_is_captioned() -> None:
    report = report_in(answer_of(report_of(None, "windows")))
    assert report is not None
    assert not report.captioning
    assert not report_of(SessionStatus(Phase.ENDED), "terminal").captioning


def test_an_endpoints_own_words_stay_here() -> None:
    quoting = message("endpoint.failed", host="office", text="cannot transcribe “my diagnosis”")
    status = SessionStatus(
        Phase.OFFLINE, notice=quoting, channels=(ChannelStatus(MICROPHONE, "Headset", "office", trouble=quoting),)
    )
    line = answer_of(report_of(status, "windows"))
    assert b"diagnosis" not in line
    report = report_in(line)
    assert report is not None
    assert report.notice == NoticeRecord("endpoint.failed", {"host": "office", "text": "…"})
    assert status_in(report).notice is not None, "it can still be worded"


@given(
    st.builds(
        ChannelStatus,
        st.just(MICROPHONE),
        st.text(max_size=4000),
        st.text(max_size=4000),
        trouble=st.none() | st.builds(lambda host: message("endpoint.no_key", host=host), st.text(max_size=4000)),
    ),
    st.integers(0, 40),
)
def test_it_always_fits_one_answer(channel: ChannelStatus, count: int) -> None:
    status = SessionStatus(
        Phase.OFFLINE, endpoint=channel.endpoint, notice=channel.trouble, channels=(channel,) * count
    )
    line = answer_of(report_of(status, "windows"))
    assert len(line) <= MOST_REPORT_BYTES
    assert line.count(b"\n") == 1
    assert report_in(line) is not None


def test_what_another_version_says_and_we_cannot_word_is_left_out() -> None:
    assert message_in(None) is None
    for notice in (
        NoticeRecord("no.such_code"),
        NoticeRecord("endpoint.no_key"),
        NoticeRecord("status.dropped", {"n": "many"}),
    ):
        assert message_in(notice) is None
    assert message_in(NoticeRecord("endpoint.no_key", {"host": "{host.__class__}"})) is not None, "only a text"
    odd = msgspec.structs.replace(report_of(STATUS, "windows"), phase="dreaming", curtain="velvet")
    assert status_in(odd).phase is Phase.STARTING
    assert status_in(odd).curtain is Curtain.OPEN


@given(st.binary(max_size=200) | st.from_regex(rb'\{"status": .{0,80}\}\n'))
def test_nonsense_is_no_report(line: bytes) -> None:
    assert report_in(line) is None or isinstance(report_in(line), StatusReport)
    assert report_in(b"[" * 100_000) is None
    assert report_in(b'{"code": "control.done", "params": {}}\n') is None
