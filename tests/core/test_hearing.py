"""How many hypotheses in a row have a word."""

from __future__ import annotations

from livecaption.core.hearing import Heard, follow
from livecaption.core.layout import Unit


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
