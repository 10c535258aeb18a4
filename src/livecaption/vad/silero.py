"""Silero VAD on ONNX Runtime: the gate's ears. Called by the worker thread, one detector per channel.

The model wants the last 64 samples of the previous frame in front of each frame. Without them it hears no speech at
all and raises nothing, so that context is part of the state here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as _states

from livecaption.model.audio import FRAME_SAMPLES, SAMPLE_RATE_HZ, AudioFrame, ChannelId, SampleIndex
from livecaption.model.errors import DetectorError
from livecaption.model.messages import text_of

_CONTEXT_SAMPLES = 64
_OUTPUTS = ("output", "stateN")
# ONNX Runtime's exceptions share no ancestor but Exception: they are told by the module that makes them.
_RUNTIME_ERRORS: tuple[type[Exception], ...] = tuple(
    each for each in vars(_states).values() if isinstance(each, type) and issubclass(each, Exception)
)


_LOADING_ERRORS: tuple[type[Exception], ...] = (*_RUNTIME_ERRORS, OSError)


class SileroModel:
    """The loaded model, shared by the detectors of all channels. Raises `DetectorError` when it cannot be loaded."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # A spinning thread would burn a core between frames of 32 ms.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.inter_op.allow_spinning", "0")
        options.log_severity_level = 4
        try:
            self.session: Any = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        except _LOADING_ERRORS as error:
            raise DetectorError("gate.unusable", reason=_first_line(error)) from error
        names = {each.name for each in self.session.get_inputs()}, {each.name for each in self.session.get_outputs()}
        if names != ({"input", "state", "sr"}, set(_OUTPUTS)):
            raise DetectorError("gate.unusable", reason=text_of("reason.not_silero", name=path.name))


class SileroDetector:
    """A `Detector` over a shared model. Raises `DetectorError` when inference fails."""

    def __init__(self, model: SileroModel) -> None:
        self._run = model.session.run
        self._window = np.zeros((1, _CONTEXT_SAMPLES + FRAME_SAMPLES), np.float32)
        self._inputs: dict[str, Any] = {"input": self._window, "sr": np.array(SAMPLE_RATE_HZ, np.int64)}
        self.reset()

    @property
    def name(self) -> str:
        """For status and doctor."""
        return "silero"

    def probability(self, frame: AudioFrame) -> float:
        """Speech probability 0..1 of 512 samples."""
        window = self._window[0]
        window[:_CONTEXT_SAMPLES] = window[FRAME_SAMPLES:]
        window[_CONTEXT_SAMPLES:] = frame.samples
        try:
            output, state = self._run(_OUTPUTS, self._inputs)
        except _RUNTIME_ERRORS as error:
            raise DetectorError("gate.unusable", reason=_first_line(error)) from error
        probability = float(output[0, 0])
        if not 0.0 <= probability <= 1.0:  # not a number, which would stay in the state for ever
            self.reset()
            return 0.0
        self._inputs["state"] = state
        return probability

    def warm_up(self) -> None:
        """Run once on silence and forget it. Raises `DetectorError` when the model does not run."""
        self.probability(AudioFrame(ChannelId(""), SampleIndex(0), np.zeros(FRAME_SAMPLES, np.float32), 0.0))
        self.reset()

    def reset(self) -> None:
        """Forget what came before, after a hole in time."""
        self._window.fill(0.0)
        self._inputs["state"] = np.zeros((2, 1, 128), np.float32)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
