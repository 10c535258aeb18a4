"""What of a revision is shown."""

from __future__ import annotations

from livecaption.core.alignment import place_in
from livecaption.core.layout import Unit
from livecaption.core.stability import stable_units, words_in


def units(text: str) -> tuple[Unit, ...]:
    return tuple(Unit(word) for word in text.split())


def test_place_in_an_unchanged_beginning() -> None:
    assert place_in(units("a b"), units("a b c")) == 2


def test_place_in_finds_a_replaced_an_added_and_a_lost_word() -> None:
    assert place_in(units("the numbers far"), units("the numbers for March")) == 3
    assert place_in(units("the numbers"), units("all the numbers for")) == 3
    assert place_in(units("the the numbers"), units("the numbers for")) == 2


def test_place_in_takes_words_that_differ_only_in_marks_as_the_same() -> None:
    assert place_in(units("numbers Are in"), units("Numbers are, in March")) == 3


def test_place_in_a_long_text_goes_by_position() -> None:
    assert place_in(units("a " * 400), units("b " * 300)) == 300


def test_stable_units_counts_cut_words_once() -> None:
    cut = (Unit("xx", False, False), Unit("x", True, True), Unit("b"))
    assert stable_units(cut, 0) == 0
    assert stable_units(cut, 1) == 2
    assert stable_units(cut, 9) == 3
    assert words_in(cut[:1]) == 0
    assert words_in(cut) == 2
