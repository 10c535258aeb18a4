"""What runs on this computer as the last resort is taken down a minute after nobody needs it any more."""

from __future__ import annotations

import asyncio

import pytest

from fakes.far import FarEndpoint, Fault, Fortune, Misfortune
from fakes.far_session import Hearing, link_over, play, undisturbed
from fakes.far_world import opened, talk
from fakes.virtual_time import LoopClock, in_virtual_time
from livecaption.transport.route import Route, in_order
from livecaption.transport.standby import Standby

pytestmark = pytest.mark.expects_log  # of errors that endpoints report


class Startable(FarEndpoint):
    """Remembers when it was taken down."""

    def __init__(self, name: str, fortune: Fortune) -> None:
        super().__init__(name, fortune)
        self.closed_s: list[float] = []

    async def close(self) -> None:
        self.closed_s.append(asyncio.get_running_loop().time())


def routes(*refuses: tuple[float, float, str]) -> tuple[tuple[Route, ...], Startable]:
    here = Startable("here.example", Fortune())
    first = FarEndpoint("a.example", Fortune([Misfortune(Fault.CUT, 300)], list(refuses)))
    return in_order([first], last_resort=here), here


def test_the_last_resort_is_taken_down_a_minute_after_the_better_route_is_back() -> None:
    ways, here = routes((8.0, 30.0, "refused"))
    hearing, timed = Hearing(), talk(180.0)
    in_virtual_time(lambda: play(link_over(ways, hearing, LoopClock()), timed))
    assert hearing.texts == undisturbed(timed)
    returned_s = opened(hearing)[2]
    assert returned_s >= 34.0
    (closed_s,) = here.closed_s
    assert 60.0 <= closed_s - returned_s <= 60.0 + 12.0, "what it owes is waited for first"


def test_it_is_started_again_when_it_is_needed_again() -> None:
    ways, here = routes((8.0, 30.0, "refused"), (150.0, 200.0, "refused"))
    first = ways[0].endpoint
    assert isinstance(first, FarEndpoint)
    hearing, timed = Hearing(), talk(320.0)

    async def run() -> None:
        asyncio.get_running_loop().call_at(150.0, first.restart)
        await play(link_over(ways, hearing, LoopClock()), timed)

    in_virtual_time(run)
    assert hearing.texts == undisturbed(timed)
    assert len(here.closed_s) == 2
    assert here.asked == 2


def test_one_channel_does_not_take_it_away_from_another() -> None:
    taken_down: list[float] = []

    async def close() -> None:
        taken_down.append(asyncio.get_running_loop().time())

    async def run() -> None:
        standby = Standby(close)
        standby.taken("mic")
        standby.taken("system")
        standby.left("mic")
        await asyncio.sleep(100.0)
        await standby.rest()
        standby.left("system")
        standby.left("system")
        await asyncio.sleep(59.0)
        await standby.rest()
        standby.taken("mic")
        await asyncio.sleep(59.0)
        await standby.rest()
        standby.left("mic")
        await asyncio.sleep(61.0)
        await standby.rest()
        await standby.rest()

    in_virtual_time(run)
    assert taken_down == [pytest.approx(279.0, abs=0.1)]
