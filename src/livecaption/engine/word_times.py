"""When each word was said, approximately: the model gives no times. Pure.

The words share the sound in proportion to their letters (plus one), but only the sound that is loud enough to be
speech counts, so that a pause in the midst of an utterance belongs to nobody; a border between two words is moved to
the quietest place near it. How good that is: docs/decisions/0015.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.transcript import Word

_BLOCK = SAMPLE_RATE_HZ // 50
_AUDIBLE_SHARE = 0.05  # of the loudest block's level
_NEAR_BLOCKS = 4
_DIP = 0.5


def speech_span_s(samples: Samples) -> tuple[float, float]:
    """The stretch from the first to the last block that is not far quieter than the loudest, in seconds."""
    level = _levels(samples)
    if not len(level):
        return 0.0, len(samples) / SAMPLE_RATE_HZ
    loud = np.flatnonzero(level >= _AUDIBLE_SHARE * level.max())
    return float(loud[0]) * _BLOCK / SAMPLE_RATE_HZ, float(loud[-1] + 1) * _BLOCK / SAMPLE_RATE_HZ


def placed(
    words: Sequence[str],
    samples: Samples,
    *,
    of: int | None = None,
    offset_s: float = 0.0,
    sure: Sequence[float] = (),
) -> tuple[Word, ...]:
    """The words with times in seconds from the utterance's first sample.

    `of` is how many words were heard in `samples` where `words` are only the first of them; `offset_s` is where
    `samples` begin; `sure` are the words' probabilities, where they are known.
    """
    if not words:
        return ()
    unseen = max(0, (of or len(words)) - len(words))
    lengths = np.array([len(word) + 1 for word in words], float)
    shares = np.concatenate([[0.0], np.cumsum(lengths)]) / (float(lengths.sum()) * (1 + unseen / len(words)))
    edges = _edges_s(samples, shares) + offset_s
    return tuple(
        Word(
            word,
            round(float(edges[place]), 3),
            round(float(edges[place + 1]), 3),
            round(sure[place], 3) if place < len(sure) else None,
        )
        for place, word in enumerate(words)
    )


def _edges_s(samples: Samples, shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where the given shares (0..1, ascending) of the audible sound lie, in seconds, ascending."""
    level = _levels(samples)
    if not len(level) or not level.any():
        return shares * (len(samples) / SAMPLE_RATE_HZ)
    spoken = np.flatnonzero(level >= _AUDIBLE_SHARE * level.max())
    at = shares * len(spoken)
    block = np.clip(np.ceil(at).astype(int) - 1, 0, len(spoken) - 1)
    edges = spoken[block] + at - block
    for place in range(1, len(edges) - 1):
        low = max(int(edges[place]) - _NEAR_BLOCKS, int(edges[place - 1]) + 1)
        high = min(int(edges[place]) + _NEAR_BLOCKS + 1, int(edges[place + 1]))
        if low < high and level[low:high].min() < _DIP * level[low:high].max():
            edges[place] = low + int(np.argmin(level[low:high])) + 0.5
    seconds: NDArray[np.float64] = np.maximum.accumulate(edges) * (_BLOCK / SAMPLE_RATE_HZ)
    return seconds


def _levels(samples: Samples) -> NDArray[np.float32]:
    blocks = len(samples) // _BLOCK
    if not blocks:
        return np.zeros(0, np.float32)
    level: NDArray[np.float32] = np.sqrt(np.mean(np.square(samples[: blocks * _BLOCK].reshape(blocks, _BLOCK)), axis=1))
    return level
