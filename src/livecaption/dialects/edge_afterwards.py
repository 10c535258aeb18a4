"""What an edge server knows better after a final: who said it, or, once, what was said. Sans-I/O."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from livecaption.dialects.edge_wire import MOST_WORDS, Restated, Speakers, WireSegment
from livecaption.dialects.plain import plain
from livecaption.model.said_by import parts_of
from livecaption.model.transcript import TextState, TranscriptUpdate, Word

MOST_REMEMBERED = 256
"""Finals of a connection of which more may be told."""


def main_speaker(segments: Sequence[WireSegment]) -> str | None:
    """Who says most of the words: an utterance stands under one name. None where nobody is named."""
    counts: dict[str, int] = {}
    for segment in segments:
        name = plain(segment.speaker or "")
        if name:
            counts[name] = counts.get(name, 0) + len(segment.text.split())
    return max(counts, key=lambda name: counts[name]) if counts else None


def timed_words(segments: Sequence[WireSegment]) -> tuple[Word, ...]:
    """The words of a text that came with times."""
    words = (
        Word(plain(word.word), word.start, word.end, word.probability, plain(segment.speaker or "") or None)
        for segment in segments
        for word in segment.words
    )
    return tuple(islice(words, MOST_WORDS))


class ToldAfterwards:
    """The newest finals of one connection. A correction of speakers that does not fit a final's words is left out."""

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

    def restated(self, told: Restated) -> tuple[TranscriptUpdate, ...]:
        """The final in the words of a better model; () where there is none, or it was restated before.

        Nor is one that several said restated in words of which nobody knows whose they are.
        """
        old = self._finals.get(told.utterance_id)
        text = plain(told.text)
        if old is None or old.state is not TextState.FINAL or not text:
            return ()
        words = timed_words(told.segments)
        known = len(words) == len(text.split()) and any(word.speaker for word in words)
        if len(parts_of(old)) > 1 and not known:
            return ()
        new = replace(
            old,
            revision=max(old.revision + 1, told.revision),
            text=text,
            state=TextState.RESTATED,
            stable_words=len(text.split()),
            words=words,
            speaker=main_speaker(told.segments) or old.speaker,
            language=plain(told.language or "") or old.language,
            inference_ms=told.inference_ms,
        )
        self._finals[told.utterance_id] = new
        return (new,)
