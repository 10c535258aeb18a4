"""CAM++: a stretch of one voice to 192 numbers that are alike for one speaker. One thread at a time.

Features are Kaldi's 80 log mel energies every 10 ms without dither, less their mean, so that a microphone's colour
matters little; the sound is brought to one loudness before, since Kaldi's logarithm has a floor.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from livecaption.core.clustering import unit
from livecaption.engine_failures import engine_failure
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.speakers.onnx_session import open_session, runtime_errors

MODEL = "campplus_int8.onnx"
WIDTH = 192
_MELS = 80
_LEAST_SAMPLES = SAMPLE_RATE_HZ * 3 // 10
_LEVEL = 0.06
"""Root mean square of ordinary speech."""

_SILENCE = 1e-5


class SpeakerEmbedder:
    """Raises `EngineError` when it cannot be loaded, or does not run."""

    def __init__(self, folder: Path) -> None:
        import kaldi_native_fbank as fbank

        self._session = open_session(folder / MODEL, {"features"})
        self._errors = runtime_errors()
        self._fbank = fbank.OnlineFbank
        self._options = fbank.FbankOptions()
        self._options.frame_opts.dither = 0.0
        self._options.frame_opts.samp_freq = float(SAMPLE_RATE_HZ)
        self._options.mel_opts.num_bins = _MELS

    def embed(self, samples: Samples) -> NDArray[np.float32]:
        """192 numbers of length 1 for 16 kHz mono sound; what is shorter than 0.3 s is padded with silence."""
        short = _LEAST_SAMPLES - len(samples)
        if short > 0:
            samples = np.concatenate([samples, np.zeros(short, np.float32)])
        try:
            (found,) = self._session.run(None, {"features": self._features(samples)[None]})
        except self._errors as error:
            raise engine_failure("voices.model_failed", error, retryable=True) from None
        vector: NDArray[np.float32] = unit(np.nan_to_num(found[0])).astype(np.float32)
        return vector

    def _features(self, samples: Samples) -> NDArray[np.float32]:
        level = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
        louder = _LEVEL / level if level > _SILENCE else 1.0
        stream = self._fbank(self._options)
        stream.accept_waveform(float(SAMPLE_RATE_HZ), np.ascontiguousarray(samples * louder, np.float32))
        stream.input_finished()
        features = np.stack([stream.get_frame(number) for number in range(stream.num_frames_ready)])
        centred: NDArray[np.float32] = (features - features.mean(axis=0)).astype(np.float32)
        return centred
