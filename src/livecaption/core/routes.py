"""Which endpoint to use, when to try one again, and when to give up: routes in the order a person wants them. Pure.

Routes are known by their place in that order. Time comes in as seconds of one clock; nothing here waits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from livecaption.core.faults import NEEDS_KEY
from livecaption.core.route_state import SIT_OUT_S, RouteState
from livecaption.core.route_state import Health as Health
from livecaption.core.silence import Slowness
from livecaption.model.errors import EndpointError

STABLE_S = 60.0
"""A connection that lasted this long makes the next delay the shortest again."""

FIRST_TRIES = 4
"""An endpoint that never answered is given up after this many tries: the address is more likely wrong than the net."""

LOADING_S = 60.0
"""One that says it is busy is given this long before that counts: it may be loading its model."""

FRUITLESS_TRIES = 8
FRUITLESS_S = 60.0
"""A file is not read on to an endpoint that lets us in this often and so long, and finishes nothing."""

FRUITLESS_ELSEWHERE = 3
"""Where there is another route, such an endpoint is left alone earlier, for `SIT_OUT_S`."""

RETURN_AFTER_S = 4.0
"""A better route has to be healthy this long before it is returned to."""

LAST_RESORT_AFTER_S = 3.0
"""Without a connection for this long, the last resort is started, which costs this computer something."""


class Choice(NamedTuple):
    """The route to try, and when."""

    route: int
    at_s: float


class Routes:
    """The routes of one channel. `delays` makes a fresh sequence of waits between tries (`core.backoff`)."""

    def __init__(self, last_resorts: Sequence[bool], delays: Callable[[], Iterator[float]]) -> None:
        self._delays = delays
        self._routes = [RouteState(last_resort, delays()) for last_resort in last_resorts]
        self._slowness = Slowness()
        self._met = False
        self._tries = 0
        self._without_since_s: float | None = None

    # ---- what to do

    def choose(self, now_s: float) -> Choice | None:
        """The route to try next and when; None when none can help any more."""
        if self._without_since_s is None:
            self._without_since_s = now_s
        hopeful = [index for index, route in enumerate(self._routes) if route.hopeless is None]
        if not hopeful:
            return None
        due = {index: self._due_s(index, hopeful) for index in hopeful}
        ready = [index for index in hopeful if due[index] <= now_s]
        if ready:
            return Choice(min(ready, key=lambda index: (self._routes[index].slow_until_s > now_s, index)), now_s)
        soonest = min(hopeful, key=lambda index: (due[index], index))
        return Choice(soonest, due[soonest])

    def better(self, current: int, now_s: float) -> int | None:
        """A route before `current` in the person's order that may be tried in the background now."""
        for index, route in enumerate(self._routes[:current]):
            if route.is_free(now_s):
                return index
        return None

    def may_return(self, route: int, now_s: float) -> bool:
        """Whether a better route has been healthy for long enough; one whose health cannot be seen always has."""
        up_since_s = self._routes[route].up_since_s
        return up_since_s is not None and now_s - up_since_s >= RETURN_AFTER_S

    def too_slow(self, behind_s: float, now_s: float) -> bool:
        """Whether the route in use is too far behind and does not catch up. To be asked about once a second."""
        return self._slowness.look(now_s, behind_s)

    def instead_of(self, current: int, now_s: float) -> tuple[int, ...]:
        """Routes that could take over from a slow one, best first, the last resort at the end."""
        others = [index for index, route in enumerate(self._routes) if index != current and route.is_free(now_s)]
        return tuple(sorted(others, key=lambda index: (self._routes[index].last_resort, index)))

    def worth_a_look(self, now_s: float) -> tuple[int, ...]:
        """Routes whose next try a look at their health may bring forward."""
        return tuple(
            index
            for index, route in enumerate(self._routes)
            if route.hopeless is None and not route.last_resort and route.due_s > now_s >= route.patience_s
        )

    def to_wake(self, now_s: float) -> tuple[int, ...]:
        """Routes that a look may wake, so that they are ready when they are needed; never the last resort."""
        return tuple(
            index
            for index, route in enumerate(self._routes)
            if route.hopeless is None and not route.last_resort and now_s >= route.patience_s
        )

    def may_start(self, route: int, now_s: float) -> bool:
        """Whether a route may be starting: then its health is looked at while it is connected to."""
        chosen = self._routes[route]
        waited = chosen.starting_since_s is not None and not chosen.is_starting(now_s)
        return not (chosen.last_resort or waited)

    def starting(self, now_s: float) -> int | None:
        """The first route that says that it is starting, and is waited for."""
        return next((index for index, route in enumerate(self._routes) if route.is_starting(now_s)), None)

    def to_put_right(self) -> EndpointError | None:
        """What a person has to put right before captions come: a key first, else what ended all tries; None for none.

        To be asked while no route has a connection.
        """
        hopeless = [route.hopeless for route in self._routes if route.hopeless is not None]
        wants_key = next((each for each in hopeless if each.message.code in NEEDS_KEY), None)
        return wants_key or (hopeless[0] if len(hopeless) == len(self._routes) else None)

    def is_starting(self, route: int, now_s: float) -> bool:
        """Whether a route says that it is starting, and is waited for."""
        return self._routes[route].is_starting(now_s)

    def is_slow(self, route: int, now_s: float) -> bool:
        """Whether a route was left because it was too slow, not long ago."""
        return self._routes[route].slow_until_s > now_s

    def others(self, route: int) -> bool:
        """Whether any other route is worth a try."""
        return any(index != route and each.hopeless is None for index, each in enumerate(self._routes))

    def hopeless(self, route: int) -> EndpointError | None:
        """Why a route is not tried any more; None while it is."""
        return self._routes[route].hopeless

    # ---- what happened

    def ready(self, route: int, now_s: float) -> None:
        """A connection is up and said hello."""
        self._met = True
        self._tries = 0
        self._without_since_s = None
        self._slowness = Slowness()
        self._routes[route].connected(now_s)

    def greeted(self, route: int) -> None:
        """It said hello as an endpoint does."""
        self._routes[route].history.greeted = True

    def wrote(self, route: int, *, final: bool) -> None:
        """It wrote text."""
        chosen = self._routes[route]
        chosen.history.worked()
        if final:
            chosen.fruitless = 0

    def failed(
        self, route: int, failure: EndpointError, now_s: float, *, in_use: bool, fruitless: bool, patient: bool
    ) -> EndpointError | None:
        """A try or a connection ended. Returns the error to end with, None when it is worth going on.

        `in_use`: captions depended on it (not a try in the background). `fruitless`: it let us in, was given speech
        and finished nothing of it. `patient`: nobody waits and watches, as at a file's end.
        """
        chosen = self._routes[route]
        hopeless = chosen.history.note(failure)
        if chosen.ready_s is not None and now_s - chosen.ready_s >= STABLE_S:
            chosen.delays = self._delays()
            chosen.sit_out_s = SIT_OUT_S
        chosen.ready_s = None
        chosen.up_since_s = None
        chosen.not_before_s = now_s + max(next(chosen.delays), failure.retry_after_s or 0.0)
        chosen.patience_s = now_s + failure.retry_after_s if failure.retry_after_s else float("-inf")
        if self._without_since_s is None and in_use:
            self._without_since_s = now_s
        if fruitless:
            failure = self._fruitless(chosen, failure, now_s, patient=patient)
            hopeless = hopeless or failure.message.code == "endpoint.fruitless"
        if hopeless:
            chosen.hopeless = failure
        if all(each.hopeless is not None for each in self._routes):
            return failure
        waited_s = now_s - self._without_since_s if self._without_since_s is not None else 0.0
        loading = failure.message.code == "endpoint.busy" and waited_s < LOADING_S
        if in_use and not loading:
            self._tries += 1
        return failure if not self._met and self._tries >= FIRST_TRIES * len(self._routes) else None

    def looked(self, route: int, health: Health, now_s: float) -> bool:
        """Somebody looked at a route's health. True when it is to be tried at once: it was down and is back."""
        return self._routes[route].looked(health, now_s)

    def was_slow(self, route: int, now_s: float) -> None:
        """It was left because it was too slow: it is returned to later, and later each time."""
        self._routes[route].was_slow(now_s)

    def begin_anew(self, now_s: float) -> None:
        """The network changed, the machine woke, or there is little time left: every route is tried at once."""
        for route in self._routes:
            route.begin_anew(now_s, self._delays())

    def hope_anew(self, now_s: float, *, keys: bool = True) -> None:
        """Something may have been put right: what ended the tries counts no more; with `keys` also a refused key."""
        for route in self._routes:
            if keys or route.hopeless is None or route.hopeless.message.code not in NEEDS_KEY:
                route.hope_anew()
        self._tries = 0
        self.begin_anew(now_s)

    def _due_s(self, index: int, hopeful: Sequence[int]) -> float:
        route = self._routes[index]
        if route.last_resort and any(not self._routes[each].last_resort for each in hopeful):
            assert self._without_since_s is not None
            return max(route.not_before_s, self._without_since_s + LAST_RESORT_AFTER_S)
        return route.due_s

    def _fruitless(self, chosen: RouteState, failure: EndpointError, now_s: float, *, patient: bool) -> EndpointError:
        """Count it; the failure it amounts to."""
        if not chosen.fruitless:
            chosen.fruitless_since_s = now_s
        chosen.fruitless += 1
        if self.others(self._routes.index(chosen)) and chosen.fruitless >= FRUITLESS_ELSEWHERE:
            chosen.not_before_s = max(chosen.not_before_s, now_s + SIT_OUT_S)
            chosen.patience_s = chosen.not_before_s
        lasted_s = now_s - chosen.fruitless_since_s
        if not patient or chosen.fruitless < FRUITLESS_TRIES or lasted_s < FRUITLESS_S:
            return failure
        host = dict(failure.message.params).get("host", "")
        return EndpointError("endpoint.fruitless", host=host, tries=chosen.fruitless)
