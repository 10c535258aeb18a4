"""The worker: blocks become frames on the timeline, judged once each, and utterances with their holes."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from fakes.audio import ScriptedDetector, blocks_of, tone
from fakes.clock import VirtualClock
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.model.audio import (
    FILE,
    MICROPHONE,
    SYSTEM,
    CapturedBlock,
    ChannelId,
    Gap,
    GapReason,
    SourceEnded,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceStarted,
)
from livecaption.session.worker import Heard, Worker


class Bench:
    """A worker without its thread."""

    def __init__(self, script: list[float], *, levels: bool = False) -> None:
        self.clock = VirtualClock()
        self.detector = ScriptedDetector(script)
        self.heard: list[Heard] = []
        self.worker = Worker(
            BlockRing(),
            SoxrResampler,
            lambda _channel: self.detector,
            self.heard.append,
            self.clock,
            levels=levels,
            failed=lambda error: None,
        )

    def take(self, *items: CapturedBlock | SourceEnded) -> None:
        for item in items:
            self.worker.take(item)

    @property
    def events(self) -> list[UtteranceEvent | Gap | SourceEnded]:
        return [event for heard in self.heard for event in heard.events]

    def spans(self) -> list[tuple[int, int]]:
        return [span for channel in (MICROPHONE, SYSTEM) for span in self.spans_of(channel)]

    def spans_of(self, channel: ChannelId) -> list[tuple[int, int]]:
        """Of the utterances that ended."""
        of = [event for event in self.events if event.channel == channel]
        starts = [event.start for event in of if isinstance(event, UtteranceStarted)]
        ends = [event.end for event in of if isinstance(event, UtteranceEnded)]
        return list(zip(starts, ends, strict=False))


def test_every_frame_is_judged_once_and_speech_comes_out_whole() -> None:
    bench = Bench([0.9])
    samples = tone(1.0)
    bench.take(*blocks_of(samples, start_s=50.0), SourceEnded(MICROPHONE))
    assert len(bench.detector.frames) == 32  # 31.25: the last is filled up with silence
    (span,) = bench.spans()
    assert span == (0, 32 * 512)
    sent = np.concatenate([event.samples for event in bench.events if isinstance(event, UtteranceAudio)])
    assert np.array_equal(sent[:16_000], samples)
    assert bench.heard[0].origin_s == 50.0


def test_a_frame_knows_when_its_last_sample_was_captured() -> None:
    bench = Bench([0.0])
    bench.take(*blocks_of(tone(0.2), start_s=50.0))
    assert [round(frame.captured_s, 6) for frame in bench.detector.frames[:3]] == [50.032, 50.064, 50.096]


def test_a_long_hole_closes_the_utterance_resets_the_detector_and_is_a_gap() -> None:
    bench = Bench([0.9])
    bench.take(*blocks_of(tone(1.0), start_s=0.0), *blocks_of(tone(1.0), start_s=10.0), SourceEnded(MICROPHONE))
    (gap,) = [event for event in bench.events if isinstance(event, Gap)]
    assert gap.reason is GapReason.SLEEP
    first, second = bench.spans()
    assert first[1] <= gap.start + 512
    assert second[0] == gap.end == 160_000
    assert bench.detector.resets == 1


def test_the_words_of_a_device_that_goes_away_do_not_wait_for_its_return() -> None:
    bench = Bench([0.9], levels=True)
    bench.take(*blocks_of(tone(1.0)), *blocks_of(tone(2.5), channel=SYSTEM))
    bench.worker.close_away(2.9)
    assert bench.spans_of(MICROPHONE) == [], "it may only be late"
    bench.worker.close_away(3.2)
    ((_start, end),) = bench.spans_of(MICROPHONE)
    assert 15_000 <= end <= 16_000
    assert bench.heard[-1].level == (MICROPHONE, -100.0), "its meter does not stand still"
    assert bench.spans_of(SYSTEM) == [], "the other goes on"
    told = len(bench.heard)
    bench.worker.close_away(3.3)
    assert len(bench.heard) == told, "once"
    bench.worker.close_away()  # nothing comes of any
    assert len(bench.spans_of(SYSTEM)) == 1
    bench.take(*blocks_of(tone(1.0), start_s=8.0), SourceEnded(MICROPHONE))
    (gap,) = [event for event in bench.events if isinstance(event, Gap)]
    assert gap.end == 8 * 16_000
    assert bench.spans_of(MICROPHONE)[1][0] == 8 * 16_000


def test_a_recording_that_is_read_slowly_is_never_away() -> None:
    bench = Bench([0.9])
    bench.take(*blocks_of(tone(1.0), channel=FILE))
    bench.worker.close_away()
    assert bench.spans() == []


def test_a_lost_block_is_bridged_with_silence_and_the_utterance_stays_one() -> None:
    bench = Bench([0.9])
    blocks = blocks_of(tone(1.0))
    lost = blocks.pop(20)
    after = blocks[20]
    blocks[20] = CapturedBlock(after.channel, after.samples, after.rate_hz, after.captured_s, discontinuity=True)
    bench.take(*blocks, SourceEnded(MICROPHONE))
    (gap,) = [event for event in bench.events if isinstance(event, Gap)]
    assert gap.reason is GapReason.OVERFLOW
    assert gap.end - gap.start == len(lost.samples)
    assert len(bench.spans()) == 1
    assert bench.detector.resets == 0


def test_a_bridge_of_silence_stands_where_the_sound_was_lost_at_any_rate() -> None:
    bench = Bench([0.9])
    loud = np.full(48_000, 0.5, np.float32)
    after = blocks_of(loud, rate_hz=48_000, start_s=1.2)
    first = after[0]
    after[0] = CapturedBlock(first.channel, first.samples, 48_000, first.captured_s, discontinuity=True)
    bench.take(*blocks_of(loud, rate_hz=48_000), *after, SourceEnded(MICROPHONE))
    sent = np.concatenate([event.samples for event in bench.events if isinstance(event, UtteranceAudio)])
    quiet = 16 + np.flatnonzero(np.abs(sent[16 : 16_000 * 2]) < 0.25)
    assert abs(quiet[0] - 16_000) < 16
    assert abs(quiet[-1] - 19_200) < 16
    assert len(quiet) == quiet[-1] - quiet[0] + 1


def test_an_end_before_the_first_sound_knows_no_beginning() -> None:
    bench = Bench([0.9])
    bench.take(SourceEnded(MICROPHONE), *blocks_of(tone(0.1), start_s=50.0))
    assert [heard.origin_s for heard in bench.heard[:2]] == [None, 50.0]


def test_what_was_heard_leaves_holes_out() -> None:
    bench = Bench([0.0])
    bench.take(*blocks_of(tone(1.0)), *blocks_of(tone(1.0), start_s=60.0))
    assert sum(heard.heard_samples for heard in bench.heard) <= 32_000


def test_after_a_pause_sound_goes_on_at_its_place_in_time() -> None:
    bench = Bench([0.9])
    bench.take(*blocks_of(tone(1.0)), SourceEnded(MICROPHONE))
    bench.take(*blocks_of(tone(1.0), start_s=30.0), SourceEnded(MICROPHONE))
    (gap,) = [event for event in bench.events if isinstance(event, Gap)]
    assert gap.reason is GapReason.PAUSED
    assert bench.spans()[1][0] == 30 * 16_000


def test_a_worker_that_fails_says_so() -> None:
    failures: list[Exception] = []
    ring = BlockRing()

    def broken(heard: Heard) -> None:
        raise RuntimeError("planted")

    worker = Worker(
        ring, SoxrResampler, lambda _channel: ScriptedDetector([0.0]), broken, VirtualClock(), failed=failures.append
    )
    import logging

    logging.getLogger("livecaption.session.worker").disabled = True
    try:
        worker.start()
        ring.put(blocks_of(tone(0.1))[0])
        worker._thread.join(60)
    finally:
        logging.getLogger("livecaption.session.worker").disabled = False
        worker.stop()
    assert [str(failure) for failure in failures] == ["planted"]


def test_sound_without_speech_is_told_of_seldom_and_all_of_it_by_the_end() -> None:
    bench = Bench([0.0])
    bench.take(*blocks_of(tone(2.0)))
    assert 3 <= len(bench.heard) <= 5
    bench.take(SourceEnded(MICROPHONE))
    assert sum(heard.heard_samples for heard in bench.heard) == 62 * 512
    assert all(heard.level is None for heard in bench.heard)


def test_levels_come_ten_times_a_second_where_somebody_looks() -> None:
    bench = Bench([0.0], levels=True)
    bench.take(*blocks_of(tone(1.0, level=1.0)), *blocks_of(np.zeros(16_000, np.float32), start_s=1.0))
    levels = [heard.level[1] for heard in bench.heard if heard.level is not None]
    assert 18 <= len(levels) <= 20
    assert all(abs(level + 3.01) < 0.5 for level in levels[:8])
    assert levels[-1] < -80
    bench.take(SourceEnded(MICROPHONE))
    assert bench.heard[-1].level == (MICROPHONE, -100.0)


def test_a_block_says_how_late_it_came_and_what_work_it_was() -> None:
    bench = Bench([0.9])
    bench.clock.advance(50.1)

    class Slow(SoxrResampler):
        def process(self, samples: NDArray[np.float32], rate_hz: int) -> NDArray[np.float32]:
            bench.clock.advance(0.004)
            return super().process(samples, rate_hz)

    bench.worker._make_resampler = Slow
    (block,) = blocks_of(tone(0.064), start_s=50.0, block_s=0.064)
    bench.take(block)
    (heard,) = bench.heard
    assert heard.capture_s == pytest.approx(0.036)
    assert heard.gate_s == pytest.approx(0.002)


def test_an_idle_worker_waits_for_seconds_and_wakes_when_the_ring_is_closed() -> None:
    asked: list[float] = []

    class Ring(BlockRing):
        def get(self, timeout_s: float | None = None) -> CapturedBlock | SourceEnded | None:
            asked.append(timeout_s or 0.0)
            return super().get(timeout_s)

    ring = Ring()
    worker = Worker(
        ring, SoxrResampler, lambda _c: ScriptedDetector([0.0]), lambda _h: None, VirtualClock(), failed=lambda _e: None
    )
    worker.start()
    worker.ask_to_stop()
    ring.close()
    worker.stop()
    assert not worker._thread.is_alive()
    assert all(timeout_s >= 0.5 for timeout_s in asked)
