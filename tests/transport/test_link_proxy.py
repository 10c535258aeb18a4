"""A link through a proxy that does to it what networks do, over real sockets to the real endpoint."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Sequence

import pytest

from fakes.endpoint import running
from fakes.engine import FakeEngine
from fakes.far_session import Hearing, Timed, speech, undisturbed
from fakes.fault_proxy import Harm, Plan, harming
from livecaption.core import routes as routes_module
from livecaption.core import silence as silence_module
from livecaption.core.routes import Health
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import MICROPHONE
from livecaption.session.clock import SystemClock
from livecaption.transport import connection as connection_module
from livecaption.transport import websocket as websocket_module
from livecaption.transport.address import Address, Look
from livecaption.transport.fixed import FixedEndpoint
from livecaption.transport.link import Link

pytestmark = pytest.mark.expects_log  # of nonsense

CODES = (*range(1000, 1016), 3000, 3999, 4000, 4001, 4408, 4999)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes seconds by design takes parts of one."""
    monkeypatch.setattr(silence_module, "STALLED_S", 2.0)
    monkeypatch.setattr(silence_module, "FIRST_WORD_S", 2.0)
    monkeypatch.setattr(connection_module, "TICK_S", 0.05)
    monkeypatch.setattr(connection_module, "WATCH_S", 0.1)
    monkeypatch.setattr(websocket_module, "PING_INTERVAL_S", 0.5)
    monkeypatch.setattr(websocket_module, "PING_TIMEOUT_S", 0.5)
    monkeypatch.setattr(websocket_module, "CLOSE_TIMEOUT_S", 0.1)
    monkeypatch.setattr(routes_module, "FRUITLESS_S", 1e9)


class Watched(FixedEndpoint):
    """Remembers what looks at its health said."""

    def __init__(self, port: int) -> None:
        super().__init__(Address(f"ws://127.0.0.1:{port}/transcribe"))
        self.seen: set[Health] = set()

    async def look(self) -> Look:
        look = await super().look()
        self.seen.add(look.health)
        return look


def link_to(hearing: Hearing, *endpoints: Watched, delay_s: float = 0.01) -> Link:
    return Link(
        MICROPHONE,
        endpoints,
        lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language),
        hearing,
        SystemClock(),
        session="test",
        notice=hearing.noticed,
        delays=lambda: itertools.repeat(delay_s),
    )


async def carry(link: Link, timed: Sequence[Timed], pace: int = 40) -> None:
    """Speak while the link runs, a few frames at a time."""
    async with asyncio.timeout(90), asyncio.TaskGroup() as tasks:
        tasks.create_task(link.run())
        for number, (_, event) in enumerate(timed):
            link.put(event)
            if number % pace == 0:
                await asyncio.sleep(0.005)
        link.finish()


def through(plans: Sequence[Plan | None], timed: Sequence[Timed], pace: int = 40) -> Hearing:
    hearing = Hearing()

    async def run(port: int) -> None:
        async with harming(lambda: port, plans) as proxy:
            await carry(link_to(hearing, Watched(proxy)), timed, pace)

    with running(FakeEngine()) as port:
        asyncio.run(run(port))
    return hearing


def is_whole(hearing: Hearing, timed: Sequence[Timed]) -> bool:
    assert hearing.texts == undisturbed(timed)
    assert set(hearing.finals.values()) == {1}
    return not hearing.gaps


@pytest.mark.parametrize("harm", list(Harm))
def test_each_harm_leaves_the_transcript_whole(harm: Harm) -> None:
    timed = speech(random.Random(harm.value), 10.0)
    hearing = through([Plan(harm, 40_000), Plan(harm, 90_000)], timed)
    assert is_whole(hearing, timed)


@pytest.mark.parametrize("seed", range(20))
def test_a_schedule_of_harms_leaves_the_transcript_whole(seed: int) -> None:
    draw = random.Random(seed)
    timed = speech(draw, draw.uniform(5.0, 20.0))
    total = sum(event.samples.nbytes // 2 for _, event in timed if hasattr(event, "samples"))
    quick = [harm for harm in Harm if harm not in (Harm.STALL, Harm.SILENCE)]  # those take seconds to be noticed
    plans = [
        Plan(draw.choice(quick), draw.randint(300, total), draw.choice(CODES), 0.02) for _ in range(draw.randint(1, 5))
    ]
    hearing = through(plans, timed, pace=draw.choice([10, 40, 1000]))
    assert is_whole(hearing, timed)


@pytest.mark.parametrize("code", [1000, 1001, 1002, 1006, 1007, 1009, 1011, 1012, 1013, 1015, 3000, 4001, 4999])
def test_each_close_code_leaves_the_transcript_whole(code: int) -> None:
    timed = speech(random.Random(code), 4.0)
    assert is_whole(through([Plan(Harm.CLOSE, 20_000, code)], timed), timed)


def test_an_endpoint_that_is_gone_and_comes_back_is_found_by_its_health() -> None:
    """The next try would come after an hour."""
    timed = speech(random.Random(1), 6.0)
    hearing = Hearing()

    async def run(there: int) -> None:
        place = [there]
        async with harming(lambda: place[0], [Plan(Harm.RESET, 60_000)]) as proxy:
            endpoint = Watched(proxy)
            link = link_to(hearing, endpoint, delay_s=3600.0)
            async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
                tasks.create_task(link.run())
                for _, event in timed:
                    link.put(event)
                while not hearing.troubles:  # noqa: ASYNC110 - the link tells a listener, not an event
                    await asyncio.sleep(0.01)
                place[0] = 1  # nobody listens there
                while Health.DOWN not in endpoint.seen:  # noqa: ASYNC110 - as above
                    await asyncio.sleep(0.01)
                place[0] = there
                while len(hearing.finals) < len(undisturbed(timed)):  # noqa: ASYNC110 - as above
                    await asyncio.sleep(0.01)
                link.finish()

    with running(FakeEngine()) as port:
        asyncio.run(run(port))
    assert is_whole(hearing, timed)


def test_when_the_first_endpoint_is_killed_the_second_goes_on_and_the_transcript_is_complete() -> None:
    timed = speech(random.Random(2), 15.0)
    hearing = Hearing()

    async def run(first: int, second: int) -> None:
        place = [first]
        async with harming(lambda: place[0], [Plan(Harm.RESET, 100_000)]) as proxy:
            link = link_to(hearing, Watched(proxy), Watched(second))
            async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
                tasks.create_task(link.run())
                for _, event in timed:
                    link.put(event)
                while not hearing.troubles:  # noqa: ASYNC110 - the link tells a listener, not an event
                    await asyncio.sleep(0.01)
                place[0] = 1
                link.finish()
            assert link.title == f"127.0.0.1:{second}"

    with running(FakeEngine()) as first, running(FakeEngine()) as second:
        asyncio.run(run(first, second))
    assert is_whole(hearing, timed)
    assert [code for _, code in hearing.troubles] == ["endpoint.lost", None]
    assert [code for _, code in hearing.notices] == ["route.elsewhere"]
