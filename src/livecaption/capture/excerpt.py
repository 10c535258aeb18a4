"""A stretch of a recording, whole, as endpoints take sound. Any thread."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from livecaption.capture.resampler import SoxrResampler
from livecaption.model.audio import Samples
from livecaption.model.errors import CaptureError


def excerpt(path: Path, from_s: float, to_s: float) -> Samples:
    """What lies between two times of a recording, in seconds: [n], mono at 16 kHz. Raises `CaptureError`."""
    try:
        with soundfile.SoundFile(path) as file:
            file.seek(min(round(from_s * file.samplerate), file.frames))
            samples = file.read(round((to_s - from_s) * file.samplerate), dtype="float32", always_2d=True)
            rate_hz = file.samplerate
    except (soundfile.LibsndfileError, TypeError) as error:
        raise CaptureError("file.not_audio", path=path) from error
    resampler = SoxrResampler()
    return np.concatenate((resampler.process(samples, rate_hz), resampler.flush()))
