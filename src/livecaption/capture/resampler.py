"""Device samples to 16 kHz mono, streaming (soxr). Owned by the worker thread, one per channel.

For recordings soxr's medium quality: flat to 7.3 kHz, images and aliases below -100 dB, and 21 ms (at most 41 ms) of
sound held back at 48 kHz. A live device's clock is corrected (`core.clock_drift`), so its sound goes through soxr's
filter of variable rate: the same quality (aliases below -115 dB, no trace of a changing rate above -110 dB), at most
15 ms held back, and 0.3 to 0.8 % of a core.
"""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from livecaption.core.downmix import Downmix
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

_QUALITY = "MQ"

_MARGIN = 1.01
"""A filter of variable rate is made for the largest ratio it will get."""

_SLEW_S = 0.02
_PRIMING = 512
"""Samples of the past that a filter begins with in the midst of sound, so that its beginning is not heard."""


class SoxrResampler:
    """A `Resampler`: any rate from 8 to 192 kHz and any channel count to 16 kHz mono, independent of block sizes.

    Values beyond full scale are clipped, and what is not a number becomes silence: one bad sample from a driver must
    not stay in a filter or in a detector's state for ever.
    """

    def __init__(self) -> None:
        self._format: tuple[int, int] | None = None
        self._filter: soxr.ResampleStream | None = None
        self._downmix: Downmix | None = None
        self._correction: float | None = None
        self._past: Samples = _EMPTY
        self._ahead: Samples = _EMPTY
        self._to_skip = 0

    def adjust(self, correction: float) -> None:
        """Make each second of sound longer by so many seconds from now on. Call it before the first sound with 0."""
        if correction == self._correction:
            return
        self._correction = correction
        if self._format is None:
            return
        if self._filter is not None:
            rate_hz = self._format[0]
            self._filter.set_io_ratio(rate_hz, SAMPLE_RATE_HZ * (1 + correction), round(_SLEW_S * rate_hz))
        elif correction:
            # 16 kHz went through untouched till now: the filter takes over in the midst of the sound.
            self._filter = self._make_filter(self._format[0])
            self._to_skip = len(self._past)
            if self._to_skip:
                self._ahead = _clipped(self._filter.resample_chunk(self._past))

    def process(self, samples: NDArray[np.float32], rate_hz: int) -> Samples:
        """Downmix and resample [frames, channels] to [n] at 16 kHz; n varies, as the filter holds some back.

        A changed rate or channel count starts a new filter, after what the old one still held.
        """
        held = _EMPTY
        if self._format != (rate_hz, samples.shape[1]):
            held = self.flush()
            self._format = (rate_hz, samples.shape[1])
            self._downmix = Downmix(*self._format)
            if rate_hz != SAMPLE_RATE_HZ or self._correction:
                self._filter = self._make_filter(rate_hz)
        assert self._downmix is not None, "made with the format"
        mono = self._downmix.mix(_clean(samples))
        if self._filter is None:
            if self._correction is not None:
                self._past = np.concatenate((self._past, mono))[-_PRIMING:]
        elif len(mono):
            mono = self._skipped(_clipped(self._filter.resample_chunk(mono)))
        return np.concatenate((held, mono)) if len(held) else mono

    def flush(self) -> Samples:
        """What the filter still holds, [n] at 16 kHz; it starts afresh afterwards."""
        held = _EMPTY
        if self._filter is not None:
            held = self._skipped(_clipped(self._filter.resample_chunk(_EMPTY, last=True)))
        self._filter = None
        self._format = None
        self._past = self._ahead = _EMPTY
        self._to_skip = 0
        return held

    def _make_filter(self, rate_hz: int) -> soxr.ResampleStream:
        if self._correction is None:
            return soxr.ResampleStream(rate_hz, SAMPLE_RATE_HZ, 1, dtype="float32", quality=_QUALITY)
        made = soxr.ResampleStream(rate_hz * _MARGIN, SAMPLE_RATE_HZ, 1, dtype="float32", vr=True)
        made.set_io_ratio(rate_hz, SAMPLE_RATE_HZ * (1 + self._correction))
        return made

    def _skipped(self, samples: Samples) -> Samples:
        """Without what was given out before the filter took over."""
        if not self._to_skip:
            return samples
        samples, self._ahead = np.concatenate((self._ahead, samples)), _EMPTY
        skipped = min(self._to_skip, len(samples))
        self._to_skip -= skipped
        return samples[skipped:]


_EMPTY: Samples = np.zeros(0, np.float32)


def _clean(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    clean = np.clip(samples, -1.0, 1.0)
    if np.isnan(clean).any():
        np.nan_to_num(clean, copy=False)
    return clean


def _clipped(samples: Samples) -> Samples:
    # A filter may overshoot full scale; everything downstream counts on -1..1.
    return np.clip(samples, -1.0, 1.0)
