"""What of a better model's text is worth a second look by somebody who read the first. Pure.

A restatement takes words back that were read, so it has to be other words: case and punctuation alone are not worth
the jump. And a better model is not better always: large ones invent sentences for sounds, fluently, and repeat
themselves. docs/decisions/0017.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from livecaption.core.agreement import before_long_loop
from livecaption.core.alignment import bare
from livecaption.core.layout import CharacterMeasure, Unit, units_of
from livecaption.core.surer_words import has_words, mean_probability, with_surer_words
from livecaption.model.seams import Hypothesis

FEWEST = 0.6
"""Words of the second text for each of the first: with fewer it has left something out."""

MOST = 1.6
"""The same: with more it has made something up."""

SPARE = 2
"""Words more or less than these shares allow: in "yes" or "of course" they say nothing."""

FASTEST_WORDS_S = 6.0
"""Words in a second of sound: nobody speaks faster for a whole utterance."""

FASTEST_CHARACTERS_S = 15.0
"""The same where characters follow each other without spaces."""

SPARE_S = 0.5

ALIKE = 0.3
"""Share of words that both texts have in common; below, one of the two has heard something else altogether."""

SURE = 0.5
"""Mean probability that the second text's words need."""

LESS_SURE_IN_CONTEXT = 0.2
"""By so much it may be less sure of its own words than the first of those in whose place they come, where it heard the
utterance after others: it knows more. Else no less: what the better model is less sure of it makes worse as often as
better."""

SURE_OF_ANOTHER = 0.75
"""The mean probability that it needs where the two are not alike."""

_MEASURE = CharacterMeasure()


def restatement(
    first: Hypothesis, second: Hypothesis, length_s: float, *, in_context: bool = False
) -> Hypothesis | None:
    """What is to stand in place of `first`, which was told: its words, but for those that `second` is sure enough to
    have heard better. None where that is none. Both are of the same `length_s` of sound, the second perhaps
    `in_context`, after others. Where words are not told one by one, all or none are taken.

    Where the first model heard nothing, the second is not believed: what it hears in noise it mostly makes up.
    """
    if not _is_believed(first, second, length_s):
        return None
    less_sure = LESS_SURE_IN_CONTEXT if in_context else 0.0
    if has_words(first) and has_words(second):
        return with_surer_words(first, second, less_sure)
    was_sure, sure = mean_probability(first.words), mean_probability(second.words)
    return second if was_sure is None or sure is None or sure >= was_sure - less_sure else None


def _is_believed(first: Hypothesis, second: Hypothesis, length_s: float) -> bool:
    """Whether it has other words, and may be what was said."""
    said, anew = _units(first.text), _units(second.text)
    before, after = [bare(unit) for unit in said], [bare(unit) for unit in anew]
    if not said or not anew or "".join(before) == "".join(after):
        return False
    if not FEWEST * len(said) - SPARE <= len(anew) <= MOST * len(said) + SPARE:
        return False
    if _least_s(anew) > length_s + SPARE_S or before_long_loop(after) < len(after):
        return False
    sure = mean_probability(second.words)
    if sure is not None and sure < SURE:
        return False
    return _alike(before, after) >= ALIKE or (sure is not None and sure >= SURE_OF_ANOTHER)


def _units(text: str) -> list[Unit]:
    """Words, or characters where words have no spaces between them; without punctuation that stands alone."""
    units = units_of(text.replace("-", " ").replace("—", " "), _MEASURE, float("inf"))
    return [unit for unit in units if any(each.isalnum() for each in unit.text)]


def _least_s(units: Sequence[Unit]) -> float:
    """What the fastest speaker needs for it."""
    return sum(1 / (FASTEST_CHARACTERS_S if unit.glued else FASTEST_WORDS_S) for unit in units)


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(len(one), len(other))
