"""What the engine heard, as a message of the edge dialect. Pure."""

from __future__ import annotations

from livecaption.dialects import edge_wire as wire
from livecaption.model.seams import Hypothesis


def transcript(
    hypothesis: Hypothesis,
    span_s: tuple[float, float],
    *,
    final: bool,
    with_words: bool,
    utterance: int | None,
    revision: int | None,
    processed: int | None,
) -> wire.WireTranscript:
    """The message. `span_s` is where the utterance lies, in the seconds that its client reckons in."""
    start_s, end_s = span_s
    words = [
        wire.WireWord(
            f" {word.text}", round(start_s + word.start_s, 3), round(start_s + word.end_s, 3), word.probability
        )
        for word in hypothesis.words
    ]
    segment = wire.WireSegment(
        start=words[0].start if words else start_s,
        end=words[-1].end if words else end_s,
        text=hypothesis.text,
        words=words if with_words else [],
    )
    return wire.WireTranscript(
        text=hypothesis.text,
        segments=[segment] if hypothesis.text else [],
        is_final=final,
        inference_ms=round(hypothesis.inference_ms, 1),
        language=hypothesis.language,
        utterance_id=utterance,
        revision=revision,
        stable_words=len(hypothesis.text.split()) if final else hypothesis.stable_words,
        processed_sequence_id=processed,
    )
