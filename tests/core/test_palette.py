"""Colours of speakers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.palette import PALETTE, Voice, assign
from livecaption.model.audio import FILE


def voice(number: int) -> Voice:
    return FILE, f"Speaker {number}"


def test_known_voices_in_the_same_order_are_left_alone() -> None:
    known = assign({}, [voice(1), voice(2)])
    assert assign(known, [voice(1), voice(2)]) is known
    assert assign(known, []) is known


def test_a_ninth_speaker_takes_the_colour_that_was_seen_the_longest_ago() -> None:
    known: dict[Voice, int] = {}
    for number in range(PALETTE):
        known = dict(assign(known, [voice(number)]))
    known = dict(assign(known, [voice(0)]))
    assert assign(known, [voice(8)])[voice(8)] == known[voice(1)]


@given(st.lists(st.lists(st.integers(0, 12), max_size=PALETTE), max_size=30))
def test_nobody_in_view_shares_a_colour_or_changes_it(views: list[list[int]]) -> None:
    known: dict[Voice, int] = {}
    before: dict[Voice, int] = {}
    for numbers in views:
        known = dict(assign(known, [voice(number) for number in numbers]))
        in_view = {voice(number): known[voice(number)] for number in numbers}
        assert len(set(in_view.values())) == len(in_view)
        for each, place in in_view.items():
            assert before.get(each, place) == place, "whoever stays in view keeps the colour"
        before = in_view


def test_memory_is_bounded() -> None:
    known: dict[Voice, int] = {}
    for number in range(1000):
        known = dict(assign(known, [voice(number)]))
    assert len(known) <= 256
