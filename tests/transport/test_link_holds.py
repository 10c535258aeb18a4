"""A link that waits for a person to put something right: nothing is lost meanwhile, and nobody is asked again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Coroutine
from typing import Any

import pytest

from fakes.far import FAR_S, Fault, Fortune, Misfortune, draw_fortune
from fakes.far_session import Timed, say, speech, undisturbed
from fakes.far_world import World, link_error, opened, talk
from fakes.virtual_time import in_virtual_time
from livecaption.core.faults import NEEDS_KEY
from livecaption.model.errors import EndpointError
from livecaption.transport.address import Address
from livecaption.transport.trying import ASK_AGAIN_S

pytestmark = pytest.mark.expects_log  # of errors that endpoints report

KEY = "endpoint.unauthorized"


def troubles(world: World) -> list[str | None]:
    return [code for _, code in world.hearing.troubles]


async def stay(world: World, timed: list[Timed], person: Coroutine[Any, Any, None] | None = None) -> None:
    """Speak, and finish only when everything has its final."""
    utterances = len(undisturbed(timed))
    async with asyncio.timeout(7200.0), asyncio.TaskGroup() as tasks:
        carrier = tasks.create_task(world.link.run())
        beside = tasks.create_task(person) if person is not None else None
        await say(world.link, timed)
        while len(world.hearing.finals) < utterances:  # noqa: ASYNC110 - the link tells a listener, not an event
            await asyncio.sleep(0.5)
        world.link.finish()
        await carrier
        if beside is not None:
            beside.cancel()


def test_a_key_that_is_refused_at_the_start_is_waited_for_and_every_word_is_there() -> None:
    world = World(Fortune(refuses=[(0.0, 30.0, "key")]), holds=True)
    timed = talk(60.0)

    async def set_the_key() -> None:
        await asyncio.sleep(29.0)
        assert world.endpoints[0].asked == 1, "it is not tried again by itself"
        await asyncio.sleep(1.5)
        world.link.retry()

    in_virtual_time(lambda: world.play_with(timed, set_the_key()))
    assert troubles(world) == [KEY, None]
    assert KEY in NEEDS_KEY
    assert world.endpoints[0].asked == 2
    assert 30.5 <= opened(world.hearing)[0] <= 30.7
    assert world.hearing.texts == undisturbed(timed)
    assert not world.hearing.gaps


def test_a_key_that_expires_in_the_midst_is_waited_for() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 300)], [(8.0, 40.0, "key")]), holds=True)
    timed = talk(60.0)

    async def set_the_key() -> None:
        await asyncio.sleep(45.0)
        world.link.retry()

    in_virtual_time(lambda: world.play_with(timed, set_the_key()))
    assert world.endpoints[0].asked == 1 + 3 + 1, "three tries with fresh tokens, then none before the key is set"
    assert troubles(world) == ["endpoint.lost", KEY, None]
    assert world.hearing.texts == undisturbed(timed)


def test_a_key_that_is_wrong_again_is_said_again_and_waited_for_again() -> None:
    world = World(Fortune(refuses=[(0.0, 30.0, "key")]), holds=True)
    timed = talk(50.0)

    async def set_the_key() -> None:
        await asyncio.sleep(10.0)
        world.link.retry()
        await asyncio.sleep(25.0)
        world.link.retry()

    in_virtual_time(lambda: world.play_with(timed, set_the_key()))
    assert world.endpoints[0].asked == 3
    assert troubles(world) == [KEY, None]
    assert world.hearing.texts == undisturbed(timed)


def test_nobody_is_asked_for_a_key_by_the_clock() -> None:
    world = World(Fortune(refuses=[(0.0, FAR_S, "key")]), holds=True)

    async def evening() -> None:
        async with asyncio.TaskGroup() as tasks:
            carrier = tasks.create_task(world.link.run())
            await asyncio.sleep(8 * 3600.0)
            carrier.cancel()

    in_virtual_time(evening)
    assert world.endpoints[0].asked == 1


def test_what_somebody_else_may_put_right_is_tried_again_now_and_then() -> None:
    world = World(Fortune(refuses=[(0.0, 400.0, "certificate")]), holds=True)
    timed = talk(20.0)
    in_virtual_time(lambda: stay(world, timed))
    assert troubles(world) == ["endpoint.tls", None]
    assert world.endpoints[0].asked == 3
    assert 2 * ASK_AGAIN_S <= opened(world.hearing)[0] <= 2 * ASK_AGAIN_S + 1.0
    assert world.hearing.texts == undisturbed(timed)


@pytest.mark.parametrize("how", ["key", "certificate"])
def test_another_network_and_a_machine_that_wakes_are_reasons_to_try_again(how: str) -> None:
    world = World(Fortune(refuses=[(0.0, 20.0, how)]), holds=True)
    timed = talk(40.0)

    async def sleep() -> None:
        await asyncio.sleep(25.0)
        world.clock.slept_s = 3600.0

    in_virtual_time(lambda: world.play_with(timed, sleep()))
    assert 25.0 <= opened(world.hearing)[0] <= 26.2
    assert world.hearing.texts == undisturbed(timed)


def test_an_address_where_nobody_answers_is_told_and_tried_on() -> None:
    """The network of somebody who begins to caption may come a minute later."""
    world = World(Fortune(refuses=[(0.0, 60.0, "refused")]), holds=True)
    timed = talk(80.0)
    in_virtual_time(lambda: world.play(timed))
    assert troubles(world) == ["endpoint.no_answer", "endpoint.unreachable", None]
    assert 60.0 <= opened(world.hearing)[0] <= 61.5
    assert world.hearing.texts == undisturbed(timed)


def test_the_key_is_what_is_told_while_another_endpoint_is_only_down() -> None:
    world = World(Fortune(refuses=[(0.0, FAR_S, "key")]), Fortune(refuses=[(0.0, 30.0, "refused")]), holds=True)
    timed = talk(60.0)
    in_virtual_time(lambda: world.play(timed))
    assert troubles(world) == [KEY, None]
    assert [code for _, code in world.hearing.notices] == ["route.given_up"]
    assert world.hearing.texts == undisturbed(timed)


def test_a_key_that_is_set_while_another_endpoint_writes_brings_the_first_back() -> None:
    world = World(Fortune(refuses=[(0.0, 20.0, "key")]), Fortune(), holds=True)
    timed = talk(60.0)

    async def set_the_key() -> None:
        await asyncio.sleep(25.0)
        assert world.link.title == "b.example"
        world.link.retry()

    in_virtual_time(lambda: world.play_with(timed, set_the_key()))
    assert world.link.title == "a.example"
    assert [code for _, code in world.hearing.notices][-1] is None
    assert world.hearing.texts == undisturbed(timed)


@pytest.mark.parametrize("patient", [False, True])
def test_whoever_finishes_or_reads_a_file_is_told_and_not_kept(patient: bool) -> None:
    world = World(Fortune(refuses=[(0.0, FAR_S, "key")]), holds=True, patient=patient)
    with pytest.raises(EndpointError) as caught:
        in_virtual_time(lambda: link_error(world.play(talk(20.0))))
    assert caught.value.message.code == KEY


@pytest.mark.parametrize("seed", range(20))
def test_whatever_has_to_be_put_right_when_no_word_is_lost(seed: int) -> None:
    draw = random.Random(seed)
    timed = speech(draw, draw.uniform(10.0, 40.0))
    fortunes = [draw_fortune(draw, last=True) for _ in range(draw.choice([1, 2]))]
    for fortune in fortunes:
        at_s = draw.choice([0.0, draw.uniform(0.0, 30.0)])
        fortune.refuses.insert(0, (at_s, at_s + draw.uniform(5.0, 90.0), draw.choice(["key", "certificate"])))
    world = World(*fortunes, seed=seed, holds=True)

    async def person() -> None:
        """Puts it right and says so, again and again."""
        for _ in range(120):
            await asyncio.sleep(draw.uniform(1.0, 12.0))
            world.link.retry()

    in_virtual_time(lambda: stay(world, timed, person()))
    assert world.hearing.texts == undisturbed(timed)
    assert set(world.hearing.finals.values()) == {1}
    assert not world.hearing.gaps


def test_what_is_kept_while_it_waits_has_its_limit_and_one_gap() -> None:
    world = World(Fortune(refuses=[(0.0, 100.0, "key")]), holds=True, keep_s=30.0)
    timed = talk(120.0)

    async def set_the_key() -> None:
        await asyncio.sleep(110.0)
        world.link.retry()

    in_virtual_time(lambda: world.play_with(timed, set_the_key()))
    (gap,) = world.hearing.transcript.gaps
    assert gap.start == 0
    assert 40.0 <= gap.duration_s <= 100.0
    assert world.hearing.texts == undisturbed(timed)[-len(world.hearing.texts) :]


@pytest.mark.parametrize("how", ["silent", "refused", "starting", "key"])
def test_who_finishes_and_is_owed_nothing_waits_for_nobody(how: str) -> None:
    world = World(Fortune(refuses=[(0.0, FAR_S, how)]), holds=True)

    async def end() -> float:
        loop = asyncio.get_running_loop()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(world.link.run())
            await asyncio.sleep(3.0)
            world.link.finish()
            world.link.finish()
        return loop.time()

    assert in_virtual_time(end) == pytest.approx(3.0, abs=0.1)
    assert not world.hearing.finals


def test_a_key_that_nobody_gives_keeps_no_words_from_another_endpoint() -> None:
    world = World(Fortune(), Fortune())
    timed = talk(20.0)

    async def keyring_that_asks() -> Address:
        await asyncio.sleep(FAR_S)
        raise AssertionError

    world.endpoints[0].address = keyring_that_asks  # type: ignore[method-assign]  # as its person is at lunch
    in_virtual_time(lambda: world.play(timed))
    assert world.link.title == "b.example"
    assert opened(world.hearing)[0] <= 5.0
    assert world.hearing.texts == undisturbed(timed)


def test_without_holding_it_ends_as_it_always_did() -> None:
    world = World(Fortune(refuses=[(0.0, FAR_S, "certificate")]))
    with pytest.raises(EndpointError) as caught:
        in_virtual_time(lambda: link_error(world.play(talk(20.0))))
    assert caught.value.message.code == "endpoint.tls"
