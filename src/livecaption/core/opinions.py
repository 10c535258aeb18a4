"""How many opinions each setting of stability asks for before a word shows, or is changed. Pure.

The constants were measured: docs/decisions/0006 and 0015.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from livecaption.core.hearing import Heard
from livecaption.model.view import Stability

SURE, LIKELY = 0.75, 0.5
"""Probabilities that a recogniser gives a word: from the first on it shows as soon as any word does, below the second
it takes more opinions than usual."""

UNSURE_WAIT = 0.5
"""How long a word waits for opinions where the recogniser says how sure it is: this much of the usual time."""


@dataclass(frozen=True, slots=True)
class Rule:
    """When words that may still change are shown, and when shown ones are changed before the final.

    A word shows once `agree` hypotheses in a row have it, or it has stood for `wait_s`. Where hypotheses come often,
    `more` of them have to agree on it or on the word before it: they cost less time then, and each knows little more
    than the last. Where the recogniser says how sure it is of a word, that decides between fewer and more. A shown word
    is replaced once `replace` hypotheses in a row (and twice `more`) have what replaces it.
    """

    agree: int
    more: int
    replace: int
    wait_s: float

    def needed_to_replace(self, *, often: bool) -> int:
        """Hypotheses in a row that replace a shown word."""
        return self.replace + (2 * self.more if often else 0)

    def needed_to_show(self, probability: float, *, often: bool) -> int:
        """Hypotheses in a row that show a word which the recogniser calls so probable."""
        if probability >= SURE:
            return self.agree
        if probability >= LIKELY:
            return self.agree + (self.more if often else 0)
        return self.agree + (3 * self.more if often else self.more)

    def patience_s(self, heard: Heard) -> float:
        """Seconds after which a word shows that nobody confirmed."""
        known = self.agree > 1 and heard.probability is not None
        return self.wait_s * UNSURE_WAIT if known else self.wait_s


RULES: Mapping[Stability, Rule] = {
    Stability.FASTEST: Rule(agree=1, more=0, replace=1, wait_s=0.0),
    Stability.FAST: Rule(agree=1, more=0, replace=2, wait_s=0.8),
    Stability.BALANCED: Rule(agree=2, more=1, replace=2, wait_s=3.0),
    Stability.STEADY: Rule(agree=2, more=2, replace=3, wait_s=4.0),
    Stability.STEADIEST: Rule(agree=3, more=2, replace=5, wait_s=5.0),
}
