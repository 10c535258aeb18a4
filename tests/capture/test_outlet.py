"""Silence where a loopback rests, holes where sound was lost, and the timeline that comes of both."""

from __future__ import annotations

import numpy as np
import pytest

from fakes.clock import VirtualClock
from livecaption.capture.outlet import BEHIND_S, REST_AFTER_S, SLEPT_S, Outlet
from livecaption.capture.ring import BlockRing
from livecaption.core.timeline import ChannelTimeline
from livecaption.model.audio import SAMPLE_RATE_HZ, SYSTEM, CapturedBlock, GapReason

RATE_HZ = 48_000
BLOCK_S = 0.02


class Loopback:
    """An outlet, what it has put, and the timeline that a session makes of it."""

    def __init__(self, *, rests: bool = True) -> None:
        self.clock = VirtualClock(50.0)
        self.ring = BlockRing(capacity_s=3_600.0)
        self.outlet = Outlet(self.ring, SYSTEM, self.clock, rate_hz=RATE_HZ, channels=2, rests=rests)
        self.timeline = ChannelTimeline(SYSTEM, 50.0)
        self.gaps: list[GapReason] = []

    def play(self, seconds: float) -> None:
        """Sound comes, a block at a time."""
        for _ in range(round(seconds / BLOCK_S)):
            self.clock.advance(BLOCK_S)
            samples = np.full((round(RATE_HZ * BLOCK_S), 2), 0.5, np.float32)
            self.outlet.sound(samples, RATE_HZ, self.clock.now_s() - BLOCK_S)

    def rest(self, seconds: float) -> None:
        """Nothing comes, and the reader looks ten times a second."""
        for _ in range(round(seconds * 10)):
            self.clock.advance(0.1)
            self.outlet.idle()

    def blocks(self) -> list[CapturedBlock]:
        """What was put since the last call."""
        found: list[CapturedBlock] = []
        while (item := self.ring.get(0)) is not None:
            assert isinstance(item, CapturedBlock)
            found.append(item)
            duration_s = len(item.samples) / item.rate_hz
            hole = self.timeline.place(item.captured_s, duration_s, discontinuity=item.discontinuity)
            if hole is not None:
                self.gaps.append(hole.gap.reason)
            self.timeline.advance(round(duration_s * SAMPLE_RATE_HZ))
        return found

    @property
    def behind_s(self) -> float:
        """How far the timeline is behind the clock."""
        return self.clock.now_s() - 50.0 - self.timeline.next / SAMPLE_RATE_HZ


def test_a_minute_of_rest_is_a_minute_of_silence_and_no_gap() -> None:
    loopback = Loopback()
    loopback.play(1.0)
    loopback.rest(60.0)
    loopback.play(1.0)
    blocks = loopback.blocks()
    assert loopback.gaps == []
    assert not any(block.discontinuity for block in blocks)
    assert loopback.behind_s == pytest.approx(0.0, abs=0.001)
    silent = sum(len(block.samples) for block in blocks if not block.samples.any())
    assert silent / RATE_HZ == pytest.approx(60.0, abs=0.001)


def test_silence_comes_while_it_rests_so_that_the_gate_can_close() -> None:
    loopback = Loopback()
    loopback.play(1.0)
    loopback.rest(REST_AFTER_S + 0.1)
    assert any(not block.samples.any() for block in loopback.blocks())
    for _ in range(20):
        loopback.rest(0.1)
        assert loopback.blocks(), "at the pace of the clock"
        assert loopback.behind_s <= BEHIND_S + 0.001


def test_one_that_rests_from_the_beginning_gives_silence_at_once() -> None:
    loopback = Loopback()
    loopback.rest(2.0)
    assert loopback.blocks()
    loopback.play(0.5)
    loopback.blocks()
    assert loopback.gaps == []
    assert loopback.behind_s == pytest.approx(0.0, abs=0.001)


@pytest.mark.parametrize("pause_s", [0.1, 0.2, 0.25])
def test_short_pauses_do_not_make_the_timeline_late(pause_s: float) -> None:
    loopback = Loopback()
    for _ in range(20):
        loopback.play(0.5)
        loopback.rest(pause_s)
    loopback.play(0.5)
    loopback.blocks()
    assert loopback.behind_s == pytest.approx(0.0, abs=0.001)
    assert loopback.gaps == []


def test_one_that_does_not_rest_gets_no_silence_of_ours() -> None:
    loopback = Loopback(rests=False)
    loopback.play(1.0)
    loopback.blocks()
    loopback.rest(5.0)
    assert loopback.blocks() == []
    loopback.play(0.5)
    assert loopback.blocks()
    assert loopback.gaps == [GapReason.SLEEP]


def test_a_hole_is_a_gap_though_it_rests_before_and_after() -> None:
    loopback = Loopback()
    loopback.play(1.0)
    loopback.rest(1.0)
    loopback.outlet.hole()
    loopback.clock.advance(1.5)  # it is opened again
    loopback.rest(1.0)
    loopback.play(1.0)
    loopback.blocks()
    assert loopback.gaps == [GapReason.DEVICE_LOST]
    assert loopback.behind_s == pytest.approx(0.0, abs=0.001)


def test_time_asleep_is_a_gap_and_no_silence() -> None:
    loopback = Loopback()
    loopback.play(1.0)
    loopback.rest(1.0)
    loopback.clock.advance(300.0)
    loopback.rest(0.5)
    loopback.play(0.5)
    blocks = loopback.blocks()
    assert sum(len(block.samples) for block in blocks) / RATE_HZ < 4.0
    assert loopback.gaps == [GapReason.DEVICE_LOST]
    assert loopback.behind_s == pytest.approx(0.0, abs=0.001)


def test_sound_that_comes_first_after_sleep_is_not_led_in_by_zeros() -> None:
    loopback = Loopback()
    loopback.play(1.0)
    loopback.rest(1.0)
    loopback.blocks()
    loopback.clock.advance(SLEPT_S * 100)
    loopback.play(0.1)
    assert all(block.samples.any() for block in loopback.blocks())
    assert loopback.gaps == [GapReason.SLEEP]


def test_silence_comes_in_blocks_however_often_somebody_looks() -> None:
    loopback = Loopback()
    loopback.play(1.0)
    loopback.blocks()
    for _ in range(1_000):
        loopback.clock.advance(0.005)
        loopback.outlet.idle()
    blocks = loopback.blocks()
    assert min(len(block.samples) for block in blocks) / RATE_HZ >= 0.019
    assert loopback.behind_s <= BEHIND_S + BLOCK_S + 0.001
