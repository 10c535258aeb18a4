"""Recordings with references for the benchmarks: those of the moonshine-voice wheel, and real speech where there is.

The folder of real speech holds a `manifest.jsonl`; it is taken from LIVECAPTION_SPEECH, or `../shared/speech`.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.resources import sample_recording

TWO_CITIES = """
It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was
the epoch of belief, it was the epoch of incredulity, it was the season of light, it was the season of darkness, it was
the spring of hope, it was the winter of despair, we had everything before us, we had nothing before us, we were all
going direct to heaven, we were all going direct the other way. In short, the period was so far like the present
period, that some of its noisiest authorities insisted on its being received, for good or for evil, in the superlative
degree of comparison only.
"""
BECKETT = "Ever tried. Ever failed. No matter. Try again. Fail again. Fail better."
SPEECH = Path(os.environ.get("LIVECAPTION_SPEECH", Path(__file__).parents[2] / "shared" / "speech"))


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording and what is said in it."""

    path: Path
    text: str

    def load(self) -> Samples:
        """The whole of it, 16 kHz mono."""
        samples, rate_hz = soundfile.read(self.path, dtype="float32", always_2d=True)
        mono = samples.mean(axis=1)
        if rate_hz != SAMPLE_RATE_HZ:
            mono = soxr.resample(mono, rate_hz, SAMPLE_RATE_HZ)
        return np.ascontiguousarray(mono, dtype=np.float32)


def wheel_recordings() -> list[Recording]:
    """The wheel's recordings whose words are known from the books they are read from."""
    folder = sample_recording().parent
    return [Recording(folder / "two_cities.wav", TWO_CITIES), Recording(folder / "beckett.wav", BECKETT)]


def real_speech(kind: str = "librispeech") -> list[Recording]:
    """English recordings with references from the folder of real speech; empty where there is none."""
    manifest = SPEECH / "manifest.jsonl"
    if not manifest.exists():
        return []
    entries = [json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Recording(SPEECH / entry["file"], entry["text"])
        for entry in entries
        if entry["file"].startswith(f"{kind}/") and entry["text"] and entry["language"].startswith("en")
    ]


def words(text: str) -> list[str]:
    """Words as they are compared: lower case, no punctuation, typographic marks made plain."""
    plain = text.lower().replace("’", "'").replace("-", " ").replace("—", " ")
    return re.sub(r"[^\w' ]+", " ", plain).replace(" '", " ").replace("' ", " ").split()
