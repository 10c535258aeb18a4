"""An utterance between its neighbours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from livecaption.core.in_context import heard_in_context, neighbours
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word


def sound(seconds: float, level: float = 0.1) -> Samples:
    return np.full(round(seconds * SAMPLE_RATE_HZ), level, np.float32)


class Counting:
    """An engine that hears a word in every second, and calls it by how loud it is."""

    name = "counting"
    languages = ("en",)

    def __init__(self) -> None:
        self.asked: tuple[str | None, tuple[str, ...]] = (None, ())
        self._chunks: list[Samples] = []

    def load(self) -> None:
        """Nothing to load."""

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> Counting:
        self.asked = language, tuple(keyterms)
        self._chunks = []
        return self

    def feed(self, samples: Samples) -> None:
        self._chunks.append(samples)

    def step_due(self) -> bool:
        return False

    def step(self) -> Hypothesis | None:
        return None

    def finish(self) -> Hypothesis:
        samples = np.concatenate(self._chunks)
        seconds = len(samples) // SAMPLE_RATE_HZ
        words = tuple(
            Word(f"{samples[second * SAMPLE_RATE_HZ + 8_000]:.1f}", second + 0.2, second + 1.1, 0.5)
            for second in range(seconds)
        )
        return Hypothesis(" ".join(word.text for word in words), len(words), words, "en", 3.0)


def test_its_own_words_are_told_with_its_own_times() -> None:
    engine = Counting()
    told = heard_in_context(engine, sound(2, 0.5), [sound(3, 0.1)], [sound(2, 0.9)], language="en", keyterms=("Ito",))
    assert told == Hypothesis("0.5 0.5", 2, (Word("0.5", 0.2, 1.1, 0.5), Word("0.5", 1.2, 2.0, 0.5)), "en", 3.0)
    assert engine.asked == ("en", ("Ito",))
    assert heard_in_context(engine, sound(2, 0.5)).text == "0.5 0.5"


def test_the_next_and_as_many_before_as_there_is_room_for_are_heard() -> None:
    lengths = [5, 4, 3]
    before, after = neighbours([sound(each) for each in lengths], sound(2), [sound(4), sound(1)])
    assert [len(each) / SAMPLE_RATE_HZ for each in before] == [4, 3]
    assert [len(each) / SAMPLE_RATE_HZ for each in after] == [4]
    before, after = neighbours([sound(each) for each in lengths], sound(2), [sound(13)])
    assert [len(each) / SAMPLE_RATE_HZ for each in before] == lengths
    assert after == []
    assert neighbours([sound(1)], sound(14)) == ([], [])
