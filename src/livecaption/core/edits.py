"""What a person changed: speakers' names, whole texts, words that are heard wrong every time, lines struck out.

Pure. Edits stand between what was heard and what reads: every update goes through `edited`, whatever its revision or
connection, and what was said before a rule was added goes through it again. So it makes no difference whether the rule
or the words came first, and a replay, a final or a better model's restatement reads as the person wanted it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType

from livecaption.core.alignment import bare, placed
from livecaption.core.edited_words import Piece, firm_pieces, pieces_of, stable_words, text_of_pieces, timed_words
from livecaption.core.layout import CharacterMeasure, Unit, units_of
from livecaption.core.stability import stable_units
from livecaption.core.word_rules import WordRule, bared, is_empty
from livecaption.model.status import CorrectText, CorrectWord, RenameSpeaker
from livecaption.model.transcript import EntryKey, TextState, TranscriptUpdate

LONGEST_NAME = 200
"""Characters of a speaker's name that are kept."""

_MOST_GROWN = 100
"""How many times as many units as were heard rules may make of a text."""

_NEAR = 40
"""How many units before or after its place a struck word is looked for when it is not there."""

_MEASURE = CharacterMeasure()


@dataclass(frozen=True, slots=True)
class Strike:
    """Units `first` to `end` of an entry, as it was heard then, are to be read nowhere. `press` names the press."""

    key: EntryKey
    heard: tuple[Unit, ...]
    first: int
    end: int
    press: int

    def within(self, units: Sequence[Unit]) -> set[int]:
        """Where the struck words lie in a newer text of the entry: rather a word too many than one too few."""
        first = placed(self.heard, self.first, units)
        end = min(max(placed(self.heard, self.end, units), first + self.end - self.first), len(units))
        found = set(range(first, end))
        if units[first:end] != self.heard[self.first : self.end]:
            found |= self._strayed(units, first, end)
        return found

    def _strayed(self, units: Sequence[Unit], first: int, end: int) -> set[int]:
        """Struck words that stand a little before or after `first` to `end`, where so much changed that they moved."""
        struck = [bare(unit) for unit in self.heard[self.first : self.end]]
        begin = max(0, first - _NEAR)
        words = [bare(unit) for unit in units[begin : end + _NEAR]]
        wanted = Counter(struck) - Counter(words[first - begin : end - begin])
        if not wanted:
            return set()
        around = self.heard[max(0, self.first - _NEAR) : self.first] + self.heard[self.end : self.end + _NEAR]
        # As often as a word was said around the struck ones, it may stand there.
        spare = Counter(words) - Counter(bare(unit) for unit in around)
        found: set[int] = set()
        pairs = set(pairwise(struck))
        rows = [place for place in range(len(words)) if words[place : place + len(struck)] == struck]
        if rows:  # all of them in a row
            row = min(rows, key=lambda place: abs(begin + place - first))
            return set(range(begin + row, begin + row + len(struck)))
        for place in sorted(range(len(words)), key=lambda place: max(first - begin - place, begin + place - end + 1)):
            word = words[place]
            # A single character of a script without spaces is in too many words to be told without its neighbours.
            near = first - 1 <= begin + place <= end or not found.isdisjoint((begin + place - 1, begin + place + 1))
            told = len(word) > 1 or near or not pairs.isdisjoint(pairwise(words[max(0, place - 1) : place + 2]))
            if not first <= begin + place < end and told and wanted[word] > 0 and spare[word] > 0:
                wanted[word] -= 1
                spare[word] -= 1
                found.add(begin + place)
        return found


@dataclass(frozen=True, slots=True)
class _Written:
    """A text that a person wrote; rules numbered below `since` were known to them and leave it alone."""

    text: str
    since: int


