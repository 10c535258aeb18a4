"""One channel's speakers while they speak: guesses every half second, and who it was when an utterance is over.

Owned by whoever calls, one thread at a time (the server's voices thread). A guess comes from the newest stretch alone,
at lengths that double, so that a long turn costs little; the end looks at the whole utterance once.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import numpy as np

from livecaption.core.change_points import Stretch, pieces
from livecaption.core.clustering import Vectors
from livecaption.core.voice_memory import Piece, Spoken, VoiceMemory
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.speakers.embedder import SpeakerEmbedder
from livecaption.speakers.segmenter import Segmenter

FIRST_STEP_S = 0.8
STEP_S = 0.5
WINDOW_S = 4.0
"""What a guess looks back at for the newest change of voice."""

SHORTEST_GUESS_S = 0.7
LONGEST_GUESS_S = 3.0
GROWN = 1.7
"""A stretch is heard again for a better guess when it is so many times as long, and always while it is unsure."""

SHORTEST_PIECE_S = 0.3
_SAME_START_S = 0.3


@dataclass(frozen=True, slots=True)
class VoiceParts:
    """The two models, shared by all channels of one thread."""

    segmenter: Segmenter
    embedder: SpeakerEmbedder

    def embed(self, samples: Samples, stretch: Stretch) -> Vectors:
        """The embedding of a stretch of the samples."""
        begin, end = (round(each * SAMPLE_RATE_HZ) for each in (stretch.start_s, stretch.end_s))
        return self.embedder.embed(samples[begin:end])


class ChannelVoices:
    """The `VoiceTracker` seam: utterances in order of time, each fed, then finished or forgotten."""

    def __init__(self, parts: VoiceParts, memory: VoiceMemory) -> None:
        self._parts = parts
        self._memory = memory
        self._open: dict[Hashable, _Utterance] = {}

    def feed(self, utterance: Hashable, samples: Samples) -> None:
        """Append 16 kHz mono samples; cheap."""
        self._open.setdefault(utterance, _Utterance()).feed(samples)

    def step(self, utterance: Hashable) -> tuple[Spoken, ...] | None:
        """Guess who speaks, where it is time to; None where nothing changed. Raises `EngineError`."""
        current = self._open.get(utterance)
        if current is None or not current.due():
            return None
        return current.guess(self._parts, self._memory)

    def finish(self, utterance: Hashable) -> Mapping[Hashable, tuple[Spoken, ...]]:
        """Who spoke when, and the same of earlier utterances where it is known better now. Raises `EngineError`."""
        current = self._open.pop(utterance, None)
        if current is None:
            return {}
        samples = current.samples()
        heard = [
            Piece(piece.start_s, piece.end_s, self._parts.embed(samples, piece))
            for stretch in self._parts.segmenter.stretches(samples)
            if stretch.seconds >= SHORTEST_PIECE_S
            for piece in pieces(stretch)
        ]
        return self._memory.take(utterance, heard)

    def forget(self, utterance: Hashable) -> None:
        """Nobody wants it any more."""
        self._open.pop(utterance, None)
        self._memory.forget(utterance)


class _Utterance:
    """An utterance that is still spoken."""

    def __init__(self) -> None:
        self._chunks: list[Samples] = []
        self._length = 0
        self._next = int(FIRST_STEP_S * SAMPLE_RATE_HZ)
        self._heard = Stretch(0.0, 0.0, -1)
        self._unsure = False
        self._guesses: list[Spoken] = []

    def feed(self, samples: Samples) -> None:
        self._chunks.append(np.array(samples, np.float32))
        self._length += len(samples)

    def samples(self) -> Samples:
        if len(self._chunks) != 1:
            self._chunks = [np.concatenate(self._chunks) if self._chunks else np.zeros(0, np.float32)]
        return self._chunks[0]

    def due(self) -> bool:
        return self._length >= self._next

    def guess(self, parts: VoiceParts, memory: VoiceMemory) -> tuple[Spoken, ...] | None:
        self._next = self._length + int(STEP_S * SAMPLE_RATE_HZ)
        samples = self.samples()
        from_s = max(0.0, self._length / SAMPLE_RATE_HZ - WINDOW_S)
        found = parts.segmenter.stretches(samples[round(from_s * SAMPLE_RATE_HZ) :])
        if not found:
            return None
        newest = Stretch(from_s + found[-1].start_s, from_s + found[-1].end_s, 0)
        goes_on = newest.start_s <= from_s + _SAME_START_S and len(found) == 1 and from_s > 0
        if goes_on or abs(newest.start_s - self._heard.start_s) <= _SAME_START_S:
            newest = Stretch(self._heard.start_s, newest.end_s, 0)
            again = self._unsure or newest.seconds >= GROWN * self._heard.seconds
        else:
            again = True
        told = self._guesses
        if again and newest.seconds >= SHORTEST_GUESS_S:
            self._heard = newest
            looked_at = Stretch(max(newest.start_s, newest.end_s - LONGEST_GUESS_S), newest.end_s, 0)
            speaker = memory.guess(parts.embed(samples, looked_at), looked_at.seconds)
            self._unsure = speaker is None
            self._say(newest, speaker)
        elif self._guesses and newest.start_s <= self._guesses[-1].start_s + _SAME_START_S:
            last = self._guesses[-1]
            self._guesses = [*self._guesses[:-1], Spoken(last.start_s, newest.end_s, last.speaker)]
        return tuple(self._guesses) if self._guesses != told else None

    def _say(self, newest: Stretch, speaker: str | None) -> None:
        kept = [
            Spoken(each.start_s, min(each.end_s, newest.start_s), each.speaker)
            for each in self._guesses
            if each.start_s < newest.start_s - _SAME_START_S
        ]
        self._guesses = [*kept, Spoken(newest.start_s, newest.end_s, speaker)]
