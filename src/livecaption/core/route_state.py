"""What is known of one route, and when it is to be tried next. Pure; seconds are those of one clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from livecaption.core.faults import History
from livecaption.model.errors import EndpointError

STARTING_S = 60.0
"""An endpoint that says it is starting is given this long before it is tried all the same."""

SIT_OUT_S = 60.0
LONGEST_SIT_OUT_S = 600.0


class Health(Enum):
    """What a look at an endpoint says, without a connection for captions."""

    UP = "up"
    STARTING = "starting"
    """It answers, and says that it is not ready yet."""

    DOWN = "down"
    UNKNOWN = "unknown"


@dataclass(slots=True)
class RouteState:
    """One of a person's endpoints, as `core.routes` sees it."""

    last_resort: bool
    delays: Iterator[float]
    not_before_s: float = float("-inf")
    patience_s: float = float("-inf")
    """Until then it asked to be left alone: no look at it brings the next try forward."""
    hopeless: EndpointError | None = None
    history: History = field(default_factory=History)
    seen_down: bool = False
    starting_since_s: float | None = None
    up_since_s: float | None = None
    ready_s: float | None = None
    fruitless: int = 0
    fruitless_since_s: float = 0.0
    slow_until_s: float = float("-inf")
    sit_out_s: float = SIT_OUT_S

    @property
    def due_s(self) -> float:
        """When it is to be tried next: one that is starting is waited for, but not for ever."""
        if self.starting_since_s is None:
            return self.not_before_s
        return max(self.not_before_s, self.starting_since_s + STARTING_S)

    def is_starting(self, now_s: float) -> bool:
        """Whether it says that it is starting, and is waited for."""
        return self.starting_since_s is not None and now_s < self.starting_since_s + STARTING_S

    def is_free(self, now_s: float) -> bool:
        """Whether it may be tried beside another that writes."""
        return self.hopeless is None and max(self.not_before_s, self.slow_until_s) <= now_s

    def connected(self, now_s: float) -> None:
        """A connection is up and said hello."""
        self.ready_s = now_s
        self.seen_down = False
        self.starting_since_s = None

    def looked(self, health: Health, now_s: float) -> bool:
        """Somebody looked at its health. True when it is to be tried at once: it was down, or starting, and is back."""
        if health is Health.UNKNOWN:
            return False
        waits = self.due_s > now_s
        if health is not Health.STARTING:
            self.starting_since_s = None
        elif self.starting_since_s is None:
            self.starting_since_s = now_s
        if health is not Health.UP:
            self.seen_down, self.up_since_s = True, None
            return False
        if self.up_since_s is None:
            self.up_since_s = now_s
        if not (waits and self.seen_down) or self.patience_s > now_s:
            return False
        self.seen_down = False
        self.not_before_s = now_s
        return True

    def was_slow(self, now_s: float) -> None:
        """It is returned to later, and later each time."""
        self.slow_until_s = now_s + self.sit_out_s
        self.sit_out_s = min(2 * self.sit_out_s, LONGEST_SIT_OUT_S)

    def begin_anew(self, now_s: float, delays: Iterator[float]) -> None:
        """It may be tried at once, unless it asked for patience, and soon again."""
        if self.patience_s <= now_s:
            self.not_before_s = min(self.not_before_s, now_s)
        self.delays = delays

    def hope_anew(self) -> None:
        """What ended its tries counts no more."""
        self.hopeless = None
        self.history.hope_anew()
        self.fruitless = 0
