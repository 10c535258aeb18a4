"""How an entry and a gap of a transcript are written in files of ours: the JSON transcript and the journal share this.

Pure data; no thread owns it. Times are session seconds; they turn back into exactly the same sample indices.
"""

from __future__ import annotations

import math

import msgspec

from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId, Gap, GapReason, SampleIndex, UtteranceId, seconds
from livecaption.model.transcript import Span, TextState, TranscriptUpdate, Word


class WordRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """One word with its place on the session's timeline in seconds."""

    text: str
    start: float
    end: float
    probability: float | None = None
    speaker: str | None = None


class EntryRecord(msgspec.Struct, frozen=True):
    """One utterance's text. `state` is a label of `TextState`; `start` and `end` are session seconds."""

    key: str
    channel: str
    utterance: int
    speaker: str | None
    start: float
    end: float
    text: str
    state: str
    words: tuple[WordRecord, ...] = ()
    language: str | None = None
    epoch: int = 0
    revision: int = 0
    stable_words: int = 0
    key_epoch: int = 0


class GapRecord(msgspec.Struct, frozen=True):
    """A stretch without captions, in session seconds. `reason` is a value of `GapReason`."""

    channel: str
    start: float
    end: float
    reason: str


def well_formed(text: str) -> str:
    """`text` that any encoder takes: a surrogate half without its partner becomes U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def entry_record(update: TranscriptUpdate) -> EntryRecord:
    """What to write for `update`. Word times that are not numbers are left out together with their words."""
    words = update.words
    if not all(math.isfinite(word.start_s) and math.isfinite(word.end_s) for word in words):
        words = ()
    return EntryRecord(
        key=well_formed(str(update.key)),
        channel=well_formed(update.channel),
        utterance=update.utterance,
        speaker=_optional(update.speaker),
        start=seconds(update.span.start),
        end=seconds(update.span.end),
        text=well_formed(update.text),
        state=update.state.label,
        words=tuple(
            WordRecord(well_formed(w.text), w.start_s, w.end_s, _finite(w.probability), _optional(w.speaker))
            for w in words
        ),
        language=_optional(update.language),
        epoch=update.epoch,
        revision=update.revision,
        stable_words=update.stable_words,
        key_epoch=update.key_epoch,
    )


def entry_from_record(record: EntryRecord) -> TranscriptUpdate:
    """The entry that was written. Raises `ValueError` for a state nobody knows."""
    try:
        state = TextState[record.state.upper()]
    except KeyError:
        raise ValueError(f"unknown state {record.state!r}") from None
    return TranscriptUpdate(
        channel=ChannelId(record.channel),
        utterance=UtteranceId(record.utterance),
        epoch=record.epoch,
        revision=record.revision,
        text=record.text,
        span=Span(_index(record.start), _index(record.end)),
        state=state,
        stable_words=record.stable_words,
        words=tuple(Word(w.text, w.start, w.end, w.probability, w.speaker) for w in record.words),
        speaker=record.speaker,
        language=record.language,
        key_epoch=record.key_epoch,
    )


def gap_record(gap: Gap) -> GapRecord:
    """What to write for `gap`."""
    return GapRecord(well_formed(gap.channel), seconds(gap.start), seconds(gap.end), gap.reason.value)


def gap_from_record(record: GapRecord) -> Gap:
    """The gap that was written. Raises `ValueError` for a reason nobody knows."""
    return Gap(ChannelId(record.channel), _index(record.start), _index(record.end), GapReason(record.reason))


def _index(time_s: float) -> SampleIndex:
    return SampleIndex(round(time_s * SAMPLE_RATE_HZ))


def _optional(text: str | None) -> str | None:
    return None if text is None else well_formed(text)


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
