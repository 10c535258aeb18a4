"""A better model's words in place of those that stand on screen: line by line, and only where no word changes its line.

Pure; called on whichever thread runs the session. A reader has read what is replaced. So a line takes the better words
where they fit into it, all at once or not at all; one that would be the same but for case and marks stays as it is; and
no line begins elsewhere, nor ends in another one. What does not fit is in the transcript alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from livecaption.core.alignment import bare, place_in
from livecaption.core.layout import Unit, width_of
from livecaption.core.stability import Settled, Waiting, words_in
from livecaption.core.turns import Shape, Turn
from livecaption.model.said_by import parts_of
from livecaption.model.transcript import EntryKey, TextState, TranscriptUpdate

LATEST_S = 3.0
"""After a final its reader has gone on: better words that come later are in the transcript alone."""


def is_restated(old: Settled | None, update: TranscriptUpdate) -> bool:
    """Whether `update` restates a final that this view has taken already; also as a person's edits make it read.

    Who edits what stands there makes no newer revision.
    """
    if old is None or not old.source.final or old.source is update or update.state <= TextState.FINAL:
        return False
    newer = (update.epoch, update.revision) > (old.source.epoch, old.source.revision)
    same = update.text == old.source.text  # an edit that is taken back changes the words, another name does not
    return newer or (update.state is TextState.RESTATED and (same or old.source.state is TextState.FINAL))


def is_to_come(old: Settled) -> bool:
    """Whether words of the entry are not due yet, or none of it shows yet: then better ones just come in their place,
    as a final's do, and none that were heard late may be left out."""
    return old.wake_at_s is not None or (bool(old.waiting) and not old.units)


def is_late(old: Settled, update: TranscriptUpdate, now_s: float) -> bool:
    """Whether a model's better words come after the reader has gone on, also as a person's edits make them read; the
    name of who said the same words comes never too late."""
    return update.text != old.source.text and now_s - old.heard_s > LATEST_S


def as_it_stands(old: Settled, update: TranscriptUpdate) -> Settled:
    """The entry with its lines as they were read, and the better words in the transcript alone."""
    if not _by_several(old, update):
        return replace(old, source=update)
    # Whose each word is would be told of other words than those that stand.
    return replace(old, source=update, told=old.told or old.source)


def out_of_sight(old: Settled, update: TranscriptUpdate) -> Settled:
    """The entry where none of its lines are left: nothing of it shows again."""
    return replace(old, source=update)


def in_place(
    old: Settled,
    update: TranscriptUpdate,
    units: Sequence[Unit],
    turn: Turn,
    entries: Mapping[EntryKey, Settled],
    shape: Shape,
) -> tuple[Settled, Turn]:
    """The entry and its turn with as many lines of `update`, whose text is `units`, as can take their words."""
    if update.text == old.source.text:  # others said it
        other_words = words_in((*old.units, *(each.unit for each in old.waiting))) != len(update.text.split())
        return as_it_stands(old, update) if other_words else replace(old, source=update, told=None), turn
    key = update.key
    borders = [line.unit for line in turn.lines if line.key == key and line.unit]
    # What has scrolled away ends where the first line begins: nobody sees whether it is the better text.
    gone = borders[0] if borders and turn.lines[0].key == key and turn.lines[0].unit else 0
    ends = [*borders, len(old.units)]
    shown, now = list(old.units), turn
    read = place_in(old.units, units) if old.waiting else len(units)
    start = place = 0
    whole = True
    for end in ends:
        after = read if end == len(old.units) else max(place, place_in(old.units[:end], units))
        better, standing = units[place:after], old.units[start:end]
        if end > gone and not _alike(standing, better):
            trial, moved = _trial(shown, now, key, len(old.units) - end, standing, better)
            if better and _fits(moved, _with(entries, old, trial), now, _with(entries, old, shown), shape):
                shown, now = trial, moved
            else:
                whole = False
        elif end <= gone:
            whole = whole and _alike(standing, better)
        start, place = end, after
    if not whole and _by_several(old, update):
        return as_it_stands(old, update), turn
    waiting = tuple(Waiting(unit, old.waiting[0].ready_s) for unit in units[read:]) if old.waiting else ()
    return replace(
        old, source=update, units=tuple(shown), waiting=waiting, stable=len(shown) + len(waiting), told=None
    ), now


def _by_several(old: Settled, update: TranscriptUpdate) -> bool:
    return len(parts_of(old.told or old.source)) > 1 or len(parts_of(update)) > 1


def _alike(one: Sequence[Unit], other: Sequence[Unit]) -> bool:
    return [bare(unit) for unit in one] == [bare(unit) for unit in other]


def _with(entries: Mapping[EntryKey, Settled], old: Settled, units: Sequence[Unit]) -> dict[EntryKey, Settled]:
    return {**entries, old.source.key: replace(old, units=tuple(units))}


def _trial(
    shown: list[Unit], turn: Turn, key: EntryKey, behind: int, standing: Sequence[Unit], better: Sequence[Unit]
) -> tuple[list[Unit], Turn]:
    """All units with `better` for `standing`, which `behind` units follow; and the turn whose later lines begin where
    the same words begin."""
    end = len(shown) - behind
    begin = end - len(standing)
    trial = [*shown[:begin], *better, *shown[end:]]
    longer = len(better) - len(standing)
    lines = [
        replace(line, unit=line.unit + longer) if line.key == key and line.unit and line.unit >= end else line
        for line in turn.lines
    ]
    last = lines[-1]
    begins_before = turn.keys.index(last.key) < turn.keys.index(key) or (last.key == key and last.unit <= begin)
    if begins_before and last.filled:
        lines[-1] = replace(last, filled=max(1, last.filled + longer))
    return trial, replace(turn, lines=tuple(lines))


def _fits(
    turn: Turn,
    entries: Mapping[EntryKey, Settled],
    before: Turn,
    entries_before: Mapping[EntryKey, Settled],
    shape: Shape,
) -> bool:
    """Whether every line holds its words, as far as it did."""

    def width(of: Turn, number: int, units: Mapping[EntryKey, Settled]) -> float:
        return width_of(of.units(number, units), shape.measure)

    return all(
        width(turn, number, entries) <= max(turn.room(number, shape, entries), width(before, number, entries_before))
        for number in range(len(turn.lines))
    )
