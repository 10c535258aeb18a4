"""Many channels of one device to one, so that none is lost. Owned by the worker thread.

An average would halve the level beside a dead channel, and take a voice away that two channels have with opposite signs
(a balanced line, an array of microphones). So channels are added with the sign of the loudest, and divided by how many
of them have a part in the sound. Both are judged over seconds, and change without a step.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from livecaption.model.audio import Samples

SEGMENT_S = 0.01
"""Judged on a grid of its own, so that the sizes of blocks make no difference."""

MEMORY_SEGMENTS = 500
"""Five seconds: by power, so the pauses between words count little."""

OPPOSITE = -0.5
"""A channel that is this much like the loudest turned over is turned over itself."""

STRAIGHT = -0.2
"""And turned back above this."""


class Downmix:
    """[frames, channels] to [frames], of one rate and channel count."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._segment = max(1, round(rate_hz * SEGMENT_S))
        self._seen = 0
        self._segments = 0
        self._products = np.zeros((channels, channels))
        self._newest = np.zeros((channels, channels))
        self._signs = np.ones(channels, np.float32)
        self._from = self._to = np.full(channels, 1 / channels, np.float32)

    def mix(self, samples: NDArray[np.float32]) -> Samples:
        """One channel of it all, clipped to full scale."""
        if samples.shape[1] == 1:
            return np.ascontiguousarray(samples[:, 0])
        mono = np.empty(len(samples), np.float32)
        at = 0
        while at < len(samples):
            piece = samples[at : at + self._segment - self._seen]
            way = (np.arange(self._seen, self._seen + len(piece), dtype=np.float32) + 1) / self._segment
            before, change = piece @ self._from, piece @ (self._to - self._from)
            mono[at : at + len(piece)] = before + way * change
            self._newest += piece.T.astype(np.float64) @ piece
            self._seen += len(piece)
            at += len(piece)
            if self._seen == self._segment:
                self._judge()
        return np.clip(mono, -1.0, 1.0)

    def _judge(self) -> None:
        """The weights that the next segment ends with."""
        self._seen = 0
        self._segments = min(self._segments + 1, MEMORY_SEGMENTS)
        self._products += (self._newest - self._products) / self._segments
        self._newest[:] = 0
        powers = np.diagonal(self._products)
        loudest = int(powers.argmax())
        self._from = self._to
        if powers[loudest] <= 0:
            return
        alike = self._products[loudest] / np.sqrt(np.maximum(powers * powers[loudest], 1e-30))
        bound = np.where(self._signs < 0, STRAIGHT, OPPOSITE)
        self._signs = np.where(alike < bound, -1.0, 1.0).astype(np.float32)
        taking_part = float(powers.sum()) / float(powers[loudest])
        self._to = (self._signs / taking_part).astype(np.float32)
