"""What is measured of a stream of caption events: word errors, first and last appearance, words taken back."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from benchmarks.corpus import words


@dataclass(frozen=True, slots=True)
class CaptionEvent:
    """One line of an events file: at `t` seconds entry `key` (speech from `start` to `end`) reads `text`."""

    t: float
    key: str
    start: float
    end: float
    text: str
    final: bool


def read_events(path: Path) -> list[CaptionEvent]:
    """The caption lines of an events file (docs/events.md)."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        CaptionEvent(line["t"], line["key"], line["start"], line["end"], line["text"], line["final"])
        for line in lines
        if line["kind"] == "caption"
    ]


def final_words(events: Sequence[CaptionEvent]) -> list[str]:
    """The words that stand at the end."""
    return _standing({event.key: event for event in events})


def _standing(entries: dict[str, CaptionEvent]) -> list[str]:
    ordered = sorted(entries.values(), key=lambda event: event.start)
    return [word for event in ordered for word in words(event.text)]


def errors(reference: Sequence[str], hypothesis: Sequence[str]) -> int:
    """Substitutions, deletions and insertions (Levenshtein distance over words)."""
    row = list(range(len(hypothesis) + 1))
    for number, word in enumerate(reference, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(hypothesis, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return row[-1]


def matched(reference: Sequence[str], hypothesis: Sequence[str]) -> list[bool]:
    """Which reference words stand correctly in `hypothesis`, by a minimal alignment."""
    there = {place for place, _ in aligned(reference, hypothesis)}
    return [place in there for place in range(len(reference))]


def aligned(reference: Sequence[str], hypothesis: Sequence[str]) -> list[tuple[int, int]]:
    """The places (in `reference`, in `hypothesis`) of the words that are the same, by a minimal alignment."""
    rows, columns = len(reference), len(hypothesis)
    cost = [list(range(columns + 1))]
    for word in reference:
        above = cost[-1]
        line = [above[0] + 1]
        for column, other in enumerate(hypothesis):
            line.append(min(above[column + 1] + 1, line[column] + 1, above[column] + (word != other)))
        cost.append(line)
    found: list[tuple[int, int]] = []
    row, column = rows, columns
    while row and column:
        wrong = reference[row - 1] != hypothesis[column - 1]
        # A tail of the reference that was not spoken yet must not be matched by chance: deletions are taken first.
        if cost[row][column] == cost[row - 1][column] + 1:
            row -= 1
        elif cost[row][column] == cost[row - 1][column - 1] + wrong:
            row, column = row - 1, column - 1
            if not wrong:
                found.append((row, column))
        else:
            column -= 1
    return found[::-1]


def first_appearances(
    reference: Sequence[str], spoken_s: Sequence[float], events: Sequence[CaptionEvent]
) -> list[float]:
    """Seconds from the end of each word to its first correct appearance; infinite when it never appears.

    Only the words spoken by `t` (and a second more) are aligned, so that repeated phrases find their own place.
    """
    delays = [math.inf] * len(reference)
    entries: dict[str, CaptionEvent] = {}
    for event in events:
        entries[event.key] = event
        heard = sum(spoken <= event.t + 1.0 for spoken in spoken_s)
        standing = _standing(entries)
        for place, there in enumerate(matched(reference[:heard], standing)):
            if there and math.isinf(delays[place]):
                delays[place] = max(0.0, event.t - spoken_s[place])
    return delays


def taken_back(events: Iterable[CaptionEvent]) -> int:
    """Words that were shown and then changed or removed, by entry; finals that correct count too."""
    shown: dict[str, list[str]] = {}
    count = 0
    for event in events:
        old, new = shown.get(event.key, []), words(event.text)
        for kind, low, high, _, _ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            if kind in ("replace", "delete"):
                count += high - low
        shown[event.key] = new
    return count


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0..1) of `values` do not exceed; infinite values count."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]


def median_and_spread(values: Sequence[float]) -> tuple[float, float]:
    """Median, and largest less smallest."""
    return percentile(values, 0.5), max(values) - min(values)
