"""One word, or some in a row, that is heard wrong every time, and what it is to read. Pure.

Whole words, however they are written; marks around them and the capital at a sentence's beginning stay. In scripts
without spaces, what a line may be broken into counts as a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from livecaption.core.edited_words import Piece
from livecaption.core.layout import CharacterMeasure, units_of

_MARKS = ".,;:!?…。、，．！？：；\"'“”„‘’«»‹›()[]{}<>（）「」『』【】—–-¿¡،؛؟।"
_POSSESSIVES = ("'s", "’s")
_MEASURE = CharacterMeasure()


@dataclass(frozen=True, slots=True)
class _Bared:
    """A word without the marks around it."""

    before: str
    word: str
    after: str


def bared(text: str) -> _Bared:
    """The word that `text` is, and the marks before and after it; a possessive counts as such."""
    word = text.lstrip(_MARKS)
    before = text[: len(text) - len(word)]
    bare = word.rstrip(_MARKS)
    for ending in _POSSESSIVES:
        if len(bare) > len(ending) and bare.casefold().endswith(ending):
            bare = bare[: -len(ending)]
    return _Bared(before, bare, word[len(bare) :])


class WordRule:
    """`wrong` in folded words, `right` as it is written. `number` tells which of two rules is newer."""

    __slots__ = ("_glued", "_right", "_right_folded", "number", "right", "wrong")

    def __init__(self, wrong: str, right: str, number: int) -> None:
        heard = [(_core(unit.text).casefold(), unit.glued) for unit in units_of(wrong, _MEASURE, float("inf"))]
        heard = [each for each in heard if each[0]]
        self.number = number
        self.right = " ".join(right.split())
        self.wrong = tuple(word for word, _ in heard)
        self._glued = tuple(glued for _, glued in heard)
        self._right = units_of(right, _MEASURE, float("inf"))
        self._right_folded = tuple(_core(unit.text).casefold() for unit in self._right)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WordRule) and (self.wrong, self.right) == (other.wrong, other.right)

    __hash__ = None  # type: ignore[assignment]  # equal by what it does, and nobody keys by it

    @property
    def writes(self) -> frozenset[str]:
        """The folded words that the rule brings into a text."""
        return frozenset(self._right_folded)

    def applied(self, pieces: list[Piece]) -> list[Piece]:
        """The pieces with every `wrong` read right; where it reads right already nothing is done twice."""
        words = [bared(piece.text) for piece in pieces]
        folded = [word.word.casefold() for word in words]
        if self.wrong[0] not in folded:
            return pieces
        found: list[Piece] = []
        place = 0
        while place < len(pieces):
            if self._reads_right(folded, place):
                found += pieces[place : place + len(self._right)]
                place += len(self._right)
            elif self.matches(pieces, words, folded, place, len(self.wrong)):
                end = place + len(self.wrong)
                found += self._replacing(pieces[place:end], words[place:end])
                place = end
            else:
                found.append(pieces[place])
                place += 1
        return found

    def begins(self, pieces: Sequence[Piece]) -> int:
        """How many of the last pieces may be the beginning of a `wrong` whose rest is still to come."""
        longest = min(len(self.wrong) - 1, len(pieces))
        tail = pieces[len(pieces) - longest :]
        words = [bared(piece.text) for piece in tail]
        folded = [word.word.casefold() for word in words]
        for count in range(longest, 0, -1):
            if self.matches(tail, words, folded, longest - count, count):
                return count
        return 0

    def matches(
        self, pieces: Sequence[Piece], words: Sequence[_Bared], folded: Sequence[str], place: int, count: int
    ) -> bool:
        """Whether the first `count` words of `wrong` stand at `place`, with no marks between them."""
        if tuple(folded[place : place + count]) != self.wrong[:count]:
            return False
        return all(
            pieces[place + each].glued == self._glued[each]
            and not words[place + each].before
            and not words[place + each - 1].after
            for each in range(1, count)
        )

    def _reads_right(self, folded: Sequence[str], place: int) -> bool:
        length = len(self._right_folded)
        return length > len(self.wrong) and tuple(folded[place : place + length]) == self._right_folded

    def _replacing(self, pieces: Sequence[Piece], words: Sequence[_Bared]) -> list[Piece]:
        texts = [unit.text for unit in self._right]
        if words[0].word[:1].isupper() and self.right == self.right.lower() and self.wrong != self._right_folded:
            texts[0] = texts[0][:1].upper() + texts[0][1:]
        texts[0] = words[0].before + texts[0]
        texts[-1] += words[-1].after
        first, end = pieces[0].first, pieces[-1].end
        return [
            Piece(text, pieces[0].glued if not place else self._right[place].glued, first, end)
            for place, text in enumerate(texts)
        ]


def is_empty(rule: WordRule) -> bool:
    """Whether there is nothing to look for or nothing to read instead."""
    return not rule.wrong or not rule.right or not rule._right


def _core(text: str) -> str:
    return bared(text).word
