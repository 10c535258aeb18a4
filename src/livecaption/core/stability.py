"""What of an entry's newest text is shown: stable words stay, read words stay, a revision changes as little as it can.

Pure; called on whichever thread runs the session. The constants were measured: docs/decisions/0006.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from livecaption.core.agreement import before_loop
from livecaption.core.alignment import place_in, same_start, stretches
from livecaption.core.hearing import NEW_HYPOTHESIS_S, Heard, follow, probabilities
from livecaption.core.layout import Unit, joined
from livecaption.core.opinions import RULES as RULES
from livecaption.core.opinions import Rule
from livecaption.model.transcript import TranscriptUpdate

_TRAILING_MARKS = ".,;:?!…。、"


_OFTEN_S = 0.45
"""Hypotheses that come at least so often are worth waiting for."""

_MORE_FURTHER_BACK = 2
"""Hypotheses more that have to agree before a shown word is replaced that is not among the last."""

_LOOKED_AT = 32
"""Words at the end of a hypothesis among which it is looked for a loop."""


class Waiting(NamedTuple):
    """A unit that may be shown since `ready_s`, and waits for its turn where long speech is paced."""

    unit: Unit
    ready_s: float


@dataclass(frozen=True, slots=True)
class Settled:
    """One entry as shown: its units, and those `waiting` to follow them; how many leading ones of both are stable.

    `heard` is the newest hypothesis with what speaks for each of its units, since `heard_s`; `often` that it came soon
    after the one before. `wake_at_s` is when time alone may show more of it. `told` is whose words stand where they are
    not those of `source`, and several said them.
    """

    source: TranscriptUpdate
    units: tuple[Unit, ...] = ()
    stable: int = 0
    waiting: tuple[Waiting, ...] = ()
    heard: tuple[Heard, ...] = ()
    heard_s: float = 0.0
    often: bool = False
    wake_at_s: float | None = None
    text_epoch: int = 0
    told: TranscriptUpdate | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing more will show of it until it changes."""
        return not self.waiting and self.wake_at_s is None

    def showing(self, count: int) -> Settled:
        """With the first `count` waiting units shown."""
        if not count:
            return self
        more = tuple(each.unit for each in self.waiting[:count])
        return replace(self, units=self.units + more, waiting=self.waiting[count:])


def resized(entry: Settled, units_of: Callable[[str], tuple[Unit, ...]]) -> Settled:
    """The entry in units of another width: long words are cut elsewhere, nothing else changes."""

    def cut(old: Sequence[Unit]) -> tuple[Unit, ...]:
        new = list(units_of(joined(old)))
        if new:
            new[0] = new[0]._replace(glued=old[0].glued)
            new[-1] = new[-1]._replace(ends_word=new[-1].ends_word if old[-1].ends_word else 0)
        return tuple(new)

    before = [each.unit for each in entry.waiting]
    units, waiting = cut(entry.units), cut(before)
    heard = units_of(joined(each.unit for each in entry.heard))
    same = len(heard) == len(entry.heard)
    return replace(
        entry,
        units=units,
        waiting=tuple(Waiting(unit, entry.waiting[0].ready_s) for unit in waiting),
        stable=stable_units((*units, *waiting), words_in((*entry.units, *before)[: entry.stable])),
        heard=tuple(old._replace(unit=new) for old, new in zip(entry.heard, heard, strict=True)) if same else (),
    )


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
    old: Settled | None,
    update: TranscriptUpdate,
    units: tuple[Unit, ...],
    pinned: int,
    rule: Rule,
    now_s: float,
    *,
    delay_s: float = 0.0,
) -> Settled:
    """The entry after `update`, whose text is `units`, or, with the same update, after some time.

    A final is shown as it is, its words that are new after those that stand. Otherwise the first `pinned` shown units,
    and all stable ones, stay whatever the update says; `rule` says what of the rest is shown. No word is shown before
    it is `delay_s` old: what is revised by then is never seen.
    """
    if old is None:
        old = Settled(update, text_epoch=update.epoch)
    # A replayed utterance begins again at its first word: what is shown stays until the replay has caught up.
    elif not update.final and update.epoch > old.text_epoch and len(units) < len(old.units) + len(old.waiting):
        return replace(old, source=update, wake_at_s=None)
    firm = len(units) if update.final else stable_units(units, update.stable_words)
    if not update.final:
        units = _without_trailing_mark(_without_loop(units, firm) if rule.agree > 1 else units, firm)
    heard, heard_s, often = old.heard, old.heard_s, old.often
    if update is not old.source or not heard:
        opinion = update.span.end > old.source.span.end or now_s - heard_s >= NEW_HYPOTHESIS_S
        if opinion:
            often = bool(heard) and now_s - heard_s <= _OFTEN_S
            heard_s = now_s
        heard = follow(heard, units, now_s, opinion=opinion, probabilities=probabilities(update, units))
    if update.final:
        place: int | None = place_in(old.units, units)
        shown, stable = units[:place], len(units)
    else:
        pinned = max(min(pinned, len(old.units)), min(old.stable, len(old.units)))
        shown, place = _revised(old.units, pinned, units, heard, firm, rule.needed_to_replace(often=often))
        stable = 0
    ready, wake_at_s = 0, None
    if place is not None:
        sure = [_is_sure(heard, index, firm, rule, often=often) for index in range(place, len(heard))]
        ready, wake_at_s = _ready(heard[place:], sure, None if update.final else rule, now_s, delay_s)
    following = units[place : place + ready] if place is not None else ()
    if not update.final:
        agreed = same_start((*shown, *following), units[:firm])
        stable = max(min(old.stable, len(old.units)), agreed)
    return Settled(
        update,
        shown,
        stable,
        _queued(old.waiting, following, now_s),
        heard,
        heard_s,
        often,
        wake_at_s,
        update.epoch,
    )


