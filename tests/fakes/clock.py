"""A clock that a test turns by hand, and waits that turn it instead of sleeping."""

from __future__ import annotations

import threading

from livecaption.model.seams import Clock


class VirtualClock(Clock):
    """Monotonic seconds that pass only when somebody waits or advances; safe from any thread."""

    def __init__(self, start_s: float = 0.0) -> None:
        self._now_s = start_s
        self._turning = threading.Lock()

    def now_s(self) -> float:
        return self._now_s

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        with self._turning:
            self._now_s += seconds

    def wait(self, stop: threading.Event, seconds: float) -> bool:
        """Like `threading.Event.wait`, in this clock's time: nothing sleeps."""
        if not stop.is_set():
            self.advance(seconds)
        return stop.is_set()
