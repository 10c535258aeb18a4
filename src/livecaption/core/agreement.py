"""Which leading words of successive hypotheses may be shown, and which trusted. Pure; one `Agreement` per utterance.

Words that two successive hypotheses have in common at their beginning are good enough to show, with two more that are
new; what four have in common is trusted, and stays so (LocalAgreement). A new last word is neither: the sound was cut
somewhere in it, and its full stop is the cut's doing. Measured in docs/decisions/0002.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

TRUSTED_AFTER = 4
SHOWN_AHEAD = 2
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
    """Follows the hypotheses of one utterance. `trusted` leading words never shrink."""

    def __init__(self, trusted_after: int = TRUSTED_AFTER) -> None:
        self.trusted = 0
        self._before: deque[tuple[str, ...]] = deque(maxlen=trusted_after - 1)

    def showing(self, words: Sequence[str]) -> int:
        """How many leading words of the next hypothesis to show; ask before it is heard."""
        if not self._before:
            return max(0, len(words) - 1)
        shared = common_start(self._before[-1], words)
        return max(self.trusted, shared, min(shared + SHOWN_AHEAD, len(words) - 1))

    def hear(self, words: Sequence[str]) -> int:
        """Take the next hypothesis, which begins with the words trusted before; returns how many are trusted now."""
        if len(self._before) == self._before.maxlen:
            shared = min(common_start(each, words) for each in self._before)
            self.trusted = max(self.trusted, min(shared, len(words) - 1))
        self._before.append(tuple(words))
        return self.trusted


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
