"""Utterances at which an endpoint breaks down again and again: they make way for others. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum

from livecaption.model.audio import UtteranceId

POSTPONE_AFTER = 3
GIVE_UP_AFTER = 6
SILENT_CONNECTIONS = 4
"""As often, an endpoint that says nothing at all is taken for one that is gone."""


class Stall(Enum):
    """What is to become of the utterance that was being transcribed when a connection ended."""

    GO_ON = "go on"
    POSTPONE = "postpone"
    GIVE_UP = "give up"


@dataclass(slots=True)
class _Count:
    failures: int = 0
    finals_before: int = 0


class Stalls:
    """Counts, per utterance, the errors that an endpoint reported while it had it."""

    def __init__(self) -> None:
        self._counts: dict[UtteranceId, _Count] = {}
        self._silent: Counter[UtteranceId] = Counter()
        self._finals = 0

    def note(self, utterance: UtteranceId, code: str) -> Stall:
        """A connection ended with this failure, and `utterance` was the oldest that it owed.

        It is given up only when the endpoint has managed others since: otherwise the endpoint is at fault.
        """
        if code == "endpoint.silent":
            self._silent[utterance] += 1
        if code != "endpoint.failed":
            return Stall.GO_ON
        count = self._counts.setdefault(utterance, _Count(finals_before=self._finals))
        count.failures += 1
        if count.failures >= GIVE_UP_AFTER and self._finals > count.finals_before:
            return Stall.GIVE_UP
        return Stall.POSTPONE if count.failures >= POSTPONE_AFTER else Stall.GO_ON

    def final(self, utterance: UtteranceId) -> None:
        """It has its text."""
        self._finals += 1
        self._counts.pop(utterance, None)
        del self._silent[utterance]

    def may_be_wordless(self, utterance: UtteranceId, *, talks: bool) -> bool:
        """Whether silence about it may mean that it has no words.

        Once was silence already, where the endpoint `talks` about others on this connection; else some times more.
        """
        return self._silent[utterance] >= (1 if talks else SILENT_CONNECTIONS)
