"""What is measured of a whole text over time: when each word first stood right, when for good, how many went back.

As benchmarks/measures.py defines it for entries, for any system that shows a text. A word that never stands right has
no times: it is an error.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from benchmarks.measures import aligned, errors, percentile
from benchmarks.peers.texts import Reading, common

AHEAD_S = 1.0
"""Words that are spoken so soon after a text came may be in it: times are good to a tenth of a second, not better."""
ANCHOR_WORDS = 12
"""So many words before the first change are aligned again; what is further back stands where it stood."""
END_S = 60.0


@dataclass(frozen=True, slots=True)
class History:
    """What became of each word of the reference: seconds after it was spoken, infinite where it never stood."""

    spoken_s: list[float]
    first_s: list[float]
    settled_s: list[float]
    taken_back: int
    standing: int
    wrong: int

    def first(self, share: float) -> float:
        """The delay of first appearance that `share` of the words that ever stand do not exceed."""
        return _share(self.first_s, share)

    def settled(self, share: float) -> float:
        """The same of the last change of the words that stand in the end."""
        return _share(self.settled_s, share)

    @property
    def missed(self) -> float:
        """The share of words that never stood."""
        return sum(math.isinf(late) for late in self.first_s) / len(self.first_s)

    @property
    def back(self) -> float:
        """Words taken back for each word that stands in the end."""
        return self.taken_back / max(1, self.standing)

    @property
    def wer(self) -> float:
        """Word errors of the text that stands in the end."""
        return self.wrong / len(self.spoken_s)

    def growth_s(self) -> float:
        """The median delay of the last minute (a third, of less than three) less that of the first: does it lag?"""
        part_s = min(END_S, self.spoken_s[-1] / 3)
        paired = list(zip(self.spoken_s, self.first_s, strict=True))
        begins = [late for at_s, late in paired if at_s <= part_s]
        ends = [late for at_s, late in paired if at_s > self.spoken_s[-1] - part_s]
        return _share(ends, 0.5) - _share(begins, 0.5)


def history(reference: Sequence[str], spoken_s: Sequence[float], readings: Sequence[Reading]) -> History:
    """Follow the words of the reference, each spoken at `spoken_s`, through what was read."""
    first, since = [math.inf] * len(reference), [math.inf] * len(reference)
    text: list[str] = []
    places: list[int | None] = []  # for each word of the text, the word of the reference that it is
    back = 0
    for time_s, new in readings:
        same = common(text, new)
        for kind, low, high, _, _ in SequenceMatcher(None, text[same:], new[same:], autojunk=False).get_opcodes():
            back += high - low if kind in ("replace", "delete") else 0
        anchor = max(0, same - ANCHOR_WORDS)
        while anchor and places[anchor - 1] is None:
            anchor -= 1
        after = 0 if not anchor else (places[anchor - 1] or 0) + 1
        heard = max(after, bisect_right(spoken_s, time_s + AHEAD_S))
        stood = {place for place in places if place is not None}
        text, places = new, places[:anchor] + [None] * (len(new) - anchor)
        for low, high in aligned(reference[after:heard], new[anchor:]):
            places[anchor + high] = after + low
        stands = {place for place in places if place is not None}
        for place in stood - stands:
            since[place] = math.inf
        for place in stands - stood:
            first[place], since[place] = min(first[place], time_s), time_s
    return History(
        list(spoken_s),
        [max(0.0, at - spoken) for at, spoken in zip(first, spoken_s, strict=True)],
        [max(0.0, at - spoken) for at, spoken in zip(since, spoken_s, strict=True)],
        back,
        len(text),
        errors(reference, text),
    )


def _share(delays: Sequence[float], share: float) -> float:
    finite = [late for late in delays if math.isfinite(late)]
    return percentile(finite, share) if finite else math.inf
