"""What was said, as it becomes known: the transcript of a session, over the updates of `model.update`.

The newest entries lie open in a small head that is copied with every change; older ones are sealed, a few dozen at a
time, in packed chunks that all later transcripts share. So a change costs the same after eight hours as after eight
seconds, and eight hours fit into some hundred kilobytes. A late text for an old entry opens its chunk again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from livecaption.model.audio import Gap
from livecaption.model.sealed import Place, SealedEntries, place_of
from livecaption.model.update import EntryKey as EntryKey
from livecaption.model.update import Span as Span
from livecaption.model.update import TextState as TextState
from livecaption.model.update import TranscriptUpdate as TranscriptUpdate
from livecaption.model.update import Word as Word

_CHUNK = 64
"""Entries sealed together."""

_HEAD = 2 * _CHUNK
"""The oldest chunk of the head is sealed when it has grown to this: so many views and corrections stay cheap."""


@dataclass(frozen=True, slots=True, eq=False)
class Transcript:
    """Everything known of a session, immutable: whatever changes it returns a new one."""

    gaps: tuple[Gap, ...] = ()
    _sealed: tuple[SealedEntries, ...] = ()
    _head: Mapping[EntryKey, TranscriptUpdate] = field(default_factory=dict)
    _order: tuple[Place, ...] = ()
    """Of the head; every sealed entry stands before all of these, or, in its own chunk, before the next chunk's."""
    _sealed_to: Mapping[tuple[str, int], int] = field(default_factory=dict)
    """The highest utterance sealed so far, by channel and epoch: a higher one need not be looked for in the chunks."""

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Transcript) or len(self) != len(other) or self.gaps != other.gaps:
            return False
        return all(mine == theirs for mine, theirs in zip(self.each(), other.each(), strict=True))

    __hash__ = None  # type: ignore[assignment]  # equal by what was said, and nobody keys by it

    def __len__(self) -> int:
        """How many entries there are."""
        return sum(chunk.size for chunk in self._sealed) + len(self._head)

    @property
    def entries(self) -> Mapping[EntryKey, TranscriptUpdate]:
        """Every entry by its key, in reading order."""
        return _Entries(self)

    def apply(self, update: TranscriptUpdate) -> Transcript:
        """The transcript with `update` in its place; the same object when the update is stale.

        A user's correction and a final are never undone by an earlier state: after a reconnect a replayed
        utterance starts again at tentative text, and what is already final stays as it is. Only who said it may
        become known better.
        """
        old = self._find(update.key)
        if old is not None:
            if update.state < old.state and old.final:
                return self
            if update.state == old.state and old.final and update.state is not TextState.CORRECTED:
                return self._put(old, update) if _by_others(old, update) else self
            if (update.epoch, update.revision) <= (old.epoch, old.revision) and update.state <= old.state:
                return self
        return self._put(old, update)

    def put(self, update: TranscriptUpdate) -> Transcript:
        """The transcript with `update` in its place, whatever stood there: an edit, or an edit taken back."""
        return self._put(self._find(update.key), update)

    def older(self, before: Place | None = None) -> tuple[TranscriptUpdate, ...]:
        """Some dozens of entries that stand before a place, up to it; the newest of all without one; () for none left.

        So a long transcript can be gone through backwards, a little at a time, whatever is added meanwhile.
        """
        if before is None and self._order:
            return tuple(self._head[_key(place)] for place in self._order)
        number = len(self._sealed) if before is None else bisect_left([chunk.first for chunk in self._sealed], before)
        return self._sealed[number - 1].entries() if number else ()

    def beside(self, entries: Sequence[TranscriptUpdate]) -> Sequence[TranscriptUpdate]:
        """What stands here for some neighbouring entries of another transcript with the same keys and spans."""
        number = self._chunk_with(entries)
        return self._sealed[number].entries() if number is not None else [self.entries[each.key] for each in entries]

    def putting(self, updates: Sequence[TranscriptUpdate]) -> Transcript:
        """With all of some neighbouring entries in their places; cheap where they are what `older` gave."""
        number = self._chunk_with(updates)
        if number is not None:
            return self._with_chunk(number, SealedEntries(updates))
        result = self
        for update in updates:
            result = result.put(update)
        return result

    def _chunk_with(self, entries: Sequence[TranscriptUpdate]) -> int | None:
        """The chunk of just these keys, if they are sealed together."""
        if not entries:
            return None
        number = bisect_left([chunk.first for chunk in self._sealed], place_of(entries[0]))
        if number == len(self._sealed):
            return None
        chunk = self._sealed[number]
        ends = (place_of(entries[0]), place_of(entries[-1]), len(entries))
        return number if (chunk.first, chunk.last, chunk.size) == ends else None

    def mark_gap(self, gap: Gap) -> Transcript:
        """The transcript with an explicit stretch without captions; it takes the place of those that it covers."""
        if any(each.covers(gap) for each in self.gaps):
            return self
        kept = (each for each in self.gaps if not gap.covers(each))
        gaps = sorted((*kept, gap), key=lambda each: (each.start, each.channel))
        return replace(self, gaps=tuple(gaps))

    def each(self) -> Iterator[TranscriptUpdate]:
        """Entries by the start of their speech, a chunk in memory at a time."""
        for chunk in self._sealed:
            yield from chunk.entries()
        for place in self._order:
            yield self._head[_key(place)]

    def in_order(self) -> tuple[TranscriptUpdate, ...]:
        """Entries by the start of their speech."""
        return tuple(self.each())

    def tail(self, count: int) -> tuple[TranscriptUpdate, ...]:
        """The last `count` entries by the start of their speech, at a cost that does not grow with the session."""
        if count <= len(self._order):
            return tuple(self._head[_key(place)] for place in self._order[-count:]) if count > 0 else ()
        return tuple(islice(self.latest(), count))[::-1]

    def latest(self) -> Iterator[TranscriptUpdate]:
        """Entries from the last one backwards."""
        for place in reversed(self._order):
            yield self._head[_key(place)]
        for chunk in reversed(self._sealed):
            yield from reversed(chunk.entries())

    def finals(self) -> tuple[TranscriptUpdate, ...]:
        """Closed entries that have words, by the start of their speech."""
        return tuple(entry for entry in self.each() if entry.final and entry.text)

    @property
    def text(self) -> str:
        """All text, one utterance a line."""
        return "\n".join(entry.text for entry in self.each() if entry.text)

    # ---- one entry

    def _find(self, key: EntryKey) -> TranscriptUpdate | None:
        entry = self._head.get(key)
        if entry is not None:
            return entry
        number = self._chunk_of(key)
        return None if number is None else self._entry_in(number, key)

    def _chunk_of(self, key: EntryKey) -> int | None:
        if key.utterance > self._sealed_to.get((key.channel, key.epoch), key.utterance - 1):
            return None
        return next((number for number in reversed(range(len(self._sealed))) if key in self._sealed[number]), None)

    def _entry_in(self, number: int, key: EntryKey) -> TranscriptUpdate:
        return next(entry for entry in self._sealed[number].entries() if entry.key == key)

    def _put(self, old: TranscriptUpdate | None, update: TranscriptUpdate) -> Transcript:
        place = place_of(update)
        if old is not None and place_of(old) == place:
            if update.key in self._head:
                return replace(self, _head={**self._head, update.key: update})
            number = self._chunk_of(update.key)
            assert number is not None, "an entry that was found"
            entries = [update if entry.key == update.key else entry for entry in self._sealed[number].entries()]
            return self._with_chunk(number, SealedEntries(entries))
        rest = self if old is None else self._without(old)
        if rest._sealed and place < rest._sealed[-1].last:
            return rest._into_chunk(place, update)
        order = list(rest._order)
        insort(order, place)
        return replace(rest, _head={**rest._head, update.key: update}, _order=tuple(order))._sealing()

    def _without(self, old: TranscriptUpdate) -> Transcript:
        if old.key in self._head:
            head = dict(self._head)
            del head[old.key]
            order = list(self._order)
            del order[bisect_left(order, place_of(old))]
            return replace(self, _head=head, _order=tuple(order))
        number = self._chunk_of(old.key)
        assert number is not None, "an entry that was found"
        left = [entry for entry in self._sealed[number].entries() if entry.key != old.key]
        return self._with_chunk(number, *([SealedEntries(left)] if left else []))

    def _into_chunk(self, place: Place, update: TranscriptUpdate) -> Transcript:
        """A late entry among sealed ones."""
        number = bisect_left([chunk.last for chunk in self._sealed], place)
        entries = list(self._sealed[number].entries())
        entries.insert(bisect_right([place_of(entry) for entry in entries], place), update)
        halves = (entries,) if len(entries) <= _HEAD else (entries[:_CHUNK], entries[_CHUNK:])
        result = self._with_chunk(number, *(SealedEntries(half) for half in halves))
        return replace(result, _sealed_to=_raised(self._sealed_to, [update]))

    def _with_chunk(self, number: int, *chunks: SealedEntries) -> Transcript:
        return replace(self, _sealed=(*self._sealed[:number], *chunks, *self._sealed[number + 1 :]))

    def _sealing(self) -> Transcript:
        """With the oldest of the head sealed, when it has grown enough."""
        if len(self._order) < _HEAD:
            return self
        oldest = [self._head[_key(place)] for place in self._order[:_CHUNK]]
        sealed = {entry.key for entry in oldest}
        head = {key: entry for key, entry in self._head.items() if key not in sealed}
        return replace(
            self,
            _sealed=(*self._sealed, SealedEntries(oldest)),
            _head=head,
            _order=self._order[_CHUNK:],
            _sealed_to=_raised(self._sealed_to, oldest),
        )


