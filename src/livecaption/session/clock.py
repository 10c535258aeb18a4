"""The session's clock: monotonic seconds that go on while the machine sleeps, where the system can tell."""

from __future__ import annotations

import time


class SystemClock:
    """Linux's CLOCK_BOOTTIME counts sleep, `time.monotonic` there does not; elsewhere the system's own is used."""

    def __init__(self) -> None:
        self._boottime: int | None = getattr(time, "CLOCK_BOOTTIME", None)

    def now_s(self) -> float:
        """Seconds since an arbitrary origin."""
        if self._boottime is not None:
            return time.clock_gettime(self._boottime)
        return time.monotonic()
