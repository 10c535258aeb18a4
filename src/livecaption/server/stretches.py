"""Which finished utterances are heard once more together, and with what was said before. Pure; seconds are the
caller's, `SecondPass`.

An utterance is understood better after what was said before it. So each is heard with that, as soon as it is over:
what comes later, when the next is over as well, is better still, and its reader has gone on. docs/decisions/0017.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import Generic, NamedTuple, TypeVar

from livecaption.core.in_context import LONGEST_S, MOST_GAP_S, has_spaces
from livecaption.server.work import JobId, RestateJob

GATHERED_S = 7.0
"""Sound of those that wait and are heard at once, where the model cannot keep up."""

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


class Before(NamedTuple):
    """How much of what was said before an utterance a model is given: up to `sound_s` of sound, and in words what was
    said in the `told_s` before that; with the rest of the utterance in which these begin."""

    sound_s: float
    told_s: float


FOR_ANOTHER = Before(5.0, 15.0)
"""For a model that takes account of words. Those that do not need more sound, and still gain of this."""

FOR_THE_SAME = Before(10.0, 0.0)
"""For the model that heard it first, the built-in one: it takes no words."""


class Hearing(NamedTuple):
    """What is heard at once: utterances in the order they were said; those that are `wanted` get what is heard in them.
    The first of these waits since `since_s`. `before` is what was said before all of them, in words."""

    said: tuple[RestateJob, ...]
    wanted: frozenset[JobId]
    since_s: float
    before: str = ""

    @property
    def in_context(self) -> bool:
        """Whether more is known than one utterance."""
        return len(self.said) > 1 or bool(self.before)


@dataclass(slots=True)
class _Said:
    """An utterance that is over. `alone`: it is heard without others. Of those said long ago the job has no sound."""

    job: RestateJob
    since_s: float
    waits: bool = True
    length_s: float = field(init=False)
    end_s: float = field(init=False)
    alone: bool = field(init=False)

    def __post_init__(self) -> None:
        self.length_s = self.job.length_s
        self.end_s = self.job.end_s
        self.alone = self.length_s > LONGEST_S or not has_spaces(self.job.text)


class Stretch:
    """The finished utterances of one connection that wait, and what was said just before them."""

    def __init__(self, before: Before = FOR_ANOTHER) -> None:
        self._before = before
        self._said: list[_Said] = []

    @property
    def waits(self) -> bool:
        """Whether any utterance does."""
        return any(each.waits for each in self._said)

    def put(self, job: RestateJob, now_s: float) -> list[JobId]:
        """It has its final now; those that give way to it, where too many wait."""
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
        self._forget()  # also where nothing is taken for long
        return gone

    def cancel(self, job: JobId) -> None:
        """Nobody wants it any more."""
        self._said = [each for each in self._said if each.job.job != job]

    def too_late(self, since_s: float) -> list[JobId]:
        """Those that have waited since before `since_s`, which wait no more."""
        late = [each for each in self._said if each.waits and each.since_s < since_s]
        for each in late:
            each.waits = False
        return [each.job.job for each in late]

    def take(self) -> Hearing | None:
        """What is to be heard next, if anything."""
        first = next((place for place, each in enumerate(self._said) if each.waits), None)
        if first is None:
            return None
        after, length_s = first + 1, self._said[first].length_s
        while self._follows(after) and self._said[after].waits:
            longer_s = length_s + self._said[after].length_s
            if longer_s > GATHERED_S:
                break
            after, length_s = after + 1, longer_s
        begin = self._back(first, min(self._before.sound_s, LONGEST_S - length_s))
        wanted = self._said[first:after]
        hearing = Hearing(
            tuple(each.job for each in self._said[begin:after]),
            frozenset(each.job.job for each in wanted),
            wanted[0].since_s,
            self._text_before(begin),
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
        near = other.job.start_s - one.end_s <= MOST_GAP_S
        return near and not one.alone and not other.alone and one.job.language == other.job.language

    def _back(self, first: int, most_s: float) -> int:
        """The first of those that lead up to the utterance at `first`, of which there is sound for up to `most_s`."""
        begin, left_s = first, most_s
        while self._follows(begin) and self._said[begin - 1].job.sound:
            left_s -= self._said[begin - 1].length_s
            if left_s < 0:
                break
            begin -= 1
        return begin

    def _text_before(self, first: int) -> str:
        """What was heard in those that lead up to the utterance at `first`."""
        begin, left_s = first, self._before.told_s
        while left_s > 0 and self._follows(begin):
            begin -= 1
            left_s -= self._said[begin].length_s
        return " ".join(each.job.text for each in self._said[begin:first])

    def _forget(self) -> None:
        """Keep what waits, the sound that can be heard before it, and the text that can be told."""
        first = next((place for place, each in enumerate(self._said) if each.waits), len(self._said))
        begin, kept_s = first, 0.0
        while begin and kept_s < sum(self._before):
            begin -= 1
            each = self._said[begin]
            kept_s += each.length_s
            if kept_s > self._before.sound_s and each.job.sound:
                each.job = replace(each.job, sound=())
        del self._said[:begin]


class Waiting(Generic[L]):
    """Finals that wait, each until it would come too late. Connections (`L`) in turn. `before` as for `Stretch`."""

    def __init__(self, before: Before = FOR_ANOTHER) -> None:
        self._before = before
        self._lanes: OrderedDict[L, Stretch] = OrderedDict()
        self._call_s = 0.0

    def __bool__(self) -> bool:
        """Whether any waits."""
        return any(each.waits for each in self._lanes.values())

    def of(self, lane: L) -> Stretch:
        """Its utterances."""
        return self._lanes.setdefault(lane, Stretch(self._before))

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

    def take(self) -> tuple[L, Hearing] | None:
        """The next to be heard; None where none waits."""
        for lane, each in self._lanes.items():
            hearing = each.take()
            if hearing is not None:
                self._lanes.move_to_end(lane)
                return lane, hearing
        return None

    def took(self, call_s: float) -> None:
        """A call of the model took so long."""
        self._call_s = call_s if not self._call_s else (1 - _NEWEST) * self._call_s + _NEWEST * call_s
