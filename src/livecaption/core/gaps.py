"""Utterances in a row that get no captions make one gap, whatever short silence lies between them. Pure."""

from __future__ import annotations

from typing import NamedTuple

from livecaption.model.audio import SAMPLE_RATE_HZ, Gap, UtteranceId

SILENCE_S = 2.0
"""A longer silence between two utterances parts their gaps: it was no speech."""


class _Run(NamedTuple):
    first: UtteranceId
    last: UtteranceId
    gap: Gap


class Gaps:
    """The gaps of one channel's utterances so far."""

    def __init__(self) -> None:
        self._by_first: dict[UtteranceId, _Run] = {}
        self._by_last: dict[UtteranceId, _Run] = {}

    def add(self, utterance: UtteranceId, gap: Gap) -> Gap:
        """The whole gap that stands for `utterance` and its neighbours now; it covers those that it takes the place of.

        Only utterances whose ids follow each other are joined: one that has captions lies between all others.
        """
        run = _Run(utterance, utterance, gap)
        before = self._by_last.get(UtteranceId(utterance - 1))
        if before is not None and _joins(before.gap, run.gap):
            run = self._joined(before, run)
        after = self._by_first.get(UtteranceId(utterance + 1))
        if after is not None and _joins(run.gap, after.gap):
            run = self._joined(run, after)
        self._by_first[run.first] = self._by_last[run.last] = run
        return run.gap

    def _joined(self, before: _Run, after: _Run) -> _Run:
        for run in (before, after):
            self._by_first.pop(run.first, None)
            self._by_last.pop(run.last, None)
        whole = Gap(before.gap.channel, before.gap.start, after.gap.end, before.gap.reason)
        return _Run(before.first, after.last, whole)


def _joins(before: Gap, after: Gap) -> bool:
    silence = after.start - before.end
    return before.reason is after.reason and 0 <= silence < SILENCE_S * SAMPLE_RATE_HZ
