"""A sink that listens for tones: which are heard, when, and which never were."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from livecaption.model.audio import CapturedBlock, SourceEnded

PATIENCE_S = 60.0
AUDIBLE = 0.05
FAINT = 0.02
"""Less than this is what the edges of another tone leave in a block; a tone that is heard has ten times as much."""


class Ear:
    """A `BlockSink`. Tones are told apart best at multiples of 50 Hz, far from each other."""

    def __init__(self) -> None:
        self.blocks: list[CapturedBlock] = []
        self._more = threading.Condition()
        self._since = 0

    def put(self, block: CapturedBlock) -> bool:
        with self._more:
            self.blocks.append(block)
            self._more.notify_all()
        return True

    def put_waiting(self, block: CapturedBlock, wanted: Callable[[], bool] | None = None) -> bool:
        return self.put(block)

    def end(self, ended: SourceEnded) -> None:
        raise AssertionError("a device has no end")

    def hears(self, hz: float) -> CapturedBlock:
        """Wait for a block with this tone, among those since the last call; returns it."""
        with self._more:
            seen = self._since
            while True:
                for place in range(seen, len(self.blocks)):
                    if loudness(self.blocks[place], hz) > AUDIBLE:
                        self._since = place + 1
                        return self.blocks[place]
                seen = len(self.blocks)
                assert self._more.wait(PATIENCE_S), f"{hz} Hz was not heard"

    def next(self) -> CapturedBlock:
        """Wait for one more block than there is."""
        with self._more:
            place = len(self.blocks)
            assert self._more.wait_for(lambda: len(self.blocks) > place, PATIENCE_S), "no block came"
            self._since = place + 1
            return self.blocks[place]

    def forget(self) -> None:
        """Look only at what comes from now on."""
        with self._more:
            self._since = len(self.blocks)

    def loudest(self, hz: float) -> float:
        """The highest amplitude of this tone in anything that was ever put."""
        return max((loudness(block, hz) for block in self.blocks), default=0.0)


def loudness(block: CapturedBlock, hz: float) -> float:
    """The amplitude of a tone in a block."""
    mono = block.samples.mean(axis=1)
    if not len(mono):
        return 0.0
    return float(abs(np.dot(mono, np.exp(-2j * np.pi * hz * np.arange(len(mono)) / block.rate_hz))) * 2 / len(mono))
