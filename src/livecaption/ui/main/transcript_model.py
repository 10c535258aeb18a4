"""The rows of the live transcript: entries and gaps in the order of their speech. GUI thread.

Only what a row shows is kept, by `row_store`. Rows are values: whoever holds one asks how it reads now.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import takewhile

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from livecaption.core.sentences import goes_on, quiet_s
from livecaption.model.audio import Gap, SampleIndex
from livecaption.model.messages import text_of
from livecaption.model.said_by import Part, parts_of
from livecaption.model.transcript import Span, TranscriptUpdate
from livecaption.ui.main.row_store import Row as Row
from livecaption.ui.main.row_store import RowStore
from livecaption.ui.main.row_words import gap_words, one_line, time_words

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TranscriptModel(QAbstractListModel):
    """`show` and `mark` put rows in their place; a search marks how often each holds the words looked for."""

    matches_changed = Signal()
    """Another number of places is found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowStore()
        self._hits = array("I")
        """How often each row's text holds what is searched for."""
        self._began: datetime | None = None
        self._pattern: re.Pattern[str] | None = None
        self._matches = 0

    # -- what is shown ---------------------------------------------------------------------------------------------

    def begin(self, at: datetime | None) -> None:
        """Rows tell the time of day from now on: `at` is when the session's first sample was heard."""
        self._began = at
        if len(self._rows):
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def clear(self) -> None:
        """Forget everything, for another session."""
        self.beginResetModel()
        self._rows.clear()
        del self._hits[:]
        self._matches = 0
        self.endResetModel()
        self.matches_changed.emit()

    def show(self, update: TranscriptUpdate) -> None:
        """Show the newest text of an entry; one without words takes up no row."""
        key, text = update.key, one_line(update.text)
        start = int(update.span.start)
        row = self._rows.find(key, start)
        if row is not None and (not text or row.start != start):
            self._remove(row)
            row = None
        if not text:
            return
        settled = len(text) if update.final else _length_of(text, update.stable_words)
        first, *others = parts_of(update) if update.words else (Part(0, 0, update.speaker),)
        said = update.text.split() if others else []
        # Counted as the row has them: a soft hyphen makes two words of one here.
        begins = [len(one_line(" ".join(said[: part.first])).split()) for part in others]
        turns = tuple(
            (_length_of(text, begin) + 1, one_line(part.speaker or ""))
            for begin, part in zip(begins, others, strict=True)
        )
        speaker = one_line(first.speaker or "")
        # Decided once, so that nothing that was read moves.
        goes_on = row.goes_on if row is not None else self._goes_on(update, text, speaker)
        new = Row(start, text, key, speaker, settled, int(update.span.end), turns, goes_on)
        if row is None:
            self._insert(new)
        elif row != new:
            at = self.place_of(row)
            self._rows.replace(at, new)
            self._count_hits(at)
            # A name stands where the speaker changes, so the row below may have to show its own now.
            last = min(at + (row.last_speaker != new.last_speaker), len(self._rows) - 1)
            self.dataChanged.emit(self.index(at), self.index(last))

    def _goes_on(self, update: TranscriptUpdate, text: str, speaker: str) -> bool:
        """Whether an entry without a row goes on with the sentence of the row above it."""
        at = self._rows.at(Row(int(update.span.start), text, update.key).place)
        above = self._rows[at - 1] if at else None
        if above is None or above.key is None:
            return False
        if (above.key.channel, above.last_speaker) != (update.channel, speaker):
            return False
        span = Span(SampleIndex(above.start), SampleIndex(above.until))
        return goes_on(above.text, text, quiet_s(span, update.span))

    def mark(self, gap: Gap) -> None:
        """Show a gap; one that befell several channels over the same stretch is told once, as is one that has grown."""
        if gap.end <= gap.start:
            return
        row = Row(int(gap.start), gap_words(gap), until=int(gap.end))
        if self.has(row):
            return
        for each in self._gaps_within(row):
            self._remove(each)
        self._insert(row)

    def _gaps_within(self, gap: Row) -> list[Row]:
        begins = self._rows.at((gap.start, 0, "", 0, 0))
        rows = takewhile(lambda each: each.start < gap.until, map(self.row, range(begins, len(self._rows))))
        return [each for each in rows if each.key is None and each.until <= gap.until]

    def _insert(self, row: Row) -> None:
        at = self.place_of(row)
        self.beginInsertRows(_NOWHERE, at, at)
        self._rows.insert(at, row)
        self._hits.insert(at, 0)
        self.endInsertRows()
        self._count_hits(at)

    def _remove(self, row: Row) -> None:
        at = self.place_of(row)
        self.beginRemoveRows(_NOWHERE, at, at)
        self._rows.remove(at)
        hits = self._hits.pop(at)
        self.endRemoveRows()
        if hits:
            self._matches -= hits
            self.matches_changed.emit()

    # -- what a view asks ------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, at: int) -> Row:
        """A row by its place."""
        return self._rows[at]

    def place_of(self, row: Row) -> int:
        """Where a row stands now."""
        return self._rows.at(row.place)

    def has(self, row: Row) -> bool:
        """Whether the row is still there."""
        at = self.place_of(row)
        return at < len(self._rows) and self._rows[at].place == row.place

    def now(self, row: Row) -> Row:
        """How it reads now; as it was where it is gone."""
        return self._rows[self.place_of(row)] if self.has(row) else row

    def name_at(self, at: int) -> str:
        """The speaker's name where it is to be shown: where another speaks than in the row before."""
        row = self._rows[at]
        return row.speaker if at == 0 or self._rows[at - 1].last_speaker != row.speaker else ""

    def time_at(self, at: int) -> str:
        """When a row was said, in words."""
        return time_words(self._rows[at].start, self._began)

    def shown_time_at(self, at: int) -> str:
        """The same where it is to be shown: where a sentence begins."""
        row = self._rows[at]
        return "" if row.goes_on and at and self._rows[at - 1].key is not None else self.time_at(at)

    def copied(self, places: Iterable[int], *, times: bool) -> str:
        """Rows as text to paste, with names and on request with times."""
        return "\n".join(self._line(at, times=times) for at in places)

    def _line(self, at: int, *, times: bool) -> str:
        row = self._rows[at]
        said = f"[{row.text}]" if row.key is None else row.text
        ends = [place for place, _ in row.turns]
        parts = zip([0, *ends], [*ends, len(said)], [row.speaker, *(name for _, name in row.turns)], strict=True)
        named = "\n".join(
            text_of("main.row_named", speaker=name, text=said[start:end].strip()) if name else said[start:end].strip()
            for start, end, name in parts
        )
        return text_of("main.row_timed", time=self.time_at(at), text=named) if times else named

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text; for screen readers the time and the speaker with it."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._line(index.row(), times=True)
        return None

    # -- search ----------------------------------------------------------------------------------------------------

    @property
    def matches(self) -> int:
        """How many places hold what is searched for."""
        return self._matches

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """What is searched for."""
        return self._pattern

    def search(self, words: str) -> None:
        """Look for words, upper or lower case alike, from now on; nothing ends it."""
        self._pattern = re.compile(re.escape(words), re.IGNORECASE) if words else None
        self._hits = array("I", map(self._hits_in, self._rows))
        self._matches = sum(self._hits)
        self.matches_changed.emit()

    def hits_of(self, row: Row) -> int:
        """How often what is searched for stands in a row now; 0 where the row is gone."""
        return self._hits[self.place_of(row)] if self.has(row) else 0

    def next_match(self, at: int, step: int) -> int | None:
        """The nearest row with a match after (`step` 1) or before (-1) the row `at`, going round; None for none."""
        count = len(self._rows)
        ways = (((at + step * way) % count) for way in range(1, count + 1))
        return next((each for each in ways if self._hits[each]), None) if self._matches else None

    def matches_before(self, at: int) -> int:
        """How many matches stand in the rows before `at`."""
        return sum(self._hits[:at])

    def _hits_in(self, row: Row) -> int:
        return sum(1 for _ in self._pattern.finditer(row.text)) if self._pattern is not None else 0

    def _count_hits(self, at: int) -> None:
        hits = self._hits_in(self._rows[at]) if self._pattern is not None else 0
        if hits != self._hits[at]:
            self._matches += hits - self._hits[at]
            self._hits[at] = hits
            self.matches_changed.emit()

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)


def _length_of(text: str, words: int) -> int:
    """How many characters the first `words` words take, split at white space."""
    if words <= 0:
        return 0
    ends = (found.end() for count, found in enumerate(re.finditer(r"\S+", text), 1) if count == words)
    return next(ends, len(text))
