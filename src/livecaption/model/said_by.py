"""Who said which words of an utterance: its text in parts of one speaker each. Pure data; any thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import isfinite

from livecaption.model.audio import SAMPLE_RATE_HZ, SampleIndex
from livecaption.model.update import Span, TranscriptUpdate, Word


@dataclass(frozen=True, slots=True)
class Part:
    """Words `first` up to `end` (exclusive) of a text, split at white space, all one speaker's; None: nobody knows."""

    first: int
    end: int
    speaker: str | None


def parts_of(update: TranscriptUpdate) -> tuple[Part, ...]:
    """The utterance in parts, one at least. More than one where each word of the text is known with its speaker.

    A word of which nobody knows whose it is goes on with the part before it.
    """
    count = len(update.text.split())
    speakers = _speakers(update.words, count)
    if len(set(speakers)) < 2:
        return (Part(0, count, update.speaker),)
    return runs_of(speakers)


def runs_of(speakers: Iterable[str | None]) -> tuple[Part, ...]:
    """Words whose speakers these are, one for each word, in runs of one speaker each."""
    parts: list[Part] = []
    at = 0
    for speaker, run in groupby(speakers):
        end = at + len(list(run))
        parts.append(Part(at, end, speaker))
        at = end
    return tuple(parts)


def _speakers(words: Sequence[Word], count: int) -> list[str]:
    """Each word's speaker; nothing where the words are not those of the text, or nobody's is known."""
    known = [word.speaker for word in words]
    if len(known) != count or not any(known):
        return []
    latest = next(filter(None, known), "")
    found: list[str] = []
    for speaker in known:
        latest = speaker or latest
        found.append(latest)
    return found


def divided(update: TranscriptUpdate) -> tuple[TranscriptUpdate, ...]:
    """The utterance as one for each of its parts, by the times of their words; itself where one speaks alone."""
    parts = parts_of(update)
    if len(parts) < 2:
        return (update,)
    texts = update.text.split()
    found: list[TranscriptUpdate] = []
    for part in parts:
        words = update.words[part.first : part.end]
        begin = _within(update.span, words[0].start_s) if found else update.span.start
        end = _within(update.span, words[-1].end_s) if part is not parts[-1] else update.span.end
        begin = max(begin, found[-1].span.start if found else begin)
        span = Span(SampleIndex(begin), SampleIndex(max(begin, end)))
        text = " ".join(texts[part.first : part.end])
        stable = max(0, min(update.stable_words, part.end) - part.first)
        found.append(replace(update, text=text, span=span, words=words, speaker=part.speaker, stable_words=stable))
    return tuple(found)


def _within(span: Span, time_s: float) -> int:
    """A word's time as a sample of the utterance, whatever the engine says."""
    if not isfinite(time_s):
        return span.start
    return min(max(span.start, round(time_s * SAMPLE_RATE_HZ)), span.end)


def first_speaker(update: TranscriptUpdate) -> str | None:
    """Whose the first words are."""
    return parts_of(update)[0].speaker if update.words else update.speaker


def last_speaker(update: TranscriptUpdate) -> str | None:
    """Whose the last words are."""
    return parts_of(update)[-1].speaker if update.words else update.speaker
