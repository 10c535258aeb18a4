"""Turns of speaking on screen: which entries flow on in one paragraph, and where its lines begin.

Pure; called on whichever thread runs the session. A line is named by where it begins; every line but a turn's last is
finished: it does not reflow unless a final corrects words in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from livecaption.core.alignment import place_in
from livecaption.core.layout import Unit, clusters, end_of_line, printable, width_of
from livecaption.core.stability import Settled
from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId
from livecaption.model.transcript import EntryKey, TranscriptUpdate
from livecaption.model.view import NAME_GAP_COLUMNS, Flow, Measure

Entries = Mapping[EntryKey, Settled]

JOIN_S = 4.0
"""After a longer pause the same voice begins a new line: whoever looks up again finds the beginning there."""

_LONGEST_NAME = 200
"""Characters looked at of a speaker's name."""


@dataclass(frozen=True, slots=True)
class TurnLine:
    """A line: it begins with that unit of that entry. `grown` is the step that last added words to it, `filled` how
    many units were seen in it as a turn's last line; the `opening` line of a turn may carry the speaker's name."""

    line_id: int
    key: EntryKey
    unit: int
    grown: int
    opening: bool = False
    filled: int = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """What lines are laid out by: how wide they are, how wide text is, whether names show. When it changes, all that is
    on screen is laid out afresh."""

    columns: float
    measure: Measure
    flow: Flow
    speakers: bool


class NewLine(Protocol):
    """Makes a line with an id of its own."""

    def __call__(self, key: EntryKey, unit: int, *, opening: bool = False) -> TurnLine:
        """A line beginning at `unit` of `key`."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Neighbouring entries of one voice, in reading order, and the lines of theirs that are on screen.

    `named` says that the speaker differs from the one before, so the opening line shows the name. A sound's label is a
    turn of its own.
    """

    channel: ChannelId
    speaker: str | None
    named: bool
    keys: tuple[EntryKey, ...]
    lines: tuple[TurnLine, ...]
    sound: bool = False

    def start_of(self, number: int, entries: Entries) -> int:
        """Where line `number` begins in `flat(entries)`; its end for the number after the last."""
        if number == len(self.lines):
            return sum(len(entries[key].units) for key in self.keys)
        line = self.lines[number]
        before = self.keys[: self.keys.index(line.key)]
        return sum(len(entries[key].units) for key in before) + line.unit

    def flat(self, entries: Entries) -> list[Unit]:
        """All units of the turn, one entry after the other."""
        return [unit for key in self.keys for unit in entries[key].units]

    def units(self, number: int, entries: Entries) -> list[Unit]:
        """The units of line `number`."""
        return self.flat(entries)[self.start_of(number, entries) : self.start_of(number + 1, entries)]

    def at(self, place: int, entries: Entries) -> tuple[EntryKey, int]:
        """The entry and unit at a place of `flat(entries)`."""
        for key in self.keys:
            length = len(entries[key].units)
            if place < length:
                return key, place
            place -= length
        return self.keys[-1], len(entries[self.keys[-1]].units)

    def blank(self, number: int, entries: Entries) -> bool:
        """Whether line `number` has nothing to show. A name may stand alone where no word fits beside it."""
        end = self.start_of(number + 1, entries)
        named = self.named and self.lines[number].opening and self.start_of(len(self.lines), entries) > end
        return not named and self.start_of(number, entries) >= end

    def passed(self, key: EntryKey) -> bool:
        """Whether the entry lies in finished lines altogether: another one has begun the last line."""
        return self.keys.index(key) < self.keys.index(self.lines[-1].key)

    def read_units(self, key: EntryKey, entries: Entries) -> int:
        """How many units of the entry stand in finished lines, on screen or scrolled away."""
        if self.passed(key):
            return len(entries[key].units)
        return self.lines[-1].unit if self.lines[-1].key == key else 0

    def moved(self, key: EntryKey, old: Sequence[Unit], new: Sequence[Unit]) -> Turn:
        """The turn after the entry's units changed: lines begin where the same words were said."""
        lines: list[TurnLine] = []
        furthest = 0
        for line in self.lines:
            if line.key == key and line.unit:
                furthest = max(furthest, place_in(old[: line.unit], new))
                lines.append(replace(line, unit=furthest))
            else:
                lines.append(line)
        return replace(self, lines=tuple(lines))

    def keeping(self, newest: set[int], entries: Entries) -> Turn | None:
        """The turn with only these lines, and an empty last one below any of them; None when nothing is left."""
        last = len(self.lines) - 1
        lines = [line for line in self.lines if line.line_id in newest]
        if not lines:
            return None
        if self.blank(last, entries):
            lines.append(self.lines[last])
        return replace(self, lines=tuple(lines), keys=self.keys[self.keys.index(lines[0].key) :])

    def room(self, number: int, shape: Shape) -> float:
        """Columns for text in line `number`: fewer where the name stands before it."""
        name = self.name_on(number, shape)
        return shape.columns - shape.measure.width(name) - NAME_GAP_COLUMNS if name else shape.columns

    def name_on(self, number: int, shape: Shape) -> str:
        """The speaker's name as line `number` shows it, at most half a line long; usually empty."""
        if not (self.named and self.speaker and self.lines[number].opening and shape.speakers):
            return ""
        half = shape.columns / 2
        if half < NAME_GAP_COLUMNS + 1:
            return ""
        name = " ".join(printable(word) for word in self.speaker.split())
        if shape.measure.width(name) <= half:
            return name
        pieces = clusters(name[:_LONGEST_NAME])
        while pieces and shape.measure.width("".join(pieces) + "…") > half:
            pieces.pop()
        return "".join(pieces).rstrip() + "…"


