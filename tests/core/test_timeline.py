"""The session timeline: what is a hole, and where sound belongs after one."""

from __future__ import annotations

import pytest

from livecaption.core.timeline import ChannelTimeline
from livecaption.model.audio import ChannelId, GapReason


def timeline(origin_s: float = 100.0) -> ChannelTimeline:
    return ChannelTimeline(ChannelId("mic"), origin_s)


def test_blocks_that_follow_each_other_are_placed_by_count_whatever_the_clock_drifts() -> None:
    line = timeline()
    for block in range(180_000):  # an hour of 20 ms blocks from a clock 100 ppm slow
        assert line.place(100.0 + block * 0.020002, 0.02) is None
        line.advance(320)
    assert line.next == 180_000 * 320


def test_jitter_of_half_a_second_is_not_a_hole() -> None:
    line = timeline()
    for block in range(100):
        late_s = 0.5 if block == 50 else 0.0
        assert line.place(100.0 + block * 0.02 + late_s, 0.02) is None
        line.advance(320)


def test_a_sleep_is_seen_as_a_jump_and_becomes_a_gap_in_its_place() -> None:
    line = timeline()
    line.place(100.0, 0.02)
    line.advance(320)
    hole = line.place(3700.0, 0.02)
    assert hole is not None
    assert hole.gap.reason is GapReason.SLEEP
    assert (hole.gap.start, hole.gap.end) == (320, 3600 * 16_000)
    assert hole.bridge_samples == 0
    assert line.advance(320) == 3600 * 16_000


def test_a_lost_block_is_bridged_so_that_an_utterance_is_not_cut() -> None:
    line = timeline()
    line.place(100.0, 0.02)
    line.advance(320)
    hole = line.place(100.06, 0.02, discontinuity=True)
    assert hole is not None
    assert hole.gap.reason is GapReason.OVERFLOW
    assert hole.bridge_samples == 640
    assert line.next == 320


@pytest.mark.parametrize("reason", [GapReason.PAUSED, GapReason.DEVICE_LOST])
def test_an_announced_hole_keeps_its_reason(reason: GapReason) -> None:
    line = timeline()
    line.place(100.0, 0.02)
    line.advance(320)
    line.announce(reason)
    hole = line.place(142.0, 0.02)
    assert hole is not None
    assert hole.gap.reason is reason
    assert hole.gap.duration_s == pytest.approx(41.98)


def test_a_second_channel_that_starts_later_begins_with_its_hole() -> None:
    line = timeline()
    line.announce(GapReason.PAUSED)
    hole = line.place(105.0, 0.02)
    assert hole is not None
    assert line.advance(320) == 80_000


def test_a_hole_stays_one_although_the_device_s_clock_runs_ahead() -> None:
    line = timeline()
    for block in range(1_000):  # a device that is 2 % too fast: 20 s of samples in 19.6 s
        line.place(100.0 + block * 0.0196, 0.02)
        line.advance(320)
    hole = line.place(100.0 + 19.6 + 0.35, 0.02, discontinuity=True)
    assert hole is not None
    assert hole.gap.duration_s == pytest.approx(0.35, abs=0.01)
    assert line.next == hole.gap.end


def test_time_never_runs_backwards() -> None:
    line = timeline()
    line.place(100.0, 0.02)
    line.advance(320)
    assert line.place(99.0, 0.02, discontinuity=True) is None
    assert line.next == 320
