"""The sound of one utterance as it comes, and the grid of samples at which tentative steps are made. One thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples


@dataclass(frozen=True, slots=True)
class StepGrid:
    """When steps are due, in samples: the first, those after it, and beyond which length none is made."""

    first: int
    step: int
    longest: int = SAMPLE_RATE_HZ * 20

    def point(self, length: int) -> int:
        """The newest grid point of an utterance of `length` samples; 0 where there is none."""
        if length < self.first or length > self.longest:
            return 0
        return self.first + (length - self.first) // self.step * self.step


class UtteranceSound:
    """Samples so far, and up to where a step was made."""

    def __init__(self, grid: StepGrid) -> None:
        self._grid = grid
        self._chunks: list[Samples] = []
        self._length = 0
        self._stepped = 0

    def feed(self, samples: Samples) -> None:
        """Append samples; cheap."""
        if len(samples):
            self._chunks.append(np.array(samples, np.float32))
            self._length += len(samples)

    def step_due(self) -> bool:
        """Whether a grid point was passed since the last step."""
        return self._grid.point(self._length) > self._stepped

    def take_step(self) -> Samples | None:
        """What there is up to the newest grid point, which counts as made then; None where none is due."""
        point = self._grid.point(self._length)
        if point <= self._stepped:
            return None
        self._stepped = point
        return self.samples()[:point]

    def samples(self) -> Samples:
        """All of it."""
        if len(self._chunks) > 1:
            self._chunks = [np.concatenate(self._chunks)]
        return self._chunks[0] if self._chunks else np.zeros(0, np.float32)