@dataclass(frozen=True, slots=True)
class Edits:
    """Every change so far, immutable: whatever adds one returns new edits."""

    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    rules: tuple[WordRule, ...] = ()
    strikes: tuple[Strike, ...] = ()
    _written: Mapping[EntryKey, _Written] = field(default_factory=lambda: MappingProxyType({}))
    _next: int = 0
    """Numbers rules and presses in the order they came."""

    def __bool__(self) -> bool:
        """Whether anything reads differently from what was heard."""
        return bool(self.names or self.rules or self.strikes or self._written)

    def strikes_in(self, key: EntryKey) -> bool:
        """Whether words of this entry were struck out."""
        return any(strike.key == key for strike in self.strikes)

    # ---- adding

    def renaming(self, rename: RenameSpeaker) -> Edits:
        """Whom the endpoint, or an earlier rename, calls `heard` is `name`; without a name, as heard again."""
        name = " ".join(rename.name.split())[:LONGEST_NAME].strip()
        names = {heard: name if shown == rename.heard else shown for heard, shown in self.names.items()}
        names[rename.heard] = name
        names = {heard: shown for heard, shown in names.items() if shown and shown != heard}
        return replace(self, names=MappingProxyType(names))

    def correcting(self, correction: CorrectWord) -> Edits:
        """`wrong` reads `right` from now on. The newest word on `wrong` counts; without words it is nothing."""
        rule = WordRule(correction.wrong, correction.right, self._next)
        if is_empty(rule):
            return self
        others = tuple(each for each in self.rules if each.wrong != rule.wrong)
        return replace(self, rules=(*others, rule), _next=self._next + 1)

    def rewriting(self, correction: CorrectText) -> Edits:
        """The entry reads `text`, also what was struck in it before."""
        written = _Written(" ".join(correction.text.split()), self._next)
        strikes = tuple(strike for strike in self.strikes if strike.key != correction.key)
        return replace(self, strikes=strikes, _written=MappingProxyType({**self._written, correction.key: written}))

    def units(self, heard: TranscriptUpdate) -> tuple[Unit, ...]:
        """What reads for `heard`, in the units that `striking` counts."""
        return tuple(Unit(piece.text, piece.glued) for piece in self._pieces(heard, self._units(heard)))

    def striking(self, lines: Sequence[tuple[TranscriptUpdate, int, int]]) -> Edits:
        """Units `first` to `end` of what each of these entries, as heard, reads now are taken out, as one press."""
        found: list[Strike] = []
        for heard, first, end in lines:
            units = self._units(heard)
            covered = self._pieces(heard, units)[max(0, first) : end]
            if covered:
                begin, after = min(each.first for each in covered), max(each.end for each in covered)
                found.append(Strike(heard.key, units, begin, after, self._next))
        return replace(self, strikes=(*self.strikes, *found), _next=self._next + 1) if found else self

    def unstriking(self) -> tuple[Edits, frozenset[EntryKey]]:
        """Without the newest press, and the entries that it had struck."""
        if not self.strikes:
            return self, frozenset()
        press = self.strikes[-1].press
        keys = frozenset(strike.key for strike in self.strikes if strike.press == press)
        return replace(self, strikes=tuple(each for each in self.strikes if each.press != press)), keys

    # ---- reading

    def edited(self, heard: TranscriptUpdate) -> TranscriptUpdate:
        """What reads for `heard`: the same object where nothing of it is changed. Never raises, whatever the text.

        A closed entry whose words a person changed is CORRECTED; an open one keeps its state.
        """
        update = self._named(heard)
        written = self._written.get(heard.key)
        if written is None and not self._concerned(heard):
            return update
        units = self._units(heard)
        pieces = self._pieces(heard, units)
        if written is None and not _changed(pieces, units):
            return update
        state = TextState.CORRECTED if heard.final else heard.state
        text = text_of_pieces(pieces)
        if written is not None:
            return replace(
                update,
                text=text,
                state=state,
                stable_words=len(text.split()),
                words=timed_words(heard, (), pieces),
            )
        firm = firm_pieces(pieces, stable_units(units, heard.stable_words), self.rules)
        return replace(
            update,
            text=text,
            state=state,
            stable_words=len(text.split()) if heard.final else stable_words(pieces, firm),
            words=timed_words(update, units, pieces),
        )

    def _named(self, heard: TranscriptUpdate) -> TranscriptUpdate:
        names = self.names
        if not names:
            return heard
        speaker = names.get(heard.speaker, heard.speaker) if heard.speaker is not None else None
        words = heard.words
        if any(word.speaker is not None and word.speaker in names for word in words):
            words = tuple(replace(word, speaker=names.get(word.speaker or "", word.speaker)) for word in words)
        if speaker == heard.speaker and words is heard.words:
            return heard
        return replace(heard, speaker=speaker, words=words)

    def _concerned(self, heard: TranscriptUpdate) -> bool:
        """Whether it is worth looking closely."""
        if self.strikes_in(heard.key):
            return True
        if not self.rules:
            return False
        folded = heard.text.casefold()
        return any(rule.wrong[0] in folded for rule in self.rules)

    def _units(self, heard: TranscriptUpdate) -> tuple[Unit, ...]:
        written = self._written.get(heard.key)
        return units_of(written.text if written is not None else heard.text, _MEASURE, float("inf"))

    def _pieces(self, heard: TranscriptUpdate, units: Sequence[Unit]) -> list[Piece]:
        """What is left of the units, and what stands in their place."""
        written = self._written.get(heard.key)
        struck = {place for strike in self.strikes if strike.key == heard.key for place in strike.within(units)}
        pieces = pieces_of(units, struck)
        most = _MOST_GROWN * (len(units) + 1)
        words = {bared(piece.text).word.casefold() for piece in pieces} if self.rules else set()
        for rule in self.rules:
            # A look at the words first, so that hundreds of rules cost little where few of them apply.
            if rule.wrong[0] not in words or (written is not None and rule.number < written.since):
                continue
            applied = rule.applied(pieces)
            if len(applied) > most:
                break  # rules that each write another's word twice: the text would double with every one of them
            pieces = applied
            words |= rule.writes
        return pieces


def _changed(pieces: Sequence[Piece], units: Sequence[Unit]) -> bool:
    return len(pieces) != len(units) or any(piece.text != unit.text for piece, unit in zip(pieces, units, strict=True))


def correction_of(text: str) -> CorrectWord | None:
    """The correction that a line such as "cooper netties → Kubernetes" asks for; also with -> or =>. None: none."""
    for arrow in ("→", "=>", "->"):
        wrong, found, right = text.partition(arrow)
        if found and wrong.strip() and right.strip():
            return CorrectWord(wrong.strip(), right.strip())
    return None
