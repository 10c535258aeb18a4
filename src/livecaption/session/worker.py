"""The worker thread: drains the ring, resamples, places sound on the timeline, asks the detector, runs the gate.

Everything here happens on one thread of its own; what it finds goes to the session through one `post` callable, once
a block. The detector is fed every frame, sent or not, connected or not.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from livecaption.core.gate import Gate, GateConfig
from livecaption.core.timeline import ChannelTimeline
from livecaption.model.audio import (
    FRAME_SAMPLES,
    SAMPLE_RATE_HZ,
    AudioFrame,
    CapturedBlock,
    ChannelId,
    Gap,
    GapReason,
    SampleIndex,
    Samples,
    SourceEnded,
    UtteranceEvent,
)
from livecaption.model.seams import Clock, Detector, Resampler

IDLE_WAIT_S = 5.0
"""Nothing comes of waking sooner: a ring that is closed wakes whoever waits for it."""

HOLD_WAIT_S = 0.01
LEVEL_EVERY_S = 0.1
QUIET_POST_S = 0.5
"""Sound without speech is told of this often; anything else at once."""

SILENCE_DBFS = -100.0
"""As quiet as a level gets."""

_log = logging.getLogger(__name__)


class BlockQueue(Protocol):
    """The consumer's end of the ring that sources put into."""

    def get(self, timeout_s: float) -> CapturedBlock | SourceEnded | None:
        """The oldest block; None when none came in time."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of one block: `origin_s` is the capture time of the session's first sample, None before it.

    `heard_samples` leaves holes out. `level` is how loud a channel was (dBFS) since the level before. The newest block
    came to the worker `capture_s` after its capture, and took `gate_s` of work for each frame of 32 ms.
    """

    origin_s: float | None
    heard_samples: int
    events: tuple[UtteranceEvent | Gap | SourceEnded, ...]
    level: tuple[ChannelId, float] | None = None
    capture_s: float | None = None
    gate_s: float | None = None


class _Level:
    """The loudness of what went through since it was told last."""

    def __init__(self) -> None:
        self._energy = 0.0
        self._samples = 0

    def add(self, samples: Samples) -> None:
        self._energy += float(np.dot(samples, samples))
        self._samples += len(samples)

    def take(self) -> float | None:
        """dBFS of a tenth of a second; None while it is not over."""
        if self._samples < LEVEL_EVERY_S * SAMPLE_RATE_HZ:
            return None
        power = self._energy / self._samples
        self._energy, self._samples = 0.0, 0
        return max(SILENCE_DBFS, 10 * math.log10(power)) if power > 0 else SILENCE_DBFS


