"""Speech by loudness alone: what the gate falls back on when its model cannot be used. Called by the worker thread.

Loudness is taken in the band of the voice (250 to 3,800 Hz) and compared with the background: the quietest that the
last seconds were. Steady noise therefore closes the gate after a while; music and babble do not.
"""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from livecaption.model.audio import FRAME_SAMPLES, SAMPLE_RATE_HZ, AudioFrame

_BAND_HZ = (250.0, 3_800.0)
_SPEECH_ABOVE_DB = 9.0
_SLOPE_DB = 2.0
_SILENCE_DB = -62.0  # below this even speech over digital silence is not worth captioning
_FLOOR_MAX_DB = -32.0  # continuous loud speech must not become its own background
_FLOOR_START_DB = -55.0
_STRETCH_FRAMES = 16  # half a second
_STRETCHES = 8
_ASSUMED_STRETCHES = 2
_SMOOTHING = 0.5
_BIAS_DB = 2.0  # the quietest of many frames lies below the average of the same noise


class EnergyDetector:
    """A `Detector` that goes by loudness above the background noise; its "probability" is 0.5 at 9 dB above."""

    def __init__(self) -> None:
        self._window = np.hanning(FRAME_SAMPLES).astype(np.float32)
        hertz = np.fft.rfftfreq(FRAME_SAMPLES, 1 / SAMPLE_RATE_HZ)
        self._band = slice(*np.searchsorted(hertz, _BAND_HZ))
        self.reset()

    @property
    def name(self) -> str:
        """For status and doctor."""
        return "energy"

    def probability(self, frame: AudioFrame) -> float:
        """How far 512 samples stand out of the background, as 0..1."""
        level_db = self._level_db(frame)
        self._smooth_db += (1 - _SMOOTHING) * (level_db - self._smooth_db)
        floor_db = self._floor_db(self._smooth_db)
        above_db = max(level_db, self._smooth_db) - max(floor_db, _SILENCE_DB - _SPEECH_ABOVE_DB)
        return 1.0 / (1.0 + math.exp((_SPEECH_ABOVE_DB - above_db) / _SLOPE_DB))

    def reset(self) -> None:
        """Forget what came before, after a hole in time."""
        self._smooth_db = _FLOOR_START_DB
        self._quietest_db: deque[float] = deque(maxlen=_STRETCHES)
        self._stretch_db = math.inf
        self._stretch_frames = 0

    def _level_db(self, frame: AudioFrame) -> float:
        spectrum = np.fft.rfft(frame.samples * self._window)[self._band]
        power = float(np.vdot(spectrum, spectrum).real) * 2 / (FRAME_SAMPLES * float(FRAME_SAMPLES) * 0.375)
        return 10 * math.log10(power + 1e-12) if math.isfinite(power) else _FLOOR_MAX_DB

    def _floor_db(self, level_db: float) -> float:
        self._stretch_db = min(self._stretch_db, level_db)
        self._stretch_frames += 1
        if self._stretch_frames == _STRETCH_FRAMES:
            self._quietest_db.append(self._stretch_db)
            self._stretch_db, self._stretch_frames = math.inf, 0
        # Speech may begin with the first frame, so for a second an ordinary room is assumed.
        assumed_db = _FLOOR_START_DB if len(self._quietest_db) < _ASSUMED_STRETCHES else _FLOOR_MAX_DB
        return min(assumed_db, *self._quietest_db, self._stretch_db) + _BIAS_DB
