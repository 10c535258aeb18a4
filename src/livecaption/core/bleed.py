"""What of the microphone's sound is the loudspeaker's, and the microphone without it. Worker thread.

An adaptive filter estimates the echo (`core.echo_filter`), the estimate is taken off, and what is left of the echo is
weakened band by band. Where nothing leaks, nothing is touched. Chosen by measuring:
docs/decisions/0012-bleed-suppression.md.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from livecaption.core.echo_filter import BLOCK, PARTS, ClockOffset, EchoFilter, MovingReference
from livecaption.model.audio import Samples

DELAY = BLOCK // 2
"""Samples that the sound is held back by: 8 ms."""

_WINDOW = 2 * DELAY
_BINS = DELAY + 1

_SILENT = 1e-7
"""Power of a reference (of full scale 1) that teaches nothing."""

_RESIDUE_AT_FIRST = 0.3
_LEAST_RESIDUE, _MOST_RESIDUE = 0.003, 0.6
"""Bounds: while both talk without a pause one's own voice would be taken for residue."""

_RESIDUE_UP, _RESIDUE_DOWN = 0.01, 0.03
"""Steps in nepers: the residue follows the lower quarter of what is seen, so that one's own speech counts little."""

_CAUTION = 4.0
"""So many times the expected residue counts as echo."""

_FADES = 0.77
"""An echo's power estimate falls no faster than this in 8 ms: the room's tail beyond the filter."""

_LEAST_GAIN = 10 ** (-24 / 20)

_HELPS = 2.0
"""The estimate has halved the sound's power: there is an echo."""

_HELP_LASTS_BLOCKS = 60 * 1000 // 16
_HELP_AT_FIRST_BLOCKS = 5 * 1000 // 16
"""Blocks of loud reference without any help after which there is no leak (headphones), and nothing is touched."""

_LARGEST_RATE = 4e-4
"""Clocks differ by no more, beyond what is known of them."""


