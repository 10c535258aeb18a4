"""Which leading words of successive hypotheses may be shown, and which trusted. Pure; one `Agreement` per utterance.

A word is shown when the model is sure of it, or when three successive hypotheses have it (two, where more words
follow). A word that is shown is changed when the model is sure of the change, or when two hypotheses ask for it. So a
guess at a word that was cut in its midst is mostly not seen, and one that is seen does not flicker. What all hypotheses
of `TRUSTED_AFTER_S` share is trusted and stays so. How sure is measured by the least of a word's tokens:
docs/decisions/0015.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

SURE = -0.4
"""Natural logarithm of the probability that the least of a word's tokens needs to be shown when it is heard once."""

SURE_OF_LAST = -0.15
"""The same for the last word of a hypothesis: the sound was cut somewhere in it."""

SURE_OF_CHANGE = -0.15
"""The same for every word that is to take the place of a shown one at once."""

AGREE = 3
"""Successive hypotheses that have a word the model is not sure of, before it is shown."""

AT_THE_END = 2
"""Last words of a hypothesis for which that holds; for those before them two are enough."""

DOUBTS = 2
"""Hypotheses that have to ask for a change that is not sure; one more where words are only to go."""

TRUSTED_AFTER_S = 1.44
"""Seconds of sound that came while all hypotheses had the word."""

LEAST_TO_TRUST = 4
"""Hypotheses that must share a word however far apart they are, as they are under load."""

_EDGES = ".,;:!?…\"“”‘’'()-–—。、，！？「」"

_SLACK_S = 0.001


def bare(word: str) -> str:
    """A word without case and the punctuation around it, for comparing."""
    return word.strip(_EDGES).casefold()


def common_start(one: Sequence[str], other: Sequence[str]) -> int:
    """How many leading words two hypotheses share, case and punctuation aside."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if bare(first) != bare(second):
            break
        count += 1
    return count


class Agreement:
    """Follows the hypotheses of one utterance: `shown` words, of which `trusted` leading ones never change."""

    def __init__(self) -> None:
        self.trusted = 0
        self.shown: tuple[str, ...] = ()
        self._before: deque[tuple[float, tuple[str, ...]]] = deque()
        self._letters: tuple[str, ...] = ()  # the trusted words as they were then
        self._doubts = 0

    def hear(self, words: Sequence[str], sure: Sequence[float], at_s: float, *, over: bool = False) -> bool:
        """Take the next hypothesis, made of `at_s` seconds of sound, which begins with the words trusted before.

        `sure` has the logarithm of the probability of each word. `over`: nothing is said after them, so the last was
        not cut and is judged as the others are. True when there is something to tell: what it has agrees with what is
        shown, or changes it, or more is trusted.
        """
        said = [common_start(each, words) for _, each in [*self._before][1 - AGREE :]]
        twice = min(said[-1], len(words) - AT_THE_END) if said else 0
        shared = max(0, twice, min(said) if len(said) == AGREE - 1 else 0)
        before = self.trusted
        self._trust(words, at_s)
        told = self._show(words, sure, max(shared, self.trusted), over=over)
        self._letters += tuple(words[before : self.trusted])
        self.shown = (*self._letters, *self.shown[self.trusted :])
        return told or self.trusted > before

    def _trust(self, words: Sequence[str], at_s: float) -> None:
        self._before.append((at_s, tuple(words)))
        while len(self._before) > LEAST_TO_TRUST and self._before[1][0] <= at_s - TRUSTED_AFTER_S + _SLACK_S:
            self._before.popleft()
        if len(self._before) >= LEAST_TO_TRUST and self._before[0][0] <= at_s - TRUSTED_AFTER_S + _SLACK_S:
            shared = min(common_start(each, words) for _, each in self._before)
            self.trusted = max(self.trusted, min(shared, len(words) - 1))

    def _show(self, words: Sequence[str], sure: Sequence[float], count: int, *, over: bool) -> bool:
        """Show the first `count` words, which were heard before, and those after them that the model is sure of."""
        while count < len(words) and sure[count] >= (SURE if over or count < len(words) - 1 else SURE_OF_LAST):
            count += 1
        new, old = tuple(words[:count]), self.shown
        kept = common_start(old, new)
        if kept < len(old) and kept >= self.trusted:
            if kept == len(new):
                if len(words) > len(old):
                    return False  # something else is said there, but what is not clear
                self._doubts += 1
                if self._doubts <= DOUBTS:
                    return False
            else:
                self._doubts += 1
                unsure = min(sure[kept : min(count, len(old))]) < SURE_OF_CHANGE
                if unsure and self._doubts < DOUBTS:
                    return False
        if not new:
            return False
        self._doubts = 0
        self.shown = new
        return True


def before_loop(words: Sequence[str]) -> int:
    """How many leading words come before a tentative hypothesis begins to say the same thing over.

    A decoder given sound that is cut in mid-word likes to repeat itself. A phrase said twice in a row, a word said
    three times in a row, or a phrase of three words that is being said again at the end is taken for that: when it
    was really said, the final has it.
    """
    plain = [bare(word) for word in words]
    for start in range(len(plain)):
        for length in range(1, (len(plain) - start) // 2 + 1):
            copies = 3 if length == 1 else 2
            if _repeats(plain, start, length, copies):
                return start + length
        if len(plain) == start + 5 and plain[start + 3 :] == plain[start : start + 2]:
            return start + 3
    return len(plain)


def before_long_loop(words: Sequence[str], copies: int = 4, least_words: int = 12) -> int:
    """How many leading words of a final to keep when it loops without doubt: nobody says a phrase so often.

    Much more patient than `before_loop`, since people do repeat themselves and a final must be true to them.
    """
    plain = [bare(word) for word in words]
    for start in range(len(plain)):
        for length in range(1, (len(plain) - start) // copies + 1):
            needed = max(copies, -(-least_words // length))
            if _repeats(plain, start, length, needed):
                return start + length
    return len(plain)


def _repeats(words: Sequence[str], start: int, length: int, copies: int) -> bool:
    phrase = list(words[start : start + length])
    return len(words) >= start + length * copies and list(words[start : start + length * copies]) == phrase * copies
