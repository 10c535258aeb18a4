"""Between the microphone and its gate while the system's sound is captioned too: what leaked over is taken out.

Both channels stand on one timeline. The microphone's sound waits for the system's of the same moment, a little: where
that does not come (nothing plays, or its device is gone) the microphone goes on without. Worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np

from livecaption.core.bleed import DELAY
from livecaption.core.echo_filter import BLOCK, PARTS
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

PATIENCE_SAMPLES = SAMPLE_RATE_HZ * 60 // 1000
"""The microphone is held back at most so much; then the system's sound counts as away until it is up to date again."""

_KEPT_SAMPLES = 4 * SAMPLE_RATE_HZ


class Suppressor(Protocol):
    """Takes blocks of both channels in step and gives the microphone's without the leak, `DELAY` samples later."""

    def corrected(self, rate: float) -> None:
        """The microphone's samples are made longer by `rate` for each than the reference's from now on."""

    def interrupt(self, references: list[Samples]) -> None:
        """The microphone goes on elsewhere; `references` are the blocks played just before."""

    def process(self, microphone: Samples, reference: Samples) -> Samples:
        """One block of each."""


class _Played:
    """The newest seconds of the system's sound, by their place on the timeline; silence where there is none."""

    def __init__(self) -> None:
        self._samples: Samples = np.zeros(_KEPT_SAMPLES, np.float32)
        self.end = 0

    def put(self, start: int, samples: Samples) -> None:
        """Sound from `start` on, in order."""
        late = max(0, self.end - start, len(samples) - _KEPT_SAMPLES)
        silent = min(max(0, start - self.end), _KEPT_SAMPLES)
        self._write(start - silent, np.zeros(silent, np.float32))
        self._write(start + late, samples[late:])
        self.end = max(self.end, start + len(samples))

    def forget(self) -> None:
        """Keep no sound."""
        self._samples[:] = 0

    def at(self, start: int) -> Samples:
        """The block from `start` on."""
        places = np.arange(start, start + BLOCK)
        known = (places >= max(0, self.end - _KEPT_SAMPLES)) & (places < self.end)
        block: Samples = np.where(known, self._samples[places % _KEPT_SAMPLES], np.float32(0))
        return block

    def _write(self, start: int, samples: Samples) -> None:
        self._samples[np.arange(start, start + len(samples)) % _KEPT_SAMPLES] = samples


class LeakGuard:
    """Of one microphone. `begin` first, and after each hole; then `near`, and `far` of the system's sound."""

    def __init__(self, make: Callable[[], Suppressor]) -> None:
        self._suppressor = make()
        self._played = _Played()
        self._waiting: Samples = np.zeros(0, np.float32)
        self._next = 0
        self._to_skip = 0
        self._away = True
        self._near_correction = self._far_correction = 0.0
        self.held = 0
        """Samples taken and not given back."""

    def begin(self, at: int, frame_start: int) -> None:
        """The microphone's next sample stands at `at`, in a frame that begins at `frame_start`.

        What was held is forgotten. Blocks are laid so that what comes out ends with a frame: nothing waits for more.
        """
        lead = (at - frame_start + DELAY) % BLOCK
        self._waiting = np.zeros(lead, np.float32)
        self._to_skip = lead + DELAY
        self._next = at - lead
        self.held = 0
        self._suppressor.interrupt([self._played.at(at - BLOCK * back) for back in range(PARTS, 0, -1)])

    def correct(self, *, near: float | None = None, far: float | None = None) -> None:
        """Each sample of a channel is made longer by so much from now on, because its device's clock is off."""
        self._near_correction = self._near_correction if near is None else near
        self._far_correction = self._far_correction if far is None else far
        self._suppressor.corrected(self._near_correction - self._far_correction)

    def far(self, start: int, samples: Samples) -> None:
        """The system's sound from `start` on."""
        self._played.put(start, samples)
        if self._played.end + PATIENCE_SAMPLES >= self._next + len(self._waiting):
            self._away = False

    def far_ended(self) -> None:
        """Nothing more will come of the system's sound for now, and what came is forgotten: it may be paused."""
        self._away = True
        self._played.forget()

    def near(self, samples: Samples) -> Samples:
        """The microphone's next sound; gives what is ready, without the leak."""
        self.held += len(samples)
        self._waiting = np.concatenate((self._waiting, samples)) if len(self._waiting) else samples
        if len(self._waiting) >= PATIENCE_SAMPLES and self._played.end < self._next + BLOCK:
            self._away = True
        return self._worked(lambda: self._away or self._played.end >= self._next + BLOCK)

    def flush(self) -> Samples:
        """All that is held: no more sound comes before the next `begin`."""
        held = self.held
        lacking = -len(self._waiting) % BLOCK
        self._waiting = np.concatenate((self._waiting, np.zeros(lacking + BLOCK, np.float32)))
        given = self._worked(lambda: True)[:held]
        self._waiting = np.zeros(0, np.float32)
        self.held = 0
        return given

    def _worked(self, ready: Callable[[], bool]) -> Samples:
        done: list[Samples] = []
        taken = 0
        while len(self._waiting) - taken >= BLOCK and ready():
            block = self._waiting[taken : taken + BLOCK]
            given = self._suppressor.process(block, self._played.at(self._next))
            done.append(given[self._to_skip :])
            self._to_skip = max(0, self._to_skip - BLOCK)
            self._next += BLOCK
            taken += BLOCK
        self._waiting = self._waiting[taken:].copy()
        whole = np.concatenate(done) if done else np.zeros(0, np.float32)
        self.held -= len(whole)
        return whole