class _Channel:
    """One channel's resampler, timeline, detector and gate."""

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
        self._levels = levels
        self._resampler = resampler
        self._detector = detector
        self._gate = Gate(channel, gate)
        self._clock = clock
        self.timeline = ChannelTimeline(channel, origin_s)
        self.heard_samples = 0
        self.posted_samples = 0
        self.level = _Level()
        self._rest: Samples = np.zeros(0, np.float32)

    def take(self, block: CapturedBlock) -> list[UtteranceEvent | Gap]:
        duration_s = len(block.samples) / block.rate_hz
        events: list[UtteranceEvent | Gap] = []
        hole = self.timeline.place(
            block.captured_s, duration_s, discontinuity=block.discontinuity, waiting=len(self._rest)
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
        samples = self._resampler.process(sound, block.rate_hz)
        if self._levels:
            self.level.add(samples)
        events += self._frames(samples, block.captured_s + duration_s)
        return events

    def end(self, now_s: float) -> list[UtteranceEvent | Gap]:
        """No more sound: what the filter still holds, a last frame filled up with silence, and a closed gate."""
        events = self._frames(self._resampler.flush(), now_s)
        if len(self._rest):
            events += self._frames(np.zeros(FRAME_SAMPLES - len(self._rest), np.float32), now_s)
        return [*events, *self._gate.interrupt()]

    def _interrupt(self) -> list[UtteranceEvent | Gap]:
        # What lies in the filter belongs before the hole; its place there may differ by a few milliseconds.
        self._resampler.flush()
        self._rest = np.zeros(0, np.float32)
        self._detector.reset()
        return list(self._gate.interrupt())

    def _frames(self, samples: Samples, captured_end_s: float) -> list[UtteranceEvent | Gap]:
        """Cut into frames of 512; `captured_end_s` is when the last of `samples` was captured."""
        waiting = np.concatenate([self._rest, samples]) if len(self._rest) else samples
        events: list[UtteranceEvent | Gap] = []
        taken = 0
        ready_s = self._clock.now_s()
        while len(waiting) - taken >= FRAME_SAMPLES:
            piece = waiting[taken : taken + FRAME_SAMPLES]
            taken += FRAME_SAMPLES
            left_s = (len(waiting) - taken) / SAMPLE_RATE_HZ
            start = SampleIndex(self.timeline.advance(FRAME_SAMPLES))
            self.heard_samples += FRAME_SAMPLES
            frame = AudioFrame(self._channel, start, piece, captured_end_s - left_s, ready_s)
            events += self._gate.feed(frame, self._detector.probability(frame))
        self._rest = waiting[taken:].copy()
        return events


class Worker:
    """Owns the worker thread. `hold` says that enough waits to be sent, and only a file read fast may be held.

    `levels` says that somebody looks at how loud it is.
    """

    def __init__(
        self,
        queue: BlockQueue,
        resampler: Callable[[], Resampler],
        detector: Callable[[ChannelId], Detector],
        post: Callable[[Heard], None],
        clock: Clock,
        *,
        gate: GateConfig | None = None,
        hold: Callable[[], bool] = lambda: False,
        levels: bool = False,
        failed: Callable[[Exception], None],
    ) -> None:
        self._queue = queue
        self._make_resampler = resampler
        self._make_detector = detector
        self._post = post
        self._clock = clock
        self._gate_config = gate or GateConfig()
        self._hold = hold
        self._levels = levels
        self._failed = failed
        self._channels: dict[ChannelId, _Channel] = {}
        self._origin_s: float | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="livecaption-worker", daemon=True)

    def start(self) -> None:
        """Begin to drain."""
        self._thread.start()

    def ask_to_stop(self) -> None:
        """What it has not drained is forgotten. Close the queue next, which wakes it."""
        self._stop.set()

    def stop(self) -> None:
        """End the thread, once its queue is closed."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                if self._hold():
                    self._stop.wait(HOLD_WAIT_S)
                    continue
                item = self._queue.get(IDLE_WAIT_S)
                if item is not None:
                    self.take(item)
        except Exception as error:  # noqa: BLE001 - a worker that dies quietly would be a session that dies quietly
            _log.exception("the worker thread failed")
            self._failed(error)

    def take(self, item: CapturedBlock | SourceEnded) -> None:
        """Work through one item and post what came of it. Public for tests without a thread."""
        if isinstance(item, SourceEnded):
            self._end(item)
            return
        began_s = self._clock.now_s()
        first = self._origin_s is None
        if self._origin_s is None:
            self._origin_s = item.captured_s
        known = self._channels.get(item.channel)
        if known is None:
            known = self._channels[item.channel] = _Channel(
                item.channel,
                self._origin_s,
                self._make_resampler(),
                self._make_detector(item.channel),
                self._clock,
                self._gate_config,
                levels=self._levels,
            )
        before = known.heard_samples
        found = known.take(item)
        dbfs = known.level.take() if self._levels else None
        heard_samples = known.heard_samples - known.posted_samples
        if not (found or first or dbfs is not None or heard_samples >= QUIET_POST_S * SAMPLE_RATE_HZ):
            return
        known.posted_samples = known.heard_samples
        frames = (known.heard_samples - before) / FRAME_SAMPLES
        self._post(
            Heard(
                self._origin_s,
                heard_samples,
                tuple(found),
                level=(item.channel, dbfs) if dbfs is not None else None,
                capture_s=began_s - item.captured_s - len(item.samples) / item.rate_hz,
                gate_s=(self._clock.now_s() - began_s) / frames if frames else None,
            )
        )

    def _end(self, ended: SourceEnded) -> None:
        channel = self._channels.get(ended.channel)
        events: list[UtteranceEvent | Gap | SourceEnded] = []
        unposted = 0
        if channel is not None:
            unposted = channel.heard_samples - channel.posted_samples
            channel.posted_samples = channel.heard_samples
            events += channel.end(0.0)
            channel.timeline.announce(GapReason.PAUSED)  # should it come back, it was paused
        level = (ended.channel, SILENCE_DBFS) if self._levels and channel is not None else None
        self._post(Heard(self._origin_s, unposted, (*events, ended), level=level))
