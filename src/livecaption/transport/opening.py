"""Opens a link's connections: over which route is not decided here. Runs on the session's asyncio thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from livecaption.core.routes import Routes
from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.transport.address import Address
from livecaption.transport.connection import Connection, failure_of
from livecaption.transport.route import Route
from livecaption.transport.traffic import Traffic
from livecaption.transport.websocket import WebSocket

ELSEWHERE_S = 4.0
"""Where there is another route, neither a key or token nor an open connection is waited for longer than this."""

Connect = Callable[[Address, str], Awaitable[WebSocket]]
Make = Callable[[int, int, WebSocket], Connection]
"""A connection, not yet run, from its route, its epoch and an open socket."""


class Opening:
    """Numbers the connections, and gives up one that is being opened when it is told to."""

    def __init__(
        self, make: Make, traffic: Traffic, ways: Sequence[Route], routes: Routes, *, session: str, connect: Connect
    ) -> None:
        self._make = make
        self._traffic = traffic
        self._ways = ways
        self._routes = routes
        self._session = session
        self._connect = connect
        self._epoch = 0
        self._trying: tuple[int, asyncio.Timeout] | None = None
        self._given_up_for: str | None = None

    async def over(self, route: int, *, beside: bool = False) -> Connection:
        """A connection over `route`, not yet run; `beside` another that goes on. Raises `EndpointError`."""
        way = self._ways[route]
        user = object()
        if way.standby is not None:
            way.standby.taken(user)
        try:
            connection = await self._open(route, way, beside=beside)
        except BaseException:
            if way.standby is not None:
                way.standby.left(user)
            raise
        if way.standby is not None:
            way.standby.taken(connection)
            way.standby.left(user)
        return connection

    def closed(self, connection: Connection) -> None:
        """It is used no more."""
        self._traffic.closed(connection)
        standby = self._ways[connection.route].standby
        if standby is not None:
            standby.left(connection)

    def give_up(self, code: str, route: int | None = None) -> None:
        """End the try that goes on, over `route` or any, as a failure of this code."""
        if self._trying is not None and route in (None, self._trying[0]):
            self._given_up_for = code
            self._trying[1].reschedule(asyncio.get_running_loop().time())

    async def _open(self, route: int, way: Route, *, beside: bool) -> Connection:
        patience_s = ELSEWHERE_S if self._routes.others(route) else None
        try:
            async with asyncio.timeout(None if way.last_resort else patience_s):  # which takes its time to start
                address = await way.endpoint.address()
        except TimeoutError as error:
            raise _late(way.endpoint.title) from error
        # A server that meets a session again cancels what it was doing for it: not so where one connection follows
        # another that has still to answer.
        self._epoch += 1
        epoch, session = self._epoch, f"{self._session}-{self._epoch}" if beside else self._session
        try:
            async with asyncio.timeout(patience_s) as opening:
                if not beside:
                    self._trying, self._given_up_for = (route, opening), None
                socket = await self._connect(address, session)
        except TimeoutError as error:
            if not beside and self._given_up_for is not None:
                raise failure_of(self._given_up_for, address.title) from error
            raise _late(address.title) from error
        finally:
            if not beside:
                self._trying = None
        connection = self._make(route, epoch, socket)
        self._traffic.opened(connection)
        return connection


def _late(host: str) -> EndpointError:
    reason = text_of("reason.no_answer", seconds=f"{ELSEWHERE_S:.0f}")
    return EndpointError("endpoint.no_answer", host=host, reason=reason, retryable=True)
