"""A voice model without models: who speaks is told by the sign of the sound."""

from __future__ import annotations

import threading
from collections.abc import Hashable, Mapping

import numpy as np

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import Spoken


class FakeVoices:
    """`hold` keeps every call waiting until it is set; `broken` makes loading fail."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.hold = threading.Event()
        self.hold.set()
        self.loaded = 0
        self.channels: list[FakeTracker] = []
        self.expected: list[int | None] = []

    def load(self) -> None:
        self.loaded += 1
        if self.broken:
            raise EngineError("engine.package_missing", package="fake")

    def open_channel(self, expected: int | None = None) -> FakeTracker:
        self.expected.append(expected)
        self.channels.append(FakeTracker(self))
        return self.channels[-1]


class FakeTracker:
    """Positive sound is "Plus", negative "Minus"."""

    def __init__(self, model: FakeVoices) -> None:
        self._model = model
        self.open: dict[Hashable, list[Samples]] = {}
        self.forgotten: list[Hashable] = []
        self.finished = 0

    def feed(self, utterance: Hashable, samples: Samples) -> None:
        self._model.hold.wait(60)
        self.open.setdefault(utterance, []).append(samples)

    def step(self, utterance: Hashable) -> tuple[Spoken, ...] | None:
        return self._spoken(utterance)

    def finish(self, utterance: Hashable) -> Mapping[Hashable, tuple[Spoken, ...]]:
        spoken = self._spoken(utterance)
        self.open.pop(utterance, None)
        self.finished += 1
        return {utterance: spoken}

    def forget(self, utterance: Hashable) -> None:
        self.open.pop(utterance, None)
        self.forgotten.append(utterance)

    def _spoken(self, utterance: Hashable) -> tuple[Spoken, ...]:
        sound = np.concatenate(self.open.get(utterance) or [np.zeros(1, np.float32)])
        return (Spoken(0.0, len(sound) / SAMPLE_RATE_HZ, "Plus" if sound.mean() >= 0 else "Minus"),)
