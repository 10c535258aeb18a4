"""What of an entry's newest text is shown: stable words stay, read words stay, a revision changes as little as it can.

Pure; called on whichever thread runs the session. The constants were measured: docs/decisions/0006.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from livecaption.core.alignment import place_in, same_start, stretches
from livecaption.core.hearing import NEW_HYPOTHESIS_S, Heard, follow, unconfirmed_from
from livecaption.core.layout import Unit, joined
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import Stability

_TRAILING_MARKS = ".,;:?!…。、"


_SHORT = 4
"""Letters of a word that is seldom misheard because the sound was cut soon after it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """When words that may still change are shown, and when shown ones are changed before the final.

    A word shows once `agree` hypotheses in a row have it, or it has stood for `wait_s`. Of the words that the newest
    hypothesis adds to those agreed on, the first `ahead` show at once, if so many words as `followed` come after them
    (one will do after a short word), and something `agreed` came before. A shown word is replaced once `replace`
    hypotheses in a row have what replaces it.
    """

    agree: int
    replace: int
    ahead: float
    followed: int
    wait_s: float
    after_agreed: bool = True


RULES: Mapping[Stability, Rule] = {
    Stability.FASTEST: Rule(agree=1, replace=1, ahead=math.inf, followed=0, wait_s=0.0),
    Stability.FAST: Rule(agree=2, replace=2, ahead=math.inf, followed=1, wait_s=0.8, after_agreed=False),
    Stability.BALANCED: Rule(agree=2, replace=3, ahead=2, followed=2, wait_s=1.5),
    Stability.STEADY: Rule(agree=2, replace=3, ahead=0, followed=0, wait_s=3.0),
    Stability.STEADIEST: Rule(agree=3, replace=6, ahead=0, followed=0, wait_s=5.0),
}


class Waiting(NamedTuple):
    """A unit that may be shown since `ready_s`, and waits for its turn where long speech is paced."""

    unit: Unit
    ready_s: float


@dataclass(frozen=True, slots=True)
class Settled:
    """One entry as shown: its units, and those `waiting` to follow them; how many leading ones of both are stable.

    `heard` is the newest hypothesis with what speaks for each of its units, since `heard_s`; `wake_at_s` is when time
    alone may show more of it.
    """

    source: TranscriptUpdate
    units: tuple[Unit, ...] = ()
    stable: int = 0
    waiting: tuple[Waiting, ...] = ()
    heard: tuple[Heard, ...] = ()
    heard_s: float = 0.0
    wake_at_s: float | None = None
    text_epoch: int = 0

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
    units = units_of(joined(entry.units))
    waiting = units_of(joined(each.unit for each in entry.waiting))
    heard = units_of(joined(each.unit for each in entry.heard))
    stable = stable_units(
        (*units, *waiting), words_in((*entry.units, *(each.unit for each in entry.waiting))[: entry.stable])
    )
    since_s = entry.waiting[0].ready_s if entry.waiting else 0.0
    return replace(
        entry,
        units=units,
        waiting=tuple(Waiting(unit, since_s) for unit in waiting),
        stable=stable,
        heard=tuple(old._replace(unit=new) for old, new in zip(entry.heard, heard, strict=True))
        if len(heard) == len(entry.heard)
        else (),
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
        units = _without_trailing_mark(units, firm)
    heard, heard_s = old.heard, old.heard_s
    if update is not old.source or not heard:
        opinion = update.span.end > old.source.span.end or now_s - heard_s >= NEW_HYPOTHESIS_S
        heard = follow(heard, units, now_s, opinion=opinion)
        heard_s = now_s if opinion else heard_s
    if update.final:
        place: int | None = place_in(old.units, units)
        shown, stable = units[:place], len(units)
    else:
        pinned = max(min(pinned, len(old.units)), min(old.stable, len(old.units)))
        shown, place = _revised(old.units, pinned, units, heard, firm, rule)
        stable = 0
    ready, wake_at_s = 0, None
    if place is not None:
        ready, wake_at_s = _ready(heard, place, firm, rule, now_s, delay_s, closed=update.final)
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
        wake_at_s,
        update.epoch,
    )


def _revised(
    shown: tuple[Unit, ...], pinned: int, units: tuple[Unit, ...], heard: Sequence[Heard], firm: int, rule: Rule
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

    def sure(place: int) -> bool:
        return place < firm or heard[place].agreed >= rule.replace

    found: list[Unit] = list(kept)
    goes_on = True
    for same, low, high, start, stop in stretches(shown[pinned:], rest[:end]):
        mine, theirs = shown[pinned + low : pinned + high], range(begin + start, begin + stop)
        if same:
            # Case and marks alone: not worth a change on screen until they stay as they are.
            found += [
                units[place] if place < firm or heard[place].alike >= rule.replace else unit
                for unit, place in zip(mine, theirs, strict=True)
            ]
            goes_on = True
            continue
        if theirs:
            goes_on = all(sure(place) for place in theirs)
        else:
            after = theirs.stop
            goes_on = rule.replace <= 1 or (after < len(units) and sure(after) and (not after or sure(after - 1)))
        found += [units[place] for place in theirs] if goes_on else mine
    return tuple(found), begin + end if goes_on else None


def _ready(
    heard: Sequence[Heard], place: int, firm: int, rule: Rule, now_s: float, delay_s: float, *, closed: bool
) -> tuple[int, float | None]:
    """How many units from `place` on may show now, and when time alone may show more."""
    doubtful = unconfirmed_from(heard, firm)
    ahead = doubtful + rule.ahead if doubtful or not rule.after_agreed else 0
    for index in range(place, len(heard)):
        each = heard[index]
        if now_s < each.since_s + delay_s:
            return index - place, each.since_s + delay_s
        if closed or index < firm or each.agreed >= rule.agree:
            continue
        followed = min(rule.followed, 1) if len(each.unit.text) <= _SHORT else rule.followed
        if index < ahead and len(heard) - 1 - index >= followed:
            continue
        if now_s < each.since_s + rule.wait_s:
            return index - place, each.since_s + rule.wait_s
    return len(heard) - place, None


def _queued(before: Sequence[Waiting], units: Sequence[Unit], now_s: float) -> tuple[Waiting, ...]:
    """The units as they wait; those that waited already keep their place in time."""
    same = same_start([each.unit for each in before], units)
    return (*before[:same], *(Waiting(unit, now_s) for unit in units[same:]))


def _without_trailing_mark(heard: tuple[Unit, ...], firm: int) -> tuple[Unit, ...]:
    """Recognisers end every guess with a full stop; on a last word that is still a guess it would only come and go."""
    if len(heard) <= firm:
        return heard
    bare = heard[-1].text.rstrip(_TRAILING_MARKS)
    return (*heard[:-1], heard[-1]._replace(text=bare)) if bare else heard
