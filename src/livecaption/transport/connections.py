"""A link's connections: the one that is given speech, one made ready to follow it, and those that still owe texts.

Runs on the session's asyncio thread. `core.routes` says which endpoint is tried when; `Scout` looks for a better one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from livecaption.core.routes import Routes
from livecaption.model.errors import EndpointError
from livecaption.model.messages import Message, text_of
from livecaption.model.seams import Clock
from livecaption.transport.connection import Connection, failure_of, wait
from livecaption.transport.route import Route
from livecaption.transport.scout import Scout
from livecaption.transport.websocket import Address, WebSocket

ELSEWHERE_S = 4.0
"""Where there is another route, a connection that takes longer than this to open is not waited for."""

DRAIN_S = 10.0
"""How long the texts are waited for that a connection owes when another has taken over."""

Connect = Callable[[Address, str], Awaitable[WebSocket]]


class Keeper(Protocol):
    """The link, as its connections' owner sees it: it keeps what is said."""

    @property
    def all_said(self) -> bool:
        """Whether no more speech comes and everything has its final."""

    @property
    def finishing(self) -> bool:
        """Whether no more speech comes."""

    @property
    def between(self) -> bool:
        """Whether no utterance is given in part."""

    @property
    def unsent_s(self) -> float:
        """Seconds of speech that no present connection was given."""

    def make(self, route: int, epoch: int, socket: WebSocket) -> Connection:
        """A connection over an open socket, not yet run."""

    def used(self, connection: Connection) -> None:
        """Speech goes to this connection from now on."""

    def left(self, connection: Connection) -> None:
        """Speech goes to this connection no more: it ended, or another has taken over."""

    def rewind(self, connection: Connection) -> None:
        """What it owes is to be sent again."""

    def troubled(self, trouble: Message) -> None:
        """No captions come, and why."""

    def route_changed(self) -> None:
        """What is known of the routes has changed while captions come."""


