"""Which finished utterances are heard once more together, and when. Pure; seconds are the caller's, `SecondPass`.

An utterance is understood better between its neighbours. So those of a connection are gathered until enough is there,
and heard with the one that follows them, or when nothing follows: docs/decisions/0017.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from livecaption.core.in_context import LONGEST_S, MOST_GAP_S, has_spaces
from livecaption.server.work import BegunJob, JobId, RestateJob

GATHERED_S = 7.0
"""Sound of the utterances that are restated at once; what is heard with them comes on top."""

BEFORE_S = 3.0
"""Sound before them that is heard again with them."""

QUIET_S = 2.0
"""After the last final: then nothing more of the same sentence comes."""

LONGEST_WAIT_S = 8.0
"""For a next one that is being said."""

TOO_LATE_S = 20.0
"""After a final: nobody looks at its transcript so long after it was said."""

MOST_WAITING = 8
"""Finals of one connection that wait."""

MOST_WAITING_S = 60.0
"""Their sound."""

_NEWEST = 0.3
"""Weight of the newest call among those that say how long a call takes."""

_EASED = 0.9
"""What is left of that with every utterance that was given up for it: so a machine that was busy is tried again."""

L = TypeVar("L")


class Hearing(NamedTuple):
    """What is heard at once: utterances in the order they were said; those that are `wanted` get what is heard in them.
    The first of these waits since `since_s`."""

    said: tuple[RestateJob, ...]
    wanted: frozenset[JobId]
    since_s: float


@dataclass(slots=True)
class _Said:
    """An utterance that is over. `alone`: it is heard without others."""

    job: RestateJob
    since_s: float
    waits: bool = True
    length_s: float = field(init=False)
    alone: bool = field(init=False)

    def __post_init__(self) -> None:
        self.length_s = self.job.length_s
        self.alone = self.length_s > LONGEST_S or not has_spaces(self.job.text)


class Stretch:
    """The finished utterances of one connection that wait, and what was said just before them."""

    def __init__(self) -> None:
        self._said: list[_Said] = []
        self._begun: dict[JobId, float] = {}
        self._over = False

    @property
    def waits(self) -> bool:
        """Whether any utterance does."""
        return any(each.waits for each in self._said)

    def begun(self, begun: BegunJob) -> None:
        """Another utterance is being said."""
        self._begun[begun.job] = begun.start_s

    def over(self) -> None:
        """No other utterance will be said."""
        self._over = True

    def put(self, job: RestateJob, now_s: float) -> list[JobId]:
        """It has its final now; those that give way to it, where too many wait."""
        self._begun.pop(job.job, None)
        self._said = [each for each in self._said if job.name is None or each.job.name != job.name]
        self._said.append(_Said(job, now_s))
        self._said.sort(key=lambda each: each.job.start_s)
        waiting = [each for each in self._said if each.waits]
        gone: list[JobId] = []
        while len(waiting) > 1 and (
            len(waiting) > MOST_WAITING or sum(each.length_s for each in waiting) > MOST_WAITING_S
        ):
            oldest = waiting.pop(0)
            oldest.waits = False
            gone.append(oldest.job.job)
        return gone

    def cancel(self, job: JobId) -> None:
        """Nobody wants it any more, or it was nothing."""
        self._begun.pop(job, None)
        self._said = [each for each in self._said if each.job.job != job]

    def too_late(self, since_s: float) -> list[JobId]:
        """Those that have waited since before `since_s`, which wait no more."""
        late = [each for each in self._said if each.waits and each.since_s < since_s]
        for each in late:
            each.waits = False
        return [each.job.job for each in late]

    def take(self, now_s: float) -> Hearing | None:
        """What is to be heard now, if anything."""
        first = next((place for place, each in enumerate(self._said) if each.waits), None)
        if first is None:
            return None
        after, length_s = first + 1, self._said[first].length_s
        while self._follows(after) and self._said[after].waits:
            longer_s = length_s + self._said[after].length_s
            if longer_s > GATHERED_S:
                break
            after, length_s = after + 1, longer_s
        if after == len(self._said) and not self._is_due(self._said[first:after], now_s):
            return None
        end = after
        if self._follows(after) and length_s + self._said[after].length_s <= LONGEST_S:
            end, length_s = after + 1, length_s + self._said[after].length_s
        begin, before_s = first, 0.0
        while begin and self._follows(begin):
            before_s += self._said[begin - 1].length_s
            if before_s > BEFORE_S or length_s + before_s > LONGEST_S:
                break
            begin -= 1
        wanted = self._said[first:after]
        hearing = Hearing(
            tuple(each.job for each in self._said[begin:end]),
            frozenset(each.job.job for each in wanted),
            wanted[0].since_s,
        )
        for each in wanted:
            each.waits = False
        self._forget()
        return hearing

    def _follows(self, place: int) -> bool:
        """Whether the utterance at `place` goes on from the one before it."""
        if not 0 < place < len(self._said):
            return False
        one, other = self._said[place - 1], self._said[place]
        near = other.job.start_s - one.job.end_s <= MOST_GAP_S
        return near and not one.alone and not other.alone and one.job.language == other.job.language

    def _is_due(self, waiting: list[_Said], now_s: float) -> bool:
        """Whether the newest utterances are heard though none follows them yet."""
        last = waiting[-1]
        near = [start_s for start_s in self._begun.values() if start_s - last.job.end_s <= MOST_GAP_S]
        longest_s = LONGEST_WAIT_S if near else QUIET_S
        gone_on = bool(self._begun) and not near
        return self._over or last.alone or gone_on or now_s - last.since_s >= longest_s

    def _forget(self) -> None:
        """Keep what waits, and what can be heard before it."""
        first = next((place for place, each in enumerate(self._said) if each.waits), len(self._said))
        begin, before_s = first, 0.0
        while begin and before_s + self._said[begin - 1].length_s <= BEFORE_S:
            begin -= 1
            before_s += self._said[begin].length_s
        del self._said[:begin]


class Waiting(Generic[L]):
    """Finals that wait, each until it would come too late. Connections (`L`) in turn."""

    def __init__(self) -> None:
        self._lanes: OrderedDict[L, Stretch] = OrderedDict()
        self._call_s = 0.0

    def __bool__(self) -> bool:
        """Whether any waits."""
        return any(each.waits for each in self._lanes.values())

    def of(self, lane: L) -> Stretch:
        """Its utterances."""
        return self._lanes.setdefault(lane, Stretch())

    def drop(self, lane: L) -> None:
        """Its connection is gone."""
        self._lanes.pop(lane, None)

    def too_late(self, now_s: float) -> list[tuple[L, JobId]]:
        """Those that are not worth beginning any more, taken out."""
        since_s = now_s + self._call_s - TOO_LATE_S
        found = [(lane, job) for lane, each in self._lanes.items() for job in each.too_late(since_s)]
        self._call_s *= _EASED ** len(found)
        return found

    def all(self) -> list[tuple[L, JobId]]:
        """All that wait, taken out."""
        return [(lane, job) for lane, each in self._lanes.items() for job in each.too_late(float("inf"))]

    def take(self, now_s: float) -> tuple[L, Hearing] | None:
        """The next to be heard; None where none is yet."""
        for lane, each in self._lanes.items():
            hearing = each.take(now_s)
            if hearing is not None:
                self._lanes.move_to_end(lane)
                return lane, hearing
        return None

    def took(self, call_s: float) -> None:
        """A call of the model took so long."""
        self._call_s = call_s if not self._call_s else (1 - _NEWEST) * self._call_s + _NEWEST * call_s
