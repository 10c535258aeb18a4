"""Utterances that are heard together: which words are whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.in_context import Part, has_spaces, shared_out
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word


def heard(text: str, *, word_s: float = 0.5, late_s: float = 0.0) -> Hypothesis:
    """Words one after the other, all of the same length."""
    words = tuple(
        Word(word, place * word_s + late_s, (place + 1) * word_s + late_s, 0.9)
        for place, word in enumerate(text.split())
    )
    return Hypothesis(text, len(words), words, "en", 3.0)


def texts(whole: Hypothesis, *parts: Part) -> list[str]:
    told = shared_out(whole, parts)
    assert told is not None
    return [each.text for each in told]


FIRST = Part("he was in a four", 2.5)
NEXT = Part("date of mind and rich", 2.5)


def test_each_has_the_words_that_stand_where_its_own_stood() -> None:
    assert texts(heard("He was in a poor state of mind, and rich."), FIRST, NEXT) == [
        "He was in a poor",
        "state of mind, and rich.",
    ]


def test_times_that_are_wrong_move_no_word_that_both_texts_have() -> None:
    whole = heard("He was in a poor state of mind, and rich.", late_s=1.6)
    assert texts(whole, FIRST, NEXT) == ["He was in a poor", "state of mind, and rich."]


def test_where_the_texts_leave_a_choice_the_times_tell() -> None:
    parts = Part("so we went", 2.0), Part("home again", 2.0)
    assert texts(heard("so we went right home again"), *parts) == ["so we went right", "home again"]
    assert texts(heard("so we went right home again", late_s=1.0), *parts) == ["so we went", "right home again"]


def test_words_have_their_utterances_own_times() -> None:
    told = shared_out(heard("one two three four"), [Part("one two", 1.0), Part("three four", 0.8)])
    assert told is not None
    assert told[1] == Hypothesis(
        "three four", 2, (Word("three", 0.0, 0.5, 0.9), Word("four", 0.5, 0.8, 0.9)), "en", 3.0
    )


def test_what_it_heard_nothing_in_has_nothing() -> None:
    assert texts(heard(""), FIRST, NEXT) == ["", ""]
    assert texts(heard("date of mind and rich"), FIRST, NEXT) == ["", "date of mind and rich"]


def test_an_engine_that_tells_no_words_cannot_be_asked() -> None:
    assert shared_out(Hypothesis("one two", 2), [FIRST, NEXT]) is None


@given(
    st.lists(st.lists(st.sampled_from(["a", "be", "see", "deed"]), max_size=6), min_size=1, max_size=4),
    st.lists(st.sampled_from(["a", "be", "see", "deer"]), max_size=20),
)
def test_every_word_goes_to_one_in_order(said: list[list[str]], now: list[str]) -> None:
    parts = [Part(" ".join(each), 2.0) for each in said]
    assert " ".join(filter(None, texts(heard(" ".join(now)), *parts))) == " ".join(now)


@given(st.lists(st.lists(st.sampled_from(["a", "be", "see", "deed"]), min_size=1, max_size=6), min_size=1, max_size=4))
def test_what_is_heard_the_same_stays_where_it_was(said: list[list[str]]) -> None:
    parts = [Part(" ".join(each), 0.5 * len(each)) for each in said]
    whole = " ".join(part.text for part in parts)
    assert texts(heard(whole), *parts) == [part.text for part in parts]


@pytest.mark.parametrize(("text", "there"), [("so we went", True), ("今日は良い天気です", False), ("1,000 …", True)])
def test_whether_words_have_spaces(text: str, there: bool) -> None:
    assert has_spaces(text) is there
