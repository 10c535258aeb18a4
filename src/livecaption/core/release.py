"""Which of the words that wait show now: in the order they came, at the view's pace. Pure; any thread."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter

from livecaption.core.layout import Unit
from livecaption.core.pace import Pace, Queued, advance
from livecaption.core.stability import Settled
from livecaption.core.turns import Shape
from livecaption.model.transcript import EntryKey
from livecaption.model.view import CaptionStyle, Flow


def release(
    settled: Mapping[EntryKey, Settled], pace: Pace, style: CaptionStyle, shape: Shape, now_s: float, *, at_once: bool
) -> tuple[Pace, dict[EntryKey, int], float | None]:
    """The pace after this moment, how many waiting units of which entry show now, and when to ask again.

    Blocks have their own pace, and with `at_once`, in a view that was just opened, nothing waits.
    """
    queue = [
        (each.ready_s, entry.source.span.start, key, each.unit)
        for key, entry in settled.items()
        for each in entry.waiting
    ]
    if not queue:
        return pace, {}, None
    queue.sort(key=itemgetter(0, 1))
    count, wake_s = len(queue), None
    if style.flow is Flow.ROLLING and not at_once:
        bound_s = max(0.0, style.pace_delay_s)
        waiting = [Queued(_columns(unit, shape), ready_s + bound_s) for ready_s, _, _, unit in queue]
        pace, count, wake_s = advance(pace, waiting, style.words_per_minute, shape.columns, now_s)
    counts: dict[EntryKey, int] = {}
    for _, _, key, _ in queue[:count]:
        counts[key] = counts.get(key, 0) + 1
    return pace, counts, wake_s


def _columns(unit: Unit, shape: Shape) -> float:
    """What a unit takes with its space, near enough: it is asked for all that wait, in every step."""
    width = len(unit.text) if unit.text.isascii() else shape.measure.width(unit.text)
    return width + (0.0 if unit.glued else 1.0)
