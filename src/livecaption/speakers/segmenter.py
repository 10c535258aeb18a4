"""pyannote's segmentation 3.0: how likely each of three voices is heard, every 17 ms. One thread at a time.

Which voice is the first is told anew for each window; it was trained on windows of 10 s, and shorter ones do.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from livecaption.core.change_points import Stretch, stretches
from livecaption.engine_failures import engine_failure
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.speakers.onnx_session import open_session, runtime_errors

MODEL = "segmentation_int8.onnx"
LONGEST_S = 10.0
STEP_S = 270 / SAMPLE_RATE_HZ
_FIRST_S = 495 / SAMPLE_RATE_HZ
_LEAST_SAMPLES = SAMPLE_RATE_HZ // 5
# The model's seven classes: nobody, one of three, two of three.
_VOICES = np.array(
    [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1]],
    np.float32,
)


class Segmenter:
    """Raises `EngineError` when it cannot be loaded, or does not run."""

    def __init__(self, folder: Path) -> None:
        self._session = open_session(folder / MODEL, {"samples"})
        self._errors = runtime_errors()

    def stretches(self, samples: Samples) -> list[Stretch]:
        """Stretches of one voice each; where there is more than 10 s, its windows are looked at one by one."""
        longest = int(LONGEST_S * SAMPLE_RATE_HZ)
        windows = max(1, -(-len(samples) // longest))
        size = -(-len(samples) // windows)
        found: list[Stretch] = []
        for number in range(windows):
            begin = number * size
            at_s = begin / SAMPLE_RATE_HZ
            for each in stretches(self._heard(samples[begin : begin + size]), STEP_S, _FIRST_S):
                end_s = min(each.end_s, len(samples) / SAMPLE_RATE_HZ - at_s)
                found.append(Stretch(at_s + each.start_s, at_s + end_s, each.voice + number * _VOICES.shape[1]))
        return [each for each in found if each.seconds > 0]

    def _heard(self, samples: Samples) -> NDArray[np.float32]:
        short = _LEAST_SAMPLES - len(samples)
        if short > 0:
            samples = np.concatenate([samples, np.zeros(short, np.float32)])
        batch = np.ascontiguousarray(samples, np.float32)[None, None]
        try:
            (found,) = self._session.run(None, {"samples": batch})
        except self._errors as error:
            raise engine_failure("voices.model_failed", error, retryable=True) from None
        voices: NDArray[np.float32] = np.exp(found[0]) @ _VOICES
        return voices
