"""One channel in the worker: its device's clock, resampler, timeline, leak guard, detector, gain and gate.

Worker thread.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from livecaption.core.clock_drift import ClockDrift
from livecaption.core.gain import AutoGain
from livecaption.core.gate import Gate, GateConfig
from livecaption.core.timeline import ChannelTimeline, Hole
from livecaption.model.audio import (
    FILE,
    FRAME_SAMPLES,
    SAMPLE_RATE_HZ,
    AudioFrame,
    CapturedBlock,
    ChannelId,
    Gap,
    GapReason,
    SampleIndex,
    Samples,
    UtteranceEvent,
)
from livecaption.model.seams import Clock, Detector, Resampler
from livecaption.session.leak_guard import LeakGuard

LEVEL_EVERY_S = 0.1

AWAY_S = 2.0
"""A device that gives nothing for so long is away: on a busy machine blocks come half a second late."""

SILENCE_DBFS = -100.0
"""As quiet as a level gets."""

Events = list[UtteranceEvent | Gap]


class Level:
    """The loudness of what went through since it was told last."""

    def __init__(self) -> None:
        self._energy = 0.0
        self._samples = 0

    def add(self, samples: Samples) -> None:
        """More sound."""
        self._energy += float(np.dot(samples, samples))
        self._samples += len(samples)

    def take(self) -> float | None:
        """dBFS of a tenth of a second; None while it is not over."""
        if self._samples < LEVEL_EVERY_S * SAMPLE_RATE_HZ:
            return None
        power = self._energy / self._samples
        self._energy, self._samples = 0.0, 0
        return max(SILENCE_DBFS, 10 * math.log10(power)) if power > 0 else SILENCE_DBFS


class Channel:
    """`take` every block in order, `end` when no more sound comes for now.

    `plays_to` is the guard that wants this channel's sound as what leaks; a channel that has a `guard` gives its own
    sound through it.
    """

    def __init__(
        self,
        channel: ChannelId,
        origin_s: float,
        resampler: Resampler,
        detector: Detector,
        clock: Clock,
        gate: GateConfig,
        *,
        levels: bool,
    ) -> None:
        self._channel = channel
        self._origin_s = origin_s
        self._levels = levels
        self._resampler = resampler
        self._detector = detector
        self._gate = Gate(channel, gate)
        self._gain = AutoGain()
        self._clock = clock
        self._timeline = ChannelTimeline(channel, origin_s)
        # A recording's samples are its time.
        self._drift = ClockDrift() if channel != FILE else None
        if self._drift is not None:
            resampler.adjust(0.0)
        self._guard: LeakGuard | None = None
        self._guard_begins = False
        self.plays_to: LeakGuard | None = None
        self._captured_end_s = origin_s
        self._rest: Samples = np.zeros(0, np.float32)
        self.heard_samples = 0
        self.posted_samples = 0
        self.level = Level()
        self._began = False
        self.away = False
        """Nothing comes of it, and nothing is open."""

    def guard_with(self, guard: LeakGuard) -> None:
        """From its next sound on the channel gives it through the guard."""
        self._guard, self._guard_begins = guard, True

    def take(self, block: CapturedBlock) -> Events:
        """Work through a block."""
        self.away = False
        block = self._from_origin(block)
        if not len(block.samples):
            return []
        duration_s = len(block.samples) / block.rate_hz
        events: Events = []
        hole = self._timeline.place(
            block.captured_s, duration_s, discontinuity=block.discontinuity, waiting=len(self._rest) + self._held
        )
        sound = block.samples
        if hole is not None and hole.bridge_samples:
            # Through the resampler, behind what it still holds of the sound before.
            silent = round(hole.bridge_samples / SAMPLE_RATE_HZ * block.rate_hz)
            sound = np.concatenate((np.zeros((silent, sound.shape[1]), np.float32), sound))
            events.append(hole.gap)
        elif hole is not None:
            events += self._interrupt()
            events.append(hole.gap)
        self._keep_time(block.captured_s - self._origin_s, duration_s, hole)
        samples = self._resampler.process(sound, block.rate_hz)
        if self._levels:
            self.level.add(samples)
        self._captured_end_s = block.captured_s + duration_s
        return events + self._hear(samples)

    def release(self) -> Events:
        """What waited for the other channel's sound and need not wait any more."""
        if self._guard is None or self._guard_begins:
            return []
        return self._frames(self._guard.near(_NOTHING))

    def goes_away(self, by_s: float = math.inf) -> bool:
        """Whether nothing came for so long, up to `by_s`, that its device is away; told once.

        A recording is never away: it may be read at any pace.
        """
        if self.away or self._drift is None or by_s - self._captured_end_s < AWAY_S:
            return False
        self.away = True
        return True

    def close(self) -> Events:
        """The open utterance ends with what came of it: its words are not kept waiting until a device comes back."""
        return list(self._gate.interrupt())

    def end(self) -> Events:
        """No more sound: what the filter still holds, a last frame filled up with silence, and a closed gate."""
        self.away = True
        events = self._hear(self._resampler.flush())
        if self._guard is not None:
            events += self._frames(self._guard.flush())
            self._guard_begins = True
        if self.plays_to is not None:
            self.plays_to.far_ended()
        if len(self._rest):
            events += self._frames(np.zeros(FRAME_SAMPLES - len(self._rest), np.float32))
        self._timeline.announce(GapReason.PAUSED)  # should it come back, it was paused
        return [*events, *self._gate.interrupt()]

    def _from_origin(self, block: CapturedBlock) -> CapturedBlock:
        """Without what was captured before the session's first sample, by a device that was open sooner."""
        early = round((self._origin_s - block.captured_s) * block.rate_hz)
        if early <= 0:
            return block
        return replace(block, samples=block.samples[early:], captured_s=block.captured_s + early / block.rate_hz)

    @property
    def _held(self) -> int:
        return self._guard.held if self._guard is not None else 0

    def _keep_time(self, captured_s: float, duration_s: float, hole: Hole | None) -> None:
        if self._drift is None:
            return
        if not self._began or (hole is not None and not hole.bridge_samples):
            self._began = True
            self._drift.begin(self._timeline.next / SAMPLE_RATE_HZ)
        elif hole is not None:
            self._drift.bridge(hole.bridge_samples / SAMPLE_RATE_HZ)
        correction = self._drift.take(captured_s, duration_s)
        self._resampler.adjust(correction)
        if self._guard is not None:
            self._guard.correct(near=correction)
        if self.plays_to is not None:
            self.plays_to.correct(far=correction)

    def _interrupt(self) -> Events:
        # What lies in the filters belongs before the hole; its place there may differ by a few milliseconds.
        self._resampler.flush()
        self._rest = np.zeros(0, np.float32)
        self._guard_begins = self._guard is not None
        self._detector.reset()
        return list(self._gate.interrupt())

    def _hear(self, samples: Samples) -> Events:
        if self.plays_to is not None:
            self.plays_to.far(self._timeline.next + len(self._rest), samples)
        if self._guard is None:
            return self._frames(samples)
        if self._guard_begins:
            self._guard_begins = False
            self._guard.begin(self._timeline.next + len(self._rest), self._timeline.next)
        return self._frames(self._guard.near(samples))

    def _frames(self, samples: Samples) -> Events:
        """Cut into frames of 512."""
        waiting = np.concatenate([self._rest, samples]) if len(self._rest) else samples
        events: Events = []
        taken = 0
        ready_s = self._clock.now_s()
        captured_end_s = self._captured_end_s - self._held / SAMPLE_RATE_HZ
        while len(waiting) - taken >= FRAME_SAMPLES:
            piece = waiting[taken : taken + FRAME_SAMPLES]
            taken += FRAME_SAMPLES
            left_s = (len(waiting) - taken) / SAMPLE_RATE_HZ
            start = SampleIndex(self._timeline.advance(FRAME_SAMPLES))
            self.heard_samples += FRAME_SAMPLES
            frame = AudioFrame(self._channel, start, piece, captured_end_s - left_s, ready_s)
            events += self._judge(frame)
        self._rest = waiting[taken:].copy()
        return events

    def _judge(self, frame: AudioFrame) -> list[UtteranceEvent]:
        louder = self._gain.apply(frame.samples)
        given = frame if louder is frame.samples else replace(frame, samples=louder)
        probability = self._detector.probability(given)
        self._gain.learn(frame.samples, probability)
        return self._gate.feed(given, probability)


_NOTHING: Samples = np.zeros(0, np.float32)
