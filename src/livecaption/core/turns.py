"""Turns of speaking on screen: which entries flow on in one paragraph, where its lines begin, and how they are painted.

Pure; called on whichever thread runs the session. A line is named by where it begins; every line but a turn's last is
finished: it does not reflow unless a final corrects words in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from livecaption.core.layout import Unit, clusters, end_of_line, joined, width_of
from livecaption.core.stability import Settled, place_in
from livecaption.model.audio import ChannelId
from livecaption.model.transcript import EntryKey, TranscriptUpdate
from livecaption.model.view import NAME_GAP_COLUMNS, CaptionLine, CaptionRun, Measure, Tone

Entries = Mapping[EntryKey, Settled]


@dataclass(frozen=True, slots=True)
class TurnLine:
    """A line: it begins with that unit of that entry. `grown` is the step that last added words to it; the `opening`
    line of a turn may carry the speaker's name."""

    line_id: int
    key: EntryKey
    unit: int
    grown: int
    opening: bool = False


class NewLine(Protocol):
    """Makes a line with an id of its own."""

    def __call__(self, key: EntryKey, unit: int, *, opening: bool = False) -> TurnLine:
        """A line beginning at `unit` of `key`."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Neighbouring entries of one voice, in reading order, and the lines of theirs that are on screen.

    `named` says that the speaker differs from the one before, so the opening line shows the name.
    """

    channel: ChannelId
    speaker: str | None
    named: bool
    keys: tuple[EntryKey, ...]
    lines: tuple[TurnLine, ...]

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
        """Whether line `number` has nothing to show."""
        named = self.named and self.lines[number].opening
        return not named and self.start_of(number, entries) >= self.start_of(number + 1, entries)

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

    def room(self, number: int, measure: Measure, columns: float) -> float:
        """Columns for text in line `number`: fewer where the name stands before it."""
        name = self.name_on(number, measure, columns)
        return columns - measure.width(name) - NAME_GAP_COLUMNS if name else columns

    def name_on(self, number: int, measure: Measure, columns: float) -> str:
        """The speaker's name as line `number` shows it, at most half a line long; usually empty."""
        if not (self.named and self.speaker and self.lines[number].opening) or columns < 2 * NAME_GAP_COLUMNS + 2:
            return ""
        name = " ".join(self.speaker.split())
        if measure.width(name) <= columns / 2:
            return name
        pieces = clusters(name)
        while pieces and measure.width("".join(pieces) + "…") > columns / 2:
            pieces.pop()
        return "".join(pieces).rstrip() + "…"


def place_entry(turns: list[Turn], update: TranscriptUpdate, first: int, entries: Entries, new_line: NewLine) -> int:
    """Give an entry without a line its place, in `turns` itself; answers the index of its turn.

    It flows on in a turn of the same voice when no finished line would change by it, else it begins a turn.
    `first` is the first unit not read yet: more than 0 for an entry whose lines have scrolled away.
    """
    key = update.key
    place = len(turns)
    if not first:
        while place and entries[turns[place - 1].keys[0]].source.span.start > update.span.start:
            place -= 1
        for index in (place - 1, place):
            if 0 <= index < len(turns) and _same_voice(turns[index], update):
                joined_turn = _join(turns[index], update, entries)
                if joined_turn is not None:
                    turns[index] = joined_turn
                    return index
    before = turns[place - 1] if place else None
    named = bool(update.speaker) and not (before is not None and _same_voice(before, update))
    line = new_line(key, first, opening=True)
    turns.insert(place, Turn(update.channel, update.speaker, named, (key,), (line,)))
    return place


def _same_voice(turn: Turn, update: TranscriptUpdate) -> bool:
    return (turn.channel, turn.speaker) == (update.channel, update.speaker)


def _join(turn: Turn, update: TranscriptUpdate, entries: Entries) -> Turn | None:
    """The turn with the entry at its reading place within the last line, or None when that line is past it."""
    last = turn.lines[-1]
    opening = turn.keys.index(last.key)
    place = len(turn.keys)
    while place and entries[turn.keys[place - 1]].source.span.start > update.span.start:
        place -= 1
    if place == opening and not last.unit:
        # It comes first in the last line.
        lines = (*turn.lines[:-1], replace(last, key=update.key))
    elif place > opening:
        lines = turn.lines
    else:
        return None
    return replace(turn, keys=(*turn.keys[:place], update.key, *turn.keys[place:]), lines=lines)


