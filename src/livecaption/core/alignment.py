"""Old and new text laid beside each other: where what was said before lies in what is said now.

Pure; called on whichever thread runs the session.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from livecaption.core.layout import Unit

_EDGES = ".,;:!?…\"“”‘’'()-–—。、！？،؛؟¿¡«»"

_ALIGN_AT_MOST = 160
"""Units compared when old and new text are laid beside each other; beyond it they are matched by position."""

_CONTEXT = 12
"""Units on each side of a place that tell where it is in a long text."""


def bare(unit: Unit) -> str:
    """A unit without case and the punctuation around it, for comparing; punctuation alone stays itself."""
    return unit.text.strip(_EDGES).casefold() or unit.text


def same_start(one: Sequence[object], other: Sequence[object]) -> int:
    """How many leading items two texts share."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def place_in(before: Sequence[Unit], after: Sequence[Unit]) -> int:
    """Where in `after` the text `before`, a beginning of an older version, has been said: how many units of it."""
    same = same_start(before, after)
    if same == len(before):
        return same
    old, new = before[same:], after[same:]
    if len(old) > _ALIGN_AT_MOST:
        return min(len(before), len(after))
    new = new[: 2 * len(old) + 4]
    # Edit distance of the old units to every beginning of the new ones.
    costs = [float(index) for index in range(len(new) + 1)]
    for row, unit in enumerate(old, start=1):
        diagonal, costs[0] = costs[0], float(row)
        for column, other in enumerate(new, start=1):
            best = min(diagonal + _difference(unit, other), costs[column] + 1.0, costs[column - 1] + 1.0)
            diagonal, costs[column] = costs[column], best
    return same + min(
        range(len(new) + 1),
        key=lambda end: (costs[end], end == 0 or new[end - 1] != old[-1], abs(end - len(old))),
    )


def placed(old: Sequence[Unit], place: int, new: Sequence[Unit]) -> int:
    """Where `place` of the text `old` lies in a newer version of it, however long both are.

    Far into a text that changed early the words on both sides of the place tell, not how many came before it.
    """
    same = same_start(old[:place], new)
    if same in (place, len(new)):
        return same
    if place - same <= _ALIGN_AT_MOST:
        return place_in(old[:place], new)
    before = [bare(unit) for unit in reversed(old[max(0, place - _CONTEXT) : place])]
    after = [bare(unit) for unit in old[place : place + _CONTEXT]]
    words = [bare(unit) for unit in new]

    def alike(at: int) -> int:
        """How many neighbours are the same in a row."""
        return same_start(before, words[max(0, at - _CONTEXT) : at][::-1]) + same_start(
            after, words[at : at + _CONTEXT]
        )

    best = max(range(len(new) + 1), key=lambda at: (alike(at), -abs(at - place)))
    return best if alike(best) > 1 else min(place, len(new))


def stretches(old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Stretches that are the same but for case and marks, and stretches that differ, in order.

    Each as (same, from, to, from, to): the units of `old`, and those of `new`.
    """
    mine, theirs = [bare(unit) for unit in old], [bare(unit) for unit in new]
    same = same_start(mine, theirs)
    if same:
        yield True, 0, same, 0, same
    if max(len(mine), len(theirs)) - same > _ALIGN_AT_MOST:
        yield False, same, len(mine), same, len(theirs)
        return
    if same == len(mine) == len(theirs):
        return
    for kind, low, high, start, end in SequenceMatcher(None, mine[same:], theirs[same:], autojunk=False).get_opcodes():
        yield kind == "equal", same + low, same + high, same + start, same + end


def _difference(unit: Unit, other: Unit) -> float:
    if unit.text == other.text:
        return 0.0
    return 0.5 if bare(unit) == bare(other) else 1.0
