"""Which utterances have no final text yet, and where on the timeline they lie: what is missing at the end. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from livecaption.core.gaps import Gaps
from livecaption.model.audio import (
    ChannelId,
    Gap,
    GapReason,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)


@dataclass(slots=True)
class _Extent:
    start: SampleIndex
    end: SampleIndex
    ended: bool = False


class UnfinishedUtterances:
    """Utterances of all channels between their start and their final. One thread's property."""

    def __init__(self) -> None:
        self._extents: dict[tuple[ChannelId, UtteranceId], _Extent] = {}

    def take(self, event: UtteranceEvent) -> None:
        """Take note of what the gate made."""
        key = event.channel, event.utterance
        match event:
            case UtteranceStarted():
                self._extents[key] = _Extent(event.start, event.start)
            case UtteranceAudio() if key in self._extents:
                self._extents[key].end = SampleIndex(event.start + len(event.samples))
            case UtteranceEnded() if key in self._extents:
                self._extents[key].end = event.end
                self._extents[key].ended = True

    def close(self, channel: ChannelId, utterance: UtteranceId) -> None:
        """Its final text is known."""
        self._extents.pop((channel, utterance), None)

    def give_up(self, gap: Gap) -> None:
        """Forget what lies in a gap that is told already."""
        for key, extent in list(self._extents.items()):
            if key[0] == gap.channel and gap.start <= extent.start and extent.end <= gap.end:
                del self._extents[key]

    def still_spoken(self) -> list[UtteranceEnded]:
        """The ends that utterances would have that the gate has not ended."""
        return [
            UtteranceEnded(channel, utterance, extent.end)
            for (channel, utterance), extent in self._extents.items()
            if not extent.ended
        ]

    def missing(self) -> list[Gap]:
        """What has no final, as gaps, utterances in a row in one; empty utterances leave none."""
        told: list[Gap] = []
        runs: dict[ChannelId, Gaps] = {}
        for (channel, utterance), extent in self._extents.items():
            if extent.end > extent.start:
                gap = Gap(channel, extent.start, extent.end, GapReason.ENDPOINT)
                whole = runs.setdefault(channel, Gaps()).add(utterance, gap)
                told = [*(each for each in told if not whole.covers(each)), whole]
        return told
