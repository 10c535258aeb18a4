"""The rows of the live transcript: entries and gaps in the order of their speech. GUI thread.

Only what a row shows is kept. New rows come near the end, where an insertion touches few others.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from livecaption.model.audio import Gap
from livecaption.model.messages import text_of
from livecaption.model.transcript import EntryKey, TranscriptUpdate
from livecaption.ui.main.row_words import gap_words, one_line, time_words

_Place = tuple[int, int, str, int, int]
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Row:
    """One entry (`key` is given) or one gap (then `until` is its end). `settled` leading characters of `text` are not
    expected to change. There are thousands: what follows from other fields is not kept.
    """

    start: int
    """Where it begins on the session's timeline, in samples."""
    text: str
    key: EntryKey | None = None
    speaker: str = ""
    settled: int = 0
    hits: int = 0
    """How often the text holds what is searched for."""
    until: int = 0

    @property
    def place(self) -> _Place:
        """Where it stands in the order of rows."""
        if self.key is None:
            return (self.start, 0, "", self.until, 0)
        return (self.start, 1, self.key.channel, self.key.utterance, self.key.epoch)


class TranscriptModel(QAbstractListModel):
    """`show` and `mark` put rows in their place; a search marks how often each holds the words looked for."""

    matches_changed = Signal()
    """Another number of places is found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._by_key: dict[EntryKey, Row] = {}
        self._began: datetime | None = None
        self._pattern: re.Pattern[str] | None = None
        self._matches = 0

    # -- what is shown ---------------------------------------------------------------------------------------------

    def begin(self, at: datetime | None) -> None:
        """Rows tell the time of day from now on: `at` is when the session's first sample was heard."""
        self._began = at
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def clear(self) -> None:
        """Forget everything, for another session."""
        self.beginResetModel()
        self._rows.clear()
        self._by_key.clear()
        self._matches = 0
        self.endResetModel()
        self.matches_changed.emit()

    def show(self, update: TranscriptUpdate) -> None:
        """Show the newest text of an entry; one without words takes up no row."""
        key, text = update.key, one_line(update.text)
        start = int(update.span.start)
        row = self._by_key.get(key)
        if row is not None and (not text or row.start != start):
            self._remove(row)
            row = None
        if not text:
            return
        settled = len(text) if update.final else _length_of(text, update.stable_words)
        speaker = one_line(update.speaker or "")
        if row is None:
            row = Row(start, text, key, speaker, settled)
            self._by_key[key] = row
            self._insert(row)
            return
        if (row.text, row.speaker, row.settled) == (text, speaker, settled):
            return
        named_anew = row.speaker != speaker
        row.text, row.speaker, row.settled = text, speaker, settled
        self._count_hits(row)
        at = self.place_of(row)
        # A name stands where the speaker changes, so the row below may have to show its own now.
        last = min(at + named_anew, len(self._rows) - 1)
        self.dataChanged.emit(self.index(at), self.index(last))

    def mark(self, gap: Gap) -> None:
        """Show a gap; one that befell several channels over the same stretch is told once."""
        if gap.end <= gap.start:
            return
        row = Row(int(gap.start), gap_words(gap), until=int(gap.end))
        at = bisect_left(self._rows, row.place, key=_place_of)
        if at < len(self._rows) and self._rows[at].place == row.place:
            return
        self._insert(row)

    def _insert(self, row: Row) -> None:
        at = bisect_left(self._rows, row.place, key=_place_of)
        self.beginInsertRows(_NOWHERE, at, at)
        self._rows.insert(at, row)
        self.endInsertRows()
        self._count_hits(row)

    def _remove(self, row: Row) -> None:
        at = self.place_of(row)
        self.beginRemoveRows(_NOWHERE, at, at)
        del self._rows[at]
        if row.key is not None:
            del self._by_key[row.key]
        self.endRemoveRows()
        if row.hits:
            self._matches -= row.hits
            self.matches_changed.emit()

    # -- what a view asks ------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, at: int) -> Row:
        """A row by its place."""
        return self._rows[at]

    def place_of(self, row: Row) -> int:
        """Where a row stands now."""
        return bisect_left(self._rows, row.place, key=_place_of)

    def has(self, row: Row) -> bool:
        """Whether the row is still there."""
        at = self.place_of(row)
        return at < len(self._rows) and self._rows[at] is row

    def name_at(self, at: int) -> str:
        """The speaker's name where it is to be shown: where another speaks than in the row before."""
        row = self._rows[at]
        return row.speaker if at == 0 or self._rows[at - 1].speaker != row.speaker else ""

    def time_at(self, at: int) -> str:
        """When a row was said, in words."""
        return time_words(self._rows[at].start, self._began)

    def copied(self, places: Iterable[int], *, times: bool) -> str:
        """Rows as text to paste, with names and on request with times."""
        return "\n".join(self._line(at, times=times) for at in places)

    def _line(self, at: int, *, times: bool) -> str:
        row = self._rows[at]
        said = f"[{row.text}]" if row.key is None else row.text
        named = text_of("main.row_named", speaker=row.speaker, text=said) if row.speaker else said
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
        self._matches = 0
        for row in self._rows:
            row.hits = self._hits_in(row)
            self._matches += row.hits
        self.matches_changed.emit()

    def next_match(self, at: int, step: int) -> int | None:
        """The nearest row with a match after (`step` 1) or before (-1) the row `at`, going round; None for none."""
        count = len(self._rows)
        ways = (((at + step * way) % count) for way in range(1, count + 1))
        return next((each for each in ways if self._rows[each].hits), None) if self._matches else None

    def matches_before(self, at: int) -> int:
        """How many matches stand in the rows before `at`."""
        return sum(self._rows[each].hits for each in range(at))

    def _hits_in(self, row: Row) -> int:
        return sum(1 for _ in self._pattern.finditer(row.text)) if self._pattern is not None else 0

    def _count_hits(self, row: Row) -> None:
        hits = self._hits_in(row)
        if hits != row.hits:
            self._matches += hits - row.hits
            row.hits = hits
            self.matches_changed.emit()

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)


def _place_of(row: Row) -> _Place:
    return row.place


def _length_of(text: str, words: int) -> int:
    """How many characters the first `words` words take, split at white space."""
    if words <= 0:
        return 0
    ends = (found.end() for count, found in enumerate(re.finditer(r"\S+", text), 1) if count == words)
    return next(ends, len(text))
