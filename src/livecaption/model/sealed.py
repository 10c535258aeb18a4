"""Entries of a transcript that are unlikely to be asked for again, packed small: some 100 bytes for an utterance.

Pure and immutable, so no thread owns it; what was unpacked last is kept for whoever asks next, on any thread.
"""

from __future__ import annotations

import math
import zlib
from array import array
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import lru_cache

import msgspec

from livecaption.model.update import EntryKey, Span, TextState, TranscriptUpdate, Word

_UNPACKED = 3
"""Chunks that are kept unpacked: reading goes from one to the next, and a person corrects where they just read."""

_LEVEL = 6

Place = tuple[int, str, int, int]
"""Where an entry stands in reading order: start of its speech, channel, utterance, epoch of its key."""


class _Times(msgspec.Struct, frozen=True, array_like=True):
    """Numbers as whole multiples of 1/`per_s`, each less the one before; as they are where `per_s` is 0."""

    per_s: int
    values: tuple[int | float, ...]


class _Words(msgspec.Struct, frozen=True, array_like=True):
    """The words of an entry by column; `texts` and `speakers` are None where the text or its absence says it all."""

    times: _Times
    texts: tuple[str, ...] | None
    probabilities: tuple[float | None, ...] | None
    speakers: tuple[str | None, ...] | None


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    channel: str
    utterance: int
    epoch: int
    revision: int
    text: str
    start: int
    end: int
    state: int
    stable_words: int
    words: _Words | None
    speaker: str | None
    language: str | None
    inference_ms: float | None
    key_epoch: int


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(tuple[_Entry, ...])


def place_of(entry: TranscriptUpdate) -> Place:
    """Where the entry stands in reading order."""
    return entry.span.start, entry.channel, entry.utterance, entry.key_epoch


class SealedEntries:
    """Some entries in reading order, and what tells without unpacking whether one of them is meant."""

    __slots__ = ("_numbers", "_packed", "first", "last", "size")

    def __init__(self, entries: Sequence[TranscriptUpdate]) -> None:
        self.first = place_of(entries[0])
        self.last = place_of(entries[-1])
        self.size = len(entries)
        self._packed = _pack(entries)
        self._numbers: tuple[tuple[str, int, array[int]], ...] | None = None
        numbers: dict[tuple[str, int], list[int]] = {}
        for entry in entries:
            numbers.setdefault((entry.channel, entry.key_epoch), []).append(entry.utterance)
        with suppress(OverflowError):  # a number no endpoint of ours gives: found by unpacking then
            self._numbers = tuple((*group, array("q", sorted(found))) for group, found in numbers.items())

    def __contains__(self, key: EntryKey) -> bool:
        if self._numbers is None:
            return any(entry.key == key for entry in self.entries())
        return any(
            channel == key.channel
            and epoch == key.epoch
            and found[0] <= key.utterance <= found[-1]
            and key.utterance in found
            for channel, epoch, found in self._numbers
        )

    def entries(self) -> tuple[TranscriptUpdate, ...]:
        """All of them, in reading order."""
        return self._packed if isinstance(self._packed, tuple) else _unpack(self._packed)


def _pack(entries: Sequence[TranscriptUpdate]) -> bytes | tuple[TranscriptUpdate, ...]:
    try:
        return zlib.compress(_encoder.encode([_row(entry) for entry in entries]), _LEVEL)
    except (UnicodeEncodeError, OverflowError):
        return tuple(entries)  # half a character or a number beyond 64 bits: kept as it is


@lru_cache(maxsize=_UNPACKED)
def _unpack(packed: bytes) -> tuple[TranscriptUpdate, ...]:
    return tuple(_entry(row) for row in _decoder.decode(zlib.decompress(packed)))


def _row(entry: TranscriptUpdate) -> _Entry:
    return _Entry(
        entry.channel,
        entry.utterance,
        entry.epoch,
        entry.revision,
        entry.text,
        entry.span.start,
        entry.span.end,
        entry.state,
        entry.stable_words,
        _columns(entry) if entry.words else None,
        entry.speaker,
        entry.language,
        entry.inference_ms,
        entry.key_epoch,
    )


def _entry(row: _Entry) -> TranscriptUpdate:
    return TranscriptUpdate(
        channel=row.channel,  # type: ignore[arg-type]  # the file's strings and numbers were these types before
        utterance=row.utterance,  # type: ignore[arg-type]
        epoch=row.epoch,
        revision=row.revision,
        text=row.text,
        span=Span(row.start, row.end),  # type: ignore[arg-type]
        state=TextState(row.state),
        stable_words=row.stable_words,
        words=_words(row.words, row.text) if row.words is not None else (),
        speaker=row.speaker,
        language=row.language,
        inference_ms=row.inference_ms,
        key_epoch=row.key_epoch,
    )


def _columns(entry: TranscriptUpdate) -> _Words:
    texts = [word.text for word in entry.words]
    probabilities = tuple(word.probability for word in entry.words)
    speakers = tuple(word.speaker for word in entry.words)
    return _Words(
        _times([time_s for word in entry.words for time_s in (word.start_s, word.end_s)]),
        None if texts == entry.text.split() else tuple(texts),
        None if all(each is None for each in probabilities) else probabilities,
        None if all(each is None for each in speakers) else speakers,
    )


def _words(columns: _Words, text: str) -> tuple[Word, ...]:
    times_s = _seconds(columns.times)
    count = len(times_s) // 2
    texts: Sequence[str] = text.split() if columns.texts is None else columns.texts
    probabilities = columns.probabilities or (None,) * count
    speakers = columns.speakers or (None,) * count
    return tuple(
        Word(*fields) for fields in zip(texts, times_s[::2], times_s[1::2], probabilities, speakers, strict=True)
    )


def _times(times_s: Sequence[float]) -> _Times:
    for per_s in (1000, 16_000):
        whole = _whole(times_s, per_s)
        if whole is not None:
            return _Times(per_s, tuple(now - before for before, now in zip((0, *whole), whole, strict=False)))
    return _Times(0, tuple(times_s))


def _whole(times_s: Iterable[float], per_s: int) -> list[int] | None:
    """The numbers of `1/per_s` that these are, exactly."""
    found: list[int] = []
    for time_s in times_s:
        if not math.isfinite(time_s) or abs(time_s) > 1e12:
            return None
        number = round(time_s * per_s)
        if number / per_s != time_s or (not number and math.copysign(1.0, time_s) < 0):
            return None
        found.append(number)
    return found


def _seconds(times: _Times) -> tuple[float, ...]:
    if not times.per_s:
        return times.values
    now = 0
    found: list[float] = []
    for step in times.values:
        now += int(step)
        found.append(now / times.per_s)
    return tuple(found)
