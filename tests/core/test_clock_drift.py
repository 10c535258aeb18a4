"""Devices whose clocks run off: on virtual time, with capture times that jitter as they do."""

from __future__ import annotations

import numpy as np
import pytest

from livecaption.core.clock_drift import LEAST_STRETCHES, STRETCH_S, ClockDrift

BLOCK_S = 0.02


class Device:
    """Gives blocks by a clock that runs `ppm` fast; says how far off the timeline its sound is placed."""

    def __init__(self, ppm: float, *, jitter_s: float = 0.004, placed_late_s: float = 0.0, seed: int = 0) -> None:
        self.drift = ClockDrift()
        self._draw = np.random.default_rng(seed)
        self._block_s = BLOCK_S / (1 + ppm * 1e-6)
        self._jitter_s = jitter_s
        self.now_s = 0.0
        self.placed_s = placed_late_s
        self.delay_s = 0.0
        self.corrections: list[float] = []
        self.drift.begin(placed_late_s)

    def run(self, seconds: float) -> list[float]:
        """Seconds that each block stands off its time."""
        off_s = []
        for _ in range(round(seconds / BLOCK_S)):
            off_s.append(self.placed_s - self.now_s)
            late_s = abs(self._draw.normal(0, self._jitter_s))
            late_s += 0.1 * (self._draw.random() < 0.01)
            self.placed_s += BLOCK_S * (1 + self.drift.correction)
            self.corrections.append(self.drift.take(self.now_s + self.delay_s + late_s, BLOCK_S))
            self.now_s += self._block_s
        return off_s


@pytest.mark.parametrize("ppm", [100, -100, 500, -30])
def test_an_hour_stays_with_real_time(ppm: float) -> None:
    off_s = Device(ppm).run(1_200)
    assert np.abs(off_s).max() < 0.020
    assert np.abs(off_s[-10_000:]).max() < 0.003


def test_without_correction_it_would_not() -> None:
    device = Device(100)
    device.drift.take = lambda captured_s, duration_s: 0.0  # type: ignore[method-assign]  # as if there were none
    assert abs(device.run(1_200)[-1]) > 0.1


def test_nothing_is_done_in_the_first_seconds() -> None:
    device = Device(100, jitter_s=0.02)
    device.run((LEAST_STRETCHES - 1) * STRETCH_S)
    assert set(device.corrections) == {0.0}


def test_corrections_are_never_audible_and_jitter_alone_is_none() -> None:
    device = Device(0, jitter_s=0.015)
    off_s = device.run(600)
    assert np.abs(off_s).max() < 0.004
    assert np.abs(device.corrections).max() < 1e-4
    assert np.abs(np.diff(device.corrections)).max() < 1e-4


def test_sound_that_was_placed_late_comes_into_step_within_minutes() -> None:
    off_s = Device(40, placed_late_s=0.05).run(600)
    assert off_s[0] == pytest.approx(0.05)
    assert abs(off_s[-1]) < 0.005


def test_a_delay_that_jumps_is_no_drift() -> None:
    device = Device(50)
    device.run(300)
    device.delay_s = 0.04
    device.run(300)
    assert np.abs(device.corrections).max() < 4.5e-4
    assert device.corrections[-1] == pytest.approx(-5e-5, abs=1e-4)


def test_after_a_hole_it_goes_on_with_the_drift_it_knows() -> None:
    device = Device(100)
    device.run(300)
    device.now_s += 60
    device.placed_s = device.now_s
    device.drift.begin(device.placed_s)
    assert device.drift.correction == pytest.approx(-1e-4, abs=1e-5)
    assert np.abs(device.run(300)).max() < 0.003


def test_a_bridge_is_time_that_passed() -> None:
    device = Device(0, jitter_s=0.0)
    device.run(100)
    device.now_s += 0.2
    device.placed_s += 0.2
    device.drift.bridge(0.2)
    device.run(100)
    assert np.abs(device.corrections).max() < 1e-5
