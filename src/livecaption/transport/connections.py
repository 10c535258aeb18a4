"""A link's connections: the one that is given speech, one made ready to follow it, and those that still owe texts.

Runs on the session's asyncio thread. `Trying` finds one where there is none, `Scout` looks for a better one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from livecaption.core.ledger import ReplayLedger
from livecaption.core.routes import Routes
from livecaption.model.errors import EndpointError
from livecaption.model.seams import Clock
from livecaption.transport.connection import Connection, failure_of, wait
from livecaption.transport.keeper import Keeper
from livecaption.transport.opening import Opening
from livecaption.transport.route import Route
from livecaption.transport.scout import Scout
from livecaption.transport.trying import Trying

DRAIN_S = 10.0
"""How long the texts are waited for that a connection owes when another has taken over."""


class Connections:
    """`run` once. `current` is the connection that is given speech, `route` where it goes or is tried next."""

    def __init__(
        self,
        keeper: Keeper,
        ledger: ReplayLedger,
        trying: Trying,
        opening: Opening,
        ways: Sequence[Route],
        routes: Routes,
        clock: Clock,
        *,
        patient: bool,
    ) -> None:
        self._keeper = keeper
        self._ledger = ledger
        self._trying = trying
        self._opening = opening
        self._ways = ways
        self._routes = routes
        self._clock = clock
        self._scout = Scout(self, ways, routes, clock, patient=patient)
        self.current: Connection | None = None
        self._successor: Connection | None = None
        self._leaving = False
        self._draining: set[Connection] = set()
        self._changed = asyncio.Event()
        self._needed: asyncio.Timeout | None = None
        self._beside: set[asyncio.Task[object]] = set()

    @property
    def route(self) -> int:
        """The route of the connection that is given speech, else the one that was tried last."""
        current = self.current  # looked at once: another thread may ask
        return current.route if current is not None else self._trying.route

    async def run(self) -> EndpointError | None:
        """See to it that there is a connection, until all is said; the error where trying again cannot help."""
        async with asyncio.TaskGroup() as tasks:
            self._tasks = tasks
            for each in self._scout.duties():
                self._do_beside(each)
            await self._carry()
            for task in self._beside:
                task.cancel()
            for connection in (*self._draining, *([self._successor] if self._successor else ())):
                connection.abandon(failure_of("endpoint.lost", self._title))
        return self._trying.verdict

    def hurry(self) -> None:
        """There is little time left: try at once, and soon again."""
        self._trying.hurry()
        self.wake()
        if self._keeper.all_said and self._needed is not None and not self._needed.expired():
            self._needed.reschedule(asyncio.get_running_loop().time())

    def wake(self) -> None:
        """There may be something to send, or nothing any more."""
        for connection in (self.current, self._successor, *self._draining):
            if connection is not None:
                connection.wake()

    def is_draining(self, connection: Connection) -> bool:
        """Whether it is given no more speech, but still owes texts."""
        return connection in self._draining

    def follow_up(self, connection: Connection) -> bool:
        """Let the successor take over where one waits and no utterance is cut by it; whether it did."""
        if not self._leaving or self._successor is None or not self._ledger.between:
            return False
        self._hand_over(connection, self._successor)
        return True

    async def _carry(self) -> None:
        while self._trying.verdict is None:
            self._changed.clear()
            if self.current is not None:
                await self._changed.wait()
            elif self._keeper.all_said:
                return
            elif self._successor is not None:
                self._use(self._successor)
            elif (connection := await self._tried()) is not None:
                self._attend(connection)
                self._use(connection)

    async def _tried(self) -> Connection | None:
        """A connection, not yet run; None where there is none so far, or nothing more to say over one."""
        try:
            async with asyncio.timeout(None) as self._needed:
                return await self._trying.once(self)
        except TimeoutError:
            if not self._keeper.all_said:
                raise
            return None
        finally:
            self._needed = None

    def _attend(self, connection: Connection) -> None:
        self._tasks.create_task(self._run(connection))

    async def _run(self, connection: Connection) -> None:
        try:
            await connection.run()
            self._on_ended(connection)
        finally:
            if connection is self.current:  # cancelled
                self.current = None
                self._keeper.left(connection)
            self._opening.closed(connection)
            await connection.close()

    def _use(self, connection: Connection) -> None:
        self.current = connection
        self._trying.route = connection.route
        if connection is self._successor:
            self._successor, self._leaving = None, False
        self._keeper.used(connection)
        connection.wake()

    def _on_ended(self, connection: Connection) -> None:
        """A connection is no more: what it owes is sent again over another."""
        failure = connection.failure
        if connection is self.current:
            self.current = None
            self._keeper.left(connection)
            if failure is not None:
                fruitless = connection.given_speech and not connection.finals
                self._trying.failed(connection.route, failure, fruitless=fruitless)
        elif connection is self._successor:
            self._successor, self._leaving = None, False
            if failure is not None:
                self._trying.failed(connection.route, failure, in_use=False)
        self._draining.discard(connection)
        self._ledger.rewind(connection.epoch)
        self._changed.set()
        self.wake()

    def _hand_over(self, old: Connection, new: Connection) -> None:
        """`old` gives the texts it owes, and ends."""
        self._draining.add(old)
        self._tasks.create_task(self._drain(old))
        self._keeper.left(old)
        self._use(new)
        old.wake()

    async def _drain(self, connection: Connection) -> None:
        if not await wait(connection.ended, DRAIN_S):
            connection.abandon(failure_of("endpoint.lost", self._title))

    def _do_beside(self, what: Coroutine[Any, Any, object]) -> None:
        """Something that is given up when all is said."""
        task = self._tasks.create_task(what)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    @property
    def _title(self) -> str:
        return self._ways[self.route].endpoint.title

    # ---- for `Trying`

    async def bring_forward(self, nudge: asyncio.Event) -> None:
        """Set the event as soon as a try is worth it."""
        await self._scout.bring_forward(nudge)

    def look_while_connecting(self, route: int) -> None:
        """Find out beside a try whether the endpoint is starting."""
        self._do_beside(self._scout.look(route))

    # ---- for the scout

    @property
    def in_use(self) -> Connection | None:
        """The connection that is given speech, while it is ready and no other is about to follow it."""
        connection = self.current
        busy = self._successor is not None or self._keeper.finishing
        return connection if connection is not None and connection.ready and not busy else None

    @property
    def lag_s(self) -> float:
        """Seconds of speech not sent or not answered."""
        return self._ledger.unsent_s + (self.current.lag_s if self.current is not None else 0.0)

    @property
    def cut_off(self) -> bool:
        """Whether the connection that is given speech runs from an address that this computer has lost."""
        return self.current is not None and self.current.cut_off

    async def open_beside(self, route: int) -> Connection:
        """Another connection, which is given no speech yet. Raises `EndpointError`."""
        try:
            successor = await self._opening.over(route, beside=True)
        except EndpointError as failure:
            self._trying.failed(route, failure, in_use=False)
            raise
        self._successor = successor
        self._attend(successor)
        self._changed.set()
        return successor

    def take_over(self, connection: Connection, successor: Connection, *, at_once: bool) -> None:
        """`successor` follows `connection`: at the next border of utterances, or at once, since that is too slow."""
        if successor is self.current:
            return
        if connection is not self.current:  # it was lost meanwhile, and another found
            successor.abandon(failure_of("endpoint.lost", self._title))
        elif at_once:
            self._routes.was_slow(connection.route, self._clock.now_s())
            self._hand_over(connection, successor)
            self._ledger.rewind(connection.epoch)
            connection.abandon(failure_of("endpoint.lost", self._title))
        else:
            self._leaving = True
            self.follow_up(connection)

    def begin_anew(self) -> None:
        """The network is another one: connect again."""
        self._trying.moved()
        if self.current is not None and not self._ways[self.current.route].endpoint.local:
            self.current.abandon(failure_of("endpoint.network", self._title))

    def is_starting(self, route: int) -> None:
        """The endpoint says so: it is given no speech before it is ready."""
        current = self.current
        if current is None:
            self._trying.is_starting(route)
        elif current.route == route and not current.ready:
            current.abandon(failure_of("route.starting", self._title))

    def measured(self, route: int, seconds: float) -> None:
        """A ping, or a look at its health, took so long there and back."""
        self._keeper.measured(route, seconds)
