"""Words that a person struck out leave a view at once, also those it would keep because they were read. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from types import MappingProxyType

from livecaption.core.alignment import same_start, stretches
from livecaption.core.captions import ViewState
from livecaption.core.layout import Unit, units_of
from livecaption.model.transcript import EntryKey, Transcript


def withdrawn(state: ViewState, transcript: Transcript, keys: Collection[EntryKey]) -> ViewState:
    """The state in which these entries show nothing that `transcript` no longer has; lines above stay as they are.

    An entry that left the screen may come back: a strike can be taken back. A closed entry needs nothing: the next
    step shows it as it is.
    """
    shape = state.shape
    if shape is None:
        return state
    settled, turns = dict(state.settled), list(state.turns)
    for key in keys:
        entry, update = settled.get(key), transcript.entries.get(key)
        if entry is None or update is None or update.final:
            continue
        units = _left(entry.units, units_of(update.text, shape.measure, shape.columns))
        stable = min(entry.stable, same_start(entry.units, units))
        settled[key] = replace(entry, units=units, waiting=(), stable=stable)
        turns = [turn.moved(key, entry.units, units) if key in turn.keys else turn for turn in turns]
    gone = tuple(key for key in state.gone if key not in keys)
    return replace(state, settled=MappingProxyType(settled), turns=tuple(turns), gone=gone)


def _left(shown: Sequence[Unit], now: Sequence[Unit]) -> tuple[Unit, ...]:
    """The shown units that are still said, up to where words have come back between them."""
    found: list[Unit] = []
    for same, low, high, _, _ in stretches(shown, now):
        if same:
            found += shown[low:high]
        elif low == high:
            break
    return tuple(found)
