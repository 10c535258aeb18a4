"""What a person should know of the routes while captions come all the same: one sentence at a time.

Runs on the session's asyncio thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from livecaption.core.round_trips import RoundTrips
from livecaption.core.routes import Routes
from livecaption.model.messages import Message, message, render
from livecaption.transport.route import Route

Notice = Callable[[Message | None], None]


class RouteNotices:
    """Tells where captions do not come from the endpoint that the person wants most, and of a way that is slow."""

    def __init__(
        self,
        ways: Sequence[Route],
        routes: Routes,
        tell: Notice,
        round_trips: RoundTrips,
        utc: Callable[[], datetime],
    ) -> None:
        self._ways = ways
        self._routes = routes
        self._tell = tell
        self._round_trips = round_trips
        self._utc = utc
        self._slower: dict[int, Message] = {}
        self._told: Message | None = None

    def measured(self, route: int, seconds: float) -> None:
        """The way to the endpoint and back took so long. Those on this computer have none."""
        endpoint = self._ways[route].endpoint
        if endpoint.local:
            return
        self._round_trips.note(endpoint.host, seconds, self._utc())
        found = self._round_trips.regression(endpoint.host)
        if found is None:
            self._slower.pop(route, None)
        elif route not in self._slower:  # the figures of the moment would change the sentence all the time
            self._slower[route] = message(
                "route.slower_than_usual",
                host=endpoint.title,
                recent=f"{found.recent_ms:.0f}",
                usual=f"{found.usual_ms:.0f}",
            )

    def written_by(self, route: int, now_s: float) -> None:
        """Captions come over this route: say what is to be said of that, if it is not said already."""
        told = self._of(route, now_s)
        if told != self._told:
            self._told = told
            self._tell(told)

    def _of(self, route: int, now_s: float) -> Message | None:
        first, host = self._ways[0].endpoint.title, self._ways[route].endpoint.title
        hopeless = self._routes.hopeless(0)
        if route == 0:
            return self._slower.get(0)
        if hopeless is not None:
            return message("route.given_up", reason=render(hopeless.message), host=host)
        if self._routes.is_starting(0, now_s):
            return message("route.starting_elsewhere", first=first, host=host)
        if self._routes.is_slow(0, now_s):
            return message("route.slow", first=first, host=host)
        return message("route.elsewhere", first=first, host=host)
