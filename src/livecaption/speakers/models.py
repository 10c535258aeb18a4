"""The `VoiceModel` seam: both models loaded once for all channels. The server's voices thread owns it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from livecaption.core.clustering import Vectors
from livecaption.core.voice_memory import VoiceMemory
from livecaption.model.errors import EngineError
from livecaption.speakers.embedder import SpeakerEmbedder
from livecaption.speakers.segmenter import Segmenter
from livecaption.speakers.tracker import ChannelVoices, VoiceParts

Enrolled = Callable[[], Mapping[str, Vectors]]


class VoiceModels:
    """`folder` holds the two model files; `enrolled` reads the voices that a person let be known by name."""

    def __init__(self, folder: Path, enrolled: Enrolled | None = None) -> None:
        self._folder = folder
        self._enrolled = enrolled
        self._parts: VoiceParts | None = None

    def load(self) -> None:
        """Load the models (0.2 s). Raises `EngineError`; does nothing the second time."""
        if self._parts is None:
            try:
                self._parts = VoiceParts(Segmenter(self._folder), SpeakerEmbedder(self._folder))
            except ImportError as error:
                raise EngineError("engine.package_missing", package=error.name or "onnxruntime") from None

    def open_channel(self, expected: int | None = None) -> ChannelVoices:
        """Begin a channel. Raises `EngineError` before `load`."""
        if self._parts is None:
            raise EngineError("engine.not_loaded")
        known = self._enrolled() if self._enrolled is not None else {}
        return ChannelVoices(self._parts, VoiceMemory(expected=expected, enrolled=known, numbers_the_only=False))
