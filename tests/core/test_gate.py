"""Playbooks of the gate: these probabilities, then those utterances."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.gate import Gate
from livecaption.model.audio import (
    FRAME_S,
    FRAME_SAMPLES,
    AudioFrame,
    ChannelId,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceStarted,
)

CHANNEL = ChannelId("mic")
SECOND = round(1 / FRAME_S)  # frames


def run(probabilities: Sequence[float], gate: Gate | None = None, first: int = 0) -> list[UtteranceEvent]:
    """Feed frames whose samples are their own indices, so that what is sent can be recognised."""
    gate = gate or Gate(CHANNEL)
    events: list[UtteranceEvent] = []
    for number, probability in enumerate(probabilities, first):
        start = number * FRAME_SAMPLES
        samples = np.arange(start, start + FRAME_SAMPLES, dtype=np.float32)
        events += gate.feed(AudioFrame(CHANNEL, SampleIndex(start), samples, 0.0), probability)
    return events


def spans(events: Sequence[UtteranceEvent]) -> list[tuple[int, int]]:
    """(start, end) of each utterance in samples, checking that its audio is whole and in place."""
    found = []
    start = place = -1
    for event in events:
        match event:
            case UtteranceStarted():
                start = place = event.start
            case UtteranceAudio():
                assert event.start <= place or event.start == place
                assert event.samples[0] == place, "a hole or a repeat inside an utterance"
                place += len(event.samples)
                assert event.samples[-1] == place - 1
            case UtteranceEnded():
                assert event.end == place
                found.append((start, place))
    return found


def test_speech_is_sent_with_300_ms_before_it_and_closed_after_320_ms_of_silence() -> None:
    events = run([0.0] * 40 + [0.9] * 30 + [0.0] * 40)
    assert spans(events) == [(40 * FRAME_SAMPLES - 4800, 80 * FRAME_SAMPLES)]


def test_pre_roll_is_clamped_to_the_beginning() -> None:
    assert spans(run([0.0] * 3 + [0.9] * 30 + [0.0] * 20))[0][0] == 0


def test_pre_roll_never_repeats_what_was_sent() -> None:
    found = spans(run([0.9] * 10 + [0.0] * 12 + [0.9] * 10 + [0.0] * 20))
    assert found == [(0, 20 * FRAME_SAMPLES), (20 * FRAME_SAMPLES, 42 * FRAME_SAMPLES)]


def test_less_than_200_ms_of_speech_does_not_count() -> None:
    assert run([0.0] * 20 + [0.9] * 6 + [0.0] * 40) == []


def test_speech_that_did_not_count_is_still_there_as_pre_roll() -> None:
    found = spans(run([0.0] * 20 + [0.9] * 3 + [0.0] * 10 + [0.9] * 8 + [0.0] * 10))
    assert found == [(33 * FRAME_SAMPLES - 4800, 51 * FRAME_SAMPLES)]


def test_between_off_and_on_nothing_begins_but_what_is_open_goes_on() -> None:
    assert run([0.45] * 100) == []
    assert spans(run([0.9] * 8 + [0.4] * 50 + [0.0] * 10)) == [(0, 68 * FRAME_SAMPLES)]


def test_long_speech_is_split_at_the_first_quiet_frame_after_12_s() -> None:
    found = spans(run([0.9] * (13 * SECOND) + [0.1] + [0.9] * SECOND + [0.0] * 10))
    assert len(found) == 2
    assert found[0][1] == (13 * SECOND + 1) * FRAME_SAMPLES
    assert found[1][0] == found[0][1]


def test_speech_without_a_quiet_frame_is_split_hard_at_15_s_and_nothing_is_lost() -> None:
    found = spans(run([0.9] * (40 * SECOND) + [0.0] * 10))
    lengths = [(end - start) / 16000 for start, end in found]
    assert [round(length) for length in lengths] == [15, 15, 10]
    assert all(before[1] == after[0] for before, after in itertools.pairwise(found))


def test_the_tail_of_a_word_cut_by_a_split_counts_however_short() -> None:
    found = spans(run([0.9] * (13 * SECOND) + [0.1] + [0.9] * 2 + [0.0] * 12))
    assert len(found) == 2


def test_an_interrupt_closes_what_is_open_and_nothing_crosses_it() -> None:
    gate = Gate(CHANNEL)
    events = run([0.9] * 20, gate)
    events += gate.interrupt()
    events += run([0.9] * 10 + [0.0] * 10, gate, first=500)
    assert spans(events) == [(0, 20 * FRAME_SAMPLES), (500 * FRAME_SAMPLES, 520 * FRAME_SAMPLES)]


def test_the_last_syllable_before_the_end_counts_from_100_ms_on() -> None:
    gate = Gate(CHANNEL)
    assert run([0.0] * 5 + [0.9] * 4, gate) == []
    assert spans(gate.interrupt()) == [(5 * FRAME_SAMPLES - 5 * FRAME_SAMPLES, 9 * FRAME_SAMPLES)]


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.34, 0.4, 0.5, 0.95]), st.integers(1, 200)), max_size=25))
def test_any_speech_gives_whole_utterances_in_order(stretches: list[tuple[float, int]]) -> None:
    gate = Gate(CHANNEL)
    probabilities = [probability for probability, count in stretches for _ in range(count)]
    events = run(probabilities, gate) + gate.interrupt()
    found = spans(events)
    starts = [event for event in events if isinstance(event, UtteranceStarted)]
    ends = [event for event in events if isinstance(event, UtteranceEnded)]
    assert [event.utterance for event in starts] == [event.utterance for event in ends] == list(range(len(found)))
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))
    assert all(0 < end - start <= 15 * 16000 + FRAME_SAMPLES for start, end in found)
    # No speech above the threshold for 200 ms at a stretch is ever left out.
    place = 0
    for probability, count in stretches:
        stretch = (place * FRAME_SAMPLES, (place + count) * FRAME_SAMPLES)
        place += count
        if probability >= 0.5 and count >= 7:
            covered = sum(max(0, min(end, stretch[1]) - max(start, stretch[0])) for start, end in found)
            assert covered == stretch[1] - stretch[0]
