"""What the endpoint counts, in the text format that Prometheus reads. Any thread; never a word of what was said.

`Metrics` is told by the engine's threads and by the event loop, and is read by `GET /metrics`.
"""

from __future__ import annotations

import json
import logging
import threading
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BOUNDS_S = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
_PREFIX = "livecaption_"
LOG = logging.getLogger("livecaption.inferences")
"""Where each call of the engine is said, at level INFO."""


@dataclass(frozen=True, slots=True)
class Inference:
    """One call of the engine, or of the `second`, better model. `chunk_s` is how much sound was new to it, `queue` how
    many messages still waited in its lane, `waited_s` how old the oldest sound of the call was when the call began."""

    final: bool
    chunk_s: float
    inference_s: float
    waited_s: float
    language: str | None
    words: int
    queue: int
    second: bool = False


class _Histogram:
    def __init__(self) -> None:
        self.counts = [0] * (len(_BOUNDS_S) + 1)
        self.sum_s = 0.0

    def add(self, value_s: float) -> None:
        self.counts[bisect_left(_BOUNDS_S, value_s)] += 1
        self.sum_s += value_s


class Metrics:
    """Counters since the start."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._took = {"tentative": _Histogram(), "final": _Histogram()}
        self._second = _Histogram()
        self._not_restated = 0
        self._waited = _Histogram()
        self._sound_s = 0.0
        self._words = 0
        self._sessions = 0
        self._refused = 0

    def inferred(self, one: Inference) -> None:
        """Count a call of the engine, and say it in the log where somebody asked for that (`serve --log-json`)."""
        kind = "final" if one.final else "tentative"
        if one.second:
            self._heard_again(one)
            return
        with self._lock:
            self._took[kind].add(one.inference_s)
            self._waited.add(one.waited_s)
            self._sound_s += one.chunk_s
            self._words += one.words if one.final else 0
        _say(one, kind=kind)

    def not_restated(self) -> None:
        """Count a final that the better model would have heard too late."""
        with self._lock:
            self._not_restated += 1

    def _of_second(self) -> Iterable[str]:
        if not self._second.sum_s and not self._not_restated:
            return
        yield from _heading("second_pass_seconds", "histogram", "What one call of the better model took.")
        yield from _of("second_pass_seconds", 'pass="second"', self._second)
        words = "Finals that the better model would have heard too late."
        yield from _single("not_restated_total", "counter", words, self._not_restated)

    def _heard_again(self, one: Inference) -> None:
        with self._lock:
            self._second.add(one.inference_s)
        _say(one, kind="final", **{"pass": "second"})

    def began(self) -> None:
        """Count a session."""
        with self._lock:
            self._sessions += 1

    def refused(self) -> None:
        """Count a client that was turned away."""
        with self._lock:
            self._refused += 1

    def text(self, *, ready: bool, connections: int, outstanding_s: float) -> str:
        """Everything, with what is so just now."""
        with self._lock:
            lines = [
                *_single("ready", "gauge", "1 when the engine is loaded.", int(ready)),
                *_single("connections", "gauge", "WebSockets that are open.", connections),
                *_single(
                    "outstanding_seconds", "gauge", "Sound received that no engine call has taken.", outstanding_s
                ),
                *_single("sessions_total", "counter", "Connections that said start.", self._sessions),
                *_single(
                    "refused_total", "counter", "Connections turned away: too many, or shutting down.", self._refused
                ),
                *_single("sound_seconds_total", "counter", "Sound given to the engine.", self._sound_s),
                *_single("words_total", "counter", "Words of finals.", self._words),
                *self._of_second(),
                *_heading("inference_seconds", "histogram", "What one call of the engine took."),
                *_of("inference_seconds", 'kind="tentative"', self._took["tentative"]),
                *_of("inference_seconds", 'kind="final"', self._took["final"]),
                *_heading("wait_seconds", "histogram", "How long the oldest sound of a call waited for the engine."),
                *_of("wait_seconds", "", self._waited),
            ]
        return "\n".join(lines) + "\n"


def _say(one: Inference, **kind: str) -> None:
    if not LOG.isEnabledFor(logging.INFO):
        return
    said = {
        **kind,
        "chunkSeconds": round(one.chunk_s, 3),
        "inferenceMs": round(one.inference_s * 1000, 1),
        "waitedMs": round(one.waited_s * 1000, 1),
        "language": one.language,
        "words": one.words,
        "queue": one.queue,
    }
    LOG.info("inference %s", json.dumps(said), extra={"fields": said})


def _heading(name: str, kind: str, words: str) -> Iterable[str]:
    return f"# HELP {_PREFIX}{name} {words}", f"# TYPE {_PREFIX}{name} {kind}"


def _single(name: str, kind: str, words: str, value: float) -> Iterable[str]:
    return *_heading(name, kind, words), f"{_PREFIX}{name} {value:.10g}"


def _of(name: str, label: str, histogram: _Histogram) -> Iterable[str]:
    comma = "," if label else ""
    total = 0
    for bound, count in zip((*map(str, _BOUNDS_S), "+Inf"), histogram.counts, strict=True):
        total += count
        yield f'{_PREFIX}{name}_bucket{{{label}{comma}le="{bound}"}} {total}'
    braces = f"{{{label}}}" if label else ""
    yield f"{_PREFIX}{name}_sum{braces} {histogram.sum_s:.10g}"
    yield f"{_PREFIX}{name}_count{braces} {total}"
