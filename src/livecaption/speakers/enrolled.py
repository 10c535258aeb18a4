"""Voices a person let be known by name ("this is me"): embeddings in a file. Blocking; one thread at a time.

Only what they ask for is kept, no sound, and it is gone when they delete it. A file that cannot be read is taken for
none: nobody is then known by name.
"""

from __future__ import annotations

import itertools
import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from livecaption.core.clustering import Vectors, linked, unit
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import UsageError
from livecaption.speakers.embedder import WIDTH, SpeakerEmbedder
from livecaption.speakers.segmenter import Segmenter

LEAST_S = 5.0
"""Less speech than this says too little of a voice."""

ONE_VOICE = 0.4
"""Cosine from which all pieces of the recording are one voice."""

LONGEST_NAME = 60
MOST_VOICES = 50
_PIECE_S = 3.0
_MOST_BYTES = 1_000_000

_log = logging.getLogger(__name__)


class EnrolledVoices:
    """`write` puts bytes into a file whole or not at all, for its owner alone (`config.atomic_write.write_whole`)."""

    def __init__(self, path: Path, write: Callable[[Path, bytes], None]) -> None:
        self._path = path
        self._write = write

    def read(self) -> Mapping[str, Vectors]:
        """Every enrolled name and its unit vector; empty where there are none."""
        try:
            if not self._path.is_file() or self._path.stat().st_size > _MOST_BYTES:
                return {}
            return _voices(json.loads(self._path.read_bytes()))
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("the enrolled voices cannot be read: %s", type(error).__name__)
            return {}

    def keep(self, name: str, vector: Vectors) -> None:
        """Know a voice by name from now on, in place of one of the same name. Raises `OSError`, `UsageError`."""
        name = " ".join(name.split())[:LONGEST_NAME]
        voices = {**self.read(), name: vector}
        if not name:
            raise UsageError("voices.name_needed")
        if len(voices) > MOST_VOICES:
            raise UsageError("voices.no_room", most=MOST_VOICES)
        self._save(voices)

    def forget(self, name: str) -> bool:
        """Whether there was one; nothing of it is left. With the last one the file goes too. Raises `OSError`."""
        voices = dict(self.read())
        if voices.pop(name, None) is None:
            return False
        if voices:
            self._save(voices)
        else:
            self.forget_all()
        return True

    def forget_all(self) -> None:
        """Delete the file. Raises `OSError`."""
        self._path.unlink(missing_ok=True)

    def _save(self, voices: Mapping[str, Vectors]) -> None:
        rounded = {name: [round(float(each), 5) for each in vector] for name, vector in voices.items()}
        self._write(self._path, json.dumps({"version": 1, "voices": rounded}, ensure_ascii=False).encode())


def voice_of(samples: Samples, segmenter: Segmenter, embedder: SpeakerEmbedder) -> NDArray[np.float32]:
    """The unit vector of the one voice in a recording. Raises `UsageError` where there is too little, or two voices."""
    found: list[NDArray[np.float32]] = []
    for stretch in segmenter.stretches(samples):
        count = max(1, round(stretch.seconds / _PIECE_S))
        edges = np.linspace(stretch.start_s, stretch.end_s, count + 1) * SAMPLE_RATE_HZ
        if stretch.seconds >= 1.0:
            found += [embedder.embed(samples[int(a) : int(b)]) for a, b in itertools.pairwise(edges)]
    if not found or len(found) * _PIECE_S < LEAST_S:
        raise UsageError("voices.too_short", least_s=f"{LEAST_S:.0f}")
    vectors = np.stack(found)
    if linked(vectors, np.ones(len(vectors)), ONE_VOICE).max() > 0:
        raise UsageError("voices.several")
    vector: NDArray[np.float32] = unit(vectors.sum(axis=0)).astype(np.float32)
    return vector


def _voices(kept: object) -> dict[str, Vectors]:
    if not isinstance(kept, dict) or not isinstance(kept.get("voices"), dict):
        raise ValueError("not a file of voices")
    voices: dict[str, Vectors] = {}
    for name, numbers in kept["voices"].items():
        vector = np.array(numbers, np.float64)
        if vector.shape != (WIDTH,) or not np.isfinite(vector).all() or not vector.any():
            raise ValueError("not a voice")
        voices[str(name)] = unit(vector)
    return voices
