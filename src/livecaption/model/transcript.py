"""What was said, as it becomes known: updates, the entries they make, and the transcript of a session.

Text states: tentative -> stable (leading words) -> final -> restated -> corrected. The key of an entry is
(channel, utterance), joined by the connection epoch only where an endpoint knows no ids of ours; the order within
a key is (epoch, revision). A replay therefore replaces and can neither double nor lose.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

from livecaption.model.audio import ChannelId, Gap, SampleIndex, UtteranceId


class TextState(IntEnum):
    """How settled an entry's text is; a later state wins over an earlier one."""

    TENTATIVE = 0
    STABLE = 1
    FINAL = 2
    RESTATED = 3
    CORRECTED = 4

    @property
    def label(self) -> str:
        """The word used in files and on the wire."""
        return self.name.lower()


class EntryKey(NamedTuple):
    """Names one utterance's text; `epoch` is 0 wherever the endpoint knows our utterance ids."""

    channel: ChannelId
    utterance: UtteranceId
    epoch: int = 0

    def __str__(self) -> str:
        tail = f"@{self.epoch}" if self.epoch else ""
        return f"{self.channel}/{self.utterance}{tail}"


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place on the session's timeline in seconds; `probability` is 0..1 where known."""

    text: str
    start_s: float
    end_s: float
    probability: float | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the session's timeline, end exclusive."""

    start: SampleIndex
    end: SampleIndex


@dataclass(frozen=True, slots=True)
class TranscriptUpdate:
    """The newest text of one utterance; it replaces every earlier (epoch, revision) of the same key.

    `stable_words` leading words of `text` (split at white space) are not expected to change.
    """

    channel: ChannelId
    utterance: UtteranceId
    epoch: int
    revision: int
    text: str
    span: Span
    state: TextState
    stable_words: int = 0
    words: tuple[Word, ...] = ()
    speaker: str | None = None
    language: str | None = None
    inference_ms: float | None = None
    key_epoch: int = 0

    @property
    def key(self) -> EntryKey:
        """What this update replaces."""
        return EntryKey(self.channel, self.utterance, self.key_epoch)

    @property
    def final(self) -> bool:
        """Whether the utterance is closed."""
        return self.state >= TextState.FINAL


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """Where an entry stands in reading order."""

    start: int
    channel: str
    utterance: int
    key: EntryKey = field(compare=False)


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything known of a session, immutable: `apply` and `mark_gap` return a new one."""

    entries: Mapping[EntryKey, TranscriptUpdate] = field(default_factory=lambda: MappingProxyType({}))
    gaps: tuple[Gap, ...] = ()
    _order: tuple[_Place, ...] = ()

    def apply(self, update: TranscriptUpdate) -> Transcript:
        """The transcript with `update` in its place; the same object when the update is stale.

        A user's correction and a final are never undone by an earlier state: after a reconnect a replayed
        utterance starts again at tentative text, and what is already final stays as it is.
        """
        key = update.key
        old = self.entries.get(key)
        if old is not None:
            if update.state < old.state and old.final:
                return self
            if update.state == old.state and old.final and update.state is not TextState.CORRECTED:
                return self
            if (update.epoch, update.revision) <= (old.epoch, old.revision) and update.state <= old.state:
                return self
        entries = dict(self.entries)
        entries[key] = update
        order = self._order
        if old is None or old.span.start != update.span.start:
            places = [place for place in self._order if place.key != key]
            insort(places, _Place(update.span.start, update.channel, update.utterance, key))
            order = tuple(places)
        return replace(self, entries=MappingProxyType(entries), _order=order)

    def mark_gap(self, gap: Gap) -> Transcript:
        """The transcript with an explicit stretch without captions."""
        if gap in self.gaps:
            return self
        gaps = sorted((*self.gaps, gap), key=lambda each: (each.start, each.channel))
        return replace(self, gaps=tuple(gaps))

    def in_order(self) -> tuple[TranscriptUpdate, ...]:
        """Entries by the start of their speech."""
        return tuple(self.entries[place.key] for place in self._order)

    def tail(self, count: int) -> tuple[TranscriptUpdate, ...]:
        """The last `count` entries by the start of their speech, at a cost that does not grow with the session."""
        return tuple(self.entries[place.key] for place in self._order[-count:]) if count > 0 else ()

    def finals(self) -> tuple[TranscriptUpdate, ...]:
        """Closed entries that have words, by the start of their speech."""
        return tuple(entry for entry in self.in_order() if entry.final and entry.text)

    @property
    def text(self) -> str:
        """All text, one utterance a line."""
        return "\n".join(entry.text for entry in self.in_order() if entry.text)
