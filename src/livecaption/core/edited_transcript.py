"""What was heard and what reads after a person's edits, side by side, entry for entry. Pure and immutable.

Finality is decided among what was heard; what reads follows it. So an edit neither opens a closed entry again nor keeps
a better model's restatement out, and an edit that is taken back leaves what was heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from livecaption.core.alignment import placed
from livecaption.core.edits import Edits
from livecaption.core.layout import CharacterMeasure, Unit, units_of
from livecaption.model.audio import Gap
from livecaption.model.sealed import Place, place_of
from livecaption.model.transcript import EntryKey, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionLine, Shown

Changed = tuple[TranscriptUpdate, ...]

_MEASURE = CharacterMeasure()
_NOTHING = Transcript()


@dataclass(frozen=True, slots=True)
class EditedTranscript:
    """`read` is what every view, file and listener gets; without edits it is `heard` itself."""

    heard: Transcript = field(default_factory=lambda: _NOTHING)
    read: Transcript = field(default_factory=lambda: _NOTHING)
    edits: Edits = field(default_factory=Edits)

    def take(self, update: TranscriptUpdate) -> EditedTranscript:
        """With new text from an endpoint; itself when the update is stale.

        What a person struck words out of is not restated: the better words might be those that are to be read nowhere.
        """
        if update.state is TextState.RESTATED and self.edits.strikes_in(update.key):
            old = self.heard.entries.get(update.key)
            if old is None or old.text != update.text:  # who said the same words may become known
                return self
        heard = self.heard.apply(update)
        if heard is self.heard:
            return self
        if self.read is self.heard and not self.edits:
            return replace(self, heard=heard, read=heard)
        return replace(self, heard=heard, read=self.read.put(self.edits.edited(update)))

    def mark_gap(self, gap: Gap) -> EditedTranscript:
        """With a stretch without captions."""
        heard = self.heard.mark_gap(gap)
        return replace(self, heard=heard, read=heard if self.read is self.heard else self.read.mark_gap(gap))

    def editing(self, edits: Edits, keys: Iterable[EntryKey] | None = None) -> tuple[EditedTranscript, Changed]:
        """With these edits, and the entries that read differently by them; `keys` are all that they can change.

        Without keys everything said is gone through, newest first: half a second for a day. `editing_on` does it
        piece by piece.
        """
        result = replace(self, edits=edits)
        found: list[TranscriptUpdate] = []
        if keys is not None:
            entries = [entry for key in keys if (entry := self.heard.entries.get(key)) is not None]
            for entry in entries:
                result, changed = result._rereading((entry,))
                found += changed
            return result, tuple(found)
        before: Place | None = None
        while True:
            result, changed, before = result.editing_on(before)
            found += changed
            if before is None:
                return result, tuple(found)

    def editing_on(self, before: Place | None = None) -> tuple[EditedTranscript, Changed, Place | None]:
        """Some dozens of entries before a place read as the edits say; and the place to go on from, None at the end.

        Begin without a place, with the newest. Text may be taken between two calls.
        """
        entries = self.heard.older(before)
        if not entries:
            return (self if self.edits else replace(self, read=self.heard)), (), None
        result, changed = self._rereading(entries)
        return result, changed, place_of(entries[0])

    def _rereading(self, entries: Sequence[TranscriptUpdate]) -> tuple[EditedTranscript, Changed]:
        """With some neighbouring entries, as heard, edited anew."""
        edited = [self.edits.edited(entry) for entry in entries]
        if self.read is self.heard:
            before: Sequence[TranscriptUpdate] = entries
        else:
            before = self.read.beside(entries)
        changed = tuple(new for new, old in zip(edited, before, strict=True) if new is not old and new != old)
        if not changed:
            return self, ()
        return replace(self, read=self.read.putting(edited)), changed

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
            begins = placed(units, first, now)
            places.append((heard, begins, max(placed(units, end, now), begins + end - first)))
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
            length = len(_plain(unit.text))
            if at < end and at + length > begin:
                touched.append(number)
            at += length
        if touched:
            found.append((each, touched[0], touched[-1] + 1))
    return found


def _units(text: str) -> tuple[Unit, ...]:
    return units_of(text, _MEASURE, float("inf"))


def _letters(text: str) -> str:
    return "".join(_plain(unit.text) for unit in _units(text))


def _plain(text: str) -> str:
    """A unit's letters; a line is painted without full stops and capitals that the cut put into a sentence."""
    return text.removesuffix(".").casefold()
