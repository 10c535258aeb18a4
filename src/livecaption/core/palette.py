"""Which colour of the palette a speaker has: kept over the session, never shared by two in view. Pure; any thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from livecaption.model.audio import ChannelId

PALETTE = 8
"""Colours that can be told apart; with more speakers in view than this, two have to share one."""

_REMEMBERED = 256

Voice = tuple[ChannelId, str | None]


def assign(known: Mapping[Voice, int], in_view: Iterable[Voice]) -> Mapping[Voice, int]:
    """Everybody's place in the palette, whoever was seen last at the end; `known` itself when nothing changed.

    Whoever is in view keeps the colour they have. Whoever comes back gets the one they had, unless somebody in view has
    it by now; then, and when they are new, they get the one that was seen last the longest ago.
    """
    seen = list(dict.fromkeys(in_view))
    if not seen or seen == list(known)[-len(seen) :]:
        return known
    order = {voice: number for number, voice in enumerate(known)}
    found: dict[Voice, int] = {}
    for voice in sorted((voice for voice in seen if voice in known), key=order.__getitem__, reverse=True):
        if known[voice] not in found.values():
            found[voice] = known[voice]
    last_seen = {place: order[voice] for voice, place in known.items()}
    for voice in seen:
        if voice not in found:
            free = [place for place in range(PALETTE) if place not in found.values()] or list(range(PALETTE))
            found[voice] = min(free, key=lambda place: (last_seen.get(place, -1), place))
    after = {voice: place for voice, place in known.items() if voice not in found}
    after |= {voice: found[voice] for voice in seen}
    return dict(list(after.items())[-_REMEMBERED:])
