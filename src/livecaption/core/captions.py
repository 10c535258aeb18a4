"""One step of a view: the transcript's newest text becomes the few lines a person reads.

Pure; called on whichever thread runs the session. What it remembers is bounded by what is on screen, so a step costs
the same after eight hours as after eight seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from livecaption.core.alignment import place_in
from livecaption.core.blocks import Block, turn_over
from livecaption.core.layout import Unit, units_of, width_of
from livecaption.core.painting import paint
from livecaption.core.palette import assign
from livecaption.core.release import release
from livecaption.core.restated_lines import as_it_stands, in_place, is_late, is_restated, is_to_come, out_of_sight
from livecaption.core.sentences import is_parted
from livecaption.core.shown import rest_at, shown_of
from livecaption.core.sounds import without_open_label
from livecaption.core.stability import RULES, Settled, resized, settle, stable_units
from livecaption.core.turn_lines import laid_out_afresh, push_overflow, still_fits, wrap
from livecaption.core.turn_places import label, place_entry
from livecaption.core.turns import Shape, TurnLine
from livecaption.core.view_state import ViewState as ViewState
from livecaption.model.said_by import parts_of
from livecaption.model.transcript import EntryKey, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, CaptionView, Flow, Measure

_TAIL_ENTRIES = 32
"""Entries looked at for new text: what came before them has long left the screen."""

_KEPT_ENTRIES = 64
"""Entries remembered at most, should an endpoint never close any."""

_GONE_KEYS = 256
"""Keys of entries that left the screen, so that they do not come back."""

_WORDS_APART = 2
"""How many words more or less a correction may have for a finished line to take it before the final."""


def step(
    state: ViewState, transcript: Transcript, style: CaptionStyle, measure: Measure, now_s: float
) -> tuple[ViewState, CaptionView]:
    """The view's next state and what to paint. `now_s` is any clock in seconds that does not go back.

    Call it when the transcript or the style changed, and at the view's `wake_at_s`. With nothing new it changes
    nothing.
    """
    work = _Step(state, transcript, style, measure, now_s)
    work.reshape()
    work.take_updates()
    work.release()
    work.lay_out()
    work.keep_lines()
    return work.result()


class _Step:
    """One step at work: mutable copies, frozen again in `result`."""

    def __init__(
        self, state: ViewState, transcript: Transcript, style: CaptionStyle, measure: Measure, now_s: float
    ) -> None:
        self._before = state
        self._transcript = transcript
        self._style = style
        self._rule = RULES[style.stability]
        self._shape = Shape(float(max(1, style.columns)), measure, style.flow, style.show_speakers)
        self._now_s = now_s
        self._settled = dict(state.settled)
        self._turns = list(state.turns)
        self._gone = state.gone
        self._next_line_id = state.next_line_id
        self._beat = state.beat + 1
        self._pace = state.pace
        self._block = state.block
        self._visible: frozenset[int] = frozenset()
        self._took: dict[EntryKey, Settled | None] = {}
        """Entries that changed in this step, as they were before."""
        self._wakes_s: list[float] = []

    def reshape(self) -> None:
        """In a new width or font, lay out afresh what is on screen."""
        before, shape = self._before.shape, self._shape
        if before is None or before == shape:
            return
        resize = (before.columns, before.measure) != (shape.columns, shape.measure)
        for key, entry in self._settled.items() if resize else ():
            self._settled[key] = resized(entry, lambda text: units_of(text, shape.measure, shape.columns))
        self._block = Block()
        for place, turn in enumerate(self._turns):
            fresh = laid_out_afresh(turn, self._settled, self._new_line)
            self._turns[place] = wrap(fresh, self._settled, shape, self._new_line, self._beat)

    # -- text ------------------------------------------------------------------------------------------------------

    def take_updates(self) -> None:
        """Settle every entry whose text changed, or of which time alone may show more."""
        gone = frozenset(self._gone)
        entries = self._transcript.entries
        known = [update for key in self._settled if (update := entries.get(key)) is not None]
        fresh = [
            entry
            for entry in self._transcript.tail(_TAIL_ENTRIES)
            if entry.key not in self._settled and entry.key not in gone
        ]
        for update in (*known, *fresh):
            old = self._settled.get(update.key)
            due = old is not None and old.wake_at_s is not None and old.wake_at_s <= self._now_s
            if old is None or old.source is not update or due:
                self._take(old, update)

    def _take(self, old: Settled | None, update: TranscriptUpdate) -> None:
        key = update.key
        place = self._turn_of(key)
        if old is not None and is_restated(old, update) and not is_to_come(old):
            self._restate(old, update, place)
            return
        self._took[key] = old
        pinned = len(old.units) if old is not None else 0
        if old is None or place is None:
            self._settled[key] = self._settle(old, update, pinned)
            return
        turn = self._turns[place]
        read = turn.read_units(key, self._settled)
        self._settled[key] = self._settle(old, update, read)
        if update.final:
            self._turns[place] = turn.moved(key, old.units, self._settled[key].units)
        elif turn.passed(key):
            # Another entry goes on from where this one stands: its words wait for the final.
            new = self._settled[key]
            self._settled[key] = replace(new, units=new.units[:read], waiting=(), wake_at_s=None)
        if not update.final and read > old.stable:
            self._correct_read_words(place, old, update, read)

    def _restate(self, old: Settled, update: TranscriptUpdate, place: int | None) -> None:
        """Let better words stand where these do; what has scrolled away does not come back for them."""
        if place is None:
            self._settled[update.key] = out_of_sight(old, update)
            return
        if is_late(old, update, self._now_s):
            self._settled[update.key] = as_it_stands(old, update)
            return
        better, turn = in_place(old, update, self._units_of(update), self._turns[place], self._settled, self._shape)
        self._settled[update.key], self._turns[place] = better, turn
        if better.told is None:
            # As it is from now on: a line does not count as newer for it.
            self._took[update.key] = better

    def _settle(self, old: Settled | None, update: TranscriptUpdate, pinned: int) -> Settled:
        units = self._units_of(update)
        delay_s = max(0.0, self._style.delay_s)
        return settle(old, update, units, pinned, self._rule, self._now_s, delay_s=delay_s)

    def _units_of(self, update: TranscriptUpdate) -> tuple[Unit, ...]:
        text = update.text if update.final else " ".join(without_open_label(update.text.split()))
        return units_of(text, self._shape.measure, self._shape.columns)

    def _correct_read_words(self, place: int, old: Settled, update: TranscriptUpdate, read: int) -> None:
        """Put words of finished lines right once the better ones are stable, where they fit into the same lines."""
        key = update.key
        heard = self._units_of(update)
        firm = stable_units(heard, update.stable_words)
        end = place_in(old.units[:read], heard)
        if end > firm or abs(end - read) > _WORDS_APART or len(heard) < read or heard[:end] == old.units[:read]:
            return
        better = self._settle(old, update, old.stable)
        turn = self._turns[place].moved(key, old.units, better.units)
        trial = {**self._settled, key: better}
        firmly_read = better.units[:end] == heard[:end] and turn.read_units(key, trial) <= firm
        if firmly_read and still_fits(turn, trial, self._shape):
            self._settled[key] = better
            self._turns[place] = turn

    def release(self) -> None:
        """Show the words that wait, as many as can be read."""
        self._pace, counts, wake_s = release(
            self._settled, self._pace, self._style, self._shape, self._now_s, at_once=self._before.shape is None
        )
        if wake_s is not None:
            self._wakes_s.append(wake_s)
        for key, number in counts.items():
            self._took.setdefault(key, self._settled[key])
            self._settled[key] = self._settled[key].showing(number)

    # -- lines -----------------------------------------------------------------------------------------------------

    def _turn_of(self, key: EntryKey) -> int | None:
        return next((index for index, turn in enumerate(self._turns) if key in turn.keys), None)

    def lay_out(self) -> None:
        """Give the words that changed in this step their places, in the order they were spoken."""
        for key, old in sorted(self._took.items(), key=lambda each: self._settled[each[0]].source.span.start):
            self._lay_out(old, self._settled[key])

    def _lay_out(self, old: Settled | None, settled: Settled) -> None:
        update = settled.source
        place = self._turn_of(update.key)
        if place is None:
            # Words of an entry that has no line (any more) begin one; those already read stay where they went.
            first = place_in(old.units, settled.units) if old is not None else 0
            if first >= len(settled.units):
                return
            place = place_entry(self._turns, update, first, self._settled, self._new_line, self._is_parted)
        else:
            place = label(
                self._turns,
                place,
                update,
                self._settled,
                self._new_line,
                self._speaker_of,
                self._shape,
                self._before.settled,
            )
        turn = self._turns[place]
        if update.final:
            turn = push_overflow(turn, self._settled, self._shape)
        grown = self._beat if len(settled.units) > (len(old.units) if old is not None else 0) else None
        self._turns[place] = wrap(turn, self._settled, self._shape, self._new_line, grown, self._before.settled)

    def _speaker_of(self, key: EntryKey) -> str | None:
        """Whose an entry is; None for several."""
        entry = self._transcript.entries.get(key)
        parts = parts_of(entry) if entry is not None else ()
        return parts[0].speaker if len(parts) == 1 else None

    def _is_parted(self, before: TranscriptUpdate, after: TranscriptUpdate) -> bool:
        return is_parted(self._transcript.gaps, before, after)

    def _new_line(self, key: EntryKey, unit: int, *, opening: bool = False) -> TurnLine:
        line = TurnLine(self._next_line_id, key, unit, self._beat, opening)
        self._next_line_id += 1
        return line

    def keep_lines(self) -> None:
        """Drop the lines that have scrolled away, and, as new text comes, the closed entries that went with them."""
        ranked = sorted(
            (line.grown, index, number, line.line_id)
            for index, turn in enumerate(self._turns)
            for number, line in enumerate(turn.lines)
            if not turn.blank(number, self._settled)
        )
        size = max(1, self._style.lines)
        if self._style.flow is Flow.BLOCKS:
            # A line between others may get words again: those that are on screen stay.
            on_screen = {line.line_id for line in self._before.lines}
            ids = sorted((line_id for *_, line_id in ranked), key=lambda each: (each not in on_screen, each))
            self._block, wake_s = turn_over(
                self._block, ids, self._width, self._style, self._now_s, at_once=self._before.shape != self._shape
            )
            self._wakes_s += [wake_s] if wake_s is not None else []
            kept = {line_id for line_id in ids if line_id >= self._block.first}
            self._visible = frozenset([line_id for line_id in ids if line_id in kept][:size])
        else:
            kept = {line_id for *_, line_id in ranked[-size:]}
            self._visible = frozenset(kept)
        left = [turn.keeping(kept, self._settled) for turn in self._turns]
        self._turns = [turn for turn in left if turn is not None]
        if self._took:
            self._forget(on_screen={key for turn in self._turns for key in turn.keys})

    def _width(self, line_ids: Sequence[int]) -> float:
        return sum(
            width_of(turn.units(number, self._settled), self._shape.measure)
            for turn in self._turns
            for number, line in enumerate(turn.lines)
            if line.line_id in line_ids
        )

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
        before, shown = self._before.settled.get(key), self._before.shown.get(key)
        if before is None or shown is None or shown.state < TextState.FINAL:
            return False
        return before.source is self._settled[key].source

    # -- the result ------------------------------------------------------------------------------------------------

    def result(self) -> tuple[ViewState, CaptionView]:
        """Everything frozen again."""
        seen = [turn for turn in self._turns if any(line.line_id in self._visible for line in turn.lines)]
        voices = assign(
            self._before.voices,
            (
                (turn.channel, turn.voice_of(number, self._settled))
                for turn in seen
                for number, line in enumerate(turn.lines)
                if line.line_id in self._visible
            ),
        )
        lines = tuple(
            painted for turn in seen for painted in paint(turn, self._settled, self._shape, self._visible, voices)
        )
        changed_s = self._before.changed_s
        if changed_s is None or lines != self._before.lines:
            changed_s = self._now_s
        hidden = self._hidden()
        state = ViewState(
            shown=MappingProxyType(
                {
                    key: shown_of(entry, hidden.get(key), self._before.shown.get(key))
                    for key, entry in self._settled.items()
                }
            ),
            settled=MappingProxyType(self._settled),
            turns=tuple(self._turns),
            gone=self._gone,
            lines=lines,
            changed_s=changed_s,
            next_line_id=self._next_line_id,
            beat=self._beat,
            shape=self._shape,
            pace=self._pace,
            block=self._block,
            voices=voices,
        )
        if replace(state, beat=self._before.beat) == self._before:
            state = self._before
        rest, rests_s = rest_at(changed_s, self._style, self._now_s)
        self._wakes_s += [rests_s] if rests_s is not None else []
        self._wakes_s += [entry.wake_at_s for entry in self._settled.values() if entry.wake_at_s is not None]
        return state, CaptionView(lines, rest, min(self._wakes_s, default=None))

    def _hidden(self) -> dict[EntryKey, int]:
        """How many units are on screen of the entries that go on in a block that still waits."""
        found: dict[EntryKey, int] = {}
        for turn in self._turns:
            line = next(
                (
                    line
                    for number, line in enumerate(turn.lines)
                    if line.line_id not in self._visible and not turn.blank(number, self._settled)
                ),
                None,
            )
            if line is not None and self._style.flow is Flow.BLOCKS:
                begin = turn.keys.index(line.key)
                found |= {key: line.unit if key == line.key else 0 for key in turn.keys[begin:]}
        return found
