"""How good an endpoint is for captions, as measured, and which of several is best. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ALIKE_S = 0.05
"""Nobody sees this much of a difference."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What one look at an endpoint came to, in seconds.

    `connect_s` until it let us in (TCP, TLS and upgrade), `first_byte_s` from the request to the first byte of its
    answer, `round_trip_s` of a ping (the median of several), `first_caption_s` from the first sample of a phrase,
    played in real time, to the first text, `final_s` from its last sample to the final text, which is `text`.
    """

    connect_s: float
    first_byte_s: float
    round_trip_s: float
    first_caption_s: float
    final_s: float
    text: str


def best(measurements: Sequence[Measured | None]) -> int | None:
    """The place of the endpoint whose first caption comes soonest; None where none wrote any words.

    They come in the order in which a person wants them; None stands for one that could not be measured. Of those that
    are as quick, the one whose final text comes soonest.
    """
    written = [(place, each) for place, each in enumerate(measurements) if each is not None and each.text.strip()]
    if not written:
        return None
    limit_s = min(each.first_caption_s for _, each in written) + ALIKE_S
    return min(
        ((each.final_s, place) for place, each in written if each.first_caption_s <= limit_s),
    )[1]
