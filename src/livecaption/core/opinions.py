"""How many opinions each setting of stability asks for before a word shows, or is changed. Pure.

The constants were measured: docs/decisions/0006.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from livecaption.core.hearing import Heard
from livecaption.model.view import Stability

DOUBTS = (0.007, 0.02, 0.18)
"""What the opinions on a word may leave open for it to show (`Heard.doubt`): on a hypothesis's last word, on the one
before it, and on any other. The more words follow, the more of them it keeps waiting."""

LIKELY = 0.5
"""Probability below which no number of opinions shows a word: who mishears it says the same again. It shows when its
wait is over, or when the recogniser calls it stable or final."""

LIKELY_WAIT, UNLIKELY_WAIT = 0.5, 0.75
"""How long a word waits for opinions where the recogniser says how sure it is: this much of the usual time. What keeps
changing in one place shows after the usual time as it then is."""


@dataclass(frozen=True, slots=True)
class Rule:
    """When words that may still change are shown, and when shown ones are changed before the final.

    A word shows once `agree` hypotheses in a row have it, or it has stood for `wait_s`. Where hypotheses come often,
    `more` of them have to agree on it or on the word before it: they cost less time then, and each knows little more
    than the last. Where the recogniser says how sure it is of a word, that decides instead of their number: what they
    leave open has to be little, and the `calm`er the less. A shown word is replaced once `replace` hypotheses in a row
    (and twice `more`) have what replaces it.
    """

    agree: int
    more: int
    replace: int
    wait_s: float
    calm: float = 1.0

    def needed_to_replace(self, *, often: bool) -> int:
        """Hypotheses in a row that replace a shown word."""
        return self.replace + (2 * self.more if often else 0)

    def believes(self, heard: Heard, probability: float, following: int) -> bool:
        """Whether a word which the recogniser calls so probable, and which so many follow, was said surely enough."""
        return probability >= LIKELY and heard.doubt <= DOUBTS[min(following, len(DOUBTS) - 1)] ** self.calm

    def patience_ends_s(self, heard: Heard) -> float:
        """When a word shows that nobody confirmed."""
        if self.agree == 1 or heard.probability is None:
            return heard.since_s + self.wait_s
        wait = LIKELY_WAIT if heard.probability >= LIKELY else UNLIKELY_WAIT
        return min(heard.since_s + self.wait_s * wait, heard.open_s + self.wait_s * self.calm)


RULES: Mapping[Stability, Rule] = {
    Stability.FASTEST: Rule(agree=1, more=0, replace=1, wait_s=0.0),
    Stability.FAST: Rule(agree=1, more=0, replace=2, wait_s=0.8),
    Stability.BALANCED: Rule(agree=2, more=1, replace=2, wait_s=3.0),
    Stability.STEADY: Rule(agree=2, more=2, replace=3, wait_s=4.0, calm=1.5),
    Stability.STEADIEST: Rule(agree=3, more=2, replace=5, wait_s=5.0, calm=2.5),
}
