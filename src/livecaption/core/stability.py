"""What of an entry's newest text is shown: stable words stay, read words stay, a revision changes as little as it can.

Pure; called on whichever thread runs the session.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from livecaption.core.layout import Unit
from livecaption.model.transcript import TranscriptUpdate

_TRAILING_MARKS = ".,;:?!…。、"

_ALIGN_AT_MOST = 160
"""Units compared when old and new text are laid beside each other; beyond it they are matched by position."""


@dataclass(frozen=True, slots=True)
class Settled:
    """One entry as shown: its units, how many leading ones are stable, and the last word while it is held back.

    `held` is the newest last unit not yet shown, heard since `held_since_s`; it shows at `wake_at_s` unless it
    changes before.
    """

    source: TranscriptUpdate
    units: tuple[Unit, ...] = ()
    stable: int = 0
    held: Unit | None = None
    held_since_s: float = 0.0
    wake_at_s: float | None = None
    text_epoch: int = 0


def stable_units(units: Sequence[Unit], stable_words: int) -> int:
    """How many leading units the first `stable_words` words are made of."""
    words = 0
    for index, unit in enumerate(units):
        if words >= stable_words:
            return index
        words += unit.ends_word
    return len(units)


def words_in(units: Iterable[Unit]) -> int:
    """How many whole words the units make."""
    return sum(unit.ends_word for unit in units)


def settle(
    old: Settled | None, update: TranscriptUpdate, heard: tuple[Unit, ...], pinned: int, hold_s: float, now_s: float
) -> Settled:
    """The entry as shown after `update`, whose text is `heard`.

    A final is shown as it is. Otherwise the first `pinned` shown units, and all stable ones, stay whatever the update
    says; what follows them is the update's. `hold_s` keeps a new last word back until it has stood that long or
    another word follows it: fewer words are taken back, at the price of that delay.
    """
    if update.final:
        return Settled(update, heard, len(heard), text_epoch=update.epoch)
    firm = stable_units(heard, update.stable_words)
    heard = _without_trailing_mark(heard, firm)
    if old is None:
        units: tuple[Unit, ...] = heard
        shown_before: tuple[Unit, ...] = ()
        stable = firm
    else:
        shown_before = old.units
        # A replayed utterance begins again at its first word: what is shown stays until the replay has caught up.
        if update.epoch > old.text_epoch and len(heard) < len(old.units):
            return Settled(update, old.units, old.stable, text_epoch=old.text_epoch)
        pinned = max(min(pinned, len(old.units)), old.stable)
        kept = old.units[:pinned]
        units = kept + heard[place_in(kept, heard) :]
        stable = max(old.stable, _agreed(units, heard, firm))
    if hold_s > 0 and len(units) > max(stable, pinned) and units[-1] == heard[-1]:
        newest, place = units[-1], len(units) - 1
        if newest not in shown_before[place : place + 1]:
            since_s = old.held_since_s if old is not None and old.held == newest else now_s
            if now_s < since_s + hold_s:
                return Settled(update, units[:-1], stable, newest, since_s, since_s + hold_s, update.epoch)
    return Settled(update, units, stable, text_epoch=update.epoch)


def _without_trailing_mark(heard: tuple[Unit, ...], firm: int) -> tuple[Unit, ...]:
    """Recognisers end every guess with a full stop; on a last word that is still a guess it would only come and go."""
    if len(heard) <= firm:
        return heard
    bare = heard[-1].text.rstrip(_TRAILING_MARKS)
    return (*heard[:-1], heard[-1]._replace(text=bare)) if bare else heard


def _agreed(shown: Sequence[Unit], heard: Sequence[Unit], firm: int) -> int:
    """Leading shown units that the update says too and calls stable."""
    agreed = 0
    for mine, theirs in zip(shown, heard[:firm], strict=False):
        if mine != theirs:
            break
        agreed += 1
    return agreed


def place_in(before: Sequence[Unit], after: Sequence[Unit]) -> int:
    """Where in `after` the text `before`, a beginning of an older version, has been said: how many units of it."""
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    if same == len(before):
        return same
    old, new = before[same:], after[same:]
    if len(old) > _ALIGN_AT_MOST:
        return min(len(before), len(after))
    new = new[: 2 * len(old) + 4]
    # Edit distance of the old units to every beginning of the new ones.
    costs = [float(index) for index in range(len(new) + 1)]
    for row, unit in enumerate(old, start=1):
        diagonal, costs[0] = costs[0], float(row)
        for column, other in enumerate(new, start=1):
            best = min(diagonal + _difference(unit, other), costs[column] + 1.0, costs[column - 1] + 1.0)
            diagonal, costs[column] = costs[column], best
    return same + min(
        range(len(new) + 1),
        key=lambda end: (costs[end], end == 0 or new[end - 1] != old[-1], abs(end - len(old))),
    )


def _difference(one: Unit, other: Unit) -> float:
    if one.text == other.text:
        return 0.0
    return 0.5 if _bare(one.text) == _bare(other.text) else 1.0


def _bare(text: str) -> str:
    return text.strip(_TRAILING_MARKS).casefold()
