"""Text while it is being edited: pieces that know which heard words they stand for, so that times stay true. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple, Protocol

from livecaption.core.layout import Unit
from livecaption.model.transcript import TranscriptUpdate, Word


class Piece(NamedTuple):
    """What reads in the place of the heard units `first` to `end`; `glued` means no space before it."""

    text: str
    glued: bool
    first: int
    end: int


class Rule(Protocol):
    """What may still change the last words when more are heard."""

    def begins(self, pieces: Sequence[Piece]) -> int:
        """How many of the last pieces may be the beginning of words that read differently together."""


def pieces_of(units: Sequence[Unit], without: Container[int]) -> list[Piece]:
    """The units as pieces, but for those at the places of `without`; what follows a hole is not glued to it."""
    found: list[Piece] = []
    for place, unit in enumerate(units):
        if place not in without:
            follows = bool(found) and found[-1].end == place
            found.append(Piece(unit.text, unit.glued and follows, place, place + 1))
    return found


def text_of_pieces(pieces: Iterable[Piece]) -> str:
    """The pieces as one text."""
    return "".join(piece.text if piece.glued else " " + piece.text for piece in pieces).removeprefix(" ")


def firm_pieces(pieces: Sequence[Piece], firm: int, rules: Iterable[Rule]) -> int:
    """How many leading pieces stand for the first `firm` heard units and will not be read together with later ones."""
    count = 0
    while count < len(pieces) and pieces[count].end <= firm:
        count += 1
    return min((count - rule.begins(pieces[:count]) for rule in rules), default=count)


def stable_words(pieces: Sequence[Piece], firm: int) -> int:
    """How many whole white-space words the first `firm` pieces make."""
    words = len(text_of_pieces(pieces[:firm]).split())
    cut = firm < len(pieces) and pieces[firm].glued
    return words - 1 if cut and words else words


def timed_words(update: TranscriptUpdate, units: Sequence[Unit], pieces: Sequence[Piece]) -> tuple[Word, ...]:
    """The words of the edited text with their times; those of a changed place share the time it took.

    `units` is empty where a person wrote the whole text. Without times for each word there are none afterwards.
    """
    if not update.words or not pieces:
        return ()
    if not units:
        return _shared(pieces, update.words)
    numbers: list[int] = []
    for unit in units:
        numbers.append(numbers[-1] + (not unit.glued) if numbers else 0)
    if not numbers or numbers[-1] + 1 != len(update.words):
        return ()
    sizes = Counter(numbers)
    found: list[Word] = []
    place = 0
    while place < len(pieces):
        begin, first = place, numbers[pieces[place].first]
        last = numbers[pieces[place].end - 1]
        place += 1
        while place < len(pieces) and (numbers[pieces[place].first] <= last or pieces[place].glued):
            last = max(last, numbers[pieces[place].end - 1])
            place += 1
        run = pieces[begin:place]
        heard = update.words[first : last + 1]
        whole = first == last and sizes[first] == len(run) and all(_unchanged(piece, units) for piece in run)
        found += heard if whole else _shared(run, heard)
    return tuple(found)


def _unchanged(piece: Piece, units: Sequence[Unit]) -> bool:
    unit = units[piece.first]
    return piece.end == piece.first + 1 and (piece.text, piece.glued) == (unit.text, unit.glued)


def _shared(run: Sequence[Piece], heard: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the pieces, sharing the heard ones' time by their letters."""
    texts = text_of_pieces(run).split()
    start_s, end_s = heard[0].start_s, heard[-1].end_s
    total = sum(map(len, texts))
    found: list[Word] = []
    before = 0
    for text in texts:
        begins_s = start_s + (end_s - start_s) * before / total
        before += len(text)
        ends_s = start_s + (end_s - start_s) * before / total
        found.append(Word(text, round(begins_s, 3), round(ends_s, 3), None, heard[0].speaker))
    return tuple(found)
