"""Microphone and system together in the worker: in step on one timeline, the leak gone, nothing held up for long."""

from __future__ import annotations

import numpy as np
import pytest

from fakes.audio import ScriptedDetector, blocks_of, tone
from fakes.clock import VirtualClock
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.core.bleed import DELAY
from livecaption.core.echo_filter import BLOCK
from livecaption.model.audio import (
    MICROPHONE,
    SYSTEM,
    AudioFrame,
    CapturedBlock,
    ChannelId,
    Gap,
    Samples,
    SourceEnded,
    UtteranceAudio,
)
from livecaption.session.leak_guard import PATIENCE_SAMPLES, LeakGuard
from livecaption.session.worker import Heard, Worker


class Difference:
    """A suppressor that takes the reference off, as much later as the real one."""

    def __init__(self) -> None:
        self.before: Samples = np.zeros(DELAY, np.float32)
        self.interrupted: list[list[Samples]] = []

    def corrected(self, rate: float) -> None:
        self.rate = rate

    def interrupt(self, references: list[Samples]) -> None:
        self.interrupted.append(references)
        self.before = np.zeros(DELAY, np.float32)

    def process(self, microphone: Samples, reference: Samples) -> Samples:
        both = np.concatenate((self.before, microphone - reference))
        self.before = both[BLOCK:]
        return both[:BLOCK]


def ramp(start: int, length: int) -> Samples:
    return np.arange(start, start + length, dtype=np.float32)


@pytest.fixture
def guard() -> LeakGuard:
    guard = LeakGuard(Difference)
    guard.begin(0, 0)
    return guard


def test_what_both_channels_hear_at_one_time_meets(guard: LeakGuard) -> None:
    guard.far(0, ramp(0, 2_000))
    given = np.concatenate([guard.near(ramp(at, 250)) for at in range(0, 2_000, 250)] + [guard.flush()])
    assert len(given) == 2_000
    np.testing.assert_array_equal(given[:1_800], 0)


def test_the_microphone_waits_for_the_system_and_goes_on_when_it_comes(guard: LeakGuard) -> None:
    guard.far(0, ramp(0, 512))
    assert len(guard.near(ramp(0, 900))) == 256
    assert guard.held == 900 - 256
    guard.far(512, ramp(512, 512))
    np.testing.assert_array_equal(guard.near(ramp(900, 0)), np.zeros(512, np.float32))


def test_it_never_waits_longer_than_its_patience_and_not_at_all_for_one_that_is_away(guard: LeakGuard) -> None:
    guard.far(0, ramp(0, 512))
    longest, given = 0, 0
    for at in range(0, 16_000, 320):
        given += len(guard.near(ramp(at, 320)))
        longest = max(longest, guard.held)
    assert longest <= PATIENCE_SAMPLES + 320 + BLOCK
    assert guard.held < 3 * BLOCK
    assert given + guard.held == 16_000


def test_one_that_comes_back_is_waited_for_again(guard: LeakGuard) -> None:
    for at in range(0, 16_000, 320):
        guard.near(ramp(at, 320))
    guard.far(15_000, ramp(15_000, 1_000))
    before = guard.held
    guard.near(ramp(16_000, 640))
    assert guard.held == before + 640
    guard.far(16_000, ramp(16_000, 640))
    assert np.all(guard.near(ramp(16_640, 0))[-256:] == 0)


@pytest.mark.parametrize("into_the_frame", [0, 1, 200, 511])
def test_a_frame_is_ready_as_soon_as_what_holds_it_back_allows(guard: LeakGuard, into_the_frame: int) -> None:
    guard.far(0, ramp(0, 4_096))
    guard.begin(into_the_frame, 0)
    given = guard.near(ramp(into_the_frame, 1_024 + DELAY - into_the_frame))
    np.testing.assert_array_equal(given, np.zeros(1_024 - into_the_frame, np.float32))
    assert guard.held == DELAY


def test_a_hole_in_the_system_is_silence(guard: LeakGuard) -> None:
    guard.far(0, ramp(0, 1_024))
    guard.far(5_120, ramp(5_120, 1_024))
    given = guard.near(ramp(0, 6_144))
    np.testing.assert_array_equal(given[:1_024], 0)
    np.testing.assert_array_equal(given[1_024:5_120], ramp(1_024, 4_096))
    np.testing.assert_array_equal(given[5_120:5_600], 0)


def test_after_a_hole_in_the_microphone_it_goes_on_at_its_place(guard: LeakGuard) -> None:
    guard.far(0, ramp(0, 20_000))
    guard.near(ramp(0, 1_000))
    guard.begin(16_000, 16_000)
    assert guard.held == 0
    np.testing.assert_array_equal(guard.near(ramp(16_000, 1_024)), np.zeros(768, np.float32))


def test_hours_of_silence_from_the_system_are_bridged(guard: LeakGuard) -> None:
    guard.far(0, ramp(0, 512))
    hours = 3 * 3600 * 16_000
    guard.begin(hours, hours)
    guard.far(hours, np.full(1_024, 0.5, np.float32))
    np.testing.assert_array_equal(guard.near(np.full(1_024, 0.5, np.float32)), np.zeros(768, np.float32))