def _revised(
    shown: tuple[Unit, ...], pinned: int, units: tuple[Unit, ...], heard: Sequence[Heard], firm: int, needed: int
) -> tuple[tuple[Unit, ...], int | None]:
    """What is shown, with what is sure enough to replace it; and where in `units` it goes on.

    None when it does not go on yet: its last words are in doubt, and what follows hangs on them.
    """
    kept = shown[:pinned]
    begin = place_in(kept, units)
    rest = units[begin:]
    end = place_in(shown[pinned:], rest)
    if shown[pinned:] == rest[:end]:
        return shown, begin + end

    def sure(place: int, needed: int) -> bool:
        return place < firm or heard[place].agreed >= needed

    found: list[Unit] = list(kept)
    goes_on = True
    for same, low, high, start, stop in stretches(shown[pinned:], rest[:end]):
        mine, theirs = shown[pinned + low : pinned + high], range(begin + start, begin + stop)
        if same:
            # Case and marks alone: not worth a change on screen until they stay as they are.
            found += [
                units[place] if place < firm or heard[place].alike >= needed else unit
                for unit, place in zip(mine, theirs, strict=True)
            ]
            goes_on = True
            continue
        # What stands further back was read, and nothing waits for it: that takes more opinions.
        votes = needed + _MORE_FURTHER_BACK if needed > 1 and pinned + high < len(shown) else needed
        if theirs:
            goes_on = all(sure(place, votes) for place in theirs)
        else:
            after = theirs.stop
            goes_on = votes <= 1 or (
                after < len(units) and sure(after, votes) and (not after or sure(after - 1, votes))
            )
        found += [units[place] for place in theirs] if goes_on else mine
    return tuple(found), begin + end if goes_on else None


def _is_sure(heard: Sequence[Heard], index: int, firm: int, rule: Rule, *, often: bool) -> bool:
    """Whether the unit at `index` may show though it may change."""
    each = heard[index]
    if index < firm:
        return True
    if rule.agree == 1:
        # Fast shows all but the last word, in which the sound was cut; fastest that, too.
        return rule.replace == 1 or index < len(heard) - 1
    if each.probability is not None:
        return rule.believes(each, each.probability, len(heard) - 1 - index)
    if each.agreed < rule.agree:
        return False
    before = heard[index - 1].agreed if index else 0
    return not often or max(each.agreed, before) >= rule.agree + rule.more


def _ready(
    heard: Sequence[Heard], sure: Sequence[bool], rule: Rule | None, now_s: float, delay_s: float
) -> tuple[int, float | None]:
    """How many of the units may show now, and when time alone may show more; without a rule nothing waits."""
    for index, (each, is_sure) in enumerate(zip(heard, sure, strict=True)):
        shows_s = each.since_s + delay_s
        if rule is not None and not is_sure:
            shows_s = max(shows_s, rule.patience_ends_s(each))
        if now_s < shows_s:
            return index, shows_s
    return len(heard), None


def _queued(before: Sequence[Waiting], units: Sequence[Unit], now_s: float) -> tuple[Waiting, ...]:
    """The units as they wait; those that waited already keep their place in time."""
    same = same_start([each.unit for each in before], units)
    return (*before[:same], *(Waiting(unit, now_s) for unit in units[same:]))


def _without_loop(units: tuple[Unit, ...], firm: int) -> tuple[Unit, ...]:
    """The units before the recogniser begins to say the same over, as it does where the sound is cut.

    Only words are looked at: characters repeat in any language.
    """
    start = max(firm, len(units) - _LOOKED_AT)
    if any(unit.glued for unit in units[start:]):
        return units
    return units[: start + before_loop([unit.text for unit in units[start:]])]


def _without_trailing_mark(heard: tuple[Unit, ...], firm: int) -> tuple[Unit, ...]:
    """Recognisers end every guess with a full stop; on a last word that is still a guess it would only come and go."""
    if len(heard) <= firm:
        return heard
    bare = heard[-1].text.rstrip(_TRAILING_MARKS)
    return (*heard[:-1], heard[-1]._replace(text=bare)) if bare else heard
