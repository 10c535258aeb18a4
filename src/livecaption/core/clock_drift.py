"""How far a device's clock runs from the session's, and the rate that brings its sound back into step. Worker thread.

Sound is placed by count, so a clock that runs 100 ppm fast is 360 ms ahead after an hour. The capture times of blocks
tell it, but they come late by some milliseconds now and then, never early: of each stretch the least late one counts.
The rate is corrected by the slope of those over minutes, and by as little more as takes a standing error away in a
minute: some parts in ten thousand, which nobody hears.
"""

from __future__ import annotations

from collections import deque

STRETCH_S = 5.0
"""Of so many seconds the least late capture time counts."""

LEAST_STRETCHES = 6
"""Fewer (30 s) say nothing: late capture times would be taken for drift."""

MOST_STRETCHES = 120

LARGEST = 1e-3
"""No device is further off; so much at most is corrected as drift."""

SETTLE_S = 60.0
"""A standing error goes away in about this time."""

LARGEST_SETTLING = 3e-4

TOLERATED_S = 0.002
"""A standing error this small is left alone."""

JUMP_S = 0.010
"""The newest stretches lie all this far off the line: the device has another delay now, and the line begins anew."""

_JUMP_STRETCHES = 3


class ClockDrift:
    """Of one device. Times are seconds on the session's timeline, that is from its first sample on."""

    def __init__(self) -> None:
        self.correction = 0.0
        """Make each second of the device's sound longer by so many seconds."""
        self._drift = 0.0
        self._position_s = 0.0
        self._corrected_s = 0.0
        self._least_s: float | None = None
        self._since_s = 0.0
        self._points: deque[tuple[float, float]] = deque(maxlen=MOST_STRETCHES)

    def begin(self, position_s: float) -> None:
        """The next sample stands at `position_s`: the first one, or the first after a hole. The drift known stays."""
        self._position_s = position_s
        self._corrected_s = 0.0
        self._least_s = None
        self._since_s = position_s
        self._points.clear()
        self.correction = self._drift

    def bridge(self, duration_s: float) -> None:
        """So much silence stands in for what was lost."""
        self._position_s += duration_s

    def take(self, captured_s: float, duration_s: float) -> float:
        """Take note of a block captured at `captured_s` on the timeline; returns the correction from now on."""
        # Without the corrections made so far: what the device alone does is one straight line.
        late_s = captured_s - self._position_s + self._corrected_s
        self._least_s = late_s if self._least_s is None else min(self._least_s, late_s)
        self._position_s += duration_s * (1 + self.correction)
        self._corrected_s += duration_s * self.correction
        if captured_s - self._since_s >= STRETCH_S:
            self._points.append(((captured_s + self._since_s) / 2, self._least_s))
            self._since_s, self._least_s = captured_s, None
            self._correct()
        return self.correction

    def _correct(self) -> None:
        if len(self._points) < LEAST_STRETCHES:
            return
        slope, now_s = self._line()
        recent = [late_s - (now_s + slope * (at_s - self._since_s)) for at_s, late_s in self._newest()]
        if min(recent) > JUMP_S or max(recent) < -JUMP_S:
            newest = self._newest()
            self._points.clear()
            self._points.extend(newest)
            now_s = newest[-1][1]
        else:
            self._drift = max(-LARGEST, min(LARGEST, slope))
        error_s = now_s - self._corrected_s
        settling = 0.0 if abs(error_s) < TOLERATED_S else error_s / SETTLE_S
        self.correction = self._drift + max(-LARGEST_SETTLING, min(LARGEST_SETTLING, settling))

    def _newest(self) -> list[tuple[float, float]]:
        return list(self._points)[-_JUMP_STRETCHES:]

    def _line(self) -> tuple[float, float]:
        """Least squares through the points: its slope, and its value now."""
        count = len(self._points)
        middle_s = sum(at_s for at_s, _ in self._points) / count
        mean_s = sum(late_s for _, late_s in self._points) / count
        spread = sum((at_s - middle_s) ** 2 for at_s, _ in self._points)
        slope = sum((at_s - middle_s) * (late_s - mean_s) for at_s, late_s in self._points) / spread
        return slope, mean_s + slope * (self._since_s - middle_s)
