"""Breaking text into caption lines: the units a line is made of, their width, and where a line ends.

Pure; called on whichever thread runs the session. Widths are in columns: 42 of them hold 42 ordinary characters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from livecaption.model.view import Measure

_SENTENCE_ENDS = frozenset(".?!…。！？؟।")
_CLAUSE_ENDS = frozenset(",;:—、，；：،؛")
_CLOSING_QUOTES = "\"'”’»)]）」』"
_NO_LINE_START = frozenset("、。，．！？：；）］｝」』】〉》〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々ゝゞ・‥…”’％")
_NO_LINE_END = frozenset("（［｛「『【〈《〔“‘")

SENTENCE_SHARE = 0.7
"""How full (0..1) a line must be for a sentence's end to end the line as well."""

CLAUSE_SHARE = 0.85
"""The same for a comma."""

_ZERO_WIDTH_JOINER = "\u200d"


class CharacterMeasure:
    """Widths in terminal cells: wide East Asian characters and emoji take two, combining marks none."""

    def width(self, text: str) -> float:
        """Width in cells."""
        if text.isascii():
            return float(len(text))
        return float(sum(_cells(character) for character in text))


class Unit(NamedTuple):
    """What a line is never broken inside of: a word, one character of a script without spaces, or a piece of a word
    too long for any line. `glued` means no space before it; `ends_word` that a white-space word ends with it."""

    text: str
    glued: bool = False
    ends_word: bool = True


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _breaks_anywhere(character: str) -> bool:
    """Han, Hiragana, Katakana and their punctuation; Hangul keeps its words together."""
    code = ord(character)
    return (
        0x3000 <= code <= 0x30FF
        or 0x31F0 <= code <= 0x31FF
        or 0x3400 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0xFF00 <= code <= 0xFF65
        or 0x20000 <= code <= 0x3FFFF
    )


def clusters(word: str) -> list[str]:
    """The word in pieces that are seen as one character, near enough: marks, joined and flag emoji stay whole."""
    found: list[str] = []
    for character in word:
        joins = (
            unicodedata.category(character) in ("Mn", "Mc", "Me")
            or character == _ZERO_WIDTH_JOINER
            or 0x1F3FB <= ord(character) <= 0x1F3FF
            or 0xFE00 <= ord(character) <= 0xFE0F
        )
        if found and (joins or found[-1].endswith(_ZERO_WIDTH_JOINER) or _completes_flag(found[-1], character)):
            found[-1] += character
        else:
            found.append(character)
    return found


def _completes_flag(before: str, character: str) -> bool:
    return len(before) == 1 and 0x1F1E6 <= ord(before) <= 0x1F1FF and 0x1F1E6 <= ord(character) <= 0x1F1FF


def _parts(word: str) -> list[str]:
    """The places inside a word where its script allows a line to end."""
    if not any(map(_breaks_anywhere, word)):
        return [word]
    found: list[str] = []
    for cluster in clusters(word):
        before = found[-1][-1] if found else ""
        may_break = bool(before) and (_breaks_anywhere(before) or _breaks_anywhere(cluster[0]))
        if not found or (may_break and cluster[0] not in _NO_LINE_START and before not in _NO_LINE_END):
            found.append(cluster)
        else:
            found[-1] += cluster
    return found


def _cut(part: str, measure: Measure, columns: float) -> Iterable[str]:
    """Pieces of at most `columns`; always at least one visible character each."""
    if measure.width(part) <= columns:
        yield part
        return
    piece, width = "", 0.0
    for cluster in clusters(part):
        wide = measure.width(cluster)
        if piece and width + wide > columns:
            yield piece
            piece, width = "", 0.0
        piece += cluster
        width += wide
    yield piece


def units_of(text: str, measure: Measure, columns: float) -> tuple[Unit, ...]:
    """The units of a text, none wider than `columns` unless it is a single character. Control codes are left out."""
    found: list[Unit] = []
    for raw in text.split():
        word = raw if raw.isprintable() else "".join(c for c in raw if unicodedata.category(c) not in ("Cc", "Cs"))
        pieces = [piece for part in _parts(word) for piece in _cut(part, measure, columns) if piece]
        for place, piece in enumerate(pieces):
            found.append(Unit(piece, glued=place > 0, ends_word=place == len(pieces) - 1))
    return tuple(found)


def joined(units: Iterable[Unit]) -> str:
    """The units as one text."""
    return "".join(unit.text if unit.glued else " " + unit.text for unit in units).removeprefix(" ")


def width_of(units: Sequence[Unit], measure: Measure) -> float:
    """Columns that a line of these units takes."""
    spaces = sum(1 for unit in units[1:] if not unit.glued)
    return sum(measure.width(unit.text) for unit in units) + spaces * measure.width(" ")


def end_of_line(units: Sequence[Unit], start: int, room: float, full: float, measure: Measure) -> int:
    """The index after the last unit of the line that begins at `start`.

    `room` is what this line offers, `full` what a whole line would: a unit too wide for a line shortened by a
    speaker's name goes to the next one. A line ends early after punctuation, when little room is lost by it.
    """
    space = measure.width(" ")
    width = 0.0
    for index in range(start, len(units)):
        unit = units[index]
        wide = measure.width(unit.text)
        if index == start:
            if wide > room and room < full:
                return start
        else:
            if width >= room * _share_needed(units[index - 1].text):
                return index
            wide += 0.0 if unit.glued else space
            if width + wide > room:
                return index
        width += wide
    return len(units)


def _share_needed(text: str) -> float:
    """How full a line must be to end after this unit by choice; more than 1 where it may not."""
    last = text.rstrip(_CLOSING_QUOTES)[-1:]
    if last in _SENTENCE_ENDS and last:
        return SENTENCE_SHARE
    if last in _CLAUSE_ENDS and last:
        return CLAUSE_SHARE
    return 2.0
