"""A way to captions: an endpoint, how it is spoken to, and whether it is the last resort. Composition makes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from livecaption.model.seams import Dialect
from livecaption.transport.address import Endpoint
from livecaption.transport.standby import Standby

MakeDialect = Callable[[int, str | None], Dialect]
"""A connection's state machine, from its epoch and the language that was heard so far, if any."""


@dataclass(frozen=True, slots=True)
class Route:
    """One of a person's endpoints. A last resort is used, and started, only where no other route has a connection.

    `dialect` None: as the link's other routes. `standby` takes the endpoint down while nobody uses it.
    """

    endpoint: Endpoint
    dialect: MakeDialect | None = None
    last_resort: bool = False
    standby: Standby | None = None


class Startable(Endpoint, Protocol):
    """An endpoint that is started when its address is asked for."""

    async def close(self) -> None:
        """Take it down."""


def in_order(endpoints: Iterable[Endpoint], last_resort: Startable | None = None) -> tuple[Route, ...]:
    """Routes over `endpoints` in the order in which a person wants them, and over this computer if all else fails."""
    routes = [Route(endpoint) for endpoint in endpoints]
    if last_resort is not None:
        routes.append(Route(last_resort, last_resort=True, standby=Standby(last_resort.close)))
    return tuple(routes)


def as_routes(ways: Sequence[Endpoint | Route]) -> tuple[Route, ...]:
    """Endpoints as routes."""
    return tuple(way if isinstance(way, Route) else Route(way) for way in ways)
