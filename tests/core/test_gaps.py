"""Which gaps are told as one."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.gaps import Gaps
from livecaption.model.audio import MICROPHONE, Gap, GapReason, SampleIndex, UtteranceId
from livecaption.model.transcript import Transcript


def gap(start_s: float, end_s: float, reason: GapReason = GapReason.NOT_KEPT) -> Gap:
    return Gap(MICROPHONE, SampleIndex(round(start_s * 16_000)), SampleIndex(round(end_s * 16_000)), reason)


def test_utterances_in_a_row_make_one_gap_with_the_short_silences_between_them() -> None:
    gaps = Gaps()
    assert gaps.add(UtteranceId(3), gap(0.0, 5.0)) == gap(0.0, 5.0)
    assert gaps.add(UtteranceId(4), gap(6.9, 20.0)) == gap(0.0, 20.0)
    assert gaps.add(UtteranceId(5), gap(20.3, 42.0)) == gap(0.0, 42.0)


def test_a_long_silence_parts_them() -> None:
    gaps = Gaps()
    gaps.add(UtteranceId(3), gap(0.0, 5.0))
    assert gaps.add(UtteranceId(4), gap(7.0, 9.0)) == gap(7.0, 9.0)


def test_an_utterance_that_has_captions_parts_them() -> None:
    gaps = Gaps()
    gaps.add(UtteranceId(3), gap(0.0, 5.0))
    assert gaps.add(UtteranceId(5), gap(6.0, 9.0)) == gap(6.0, 9.0)


def test_another_reason_parts_them() -> None:
    gaps = Gaps()
    gaps.add(UtteranceId(3), gap(0.0, 5.0))
    lost = gap(6.0, 9.0, GapReason.ENDPOINT)
    assert gaps.add(UtteranceId(4), lost) == lost


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_they_join_in_whatever_order_they_come(order: tuple[int, ...]) -> None:
    gaps = Gaps()
    told = [gaps.add(UtteranceId(each), gap(each * 3.0, each * 3.0 + 2.5)) for each in order]
    assert told[-1] == gap(0.0, 11.5)


@given(st.permutations(range(12)), st.sets(st.integers(0, 11)), st.lists(st.sampled_from([0.5, 3.0]), min_size=12))
def test_a_transcript_shows_each_stretch_once_and_nothing_beyond_them(
    order: list[int], captioned: set[int], silences: list[float]
) -> None:
    ends = list(itertools.accumulate(1.0 + silence for silence in silences))
    each_s = {number: (end - 1.0, end) for number, end in enumerate(ends[:12])}
    gaps, transcript = Gaps(), Transcript()
    for number in order:
        if number not in captioned:
            transcript = transcript.mark_gap(gaps.add(UtteranceId(number), gap(*each_s[number])))
    expected: list[Gap] = []
    for number in sorted(set(order) - captioned):
        one = gap(*each_s[number])
        joins = bool(expected) and number - 1 not in captioned and silences[number] < 2.0
        expected[-1:] = [Gap(MICROPHONE, expected[-1].start, one.end, one.reason)] if joins else [*expected[-1:], one]
    assert list(transcript.gaps) == expected
