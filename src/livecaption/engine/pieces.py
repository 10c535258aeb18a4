"""Long utterances in pieces that the model can take, cut where it is quiet. Pure: a function of the samples alone.

The client's gate closes utterances after 15 s or so; only a bare client sends longer ones.
"""

from __future__ import annotations

import numpy as np

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

LONGEST_PIECE_SAMPLES = SAMPLE_RATE_HZ * 20
_SEARCH_FROM_SAMPLES = SAMPLE_RATE_HZ * 12
_WINDOW_SAMPLES = SAMPLE_RATE_HZ * 200 // 1000


def pieces(samples: Samples) -> list[Samples]:
    """Consecutive pieces of at most 20 s; each cut is in the middle of the quietest 200 ms of the last 8."""
    out: list[Samples] = []
    while len(samples) > LONGEST_PIECE_SAMPLES:
        cut = _quietest(samples[_SEARCH_FROM_SAMPLES:LONGEST_PIECE_SAMPLES]) + _SEARCH_FROM_SAMPLES
        out.append(samples[:cut])
        samples = samples[cut:]
    return [*out, samples]


def _quietest(samples: Samples) -> int:
    power = np.concatenate([[0.0], np.cumsum(np.square(samples, dtype=np.float64))])
    windows = power[_WINDOW_SAMPLES:] - power[:-_WINDOW_SAMPLES]
    return int(np.argmin(windows)) + _WINDOW_SAMPLES // 2
