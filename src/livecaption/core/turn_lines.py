"""Where the lines of a turn end: where a line is full, and where somebody else speaks. What was read stays where it is.

Pure; called on whichever thread runs the session.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from livecaption.core.layout import end_of_line, width_of
from livecaption.core.turns import Entries, NewLine, Shape, Turn, TurnLine

_NOTHING: Entries = MappingProxyType({})


def laid_out_afresh(turn: Turn, entries: Entries, new_line: NewLine) -> Turn:
    """The turn with all its words in one line, to be broken again."""
    speaker = next(iter(turn.voices(entries)), turn.speaker)
    return replace(turn, speaker=speaker, lines=(new_line(turn.keys[0], 0, opening=True),))


def still_fits(turn: Turn, entries: Entries, shape: Shape) -> bool:
    """Whether every finished line holds its words."""
    return all(
        width_of(turn.units(number, entries), shape.measure) <= turn.room(number, shape, entries)
        for number in range(len(turn.lines) - 1)
    )


def push_overflow(turn: Turn, entries: Entries, shape: Shape) -> Turn:
    """After a correction: words that a finished line no longer holds go to the beginning of the next."""
    flat = turn.flat(entries)
    for number in range(len(turn.lines) - 1):
        start = turn.start_of(number, entries)
        end = turn.start_of(number + 1, entries)
        room = turn.room(number, shape, entries)
        least = start if room < shape.columns else start + 1
        if end > least and width_of(flat[start:end], shape.measure) > room:
            while end > least and width_of(flat[start:end], shape.measure) > room:
                end -= 1
            key, unit = turn.at(end, entries)
            following = replace(turn.lines[number + 1], key=key, unit=unit)
            turn = replace(turn, lines=(*turn.lines[: number + 1], following, *turn.lines[number + 2 :]))
    return turn


def wrap(
    turn: Turn, entries: Entries, shape: Shape, new_line: NewLine, grown: int | None, before: Entries = _NOTHING
) -> Turn:
    """Break the last line into as many as it needs; `grown` marks the one that words were added to in this step.

    `before` is what stood on screen: words that were stable there stay in the line they were seen in.
    """
    flat, voices = turn.flat(entries), turn.voices(entries)
    stood = {key: before[key].stable if key in before else 0 for key in turn.keys}
    firm = [index < stood[key] for key in turn.keys for index in range(len(entries[key].units))]
    while True:
        number = len(turn.lines) - 1
        start = turn.start_of(number, entries)
        change = _change_of_voice(turn, entries, voices, firm, start)
        if change == start < len(flat):
            turn = _with_last(turn, replace(turn.lines[-1], opening=True, split=True))
            change = _change_of_voice(turn, entries, voices, firm, start)
        filled = min(turn.lines[-1].filled, change - start)
        room = turn.room(number, shape, entries)
        end = end_of_line(flat[:change], start, room, shape.columns, shape.measure, filled)
        line = replace(turn.lines[-1], filled=end - start)
        if end >= len(flat):
            return _with_last(turn, line if grown is None else replace(line, grown=grown))
        following = new_line(*turn.at(end, entries), opening=turn.owed)
        turn = replace(_with_last(turn, line), owed=False)
        turn = replace(turn, lines=(*turn.lines, replace(following, split=following.opening)))


def _with_last(turn: Turn, line: TurnLine) -> Turn:
    return replace(turn, lines=(*turn.lines[:-1], line))


def _change_of_voice(
    turn: Turn, entries: Entries, voices: Sequence[str | None], firm: Sequence[bool], start: int
) -> int:
    """Where somebody else speaks in the last line, which begins at `start`: there it ends, and `start` itself says that
    it is all theirs. Words that were seen in it stay, but for tentative ones: then it ends before the next word."""
    line = turn.lines[-1]
    mine = turn.voice_of(len(turn.lines) - 1, entries) or next(iter(voices[start:]), None)
    seen = min(start + line.filled, len(voices))

    def other(since: int) -> int:
        return next((at for at in range(since, len(voices)) if voices[at] not in (None, mine)), len(voices))

    place = other(start)
    if place < seen and (any(firm[place:seen]) or (place == start and line.opening)):
        return other(seen)
    return place
