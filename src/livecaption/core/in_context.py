"""An utterance heard together with its neighbours, for a second pass: a model understands little of two seconds alone.

Its words are told from theirs by the times the engine gives. Any thread. What that gains: docs/decisions/0016.
"""

from __future__ import annotations

from collections.abc import Sequence

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Engine, Hypothesis
from livecaption.model.transcript import Word

LONGEST_SAMPLES = SAMPLE_RATE_HZ * 14
"""All that is heard at once; more costs more, and engines cut what is much longer."""


def neighbours(
    before: Sequence[Samples], sound: Samples, after: Sequence[Samples] = (), longest: int = LONGEST_SAMPLES
) -> tuple[list[Samples], list[Samples]]:
    """The utterances just before and just after `sound` that can be heard with it, in order.

    The next one has the first choice: what is cut off in the midst of a sentence goes on there.
    """
    room = longest - len(sound)
    following: list[Samples] = []
    if after and len(after[0]) <= room:
        following.append(after[0])
        room -= len(after[0])
    earlier: list[Samples] = []
    for each in reversed(before):
        if len(each) > room:
            break
        earlier.insert(0, each)
        room -= len(each)
    return earlier, following


def heard_in_context(
    engine: Engine,
    sound: Samples,
    before: Sequence[Samples] = (),
    after: Sequence[Samples] = (),
    *,
    language: str | None = None,
    keyterms: Sequence[str] = (),
) -> Hypothesis:
    """What is said in `sound`, heard between these utterances. Word times are seconds from its first sample.

    A function of all that sound alone. Raises `EngineError`.
    """
    utterance = engine.open_utterance(language, keyterms)
    for samples in (*before, sound, *after):
        utterance.feed(samples)
    heard = utterance.finish()
    start_s = sum(map(len, before)) / SAMPLE_RATE_HZ
    length_s = len(sound) / SAMPLE_RATE_HZ
    words = [word for word in heard.words if 0 <= (word.start_s + word.end_s) / 2 - start_s < length_s]
    placed = tuple(
        Word(
            word.text,
            round(max(0.0, word.start_s - start_s), 3),
            round(min(length_s, word.end_s - start_s), 3),
            word.probability,
        )
        for word in words
    )
    return Hypothesis(
        text=" ".join(word.text for word in placed),
        stable_words=len(placed),
        words=placed,
        language=heard.language,
        inference_ms=heard.inference_ms,
    )