class BleedSuppressor:
    """Takes the microphone and the system's sound in step, gives the microphone without what leaked into it.

    What comes out is as long as what went in, held back by `DELAY`. Without a leak it is the microphone's sound.
    """

    def __init__(self) -> None:
        self._reference = MovingReference()
        self._filter = EchoFilter()
        self._clocks = ClockOffset()
        self._known_rate = 0.0
        self._window = np.sqrt(np.hanning(_WINDOW + 1)[:_WINDOW]).astype(np.float32)
        self._left: Samples = np.zeros(DELAY, np.float32)
        self._echo: Samples = np.zeros(DELAY, np.float32)
        self._overlap: Samples = np.zeros(DELAY, np.float32)
        self._echo_power = np.zeros(_BINS, np.float32)
        self._residue = np.full(_BINS, _RESIDUE_AT_FIRST, np.float32)
        self._heard_power = self._left_power = 0.0
        self._helpful_blocks = _HELP_AT_FIRST_BLOCKS
        self._used = 1.0
        self._idle_blocks = PARTS

    @property
    def clock_difference(self) -> float:
        """Samples that the microphone's clock gains on the reference's for each sample, as found."""
        return self._reference.rate

    def corrected(self, rate: float) -> None:
        """The microphone's samples are made longer by `rate` for each than the reference's from now on.

        A new correction is a step that would take seconds to be found out, with the leak heard meanwhile.
        """
        self._reference.rate += rate - self._known_rate
        self._known_rate = rate

    def interrupt(self, references: Iterable[Samples]) -> None:
        """The microphone goes on elsewhere on the timeline; `references` are the blocks played just before there."""
        self._left = self._echo = self._overlap = np.zeros(DELAY, np.float32)
        self._clocks.reset()
        for block in references:
            self._reference.put(block)
            self._stay_near()
            self._filter.estimate(self._reference.read())
        self._idle_blocks = 0

    def process(self, microphone: Samples, reference: Samples) -> Samples:
        """One block of each, `BLOCK` samples; returns as many without the leak, `DELAY` samples earlier."""
        self._reference.put(reference)
        self._stay_near()
        read = self._reference.read()
        loud = float(np.dot(read, read)) > BLOCK * _SILENT
        self._idle_blocks = 0 if loud else self._idle_blocks + 1
        if self._idle_blocks > PARTS:  # nothing that was played can still be heard
            return self._shaped(microphone, np.zeros(BLOCK, np.float32))
        echo = self._filter.estimate(read)
        left = microphone - echo
        self._filter.learn(left)
        if loud:
            self._follow()
            self._judge(microphone, left)
        used, self._used = self._used, 1.0 if self._helpful_blocks else 0.0
        if used != self._used:
            echo = echo * np.linspace(used, self._used, BLOCK, dtype=np.float32)
        elif not used:
            echo = np.zeros(BLOCK, np.float32)
        return self._shaped(microphone - echo, echo)

    def _follow(self) -> None:
        """Keep step with a clock that drifts."""
        reference = self._reference
        reference.rate += self._clocks.measure(self._filter.response)
        found = reference.rate - self._known_rate
        reference.rate = self._known_rate + float(np.clip(found, -_LARGEST_RATE, _LARGEST_RATE))

    def _stay_near(self) -> None:
        """What the clocks' difference came to is a whole block: from now on the filter has it."""
        reference = self._reference
        if reference.offset > BLOCK / 2:
            self._filter.later(reference.read())
            reference.offset -= BLOCK
        elif reference.offset < -BLOCK / 2:
            self._filter.earlier()
            reference.offset += BLOCK
        else:
            return
        self._clocks.reset()

    def _judge(self, microphone: Samples, left: Samples) -> None:
        """Whether there is a leak at all."""
        self._heard_power = 0.8 * self._heard_power + float(np.dot(microphone, microphone))
        self._left_power = 0.8 * self._left_power + float(np.dot(left, left))
        if self._heard_power > _HELPS * self._left_power:
            self._helpful_blocks = _HELP_LASTS_BLOCKS
        elif self._helpful_blocks:
            self._helpful_blocks -= 1

    def _shaped(self, left: Samples, echo: Samples) -> Samples:
        halves = slice(DELAY), slice(DELAY, BLOCK)
        return np.concatenate([self._put_together(left[half], echo[half]) for half in halves])

    def _put_together(self, left: Samples, echo: Samples) -> Samples:
        """Weaken the bands that hold what is left of an echo."""
        both_left, both_echo = np.concatenate((self._left, left)), np.concatenate((self._echo, echo))
        self._left, self._echo = left, echo
        shaped: NDArray[np.floating]
        if both_echo.any():
            spectrum = np.fft.rfft(self._window * both_left)
            shaped = np.fft.irfft(spectrum * self._gain(spectrum, both_echo)) * self._window
        else:
            self._echo_power[:] = 0
            shaped = both_left * self._window**2
        out: Samples = (self._overlap + shaped[:DELAY]).astype(np.float32)
        self._overlap = shaped[DELAY:].astype(np.float32)
        return out

    def _gain(self, spectrum: NDArray[np.complexfloating], echo: Samples) -> NDArray[np.floating]:
        power = spectrum.real**2 + spectrum.imag**2
        of_echo = np.fft.rfft(self._window * echo)
        echo_power = of_echo.real**2 + of_echo.imag**2
        self._echo_power = np.maximum(echo_power, _FADES * self._echo_power)
        more = power > self._residue * self._echo_power
        followed = self._residue * np.exp(np.where(more, _RESIDUE_UP, -_RESIDUE_DOWN))
        self._residue = np.where(echo_power > 5e-5, np.clip(followed, _LEAST_RESIDUE, _MOST_RESIDUE), self._residue)
        of_residue = _CAUTION * self._residue * self._echo_power
        gain: NDArray[np.floating] = np.maximum(np.sqrt(np.maximum(0.0, 1 - of_residue / (power + 1e-9))), _LEAST_GAIN)
        return gain
