"""Speakers that an edge server knows better after a final: the same text again, by others. Sans-I/O."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace

from livecaption.dialects.edge_wire import Speakers, WireSegment
from livecaption.dialects.plain import plain
from livecaption.model.transcript import TranscriptUpdate

MOST_REMEMBERED = 256
"""Finals of a connection whose speakers may still be corrected."""


def main_speaker(segments: Sequence[WireSegment]) -> str | None:
    """Who says most of the words: an utterance stands under one name. None where nobody is named."""
    counts: dict[str, int] = {}
    for segment in segments:
        name = plain(segment.speaker or "")
        if name:
            counts[name] = counts.get(name, 0) + len(segment.text.split())
    return max(counts, key=lambda name: counts[name]) if counts else None


class SpeakerCorrections:
    """The newest finals of one connection. Only speakers change: what does not fit a final's words is left out."""

    def __init__(self) -> None:
        self._finals: OrderedDict[int, TranscriptUpdate] = OrderedDict()

    def final(self, update: TranscriptUpdate) -> None:
        """A final went to the session."""
        self._finals[update.utterance] = update
        while len(self._finals) > MOST_REMEMBERED:
            self._finals.popitem(last=False)

    def corrected(self, told: Speakers) -> tuple[TranscriptUpdate, ...]:
        """The final with its speakers as told now, as a newer revision; () where there is nothing to correct."""
        old = self._finals.get(told.utterance_id)
        if old is None or not told.segments:
            return ()
        counts = [len(plain(segment.text).split()) for segment in told.segments]
        names = [plain(segment.speaker or "") or None for segment in told.segments]
        if sum(counts) != len(old.text.split()):
            return ()
        words = old.words
        if len(words) == sum(counts):
            spoken = [name for name, count in zip(names, counts, strict=True) for _ in range(count)]
            words = tuple(replace(word, speaker=name) for word, name in zip(words, spoken, strict=True))
        speaker = main_speaker(told.segments)
        if words == old.words and speaker == old.speaker:
            return ()
        new = replace(old, revision=old.revision + 1, words=words, speaker=speaker)
        self._finals[told.utterance_id] = new
        return (new,)
