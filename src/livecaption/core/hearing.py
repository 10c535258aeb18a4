"""How sure a word is: how many hypotheses in a row said it, and for how long. Pure; any thread.

A word that two hypotheses in a row agree on is seldom taken back (one in fifty, see docs/decisions/0006), one that was
said once is so one time in five, and half of the time where the sound was cut after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from livecaption.core.alignment import stretches
from livecaption.core.layout import Unit

NEW_HYPOTHESIS_S = 0.15
"""The same text again, with no more sound and sooner than this, is no second opinion."""


class Heard(NamedTuple):
    """A unit of the newest hypothesis: `agreed` hypotheses in a row have it, `alike` of them letter for letter; it was
    first heard at `since_s`."""

    unit: Unit
    agreed: int
    alike: int
    since_s: float


def follow(before: Sequence[Heard], units: Sequence[Unit], now_s: float, *, opinion: bool) -> tuple[Heard, ...]:
    """The next hypothesis, with what is known of each of its units; `opinion` False when nothing more was heard."""
    found = [Heard(unit, 1, 1, now_s) for unit in units]
    more = 1 if opinion else 0
    for same, low, high, start, _ in stretches([each.unit for each in before], units):
        if same:
            for step in range(high - low):
                old, unit = before[low + step], units[start + step]
                alike = old.alike + more if old.unit == unit else 1
                found[start + step] = Heard(unit, old.agreed + more, alike, old.since_s)
    return tuple(found)
