"""Labels of sounds such as [applause], (laughter) and ♪ music ♪, told from words that were said. Pure; any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_NOTES = frozenset("♪♫♬♩")
_MOST_WORDS = 6
_MOST_WORDS_IN_PARENTHESES = 3
_MARKS = ".,;:!?"


def labelled(words: Sequence[str]) -> Iterator[tuple[int, int, bool]]:
    """The words in stretches, each as (from, to, whether it is a sound's label); a word that was said is one alone."""
    place = 0
    while place < len(words):
        end = _end_of_label(words, place)
        yield place, max(end, place + 1), end > place
        place = max(end, place + 1)


def _end_of_label(words: Sequence[str], start: int) -> int:
    """Where the label ends that begins at `start`; `start` itself when none does."""
    first = words[start]
    if first[0] in _NOTES:
        for end in range(start, min(len(words), start + 2 * _MOST_WORDS)):
            if words[end][-1] in _NOTES and (end > start or len(first) > 1):
                return end + 1
        return start + 1 if len(first) == 1 else start
    closing = {"[": "]", "(": ")"}.get(first[0])
    if closing is None:
        return start
    most = _MOST_WORDS if closing == "]" else _MOST_WORDS_IN_PARENTHESES
    for end in range(start, min(len(words), start + most)):
        word = words[end].rstrip(_MARKS)
        if word.endswith(closing):
            inside = "".join(words[start : end + 1]).rstrip(_MARKS)[1:-1]
            said = closing == ")" and not all(character.isalpha() or character in "-'’" for character in inside)
            return start if not inside or said else end + 1
    return start


def without_open_label(words: Sequence[str]) -> Sequence[str]:
    """The words before a label at the end that may be half of one yet: it shows once it is whole."""
    for start, end, sound in labelled(words):
        left = len(words) - start
        first = words[start]
        if sound and first in _NOTES and end == start + 1 and left <= _MOST_WORDS:
            return words[:start]
        opens = (first[0] == "[" and left < _MOST_WORDS) or (first[0] == "(" and left < _MOST_WORDS_IN_PARENTHESES)
        if not sound and opens:
            return words[:start]
    return words
