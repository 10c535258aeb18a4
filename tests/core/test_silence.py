"""Dead and slow endpoints, told apart from those that are only busy."""

from __future__ import annotations

import pytest

from livecaption.core.silence import Silence, Slowness


def dies_at(silence: Silence, *, promises: bool, hasty: bool = False, begin_s: int = 0) -> int | None:
    """The second at which an endpoint that owes an answer from `begin_s` on, and says nothing, is taken for dead."""
    for now_s in range(begin_s, begin_s + 100):
        if silence.look(now_s, owes=True, promises=promises, hasty=hasty):
            return now_s - begin_s
    return None


@pytest.mark.parametrize(
    ("promises", "hasty", "expected"),
    [(True, False, 31), (False, False, 31), (False, True, 9)],
)
def test_one_that_never_answered_on_this_connection(promises: bool, hasty: bool, expected: int) -> None:
    assert dies_at(Silence(), promises=promises, hasty=hasty) == expected


def test_one_that_promises_progress_and_stalls_is_dead_soon() -> None:
    silence = Silence()
    silence.look(0.0, owes=True, promises=True)
    silence.heard(1.0)
    assert dies_at(silence, promises=True, begin_s=1) == 11


def test_one_that_owes_nothing_may_be_silent_for_hours() -> None:
    silence = Silence()
    silence.look(0.0, owes=True, promises=True)
    silence.heard(1.0)
    assert not silence.look(10_000.0, owes=False, promises=True)
    assert not silence.look(10_001.0, owes=True, promises=True), "the wait begins with the speech"


def test_whoever_says_something_lives() -> None:
    silence = Silence()
    for now_s in range(0, 600, 5):
        assert not silence.look(now_s, owes=True, promises=True)
        silence.heard(now_s)


def test_a_long_line_is_given_more_time() -> None:
    assert dies_at(Silence(round_trip_s=6.0), promises=False, hasty=True) == 21


def slow_at(behind: list[float]) -> int | None:
    slowness = Slowness()
    return next((second for second, each in enumerate(behind) if slowness.look(second, each)), None)


def test_far_behind_for_ten_seconds_without_winning_is_too_slow() -> None:
    assert slow_at([9.0 + 0.5 * second for second in range(60)]) == 10


def test_catching_up_is_not_slow() -> None:
    assert slow_at([max(0.0, 60.0 - second) for second in range(120)]) is None


def test_a_little_behind_is_not_slow() -> None:
    assert slow_at([7.9] * 600) is None


def test_one_that_catches_up_and_then_does_not_is_slow() -> None:
    assert slow_at([60.0 - second for second in range(20)] + [40.0] * 60) == 30
