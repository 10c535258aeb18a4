"""Microphone and system in one view, both talking at once: each reads on in its own lines, and no line jumps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.reading import AT_ONCE, Reader, said
from livecaption.core.channel_labels import ChannelLabels
from livecaption.model.audio import FILE, MICROPHONE, SYSTEM
from livecaption.model.transcript import Transcript, Word

MINE = "I wanted to say that the train was late again this morning so I missed it".split()  # noqa: SIM905
THEIRS = "and the figures for March came in above what anybody here had expected of us".split()  # noqa: SIM905


@pytest.mark.parametrize("theirs_begin_s", [0.0, 0.5, 2.0])
def test_overlapping_talk_is_not_interleaved_and_lines_stay_where_they_are(theirs_begin_s: float) -> None:
    reader = Reader(replace(AT_ONCE, lines=6, columns=24))
    texts: dict[int, str] = {}
    order: list[int] = []
    names: dict[int, str] = {}
    for count in range(1, len(MINE) + 1):
        for channel, speaker, words, start_s in (
            (MICROPHONE, "You", MINE, 0.0),
            (SYSTEM, "Room", THEIRS, theirs_begin_s),
        ):
            view = reader.hear(
                said(
                    0,
                    " ".join(words[:count]),
                    revision=count,
                    stable=count,
                    speaker=speaker,
                    channel=channel,
                    start=round(start_s * 16_000),
                    length=count * 4_000,
                )
            )
            seen = [line.line_id for line in view.lines]
            # What both looks have in common stands in the same order: nothing moved past anything.
            before = [each for each in order if each in seen]
            assert before == [each for each in seen if each in order]
            order = seen
            for line in view.lines:
                joined = " ".join(MINE if line.channel == MICROPHONE else THEIRS)
                assert line.text in joined
                assert line.text.startswith(texts.get(line.line_id, ""))
                texts[line.line_id] = line.text
                if line.speaker:
                    names[line.line_id] = line.speaker
    assert list(names.values()) == ["You", "Room"]


def test_the_transcript_is_in_order_of_time_over_both_channels() -> None:
    transcript = Transcript()
    for utterance, channel, start_s in ((0, SYSTEM, 4.0), (0, MICROPHONE, 1.0), (1, MICROPHONE, 6.0), (1, SYSTEM, 8.0)):
        start = round(start_s * 16_000)
        transcript = transcript.apply(said(utterance, f"{start_s}", final=True, channel=channel, start=start))
    assert [entry.text for entry in transcript.each()] == ["1.0", "4.0", "6.0", "8.0"]


def test_with_both_channels_the_microphone_is_you_and_the_system_the_room() -> None:
    labels = ChannelLabels((MICROPHONE, SYSTEM))
    assert labels.labelled(said(0, "Hello.", channel=MICROPHONE)).speaker == "You"
    assert labels.labelled(said(0, "Hello.", channel=SYSTEM)).speaker == "Room"


def test_whom_the_endpoint_tells_apart_keeps_the_label_but_the_microphone_is_always_you() -> None:
    labels = ChannelLabels((MICROPHONE, SYSTEM))
    words = (Word("Hello.", 0.0, 0.5, None, "Speaker 2"),)
    mine = labels.labelled(replace(said(0, "Hello.", speaker="Speaker 2", channel=MICROPHONE), words=words))
    assert (mine.speaker, [word.speaker for word in mine.words]) == ("You", [None])
    theirs = replace(said(0, "Hello.", speaker="Speaker 2", channel=SYSTEM), words=words)
    assert labels.labelled(theirs) is theirs


@pytest.mark.parametrize("channel", [MICROPHONE, SYSTEM, FILE])
def test_one_channel_alone_gets_no_label(channel: str) -> None:
    update = said(0, "Hello.", channel=channel)  # type: ignore[arg-type]  # each is one
    assert ChannelLabels([channel]).labelled(update) is update  # type: ignore[list-item]  # each is one
