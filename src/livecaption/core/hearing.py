"""How sure a word is: how many hypotheses in a row said it, for how long, and what the recogniser itself says. Pure.

A word that two hypotheses in a row agree on is seldom taken back (one in fifty, see docs/decisions/0006), one that was
said once is so one time in five, and half of the time where the sound was cut after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from livecaption.core.alignment import stretches
from livecaption.core.layout import Unit
from livecaption.model.transcript import TranscriptUpdate

NEW_HYPOTHESIS_S = 0.15
"""The same text again, with no more sound and sooner than this, is no second opinion."""


class Heard(NamedTuple):
    """A unit of the newest hypothesis: `agreed` hypotheses in a row have it, `alike` of them letter for letter; it was
    first heard at `since_s`, and this or something else in its place at `open_s`. `probability` (0..1) is what the
    recogniser gives it, where it says so; `doubt` (0..1) is what the hypotheses in a row leave open together: the
    product of what each probability lacks of one."""

    unit: Unit
    agreed: int
    alike: int
    since_s: float
    open_s: float
    probability: float | None = None
    doubt: float = 1.0


def follow(
    before: Sequence[Heard],
    units: Sequence[Unit],
    now_s: float,
    *,
    opinion: bool,
    probabilities: Sequence[float | None] = (),
) -> tuple[Heard, ...]:
    """The next hypothesis, with what is known of each of its units; `opinion` False when nothing more was heard."""
    found = [
        _heard(unit, now_s, probabilities[place] if place < len(probabilities) else None)
        for place, unit in enumerate(units)
    ]
    more = 1 if opinion else 0
    for same, low, high, start, stop in stretches([each.unit for each in before], units):
        if same:
            for step in range(high - low):
                old, new = before[low + step], found[start + step]
                found[start + step] = new._replace(
                    agreed=old.agreed + more,
                    alike=old.alike + more if old.unit == new.unit else 1,
                    since_s=old.since_s,
                    open_s=old.open_s,
                    doubt=old.doubt * new.doubt if opinion else old.doubt,
                )
        elif low < high:
            open_s = min(each.open_s for each in before[low:high])
            found[start:stop] = [each._replace(open_s=open_s) for each in found[start:stop]]
    return tuple(found)


def _heard(unit: Unit, now_s: float, probability: float | None) -> Heard:
    """A unit that nobody said before."""
    return Heard(unit, 1, 1, now_s, now_s, probability, 1.0 if probability is None else max(0.0, 1.0 - probability))


def probabilities(update: TranscriptUpdate, units: Sequence[Unit]) -> tuple[float | None, ...]:
    """How probable the recogniser calls each of an update's leading `units`; empty where it does not say."""
    words = update.words
    if not words or len(words) != len(update.text.split()):
        return ()
    found: list[float | None] = []
    place = 0
    for unit in units:
        found.append(words[min(place, len(words) - 1)].probability)
        place += unit.ends_word
    return tuple(found)
