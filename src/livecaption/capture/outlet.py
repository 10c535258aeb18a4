"""Where one source's sound leaves for the session: holes are told, and silence is put where a loopback rests.

A loopback that rests gives nothing while nothing plays. Those stretches are silence and no holes: they are put as
zeros, at the pace of the clock, so that the gate closes after the last word and the timeline has no gap. Owned by the
thread that reads the source.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from livecaption.model.audio import CapturedBlock, ChannelId
from livecaption.model.seams import BlockSink, Clock

REST_AFTER_S = 0.3
"""So long after its last sound a loopback that gives nothing is taken to rest."""

BEHIND_S = 0.1
"""Zeros stay so far behind the clock: sound that comes meanwhile was captured after them."""

SLEPT_S = 2.0
"""Nobody looked for so long: the machine slept, and no silence was captured."""

_JITTER_S = 0.06  # three blocks: less between two blocks is no rest
_LEAST_S = 0.0199  # of silence at once: a block, and no crumbs at every look


class Outlet:
    """Puts blocks into `sink`; times are seconds on `clock`. `rests`: nothing may come while nothing plays."""

    def __init__(
        self,
        sink: BlockSink,
        channel: ChannelId,
        clock: Clock,
        *,
        rate_hz: int,
        channels: int,
        rests: bool = False,
    ) -> None:
        self.rests = rests
        self._sink = sink
        self._channel = channel
        self._clock = clock
        self._rate_hz = rate_hz
        self._channels = channels
        self._next_s: float | None = None  # the capture time that follows the last sample
        self._looked_s = self._since_s = clock.now_s()
        self._resting = False
        self._lossy = False

    def hole(self) -> None:
        """Sound is lost from here on: the next block is marked, and silence begins afresh."""
        self._lossy = True
        self._next_s = None
        self._since_s = self._clock.now_s()
        self._resting = False

    def sound(self, samples: NDArray[np.float32], rate_hz: int, captured_s: float, *, lossy: bool = False) -> None:
        """Put [frames, channels] whose first sample was captured at `captured_s`."""
        looked_on = self._looks_on()
        if self._next_s is not None and self.rests and looked_on and not lossy:
            missing_s = captured_s - self._next_s
            if self._resting or missing_s > _JITTER_S:
                self._silence(captured_s)
        self._resting = False
        self._rate_hz, self._channels = rate_hz, samples.shape[1]
        self._put(samples, captured_s, lossy)

    def idle(self) -> None:
        """Nothing has come since the last call: where that is no fault, put silence. Call it some times a second."""
        looked_on = self._looks_on()
        if not self.rests:
            return
        if not looked_on:
            self.hole()
        now_s = self._clock.now_s()
        if self._next_s is None:
            self._next_s = max(self._since_s, now_s - BEHIND_S - _LEAST_S)
        elif not self._resting and now_s - self._next_s < REST_AFTER_S:
            return
        self._resting = True
        if now_s - BEHIND_S - self._next_s >= _LEAST_S:
            self._silence(now_s - BEHIND_S)

    def _looks_on(self) -> bool:
        """Whether somebody has been looking all the time."""
        now_s = self._clock.now_s()
        looked_s, self._looked_s = self._looked_s, now_s
        return now_s - looked_s <= SLEPT_S

    def _silence(self, until_s: float) -> None:
        assert self._next_s is not None
        frames = round((until_s - self._next_s) * self._rate_hz)
        if frames > 0:
            self._put(np.zeros((frames, self._channels), np.float32), self._next_s, lossy=False)

    def _put(self, samples: NDArray[np.float32], captured_s: float, lossy: bool) -> None:
        lossy, self._lossy = lossy or self._lossy, False
        self._next_s = captured_s + len(samples) / self._rate_hz
        self._sink.put(CapturedBlock(self._channel, samples, self._rate_hz, captured_s, lossy))