def laid_out_afresh(turn: Turn, new_line: NewLine) -> Turn:
    """The turn with all its words in one line, to be broken again."""
    return replace(turn, lines=(new_line(turn.keys[0], 0, opening=True),))


def place_entry(turns: list[Turn], update: TranscriptUpdate, first: int, entries: Entries, new_line: NewLine) -> int:
    """Give an entry without a line its place, in `turns` itself; answers the index of its turn.

    It flows on in a turn of the same voice when no finished line would change by it, else it begins a turn.
    `first` is the first unit not read yet: more than 0 for an entry whose lines have scrolled away.
    """
    key = update.key
    place = len(turns)
    sound = all(unit.sound for unit in entries[key].units)
    if not first:
        while place and entries[turns[place - 1].keys[0]].source.span.start > update.span.start:
            place -= 1
        for index in (place - 1, place):
            if 0 <= index < len(turns) and not sound and _same_voice(turns[index], update):
                joined_turn = _join(turns[index], update, entries)
                if joined_turn is not None:
                    turns[index] = joined_turn
                    return index
    line = new_line(key, first, opening=True)
    named = not sound and _is_new_voice(turns[:place], update)
    turns.insert(place, Turn(update.channel, update.speaker, named, (key,), (line,), sound))
    return place


def _is_new_voice(before: Sequence[Turn], update: TranscriptUpdate) -> bool:
    """Whether the name has to stand here: nobody said it since somebody else spoke. Sounds are nobody's."""
    spoken = next((turn for turn in reversed(before) if not turn.sound), None)
    return bool(update.speaker) and not (spoken is not None and _is_voice(spoken, update))


def _is_voice(turn: Turn, update: TranscriptUpdate) -> bool:
    return (turn.channel, turn.speaker) == (update.channel, update.speaker)


def _same_voice(turn: Turn, update: TranscriptUpdate) -> bool:
    return not turn.sound and _is_voice(turn, update)


