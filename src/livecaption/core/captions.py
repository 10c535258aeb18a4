"""One step of a view: the transcript's newest text becomes the few lines a person reads.

Pure; called on whichever thread runs the session. What it remembers is bounded by what is on screen, so a step costs
the same after eight hours as after eight seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from livecaption.core.layout import joined, units_of
from livecaption.core.stability import Settled, place_in, settle, stable_units, words_in
from livecaption.core.turns import Turn, TurnLine, label, paint, place_entry, push_overflow, still_fits, wrap
from livecaption.model.transcript import EntryKey, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionLine, CaptionStyle, CaptionView, Measure, Rest, Shown, Stability

_TAIL_ENTRIES = 32
"""Entries looked at for new text: what came before them has long left the screen."""

_KEPT_ENTRIES = 64
"""Entries remembered at most, should an endpoint never close any."""

_GONE_KEYS = 256
"""Keys of entries that left the screen, so that they do not come back."""


_HOLD_S = {
    Stability.FASTEST: 0.0,
    Stability.FAST: 0.0,
    Stability.BALANCED: 0.0,
    Stability.STEADY: 0.2,
    Stability.STEADIEST: 0.5,
}
"""How long a new last word that may still change is kept back."""

_WORDS_APART = 2
"""How many words more or less a correction may have for a finished line to take it before the final."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """What one view remembers between steps. `shown` is each remembered entry's text as this view shows it."""

    shown: Mapping[EntryKey, Shown] = field(default_factory=lambda: MappingProxyType({}))
    settled: Mapping[EntryKey, Settled] = field(default_factory=lambda: MappingProxyType({}))
    turns: tuple[Turn, ...] = ()
    gone: tuple[EntryKey, ...] = ()
    lines: tuple[CaptionLine, ...] = ()
    changed_s: float | None = None
    next_line_id: int = 1
    beat: int = 0
    columns: float = 0.0
    measure: Measure | None = None


def step(
    state: ViewState, transcript: Transcript, style: CaptionStyle, measure: Measure, now_s: float
) -> tuple[ViewState, CaptionView]:
    """The view's next state and what to paint. `now_s` is any clock in seconds that does not go back.

    Call it when the transcript or the style changed, and at the view's `wake_at_s`. With nothing new it changes
    nothing.
    """
    work = _Step(_reshaped(state, style, measure), transcript, style, measure, now_s)
    work.take_updates()
    work.keep_newest_lines()
    return work.result()


def _reshaped(state: ViewState, style: CaptionStyle, measure: Measure) -> ViewState:
    """The state as it is, or, in a new width or font, one that lays the entries on screen out afresh."""
    columns = float(max(1, style.columns))
    if state.measure is measure and state.columns == columns:
        return state
    on_screen = {key for turn in state.turns for key in turn.keys}
    gone = tuple(key for key in state.settled if key not in on_screen)
    return replace(
        state, settled={}, turns=(), gone=(*state.gone, *gone)[-_GONE_KEYS:], columns=columns, measure=measure
    )


