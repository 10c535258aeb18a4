"""How many hypotheses in a row have a word."""

from __future__ import annotations

from dataclasses import replace

from livecaption.core.hearing import Heard, follow, probabilities
from livecaption.core.layout import Unit
from livecaption.model.audio import FILE as CHANNEL
from livecaption.model.audio import SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, TranscriptUpdate, Word


def units(text: str) -> list[Unit]:
    return [Unit(word) for word in text.split()]


def told(heard: tuple[Heard, ...]) -> list[tuple[str, int, int, float]]:
    return [(each.unit.text, each.agreed, each.alike, each.since_s) for each in heard]


def test_words_that_are_said_again_gain_a_vote_wherever_they_moved_to() -> None:
    first = follow((), units("the numbers far"), 1.0, opinion=True)
    second = follow(first, units("all the numbers for March"), 1.5, opinion=True)
    assert told(second) == [
        ("all", 1, 1, 1.5),
        ("the", 2, 2, 1.0),
        ("numbers", 2, 2, 1.0),
        ("for", 1, 1, 1.5),
        ("March", 1, 1, 1.5),
    ]


def test_case_and_marks_are_counted_apart() -> None:
    first = follow((), units("the numbers"), 1.0, opinion=True)
    second = follow(first, units("The numbers"), 1.5, opinion=True)
    assert told(second) == [("The", 2, 1, 1.0), ("numbers", 2, 2, 1.0)]


def test_the_same_again_without_more_sound_is_no_vote() -> None:
    first = follow((), units("the numbers"), 1.0, opinion=True)
    assert told(follow(first, units("the numbers"), 1.01, opinion=False)) == told(first)


def test_a_word_that_went_away_begins_anew() -> None:
    heard: tuple[Heard, ...] = ()
    for time_s, text in ((1.0, "the sea"), (1.5, "the C"), (2.0, "the sea")):
        heard = follow(heard, units(text), time_s, opinion=True)
    assert told(heard) == [("the", 3, 3, 1.0), ("sea", 1, 1, 2.0)]


def test_a_unit_is_as_probable_as_its_word_whatever_it_was_cut_into() -> None:
    said = (Word("far", 0.0, 0.2, 0.9), Word("Mississippi", 0.2, 0.8, 0.4), Word("now", 0.8, 1.0, None))
    span = Span(SampleIndex(0), SampleIndex(16_000))
    update = TranscriptUpdate(
        CHANNEL, UtteranceId(0), 0, 0, "far Mississippi now", span, TextState.TENTATIVE, words=said
    )
    cut = [Unit("far"), Unit("Missis", ends_word=0), Unit("sippi"), Unit("now")]
    assert probabilities(update, cut) == (0.9, 0.4, 0.4, None)
    assert probabilities(update, cut[:2]) == (0.9, 0.4)
    assert probabilities(replace(update, text="far now"), cut) == ()
    assert probabilities(replace(update, words=()), cut) == ()
    heard = follow((), cut, 0.0, opinion=True, probabilities=probabilities(update, cut))
    less = follow(heard, cut, 0.2, opinion=True, probabilities=(0.8, 0.3))
    assert [each.probability for each in less] == [0.8, 0.3, None, None]
