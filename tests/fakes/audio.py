"""Fakes of the audio seams: a source of given blocks, a detector that says what the test wrote down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from livecaption.model.audio import MICROPHONE, AudioFrame, CapturedBlock, ChannelId, Samples, SourceEnded
from livecaption.model.errors import DetectorError
from livecaption.model.seams import BlockSink, Detector, Source


class ListSource(Source):
    """Puts its blocks when started, in the caller's thread, then says that it ended (unless `ends` is False)."""

    def __init__(
        self,
        blocks: Iterable[CapturedBlock],
        channel: ChannelId = MICROPHONE,
        *,
        ends: bool = True,
        error: Exception | None = None,
    ) -> None:
        self._blocks = list(blocks)
        self._channel = channel
        self._ends = ends
        self._error = error
        self.stopped = 0

    @property
    def channel(self) -> ChannelId:
        return self._channel

    @property
    def title(self) -> str:
        return "A list of blocks"

    def start(self, sink: BlockSink) -> None:
        for block in self._blocks:
            sink.put(block)
        if self._ends:
            sink.end(SourceEnded(self._channel, self._error))

    def stop(self) -> None:
        self.stopped += 1


class ListSink(BlockSink):
    """Keeps everything; `room` says how many blocks it takes before it drops."""

    def __init__(self, room: int | None = None) -> None:
        self.blocks: list[CapturedBlock] = []
        self.ended: list[SourceEnded] = []
        self._room = room

    def put(self, block: CapturedBlock) -> bool:
        if self._room is not None and len(self.blocks) >= self._room:
            return False
        self.blocks.append(block)
        return True

    def put_waiting(self, block: CapturedBlock, wanted: Callable[[], bool] | None = None) -> bool:
        return (wanted is None or wanted()) and self.put(block)

    def end(self, ended: SourceEnded) -> None:
        self.ended.append(ended)


class ScriptedDetector(Detector):
    """Says the given probabilities one after the other, then the last one for ever; an exception is raised instead."""

    def __init__(self, script: Iterable[float | DetectorError], name: str = "scripted") -> None:
        self._script: Iterator[float | DetectorError] = iter(script)
        self._name = name
        self._last = 0.0
        self.frames: list[AudioFrame] = []
        self.resets = 0

    @property
    def name(self) -> str:
        return self._name

    def probability(self, frame: AudioFrame) -> float:
        self.frames.append(frame)
        said = next(self._script, self._last)
        if isinstance(said, DetectorError):
            raise said
        self._last = said
        return said

    def reset(self) -> None:
        self.resets += 1


def blocks_of(
    samples: Samples,
    *,
    channel: ChannelId = MICROPHONE,
    rate_hz: int = 16_000,
    start_s: float = 0.0,
    block_s: float = 0.02,
) -> list[CapturedBlock]:
    """Mono samples [n] cut into the blocks that a device would deliver, captured from `start_s` on."""
    step = max(1, int(rate_hz * block_s))
    return [
        CapturedBlock(channel, samples[at : at + step].reshape(-1, 1), rate_hz, start_s + at / rate_hz)
        for at in range(0, len(samples), step)
    ]


def tone(seconds: float, hertz: float = 440.0, rate_hz: int = 16_000, level: float = 0.3) -> Samples:
    """A sine wave, float32 [n]."""
    time_s = np.arange(round(seconds * rate_hz)) / rate_hz
    return (level * np.sin(2 * np.pi * hertz * time_s)).astype(np.float32)
