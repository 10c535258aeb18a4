"""Long speech at a readable rate: how many of the waiting words show now, and when the next may. Pure; any thread.

Up to a line of text shows at once, whatever the rate; what comes faster waits for its turn. A backlog is worked off
fast enough that no word waits longer than the person allowed, evenly, so that nothing bursts out at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

COLUMNS_A_WORD = 6.0
"""An English word and its space; other scripts are counted by their width."""

AT_ONCE = 42.0
"""Columns that may show at once in a narrower view, too."""

_BEAT_S = 0.1
"""Words that show within such a time may as well show together."""

_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Pace:
    """How many columns of text may show at `at_s`; `rate` more of them a second from then on."""

    credit: float = 0.0
    rate: float = 0.0
    at_s: float | None = None


class Queued(NamedTuple):
    """A waiting unit: columns with its space, and when it has to show at the latest."""

    columns: float
    due_s: float


def advance(
    pace: Pace, queue: Sequence[Queued], words_per_minute: float, line: float, now_s: float
) -> tuple[Pace, int, float | None]:
    """The pace after this moment, how many leading units of the queue show now, and when to ask again.

    `line` is how many columns may show at once, `words_per_minute` the rate (0: no limit).
    """
    if not queue:
        return pace, 0, None
    if words_per_minute <= 0:
        return pace, len(queue), None
    line = max(line, AT_ONCE)
    credit = line if pace.at_s is None else min(line, pace.credit + pace.rate * (now_s - pace.at_s))
    count, late_s = 0, now_s + _SLACK
    for number, each in enumerate(queue, 1):
        if each.due_s <= late_s:
            credit -= sum(earlier.columns for earlier in queue[count:number])
            count = number
    credit = max(0.0, credit)
    while count < len(queue) and min(queue[count].columns, line) <= credit + _SLACK:
        credit = max(0.0, credit - queue[count].columns)
        count += 1
    rate, ahead = words_per_minute / 60.0 * COLUMNS_A_WORD, 0.0
    for columns, due_s in queue[count:]:
        ahead += columns
        if ahead > rate * (due_s - now_s):
            rate = ahead / (due_s - now_s)
    after = Pace(credit, rate, now_s)
    if count == len(queue):
        return after, count, None
    wait_s = max(_BEAT_S, (min(queue[count].columns, line) - credit) / rate)
    return after, count, min(now_s + wait_s, queue[count].due_s)
