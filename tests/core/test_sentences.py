"""Where a sentence is over, and whether the next utterance goes on with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.reading import said
from livecaption.core.gate import GateConfig
from livecaption.core.sentences import (
    DOUBTFUL_S,
    HOLD_S,
    STOP_S,
    goes_on,
    is_over,
    is_parted,
    quiet_s,
    same_sentence,
    stops_falsely,
)
from livecaption.model.audio import FILE, MICROPHONE, SAMPLE_RATE_HZ, Gap, GapReason, SampleIndex
from livecaption.model.transcript import Word

LONG_ENOUGH_S = DOUBTFUL_S + 0.05


@pytest.mark.parametrize(
    "text",
    [
        "I was going to the.",
        "He saw Dr.",
        "They bought apples, e.g.",
        "She moved to the U.S.",
        "It is by J. K.",
        "3.",
        "so the numbers",
        "In short,",
        "and then...",
        "and then…",
        "Wir gehen mit der",
        "Das ist ein.",
        "Nous allons à la.",
        "Vamos para.",
        "それは、",
        '"But his,"',
    ],
)
def test_a_sentence_that_is_not_over_goes_on_however_long_it_may_be_held(text: str) -> None:
    assert not is_over(text)
    assert goes_on(text, "Store and", HOLD_S)
    assert not goes_on(text, "Store and", HOLD_S + 0.01)


@pytest.mark.parametrize(
    "text",
    [
        "We went home.",
        "Is it over?",
        'He said "no."',
        "Stop!",
        "そうです。",
        "本当ですか？",
        "هل انتهى؟",
        "यह खत्म हुआ।",
        "(That is all.)",
        "There were 300.",
        "So did I.",
        "No.",
    ],
)
def test_a_finished_sentence_ends_at_once_after_the_silence_of_one(text: str) -> None:
    assert is_over(text)
    assert not goes_on(text, "We thought", LONG_ENOUGH_S)


def test_a_full_stop_after_a_short_silence_is_the_cuts_doing() -> None:
    assert goes_on("He makes me harshly feel.", "Has got", STOP_S - 0.01)
    assert not goes_on("He makes me harshly feel.", "Has got", STOP_S)


def test_a_question_is_over_however_soon_somebody_goes_on() -> None:
    assert not goes_on("Who then was the reciter?", "Point him out", 0.3)


def test_lower_case_goes_on_whatever_stands_before_it() -> None:
    assert goes_on("We went home.", "and slept", HOLD_S)
    assert goes_on('"Margaret!"', "said he", HOLD_S)


@pytest.mark.parametrize(("before", "after"), [("All our blood.", "And a grain"), ("I walked on.", "We slept")])
def test_words_that_mostly_go_on_are_given_longer(before: str, after: str) -> None:
    assert goes_on(before, after, DOUBTFUL_S - 0.01)
    assert not goes_on(before, after, DOUBTFUL_S)


@given(st.text(max_size=30), st.text(max_size=30), st.floats(0, 5), st.floats(0, 5))
def test_more_silence_never_joins_what_less_has_parted(before: str, after: str, one_s: float, other_s: float) -> None:
    short_s, long_s = sorted((one_s, other_s))
    assert goes_on(before, after, short_s) or not goes_on(before, after, long_s)
    assert not goes_on(before, after, HOLD_S + 0.001)


@given(st.text(max_size=40))
def test_a_false_full_stop_is_no_end(text: str) -> None:
    assert not (stops_falsely(text) and is_over(text))


def test_silence_is_longer_than_what_lies_between_two_utterances() -> None:
    close_s, back_s = 0.32, 0.3
    assert quiet_s(said(0, "a").span, said(1, "b").span) == pytest.approx(close_s)
    after = said(1, "b", start=16_000 + 1_600)
    assert quiet_s(said(0, "a").span, after.span) == pytest.approx(0.1 + close_s + back_s)
    assert quiet_s(said(0, "a").span, after.span, GateConfig(close_after_frames=20)) == pytest.approx(
        0.1 + 2 * close_s + back_s
    )


def test_another_voice_or_channel_always_ends() -> None:
    before = said(0, "I was going to the", final=True, speaker="Ana")
    assert same_sentence(before, said(1, "store", speaker="Ana"))
    assert not same_sentence(before, said(1, "store", speaker="Ben"))
    assert not same_sentence(before, said(1, "store", speaker="Ana", channel=MICROPHONE))
    words = (Word("I", 0.0, 0.5, None, "Ana"), Word("did.", 0.5, 1.0, None, "Ben"))
    both = replace(said(0, "I did."), words=words, speaker="Ana")
    assert same_sentence(both, said(1, "store", speaker="Ben"))


def test_missing_captions_part_a_sentence_and_bridged_silence_does_not() -> None:
    before, after = said(0, "I was going to the"), said(1, "store", start=40_000)

    def gap(start: int, end: int, channel: str = FILE) -> tuple[Gap, ...]:
        return (Gap(channel, SampleIndex(start), SampleIndex(end), GapReason.OVERFLOW),)  # type: ignore[arg-type]

    assert is_parted(gap(20_000, 39_000), before, after)
    assert not is_parted(gap(20_000, 20_000 + SAMPLE_RATE_HZ // 5), before, after)
    assert not is_parted(gap(20_000, 39_000, MICROPHONE), before, after)
    assert not is_parted(gap(2_000, 9_000), before, after)
    assert not is_parted(gap(50_000, 90_000), before, after)
