"""The session timeline of one channel: where captured sound belongs, and which stretches have none.

The sample index is a position in time, not a count of what arrived. Blocks that follow each other are placed by
count (a device's clock may drift by 100 ppm without making holes; `core.clock_drift` corrects it); a hole, flagged by
the source or seen as a jump of the capture time, advances the index by monotonic time and is reported.
"""

from __future__ import annotations

from dataclasses import dataclass

from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId, Gap, GapReason, SampleIndex

JUMP_S = 1.0
"""Later than this without a word from the source: the machine slept, or the source stalled unnoticed."""

BRIDGE_S = 0.3
"""Holes up to this long are bridged with silence, so that a lost block does not cut an utterance in two."""


@dataclass(frozen=True, slots=True)
class Hole:
    """Time without sound before a block. `bridge_samples` zeros stand in for it; 0 when it ends an utterance."""

    gap: Gap
    bridge_samples: int


class ChannelTimeline:
    """Places one channel's blocks. Times are seconds on the session's clock, `origin_s` being sample 0."""

    def __init__(self, channel: ChannelId, origin_s: float) -> None:
        self._channel = channel
        self._origin_s = origin_s
        self._next = 0
        self._expected_s: float | None = None
        self._reason: GapReason | None = None

    @property
    def next(self) -> SampleIndex:
        """The index that the next sample gets."""
        return SampleIndex(self._next)

    def announce(self, reason: GapReason) -> None:
        """The next block comes after a hole of this kind (a pause, a lost device)."""
        self._reason = reason

    def place(
        self, captured_s: float, duration_s: float, *, discontinuity: bool = False, waiting: int = 0
    ) -> Hole | None:
        """Take note of a block captured from `captured_s` on; returns the hole before it, if there is one.

        `waiting` samples arrived before and have no place yet (they do not fill a frame).
        """
        first = self._expected_s is None
        late_s = captured_s - (self._origin_s if self._expected_s is None else self._expected_s)
        self._expected_s = captured_s + duration_s
        reason = self._reason
        self._reason = None
        if reason is None and discontinuity:
            reason = GapReason.OVERFLOW if late_s < JUMP_S else GapReason.DEVICE_LOST
        if reason is None and late_s > JUMP_S:
            reason = GapReason.SLEEP
        if reason is None:
            if first and late_s > 0:
                # Another channel's device was open sooner: this one begins later, which is no hole.
                self._next = round(late_s * SAMPLE_RATE_HZ)
            return None
        start = self._next + waiting
        if late_s <= BRIDGE_S:
            bridge = round(late_s * SAMPLE_RATE_HZ)
            if bridge <= 0:
                return None
            return Hole(Gap(self._channel, SampleIndex(start), SampleIndex(start + bridge), reason), bridge)
        end = round((captured_s - self._origin_s) * SAMPLE_RATE_HZ)
        if end <= start:
            # A device whose clock runs fast gave more samples than time has passed: its hole is a hole all the same.
            end = start + round(late_s * SAMPLE_RATE_HZ)
        self._next = end
        return Hole(Gap(self._channel, SampleIndex(start), SampleIndex(end), reason), 0)

    def advance(self, samples: int) -> SampleIndex:
        """Give `samples` samples their place; returns the index of the first."""
        start = self._next
        self._next += samples
        return SampleIndex(start)
