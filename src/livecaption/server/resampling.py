"""Audio of any rate to 16 kHz, streaming: one per utterance, so that its text depends on its own audio alone. Pure."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples


class UtteranceResampler:
    """Resamples one utterance; a change of rate in its midst starts a new filter."""

    def __init__(self) -> None:
        self._rate_hz = SAMPLE_RATE_HZ
        self._stream: soxr.ResampleStream | None = None

    def process(self, samples: NDArray[np.float32], rate_hz: int) -> Samples:
        """What can be said of the sound so far at 16 kHz."""
        if rate_hz == self._rate_hz and self._stream is None:
            return samples
        before = self.flush() if rate_hz != self._rate_hz else np.zeros(0, np.float32)
        self._rate_hz = rate_hz
        if self._stream is None and rate_hz != SAMPLE_RATE_HZ:
            self._stream = soxr.ResampleStream(rate_hz, SAMPLE_RATE_HZ, 1, dtype="float32", quality="HQ")
        after: Samples = samples if self._stream is None else self._stream.resample_chunk(samples)
        return np.concatenate([before, after]) if len(before) else after

    def flush(self) -> Samples:
        """What the filter still holds at the end of the utterance."""
        if self._stream is None:
            return np.zeros(0, np.float32)
        tail: Samples = self._stream.resample_chunk(np.zeros(0, np.float32), last=True)
        self._stream = None
        self._rate_hz = SAMPLE_RATE_HZ
        return tail
