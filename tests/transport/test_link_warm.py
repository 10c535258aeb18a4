"""Endpoints that are starting, asleep, or further away than usual."""

from __future__ import annotations

import asyncio
import itertools
from datetime import UTC, datetime, timedelta

import pytest

from fakes.far import FAR_S, Fault, Fortune, Misfortune
from fakes.far_session import undisturbed
from fakes.far_world import World, opened, reasons, talk
from fakes.virtual_time import in_virtual_time
from livecaption.core.round_trips import RoundTrips

pytestmark = pytest.mark.expects_log  # of errors that endpoints report


def troubles(world: World) -> list[str | None]:
    return [code for _, code in world.hearing.troubles]


def run_for(world: World, seconds: float) -> None:
    async def run() -> None:
        async with asyncio.TaskGroup() as tasks:
            carrier = tasks.create_task(world.link.run())
            await asyncio.sleep(seconds)
            carrier.cancel()

    in_virtual_time(run)


@pytest.mark.parametrize("look_s", [0.0, 0.3, 1.5])
def test_an_endpoint_that_is_starting_is_waited_for_and_no_word_is_lost(look_s: float) -> None:
    world = World(Fortune(refuses=[(0.0, 20.0, "starting")], look_s=look_s))
    timed = talk(40.0)
    in_virtual_time(lambda: world.play(timed))
    assert troubles(world) == ["route.starting", None]
    assert 20.0 <= opened(world.hearing)[0] <= 20.6 + look_s
    assert world.hearing.texts == undisturbed(timed)
    assert not world.hearing.gaps
    every_s = [after - before for before, after in itertools.pairwise(world.endpoints[0].looked_s)]
    assert every_s[1] == pytest.approx(0.4)


def test_one_that_is_still_starting_after_a_minute_is_tried_all_the_same() -> None:
    world = World(Fortune(refuses=[(0.0, 90.0, "starting")]))
    timed = talk(100.0)
    in_virtual_time(lambda: world.play(timed))
    accepted_s = [at_s for at_s in world.endpoints[0].accepted_s if at_s > 1.0]
    assert 60.0 <= accepted_s[0] <= 60.5
    assert world.hearing.texts == undisturbed(timed)


def test_another_endpoint_writes_while_the_first_is_starting_and_it_is_returned_to() -> None:
    world = World(Fortune(refuses=[(0.0, 20.0, "starting")]), Fortune())
    timed = talk(60.0)
    in_virtual_time(lambda: world.play(timed))
    first, second = opened(world.hearing)
    assert first <= 0.2
    assert 24.0 <= second <= 35.0
    assert world.link.title == "a.example"
    assert [code for _, code in world.hearing.notices] == ["route.starting_elsewhere", None]
    assert world.hearing.texts == undisturbed(timed)


def test_an_endpoint_that_is_ready_costs_one_look_beside_its_connection() -> None:
    world = World(Fortune(look_s=1.9))
    timed = talk(10.0)
    in_virtual_time(lambda: world.play(timed))
    assert opened(world.hearing)[0] <= 0.2, "nobody waits for the look"
    assert world.endpoints[0].looked_s == [pytest.approx(0.0, abs=1e-3)]
    assert reasons(world.hearing) == [None]


def test_one_that_was_restarted_is_tried_again_as_soon_as_it_has_loaded() -> None:
    fortune = Fortune([Misfortune(Fault.CUT, 200)], [(6.0, 8.0, "refused"), (8.0, 25.0, "starting")])
    world = World(fortune)
    timed = talk(50.0)
    in_virtual_time(lambda: world.play(timed))
    assert troubles(world)[-2:] == ["route.starting", None]
    assert 25.0 <= opened(world.hearing)[1] <= 25.6
    assert world.hearing.texts == undisturbed(timed)


def test_endpoints_that_nobody_uses_are_kept_awake_but_not_the_last_resort() -> None:
    world = World(Fortune(), Fortune(), Fortune(), last_resort=True)
    run_for(world, 800.0)
    first, second, last = world.endpoints
    assert len(first.looked_s) == 1
    assert second.looked_s == [pytest.approx(240.0 * each, abs=0.1) for each in range(4)]
    assert last.looked_s == []
    assert (second.asked, last.asked) == (0, 0)


def test_one_that_wants_another_key_is_not_looked_at() -> None:
    world = World(Fortune(refuses=[(0.0, FAR_S, "key")]), Fortune(), holds=True)
    run_for(world, 800.0)
    assert len(world.endpoints[0].looked_s) == 1


def usual(ms: float) -> RoundTrips:
    """What is known of the way to a.example after a week."""
    known = RoundTrips()
    for day in range(7, 0, -1):
        for _ in range(20):
            known.note("a.example", ms / 1000, datetime.now(UTC) - timedelta(days=day))
    return known


def test_a_way_that_takes_longer_than_usual_is_told_until_it_does_not() -> None:
    world = World(Fortune(latency_s=0.3), round_trips=usual(20.0))

    async def run() -> None:
        async with asyncio.TaskGroup() as tasks:
            carrier = tasks.create_task(world.link.run())
            await asyncio.sleep(200.0)
            world.endpoints[0].fortune.latency_s = 0.02
            await asyncio.sleep(200.0)
            carrier.cancel()

    in_virtual_time(run)
    assert [code for _, code in world.hearing.notices] == ["route.slower_than_usual", None]
    began_s, ended_s = (at_s for at_s, _ in world.hearing.notices)
    assert began_s <= 100.0
    assert 200.0 <= ended_s <= 300.0
    assert troubles(world) == []


def test_a_way_that_takes_as_long_as_ever_is_not_told() -> None:
    world = World(Fortune(latency_s=0.3), round_trips=usual(300.0))
    run_for(world, 600.0)
    assert world.hearing.notices == []
