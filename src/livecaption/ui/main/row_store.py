"""The transcript's rows in their order: the newest as they are, older ones packed, some dozens together. GUI thread.

There are thousands, hardly one of which is looked at again: packed, a row takes some 50 bytes instead of 400.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

import msgspec

from livecaption.model.transcript import EntryKey

CHUNK = 64
"""Rows packed together."""

OPEN = 3 * CHUNK
"""When so many are as they are, the oldest of them are packed: a large window looks at fewer."""

_UNPACKED = 4
"""Packed rows that are kept as they were, too, in chunks: those that are looked at."""

_LEVEL = 6

Place = tuple[int, int, str, int, int]
"""Where a row stands in the order of rows."""


class Row(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One entry (`key` is given) or one gap, up to `until`. `settled` leading characters of `text` are not expected to
    change. At each of the places `turns` of the text somebody else begins to speak. `goes_on` says that it is in
    mid-sentence where it begins.
    """

    start: int
    """Where it begins on the session's timeline, in samples."""
    text: str
    key: EntryKey | None = None
    speaker: str = ""
    settled: int = 0
    until: int = 0
    turns: tuple[tuple[int, str], ...] = ()
    goes_on: bool = False

    @property
    def last_speaker(self) -> str:
        """Who says the last words of it."""
        return self.turns[-1][1] if self.turns else self.speaker

    @property
    def place(self) -> Place:
        """Where it stands in the order of rows."""
        if self.key is None:
            return (self.start, 0, "", self.until, 0)
        return (self.start, 1, self.key.channel, self.key.utterance, self.key.epoch)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(tuple[Row, ...])


@dataclass(slots=True, eq=False)
class _Chunk:
    """Rows packed together; as they are while they change, and where they cannot be packed."""

    packed: bytes | tuple[Row, ...]
    size: int
    last: Place
    utterances: tuple[tuple[str, int, int, int], ...]
    """For each channel and epoch the lowest and the highest utterance: a key is not looked for elsewhere."""

    def may_have(self, key: EntryKey) -> bool:
        """Whether it is worth looking."""
        channel, utterance, epoch = key
        return any(
            each == channel and of == epoch and low <= utterance <= high for each, of, low, high in self.utterances
        )


