"""How long the way to an endpoint takes: what is usual, when it is slower than that, and what is kept of it."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.round_trips import (
    DAY_PROBES,
    ENOUGH_PROBES,
    KEPT_DAYS,
    KEPT_ROUTES,
    RECENT,
    Regression,
    RoundTrips,
)

HOST = "captions.example:443"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def note(trips: RoundTrips, ms: float, times: int = 1, now: datetime = NOON, host: str = HOST) -> None:
    for _ in range(times):
        trips.note(host, ms / 1000, now)


def known(days: int = 3, ms: float = 40.0) -> RoundTrips:
    """Some days of the usual, and today has begun."""
    trips = RoundTrips()
    for before in range(days, -1, -1):
        note(trips, ms, 20, NOON - timedelta(days=before))
    return trips


@pytest.mark.parametrize("days", [0, 1, 2])
def test_what_is_usual_is_not_known_after_less_than_three_days(days: int) -> None:
    trips = known(days)
    note(trips, 4000, RECENT)
    assert trips.regression(HOST) is None


def test_nor_after_less_than_two_hundred_probes() -> None:
    trips = RoundTrips()
    note(trips, 40, ENOUGH_PROBES - 1)
    note(trips, 4000, RECENT)
    assert trips.regression(HOST) is None
    other = RoundTrips()
    note(other, 40, ENOUGH_PROBES)
    note(other, 4000, RECENT)
    assert other.regression(HOST) == Regression(4000, 40)


def test_a_way_that_takes_more_than_twice_as_long_is_told_with_both_figures() -> None:
    trips = known()
    assert trips.regression(HOST) is None
    note(trips, 300, RECENT // 2 - 1)
    assert trips.regression(HOST) is None, "most of the newest probes are as usual"
    note(trips, 300, 2)
    assert trips.regression(HOST) == Regression(300, 40)


@pytest.mark.parametrize(
    ("usual_ms", "ms", "told"),
    [(40, 119, False), (40, 121, True), (5, 84, False), (5, 86, True), (200, 399, False), (200, 401, True)],
)
def test_it_has_to_be_more_than_twice_and_80_ms_above(usual_ms: float, ms: float, told: bool) -> None:
    trips = known(ms=usual_ms)
    note(trips, ms, RECENT)
    assert (trips.regression(HOST) is not None) is told


def test_it_is_over_below_one_and_a_half_times() -> None:
    trips = known(ms=100)
    note(trips, 500, RECENT)
    assert trips.regression(HOST) is not None
    note(trips, 151, RECENT)
    assert trips.regression(HOST) == Regression(151, 100), "above one and a half times it goes on"
    note(trips, 149, RECENT)
    assert trips.regression(HOST) is None
    note(trips, 151, RECENT)
    assert trips.regression(HOST) is None, "and does not begin again there"


def test_a_single_probe_that_takes_long_says_nothing() -> None:
    trips = known()
    note(trips, 60_000)
    assert trips.regression(HOST) is None


def test_one_endpoint_says_nothing_of_another() -> None:
    trips = known()
    note(trips, 4000, RECENT, host="elsewhere.example:443")
    assert trips.regression(HOST) is None
    assert trips.regression("elsewhere.example:443") is None
    assert trips.regression("never.seen:1") is None


def test_what_is_usual_is_the_median_of_the_days_whatever_their_number_of_probes() -> None:
    trips = RoundTrips()
    for before, ms, times in [(4, 40, 1), (3, 50, 5000), (2, 60, 3), (1, 900, 2)]:
        note(trips, ms, times, NOON - timedelta(days=before))
    note(trips, 40)
    assert trips.usual_ms(HOST) == 55


def test_a_day_is_a_day_of_utc() -> None:
    trips = RoundTrips()
    east = timezone(timedelta(hours=12))
    for day in (18, 19, 20):
        note(trips, 40, 5, datetime(2026, 11, day, 23, tzinfo=east))
        note(trips, 40, 5, datetime(2026, 11, day + 1, 2, tzinfo=east))
    assert trips.usual_ms(HOST) is None, "two days are over, and the third is not"
    note(trips, 40, 1, datetime(2026, 11, 21, 13, tzinfo=east))
    assert trips.usual_ms(HOST) == 40


@pytest.mark.parametrize("count", [1, DAY_PROBES, DAY_PROBES + 1, 2000, 17_280])
def test_a_long_day_takes_no_more_room_and_keeps_all_of_the_day(count: int) -> None:
    trips = RoundTrips()
    for ms in range(count):
        note(trips, ms)
    kept = trips.as_record()[HOST]["day"]["probes"]
    assert min(count, DAY_PROBES / 2) <= len(kept) <= DAY_PROBES
    step = int(kept[1]) if count > 1 else 1
    assert kept == list(range(0, count, step)), "every so many of them, from the first to the last"


def test_days_and_routes_are_bounded() -> None:
    trips = RoundTrips()
    for day in range(3 * KEPT_DAYS):
        note(trips, 40, 1, NOON + timedelta(days=day))
    assert len(trips.as_record()[HOST]["days"]) == KEPT_DAYS
    for number in range(KEPT_ROUTES):
        note(trips, 40, 1, host=f"host-{number}:443")
    record = trips.as_record()
    assert len(record) == KEPT_ROUTES
    assert HOST not in record, "the one that was not used for longest is forgotten"


def test_a_clock_that_is_set_back_does_no_harm() -> None:
    trips = known()
    note(trips, 50, 3, NOON - timedelta(days=1))
    note(trips, 50, 3, NOON - timedelta(days=1000))
    note(trips, 50, 3, NOON)
    assert len(trips.as_record()[HOST]["days"]) <= KEPT_DAYS


@pytest.mark.parametrize("seconds", [-1.0, math.nan, math.inf, 1e9])
def test_what_is_no_round_trip_is_left_out(seconds: float) -> None:
    trips = RoundTrips()
    trips.note(HOST, seconds, NOON)
    assert trips.as_record() == {}


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 5000)), max_size=600))
def test_what_is_kept_is_what_was_known(noted: list[tuple[int, float]]) -> None:
    trips = RoundTrips()
    for day, ms in sorted(noted):
        note(trips, ms, 1, NOON + timedelta(days=day))
    record = json.loads(json.dumps(trips.as_record()))
    again = RoundTrips.from_record(record)
    assert again.as_record() == record
    assert again.usual_ms(HOST) == pytest.approx(trips.usual_ms(HOST), abs=0.01)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("2026-11-20"),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["days", "day", "date", "probes", "recent", "stride", "seen", "2026-11-20", HOST]),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@given(JSON)
def test_whatever_was_kept_is_survived(record: object) -> None:
    trips = RoundTrips.from_record(record)
    for _ in range(RECENT):
        trips.note(HOST, 0.04, NOON)
    trips.regression(HOST)
    again = json.loads(json.dumps(trips.as_record(), allow_nan=False))
    assert RoundTrips.from_record(again).as_record() == again
