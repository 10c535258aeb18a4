"""Which endpoint is tried when: playbooks in seconds that nobody waits for."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livecaption.core.backoff import backoff
from livecaption.core.routes import Choice, Health, Routes
from livecaption.model.errors import EndpointError

DOWN = EndpointError("endpoint.no_answer", host="h", reason="x", retryable=True)
LOST = EndpointError("endpoint.lost", host="h", retryable=True)
KEY = EndpointError("endpoint.unauthorized", host="h", status=401)
TLS = EndpointError("endpoint.tls", host="h", reason="x")


def patience(seconds: float) -> EndpointError:
    return EndpointError("endpoint.busy", host="h", status=503, retryable=True, retry_after_s=seconds)


def routes(*last_resorts: bool) -> Routes:
    return Routes(last_resorts or (False,), lambda: backoff(lambda low, high: low))


def fail(
    them: Routes, route: int, error: EndpointError, now_s: float, *, fruitless: bool = False, patient: bool = False
) -> EndpointError | None:
    return them.failed(route, error, now_s, in_use=True, fruitless=fruitless, patient=patient)


def test_waits_double_up_to_the_cap_and_go_on_for_ever() -> None:
    them = routes()
    them.ready(0, 0.0)
    now_s, waits = 0.0, []
    for _ in range(10):
        assert fail(them, 0, DOWN, now_s) is None
        choice = them.choose(now_s)
        assert choice is not None
        waits.append(choice.at_s - now_s)
        now_s = choice.at_s
    assert waits == [0.5, 1, 2, 4, 8, 16, 30, 30, 30, 30]


def test_a_stable_minute_makes_the_wait_short_again() -> None:
    them = routes()
    them.ready(0, 0.0)
    for _ in range(5):
        fail(them, 0, DOWN, 0.0)
    them.ready(0, 100.0)
    fail(them, 0, LOST, 159.0)
    assert them.choose(159.0) == Choice(0, 175.0)
    them.ready(0, 200.0)
    fail(them, 0, LOST, 260.0)
    assert them.choose(260.0) == Choice(0, 260.5)


def test_one_that_never_answered_is_given_up_after_four_tries() -> None:
    them = routes()
    them.choose(0.0)
    assert [fail(them, 0, DOWN, 0.0) for _ in range(4)] == [None, None, None, DOWN]


def test_one_that_is_busy_at_the_start_is_given_a_minute() -> None:
    them = routes()
    them.choose(0.0)
    assert {fail(them, 0, patience(1.0), second) for second in range(59)} == {None}
    assert None not in [fail(them, 0, patience(1.0), 60.0) for _ in range(4)][3:]


def test_an_endpoint_that_is_back_is_tried_at_once_and_only_once() -> None:
    them = routes()
    them.ready(0, 0.0)
    for _ in range(8):
        fail(them, 0, DOWN, 0.0)
    assert them.worth_a_look(1.0) == (0,)
    assert not them.looked(0, Health.DOWN, 1.0)
    assert them.looked(0, Health.UP, 2.0)
    assert them.choose(2.0) == Choice(0, 2.0)
    fail(them, 0, DOWN, 2.0)
    assert not them.looked(0, Health.UP, 3.0), "it says that it is well, and lets nobody in"
    assert them.choose(3.0) == Choice(0, 32.0)


def test_an_endpoint_that_was_well_all_along_is_not_hammered() -> None:
    them = routes()
    them.ready(0, 0.0)
    for _ in range(8):
        fail(them, 0, LOST, 0.0)
    assert not any(them.looked(0, Health.UP, second) for second in range(1, 30))


def test_who_asks_for_patience_gets_it_whatever_a_look_says() -> None:
    them = routes()
    them.ready(0, 0.0)
    fail(them, 0, patience(120.0), 0.0)
    assert them.worth_a_look(1.0) == ()
    assert not them.looked(0, Health.DOWN, 1.0)
    assert not them.looked(0, Health.UP, 2.0)
    them.begin_anew(3.0)
    assert them.choose(3.0) == Choice(0, 120.0)


def test_a_network_that_changed_brings_every_route_forward() -> None:
    them = routes(False, False)
    them.ready(0, 0.0)
    for _ in range(8):
        fail(them, 0, DOWN, 0.0)
        fail(them, 1, DOWN, 0.0)
    them.begin_anew(5.0)
    assert them.choose(5.0) == Choice(0, 5.0)
    fail(them, 0, DOWN, 5.0)
    assert them.choose(5.0) == Choice(1, 5.0)
    fail(them, 1, DOWN, 5.0)
    assert them.choose(5.0) == Choice(0, 5.5), "and waits begin anew"


def test_the_next_route_takes_over_at_once_and_the_first_is_better_when_its_time_comes() -> None:
    them = routes(False, False)
    them.ready(0, 0.0)
    fail(them, 0, LOST, 10.0)
    assert them.choose(10.0) == Choice(1, 10.0)
    them.ready(1, 10.1)
    assert them.better(1, 10.2) is None
    assert them.better(1, 10.5) == 0
    assert not them.may_return(0, 10.5)
    them.looked(0, Health.UP, 11.0)
    assert not them.may_return(0, 12.0)
    assert them.may_return(0, 15.0)
    them.looked(0, Health.DOWN, 15.5)
    assert not them.may_return(0, 20.0)
    assert them.better(0, 20.0) is None


def test_the_last_resort_is_tried_only_after_three_seconds_without_any() -> None:
    them = routes(False, True)
    them.ready(0, 0.0)
    fail(them, 0, LOST, 10.0)
    assert them.choose(10.0) == Choice(0, 10.5)
    fail(them, 0, DOWN, 10.5)
    fail(them, 0, DOWN, 11.5)
    assert them.choose(11.6) == Choice(1, 13.0)
    assert them.choose(13.0) == Choice(1, 13.0)


def test_the_last_resort_is_tried_at_once_where_nothing_else_can_help() -> None:
    them = routes(False, True)
    them.choose(0.0)
    assert fail(them, 0, KEY, 0.0) is None
    assert them.choose(0.0) == Choice(1, 0.0)
    assert them.hopeless(0) is KEY
    assert them.better(1, 1000.0) is None


def test_it_ends_when_no_route_can_help() -> None:
    them = routes(False, False)
    assert fail(them, 1, KEY, 0.0) is None
    assert fail(them, 0, KEY, 0.0) is KEY
    assert them.choose(0.0) is None


def test_a_slow_route_is_left_alone_for_a_minute_then_for_two() -> None:
    them = routes(False, False)
    them.ready(0, 0.0)
    assert not any(them.too_slow(20.0, second) for second in range(10))
    assert them.too_slow(20.0, 10.0)
    assert them.instead_of(0, 10.0) == (1,)
    them.was_slow(0, 10.0)
    them.ready(1, 10.0)
    assert them.is_slow(0, 69.0)
    assert them.better(1, 69.9) is None
    assert them.better(1, 70.0) == 0
    them.was_slow(0, 80.0)
    assert them.better(1, 199.0) is None
    assert them.better(1, 200.0) == 0
    fail(them, 1, LOST, 210.0)
    assert them.choose(210.0) == Choice(0, 210.0), "slow is better than none"


def test_a_file_is_not_read_on_to_one_that_finishes_nothing() -> None:
    them = routes()
    them.ready(0, 0.0)
    ends = [fail(them, 0, LOST, 10.0 * each, fruitless=True, patient=True) for each in range(8)]
    assert ends[:7] == [None] * 7
    assert ends[7] is not None
    assert ends[7].message.code == "endpoint.fruitless"


def test_who_captions_live_is_not_given_up() -> None:
    them = routes()
    them.ready(0, 0.0)
    assert {fail(them, 0, LOST, 10.0 * each, fruitless=True) for each in range(100)} == {None}


def test_a_final_makes_up_for_fruitless_tries() -> None:
    them = routes()
    them.ready(0, 0.0)
    for each in range(100):
        assert fail(them, 0, LOST, 10.0 * each, fruitless=True, patient=True) is None
        if each % 7 == 6:
            them.wrote(0, final=True)


def test_a_fruitless_route_sits_out_where_there_is_another() -> None:
    them = routes(False, False)
    them.ready(0, 0.0)
    for each in range(3):
        fail(them, 0, LOST, float(each), fruitless=True)
    them.ready(1, 3.0)
    assert them.better(1, 61.0) is None
    assert them.better(1, 62.0) == 0


def test_one_that_is_starting_is_tried_when_it_is_ready_or_after_a_minute() -> None:
    them = routes()
    assert them.may_start(0, 0.0)
    assert not them.looked(0, Health.STARTING, 0.0)
    assert them.starting(1.0) == 0
    assert them.choose(1.0) == Choice(0, 60.0)
    assert them.worth_a_look(1.0) == (0,)
    assert not them.looked(0, Health.STARTING, 20.0)
    assert them.choose(20.0) == Choice(0, 60.0), "the minute does not begin anew"
    assert them.looked(0, Health.UP, 30.0)
    assert them.choose(30.0) == Choice(0, 30.0)
    assert them.starting(30.0) is None


def test_one_that_never_gets_ready_is_tried_after_a_minute_without_another_look() -> None:
    them = routes()
    them.looked(0, Health.STARTING, 0.0)
    them.looked(0, Health.STARTING, 59.0)
    assert them.choose(60.0) == Choice(0, 60.0)
    assert not them.may_start(0, 60.0)
    assert them.starting(60.0) is None


def test_while_one_is_starting_the_next_is_tried_until_it_has_been_ready_for_long_enough() -> None:
    them = routes(False, False)
    them.looked(0, Health.STARTING, 0.0)
    assert them.choose(0.5) == Choice(1, 0.5)
    them.ready(1, 0.6)
    assert them.may_start(1, 0.7), "it may be restarted later on"
    assert them.better(1, 0.7) == 0
    them.looked(0, Health.STARTING, 1.0)
    assert not them.may_return(0, 10.0)
    them.looked(0, Health.UP, 11.0)
    assert them.may_return(0, 15.0)


def test_an_endpoint_that_went_away_while_it_was_starting_is_no_longer_starting() -> None:
    them = routes()
    them.looked(0, Health.STARTING, 0.0)
    them.looked(0, Health.DOWN, 5.0)
    assert them.choose(5.0) == Choice(0, 5.0)
    assert them.starting(5.0) is None


def test_a_key_is_what_is_to_be_put_right_first() -> None:
    them = routes(False, False)
    assert them.to_put_right() is None
    fail(them, 0, TLS, 0.0)
    assert them.to_put_right() is None, "the other may do"
    fail(them, 1, KEY, 0.0)
    assert them.to_put_right() is KEY


def test_hope_begins_anew_for_all_or_for_all_but_keys() -> None:
    them = routes(False, False)
    fail(them, 0, KEY, 0.0)
    fail(them, 1, TLS, 0.0)
    assert them.choose(1.0) is None
    them.hope_anew(1.0, keys=False)
    assert them.choose(1.0) == Choice(1, 1.0)
    assert them.hopeless(0) is KEY
    them.hope_anew(1.0)
    assert them.choose(1.0) == Choice(0, 1.0)
    assert fail(them, 0, KEY, 1.0) is None
    assert them.hopeless(0) is KEY, "one refusal is enough again"


def test_patience_that_was_asked_for_outlives_hope() -> None:
    them = routes()
    fail(them, 0, patience(120.0), 0.0)
    them.hope_anew(5.0)
    assert them.choose(5.0) == Choice(0, 120.0)


def test_who_is_hopeless_asked_for_patience_or_costs_this_computer_is_not_woken() -> None:
    them = routes(False, False, False, True)
    fail(them, 1, KEY, 0.0)
    fail(them, 2, patience(100.0), 0.0)
    assert them.to_wake(1.0) == (0,)
    assert them.to_wake(100.0) == (0, 2)


@settings(deadline=None)
@given(
    count=st.integers(1, 4),
    seed=st.integers(0, 1000),
    happenings=st.lists(
        st.tuples(st.sampled_from(["lost", "down", "patience", "up", "anew", "slow", "hope"]), st.integers(0, 3)),
        max_size=60,
    ),
)
def test_whatever_happens_there_is_always_a_next_try_within_five_minutes(
    count: int, seed: int, happenings: list[tuple[str, int]]
) -> None:
    """And never before its time, and never on a route that a person asked for less while a better one is due."""
    draw = random.Random(seed)
    them = Routes([place == count - 1 and count > 1 for place in range(count)], lambda: backoff(draw.uniform))
    them.ready(0, 0.0)
    clock = itertools.accumulate(draw.uniform(0.0, 20.0) for _ in itertools.count())
    for (what, place), now_s in zip(happenings, clock, strict=False):
        route = place % count
        match what:
            case "lost" | "down":
                assert fail(them, route, LOST if what == "lost" else DOWN, now_s) is None
            case "patience":
                assert fail(them, route, patience(draw.uniform(0.0, 300.0)), now_s) is None
            case "up":
                them.looked(route, draw.choice(list(Health)), now_s)
            case "anew":
                them.begin_anew(now_s)
            case "slow":
                them.was_slow(route, now_s)
            case "hope":
                them.hope_anew(now_s, keys=draw.random() < 0.5)
        choice = them.choose(now_s)
        assert choice is not None
        assert now_s <= choice.at_s <= now_s + 300.0
        assert 0 <= choice.route < count


@pytest.mark.parametrize("jitter", [0.0, 0.2])
def test_two_clients_do_not_return_in_step(jitter: float) -> None:
    them = Routes((False,), lambda: backoff(lambda low, high: jitter))
    them.ready(0, 0.0)
    fail(them, 0, LOST, 0.0)
    assert them.choose(0.0) == Choice(0, 0.5 + jitter)
