"""Finds a connection for a link that has none: tries, waits, and says what is in the way, or what ends it.

Runs on the session's asyncio thread. `core.routes` says which endpoint is tried when.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from livecaption.core.routes import Health, Routes
from livecaption.model.errors import EndpointError
from livecaption.model.messages import Message, message
from livecaption.model.seams import Clock
from livecaption.transport.connection import Connection, wait
from livecaption.transport.keeper import Keeper
from livecaption.transport.opening import Opening
from livecaption.transport.route import Route

ASK_AGAIN_S = 300.0
"""Where every route has to be put right, all but those that want another key are tried again this often."""


class Lookout(Protocol):
    """Looks at endpoints while no captions come."""

    async def bring_forward(self, nudge: asyncio.Event) -> None:
        """Set the event as soon as a try is worth it. Ends by being cancelled."""

    def look_while_connecting(self, route: int) -> None:
        """Find out beside a try whether the endpoint is starting."""


class Trying:
    """`route` is the one that was tried last; `verdict` is what ends the link, None while it is worth going on.

    `patient`: nobody waits and watches. `holds`: where every route has to be put right, the link goes on without a
    connection until somebody may have done so; not while it finishes, and never where it is `patient`.
    """

    def __init__(
        self,
        keeper: Keeper,
        opening: Opening,
        ways: Sequence[Route],
        routes: Routes,
        clock: Clock,
        *,
        patient: bool,
        holds: bool,
    ) -> None:
        self._keeper = keeper
        self._opening = opening
        self._ways = ways
        self._routes = routes
        self._clock = clock
        self._patient = patient
        self._holds = holds and not patient
        self._nudge = asyncio.Event()
        self.route = 0
        self.verdict: EndpointError | None = None

    async def once(self, lookout: Lookout) -> Connection | None:
        """Try a route, or wait for as long as it takes until one is worth a try. A connection is not yet run."""
        now_s = self._clock.now_s()
        choice = self._routes.choose(now_s)
        if choice is None:
            await self._until_put_right()
            return None
        if choice.at_s > now_s:
            self._nudge.clear()
            async with asyncio.TaskGroup() as tasks:
                looking = tasks.create_task(lookout.bring_forward(self._nudge))
                await wait(self._nudge, choice.at_s - now_s)
                looking.cancel()
            return None
        self.route = choice.route
        if self._routes.may_start(choice.route, now_s):
            lookout.look_while_connecting(choice.route)
        try:
            return await self._opening.over(choice.route)
        except EndpointError as failure:
            self.failed(choice.route, failure)
            return None

    def hurry(self) -> None:
        """There is little time left: try at once, and soon again."""
        self._routes.begin_anew(self._clock.now_s())
        self._nudge.set()

    def hope_anew(self) -> None:
        """Something may have been put right: try every route again, and at once."""
        self._routes.hope_anew(self._clock.now_s())
        self._nudge.set()

    def moved(self) -> None:
        """The network is another one: what hangs is given up, and what was in the way may be gone."""
        if self._holds:
            self.hope_anew()
        else:
            self.hurry()
        self._opening.give_up("endpoint.network")

    def is_starting(self, route: int) -> None:
        """An endpoint says so: it is not tried before it is ready."""
        self._opening.give_up("route.starting", route)
        if not self._keeper.finishing and not self._routes.hopeless(route):
            self._keeper.troubled(self._in_the_way(self._starting(route)))

    def failed(self, route: int, failure: EndpointError, *, in_use: bool = True, fruitless: bool = False) -> None:
        """A try or a connection ended; `in_use` and `fruitless` as `Routes.failed` has them."""
        now_s = self._clock.now_s()
        code = failure.message.code
        if code == "route.starting":
            self._routes.looked(route, Health.STARTING, now_s)
            verdict = None
        else:
            verdict = self._routes.failed(
                route,
                failure,
                now_s,
                in_use=in_use,
                fruitless=fruitless and code != "endpoint.network",
                patient=self._patient or self._keeper.finishing,
            )
        if code == "endpoint.network":
            self._routes.begin_anew(now_s)
        if not in_use:
            self._keeper.route_changed()
        elif verdict is not None and not self._holding:
            self.verdict = _told(verdict)
        else:
            self._keeper.troubled(self._in_the_way((_told(verdict) if verdict is not None else failure).message))

    @property
    def _holding(self) -> bool:
        return self._holds and not self._keeper.finishing

    async def _until_put_right(self) -> None:
        """No route can be had as things are. What is said meanwhile is kept."""
        wanted = self._routes.to_put_right()
        assert wanted is not None, "each route has its reason"
        if not self._holding:
            self.verdict = _told(wanted)
            return
        self._nudge.clear()
        if not await wait(self._nudge, ASK_AGAIN_S):
            # Not where a key is wanted: a keyring might ask its person for leave again and again.
            self._routes.hope_anew(self._clock.now_s(), keys=False)

    def _in_the_way(self, trouble: Message) -> Message:
        """What a person is told: what they have to put right goes before what passes by itself."""
        if self._holding and (wanted := self._routes.to_put_right()) is not None:
            return _told(wanted).message
        starting = self._routes.starting(self._clock.now_s())
        return self._starting(starting) if starting is not None else trouble

    def _starting(self, route: int) -> Message:
        return message("route.starting", host=self._ways[route].endpoint.title)


def _told(verdict: EndpointError) -> EndpointError:
    """The failure that ends it, in words for a person who is not kept waiting any more."""
    if verdict.message.code != "endpoint.no_answer":
        return verdict
    params = dict(verdict.message.params)
    return EndpointError("endpoint.unreachable", host=params["host"], reason=params["reason"])
