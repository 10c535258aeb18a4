"""The worker thread: drains the ring, resamples, places sound on the timeline, asks the detector, runs the gate.

Everything here happens on one thread of its own; what it finds goes to the session through one `post` callable, once
a block. The detector is fed every frame, sent or not, connected or not. What is done with a channel's sound is in
`session.channel`; where microphone and system are captioned together, the one is guarded against the other's leaking.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from livecaption.core.bleed import BleedSuppressor
from livecaption.core.gate import GateConfig
from livecaption.model.audio import (
    FRAME_SAMPLES,
    MICROPHONE,
    SAMPLE_RATE_HZ,
    SYSTEM,
    CapturedBlock,
    ChannelId,
    Gap,
    SourceEnded,
    UtteranceEvent,
)
from livecaption.model.seams import Clock, Detector, Resampler
from livecaption.session.channel import AWAY_S, SILENCE_DBFS, Channel
from livecaption.session.leak_guard import LeakGuard

IDLE_WAIT_S = 5.0
"""Nothing comes of waking sooner: a ring that is closed wakes whoever waits for it."""

HOLD_WAIT_S = 0.01
QUIET_POST_S = 0.5
"""Sound without speech is told of this often; anything else at once."""

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
        self._channels: dict[ChannelId, Channel] = {}
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
                item = self._queue.get(IDLE_WAIT_S if all(each.away for each in self._channels.values()) else AWAY_S)
                if item is None:
                    self.close_away()
                else:
                    self.take(item)
                    if isinstance(item, CapturedBlock):
                        self.close_away(item.captured_s)
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
        known = self._channels.get(item.channel) or self._open(item.channel, self._origin_s)
        before = sum(each.heard_samples for each in self._channels.values())
        found = [*known.take(item), *self._released(item.channel)]
        dbfs = known.level.take() if self._levels else None
        heard_samples = sum(each.heard_samples - each.posted_samples for each in self._channels.values())
        if not (found or first or dbfs is not None or heard_samples >= QUIET_POST_S * SAMPLE_RATE_HZ):
            return
        frames = (sum(each.heard_samples for each in self._channels.values()) - before) / FRAME_SAMPLES
        self._post(
            Heard(
                self._origin_s,
                self._take_unposted(),
                tuple(found),
                level=(item.channel, dbfs) if dbfs is not None else None,
                capture_s=began_s - item.captured_s - len(item.samples) / item.rate_hz,
                gate_s=(self._clock.now_s() - began_s) / frames if frames else None,
            )
        )

    def close_away(self, by_s: float = math.inf) -> None:
        """Nothing came up to capture time `by_s` but what was taken: what is open on a channel that is away is closed.

        By the times of the sound itself, not by the clock: what still waits here was captured, however late it is
        taken. Public for tests without a thread.
        """
        for channel, each in self._channels.items():
            if each.goes_away(by_s):
                level = (channel, SILENCE_DBFS) if self._levels else None
                self._post(Heard(self._origin_s, self._take_unposted(), tuple(each.close()), level=level))

    def _open(self, channel: ChannelId, origin_s: float) -> Channel:
        opened = self._channels[channel] = Channel(
            channel,
            origin_s,
            self._make_resampler(),
            self._make_detector(channel),
            self._clock,
            self._gate_config,
            levels=self._levels,
        )
        if channel in (MICROPHONE, SYSTEM) and self._channels.keys() >= {MICROPHONE, SYSTEM}:
            guard = LeakGuard(BleedSuppressor)
            self._channels[MICROPHONE].guard_with(guard)
            self._channels[SYSTEM].plays_to = guard
        return opened

    def _released(self, channel: ChannelId) -> list[UtteranceEvent | Gap]:
        """The microphone's sound that waited for this of the system's."""
        waits = self._channels.get(MICROPHONE) if channel == SYSTEM else None
        return waits.release() if waits is not None else []

    def _take_unposted(self) -> int:
        unposted = 0
        for each in self._channels.values():
            unposted += each.heard_samples - each.posted_samples
            each.posted_samples = each.heard_samples
        return unposted

    def _end(self, ended: SourceEnded) -> None:
        channel = self._channels.get(ended.channel)
        events: list[UtteranceEvent | Gap | SourceEnded] = []
        # What the last frames hold is told of with the next sound: the session waits for this one's end.
        unposted = self._take_unposted()
        if channel is not None:
            events += [*channel.end(), *self._released(ended.channel)]
        level = (ended.channel, SILENCE_DBFS) if self._levels and channel is not None else None
        self._post(Heard(self._origin_s, unposted, (*events, ended), level=level))
