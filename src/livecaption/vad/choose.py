"""Which detector the gate gets: Silero, or loudness when the model cannot be used, never silently.

Captioning never stops because gating failed. Built at the start by composition; the detectors live on the worker.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from livecaption.model.audio import AudioFrame
from livecaption.model.errors import DetectorError
from livecaption.model.messages import Message, message
from livecaption.model.seams import Detector
from livecaption.vad.energy import EnergyDetector
from livecaption.vad.silero import SileroDetector, SileroModel

DetectorFactory = Callable[[], Detector]
Report = Callable[[Message], None]


def make_detectors(model_path: Path, on_fallback: Report | None = None) -> tuple[DetectorFactory, Message | None]:
    """A maker of detectors (one per channel, over one loaded model), and what a person must know, if anything.

    Should inference fail later, that channel goes on with loudness and `on_fallback` is told, once per channel, on
    the worker thread.
    """
    try:
        model = SileroModel(model_path)
        # One frame of silence: a model that loads but cannot run is found out now.
        SileroDetector(model).warm_up()
    except DetectorError as error:
        return EnergyDetector, _fallback(error)
    return lambda: FallingBackDetector(SileroDetector(model), EnergyDetector(), on_fallback), None


class FallingBackDetector:
    """A `Detector` that hands over to another one for good when the first fails."""

    def __init__(self, first: Detector, second: Detector, on_fallback: Report | None = None) -> None:
        self._detector = first
        self._second: Detector | None = second
        self._on_fallback = on_fallback

    @property
    def name(self) -> str:
        """The name of the detector in use."""
        return self._detector.name

    def probability(self, frame: AudioFrame) -> float:
        """Speech probability 0..1 of 512 samples, from whichever detector works."""
        try:
            return self._detector.probability(frame)
        except DetectorError as error:
            if self._second is None:
                raise
            self._detector, self._second = self._second, None
            if self._on_fallback is not None:
                self._on_fallback(_fallback(error))
            return self._detector.probability(frame)

    def reset(self) -> None:
        """Forget what came before, after a hole in time."""
        self._detector.reset()


def _fallback(error: DetectorError) -> Message:
    return message("gate.fallback", reason=dict(error.message.params).get("reason", error))