def label(turns: list[Turn], place: int, update: TranscriptUpdate, entries: Entries, new_line: NewLine) -> int:
    """Let a speaker learnt late show, where no finished line changes by it; answers the index of the entry's turn."""
    turn = turns[place]
    key = update.key
    if not update.speaker or update.speaker == turn.speaker:
        return place
    before = turns[place - 1] if place else None
    named = not (before is not None and _same_voice(before, update))
    if turn.keys == (key,):
        turns[place] = replace(turn, speaker=update.speaker, named=named)
        return place
    if turn.keys[-1] != key or turn.read_units(key, entries) or turn.passed(key):
        return place
    lines = tuple(line for line in turn.lines if line.key != key)
    if not lines:
        return place
    turns[place] = replace(turn, keys=turn.keys[:-1], lines=lines)
    turns.insert(place + 1, Turn(update.channel, update.speaker, True, (key,), (new_line(key, 0, opening=True),)))
    return place + 1


def still_fits(turn: Turn, entries: Entries, measure: Measure, columns: float) -> bool:
    """Whether every finished line holds its words."""
    return all(
        width_of(turn.units(number, entries), measure) <= turn.room(number, measure, columns)
        for number in range(len(turn.lines) - 1)
    )


def push_overflow(turn: Turn, entries: Entries, measure: Measure, columns: float) -> Turn:
    """After a correction: words that a finished line no longer holds go to the beginning of the next."""
    flat = turn.flat(entries)
    for number in range(len(turn.lines) - 1):
        start = turn.start_of(number, entries)
        end = turn.start_of(number + 1, entries)
        room = turn.room(number, measure, columns)
        least = start if room < columns else start + 1
        if end > least and width_of(flat[start:end], measure) > room:
            while end > least and width_of(flat[start:end], measure) > room:
                end -= 1
            key, unit = turn.at(end, entries)
            following = replace(turn.lines[number + 1], key=key, unit=unit)
            turn = replace(turn, lines=(*turn.lines[: number + 1], following, *turn.lines[number + 2 :]))
    return turn


def wrap(turn: Turn, entries: Entries, measure: Measure, columns: float, new_line: NewLine, grown: int | None) -> Turn:
    """Break the last line into as many as it needs; `grown` marks the one that words were added to in this step."""
    flat = turn.flat(entries)
    lines = list(turn.lines)
    start = turn.start_of(len(lines) - 1, entries)
    while True:
        room = turn.room(len(lines) - 1, measure, columns)
        end = end_of_line(flat, start, room, columns, measure)
        if end >= len(flat):
            if grown is not None:
                lines[-1] = replace(lines[-1], grown=grown)
            return replace(turn, lines=tuple(lines))
        lines.append(new_line(*turn.at(end, entries)))
        turn = replace(turn, lines=tuple(lines))
        start = end


def paint(turn: Turn, entries: Entries, measure: Measure, columns: float) -> Iterator[CaptionLine]:
    """The turn's lines as runs of settled and unsettled words."""
    tones = [
        Tone.STABLE if index < entries[key].stable else Tone.TENTATIVE
        for key in turn.keys
        for index in range(len(entries[key].units))
    ]
    flat = turn.flat(entries)
    for number, line in enumerate(turn.lines):
        if turn.blank(number, entries):
            continue
        start, end = turn.start_of(number, entries), turn.start_of(number + 1, entries)
        runs: list[CaptionRun] = []
        run_start = start
        for place in range(start + 1, end + 1):
            if place == end or tones[place] != tones[run_start]:
                text = joined(flat[run_start:place])
                if place < end and not flat[place].glued:
                    text += " "
                runs.append(CaptionRun(text, tones[run_start]))
                run_start = place
        name = turn.name_on(number, measure, columns) or None
        yield CaptionLine(line.line_id, tuple(runs), turn.channel, name)
