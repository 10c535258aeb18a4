"""A deterministic engine: its text names the samples it was given, so that any loss, doubling or reordering shows."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Sequence

import numpy as np

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word

STEP_SAMPLES = SAMPLE_RATE_HZ // 2


def text_of(samples: Samples) -> str:
    """What the fake hears: how many samples and which."""
    if not len(samples):
        return ""
    return f"heard {len(samples)} {zlib.crc32(np.asarray(samples, np.float32).tobytes()):08x}"


class FakeEngine:
    """`hold` keeps every engine call waiting until it is set; `break_load` and `break_finish` make those fail."""

    name = "fake"
    languages: tuple[str, ...] = ("en", "de")

    def __init__(self, *, break_load: bool = False, break_finish: Exception | None = None) -> None:
        self.hold = threading.Event()
        self.hold.set()
        self.hold_load = threading.Event()
        self.hold_load.set()
        self.entered = threading.Semaphore(0)
        self.break_load = break_load
        self.break_finish = break_finish
        self.opened: list[FakeUtterance] = []
        self.steps = 0
        self.finals = 0

    def load(self) -> None:
        self.hold_load.wait()
        if self.break_load:
            raise EngineError("engine.package_missing", package="fake")

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> FakeUtterance:
        self.opened.append(FakeUtterance(self, language))
        return self.opened[-1]


class FakeUtterance:
    """Steps every half second of audio."""

    def __init__(self, engine: FakeEngine, language: str | None) -> None:
        self._engine = engine
        self._language = language
        self._samples = np.zeros(0, np.float32)
        self._stepped = 0

    def feed(self, samples: Samples) -> None:
        self._samples = np.concatenate([self._samples, samples])

    def step_due(self) -> bool:
        return len(self._samples) // STEP_SAMPLES > self._stepped

    def step(self) -> Hypothesis | None:
        self._wait()
        self._engine.steps += 1
        self._stepped = len(self._samples) // STEP_SAMPLES
        return Hypothesis(" ".join(["so"] * self._stepped), max(0, self._stepped - 1), language="en")

    def finish(self) -> Hypothesis:
        self._wait()
        if self._engine.break_finish is not None:
            raise self._engine.break_finish
        self._engine.finals += 1
        text = text_of(self._samples)
        each_s = len(self._samples) / SAMPLE_RATE_HZ / max(1, len(text.split()))
        words = tuple(Word(word, place * each_s, (place + 1) * each_s) for place, word in enumerate(text.split()))
        return Hypothesis(text, len(words), words, self._language or "en", 1.0)

    def _wait(self) -> None:
        self._engine.entered.release()
        self._engine.hold.wait()