class _Entries(Mapping[EntryKey, TranscriptUpdate]):
    """A transcript looked up by key."""

    __slots__ = ("_transcript",)

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def __getitem__(self, key: EntryKey) -> TranscriptUpdate:
        entry = self._transcript._find(key)
        if entry is None:
            raise KeyError(key)
        return entry

    def __contains__(self, key: object) -> bool:
        return isinstance(key, EntryKey) and self._transcript._find(key) is not None

    def __iter__(self) -> Iterator[EntryKey]:
        return (entry.key for entry in self._transcript.each())

    def __len__(self) -> int:
        return len(self._transcript)


def _by_others(old: TranscriptUpdate, new: TranscriptUpdate) -> bool:
    """Whether the newer text is the same, said by others."""
    if new.text != old.text or (new.epoch, new.revision) <= (old.epoch, old.revision):
        return False
    named = new.speaker is not None or any(word.speaker for word in new.words)
    return named and (new.speaker, [word.speaker for word in new.words]) != (
        old.speaker,
        [word.speaker for word in old.words],
    )


def _key(place: Place) -> EntryKey:
    # Equal to the key itself, and hashed as it, without being made anew for every look.
    return place[1:]  # type: ignore[return-value]


def _raised(
    sealed_to: Mapping[tuple[str, int], int], entries: Iterable[TranscriptUpdate]
) -> Mapping[tuple[str, int], int]:
    raised = dict(sealed_to)
    for entry in entries:
        group = entry.channel, entry.key_epoch
        raised[group] = max(entry.utterance, raised.get(group, entry.utterance))
    return raised
