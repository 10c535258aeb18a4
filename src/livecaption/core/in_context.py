"""Utterances heard together, for a second pass: a model understands little of two seconds alone.

Which of the words are whose is told by laying the text of all of them beside what the first pass heard in each; where
that leaves a choice, by the words' times, which some engines know approximately only. Pure; any thread. What it gains:
docs/decisions/0017.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from livecaption.core.alignment import bare, same_start
from livecaption.core.layout import CharacterMeasure, Unit, units_of
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word

LONGEST_S = 14.0
"""All that is heard at once; more costs more, and engines cut what is much longer."""

MOST_GAP_S = 3.0
"""Seconds between two utterances, beyond which one tells nothing of the other."""

_LATE_COST = 0.2
"""What it costs that a border lies a second from where the sound has it; another word costs 1."""

_ALIKE = 0.5
"""How much less a word costs for another with the same letters at its ends."""

_MEASURE = CharacterMeasure()


class Part(NamedTuple):
    """One utterance of those that are heard together: what the first pass heard in it, and how long it is."""

    text: str
    length_s: float


def has_spaces(text: str) -> bool:
    """Whether words are told by spaces: else their borders cannot be found here."""
    return not any(unit.glued for unit in units_of(text, _MEASURE, float("inf")) if unit.text.isalnum())


def shared_out(heard: Hypothesis, parts: Sequence[Part]) -> list[Hypothesis] | None:
    """The words of each part, with times in seconds from its own first sample.

    `heard` is the text of all of them, one after the other. None where the engine tells no words.
    """
    if len(heard.words) != len(heard.text.split()):
        return None
    starts_s = [0.0]
    for part in parts:
        starts_s.append(starts_s[-1] + part.length_s)
    said = [part.text.split() for part in parts]
    borders = [0, *_borders(heard.words, said, starts_s[1:-1]), len(heard.words)]
    out = []
    for place, part in enumerate(parts):
        words = heard.words[borders[place] : borders[place + 1]]
        own = tuple(
            Word(
                word.text,
                _within(word.start_s - starts_s[place], part.length_s),
                _within(word.end_s - starts_s[place], part.length_s),
                word.probability,
            )
            for word in words
        )
        text = " ".join(word.text for word in own)
        out.append(Hypothesis(text, len(own), own, heard.language, heard.inference_ms))
    return out


def _within(time_s: float, length_s: float) -> float:
    return round(min(max(0.0, time_s), length_s), 3)


def _borders(words: Sequence[Word], said: Sequence[Sequence[str]], at_s: Sequence[float]) -> list[int]:
    """How many of the words come before each border between two parts, which lie at `at_s`."""
    old = [bare(Unit(word)) for part in said for word in part]
    new = [bare(Unit(word.text)) for word in words]
    costs = [[_cost(one, other) for other in new] for one in old]
    before = _distances(costs, len(new))
    after = [row[::-1] for row in _distances([row[::-1] for row in costs[::-1]], len(new))[::-1]]
    borders: list[int] = []
    count = least = 0
    for part, border_s in zip(said, at_s, strict=False):
        count += len(part)
        found = [
            (before[count][place] + after[count][place] + _LATE_COST * abs(_time_s(words, place) - border_s), place)
            for place in range(least, len(new) + 1)
        ]
        least = min(found)[1]
        borders.append(least)
    return borders


def _distances(costs: Sequence[Sequence[float]], columns: int) -> list[list[float]]:
    """The edit distance of every beginning of the old words to every beginning of the new ones."""
    rows = [[float(column) for column in range(columns + 1)]]
    for row, each in enumerate(costs, start=1):
        above, line = rows[-1], [float(row)]
        for column, cost in enumerate(each, start=1):
            line.append(min(above[column - 1] + cost, above[column] + 1.0, line[column - 1] + 1.0))
        rows.append(line)
    return rows


def _cost(one: str, other: str) -> float:
    if one == other:
        return 0.0
    alike = same_start(one, other)
    alike += same_start(one[alike:][::-1], other[alike:][::-1])
    return 1.0 - _ALIKE * alike / max(len(one), len(other))


def _time_s(words: Sequence[Word], place: int) -> float:
    """When the word before `place` is over and that after it begins."""
    if not words:
        return 0.0
    ends_s = words[place - 1].end_s if place else 0.0
    begins_s = words[place].start_s if place < len(words) else words[-1].end_s
    return (ends_s + begins_s) / 2