class Connections:
    """`run` once. `current` is the connection that is given speech, `route` where it goes or is tried next."""

    def __init__(
        self,
        keeper: Keeper,
        ways: Sequence[Route],
        routes: Routes,
        clock: Clock,
        *,
        session: str,
        patient: bool,
        connect: Connect,
    ) -> None:
        self._keeper = keeper
        self._ways = ways
        self._routes = routes
        self._clock = clock
        self._session = session
        self._patient = patient
        self._connect = connect
        self._scout = Scout(self, ways, routes, clock, patient=patient)
        self.route = 0
        self.current: Connection | None = None
        self._successor: Connection | None = None
        self._leaving = False
        self._draining: set[Connection] = set()
        self._epoch = 0
        self._opening: asyncio.Timeout | None = None
        self._disturbed = False
        self._changed = asyncio.Event()
        self._nudge = asyncio.Event()
        self._verdict: EndpointError | None = None

    async def run(self) -> EndpointError | None:
        """See to it that there is a connection, until all is said; the error where trying again cannot help."""
        async with asyncio.TaskGroup() as tasks:
            self._tasks = tasks
            scouting = [tasks.create_task(each) for each in (self._scout.seek(), self._scout.watch())]
            await self._carry()
            for task in scouting:
                task.cancel()
            for connection in (*self._draining, *([self._successor] if self._successor else ())):
                connection.abandon(failure_of("endpoint.lost", self._title))
        return self._verdict

    def hurry(self) -> None:
        """There is little time left: try at once, and soon again."""
        self._routes.begin_anew(self._clock.now_s())
        self._nudge.set()
        self.wake()

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
        if not self._leaving or self._successor is None or not self._keeper.between:
            return False
        self._hand_over(connection, self._successor)
        return True

    async def _carry(self) -> None:
        while self._verdict is None:
            self._changed.clear()
            if self.current is not None:
                await self._changed.wait()
            elif self._keeper.all_said:
                return
            elif self._successor is not None:
                self._use(self._successor)
            else:
                await self._try_next()

    async def _try_next(self) -> None:
        """Open a connection, or wait until one is to be tried."""
        now_s = self._clock.now_s()
        choice = self._routes.choose(now_s)
        assert choice is not None, "the last hopeless failure was a verdict"
        if choice.at_s > now_s:
            self._nudge.clear()
            async with asyncio.TaskGroup() as tasks:
                looking = tasks.create_task(self._scout.bring_forward(self._nudge))
                await wait(self._nudge, choice.at_s - now_s)
                looking.cancel()
            return
        self.route = choice.route
        try:
            connection = await self._open(choice.route)
        except EndpointError as failure:
            self._on_failure(choice.route, failure, in_use=True)
        else:
            self._tasks.create_task(self._attend(connection))
            self._use(connection)

    async def _open(self, route: int, *, beside: bool = False) -> Connection:
        """A connection over `route`, not yet run. Raises `EndpointError`."""
        address = await self._ways[route].endpoint.address()
        # A server that meets a session again cancels what it was doing for it: not so where one connection follows
        # another that has still to answer.
        self._epoch += 1
        epoch, session = self._epoch, f"{self._session}-{self._epoch}" if beside else self._session
        try:
            async with asyncio.timeout(ELSEWHERE_S if self._routes.others(route) else None) as opening:
                if not beside:
                    self._opening, self._disturbed = opening, False
                socket = await self._connect(address, session)
        except TimeoutError as error:
            if self._disturbed:
                raise failure_of("endpoint.network", address.title) from error
            reason = text_of("reason.no_answer", seconds=f"{ELSEWHERE_S:.0f}")
            raise EndpointError("endpoint.no_answer", host=address.title, reason=reason, retryable=True) from error
        finally:
            if not beside:
                self._opening = None
        return self._keeper.make(route, epoch, socket)

    async def _attend(self, connection: Connection) -> None:
        try:
            await connection.run()
            self._on_ended(connection)
        finally:
            if connection is self.current:  # cancelled
                self.current = None
                self._keeper.left(connection)
            await connection.close()

    def _use(self, connection: Connection) -> None:
        self.current, self.route = connection, connection.route
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
                self._on_failure(connection.route, failure, in_use=True, fruitless=fruitless)
        elif connection is self._successor:
            self._successor, self._leaving = None, False
            if failure is not None:
                self._on_failure(connection.route, failure, in_use=False)
        self._draining.discard(connection)
        self._keeper.rewind(connection)
        self._changed.set()
        self.wake()

    def _on_failure(self, route: int, failure: EndpointError, *, in_use: bool, fruitless: bool = False) -> None:
        now_s = self._clock.now_s()
        moved = failure.message.code == "endpoint.network"
        verdict = self._routes.failed(
            route,
            failure,
            now_s,
            in_use=in_use,
            fruitless=fruitless and not moved,
            patient=self._patient or self._keeper.finishing,
        )
        if moved:
            self._routes.begin_anew(now_s)
        if not in_use:
            self._keeper.route_changed()
        elif verdict is not None:
            self._verdict = _told(verdict)
        else:
            self._keeper.troubled(failure.message)

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

    @property
    def _title(self) -> str:
        return self._ways[self.route].endpoint.title

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
        return self._keeper.unsent_s + (self.current.lag_s if self.current is not None else 0.0)

    @property
    def cut_off(self) -> bool:
        """Whether the connection that is given speech runs from an address that this computer has lost."""
        return self.current is not None and self.current.cut_off

    async def open_beside(self, route: int) -> Connection:
        """Another connection, which is given no speech yet. Raises `EndpointError`."""
        try:
            successor = await self._open(route, beside=True)
        except EndpointError as failure:
            self._on_failure(route, failure, in_use=False)
            raise
        self._successor = successor
        self._tasks.create_task(self._attend(successor))
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
            self._keeper.rewind(connection)
            connection.abandon(failure_of("endpoint.lost", self._title))
        else:
            self._leaving = True
            self.follow_up(connection)

    def begin_anew(self) -> None:
        """The network is another one: connect again."""
        self._routes.begin_anew(self._clock.now_s())
        self._nudge.set()
        if self._opening is not None:
            self._disturbed = True
            self._opening.reschedule(asyncio.get_running_loop().time())
        if self.current is not None and not self._ways[self.current.route].endpoint.local:
            self.current.abandon(failure_of("endpoint.network", self._title))


def _told(verdict: EndpointError) -> EndpointError:
    """The failure that ends it, in words for a person who is not kept waiting any more."""
    if verdict.message.code != "endpoint.no_answer":
        return verdict
    params = dict(verdict.message.params)
    return EndpointError("endpoint.unreachable", host=params["host"], reason=params["reason"])
