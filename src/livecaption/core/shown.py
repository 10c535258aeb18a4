"""What is told of a view: each entry's text as it stands on screen, and how far the view has withdrawn. Pure; any
thread."""

from __future__ import annotations

from dataclasses import replace

from livecaption.core.layout import joined
from livecaption.core.stability import Settled, words_in
from livecaption.model.transcript import TextState
from livecaption.model.view import CaptionStyle, Rest, Shown


def shown_of(entry: Settled, count: int | None, before: Shown | None) -> Shown:
    """The entry as this view shows it, `count` units of it where it goes on in a block that waits; `before` itself
    when it looks the same. It is told to be final once all of it is on screen."""
    source, units = entry.source, entry.units[:count]
    whole = len(units) == len(entry.units) and entry.whole
    shown = Shown(
        source.key,
        source.revision,
        joined(units),
        words_in(units[: entry.stable]),
        source.state if whole else min(source.state, TextState.STABLE),
        source,
    )
    if before is not None and replace(shown, revision=before.revision, source=before.source) == before:
        return before
    return shown


def rest_at(changed_s: float, style: CaptionStyle, now_s: float) -> tuple[Rest, float | None]:
    """How far the view has withdrawn since its last change, and when it goes on to."""
    dims_s = changed_s + style.hang_s
    fades_s = changed_s + max(style.hang_s, style.fade_s)
    if now_s < dims_s:
        return Rest.LIVE, dims_s
    if now_s < fades_s:
        return Rest.DIMMED, fades_s
    return Rest.FADED, None
