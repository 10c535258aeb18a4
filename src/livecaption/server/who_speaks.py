"""What one connection was told of its speakers: labels for texts, and what to correct later. Pure; the event loop's.

Labels and texts come from two threads, in any order. A text goes out with the labels known by then; when others become
known after its final, the client is told the same text in other segments.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from livecaption.dialects import edge_wire as wire
from livecaption.model.seams import Hypothesis, Spoken
from livecaption.server.answers import segments
from livecaption.server.work import JobId

MOST_REMEMBERED = 256
"""Finals that may still be corrected; as many jobs' labels are kept."""


@dataclass(slots=True)
class _Final:
    name: int
    hypothesis: Hypothesis
    span_s: tuple[float, float]
    told: list[tuple[str, str | None]]


class WhoSpeaks:
    """For a connection that asked for speakers. `final` once for each job, in any order with `heard`."""

    def __init__(self) -> None:
        self._spoken: OrderedDict[JobId, tuple[Spoken, ...]] = OrderedDict()
        self._finals: OrderedDict[JobId, _Final] = OrderedDict()
        self._settled: set[JobId] = set()
        self._awaited: set[JobId] = set()

    @property
    def awaited(self) -> bool:
        """Whether something has its final whose speakers are still being found."""
        return bool(self._awaited)

    def spoken(self, job: JobId) -> tuple[Spoken, ...]:
        """What is known of a job by now."""
        return self._spoken.get(job, ())

    def final(self, job: JobId, name: int, hypothesis: Hypothesis, span_s: tuple[float, float]) -> None:
        """The job's final goes out with what `spoken` says now."""
        told = _told(segments(hypothesis, span_s, self.spoken(job), with_words=False))
        self._finals[job] = _Final(name, hypothesis, span_s, told)
        if job not in self._settled:
            self._awaited.add(job)
        self._settled.discard(job)
        while len(self._finals) > MOST_REMEMBERED:
            self._awaited.discard(self._finals.popitem(last=False)[0])

    def restated(self, job: JobId, hypothesis: Hypothesis) -> None:
        """The client is told other words of the final, with the labels that `spoken` says now."""
        final = self._finals.get(job)
        if final is not None:
            final.hypothesis = hypothesis
            final.told = _told(segments(hypothesis, final.span_s, self.spoken(job), with_words=False))

    def heard(self, job: JobId, spoken: tuple[Spoken, ...], *, settled: bool = False) -> wire.Speakers | None:
        """Newer labels of a job; what to tell of it where its final said otherwise."""
        if settled and job not in self._finals:
            self._settled.add(job)
        elif settled:
            self._awaited.discard(job)
        self._spoken[job] = spoken
        self._spoken.move_to_end(job)
        while len(self._spoken) > MOST_REMEMBERED:
            self._settled.discard(self._spoken.popitem(last=False)[0])
        final = self._finals.get(job)
        if final is None:
            return None
        now = segments(final.hypothesis, final.span_s, spoken, with_words=False)
        if _told(now) == final.told:
            return None
        final.told = _told(now)
        return wire.Speakers(final.name, now)


def _told(said: list[wire.WireSegment]) -> list[tuple[str, str | None]]:
    return [(segment.text, segment.speaker) for segment in said]
