"""What has no final yet: everything heard and not answered, as long as it is."""

from __future__ import annotations

import numpy as np

from livecaption.core.unfinished import UnfinishedUtterances
from livecaption.model.audio import (
    ChannelId,
    Gap,
    GapReason,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceId,
    UtteranceStarted,
)

CHANNEL = ChannelId("mic")


def speak(unfinished: UnfinishedUtterances, number: int, *, end: bool = True, length: int = 512) -> None:
    identity, start = UtteranceId(number), SampleIndex(number * 10_000)
    unfinished.take(UtteranceStarted(CHANNEL, identity, start))
    if length:
        unfinished.take(UtteranceAudio(CHANNEL, identity, start, np.zeros(length, np.float32), 0.0))
    if end:
        unfinished.take(UtteranceEnded(CHANNEL, identity, SampleIndex(start + length)))


def test_an_utterance_that_is_still_spoken_reaches_as_far_as_it_was_heard() -> None:
    unfinished = UnfinishedUtterances()
    speak(unfinished, 0)
    speak(unfinished, 1, end=False)
    speak(unfinished, 2, end=False, length=0)
    unfinished.close(CHANNEL, UtteranceId(0))
    assert unfinished.missing() == [Gap(CHANNEL, SampleIndex(10_000), SampleIndex(10_512), GapReason.ENDPOINT)]
    assert [(ended.utterance, ended.end) for ended in unfinished.still_spoken()] == [(1, 10_512), (2, 20_000)]


def test_utterances_in_a_row_are_one_gap_for_each_channel() -> None:
    unfinished = UnfinishedUtterances()
    for number in range(5):
        speak(unfinished, number)
    unfinished.close(CHANNEL, UtteranceId(2))
    assert [(gap.start, gap.end) for gap in unfinished.missing()] == [(0, 10_512), (30_000, 40_512)]


def test_what_a_gap_tells_already_is_not_told_again() -> None:
    unfinished = UnfinishedUtterances()
    speak(unfinished, 0)
    speak(unfinished, 1)
    unfinished.give_up(Gap(CHANNEL, SampleIndex(0), SampleIndex(512), GapReason.NOT_KEPT))
    unfinished.give_up(Gap(ChannelId("system"), SampleIndex(0), SampleIndex(99_999), GapReason.NOT_KEPT))
    assert [gap.start for gap in unfinished.missing()] == [10_000]
