"""What the engine heard, or what is wrong, as messages of the edge dialect. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from livecaption.core.speaker_words import by_speaker, most_spoken
from livecaption.dialects import edge_wire as wire
from livecaption.model.messages import message, render
from livecaption.model.said_by import Part
from livecaption.model.seams import Hypothesis, Spoken


def transcript(
    hypothesis: Hypothesis,
    span_s: tuple[float, float],
    *,
    final: bool,
    with_words: bool,
    utterance: int | None,
    revision: int | None,
    processed: int | None,
    spoken: Sequence[Spoken] = (),
) -> wire.WireTranscript:
    """The message. `span_s` is where the utterance lies, in the seconds that its client reckons in."""
    return wire.WireTranscript(
        text=hypothesis.text,
        segments=segments(hypothesis, span_s, spoken, with_words=with_words),
        is_final=final,
        inference_ms=round(hypothesis.inference_ms, 1),
        language=hypothesis.language,
        utterance_id=utterance,
        revision=revision,
        stable_words=len(hypothesis.text.split()) if final else hypothesis.stable_words,
        processed_sequence_id=processed,
    )


def restated(
    hypothesis: Hypothesis,
    span_s: tuple[float, float],
    spoken: Sequence[Spoken],
    utterance: int,
    revision: int,
    *,
    with_words: bool,
) -> wire.Restated:
    """What a better model heard in an utterance that has its final."""
    return wire.Restated(
        utterance_id=utterance,
        revision=revision,
        text=hypothesis.text,
        segments=segments(hypothesis, span_s, spoken, with_words=with_words),
        language=hypothesis.language,
        inference_ms=round(hypothesis.inference_ms, 1),
    )


def complaint(code: str, *, retryable: bool = False, **params: object) -> wire.WireErrorMessage:
    """What cannot be done: the sentence `serve.CODE` of the catalogue."""
    return wire.WireErrorMessage(render(message(f"serve.{code}", **params)), code, retryable=retryable)


def segments(
    hypothesis: Hypothesis, span_s: tuple[float, float], spoken: Sequence[Spoken], *, with_words: bool
) -> list[wire.WireSegment]:
    """The text in segments of one speaker each; in one where nothing is known of speakers, or of words' times."""
    if not hypothesis.text:
        return []
    start_s, end_s = span_s
    words = [
        wire.WireWord(
            f" {word.text}", round(start_s + word.start_s, 3), round(start_s + word.end_s, 3), word.probability
        )
        for word in hypothesis.words
    ]
    texts = hypothesis.text.split()
    said = by_speaker(hypothesis.words, spoken) if spoken and len(words) == len(texts) else ()
    if len(said) < 2:
        said = (Part(0, len(texts), said[0].speaker if said else most_spoken(spoken)),)
    return [
        wire.WireSegment(
            start=words[each.first].start if words else start_s,
            end=words[each.end - 1].end if len(words) >= each.end else words[-1].end if words else end_s,
            text=" ".join(texts[each.first : each.end]) if len(said) > 1 else hypothesis.text,
            speaker=each.speaker,
            words=(words[each.first : each.end] if len(said) > 1 else words) if with_words else [],
        )
        for each in said
    ]
