"""Looks for a better way while captions go on, and brings the next try forward while they do not.

Runs on the session's asyncio thread, as tasks of one link's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any, Protocol

from livecaption.core.routes import Health, Routes
from livecaption.model.errors import EndpointError
from livecaption.model.seams import Clock
from livecaption.transport.connection import READY_DEADLINE_S, Connection, wait
from livecaption.transport.health import READY_EVERY_S
from livecaption.transport.route import Route

LOOK_EVERY_S = 1.0
SLEPT_S = 3.0
"""The machine slept when its clock went on by this much more than the time it was awake."""

BEFORE_LIMIT_S = 20.0
"""So long before an endpoint ends a connection, the next one is opened."""

MEASURE_EVERY_S = 5.0
WAKE_EVERY_S = 240.0
"""Endpoints that nobody uses are looked at this often: many are put to sleep after five minutes."""


class Held(Protocol):
    """The link, as its scout sees it."""

    @property
    def route(self) -> int:
        """The route of the connection that is given speech, else the one that was tried last."""

    @property
    def in_use(self) -> Connection | None:
        """The connection that is given speech, while it is ready and no other is about to follow it."""

    @property
    def lag_s(self) -> float:
        """Seconds of speech not sent or not answered."""

    @property
    def cut_off(self) -> bool:
        """Whether the connection that is given speech runs from an address that this computer has lost."""

    async def open_beside(self, route: int) -> Connection:
        """Another connection, which is given no speech yet. Raises `EndpointError`."""

    def take_over(self, connection: Connection, successor: Connection, *, at_once: bool) -> None:
        """`successor` follows `connection`: at the next border of utterances, or at once, since that is too slow."""

    def begin_anew(self) -> None:
        """The network is another one: connect again."""

    def is_starting(self, route: int) -> None:
        """The endpoint says so: it is given no speech before it is ready."""

    def measured(self, route: int, seconds: float) -> None:
        """A ping, or a look at its health, took so long there and back."""


class Scout:
    """`patient`: being behind is no fault."""

    def __init__(self, held: Held, ways: Sequence[Route], routes: Routes, clock: Clock, *, patient: bool) -> None:
        self._held = held
        self._ways = ways
        self._routes = routes
        self._clock = clock
        self._patient = patient

    def duties(self) -> tuple[Coroutine[Any, Any, None], ...]:
        """What it does all the time: each a task, ended by being cancelled."""
        return self._seek(), self._watch(), self._keep_awake(), self._measure(), self._put_to_rest()

    async def bring_forward(self, nudge: asyncio.Event) -> None:
        """While no captions come: look every second, and say so as soon as an endpoint is back."""
        async with asyncio.TaskGroup() as looks:
            while True:
                for route in self._routes.worth_a_look(self._clock.now_s()):
                    looks.create_task(self._look_for(route, nudge))  # one that takes its time delays none after it
                starting = self._routes.starting(self._clock.now_s()) is not None
                await asyncio.sleep(READY_EVERY_S if starting else LOOK_EVERY_S)

    async def look(self, route: int) -> bool:
        """Look at a route's health; whether it is to be tried at once."""
        health = await self._health(route)
        back = self._routes.looked(route, health, self._clock.now_s())
        if health is Health.STARTING:
            self._held.is_starting(route)
        return back

    async def _look_for(self, route: int, nudge: asyncio.Event) -> None:
        if await self.look(route):
            nudge.set()

    async def _seek(self) -> None:
        """While captions go on: look every second whether another connection is to follow."""
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            connection = self._held.in_use
            if connection is not None:
                await self._compare(connection)

    async def _watch(self) -> None:
        """Notice that the machine slept, or that the network is another one."""
        loop = asyncio.get_running_loop()
        slept_s = self._clock.now_s() - loop.time()
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            before_s, slept_s = slept_s, self._clock.now_s() - loop.time()
            if slept_s - before_s >= SLEPT_S or self._held.cut_off:
                self._held.begin_anew()

    async def _keep_awake(self) -> None:
        """A look wakes an endpoint that sleeps while nobody uses it, so that it is quick when it is needed."""
        async with asyncio.TaskGroup() as looks:
            while True:
                for route in self._routes.to_wake(self._clock.now_s()):
                    if route != self._held.route:
                        looks.create_task(self._wake(route))
                await asyncio.sleep(WAKE_EVERY_S)

    async def _wake(self, route: int) -> None:
        await self._health(route)

    async def _measure(self) -> None:
        """How long the way to the endpoint takes that writes the captions."""
        newest_s: float | None = None
        while True:
            await asyncio.sleep(MEASURE_EVERY_S)
            connection = self._held.in_use
            took_s = connection.latency_s if connection is not None else None
            if connection is not None and took_s is not None and took_s != newest_s:
                newest_s = took_s
                self._held.measured(connection.route, took_s)

    async def _put_to_rest(self) -> None:
        """Take down what runs on this computer for nobody."""
        while True:
            await asyncio.sleep(MEASURE_EVERY_S)
            for way in self._ways:
                if way.standby is not None:
                    await way.standby.rest()

    async def _compare(self, connection: Connection) -> None:
        now_s = self._clock.now_s()
        limit_s = connection.max_session_s
        if limit_s is not None and now_s - connection.opened_s >= max(limit_s - BEFORE_LIMIT_S, limit_s / 2):
            await self._change(connection, connection.route, at_once=False)
        elif not self._patient and self._routes.too_slow(self._held.lag_s, now_s):
            for other in self._routes.instead_of(connection.route, now_s):
                if await self._is_fit(other) and await self._change(connection, other, at_once=True):
                    return
        elif (better := self._routes.better(connection.route, now_s)) is not None:
            health = await self._health(better)
            self._routes.looked(better, health, self._clock.now_s())
            if health is Health.UNKNOWN or self._routes.may_return(better, self._clock.now_s()):
                await self._change(connection, better, at_once=False)

    async def _is_fit(self, route: int) -> bool:
        return self._ways[route].last_resort or await self._health(route) in (Health.UP, Health.UNKNOWN)

    async def _health(self, route: int) -> Health:
        look = await self._ways[route].endpoint.look()
        if look.took_s is not None and look.health is Health.UP:
            self._held.measured(route, look.took_s)
        return look.health

    async def _change(self, connection: Connection, route: int, *, at_once: bool) -> bool:
        """Open a connection that follows `connection`; whether there is one."""
        try:
            successor = await self._held.open_beside(route)
        except EndpointError:
            return False  # the link has taken note of it
        if not await wait(successor.hello, READY_DEADLINE_S) or not successor.ready:
            return False
        self._held.take_over(connection, successor, at_once=at_once)
        return True
