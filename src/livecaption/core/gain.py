"""Gain for quiet speech, within safe limits: a weak microphone, somebody far from it. Worker thread, one per channel.

Only speech raises it, so noise between words is not pumped up; it rises slowly once it knows the voice, falls at once
where a sound would clip, and is exactly 1 for speech at an ordinary level.
"""

from __future__ import annotations

import math

import numpy as np

from livecaption.model.audio import FRAME_S, Samples

TARGET_DBFS = -32.0
"""Speech quieter than this is brought up to it."""

MOST_DB = 30.0
RISE_DB_PER_S = 6.0
FIRST_RISE_DB_PER_S = 60.0
"""While the voice is new: of the first second of speech little should be lost."""

FALL_DB_PER_S = 30.0
CEILING = 0.9
"""A peak is never made louder than this."""

SPEECH = 0.5
"""Frames at least this likely to be speech count."""

_FLOOR_POWER = 1e-9
"""-90 dBFS: what is quieter is no voice."""

_FIRST_FRAMES = round(2.0 / FRAME_S)
_MEMORY_FRAMES = round(5.0 / FRAME_S)


class AutoGain:
    """Feed every frame in order: `apply` it, ask the detector about that, and let `learn` hear what it said.

    The detector hears quiet speech better with the gain too (benchmarks/quiet_speech.py).
    """

    def __init__(self) -> None:
        self._power = 0.0
        self._frames = 0
        self._db = 0.0
        self._applied = 1.0

    @property
    def factor(self) -> float:
        """What samples are multiplied by now."""
        return self._applied

    def learn(self, samples: Samples, probability: float) -> None:
        """How loud speech is, from a frame without gain."""
        power = float(np.dot(samples, samples)) / len(samples)
        if probability < SPEECH or power < _FLOOR_POWER:
            return
        self._frames += 1
        self._power += (power - self._power) / min(self._frames, _MEMORY_FRAMES)
        wanted_db = TARGET_DBFS - 10 * math.log10(self._power)
        wanted_db = min(MOST_DB, max(0.0, wanted_db))
        rise_db = (FIRST_RISE_DB_PER_S if self._frames <= _FIRST_FRAMES else RISE_DB_PER_S) * FRAME_S
        self._db += min(rise_db, max(-FALL_DB_PER_S * FRAME_S, wanted_db - self._db))

    def apply(self, samples: Samples) -> Samples:
        """A frame as loud as it is to be; the frame itself where that is as loud as it is."""
        wanted = 10 ** (self._db / 20)
        if wanted == self._applied == 1.0:
            return samples
        peak = float(np.abs(samples).max())
        most = max(1.0, CEILING / peak) if peak else wanted
        before, self._applied = min(self._applied, most), min(wanted, most)
        ramp = np.linspace(before, self._applied, len(samples), dtype=np.float32)
        louder: Samples = samples * ramp
        return louder