class RowStore:
    """A list of rows in the order of their places. What is old is found and changed as well, only less quickly."""

    def __init__(self) -> None:
        self._chunks: list[_Chunk] = []
        self._ends: list[int] = []
        """How many rows there are up to the end of each chunk."""
        self._open: list[Row] = []
        self._open_by_key: dict[EntryKey, Row] = {}
        self._unpacked: dict[bytes, tuple[Row, ...]] = {}
        self._packed_to: dict[tuple[str, int], int] = {}
        """The highest utterance among those packed, by channel and epoch: a higher one need not be looked for."""
        self._changing: _Chunk | None = None
        """It is packed when another one changes: a speaker's new name goes through all rows in turn."""

    def __len__(self) -> int:
        return self._packed_rows + len(self._open)

    def __iter__(self) -> Iterator[Row]:
        for chunk in self._chunks:
            yield from self._rows_of(chunk)
        yield from self._open

    def __getitem__(self, at: int) -> Row:
        """A row by its number, from 0."""
        if at >= self._packed_rows:
            return self._open[at - self._packed_rows]
        number = bisect_right(self._ends, at)
        chunk = self._chunks[number]
        return self._rows_of(chunk)[at - self._ends[number] + chunk.size]

    def at(self, place: Place) -> int:
        """The number of the row in that place, or that a row in that place would get."""
        number = bisect_left(self._chunks, place, key=lambda chunk: chunk.last)
        if number == len(self._chunks):
            return self._packed_rows + bisect_left(self._open, place, key=_place_of)
        chunk = self._chunks[number]
        return self._ends[number] - chunk.size + bisect_left(self._rows_of(chunk), place, key=_place_of)

    def find(self, key: EntryKey, start: int) -> Row | None:
        """The row of an entry; it is found at once where it begins at the sample `start`."""
        row = self._open_by_key.get(key)
        if row is not None:
            return row
        place = (start, 1, *key)
        at = self.at(place)
        if at < self._packed_rows and self[at].place == place:
            return self[at]
        if key.utterance > self._packed_to.get((key.channel, key.epoch), key.utterance - 1):
            return None
        found = (row for chunk in self._chunks if chunk.may_have(key) for row in self._rows_of(chunk))
        return next((row for row in found if row.key == key), None)

    def insert(self, at: int, row: Row) -> None:
        """Put a new row where `at` says that it belongs."""
        self._splice(at, 0, row)

    def replace(self, at: int, row: Row) -> None:
        """Another row for the same place."""
        self._splice(at, 1, row)

    def remove(self, at: int) -> None:
        """A row goes."""
        self._splice(at, 1)

    def clear(self) -> None:
        """All rows go."""
        self._chunks.clear()
        self._ends.clear()
        self._open.clear()
        self._open_by_key.clear()
        self._unpacked.clear()
        self._packed_to.clear()
        self._changing = None

    @property
    def _packed_rows(self) -> int:
        return self._ends[-1] if self._ends else 0

    def _splice(self, at: int, gone: int, *rows: Row) -> None:
        """Instead of `gone` rows from `at` on, these."""
        if at >= self._packed_rows:
            here = at - self._packed_rows
            for row in self._open[here : here + gone]:
                if row.key is not None:
                    del self._open_by_key[row.key]
            self._open[here : here + gone] = rows
            self._open_by_key |= {row.key: row for row in rows if row.key is not None}
            if len(self._open) >= OPEN:
                self._pack_oldest()
            return
        number = bisect_right(self._ends, at)
        chunk = self._chunks[number]
        within = list(self._rows_of(chunk))
        here = at - self._ends[number] + chunk.size
        within[here : here + gone] = rows
        parts = (within,) if len(within) <= 2 * CHUNK else (within[:CHUNK], within[CHUNK:])
        changed = [self._chunk_of(part) for part in parts if part]
        self._chunks[number : number + 1] = changed
        if gone != len(rows):
            self._count()
        if self._changing is not None and self._changing is not chunk:
            _pack(self._changing)
        for each in changed[:-1]:
            _pack(each)
        self._changing = changed[-1] if changed else None

    def _pack_oldest(self) -> None:
        oldest = self._open[:CHUNK]
        del self._open[:CHUNK]
        for row in oldest:
            if row.key is not None:
                del self._open_by_key[row.key]
        self._chunks.append(self._chunk_of(oldest))
        _pack(self._chunks[-1])
        self._ends.append(self._packed_rows + len(oldest))

    def _chunk_of(self, rows: Sequence[Row]) -> _Chunk:
        utterances: dict[tuple[str, int], list[int]] = {}
        for row in rows:
            if row.key is not None:
                utterances.setdefault((row.key.channel, row.key.epoch), []).append(row.key.utterance)
        ranges = tuple((*group, min(found), max(found)) for group, found in utterances.items())
        for channel, epoch, _, high in ranges:
            self._packed_to[channel, epoch] = max(high, self._packed_to.get((channel, epoch), high))
        return _Chunk(tuple(rows), len(rows), rows[-1].place, ranges)

    def _count(self) -> None:
        count = 0
        self._ends = [count := count + chunk.size for chunk in self._chunks]

    def _rows_of(self, chunk: _Chunk) -> tuple[Row, ...]:
        if isinstance(chunk.packed, tuple):
            return chunk.packed
        rows = self._unpacked.pop(chunk.packed, None)
        if rows is None:
            rows = _decoder.decode(zlib.decompress(chunk.packed))
        self._unpacked[chunk.packed] = rows
        while len(self._unpacked) > _UNPACKED:
            del self._unpacked[next(iter(self._unpacked))]
        return rows


def _pack(chunk: _Chunk) -> None:
    # Half a character, or a number beyond 64 bits, keeps it as it is.
    with suppress(UnicodeEncodeError, OverflowError):
        chunk.packed = zlib.compress(_encoder.encode(chunk.packed), _LEVEL)


def _place_of(row: Row) -> Place:
    return row.place
