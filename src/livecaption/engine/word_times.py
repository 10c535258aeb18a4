"""When each word was said, approximately: the model gives no times. Pure.

The words share the audible stretch of the sound in proportion to their letters (plus one, for the pause between
words). On read speech this is within some tenths of a second; it is good for highlighting and for ordering, not for
cutting sound.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.transcript import Word

_BLOCK = SAMPLE_RATE_HZ // 50
_AUDIBLE_SHARE = 0.05  # of the loudest block's level


def speech_span_s(samples: Samples) -> tuple[float, float]:
    """The stretch from the first to the last block that is not far quieter than the loudest, in seconds."""
    blocks = len(samples) // _BLOCK
    if blocks == 0:
        return 0.0, len(samples) / SAMPLE_RATE_HZ
    level = np.sqrt(np.mean(np.square(samples[: blocks * _BLOCK].reshape(blocks, _BLOCK)), axis=1))
    loud = np.flatnonzero(level >= _AUDIBLE_SHARE * level.max())
    return float(loud[0]) * _BLOCK / SAMPLE_RATE_HZ, float(loud[-1] + 1) * _BLOCK / SAMPLE_RATE_HZ


def placed(words: Sequence[str], samples: Samples, *, of: int | None = None, offset_s: float = 0.0) -> tuple[Word, ...]:
    """The words with times in seconds from the utterance's first sample.

    `of` is how many words were heard in `samples` where `words` are only the first of them; `offset_s` is where
    `samples` begin.
    """
    if not words:
        return ()
    start_s, end_s = speech_span_s(samples)
    unseen = max(0, (of or len(words)) - len(words))
    lengths = np.array([len(word) + 1 for word in words], float)
    total = float(lengths.sum()) * (1 + unseen / len(words))
    edges = start_s + (end_s - start_s) * np.concatenate([[0.0], np.cumsum(lengths)]) / total + offset_s
    return tuple(
        Word(word, round(float(edges[place]), 3), round(float(edges[place + 1]), 3)) for place, word in enumerate(words)
    )
