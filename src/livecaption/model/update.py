"""The newest text of one utterance, and what it is made of: words, spans, states, keys.

Text states: tentative -> stable (leading words) -> final -> restated -> corrected. The key of an entry is
(channel, utterance), joined by the connection epoch only where an endpoint knows no ids of ours; the order within
a key is (epoch, revision). A replay therefore replaces and can neither double nor lose.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from livecaption.model.audio import ChannelId, SampleIndex, UtteranceId


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
