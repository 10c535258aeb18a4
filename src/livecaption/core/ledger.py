"""The replay ledger: every utterance of one channel that has no final text yet, kept whole, in order.

Live sound and replays take the same way: the transport takes `next()` and sends it. A new connection rewinds to the
first sample of the oldest unfinished utterance; a final drops its utterance. Sound is kept as int16, and sent from
it the first time too, so that a replay is bit for bit what was sent before.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from livecaption.model.audio import (
    SAMPLE_RATE_HZ,
    ChannelId,
    Gap,
    GapReason,
    SampleIndex,
    Samples,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)

_SCALE = 32767.0


@dataclass(slots=True)
class _Chunk:
    start: SampleIndex
    pcm: NDArray[np.int16]
    captured_s: float
    ready_s: float


@dataclass(slots=True)
class _Kept:
    started: UtteranceStarted
    chunks: list[_Chunk] = field(default_factory=list)
    ended: UtteranceEnded | None = None
    samples: int = 0
    sent: int = 0
    """How many of the events (start, chunks, end) were taken since the last rewind."""


class ReplayLedger:
    """Unfinished utterances of one channel; at most `keep_s` seconds of sound. One thread's property."""

    def __init__(self, channel: ChannelId, keep_s: float = 600.0) -> None:
        self._channel = channel
        self._keep_samples = round(keep_s * SAMPLE_RATE_HZ)
        self._kept: OrderedDict[UtteranceId, _Kept] = OrderedDict()
        self._samples = 0
        self._unsent_samples = 0

    def add(self, event: UtteranceEvent) -> list[Gap]:
        """Keep an event of the gate. Returns a gap for each whole utterance that had to go to stay in bounds."""
        match event:
            case UtteranceStarted():
                self._kept[event.utterance] = _Kept(event)
            case UtteranceAudio():
                kept = self._kept.get(event.utterance)
                if kept is None:  # its utterance went already: the gap says so
                    return []
                kept.chunks.append(_Chunk(event.start, _to_int16(event.samples), event.captured_s, event.ready_s))
                kept.samples += len(event.samples)
                self._samples += len(event.samples)
                self._unsent_samples += len(event.samples)
            case UtteranceEnded():
                kept = self._kept.get(event.utterance)
                if kept is not None:
                    kept.ended = event
        return self._evict()

    def next(self) -> UtteranceEvent | None:
        """The next event to send, in order; None when everything kept was sent."""
        for kept in self._kept.values():
            if kept.sent == 0:
                kept.sent = 1
                return kept.started
            if kept.sent <= len(kept.chunks):
                chunk = kept.chunks[kept.sent - 1]
                kept.sent += 1
                self._unsent_samples -= len(chunk.pcm)
                samples = chunk.pcm.astype(np.float32) / np.float32(_SCALE)
                return UtteranceAudio(
                    self._channel, kept.started.utterance, chunk.start, samples, chunk.captured_s, chunk.ready_s
                )
            if kept.ended is None:
                return None  # it is still being spoken; nothing newer exists
            if kept.sent == len(kept.chunks) + 1:
                kept.sent += 1
                return kept.ended
        return None

    def close(self, utterance: UtteranceId) -> None:
        """Its final text is known: forget its sound. An utterance still being spoken is kept until it ends."""
        kept = self._kept.get(utterance)
        if kept is not None and kept.ended is not None:
            self._drop(utterance)

    def rewind(self) -> None:
        """A new connection: everything unfinished is to be sent again whole."""
        for kept in self._kept.values():
            kept.sent = 0
        self._unsent_samples = self._samples

    @property
    def unfinished(self) -> tuple[UtteranceId, ...]:
        """Utterances without final text, oldest first."""
        return tuple(self._kept)

    @property
    def kept_s(self) -> float:
        """Seconds of sound held."""
        return self._samples / SAMPLE_RATE_HZ

    @property
    def unsent_s(self) -> float:
        """Seconds of sound that the present connection has not been given yet."""
        return self._unsent_samples / SAMPLE_RATE_HZ

    @property
    def awaited_s(self) -> float:
        """Seconds of utterances that the present connection was given whole and that have no final yet."""
        samples = 0
        for kept in self._kept.values():
            if kept.ended is None or kept.sent < len(kept.chunks) + 2:
                break
            samples += kept.samples
        return samples / SAMPLE_RATE_HZ

    def _evict(self) -> list[Gap]:
        gaps = []
        while self._samples > self._keep_samples and len(self._kept) > 1:
            oldest = next(iter(self._kept.values()))
            if oldest.ended is None:
                break
            gaps.append(Gap(self._channel, oldest.started.start, oldest.ended.end, GapReason.NOT_KEPT))
            self._drop(oldest.started.utterance)
        return gaps

    def _drop(self, utterance: UtteranceId) -> None:
        kept = self._kept.pop(utterance)
        self._samples -= kept.samples
        self._unsent_samples -= sum(len(chunk.pcm) for chunk in kept.chunks[max(0, kept.sent - 1) :])


def _to_int16(samples: Samples) -> NDArray[np.int16]:
    return np.round(np.clip(samples, -1.0, 1.0) * _SCALE).astype(np.int16)
