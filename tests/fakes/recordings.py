"""Real speech for tests: the recordings inside the moonshine_voice wheel, which is installed with the program."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def recording(name: str) -> Path:
    """`two_cities.wav` (44 s, 48 kHz) or `beckett.wav` (10 s, 16 kHz). Found without importing the package."""
    spec = importlib.util.find_spec("moonshine_voice")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "assets" / name
