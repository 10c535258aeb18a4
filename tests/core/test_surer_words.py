"""Which words of a second text are taken over into the first."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.surer_words import differences, has_words, mean_probability, with_surer_words
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word


def heard(text: str, *sure: float | None, late_s: float = 0.0) -> Hypothesis:
    """Words of a second each, with a probability each, or one for all."""
    texts = text.split()
    known = sure if len(sure) == len(texts) else sure[:1] * len(texts) if sure else (None,) * len(texts)
    words = tuple(
        Word(word, at + late_s, at + late_s + 1.0, probability)
        for at, (word, probability) in enumerate(zip(texts, known, strict=True))
    )
    return Hypothesis(text, len(words), words, "en")


def mixed(first: Hypothesis, second: Hypothesis, less_sure: float = 0.0) -> str | None:
    told = with_surer_words(first, second, less_sure)
    return None if told is None else told.text


def test_each_place_is_judged_by_itself() -> None:
    first = heard("He went. To the four house", 0.4, 0.9, 0.9, 0.9, 0.4, 0.9)
    second = heard("She went to a poor mouse", 0.3, 0.9, 0.9, 0.9, 0.9, 0.8)
    assert mixed(first, second) == "He went. To a poor mouse", "the last three are one place"
    assert mixed(first, second, 0.2) == "She went. To a poor mouse"
    assert mixed(first, heard("She went to the four house", 0.3)) is None


def test_what_stands_is_left_as_it_was_read() -> None:
    assert mixed(heard("Well, the numbers are IN", 0.5), heard("well the number are in.", 0.9)) == (
        "Well, the number are IN"
    )


def test_words_that_are_added_or_left_out_are_judged_by_the_whole_text() -> None:
    first, longer = heard("so we went", 0.75), heard("so then we went", 0.9, 0.8, 0.9, 0.9)
    assert mixed(first, longer) == "so then we went"
    assert mixed(heard("so we went", 0.85), longer) is None
    assert mixed(longer, heard("so we went", 0.75)) is None
    assert mixed(longer, heard("so we went", 0.85)) == "so we went"


@pytest.mark.parametrize("second", ["The numbers", "the, numbers!", "the num bers", "the num-bers", "the numbers -"])
def test_other_marks_and_what_is_written_together_are_no_difference(second: str) -> None:
    assert mixed(heard("the numbers", 0.1), heard(second, 0.9)) is None


def test_an_apostrophe_makes_another_word_however_it_is_written() -> None:
    assert mixed(heard("were going", 0.1), heard("we're going", 0.9)) == "we're going"
    assert mixed(heard("we’re going", 0.1), heard("we're going", 0.9)) is None


def test_marks_that_are_vowels_make_another_word_however_they_are_written() -> None:
    assert mixed(heard("वह लडका है", 0.1), heard("वह लडकी है", 0.9)) == "वह लडकी है"
    assert mixed(heard("caf\u00e9 noir", 0.1), heard("cafe\u0301 noir", 0.9)) is None


def test_a_word_that_was_said_elsewhere_is_moved_or_stays_and_is_never_there_twice() -> None:
    first, second = heard("that it is", 0.9, 0.4, 0.4), heard("it is that", 0.5, 0.5, 0.6)
    assert mixed(first, second) is None
    assert mixed(first, second, 0.1) == "it is that"
    assert mixed(heard("we will go", 0.6, 0.9, 0.6), heard("will we go", 0.8, 0.7, 0.8)) == "will we go"
    far, other = (
        heard("that it may be so", 0.9, 0.4, 0.4, 0.4, 0.4),
        heard("it may be so that", 0.5, 0.5, 0.5, 0.5, 0.6),
    )
    assert mixed(far, other) == "that it may be so that", "far off it is another one"


def test_where_nobody_knows_how_sure_it_is_the_second_counts() -> None:
    assert mixed(heard("a four state"), heard("a poor state", 0.1)) == "a poor state"
    assert mixed(heard("a four state", 0.9), heard("a poor state")) == "a poor state"
    assert mean_probability(()) is None


def test_what_is_taken_over_has_the_time_of_what_it_stands_for() -> None:
    told = with_surer_words(heard("a for tea house", 0.5), heard("a fortified brick house so", 0.9, late_s=7.0), 0.0)
    assert told is not None
    assert [(word.text, word.start_s, word.end_s) for word in told.words] == [
        ("a", 0.0, 1.0),
        ("fortified", 1.0, 2.0),
        ("brick", 2.0, 3.0),
        ("house", 3.0, 4.0),
        ("so", 4.0, 4.0),
    ]


def test_only_texts_whose_words_are_told_one_by_one_have_words() -> None:
    assert has_words(heard("one two"))
    assert not has_words(Hypothesis("one two", 2))
    assert not has_words(Hypothesis("一二", 2, (Word("一", 0.0, 1.0), Word("二", 1.0, 2.0))))


TEXTS = st.lists(st.sampled_from(["a", "B", "be,", "see", "seen", "-", "e"]), max_size=12).map(" ".join)


def likely(text: str) -> st.SearchStrategy[Hypothesis]:
    count = len(text.split())
    return st.lists(st.sampled_from([0.1, 0.5, 0.9]), min_size=count, max_size=count).map(
        lambda sure: heard(text, *sure)
    )


HEARD = TEXTS.flatmap(likely)


@given(HEARD, HEARD, st.sampled_from([-1.0, 0.0, 0.2, 1.0]))
def test_only_places_that_are_sure_enough_differ_from_the_first(
    first: Hypothesis, second: Hypothesis, less_sure: float
) -> None:
    expected: list[str] = []
    at = taken = 0
    for place in differences(first.words, second.words):
        was_sure = mean_probability(first.words[place.begin : place.end] or first.words)
        sure = mean_probability(second.words[place.other_begin : place.other_end] or second.words)
        if was_sure is None or sure is None or sure >= was_sure - less_sure:
            expected += [word.text for word in first.words[at : place.begin]]
            expected += [word.text for word in second.words[place.other_begin : place.other_end]]
            at, taken = place.end, taken + 1
    expected += [word.text for word in first.words[at:]]
    told = with_surer_words(first, second, less_sure)
    assert (told is None) == (taken == 0)
    if told is None:
        return
    assert has_words(told)
    assert told.text.split() == expected
    assert all(word.start_s <= word.end_s for word in told.words)
    assert all(one.end_s <= other.start_s for one, other in pairwise(told.words)), "one after the other"


@given(HEARD, HEARD)
def test_all_or_nothing_where_it_is_sure_of_all_or_of_nothing(first: Hypothesis, second: Hypothesis) -> None:
    told = with_surer_words(first, second, 1.0)
    assert not list(differences((told or first).words, second.words))
    assert with_surer_words(first, second, -1.0) is None or not (first.words and second.words)
