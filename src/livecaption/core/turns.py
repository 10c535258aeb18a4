"""Turns of speaking on screen: which entries flow on in one paragraph, and where its lines begin.

Pure; called on whichever thread runs the session. A line is named by where it begins; every line but a turn's last is
finished: it does not reflow unless a final corrects words in it. Where a sentence is over, and where another speaks, a
line ends; which of the two may end it later than it should have, so that no word moves that was read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from livecaption.core.alignment import place_in
from livecaption.core.layout import Unit, clusters, printable, width_of
from livecaption.core.stability import Settled
from livecaption.model.audio import ChannelId
from livecaption.model.said_by import Part, parts_of
from livecaption.model.transcript import EntryKey
from livecaption.model.view import NAME_GAP_COLUMNS, Flow, Measure

Entries = Mapping[EntryKey, Settled]

_LONGEST_NAME = 200
"""Characters looked at of a speaker's name."""


@dataclass(frozen=True, slots=True)
class TurnLine:
    """A line: it begins with that unit of that entry. `grown` is the step that last added words to it, `filled` how
    many units were seen in it as a turn's last line; the `opening` line of a turn may carry the speaker's name, and one
    that is `split` off carries the name of whoever says its first word."""

    line_id: int
    key: EntryKey
    unit: int
    grown: int
    opening: bool = False
    filled: int = 0
    split: bool = False


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
    """Neighbouring entries that read on in one sentence, in reading order, and the lines of theirs that are on screen.

    `speaker` says the first words; within an entry somebody else may go on, in a line that is split off. `named` says
    that the speaker differs from the one before, so the opening line shows the name; where that came too late to fit it
    is `owed` to the next line. A sound's label is a turn of its own.
    """

    channel: ChannelId
    speaker: str | None
    named: bool
    keys: tuple[EntryKey, ...]
    lines: tuple[TurnLine, ...]
    sound: bool = False
    owed: bool = False

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

    def voices(self, entries: Entries) -> list[str | None]:
        """Whose each unit of `flat(entries)` is."""
        return [speaker for key in self.keys for speaker in voices_of(entries[key])]

    def voice_of(self, number: int, entries: Entries) -> str | None:
        """In whose name line `number` stands."""
        for earlier in range(number, -1, -1):
            if self.lines[earlier].split:
                voices, start = self.voices(entries), self.start_of(earlier, entries)
                return voices[start] if start < len(voices) else self.speaker
        return self.speaker

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
        line = self.lines[number]
        named = (self.named or line.split) and line.opening and self.start_of(len(self.lines), entries) > end
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
        speaker = self.voice_of(self.lines.index(lines[0]), entries)
        keys = self.keys[self.keys.index(lines[0].key) :]
        return replace(self, lines=tuple(lines), keys=keys, speaker=speaker)

    def room(self, number: int, shape: Shape, entries: Entries) -> float:
        """Columns for text in line `number`: fewer where the name stands before it."""
        name = self.name_on(number, shape, entries)
        return shape.columns - shape.measure.width(name) - NAME_GAP_COLUMNS if name else shape.columns

    def name_on(self, number: int, shape: Shape, entries: Entries) -> str:
        """The speaker's name as line `number` shows it, usually empty: at most half a line, and no wider than the words
        seen in the line leave room for."""
        line = self.lines[number]
        speaker = self.voice_of(number, entries) if line.opening and shape.speakers else None
        if not speaker or not (self.named or line.split):
            return ""
        words = self.units(number, entries)
        seen = words[: line.filled] if number == len(self.lines) - 1 else words
        left = shape.columns - NAME_GAP_COLUMNS - width_of(seen, shape.measure) if seen else shape.columns
        return short_name(speaker, min(shape.columns / 2, left), shape.measure)


def short_name(speaker: str, room: float, measure: Measure) -> str:
    """As much of a name as fits into so many columns."""
    if room < NAME_GAP_COLUMNS + 1:
        return ""
    name = " ".join(printable(word) for word in speaker.split())
    if measure.width(name) <= room:
        return name
    pieces = clusters(name[:_LONGEST_NAME])
    while pieces and measure.width("".join(pieces) + "…") > room:
        pieces.pop()
    return "".join(pieces).rstrip() + "…"


def voices_of(entry: Settled) -> list[str | None]:
    """Whose each unit of an entry is. What is shown may be an older text than the one whose words have speakers."""
    said = entry.told or entry.source
    parts = parts_of(said) if said.words else (Part(0, 0, said.speaker),)
    found: list[str | None] = []
    place = words = 0
    for unit in entry.units:
        while place < len(parts) - 1 and words >= parts[place].end:
            place += 1
        found.append(parts[place].speaker)
        words += unit.ends_word
    return found
