"""How long the way to an endpoint takes, remembered over weeks, and whether it takes longer than it did. Pure.

Endpoints are known by host and port. A round trip is a ping's or a small request's: what the network does, not how
fast somebody transcribes. Not thread-safe: one owner.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import Any, NamedTuple

RECENT = 12
"""So many of the newest probes say how it is now."""

KEPT_PROBES = 400
"""Earlier ones, for what is usual while there are few days."""

DAY_PROBES = 256
"""Of a day so many are kept at most, evenly over the day, for its median."""

KEPT_DAYS = 30
KEPT_ROUTES = 50

ENOUGH_DAYS = 3
ENOUGH_PROBES = 200

SLOWER_TIMES = 2.0
SLOWER_MS = 80.0
OVER_TIMES = 1.5
LONGEST_MS = 600_000.0


class Regression(NamedTuple):
    """Milliseconds there and back: of the newest probes, and of what is usual for this endpoint."""

    recent_ms: float
    usual_ms: float


@dataclass(slots=True)
class _Day:
    """A day that is not over: every `stride`th of its probes."""

    date: date
    probes: list[float] = field(default_factory=list)
    stride: int = 1
    seen: int = 0

    def note(self, ms: float) -> None:
        if self.seen % self.stride == 0:
            self.probes.append(ms)
            if len(self.probes) > DAY_PROBES:
                self.probes = self.probes[::2]
                self.stride *= 2
        self.seen += 1


@dataclass(slots=True)
class _Way:
    """What is known of the way to one endpoint, in milliseconds."""

    days: dict[date, float] = field(default_factory=dict)
    """The median of each day that is over."""

    day: _Day | None = None
    probes: deque[float] = field(default_factory=lambda: deque(maxlen=KEPT_PROBES))
    """Those before the newest."""

    recent: deque[float] = field(default_factory=lambda: deque(maxlen=RECENT))
    slower: bool = False


class RoundTrips:
    """`note` what each probe took; ask `regression` after it."""

    def __init__(self) -> None:
        self._ways: dict[str, _Way] = {}

    def note(self, route: str, seconds: float, now_utc: datetime) -> None:
        """A probe of `route` (host and port) took so long. One that cannot be, as of a clock set back, is left out."""
        ms = seconds * 1000
        if not (math.isfinite(ms) and 0 <= ms <= LONGEST_MS):
            return
        way = self._ways.pop(route, None) or _Way()
        self._ways[route] = way  # at the end: the one that was used last
        while len(self._ways) > KEPT_ROUTES:
            del self._ways[next(iter(self._ways))]
        today = now_utc.astimezone(UTC).date()
        if way.day is None or way.day.date != today:
            _begin_day(way, today)
        assert way.day is not None
        way.day.note(ms)
        if len(way.recent) == RECENT:
            way.probes.append(way.recent[0])
        way.recent.append(ms)

    def regression(self, route: str) -> Regression | None:
        """How it is now and how it is usually, while it takes much longer than usual; None while it does not.

        It began at more than twice the usual and 80 ms above it, and ends below one and a half times.
        """
        way = self._ways.get(route)
        if way is None or len(way.recent) < RECENT:
            return None
        usual_ms = _usual_ms(way)
        if usual_ms is None:
            return None
        recent_ms = median(way.recent)
        if way.slower:
            way.slower = recent_ms >= OVER_TIMES * usual_ms
        else:
            way.slower = recent_ms > SLOWER_TIMES * usual_ms and recent_ms > usual_ms + SLOWER_MS
        return Regression(recent_ms, usual_ms) if way.slower else None

    def usual_ms(self, route: str) -> float | None:
        """Milliseconds that the way there usually takes; None where too little is known."""
        way = self._ways.get(route)
        return _usual_ms(way) if way is not None else None

    # ---- to keep

    def as_record(self) -> dict[str, Any]:
        """What is to be kept, for JSON."""
        return {route: _record(way) for route, way in self._ways.items()}

    @classmethod
    def from_record(cls, record: object) -> RoundTrips:
        """What was kept; what of it is nonsense is left out."""
        self = cls()
        if isinstance(record, Mapping):
            for route, kept in list(record.items())[-KEPT_ROUTES:]:
                if isinstance(route, str) and isinstance(kept, Mapping):
                    self._ways[route] = _restored(kept)
        return self


def _usual_ms(way: _Way) -> float | None:
    if len(way.days) >= ENOUGH_DAYS:
        return median(way.days.values())
    if len(way.probes) >= ENOUGH_PROBES:
        return median(way.probes)
    return None


def _begin_day(way: _Way, today: date) -> None:
    """Keep the median of the day that is over. `today` may be before it, where the clock was set back."""
    if way.day is not None and way.day.probes:
        way.days[way.day.date] = median(way.day.probes)
    way.day = _Day(today)
    for day in sorted(way.days):
        if day >= today or today - day > timedelta(days=KEPT_DAYS) or len(way.days) > KEPT_DAYS:
            del way.days[day]


def _record(way: _Way) -> dict[str, Any]:
    return {
        "days": {day.isoformat(): round(ms, 3) for day, ms in sorted(way.days.items())},
        "day": None
        if way.day is None
        else {
            "date": way.day.date.isoformat(),
            "probes": [round(ms, 3) for ms in way.day.probes],
            "stride": way.day.stride,
            "seen": way.day.seen,
        },
        "probes": [round(ms, 3) for ms in way.probes],
        "recent": [round(ms, 3) for ms in way.recent],
    }


def _restored(kept: Mapping[str, Any]) -> _Way:
    way = _Way()
    days = kept.get("days")
    for text, ms in days.items() if isinstance(days, Mapping) else ():
        day = _date(text)
        if day is not None and (probes := _probes([ms])):
            way.days[day] = probes[0]
    for day in sorted(way.days)[:-KEPT_DAYS]:
        del way.days[day]
    present = kept.get("day")
    if isinstance(present, Mapping) and (day := _date(present.get("date"))) is not None:
        stride, seen = present.get("stride"), present.get("seen")
        if type(stride) is int and type(seen) is int and 0 < stride <= seen + 1:
            way.day = _Day(day, _probes(present.get("probes"))[:DAY_PROBES], stride, seen)
    way.probes.extend(_probes(kept.get("probes")))
    way.recent.extend(_probes(kept.get("recent")))
    return way


def _probes(kept: object) -> list[float]:
    """Those of what was kept that are round trips."""
    found = kept if isinstance(kept, list) else []
    return [float(ms) for ms in found if type(ms) in (int, float) and 0 <= ms <= LONGEST_MS]


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