class _Step:
    """One step at work: mutable copies, frozen again in `result`."""

    def __init__(
        self, state: ViewState, transcript: Transcript, style: CaptionStyle, measure: Measure, now_s: float
    ) -> None:
        self._before = state
        self._transcript = transcript
        self._style = style
        self._measure = measure
        self._now_s = now_s
        self._settled = dict(state.settled)
        self._turns = list(state.turns)
        self._gone = state.gone
        self._next_line_id = state.next_line_id
        self._beat = state.beat + 1
        self._took_any = False

    # -- text ------------------------------------------------------------------------------------------------------

    def take_updates(self) -> None:
        """Settle every entry whose text or hold changed, and lay it out."""
        gone = frozenset(self._gone)
        entries = self._transcript.entries
        known = [entries[key] for key in self._settled if key in entries]
        fresh = [
            entry
            for entry in self._transcript.tail(_TAIL_ENTRIES)
            if entry.key not in self._settled and entry.key not in gone
        ]
        for update in (*known, *fresh):
            old = self._settled.get(update.key)
            waiting = old is not None and old.wake_at_s is not None and old.wake_at_s <= self._now_s
            if old is None or old.source is not update or waiting:
                self._take(old, update)

    def _take(self, old: Settled | None, update: TranscriptUpdate) -> None:
        self._took_any = True
        key = update.key
        heard = units_of(update.text, self._measure, self._before.columns)
        place = self._turn_of(key)
        if old is None:
            self._settled[key] = settle(None, update, heard, 0, _HOLD_S[self._style.stability], self._now_s)
        elif place is None:
            self._settled[key] = settle(old, update, heard, len(old.units), _HOLD_S[self._style.stability], self._now_s)
        else:
            turn = self._turns[place]
            read = turn.read_units(key, self._settled)
            self._settled[key] = settle(old, update, heard, read, _HOLD_S[self._style.stability], self._now_s)
            if turn.passed(key) and not update.final:
                # Another entry goes on from where this one stands: its words wait for the final.
                new = self._settled[key]
                self._settled[key] = replace(new, units=new.units[:read], held=None, wake_at_s=None)
            if update.final:
                self._turns[place] = turn.moved(key, old.units, self._settled[key].units)
            elif read > old.stable:
                self._correct_read_words(place, old, update, read)
        self._lay_out(old, update)

    def _correct_read_words(self, place: int, old: Settled, update: TranscriptUpdate, read: int) -> None:
        """Put words of finished lines right once the better ones are stable, where they fit into the same lines."""
        key = update.key
        heard = units_of(update.text, self._measure, self._before.columns)
        firm = stable_units(heard, update.stable_words)
        end = place_in(old.units[:read], heard)
        if end > firm or abs(end - read) > _WORDS_APART or len(heard) < read or heard[:end] == old.units[:read]:
            return
        better = settle(old, update, heard, old.stable, _HOLD_S[self._style.stability], self._now_s)
        turn = self._turns[place].moved(key, old.units, better.units)
        trial = {**self._settled, key: better}
        firmly_read = better.units[:end] == heard[:end] and turn.read_units(key, trial) <= firm
        if firmly_read and still_fits(turn, trial, self._measure, self._before.columns):
            self._settled[key] = better
            self._turns[place] = turn

    # -- lines -----------------------------------------------------------------------------------------------------

    def _turn_of(self, key: EntryKey) -> int | None:
        return next((index for index, turn in enumerate(self._turns) if key in turn.keys), None)

    def _lay_out(self, old: Settled | None, update: TranscriptUpdate) -> None:
        settled = self._settled[update.key]
        place = self._turn_of(update.key)
        if place is None:
            # Words of an entry that has no line (any more) begin one; those already read stay where they went.
            first = place_in(old.units, settled.units) if old is not None else 0
            if first >= len(settled.units):
                return
            place = place_entry(self._turns, update, first, self._settled, self._new_line)
        else:
            place = label(self._turns, place, update, self._settled, self._new_line)
        turn = self._turns[place]
        if update.final:
            turn = push_overflow(turn, self._settled, self._measure, self._before.columns)
        self._turns[place] = wrap(
            turn, self._settled, self._measure, self._before.columns, self._new_line, self._grown_since(old, settled)
        )

    def _grown_since(self, old: Settled | None, new: Settled) -> int | None:
        """This step's beat when words were added, so that the line they stand in counts as newest."""
        return self._beat if len(new.units) > (len(old.units) if old is not None else 0) else None

    def _new_line(self, key: EntryKey, unit: int, *, opening: bool = False) -> TurnLine:
        line = TurnLine(self._next_line_id, key, unit, self._beat, opening)
        self._next_line_id += 1
        return line

    def keep_newest_lines(self) -> None:
        """Drop the lines that have scrolled away, and, as new text comes, the closed entries that went with them."""
        ranked = [
            (line.grown, index, number, line.line_id)
            for index, turn in enumerate(self._turns)
            for number, line in enumerate(turn.lines)
            if not turn.blank(number, self._settled)
        ]
        newest = {line_id for *_, line_id in sorted(ranked)[-max(1, self._style.lines) :]}
        kept = [turn.keeping(newest, self._settled) for turn in self._turns]
        self._turns = [turn for turn in kept if turn is not None]
        if self._took_any:
            self._forget(on_screen={key for turn in self._turns for key in turn.keys})

    def _forget(self, on_screen: set[EntryKey]) -> None:
        leaving = [key for key in self._settled if key not in on_screen and self._was_final(key)]
        spare = len(self._settled) - len(leaving) - _KEPT_ENTRIES
        if spare > 0:
            leaving += [key for key in self._settled if key not in on_screen and key not in leaving][:spare]
        for key in leaving:
            del self._settled[key]
        self._gone = (*self._gone, *leaving)[-_GONE_KEYS:]

    def _was_final(self, key: EntryKey) -> bool:
        """Whether the entry's final has been in `shown` for a step, so that nobody misses it."""
        before = self._before.settled.get(key)
        return before is not None and before.source.final and before.source is self._settled[key].source

    # -- the result ------------------------------------------------------------------------------------------------

    def result(self) -> tuple[ViewState, CaptionView]:
        """Everything frozen again."""
        lines = tuple(
            painted
            for turn in self._turns
            for painted in paint(turn, self._settled, self._measure, self._before.columns)
        )
        changed_s = self._before.changed_s
        if changed_s is None or lines != self._before.lines:
            changed_s = self._now_s
        state = ViewState(
            shown=MappingProxyType({key: self._as_shown(entry) for key, entry in self._settled.items()}),
            settled=MappingProxyType(self._settled),
            turns=tuple(self._turns),
            gone=self._gone,
            lines=lines,
            changed_s=changed_s,
            next_line_id=self._next_line_id,
            beat=self._beat,
            columns=self._before.columns,
            measure=self._measure,
        )
        if replace(state, beat=self._before.beat, measure=self._measure) == self._before:
            state = self._before
        rest, wakes_s = self._rest(changed_s)
        wakes_s += [entry.wake_at_s for entry in self._settled.values() if entry.wake_at_s is not None]
        return state, CaptionView(lines, rest, min(wakes_s, default=None))

    def _as_shown(self, entry: Settled) -> Shown:
        source = entry.source
        shown = Shown(
            source.key,
            source.revision,
            joined(entry.units),
            words_in(entry.units[: entry.stable]),
            source.state,
            source,
        )
        before = self._before.shown.get(source.key)
        if before is not None and replace(shown, revision=before.revision, source=before.source) == before:
            return before
        return shown

    def _rest(self, changed_s: float) -> tuple[Rest, list[float]]:
        dims_s = changed_s + self._style.hang_s
        fades_s = changed_s + max(self._style.hang_s, self._style.fade_s)
        if self._now_s < dims_s:
            return Rest.LIVE, [dims_s]
        if self._now_s < fades_s:
            return Rest.DIMMED, [fades_s]
        return Rest.FADED, []
