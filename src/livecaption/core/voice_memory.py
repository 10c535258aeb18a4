"""Who has spoken on one channel so far, told apart by voice: numbers that stay with a speaker. Pure; one thread's.

Every finished stretch is a piece with an embedding. With each utterance the newest pieces are clustered anew, so later
evidence corrects earlier labels; clusters keep the number that most of their seconds had. Beyond `MOST_PIECES` the
oldest are folded into their speaker's anchor, which bounds memory and cost for any length of session and makes what
they were called final. Why these numbers: docs/decisions/0014.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from livecaption.core.clustering import Vectors, linked, unit
from livecaption.model.messages import text_of
from livecaption.model.seams import Spoken as Spoken

ALIKE = 0.47
"""Cosine from which two clusters are one speaker."""

LEAST_ALIKE = 0.25
"""Less alike clusters stay apart even where fewer speakers are expected."""

TELLING_S = 0.8
"""A shorter piece says too little to take part in finding speakers; it is given to the one it is like."""

BORN_S = 2.0
"""Seconds of speech that make a speaker; less may be a cough, a laugh, two people at once."""

LIKE_ENOUGH = 0.30
LONG_LIKE_ENOUGH = 0.40
CLEARLY = 0.10
"""A piece outside of the clusters is a speaker's when it is like them, and clearly less like the next. One that is long
enough to tell should be more like them: else it is somebody who has said little so far."""

UNLIKE = 0.36
"""Someone new is guessed while an utterance goes on when a voice is less than this like everybody known."""

GUESSED_S = 0.75
STRANGERS = 0.2
"""How alike two speakers often are: who is the only one known must be clearly more like a voice than that."""

MOST_PIECES = 160
MOST_ANCHOR_S = 120.0
ENROLLED_S = 8.0
"""What an enrolled voice weighs, in seconds of speech."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one voice in an utterance, seconds from its first sample, and its embedding of length 1."""

    start_s: float
    end_s: float
    vector: Vectors

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.end_s - self.start_s


@dataclass(slots=True)
class _Kept:
    utterance: Hashable
    piece: Piece
    number: int | None = None


@dataclass(slots=True)
class _Anchor:
    """What is left of a speaker's folded pieces."""

    number: int
    total: Vectors
    seconds: float


@dataclass(slots=True)
class _Known:
    number: int
    centre: Vectors


