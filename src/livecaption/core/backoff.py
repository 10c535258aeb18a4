"""Reconnect delays: exponential with jitter, so that many clients do not return in step."""

from __future__ import annotations

from collections.abc import Callable, Iterator

FIRST_S = 0.5
JITTER_S = 0.2
CAP_S = 30.0


def backoff(uniform: Callable[[float, float], float]) -> Iterator[float]:
    """Delays in seconds: 500 ms doubling, plus 0-200 ms of jitter, never above 30 s. Endless.

    `uniform(low, high)` draws the jitter, so that tests can choose it.
    """
    base_s = FIRST_S
    while True:
        yield min(base_s + uniform(0.0, JITTER_S), CAP_S)
        base_s = min(base_s * 2, CAP_S)
