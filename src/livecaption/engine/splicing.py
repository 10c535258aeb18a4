"""How the newest hypothesis of an utterance changes what is shown of it. Pure; one `Splicing` per utterance.

A word that the decoder hears now so, now otherwise must not hold up those after it, nor flicker. So the hypothesis is
laid beside what is shown: where they are the same nothing changes; in between the shown words stay until the model is
sure of others or hears them time and again; what comes at the end is shown as soon as it is clear, and a doubtful word
with it when clear ones follow. Words are clear when the model is sure of them or when successive hypotheses have them,
wherever in those they stand. What is trusted is for `core.agreement` to say. How the numbers were found:
docs/decisions/0015.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from livecaption.core.agreement import AGREE, SURE, Agreement, bare
from livecaption.engine.tokens import TokenWord

SURE_OF_LAST = -0.25
"""Natural logarithm of the probability that a hypothesis's last word needs to be shown when it is heard once; the words
before it need `SURE`."""

SURE_OF_CHANGE = -0.3
"""The same for every word that takes the place of shown ones at once, where the words after those stay."""

CHANGED_AFTER = 4
"""Successive hypotheses that ask for such a change, where the model is not sure of it."""

AT_THE_END = 3
"""Last words of a hypothesis that take `AGREE` hypotheses; those before them take one less."""

MOST_DOUBTFUL, CLEAR_AFTER = 2, 2
"""So many doubtful words are shown when so many clear ones follow them, and the last hypothesis had those too."""

DOUBTED = -1.2
"""What a shown word counts for, at most, while the newest hypothesis has another in its place."""

GONE_AFTER = 2
"""Hypotheses that end before the shown words do, until those go."""


class Splicing:
    """Follows the hypotheses of one utterance: `shown` words, of which `trusted` leading ones never change."""

    def __init__(self) -> None:
        self.shown: tuple[TokenWord, ...] = ()
        self.unseen = 0  # last words of the newest hypothesis that nothing shown stands for
        self._agreement = Agreement()
        self._fixed: tuple[TokenWord, ...] = ()  # the trusted words as they were then
        self._last: list[str] = []
        self._runs: list[int] = []  # how many successive hypotheses have each word of the last
        self._shorter = 0

    @property
    def trusted(self) -> int:
        """How many leading words stay as they are."""
        return self._agreement.trusted

    def hear(self, words: Sequence[TokenWord], at_s: float, *, over: bool = False) -> bool:
        """Take the next hypothesis, made of `at_s` seconds of sound, which begins with the words trusted before.

        `over`: nothing is said after them, so the last was not cut and is judged as the others are. True when there is
        something to tell: what it has agrees with what is shown, or changes it, or more is trusted.
        """
        before = self.trusted
        known = self._known(words)
        self._agreement.hear([word.text for word in known], [word.log_probability for word in known], at_s, over=over)
        plain = [bare(word.text) for word in words]
        self._follow(plain)
        told = bool(words) and self._splice(words, plain, self._clear(words, over=over))
        self._fixed += tuple(replace(word, log_probability=0.0) for word in words[before : self.trusted])
        self.shown = (*self._fixed, *self.shown[self.trusted :])
        return told or self.trusted > before

    def _known(self, words: Sequence[TokenWord]) -> Sequence[TokenWord]:
        """Those that may become trusted: up to a word that is wrong as likely as not, however often it is heard."""
        places = range(self.trusted, len(words))
        return words[: next((place for place in places if words[place].log_probability < DOUBTED), len(words))]

    def _follow(self, plain: list[str]) -> None:
        runs = [1] * len(plain)
        for old, new, size in _matcher(self._last, plain).get_matching_blocks():
            runs[new : new + size] = [run + 1 for run in self._runs[old : old + size]]
        self._last, self._runs = plain, runs

    def _clear(self, words: Sequence[TokenWord], *, over: bool) -> list[bool]:
        last = len(words) - 1
        return [
            place < self.trusted
            or word.log_probability >= (SURE if over or place < last else SURE_OF_LAST)
            or self._runs[place] >= (AGREE if place > last - AT_THE_END else AGREE - 1)
            for place, word in enumerate(words)
        ]

    def _splice(self, words: Sequence[TokenWord], plain: list[str], clear: list[bool]) -> bool:
        """Change `shown`, or not; whether there is something to tell."""
        old = self.shown
        steps = _matcher([bare(word.text) for word in old], plain).get_opcodes()
        same = max((place for place, step in enumerate(steps) if step[0] == "equal"), default=-1)
        new: list[TokenWord] = []
        refused = shorter = False
        reached = 0
        for place, (kind, low, high, first, end) in enumerate(steps):
            reached = end
            if kind == "equal":
                new += words[first:end]
            elif place < same:
                taken = self._changes(words, clear, first, end, more=low == high)
                refused |= not taken
                new += words[first:end] if taken else _doubted(old[low:high])
            else:
                reached = _showable(clear, self._runs, first)
                shorter = reached == first and end - first <= high - low
                keeps = reached == first and low < high and not (shorter and self._shorter + 1 >= GONE_AFTER)
                refused |= keeps
                new += _doubted(old[low:high]) if keeps else words[first:reached]
                reached = min(end, first + high - low) if keeps else reached
        self._shorter = self._shorter + 1 if shorter and refused else 0
        self.unseen = len(words) - reached
        if new:
            self.shown = tuple(new)
        return bool(new) and not (refused and [word.text for word in new] == [word.text for word in old])

    def _changes(self, words: Sequence[TokenWord], clear: list[bool], first: int, end: int, *, more: bool) -> bool:
        """Whether the words from `first` to `end` take the place of shown ones, of none where they are only `more`."""
        if first < self.trusted or (more and all(clear[first:end])):
            return True
        if first == end:  # shown words are to go from between these two
            return min(self._runs[max(0, first - 1) : first + 1]) >= CHANGED_AFTER
        sure = min(word.log_probability for word in words[first:end]) >= SURE_OF_CHANGE
        return sure or min(self._runs[first:end]) >= CHANGED_AFTER


def _showable(clear: Sequence[bool], runs: Sequence[int], count: int) -> int:
    """How many leading words to show, `count` at least: the clear ones after those, and a few doubtful ones where clear
    ones follow."""
    while count < len(clear):
        after = next((place for place in range(count, len(clear)) if clear[place]), len(clear))
        if after > count:
            follow = [*zip(clear, runs, strict=True)][after : after + CLEAR_AFTER]
            steady = len(follow) == CLEAR_AFTER and all(each and run > 1 for each, run in follow)
            if after - count > MOST_DOUBTFUL or not steady:
                break
        count = after + 1
    return count


def _doubted(words: Sequence[TokenWord]) -> list[TokenWord]:
    return [replace(word, log_probability=min(word.log_probability, DOUBTED)) for word in words]


def _matcher(old: Sequence[str], new: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, old, new, autojunk=False)
