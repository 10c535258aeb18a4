"""What a view at the default stability shows of our engine's stream, in virtual time (`benchmarks.engine`).

Recorded events say nothing of how sure the recogniser is of a word, which decides when it shows; these streams do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.flicker import LATER_P50_S, LATER_P95_S, TAKEN_BACK, Stream, Tally, count, received, replay
from benchmarks.report import Limit, row
from livecaption.model.audio import FILE, SAMPLE_RATE_HZ, SampleIndex, UtteranceId
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Span, TextState, TranscriptUpdate
from livecaption.model.view import CaptionStyle, Stability

Received = Sequence[tuple[float, TranscriptUpdate]]


def update_of(
    heard: Hypothesis, utterance: UtteranceId, start_s: float, end_s: float, number: int, final: bool
) -> TranscriptUpdate:
    """A hypothesis as the client's session has it."""
    return TranscriptUpdate(
        channel=FILE,
        utterance=utterance,
        epoch=0,
        revision=number,
        text=heard.text,
        span=Span(_sample(start_s), _sample(end_s)),
        state=TextState.FINAL if final else TextState.TENTATIVE,
        stable_words=heard.stable_words,
        words=heard.words,
    )


def as_shown(streams: Mapping[str, tuple[Received, Sequence[tuple[str, float]]]], group: str) -> list[Limit]:
    """Print what each setting shows of the streams (what was received, and each word with when it was spoken, in
    seconds); returns the limits of the default one."""
    replayed = [Stream(name, list(told), list(spoken)) for name, (told, spoken) in streams.items()]
    raw = Tally()
    for stream in replayed:
        count(stream, received(stream), raw)
    limits: list[Limit] = []
    for stability in Stability:
        shown = Tally()
        for stream in replayed:
            count(stream, replay(stream, CaptionStyle(stability=stability)), shown)
        later_p50_s, later_p95_s = shown.at(0.5) - raw.at(0.5), shown.at(0.95) - raw.at(0.95)
        row(
            f"as shown, {stability}",
            f"taken back {shown.erased:.3f}, p50 +{later_p50_s:.2f} s, p95 +{later_p95_s:.2f} s",
        )
        if stability is CaptionStyle().stability:
            detail = f"{shown.words} words, {group}"
            limits = [
                Limit(f"taken back per final word as shown, {stability}", shown.erased, TAKEN_BACK, "", detail),
                Limit(f"later as shown than at once, p50, {stability}", later_p50_s, LATER_P50_S, "s", detail),
                Limit(f"later as shown than at once, p95, {stability}", later_p95_s, LATER_P95_S, "s", detail),
            ]
    return limits


def _sample(time_s: float) -> SampleIndex:
    return SampleIndex(round(time_s * SAMPLE_RATE_HZ))
