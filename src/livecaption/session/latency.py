"""How long sound takes through each stage, as medians of the last seconds. Session thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import chain
from statistics import median

from livecaption.model.audio import FRAME_S
from livecaption.model.seams import Transport
from livecaption.model.status import Latency

WINDOW_S = 5.0
_FRAMES = round(WINDOW_S / FRAME_S)
_TEXTS = 8
"""About as many texts as come in the window."""


class LatencyMeter:
    """Collects what the worker found; what the transports found they keep themselves."""

    def __init__(self) -> None:
        self._worked: deque[tuple[float, float, float]] = deque()
        self._painted: deque[tuple[float, float]] = deque()

    def worked(self, now_s: float, capture_s: float, gate_s: float) -> None:
        """A block took `capture_s` from its capture to the worker, and `gate_s` of work for a frame."""
        self._worked.append((now_s, capture_s, gate_s))
        while self._worked[0][0] < now_s - WINDOW_S:
            self._worked.popleft()

    def painted(self, now_s: float, delay_s: float) -> None:
        """What a face was told is on the screen, `delay_s` later."""
        self._painted.append((now_s, delay_s))
        while self._painted[0][0] < now_s - WINDOW_S:
            self._painted.popleft()

    def latency(self, transports: Iterable[Transport]) -> Latency:
        """The medians, in milliseconds of two digits."""
        every = tuple(transports)
        return Latency(
            capture_ms=_median_ms([capture_s for _, capture_s, _ in self._worked]),
            gate_ms=_median_ms([gate_s for _, _, gate_s in self._worked]),
            send_ms=_median_ms(list(chain.from_iterable(each.send_delays_s[-_FRAMES:] for each in every))),
            endpoint_ms=_median_ms(list(chain.from_iterable(each.text_delays_s[-_TEXTS:] for each in every))),
            paint_ms=_median_ms([delay_s for _, delay_s in self._painted]),
        )


def _median_ms(values_s: Sequence[float]) -> float | None:
    return float(f"{max(0.0, median(values_s)) * 1000:.2g}") if values_s else None
