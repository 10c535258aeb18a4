"""Several streams of one program into one, on the session's clock: what none of them plays is silence. Pure.

A program's streams come and go, and stop delivering while they are paused; the mix goes on, so that the timeline of a
program that says nothing has no holes.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

import numpy as np
from numpy.typing import NDArray

_RESYNC_S = 0.1
"""A stream whose own count is further off the clock than this is placed by the clock again: it paused."""

_HELD_MAX_S = 2.0


class Mix:
    """Blocks of `block_s` from `start_s` on. Streams have `rate_hz` and `channels`."""

    def __init__(self, rate_hz: int, channels: int, block_s: float, start_s: float) -> None:
        self.rate_hz = rate_hz
        self._block = round(rate_hz * block_s)
        self._start_s = start_s
        self._taken = 0
        """How many samples were given out: the index of the first that is held."""
        self._held = np.zeros((0, channels), np.float32)
        self._next: dict[Hashable, int] = {}

    def add(self, stream: Hashable, captured_s: float, samples: NDArray[np.float32]) -> None:
        """Samples [frames, channels] of a stream; `captured_s` is the time of the first."""
        by_clock = round((captured_s - self._start_s) * self.rate_hz)
        place = self._next.get(stream, by_clock)
        if abs(place - by_clock) > _RESYNC_S * self.rate_hz:
            place = by_clock
        place = max(place, self._taken)  # too late for its own place: a little later, rather than cut
        end = place + len(samples)
        if end - self._taken > _HELD_MAX_S * self.rate_hz:
            return
        missing = end - self._taken - len(self._held)
        if missing > 0:
            self._held = np.concatenate((self._held, np.zeros((missing, self._held.shape[1]), np.float32)))
        self._held[place - self._taken : end - self._taken] += samples
        self._next[stream] = end

    def drop(self, stream: Hashable) -> None:
        """The stream is over; what it gave stays."""
        self._next.pop(stream, None)

    def take(self, until_s: float) -> Iterator[tuple[float, NDArray[np.float32]]]:
        """The blocks that end by `until_s`, with the time of their first sample."""
        while self._start_s + (self._taken + self._block) / self.rate_hz <= until_s:
            block = np.zeros((self._block, self._held.shape[1]), np.float32)
            there = min(self._block, len(self._held))
            block[:there] = self._held[:there]
            captured_s = self._start_s + self._taken / self.rate_hz
            self._held = self._held[there:]
            self._taken += self._block
            yield captured_s, block

    def behind_s(self, now_s: float) -> float:
        """How much time there is to give out."""
        return now_s - self._start_s - self._taken / self.rate_hz

    def skip_to(self, now_s: float) -> None:
        """Give out nothing of what lies before: the machine slept."""
        self._taken = max(self._taken, round((now_s - self._start_s) * self.rate_hz))
        self._held = self._held[:0]
        self._next.clear()
