"""Two devices on one clock: how far apart the same moment stands in both channels, after an hour.

    python -m benchmarks.drift

The worker's own channels, on virtual time: two devices whose clocks differ by 100 ppm, capture times that come late by
some milliseconds, and now and then by 100. Each device hears a click at the same moments; where the gates' frames have
it says where it stands. Another run takes one channel alone for eight hours, by its clock's arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from benchmarks.report import Limit, heading, row
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.core.clock_drift import ClockDrift
from livecaption.model.audio import (
    MICROPHONE,
    SAMPLE_RATE_HZ,
    SYSTEM,
    AudioFrame,
    CapturedBlock,
    ChannelId,
)
from livecaption.session.worker import Worker

HOUR_S = 3600.0
PPM = 100.0
DEVICE_HZ = 48_000
BLOCK_S = 0.02
CLICK_EVERY_S = 60.0
JITTER_S = 0.004
LATE_S, LATE_SHARE = 0.1, 0.01


class _Clicks:
    """A detector that hears nothing but notes where clicks stand, in seconds on the timeline."""

    name = "clicks"

    def __init__(self) -> None:
        self.at_s: list[float] = []

    def probability(self, frame: AudioFrame) -> float:
        """Never speech."""
        loudest = int(np.abs(frame.samples).argmax())
        stands_s = (frame.start + loudest) / SAMPLE_RATE_HZ
        if abs(frame.samples[loudest]) > 0.2 and (not self.at_s or stands_s - self.at_s[-1] > 1):
            self.at_s.append(stands_s)
        return 0.0

    def reset(self) -> None:
        """Nothing is remembered but what was found."""


class _Still:
    """A clock that stands: nothing here is measured by it."""

    def now_s(self) -> float:
        return 0.0


def main() -> list[Limit]:
    """Print the table; returns the limits."""
    heading(f"Two devices, {PPM:g} ppm apart, for an hour")
    found: dict[ChannelId, _Clicks] = {}

    def detector(channel: ChannelId) -> _Clicks:
        found[channel] = _Clicks()
        return found[channel]

    worker = Worker(BlockRing(), SoxrResampler, detector, lambda _heard: None, _Still(), failed=lambda _error: None)
    devices = {MICROPHONE: _blocks(MICROPHONE, PPM, 1), SYSTEM: _blocks(SYSTEM, 0.0, 2)}
    for pair in zip(*devices.values(), strict=False):
        for block in sorted(pair, key=lambda each: each.captured_s):
            worker.take(block)
    apart_ms = [
        1000 * abs(mine - theirs)
        for mine, theirs in zip(found[MICROPHONE].at_s, found[SYSTEM].at_s, strict=False)
        if abs(mine - theirs) < 1
    ]
    row("clicks heard in both channels", f"{len(apart_ms)}")
    alone_ms = max(_alone_ms(ppm) for ppm in (PPM, -PPM))
    uncorrected = f"{HOUR_S * PPM / 1000:.0f} ms without correction"
    return [
        Limit("channels apart, worst within an hour", max(apart_ms), 20.0, "ms", uncorrected),
        Limit("channels apart after an hour", apart_ms[-1], 20.0, "ms", f"{len(apart_ms)} clicks"),
        Limit("one channel from real time, worst within 8 h", alone_ms, 20.0, "ms", "2880 ms without correction"),
    ]


def _blocks(channel: ChannelId, ppm: float, seed: int) -> Iterator[CapturedBlock]:
    """An hour of a device; a click once a minute of real time."""
    draw = np.random.default_rng(seed)
    rate_hz = DEVICE_HZ * (1 + ppm * 1e-6)
    step = round(DEVICE_HZ * BLOCK_S)
    next_click = 1.0
    for start in range(0, round(HOUR_S * rate_hz), step):
        samples: NDArray[np.float32] = np.zeros((step, 1), np.float32)
        at = round(next_click * rate_hz) - start
        if at < step:
            samples[max(0, at) : at + 24] = 0.9
            next_click += CLICK_EVERY_S
        yield CapturedBlock(channel, samples, DEVICE_HZ, start / rate_hz + _late_s(draw))


def _late_s(draw: np.random.Generator) -> float:
    return abs(float(draw.normal(0, JITTER_S))) + (LATE_S if draw.random() < LATE_SHARE else 0.0)


def _alone_ms(ppm: float) -> float:
    """The worst that one channel is off within eight hours."""
    draw, drift = np.random.default_rng(3), ClockDrift()
    placed_s = worst_s = 0.0
    drift.begin(0.0)
    for number in range(round(8 * HOUR_S / BLOCK_S)):
        now_s = number * BLOCK_S / (1 + ppm * 1e-6)
        worst_s = max(worst_s, abs(placed_s - now_s))
        placed_s += BLOCK_S * (1 + drift.correction)
        drift.take(now_s + _late_s(draw), BLOCK_S)
    return 1000 * worst_s


if __name__ == "__main__":
    for limit in main():
        limit.print()
