from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fakes.transcripts import entry, gap
from livecaption.model.audio import MICROPHONE, GapReason
from livecaption.model.errors import OutputError
from livecaption.model.messages import Message, message
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import TextState, TranscriptUpdate
from livecaption.model.view import Shown
from livecaption.outputs.events import EventsWriter

HEARD = entry("good even", 1.25, 2.0, utterance=3, state=TextState.TENTATIVE, speaker="Ann")
FIELDS = [
    "v",
    "t",
    "kind",
    "channel",
    "key",
    "revision",
    "text",
    "stable_words",
    "state",
    "speaker",
    "start",
    "end",
    "final",
]


def shown(update: TranscriptUpdate, text: str) -> Shown:
    return Shown(update.key, update.revision, text, 1, update.state, update)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_caption_line_has_exactly_the_fields_of_the_contract(tmp_path: Path) -> None:
    with EventsWriter(tmp_path / "e.jsonl") as events:
        events.caption(1.52344, shown(HEARD, "good"))
        events.received(1.6, replace(HEARD, state=TextState.FINAL, revision=2, text="Good evening."))
    first, second = lines(tmp_path / "e.jsonl")
    assert list(first) == list(second) == FIELDS
    assert first == {
        "v": 1,
        "t": 1.5234,
        "kind": "caption",
        "channel": "mic",
        "key": "mic/3",
        "revision": 1,
        "text": "good",
        "stable_words": 1,
        "state": "tentative",
        "speaker": "Ann",
        "start": 1.25,
        "end": 2.0,
        "final": False,
    }
    assert (second["text"], second["final"], second["state"]) == ("Good evening.", True, "final")


def test_gaps_and_connections_are_lines_of_their_own_kind(tmp_path: Path) -> None:
    with EventsWriter(tmp_path / "e.jsonl") as events:
        events.gap(5.0, gap(2.0, 4.5, reason=GapReason.OVERFLOW))
        events.connection(5.1, ConnectionChanged(MICROPHONE, 1, True))
        events.connection(6.0, ConnectionChanged(MICROPHONE, 1, False, message("endpoint.lost", host="a.example")))
    hole, opened, closed = lines(tmp_path / "e.jsonl")
    assert hole == {
        "v": 1, "t": 5.0, "kind": "gap", "channel": "mic", "start": 2.0, "end": 4.5, "reason": "overflow",
    }  # fmt: skip
    assert opened["connected"] is True
    assert opened["code"] is None
    assert (closed["connected"], closed["code"]) == (False, "endpoint.lost")
    assert "a.example" in closed["reason"]


def test_each_line_can_be_read_at_once(tmp_path: Path) -> None:
    events = EventsWriter(tmp_path / "e.jsonl")
    events.received(1.0, HEARD)
    assert len(lines(tmp_path / "e.jsonl")) == 1
    events.close()
    events.close()
    events.received(2.0, HEARD)
    assert len(lines(tmp_path / "e.jsonl")) == 1


def test_weird_text_stays_on_its_line(tmp_path: Path) -> None:
    text = 'a\nb\u2028c\x00"\\ \ud800 😀'
    with EventsWriter(tmp_path / "e.jsonl") as events:
        events.received(1.0, replace(HEARD, text=text))
    (line,) = (tmp_path / "e.jsonl").read_bytes().rstrip(b"\n").split(b"\n")
    assert json.loads(line)["text"] == text.replace("\ud800", "\ufffd")


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        EventsWriter(tmp_path / "none" / "e.jsonl")
    assert caught.value.message.code == "output.no_folder"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_told_once_and_never_raises() -> None:
    told: list[Message] = []
    with EventsWriter("/dev/full", told.append) as events:
        for _ in range(3):
            events.received(1.0, HEARD)
    assert [each.code for each in told] == ["output.events_stopped"]


def test_standard_output_and_a_reader_that_leaves() -> None:
    program = (
        "from fakes.transcripts import entry\n"
        "from livecaption.outputs.events import EventsWriter\n"
        "import sys\n"
        "told = []\n"
        "events = EventsWriter('-', told.append)\n"
        "for _ in range(20000): events.received(1.0, entry('word', 0, 1))\n"
        "events.close()\n"
        "sys.stderr.write(' '.join(each.code for each in told))\n"
    )
    tests = Path(__file__).resolve().parents[1]
    paths = os.pathsep.join([str(tests), str(tests.parent / "src")])
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": paths},
    )
    assert child.stdout is not None
    assert child.stderr is not None
    with child, child.stdout, child.stderr:
        assert json.loads(child.stdout.readline())["text"] == "word"
        child.stdout.close()
        assert child.stderr.read() == b"output.events_stopped"
    assert child.returncode == 0


def test_an_edit_is_a_line_of_its_own_with_the_whole_text(tmp_path: Path) -> None:
    with EventsWriter(tmp_path / "e.jsonl") as events:
        events.edit(7.0, replace(HEARD, state=TextState.CORRECTED, text="Good \ud800", speaker="Ana"))
        events.edit(7.5, replace(HEARD, speaker=None, text=""))
    first, second = lines(tmp_path / "e.jsonl")
    assert first == {
        "v": 1,
        "t": 7.0,
        "kind": "edit",
        "channel": "mic",
        "key": "mic/3",
        "text": "Good \ufffd",
        "state": "corrected",
        "speaker": "Ana",
        "start": 1.25,
        "end": 2.0,
    }
    assert (second["text"], second["speaker"], second["state"]) == ("", None, "tentative")