class TwoChannels:
    """A worker over both, with detectors that take anything loud for speech."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.detectors: dict[ChannelId, Loudness] = {}
        self.worker = Worker(
            BlockRing(), SoxrResampler, self._detector, self.heard.append, VirtualClock(), failed=lambda _error: None
        )

    def _detector(self, channel: ChannelId) -> Loudness:
        self.detectors[channel] = Loudness()
        return self.detectors[channel]

    def take(self, *blocks: CapturedBlock) -> None:
        for block in sorted(blocks, key=lambda each: each.captured_s):
            self.worker.take(block)

    def sound(self, channel: ChannelId) -> Samples:
        found = [event for heard in self.heard for event in heard.events if isinstance(event, UtteranceAudio)]
        mine = [event for event in found if event.channel == channel]
        whole = np.zeros(max((event.start + len(event.samples) for event in mine), default=0), np.float32)
        for event in mine:
            whole[event.start : event.start + len(event.samples)] = event.samples
        return whole


class Loudness(ScriptedDetector):
    def __init__(self) -> None:
        super().__init__([0.0])

    def probability(self, frame: AudioFrame) -> float:
        self.frames.append(frame)
        return 0.9 if np.abs(frame.samples).max() > 0.01 else 0.0


def noise(seconds: float, level: float = 0.1, seed: int = 0) -> Samples:
    return np.random.default_rng(seed).normal(0, level, round(seconds * 16_000)).astype(np.float32)


def test_a_leak_makes_no_utterance_of_the_microphone_once_it_is_learnt() -> None:
    session = TwoChannels()
    played = noise(10)
    leak = np.concatenate((np.zeros(800, np.float32), 0.2 * played))[: len(played)]
    session.take(*blocks_of(played, channel=SYSTEM), *blocks_of(leak, start_s=0.003))
    mine = session.sound(MICROPHONE)
    assert len(mine) < 2 * 16_000
    assert len(session.sound(SYSTEM)) > 9 * 16_000


def test_one_channel_alone_is_held_back_by_nothing() -> None:
    session = TwoChannels()
    sound = tone(1.0)
    session.take(*blocks_of(sound))
    np.testing.assert_array_equal(session.sound(MICROPHONE), sound[: 31 * 512])


def test_frames_of_a_guarded_microphone_say_when_they_were_captured() -> None:
    session = TwoChannels()
    session.take(*blocks_of(noise(2), channel=SYSTEM, start_s=5.0), *blocks_of(noise(2, seed=1), start_s=5.0))
    for channel in (MICROPHONE, SYSTEM):
        frames = session.detectors[channel].frames
        assert len(frames) > 58
        assert all(frame.captured_s == pytest.approx(5.0 + frame.end / 16_000, abs=1e-4) for frame in frames)


def test_a_device_that_opens_later_or_sooner_stands_at_its_time_without_a_gap() -> None:
    session = TwoChannels()
    spoken = np.zeros(24_000, np.float32)
    spoken[8_000:16_000] = 0.5
    late, early = spoken[4_800:], np.concatenate((np.zeros(1_600, np.float32), spoken))
    blocks = blocks_of(np.zeros(24_000, np.float32), channel=SYSTEM, start_s=5.0)
    session.worker.take(blocks[0])
    session.take(*blocks[1:], *blocks_of(late, start_s=5.3))
    assert abs(int(np.argmax(session.sound(MICROPHONE) > 0.25)) - 8_000) < 4
    assert not any(isinstance(event, Gap) for heard in session.heard for event in heard.events)
    session = TwoChannels()
    session.worker.take(blocks[0])
    session.take(*blocks[1:], *blocks_of(early, start_s=4.9))
    assert abs(int(np.argmax(session.sound(MICROPHONE) > 0.25)) - 8_000) < 4


def test_when_the_system_ends_the_microphone_goes_on() -> None:
    session = TwoChannels()
    session.take(*blocks_of(noise(1), channel=SYSTEM), *blocks_of(noise(1, seed=1)))
    session.worker.take(SourceEnded(SYSTEM))
    session.take(*blocks_of(noise(2, seed=2), start_s=1.0))
    assert len(session.sound(MICROPHONE)) > 2.9 * 16_000


def test_a_pause_of_both_is_a_gap_in_both_and_both_go_on() -> None:
    session = TwoChannels()
    for start_s in (0.0, 60.0):
        session.take(
            *blocks_of(noise(1), channel=SYSTEM, start_s=start_s), *blocks_of(noise(1, seed=1), start_s=start_s)
        )
        session.worker.take(SourceEnded(MICROPHONE))
        session.worker.take(SourceEnded(SYSTEM))
    gaps = [event for heard in session.heard for event in heard.events if isinstance(event, Gap)]
    assert sorted(gap.channel for gap in gaps) == [MICROPHONE, SYSTEM]
    for channel in (MICROPHONE, SYSTEM):
        assert len(session.sound(channel)) >= 61 * 16_000
