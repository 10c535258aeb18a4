"""The replay ledger: every utterance of one channel that has no final text yet, kept whole, in order.

Live sound and replays take the same way: the transport takes `next()` and sends it. A connection that breaks is
rewound: what it was given is to be sent again, whole. A final drops its utterance. Sound is kept as int16, and sent
from it the first time too, so that a replay is bit for bit what was sent before. What lies beyond five minutes goes to
a `Spool`, where there is one. Whatever cannot be kept leaves a gap, with its neighbours. One thread's property.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from livecaption.core.gaps import Gaps
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

IN_MEMORY_S = 300.0
"""Sound of one channel beyond this goes to the spool."""

MOST_IN_MEMORY_S = 600.0
"""What is held in memory where the spool takes no more (a full disk)."""

_SCALE = 32767.0
_WIDTH = 2


class Spool(Protocol):
    """Holds sound outside of memory."""

    def store(self, pcm: bytes) -> int | None:
        """Take int16 samples; names the place they lie at, None when there is no room."""

    def load(self, place: int) -> bytes | None:
        """What lies there; None when it cannot be read any more."""

    def drop(self, place: int) -> None:
        """It is needed no more."""


@dataclass(slots=True)
class _Kept:
    started: UtteranceStarted
    pcm: bytearray | bytes = field(default_factory=bytearray)
    """Its int16 samples; empty while they lie in the spool."""
    lengths: array[int] = field(default_factory=lambda: array("I"))
    captured_s: array[float] = field(default_factory=lambda: array("d"))
    ready_s: array[float] = field(default_factory=lambda: array("d"))
    ended: UtteranceEnded | None = None
    samples: int = 0
    place: int | None = None
    taken: int = 0
    """How many of the events (start, chunks, end) were taken since the last rewind."""
    taken_samples: int = 0
    carrier: int = 0

    @property
    def given(self) -> bool:
        """Whether it was taken whole."""
        return self.taken == len(self.lengths) + 2


class ReplayLedger:
    """Unfinished utterances of one channel; at most `keep_s` seconds of sound."""

    def __init__(self, channel: ChannelId, keep_s: float = 600.0, spool: Spool | None = None) -> None:
        self._channel = channel
        self._keep_samples = round(keep_s * SAMPLE_RATE_HZ)
        self._spool = spool
        self._kept: OrderedDict[UtteranceId, _Kept] = OrderedDict()
        self._sending: _Kept | None = None
        self._runs = Gaps()
        self._gaps: list[Gap] = []
        self._given_up: set[UtteranceId] = set()
        self._samples = 0
        self._memory_samples = 0
        self._unsent_samples = 0
        self._awaited_samples: dict[int, int] = {}

    def add(self, event: UtteranceEvent) -> None:
        """Keep an event of the gate. Afterwards `gaps_made` has a gap for each utterance that had to go."""
        match event:
            case UtteranceStarted():
                self._kept[event.utterance] = _Kept(event)
                return
            case UtteranceAudio():
                kept = self._kept.get(event.utterance)
                if kept is None:  # its utterance went already: the gap says so
                    return
                assert isinstance(kept.pcm, bytearray)
                kept.pcm += _to_int16(event.samples)
                kept.lengths.append(len(event.samples))
                kept.captured_s.append(event.captured_s)
                kept.ready_s.append(event.ready_s)
                kept.samples += len(event.samples)
                self._samples += len(event.samples)
                self._memory_samples += len(event.samples)
                self._unsent_samples += len(event.samples)
            case UtteranceEnded():
                kept = self._kept.get(event.utterance)
                if kept is not None:
                    kept.ended = event
                    kept.pcm = bytes(kept.pcm)  # what the growing buffer had in reserve is given back
                    self._spill()
        self._stay_in_bounds()

    def next(self, carrier: int = 0) -> UtteranceEvent | None:
        """The next event for the connection `carrier` to send, in order; None when everything kept was sent."""
        kept = self._sending or self._begin(carrier)
        if kept is None:
            return None
        if kept.taken == 0:
            kept.taken = 1
            return kept.started
        if kept.taken <= len(kept.lengths):
            return self._next_chunk(kept)
        if kept.ended is None:
            return None  # it is still being spoken; nothing newer exists
        kept.taken += 1
        self._await(kept, kept.samples)
        self._rest(kept)
        return kept.ended

    def close(self, utterance: UtteranceId) -> None:
        """Its final text is known: forget its sound. An utterance still being spoken is kept until it ends."""
        kept = self._kept.get(utterance)
        if kept is not None and kept.ended is not None:
            self._drop(kept)

    def give_up(self, utterance: UtteranceId, reason: GapReason) -> None:
        """Forget an ended utterance that gets no text; a gap stands for it."""
        kept = self._kept.get(utterance)
        if kept is not None and kept.ended is not None:
            gap = self._runs.add(utterance, Gap(self._channel, kept.started.start, kept.ended.end, reason))
            self._gaps = [*(each for each in self._gaps if not gap.covers(each)), gap]
            self._given_up.add(utterance)
            self._drop(kept)

    def rewind(self, carrier: int | None = None) -> None:
        """What the connection `carrier` (None: any) was given and is unfinished is to be sent again, whole."""
        for kept in self._kept.values():
            if kept.taken and carrier in (None, kept.carrier):
                if kept.given:
                    self._await(kept, -kept.samples)
                self._unsent_samples += kept.taken_samples
                kept.taken = kept.taken_samples = 0
                self._rest(kept)

    def gaps_made(self) -> list[Gap]:
        """Gaps since the last call, for what could not be kept; one may cover others that were made before."""
        made, self._gaps = self._gaps, []
        return made

    def carried_by(self, carrier: int) -> tuple[UtteranceId, ...]:
        """The unfinished utterances that the connection `carrier` was given, wholly or in part, oldest first."""
        return tuple(each for each, kept in self._kept.items() if kept.taken and kept.carrier == carrier)

    def gave_up(self, utterance: UtteranceId) -> bool:
        """Whether a gap stands for it: a text that comes all the same is too late."""
        return utterance in self._given_up

    def postpone(self, utterance: UtteranceId) -> None:
        """Let all others that are kept now go first."""
        if utterance in self._kept and self._kept[utterance].ended is not None:
            self._kept.move_to_end(utterance)

    @property
    def between(self) -> bool:
        """Whether no utterance is given in part: another connection may go on without anything being sent again."""
        return self._sending is None

    @property
    def unfinished(self) -> tuple[UtteranceId, ...]:
        """Utterances without final text, oldest first."""
        return tuple(self._kept)

    @property
    def kept_s(self) -> float:
        """Seconds of sound held, in memory and in the spool."""
        return self._samples / SAMPLE_RATE_HZ

    @property
    def memory_s(self) -> float:
        """Seconds of sound held in memory."""
        return self._memory_samples / SAMPLE_RATE_HZ

    @property
    def unsent_s(self) -> float:
        """Seconds of sound that no present connection has been given yet. Any thread may ask."""
        return self._unsent_samples / SAMPLE_RATE_HZ

    def awaited_s(self, carrier: int = 0) -> float:
        """Seconds of utterances that the connection `carrier` was given whole and that have no final yet."""
        return self._awaited_samples.get(carrier, 0) / SAMPLE_RATE_HZ

    def _begin(self, carrier: int) -> _Kept | None:
        """The oldest utterance that nobody was given; what the spool has lost leaves a gap."""
        for kept in list(self._kept.values()):
            if kept.taken:
                continue
            if kept.place is not None:
                assert self._spool is not None
                pcm = self._spool.load(kept.place)
                if pcm is None or len(pcm) != kept.samples * _WIDTH:
                    self.give_up(kept.started.utterance, GapReason.NOT_KEPT)
                    continue
                kept.pcm = pcm
                self._memory_samples += kept.samples
            kept.carrier = carrier
            self._sending = kept
            return kept
        return None

    def _next_chunk(self, kept: _Kept) -> UtteranceAudio:
        number, at = kept.taken - 1, kept.taken_samples
        length = kept.lengths[number]
        pcm = np.frombuffer(bytes(kept.pcm[at * _WIDTH : (at + length) * _WIDTH]), np.int16)
        kept.taken += 1
        kept.taken_samples += length
        self._unsent_samples -= length
        return UtteranceAudio(
            self._channel,
            kept.started.utterance,
            SampleIndex(kept.started.start + at),
            pcm.astype(np.float32) / np.float32(_SCALE),
            kept.captured_s[number],
            kept.ready_s[number],
        )

    def _rest(self, kept: _Kept) -> None:
        """It is not being sent now: what lies in the spool need not be in memory."""
        if self._sending is kept:
            self._sending = None
        if kept.place is not None and kept.pcm:
            kept.pcm = b""
            self._memory_samples -= kept.samples

    def _spill(self) -> None:
        """Give the newest ended utterances to the spool while there is more in memory than there should be."""
        if self._spool is None:
            return
        for kept in reversed(self._kept.values()):
            if self._memory_samples <= IN_MEMORY_S * SAMPLE_RATE_HZ:
                return
            if kept.ended is None or kept.taken or kept.place is not None or not kept.samples:
                continue
            kept.place = self._spool.store(bytes(kept.pcm))
            if kept.place is None:
                return
            self._rest(kept)

    def _stay_in_bounds(self) -> None:
        while self._samples > self._keep_samples or (
            self._spool is not None and self._memory_samples > MOST_IN_MEMORY_S * SAMPLE_RATE_HZ
        ):
            oldest = next(iter(self._kept.values()))
            if oldest.ended is None or len(self._kept) == 1:
                return
            self.give_up(oldest.started.utterance, GapReason.NOT_KEPT)
            self._spill()

    def _drop(self, kept: _Kept) -> None:
        del self._kept[kept.started.utterance]
        self._rest(kept)
        if kept.place is None:
            self._memory_samples -= kept.samples
        else:
            assert self._spool is not None
            self._spool.drop(kept.place)
        self._samples -= kept.samples
        self._unsent_samples -= kept.samples - kept.taken_samples
        if kept.given:
            self._await(kept, -kept.samples)

    def _await(self, kept: _Kept, samples: int) -> None:
        """So many samples more are with its connection."""
        awaited = self._awaited_samples.pop(kept.carrier, 0) + samples
        if awaited:
            self._awaited_samples[kept.carrier] = awaited


def _to_int16(samples: Samples) -> bytes:
    return np.round(np.clip(samples, -1.0, 1.0) * _SCALE).astype(np.int16).tobytes()