def _join(turn: Turn, update: TranscriptUpdate, entries: Entries) -> Turn | None:
    """The turn with the entry at its reading place within the last line, or None when that line is past it."""
    last = turn.lines[-1]
    opening = turn.keys.index(last.key)
    place = len(turn.keys)
    while place and entries[turn.keys[place - 1]].source.span.start > update.span.start:
        place -= 1
    if place and pause_s(entries[turn.keys[place - 1]].source, update) > JOIN_S:
        return None
    if place == opening and not last.unit:
        # It comes first in the last line.
        lines = (*turn.lines[:-1], replace(last, key=update.key, filled=0))
    elif place > opening:
        lines = turn.lines
    else:
        return None
    return replace(turn, keys=(*turn.keys[:place], update.key, *turn.keys[place:]), lines=lines)


def pause_s(before: TranscriptUpdate, after: TranscriptUpdate) -> float:
    """Seconds between two entries' speech."""
    return (after.span.start - before.span.end) / SAMPLE_RATE_HZ


def label(
    turns: list[Turn],
    place: int,
    update: TranscriptUpdate,
    entries: Entries,
    new_line: NewLine,
    speaker_of: Callable[[EntryKey], str | None],
) -> int:
    """Let a speaker learnt late show, where no finished line changes by it; answers the index of the entry's turn.

    A whole turn takes the name when it is all of theirs (`speaker_of`, as of now): the first name it gets, or the one
    that a person gave instead.
    """
    turn = turns[place]
    key = update.key
    if not update.speaker or update.speaker == turn.speaker or turn.sound:
        return place
    if all(speaker_of(each) == update.speaker for each in turn.keys):
        turns[place] = replace(turn, speaker=update.speaker, named=turn.named or _is_new_voice(turns[:place], update))
        return place
    if turn.keys[-1] != key or turn.read_units(key, entries) or turn.passed(key):
        return place
    lines = tuple(line for line in turn.lines if line.key != key)
    if not lines:
        return place
    turns[place] = replace(turn, keys=turn.keys[:-1], lines=lines)
    turns.insert(place + 1, Turn(update.channel, update.speaker, True, (key,), (new_line(key, 0, opening=True),)))
    return place + 1


def still_fits(turn: Turn, entries: Entries, shape: Shape) -> bool:
    """Whether every finished line holds its words."""
    return all(
        width_of(turn.units(number, entries), shape.measure) <= turn.room(number, shape)
        for number in range(len(turn.lines) - 1)
    )


def push_overflow(turn: Turn, entries: Entries, shape: Shape) -> Turn:
    """After a correction: words that a finished line no longer holds go to the beginning of the next."""
    flat = turn.flat(entries)
    for number in range(len(turn.lines) - 1):
        start = turn.start_of(number, entries)
        end = turn.start_of(number + 1, entries)
        room = turn.room(number, shape)
        least = start if room < shape.columns else start + 1
        if end > least and width_of(flat[start:end], shape.measure) > room:
            while end > least and width_of(flat[start:end], shape.measure) > room:
                end -= 1
            key, unit = turn.at(end, entries)
            following = replace(turn.lines[number + 1], key=key, unit=unit)
            turn = replace(turn, lines=(*turn.lines[: number + 1], following, *turn.lines[number + 2 :]))
    return turn


def wrap(turn: Turn, entries: Entries, shape: Shape, new_line: NewLine, grown: int | None) -> Turn:
    """Break the last line into as many as it needs; `grown` marks the one that words were added to in this step."""
    flat = turn.flat(entries)
    lines = list(turn.lines)
    start = turn.start_of(len(lines) - 1, entries)
    room = turn.room(len(lines) - 1, shape)
    while True:
        end = end_of_line(flat, start, room, shape.columns, shape.measure, lines[-1].filled)
        lines[-1] = replace(lines[-1], filled=end - start)
        if end >= len(flat):
            if grown is not None:
                lines[-1] = replace(lines[-1], grown=grown)
            return replace(turn, lines=tuple(lines))
        lines.append(new_line(*turn.at(end, entries)))
        start, room = end, shape.columns
