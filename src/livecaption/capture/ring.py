"""The crossing from capture to the worker: a bounded ring that audio callbacks fill and one worker drains.

Owned by nobody alone: each channel has one producing thread (an audio callback or a reader), and one worker calls
`get`. `put` takes no lock of ours and makes no asyncio call; every counter has a single writer, so a callback never
waits for the worker.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue

from livecaption.model.audio import FILE, CapturedBlock, ChannelId, SourceEnded

_WANTED_CHECK_S = 0.05


@dataclass(slots=True)
class _Lane:
    """One channel's share. Nanoseconds are whole numbers, so that sums over days do not drift.

    `accepted_ns`, `dropped` and `lossy` are written by the producer alone, `taken_ns` by the consumer alone.
    """

    accepted_ns: int = 0
    taken_ns: int = 0
    dropped: int = 0
    lossy: bool = False

    @property
    def held_ns(self) -> int:
        return self.accepted_ns - self.taken_ns


class BlockRing:
    """A bounded `BlockSink` with one consumer. `capacity_s` is how much sound each channel may hold.

    A block that finds no room is dropped and counted, and the next block of its channel that is accepted is marked
    as following a discontinuity.
    """

    def __init__(self, capacity_s: float = 10.0) -> None:
        self._capacity_ns = round(capacity_s * 1e9)
        self._queue: SimpleQueue[CapturedBlock | SourceEnded | None] = SimpleQueue()
        self._lanes: dict[ChannelId, _Lane] = {}
        self._room = threading.Event()
        self._closed = False
        self._paused_s: tuple[float, float] | None = None

    def pause(self, at_s: float) -> None:
        """Of what was captured from `at_s` on, in seconds of the session's clock, nothing is given out; any thread.

        What the ring holds of it already is left out as well: pause means pause. Recordings are not meant: their time
        is no time of day.
        """
        if self._paused_s is None or self._paused_s[1] != math.inf:
            self._paused_s = (at_s, math.inf)

    def resume(self, at_s: float) -> None:
        """What was captured from `at_s` on is given out again."""
        if self._paused_s is not None:
            self._paused_s = (self._paused_s[0], at_s)

    def put(self, block: CapturedBlock) -> bool:
        """Take a block without ever waiting; False when there was no room (counted) or the ring is closed."""
        if self._closed:
            return False
        lane = self._lane(block.channel)
        if not self._fits(lane, block):
            lane.dropped += 1
            lane.lossy = True
            return False
        self._accept(lane, block)
        return True

    def put_waiting(self, block: CapturedBlock, wanted: Callable[[], bool] | None = None) -> bool:
        """Take a block, waiting for the consumer to make room; False when closed or no longer `wanted` meanwhile."""
        lane = self._lane(block.channel)
        while not self._closed and (wanted is None or wanted()):
            # Cleared before looking: room that is made after the look sets the event again, so no wake-up is lost.
            self._room.clear()
            if self._fits(lane, block):
                self._accept(lane, block)
                return True
            self._room.wait(_WANTED_CHECK_S)
        return False

    def end(self, ended: SourceEnded) -> None:
        """Queue the end of a source behind its blocks; there is always room for that."""
        if not self._closed:
            self._queue.put(ended)

    def get(self, timeout_s: float | None = None) -> CapturedBlock | SourceEnded | None:
        """The oldest item, waiting up to `timeout_s` seconds (for ever without); None when nothing came.

        After `close` what is still held can be taken; then every call returns None at once.
        """
        while True:
            try:
                item = self._queue.get(timeout=timeout_s) if timeout_s != 0 else self._queue.get_nowait()
            except Empty:
                return None
            if item is None:
                self._queue.put(None)  # the mark of closing stays, for the next call
                return None
            if isinstance(item, SourceEnded):
                return item
            self._lane(item.channel).taken_ns += _duration_ns(item)
            self._room.set()
            if (kept := self._outside_the_pause(item)) is not None:
                return kept

    def close(self) -> None:
        """Accept nothing more, and wake whoever waits on either side. Safe to call twice."""
        self._closed = True
        self._room.set()
        self._queue.put(None)

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def dropped(self, channel: ChannelId) -> int:
        """How many blocks of `channel` found no room."""
        return self._lane(channel).dropped

    @property
    def dropped_blocks(self) -> int:
        """How many blocks found no room, over all channels."""
        return sum(lane.dropped for lane in tuple(self._lanes.values()))

    def held_s(self, channel: ChannelId) -> float:
        """Seconds of `channel` that wait for the consumer."""
        return self._lane(channel).held_ns / 1e9

    def _lane(self, channel: ChannelId) -> _Lane:
        lane = self._lanes.get(channel)
        return lane if lane is not None else self._lanes.setdefault(channel, _Lane())

    def _fits(self, lane: _Lane, block: CapturedBlock) -> bool:
        # An empty lane takes any block: one longer than the whole ring must not wait for ever.
        return lane.held_ns == 0 or lane.held_ns + _duration_ns(block) <= self._capacity_ns

    def _outside_the_pause(self, block: CapturedBlock) -> CapturedBlock | None:
        paused_s = self._paused_s
        if paused_s is None or block.channel == FILE:
            return block
        from_s, to_s = paused_s
        end_s = block.captured_s + len(block.samples) / block.rate_hz
        if end_s <= from_s or block.captured_s >= to_s:
            return block
        if block.captured_s < from_s:
            kept = int((from_s - block.captured_s) * block.rate_hz)
            return replace(block, samples=block.samples[:kept]) if kept else None
        return None

    def _accept(self, lane: _Lane, block: CapturedBlock) -> None:
        if lane.lossy:
            block = replace(block, discontinuity=True)
            lane.lossy = False
        lane.accepted_ns += _duration_ns(block)
        self._queue.put(block)


def _duration_ns(block: CapturedBlock) -> int:
    return len(block.samples) * 1_000_000_000 // block.rate_hz
