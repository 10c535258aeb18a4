"""When a better model's text is worth a second look, and when it is not believed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from livecaption.core.restatement import restatement
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word


def heard(text: str, sure: float | None = None) -> Hypothesis:
    words = tuple(Word(word, at, at + 1.0, sure) for at, word in enumerate(text.split()))
    return Hypothesis(text, len(words), words)


def is_worth_restating(first: Hypothesis, second: Hypothesis, length_s: float, *, in_context: bool = False) -> bool:
    return restatement(first, second, length_s, in_context=in_context) is not None


@pytest.mark.parametrize(
    ("first", "second", "worth"),
    [
        ("he was in a four state of mind", "he was in a poor state of mind", True),
        ("the numbers are in", "The numbers are in.", False),
        ("the numbers, are in", "The numbers are in!", False),
        ("well known", "well-known", False),
        ("ice cream", "icecream", False),
        ("the numbers are in", "", False),
        ("", "Thank you for watching.", False),
        ("...", "Thanks.", False),
        ("the numbers for March are in and they are better than we thought", "the numbers", False),
        ("yes", "yes it is so and so we all thought", False),
        ("今日は良い天気です", "今日は良い天気でした", True),
        ("今日は良い天気です", "今日は良い天気です。", False),
    ],
)
def test_other_words_are_worth_it_and_other_marks_are_not(first: str, second: str, worth: bool) -> None:
    assert is_worth_restating(heard(first), heard(second), 4.0) is worth


def test_a_model_that_is_not_sure_is_not_believed() -> None:
    first = heard("he was in a four state", 0.3)
    assert not is_worth_restating(first, heard("he was in a poor state", 0.4), 3.0)
    assert is_worth_restating(first, heard("he was in a poor state", 0.6), 3.0)


def test_a_model_that_is_less_sure_than_the_first_is_not_believed() -> None:
    first = heard("he was in a four state", 0.8)
    assert not is_worth_restating(first, heard("he was in a poor state", 0.75), 3.0)
    assert is_worth_restating(first, heard("he was in a poor state", 0.8), 3.0)


def test_what_it_heard_between_others_it_may_be_a_little_less_sure_of() -> None:
    first, second = heard("he was in a four state", 0.8), heard("he was in a poor state", 0.65)
    assert is_worth_restating(first, second, 3.0, in_context=True)
    assert not is_worth_restating(heard("he was in a four state", 0.9), second, 3.0, in_context=True)


def test_of_a_text_that_is_believed_the_surer_words_are_taken() -> None:
    first = heard("he was in a four state", 0.8)
    words = tuple(
        replace(word, probability=0.4 if word.text == "It" else 0.9) for word in heard("It was in a poor state").words
    )
    told = restatement(first, replace(heard("It was in a poor state"), words=words), 3.0)
    assert told is not None
    assert told.text == "he was in a poor state"


def test_where_words_are_not_told_one_by_one_all_are_taken_or_none() -> None:
    first = Hypothesis("今日は良い天気です", 9, (Word("今日は", 0.0, 1.0, 0.8), Word("良い天気です", 1.0, 2.0, 0.8)))
    sure, unsure = (
        Hypothesis("今日は良い天気でした", 9, (Word("今日は良い天気でした", 0.0, 2.0, probability),))
        for probability in (0.8, 0.7)
    )
    assert restatement(first, sure, 2.0) is sure
    assert restatement(first, unsure, 2.0) is None
    assert restatement(first, unsure, 2.0, in_context=True) is unsure
    wordless = Hypothesis("he was in a poor state", 6)
    assert restatement(heard("he was in a four state", 0.9), wordless, 3.0) is wordless


def test_another_text_altogether_has_to_be_surer() -> None:
    first = heard("a big lorry state", 0.3)
    assert not is_worth_restating(first, heard("please subscribe now", 0.6), 3.0)
    assert not is_worth_restating(first, heard("please subscribe now"), 3.0)
    assert is_worth_restating(first, heard("it was allegory", 0.9), 3.0)
    assert is_worth_restating(heard("I scream"), heard("ice cream", 0.9), 1.0)


def test_more_words_than_anybody_says_in_that_time_are_made_up() -> None:
    first, second = heard("one two three four five six seven eight"), heard("one two three for five six seven eight")
    assert is_worth_restating(first, second, 2.0)
    assert not is_worth_restating(first, second, 0.5)


def test_a_loop_is_not_believed() -> None:
    first = heard("and so it went on and on for ever after that day")
    looped = heard("so it went so it went so it went so it went")
    assert not is_worth_restating(first, looped, 6.0)
