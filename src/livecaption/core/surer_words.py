"""Which words of a second text are taken over into the first, and which of the first's are left as they were. Pure.

Where two models hear different words, neither is always right. So both texts are laid beside each other, and each
place where they differ is judged by itself: what a reader has read stands wherever the second model is clearly less
sure of its words than the first was of its own. docs/decisions/0017.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from livecaption.core.alignment import bare
from livecaption.core.layout import Unit
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word

_MOST_BETWEEN = 3
"""Words that one is moved past; farther off the same word is another one."""


class Difference(NamedTuple):
    """Words `begin` to `end` of the first text, in whose place the second has `other_begin` to `other_end`."""

    begin: int
    end: int
    other_begin: int
    other_end: int


def has_words(hypothesis: Hypothesis) -> bool:
    """Whether each word of its text is told by itself."""
    return [word.text for word in hypothesis.words] == hypothesis.text.split()


def with_surer_words(first: Hypothesis, second: Hypothesis, less_sure: float) -> Hypothesis | None:
    """`first` with the words of `second` wherever they are others, and its mean probability there is at most
    `less_sure` below the first's; None where that is nowhere. Both `has_words`.

    What is taken over has the time of what it stands for.
    """
    taken = [each for each in differences(first.words, second.words) if _is_sure(each, first, second, less_sure)]
    if not taken:
        return None
    words: list[Word] = []
    at = 0
    for each in taken:
        words += first.words[at : each.begin]
        words += _placed(second.words[each.other_begin : each.other_end], *_span_s(each, first.words))
        at = each.end
    words += first.words[at:]
    text = " ".join(word.text for word in words)
    return Hypothesis(text, len(words), tuple(words), second.language, second.inference_ms)


def differences(first: Sequence[Word], second: Sequence[Word]) -> Sequence[Difference]:
    """Where the words are others; case, punctuation and what is written together make no difference.

    Where a word stands before others in one text and after them in the other, all that is one place.
    """
    said, anew = ([bare(Unit(word.text)) for word in words] for words in (first, second))
    found: list[Difference] = []
    for kind, begin, end, other_begin, other_end in SequenceMatcher(None, said, anew, autojunk=False).get_opcodes():
        if kind == "equal" or _letters(said[begin:end]) == _letters(anew[other_begin:other_end]):
            continue
        place = Difference(begin, end, other_begin, other_end)
        while found and _moved(found[-1], place, said, anew):
            before = found.pop()
            place = Difference(before.begin, end, before.other_begin, other_end)
        found.append(place)
    return found


def _moved(before: Difference, after: Difference, said: Sequence[str], anew: Sequence[str]) -> bool:
    """Whether a word is in the one place in the first text and in the other in the second: with only one of the two
    taken over it would be said twice, or not at all."""
    if after.begin - before.end > _MOST_BETWEEN:
        return False
    earlier = set(said[before.begin : before.end]) & set(anew[after.other_begin : after.other_end])
    later = set(anew[before.other_begin : before.other_end]) & set(said[after.begin : after.end])
    return bool(earlier or later)


def mean_probability(words: Sequence[Word]) -> float | None:
    """Of those words whose probability is known; None without any."""
    known = [word.probability for word in words if word.probability is not None]
    return sum(known) / len(known) if known else None


def _letters(words: Sequence[str]) -> str:
    """With apostrophes, for "we're" is another word than "were", and with marks, which are vowels in some scripts."""
    written = unicodedata.normalize("NFC", "".join(words)).replace("’", "'")
    return "".join(each for each in written if each.isalnum() or each == "'" or unicodedata.category(each)[0] == "M")


def _is_sure(place: Difference, first: Hypothesis, second: Hypothesis, less_sure: float) -> bool:
    """Words that are left out or added are judged by the whole text of the one that has none there."""
    was_sure = mean_probability(first.words[place.begin : place.end] or first.words)
    sure = mean_probability(second.words[place.other_begin : place.other_end] or second.words)
    return was_sure is None or sure is None or sure >= was_sure - less_sure


def _span_s(place: Difference, words: Sequence[Word]) -> tuple[float, float]:
    """When the words that are replaced were said; between their neighbours where there were none."""
    if place.begin < place.end:
        return words[place.begin].start_s, words[place.end - 1].end_s
    before_s = words[place.begin - 1].end_s if place.begin else 0.0
    return before_s, words[place.begin].start_s if place.begin < len(words) else before_s


def _placed(words: Sequence[Word], start_s: float, end_s: float) -> Iterator[Word]:
    """The words, one after the other, from `start_s` to `end_s`: their own times are another model's."""
    each_s = max(0.0, end_s - start_s) / max(1, len(words))
    for place, word in enumerate(words):
        yield replace(word, start_s=round(start_s + place * each_s, 3), end_s=round(start_s + (place + 1) * each_s, 3))
