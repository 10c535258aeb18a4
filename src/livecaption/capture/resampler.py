"""Device samples to 16 kHz mono, streaming (soxr). Owned by the worker thread, one per channel.

soxr's medium quality: flat to 7.3 kHz, images and aliases below -100 dB, and 21 ms (at most 38 ms) of sound held
back at 48 kHz. High quality adds nothing a recogniser hears and holds back twice as much at 96 kHz.
"""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

_QUALITY = "MQ"


class SoxrResampler:
    """A `Resampler`: any rate from 8 to 192 kHz and any channel count to 16 kHz mono, independent of block sizes.

    Channels are averaged. Values beyond full scale are clipped, and what is not a number becomes silence: one bad
    sample from a driver must not stay in a filter or in a detector's state for ever.
    """

    def __init__(self) -> None:
        self._format: tuple[int, int] | None = None
        self._filter: soxr.ResampleStream | None = None

    def process(self, samples: NDArray[np.float32], rate_hz: int) -> Samples:
        """Downmix and resample [frames, channels] to [n] at 16 kHz; n varies, as the filter holds some back.

        A changed rate or channel count starts a new filter, after what the old one still held.
        """
        held = _EMPTY
        if self._format != (rate_hz, samples.shape[1]):
            held = self.flush()
            self._format = (rate_hz, samples.shape[1])
            if rate_hz != SAMPLE_RATE_HZ:
                self._filter = soxr.ResampleStream(rate_hz, SAMPLE_RATE_HZ, 1, dtype="float32", quality=_QUALITY)
        mono = _to_mono(samples)
        if self._filter is not None and len(mono):
            mono = _clipped(self._filter.resample_chunk(mono))
        return np.concatenate((held, mono)) if len(held) else mono

    def flush(self) -> Samples:
        """What the filter still holds, [n] at 16 kHz; it starts afresh afterwards."""
        held = _EMPTY
        if self._filter is not None:
            held = _clipped(self._filter.resample_chunk(_EMPTY, last=True))
        self._filter = None
        self._format = None
        return held


_EMPTY: Samples = np.zeros(0, np.float32)


def _to_mono(samples: NDArray[np.float32]) -> Samples:
    clean = np.clip(samples, -1.0, 1.0)
    if np.isnan(clean).any():
        np.nan_to_num(clean, copy=False)
    if clean.shape[1] == 1:
        return np.ascontiguousarray(clean[:, 0])
    mono: Samples = clean.mean(axis=1, dtype=np.float32)
    return mono


def _clipped(samples: Samples) -> Samples:
    # A filter may overshoot full scale; everything downstream counts on -1..1.
    return np.clip(samples, -1.0, 1.0)
