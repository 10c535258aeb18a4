"""How the system's sound comes back into the microphone, learnt while both go on. Worker thread.

A partitioned-block frequency-domain Kalman filter: it keeps an account of how sure it is of each part, so it learns
within a second and goes on well while both talk. The devices' clocks differ by some parts in a million more or less
than is corrected elsewhere; that shows as a response that moves, is measured there, and is taken out of the reference.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from livecaption.model.audio import Samples

BLOCK = 256
"""Samples worked on at a time."""

PARTS = 20
"""The filter's length in blocks: an echo that is over 320 ms after the sound. Rooms and a loudspeaker's buffer."""

_BINS = BLOCK + 1

_KEEPS = 0.99
"""How much of the response is expected to hold from one block to the next: rooms and clocks move."""

_ANYWHERE = 0.005
"""The share of the echo that is expected to move to any other delay."""

_DOUBT = 1.0
_OWN_WEIGHT = 2.0
"""How much one's own voice keeps the filter from learning."""

_TAPS = np.arange(-15, 17)
_ROOM = BLOCK // 2 + 24
"""The reference is read so many samples behind its newest: an echo is later than that."""

_MEASURED_EVERY = 32
_OVERSAMPLED = 8


class MovingReference:
    """Reads a reference at a rate of its own: `offset` samples later (or earlier) than it came, changing slowly."""

    def __init__(self) -> None:
        self._buffer: Samples = np.zeros(2 * BLOCK + 2 * _ROOM, np.float32)
        self.offset = 0.0
        self.rate = 0.0
        """Samples of offset that each sample adds: the difference of the two clocks."""

    def put(self, block: Samples) -> None:
        """One block more."""
        self._buffer = np.concatenate((self._buffer[BLOCK:], block))
        self.offset += self.rate * BLOCK

    def read(self) -> Samples:
        """The block that belongs to the newest one put in."""
        begins = len(self._buffer) - BLOCK - _ROOM - self.offset
        whole = int(np.floor(begins))
        part = begins - whole
        if not part:
            return self._buffer[whole : whole + BLOCK]
        taps = np.sinc(_TAPS - part) * np.cos(np.pi * (_TAPS - part) / 34) ** 2
        near = self._buffer[whole - 15 : whole + BLOCK + 16]
        read: Samples = np.convolve(near, taps[::-1].astype(np.float32), "valid")[:BLOCK]
        return read


class EchoFilter:
    """The adaptive filter: `estimate` gives the echo in a block, `learn` takes what was left without it."""

    def __init__(self) -> None:
        self.reset()
        self._sound = np.zeros((PARTS, _BINS), np.complex64)
        self._power = np.zeros((PARTS, _BINS), np.float32)
        self._order = np.arange(PARTS)
        self._before: Samples = np.zeros(BLOCK, np.float32)
        self._before_that = self._before
        self._own = np.full(_BINS, 1e-6, np.float32)
        self._turn = 0

    def reset(self) -> None:
        """Forget the way of the echo."""
        self.response: NDArray[np.complex64] = np.zeros((PARTS, _BINS), np.complex64)
        self._doubt = np.full((PARTS, _BINS), _DOUBT, np.float32)

    def later(self, skipped: Samples) -> None:
        """The echo comes one block later from now on, as the reference leaves a block out."""
        self.estimate(skipped)
        self._move(1)

    def earlier(self) -> None:
        """The echo comes one block earlier from now on, as the reference gives its last block once more."""
        oldest = int(self._order[0])
        self._order = (self._order + 1) % PARTS
        self._sound[oldest] = self._power[oldest] = 0
        self._before = self._before_that
        self._move(-1)

    def _move(self, parts: int) -> None:
        for rows, new in ((self.response, 0.0), (self._doubt, _DOUBT)):
            rows[:] = np.roll(rows, parts, axis=0)
            rows[0 if parts > 0 else -1] = new

    def estimate(self, reference: Samples) -> Samples:
        """The echo that a block of the reference, and what came before it, makes."""
        spectrum = np.fft.rfft(np.concatenate((self._before, reference))).astype(np.complex64)
        self._before_that, self._before = self._before, reference
        newest = int(self._order[0] - 1) % PARTS
        self._order = (newest + np.arange(PARTS)) % PARTS
        self._sound[newest] = spectrum
        self._power[newest] = spectrum.real**2 + spectrum.imag**2
        both = np.fft.irfft((self._sound[self._order] * self.response).sum(axis=0))
        echo: Samples = both[BLOCK:].astype(np.float32)
        return echo

    def learn(self, left: Samples) -> None:
        """Adapt to what is left of the microphone's block without the estimate."""
        error = np.fft.rfft(np.concatenate((np.zeros(BLOCK, np.float32), left))).astype(np.complex64)
        self._own = 0.5 * self._own + 0.5 * (error.real**2 + error.imag**2)
        sound, power = self._sound[self._order], self._power[self._order]
        step = self._doubt / ((power * self._doubt).sum(axis=0) + _OWN_WEIGHT * self._own + 1e-6)
        self.response += step * np.conj(sound) * error
        self._doubt *= 1 - 0.5 * step * power
        # A response is no longer than its block; half of them in turn, which is enough and costs half.
        half = slice(self._turn % 2, None, 2)
        self._turn += 1
        times = np.fft.irfft(self.response[half], axis=1)
        times[:, BLOCK:] = 0
        self.response[half] = np.fft.rfft(times, axis=1)
        strength = self.response.real**2 + self.response.imag**2
        # The echo may come at another delay from one moment to the next: no part of the filter is ever sure of itself.
        self._doubt += (1 - _KEEPS**2) * (strength + _ANYWHERE * strength.sum(axis=0) + 1e-7)


class ClockOffset:
    """How fast the filter moves: samples of delay per sample, by comparing it with what it was half a second ago."""

    def __init__(self) -> None:
        self._then: NDArray[np.complex64] | None = None
        self._blocks = 0
        self._measured = 0

    def reset(self) -> None:
        """The filter was moved or made anew: compare with nothing older."""
        self._then = None
        self._blocks = 0

    def measure(self, response: NDArray[np.complex64]) -> float:
        """Call after each block learnt; how much to add to the reference's rate, mostly 0."""
        self._blocks += 1
        if self._blocks % _MEASURED_EVERY:
            return 0.0
        then, self._then = self._then, response.copy()
        if then is None:
            return 0.0
        product = (response * np.conj(then)).sum(axis=0)
        reach = 4 * _OVERSAMPLED
        lags = np.fft.irfft(product, n=2 * BLOCK * _OVERSAMPLED)
        near = np.concatenate((lags[-reach:], lags[: reach + 1]))
        peak = int(near.argmax())
        if not 0 < peak < 2 * reach:
            return 0.0
        before, at, after = near[peak - 1 : peak + 2]
        bend = before - 2 * at + after
        if bend >= 0:
            return 0.0
        moved = (peak - reach + 0.5 * (before - after) / bend) / _OVERSAMPLED
        alike = float(np.abs(product).sum()) / (float(np.linalg.norm(response)) * float(np.linalg.norm(then)) + 1e-9)
        self._measured += 1
        gain = max(0.3, 1.0 - 0.1 * self._measured) * min(1.0, alike)
        return gain * float(np.clip(moved / (_MEASURED_EVERY * BLOCK), -2e-4, 2e-4))
