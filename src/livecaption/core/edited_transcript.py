"""What was heard and what reads after a person's edits, side by side, entry for entry. Pure and immutable.

Finality is decided among what was heard; what reads follows it. So an edit neither opens a closed entry again nor keeps
a better model's restatement out, and an edit that is taken back leaves what was heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from livecaption.core.alignment import place_in
from livecaption.core.edits import Edits
from livecaption.core.layout import CharacterMeasure, Unit, units_of
from livecaption.model.audio import Gap
from livecaption.model.transcript import EntryKey, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionLine, Shown

Changed = tuple[TranscriptUpdate, ...]

_MEASURE = CharacterMeasure()


@dataclass(frozen=True, slots=True)
class EditedTranscript:
    """`read` is what every view, file and listener gets; without edits it is `heard` itself."""

    heard: Transcript = field(default_factory=Transcript)
    read: Transcript = field(default_factory=Transcript)
    edits: Edits = field(default_factory=Edits)

    def take(self, update: TranscriptUpdate) -> EditedTranscript:
        """With new text from an endpoint; itself when the update is stale."""
        heard = self.heard.apply(update)
        if heard is self.heard:
            return self
        if not self.edits:
            return replace(self, heard=heard, read=heard)
        return replace(self, heard=heard, read=self.read.put(self.edits.edited(update)))

    def mark_gap(self, gap: Gap) -> EditedTranscript:
        """With a stretch without captions."""
        heard = self.heard.mark_gap(gap)
        return replace(self, heard=heard, read=self.read.mark_gap(gap) if self.edits else heard)

    def editing(self, edits: Edits, keys: Iterable[EntryKey] | None = None) -> tuple[EditedTranscript, Changed]:
        """With these edits, and the entries that read differently by them; `keys` are all that they can change."""
        if keys is None:
            read = self.heard.mapped(edits.edited) if edits else self.heard
            return EditedTranscript(self.heard, read, edits), tuple(read.differing(self.read))
        read, found = self.read, []
        for key in keys:
            heard, old = self.heard.entries.get(key), read.entries.get(key)
            new = edits.edited(heard) if heard is not None else None
            if new is not None and new != old:
                found.append(new)
                read = read.put(new)
        return EditedTranscript(self.heard, read if edits else self.heard, edits), tuple(found)

    def struck(self, line: CaptionLine, shown: Mapping[EntryKey, Shown]) -> Edits:
        """The edits with a painted line struck out; `shown` is what its view shows of each entry.

        The same edits when nothing of it can be found any more.
        """
        places: list[tuple[TranscriptUpdate, int, int]] = []
        for each, first, end in _found(line, shown):
            heard = self.heard.entries.get(each.key)
            if heard is None:
                continue
            units, now = _units(each.text), self.edits.units(heard)
            begins = place_in(units[:first], now)
            places.append((heard, begins, max(place_in(units[:end], now), begins + end - first)))
        return self.edits.striking(places)


def _found(line: CaptionLine, shown: Mapping[EntryKey, Shown]) -> list[tuple[Shown, int, int]]:
    """Which units of which entries stand in the line: the last place where its letters stand in a row."""
    letters = _letters(line.text)
    if not letters:
        return []
    entries = sorted(
        (each for each in shown.values() if each.key.channel == line.channel and each.text),
        key=lambda each: (each.source.span.start, each.key.utterance),
    )
    voices = {each.source.speaker for each in entries}
    # Where two voices overlap their entries stand apart in lines: so each voice by itself as well.
    for row in (entries, *([each for each in entries if each.source.speaker == voice] for voice in voices)):
        at = "".join(_letters(each.text) for each in row).rfind(letters)
        if at >= 0:
            return _covered(row, at, at + len(letters))
    return [(entries[-1], 0, len(_units(entries[-1].text)))] if entries else []


def _covered(row: Iterable[Shown], begin: int, end: int) -> list[tuple[Shown, int, int]]:
    found: list[tuple[Shown, int, int]] = []
    at = 0
    for each in row:
        touched: list[int] = []
        for number, unit in enumerate(_units(each.text)):
            if at < end and at + len(unit.text) > begin:
                touched.append(number)
            at += len(unit.text)
        if touched:
            found.append((each, touched[0], touched[-1] + 1))
    return found


def _units(text: str) -> tuple[Unit, ...]:
    return units_of(text, _MEASURE, float("inf"))


def _letters(text: str) -> str:
    return "".join(unit.text for unit in _units(text))
