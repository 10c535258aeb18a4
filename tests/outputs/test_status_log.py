"""The status log: what it says and when, that nothing said and no key is in it, and that nobody else can read it."""

from __future__ import annotations

import json
import os
import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fakes.status import CAPTIONING
from livecaption.model.audio import MICROPHONE
from livecaption.model.errors import OutputError
from livecaption.model.messages import Message, message
from livecaption.model.status import ChannelStatus, Phase
from livecaption.outputs.status_log import EVERY_S, StatusLog

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
MIC = ChannelStatus(
    MICROPHONE, "Ana's headset", "office", local=False, encrypted=True, level_dbfs=-31.26, connected=True
)
STATUS = replace(
    CAPTIONING,
    sources=("Ana's headset",),
    heard_s=10.0,
    sent_s=5.5,
    bytes_sent=1000,
    bytes_received=10,
    channels=(MIC,),
    session_s=10.1,
)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_line_has_exactly_the_fields_of_the_contract(tmp_path: Path) -> None:
    with StatusLog(tmp_path / "s.jsonl", now=lambda: NOON) as log:
        log.measured(STATUS)
    (line,) = lines(tmp_path / "s.jsonl")
    assert list(line.items()) == [
        ("v", 1),
        ("at", "2026-11-21T12:00:00.000+00:00"),
        ("t", 10.1),
        ("phase", "listening"),
        ("notice", None),
        ("curtain", "open"),
        ("behind_s", 0.0),
        ("heard_s", 10.0),
        ("sent_s", 5.5),
        ("bytes_sent", 1000),
        ("bytes_received", 10),
        ("dropped_blocks", 0),
        ("reconnects", 0),
        ("latency_ms", {"capture": 21, "gate": 0.44, "send": 2.1, "endpoint": 240, "paint": 9.5}),
        (
            "channels",
            [
                {
                    "channel": "mic",
                    "endpoint": "office",
                    "local": False,
                    "encrypted": True,
                    "connected": True,
                    "level_dbfs": -31.3,
                    "trouble": None,
                }
            ],
        ),
    ]


def test_figures_alone_are_written_every_ten_seconds(tmp_path: Path) -> None:
    with StatusLog(tmp_path / "s.jsonl") as log:
        for half_seconds in range(121):
            loud = replace(MIC, level_dbfs=-float(half_seconds))
            log.measured(replace(STATUS, session_s=half_seconds / 2, sent_s=half_seconds / 3, channels=(loud,)))
    assert [line["t"] for line in lines(tmp_path / "s.jsonl")] == [number * EVERY_S for number in range(7)]


@pytest.mark.parametrize(
    "news",
    [
        {"phase": Phase.OFFLINE},
        {"notice": message("device.lost", title="Ana's headset")},
        {"reconnects": 1},
        {"channels": (replace(MIC, connected=False),)},
        {"channels": (replace(MIC, endpoint="this computer", local=True),)},
        {"channels": (replace(MIC, encrypted=False),)},
        {"channels": (replace(MIC, trouble=message("endpoint.no_key", host="office")),)},
    ],
    ids=str,
)
def test_news_are_written_at_once(tmp_path: Path, news: dict[str, Any]) -> None:
    with StatusLog(tmp_path / "s.jsonl") as log:
        log.measured(STATUS)
        log.measured(replace(STATUS, session_s=10.2, **news))
        log.measured(replace(STATUS, session_s=10.3, **news))
    assert [line["t"] for line in lines(tmp_path / "s.jsonl")] == [10.1, 10.2]


def test_nothing_that_was_said_and_no_key_is_in_it(tmp_path: Path) -> None:
    secret, said = "sk-planted-0123456789", "my planted diagnosis"
    trouble = message("endpoint.failed", host=f"user:{secret}@office", text=said)
    quoting = replace(
        STATUS,
        phase=Phase.OFFLINE,
        notice=trouble,
        sources=(said,),
        endpoint=secret,
        channels=(replace(MIC, source=said, trouble=trouble),),
    )
    with StatusLog(tmp_path / "s.jsonl") as log:
        log.measured(quoting)
    text = (tmp_path / "s.jsonl").read_text("utf-8")
    assert secret not in text
    assert "planted" not in text
    assert '"endpoint.failed"' in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_it_is_appended_to_and_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text('{"t": 0}\n')
    path.chmod(0o644)
    with StatusLog(path) as log:
        log.measured(STATUS)
    assert [line["t"] for line in lines(path)] == [0, 10.1]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_line_that_a_full_disk_cut_off_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text('{"t": 0}\n{"t": 1, "pha')
    with StatusLog(path) as log:
        log.measured(STATUS)
        log.measured(replace(STATUS, session_s=STATUS.session_s + EVERY_S))
    whole, cut, *new = path.read_text("utf-8").splitlines()
    assert (whole, cut) == ('{"t": 0}', '{"t": 1, "pha')
    assert [json.loads(each)["t"] for each in new] == [10.1, 20.1]


def test_a_line_can_be_read_while_the_session_runs(tmp_path: Path) -> None:
    with StatusLog(tmp_path / "s.jsonl") as log:
        log.measured(STATUS)
        assert len(lines(tmp_path / "s.jsonl")) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_told_of_once_and_stops_nothing() -> None:
    told: list[Message] = []
    log = StatusLog("/dev/full", told.append)
    for second in range(3):
        log.measured(replace(STATUS, session_s=second * EVERY_S))
    log.close()
    log.close()
    assert [each.code for each in told] == ["output.status_log_stopped"]
    assert dict(told[0].params)["reason"] == os.strerror(28)


def test_what_cannot_be_opened_is_told_of_before_captions_begin(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        StatusLog(tmp_path / "no such folder" / "s.jsonl")
    with pytest.raises(OutputError):
        StatusLog(tmp_path)