@dataclass(slots=True)
class VoiceMemory:
    """One channel's speakers. `enrolled` maps names to unit vectors; `expected` is how many speakers there may be.

    Without `numbers_the_only`, who is the only one so far has no label: there is nobody to tell them from. Once there
    is a second, the first has one, too, in everything that they said.
    """

    expected: int | None = None
    enrolled: Mapping[str, Vectors] = field(default_factory=dict)
    numbers_the_only: bool = True
    _kept: list[_Kept] = field(default_factory=list)
    _anchors: list[_Anchor] = field(default_factory=list)
    _known: list[_Known] = field(default_factory=list)
    _names: dict[int, str] = field(default_factory=dict)
    _last: int = 0

    @property
    def speakers(self) -> int:
        """How many are told apart now."""
        return len(self._known)

    @property
    def pieces(self) -> int:
        """How many are kept whole."""
        return len(self._kept)

    def take(self, utterance: Hashable, heard: Sequence[Piece]) -> dict[Hashable, tuple[Spoken, ...]]:
        """Take a finished utterance; answers every kept utterance whose labels are others than before, itself first."""
        before = {id(kept): kept.number for kept in self._kept}
        alone = self._alone
        self._kept += [_Kept(utterance, piece) for piece in heard]
        self._cluster()
        changed: dict[Hashable, None] = {utterance: None}
        changed |= {kept.utterance: None for kept in self._kept if before.get(id(kept), kept.number) != kept.number}
        if alone != self._alone:
            changed |= {kept.utterance: None for kept in self._kept}
        told = {each: self.spoken(each) for each in changed}
        self._fold()
        return told

    def forget(self, utterance: Hashable) -> None:
        """It is sent again, or nobody wants it: it does not count."""
        self._kept = [kept for kept in self._kept if kept.utterance != utterance]

    def spoken(self, utterance: Hashable) -> tuple[Spoken, ...]:
        """Who spoke when in a kept utterance."""
        return tuple(
            Spoken(kept.piece.start_s, kept.piece.end_s, self._label(kept.number))
            for kept in self._kept
            if kept.utterance == utterance
        )

    def guess(self, vector: Vectors, seconds: float) -> str | None:
        """Who a voice may be that is still speaking: somebody known, somebody new, or None where that is unsure."""
        likeness = sorted(((float(each.centre @ vector), each.number) for each in self._known), reverse=True)
        if likeness:
            best, number = likeness[0]
            second = max(STRANGERS, likeness[1][0] if len(likeness) > 1 else STRANGERS)
            if best >= ALIKE - 0.05 and best - second >= CLEARLY:
                return self._label(number)
            if best >= UNLIKE or (self.expected is not None and len(self._known) >= self.expected):
                sure = best >= LIKE_ENOUGH + 0.05 and best - second >= 2 * CLEARLY
                return self._label(number) if sure else None
        name = self._enrolled_like(vector)
        if name is not None:
            return name
        if likeness and seconds < GUESSED_S:
            return None
        return _numbered(self._last + 1) if likeness or self.numbers_the_only else None

    def _cluster(self) -> None:
        telling = [kept for kept in self._kept if kept.piece.seconds >= TELLING_S]
        names = list(self.enrolled)
        vectors = [unit(anchor.total) for anchor in self._anchors]
        vectors += [self.enrolled[name] for name in names]
        vectors += [kept.piece.vector for kept in telling]
        weights = [anchor.seconds for anchor in self._anchors]
        weights += [ENROLLED_S] * len(names)
        weights += [kept.piece.seconds for kept in telling]
        if not telling:
            self._attach([kept for kept in self._kept if kept.number is None])
            return
        groups = linked(np.stack(vectors), np.array(weights), ALIKE)
        groups = self._narrowed(np.stack(vectors), np.array(weights), groups, len(names))
        first = len(self._anchors) + len(names)
        seconds = _seconds_by(groups, weights, skip=range(len(self._anchors), first))
        votes: dict[tuple[int, int], float] = {}
        for place, anchor in enumerate(self._anchors):
            _vote(votes, groups[place], anchor.number, anchor.seconds)
        for place, kept in enumerate(telling, first):
            if kept.number is not None:
                _vote(votes, groups[place], kept.number, kept.piece.seconds)
        named = {int(groups[len(self._anchors) + place]): name for place, name in enumerate(names)}
        born = [group for group in dict.fromkeys(int(each) for each in groups[first:]) if seconds[group] >= BORN_S] + [
            int(groups[place]) for place in range(len(self._anchors))
        ]
        numbers = self._numbered(list(dict.fromkeys(born)), votes, named)
        self._known = []
        for group, number in numbers.items():
            mine = [place for place in np.flatnonzero(groups == group) if not len(self._anchors) <= place < first]
            total = np.sum([vectors[place] * weights[place] for place in mine], axis=0)
            self._known.append(_Known(number, unit(total)))
        for place, kept in enumerate(telling, first):
            kept.number = numbers.get(int(groups[place]))
        for place, anchor in enumerate(self._anchors):
            anchor.number = numbers.get(int(groups[place]), anchor.number)
        self._attach([kept for kept in self._kept if kept.number is None or kept.piece.seconds < TELLING_S])

    def _narrowed(
        self, vectors: Vectors, weights: NDArray[np.floating], groups: NDArray[np.intp], enrolled: int
    ) -> NDArray[np.intp]:
        """Where more speakers were found than are expected: the most similar of those that count are joined."""
        if self.expected is None:
            return groups
        skip = range(len(self._anchors), len(self._anchors) + enrolled)
        seconds = _seconds_by(groups, list(weights), skip=skip)
        counted = [group for group, total in seconds.items() if total >= BORN_S]
        if len(counted) <= self.expected:
            return groups
        sums = np.stack([(vectors[groups == group] * weights[groups == group, None]).sum(axis=0) for group in counted])
        heavy = np.array([seconds[group] for group in counted])
        joined = linked(unit(sums), heavy, ALIKE, at_most=self.expected, least_alike=LEAST_ALIKE)
        result = groups.copy()
        for group, into in zip(counted, joined, strict=True):
            result[groups == group] = counted[int(np.flatnonzero(joined == into)[0])]
        return result

    def _numbered(
        self, groups: Sequence[int], votes: Mapping[tuple[int, int], float], named: Mapping[int, str]
    ) -> dict[int, int]:
        """A number for each speaker: the one most of their seconds had; a new one for who had none."""
        numbers: dict[int, int] = {}
        taken: set[int] = set()
        for (group, number), _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0])):
            if group in groups and group not in numbers and number not in taken:
                numbers[group] = number
                taken.add(number)
        for group in groups:
            if group not in numbers:
                self._last += 1
                numbers[group] = self._last
        for group, name in named.items():
            if group in numbers:
                self._names = {number: known for number, known in self._names.items() if known != name}
                self._names[numbers[group]] = name
        return numbers

    def _attach(self, kept: Iterable[_Kept]) -> None:
        """Give pieces outside of the clusters to the speaker they are like, or to nobody."""
        for each in kept:
            likeness = sorted((float(known.centre @ each.piece.vector), known.number) for known in self._known)
            enough = LIKE_ENOUGH if each.piece.seconds < TELLING_S else LONG_LIKE_ENOUGH
            each.number = None
            if likeness and likeness[-1][0] >= enough:
                second = likeness[-2][0] if len(likeness) > 1 else STRANGERS
                each.number = likeness[-1][1] if likeness[-1][0] - second >= CLEARLY else None

    def _fold(self) -> None:
        """The oldest pieces into their speakers' anchors."""
        while len(self._kept) > MOST_PIECES:
            oldest = self._kept.pop(0)
            if oldest.number is None or oldest.piece.seconds < TELLING_S:
                continue
            anchor = next((each for each in self._anchors if each.number == oldest.number), None)
            weighed = oldest.piece.vector * oldest.piece.seconds
            if anchor is None:
                self._anchors.append(_Anchor(oldest.number, weighed, oldest.piece.seconds))
                continue
            anchor.total = anchor.total + weighed
            anchor.seconds += oldest.piece.seconds
            if anchor.seconds > MOST_ANCHOR_S:  # a voice changes over a day: the newest counts
                anchor.total = anchor.total * (MOST_ANCHOR_S / anchor.seconds)
                anchor.seconds = MOST_ANCHOR_S
        self._anchors = _one_each(self._anchors)

    def _enrolled_like(self, vector: Vectors) -> str | None:
        likeness = sorted((float(known @ vector), name) for name, known in self.enrolled.items())
        return likeness[-1][1] if likeness and likeness[-1][0] >= ALIKE else None

    def _label(self, number: int | None) -> str | None:
        if number is None:
            return None
        name = self._names.get(number)
        return name or (None if self._alone else _numbered(number))

    @property
    def _alone(self) -> bool:
        """Whether nobody is told apart from anybody yet, and that is to go without numbers."""
        return len(self._known) < 2 and not self.numbers_the_only


def _numbered(number: int) -> str:
    return text_of("speaker.numbered", number=number)


def _seconds_by(groups: NDArray[np.intp], weights: Sequence[float], skip: range) -> dict[int, float]:
    seconds: dict[int, float] = dict.fromkeys((int(each) for each in groups), 0.0)
    for place, group in enumerate(groups):
        if place not in skip:
            seconds[int(group)] += weights[place]
    return seconds


def _vote(votes: dict[tuple[int, int], float], group: np.intp, number: int, seconds: float) -> None:
    key = int(group), number
    votes[key] = votes.get(key, 0.0) + seconds


def _one_each(anchors: list[_Anchor]) -> list[_Anchor]:
    """Anchors that turned out to be one speaker, joined."""
    by_number: dict[int, _Anchor] = {}
    for anchor in anchors:
        first = by_number.setdefault(anchor.number, anchor)
        if first is not anchor:
            first.total = first.total + anchor.total
            first.seconds += anchor.seconds
    return list(by_number.values())
