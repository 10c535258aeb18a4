"""Breaking text into caption lines: the units a line is made of, their width, and where a line ends.

Pure; called on whichever thread runs the session. Widths are in columns: 42 of them hold 42 ordinary characters.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from livecaption.core.phrases import CLAUSE, PLAIN, SENTENCE, leads_on, quality
from livecaption.core.sounds import labelled
from livecaption.model.view import Measure

_NO_LINE_START = frozenset("、。，．！？：；）］｝」』】〉》〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々ゝゞ・‥…”’％")
_NO_LINE_END = frozenset("（［｛「『【〈《〔“‘")

SENTENCE_SHARE = 0.7
"""How full (0..1) a line must be for a sentence's end to end the line as well."""

CLAUSE_SHARE = 0.85
"""The same for a comma, and for a word that leads on to others."""

_LEAST_SHARE = 0.6
"""How full a line must be to end anywhere but where the next word does not fit."""

_SLACK_COST = 1.5
_UNBALANCED_COST = 0.5

_NEXT_WORD = 6.0
"""Columns that a word which leads on leaves for the next one, or it goes to the next line itself."""

_NARROW = 16.0
"""Columns of text below which no word is sent on for the look of it."""

_ZERO_WIDTH_JOINER = "\u200d"
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates: a line may hold one end without the other."""


class CharacterMeasure:
    """Widths in terminal cells: wide East Asian characters and emoji take two, combining marks none."""

    def width(self, text: str) -> float:
        """Width in cells."""
        if text.isascii():
            return float(len(text))
        return float(sum(_cells(character) for character in text))


class Unit(NamedTuple):
    """What a line is never broken inside of: a word, one character of a script without spaces, a sound's label, or a
    piece of a word too long for any line. `glued` means no space before it; `ends_word` how many white-space words end
    with it; `sound` that it, or what it is a piece of, is a label and not words that were said."""

    text: str
    glued: bool = False
    ends_word: int = 1
    sound: bool = False


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
    if word.isascii():
        return list(word)
    starts: list[int] = []
    for place, character in enumerate(word):
        joins = place > 0 and (
            unicodedata.category(character) in ("Mn", "Mc", "Me")
            or character == _ZERO_WIDTH_JOINER
            or 0x1F3FB <= ord(character) <= 0x1F3FF
            or 0xFE00 <= ord(character) <= 0xFE0F
            or word[place - 1] == _ZERO_WIDTH_JOINER
            or _completes_flag(word[starts[-1] : place] if place - starts[-1] < 2 else "", character)
        )
        if not joins:
            starts.append(place)
    return [word[start:end] for start, end in zip(starts, [*starts[1:], len(word)], strict=True)]


def _completes_flag(before: str, character: str) -> bool:
    return len(before) == 1 and 0x1F1E6 <= ord(before) <= 0x1F1FF and 0x1F1E6 <= ord(character) <= 0x1F1FF


def _parts(word: str) -> list[str]:
    """The places inside a word where its script allows a line to end."""
    if word.isascii() or not any(map(_breaks_anywhere, word)):
        return [word]
    found: list[list[str]] = []
    for cluster in clusters(word):
        before = found[-1][-1][-1] if found else ""
        may_break = bool(before) and (_breaks_anywhere(before) or _breaks_anywhere(cluster[0]))
        if not found or (may_break and cluster[0] not in _NO_LINE_START and before not in _NO_LINE_END):
            found.append([cluster])
        else:
            found[-1].append(cluster)
    return ["".join(part) for part in found]


def _cut(part: str, measure: Measure, columns: float) -> Iterable[str]:
    """Pieces of at most `columns`; always at least one visible character each."""
    if measure.width(part) <= columns:
        yield part
        return
    piece: list[str] = []
    width = 0.0
    for cluster in clusters(part):
        wide = measure.width(cluster)
        if piece and width + wide > columns:
            yield "".join(piece)
            piece, width = [], 0.0
        piece.append(cluster)
        width += wide
    yield "".join(piece)


def units_of(text: str, measure: Measure, columns: float) -> tuple[Unit, ...]:
    """The units of a text, none wider than `columns` unless it is a single character. Control codes are left out."""
    words = text.split()
    found: list[Unit] = []
    for start, end, sound in labelled(words):
        label = " ".join(printable(word) for word in words[start:end])
        if end - start > 1 and measure.width(label) <= columns:
            found.append(Unit(label, False, end - start, True))
            continue
        for raw in words[start:end]:
            pieces = [piece for part in _parts(printable(raw)) for piece in _cut(part, measure, columns) if piece]
            last = len(pieces) - 1
            found += [Unit(piece, place > 0, int(place == last), sound) for place, piece in enumerate(pieces)]
    return tuple(found)


def printable(word: str) -> str:
    """The word without control codes and halves of characters, which no font and no terminal can show, and without
    what turns the direction of all that follows it."""
    if word.isprintable():
        return word
    return "".join(
        character
        for character in word
        if character not in _TURNS and unicodedata.category(character) not in ("Cc", "Cs")
    )


def joined(units: Iterable[Unit]) -> str:
    """The units as one text."""
    return "".join(unit.text if unit.glued else " " + unit.text for unit in units).removeprefix(" ")


def width_of(units: Sequence[Unit], measure: Measure) -> float:
    """Columns that a line of these units takes."""
    spaces = sum(1 for unit in units[1:] if not unit.glued)
    return sum(measure.width(unit.text) for unit in units) + spaces * measure.width(" ")


def end_of_line(units: Sequence[Unit], start: int, room: float, full: float, measure: Measure, filled: int = 0) -> int:
    """The index after the last unit of the line that begins at `start`.

    `room` is what this line offers, `full` what a whole line would: a unit too wide for a line shortened by a
    speaker's name goes to the next one. The first `filled` units were seen in this line, and stay there while they
    fit. Of the others the line takes as many as end it well: with a phrase, and not much shorter than it could be.
    """
    space = measure.width(" ")
    widths: list[float] = []
    """Of the line when it ends after that many units and one."""
    for index in range(start, len(units)):
        wide = measure.width(units[index].text)
        if widths:
            wide += widths[-1] + (0.0 if units[index].glued else space)
        if wide > room and (widths or room < full):
            break
        widths.append(wide)
    most = len(widths)
    everything = start + most == len(units)
    least = max(1, min(filled, most))
    for count in range(least, most):
        if _ends_early(
            units, start + count, widths[count - 1], widths[count], room, last=start + count + 1 == len(units)
        ):
            return start + count
    if everything or most <= least:
        return start + most
    rest = width_of(units[start:], measure) if not filled and len(units) - start <= 4 * most else math.inf
    best, best_count = -math.inf, most
    for count in range(most, least - 1, -1):
        width = widths[count - 1]
        if count < most and width < room * _LEAST_SHARE:
            break
        if units[start + count].glued:
            value = PLAIN
        else:
            value = quality(units[start + count - 1].text, units[start + count].text)
        value -= _SLACK_COST * (1.0 - width / room)
        if rest - width <= full:
            value -= _UNBALANCED_COST * abs(2 * width - rest) / full
        if value > best:
            best, best_count = value, count
    return start + best_count


def _ends_early(units: Sequence[Unit], place: int, width: float, wider: float, room: float, *, last: bool) -> bool:
    """Whether a line so wide ends before `place` although that unit would fit, making it `wider`."""
    if units[place].glued:
        return False
    value = quality(units[place - 1].text, units[place].text)
    if value >= SENTENCE:
        return width >= room * SENTENCE_SHARE
    if value >= CLAUSE:
        return width >= room * CLAUSE_SHARE
    # A word that leads on is not left behind at the end of a line that will not hold the next.
    return (
        last
        and width >= max(_NARROW, room * SENTENCE_SHARE)
        and wider + _NEXT_WORD > room
        and leads_on(units[place].text)
    )
