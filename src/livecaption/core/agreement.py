"""Which leading words of successive hypotheses may be trusted. Pure; one `Agreement` per utterance.

LocalAgreement-2: words that two successive hypotheses have in common at their beginning are agreed, and stay so. The
newest hypothesis's last word never is: the sound was cut somewhere in it, and its full stop is the cut's doing.
"""

from __future__ import annotations

from collections.abc import Sequence

_EDGES = ".,;:!?…\"“”‘’'()-–—"


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
    """Follows the hypotheses of one utterance. `agreed` leading words never shrink."""

    def __init__(self) -> None:
        self.agreed = 0
        self._last: tuple[str, ...] = ()

    def hear(self, words: Sequence[str]) -> int:
        """Take the next hypothesis, which begins with the words agreed before; returns how many are agreed now."""
        shared = min(common_start(self._last, words), len(words) - 1)
        self.agreed = max(self.agreed, shared)
        self._last = tuple(words)
        return self.agreed

    def settled(self, words: Sequence[str]) -> int:
        """How many leading words of `words`, about to be heard, the previous hypothesis had as well."""
        return common_start(self._last, words)


def before_loop(words: Sequence[str]) -> int:
    """How many leading words come before a tentative hypothesis begins to say the same thing over.

    A decoder given sound that is cut in mid-word likes to repeat itself. A phrase said twice in a row, a word said
    three times in a row, or a phrase of up to three words that is being said again at the end is taken for that.
    """
    plain = [bare(word) for word in words]
    for start in range(len(plain)):
        for length in range(1, (len(plain) - start) // 2 + 1):
            copies = 3 if length == 1 else 2
            phrase = plain[start : start + length]
            if plain[start : start + copies * length] == phrase * copies:
                return start + length
        for length in (2, 3):
            tail = plain[start + length :]
            if 2 <= len(tail) < length and tail == plain[start : start + len(tail)]:
                return start + length
    return len(plain)
