"""Where the program's own files are, and how it starts itself: in a checkout, from a wheel, or frozen.

Safe from any thread; reads nothing but the file system.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from livecaption.model.errors import LivecaptionError

DETECTOR_MODEL = "models/silero_vad/silero_vad_16k_op15.onnx"
"""The asset that the speech gate's detector loads."""

SPEAKER_MODELS = "models/speakers"
"""The folder of the models that tell speakers apart."""

_PACKAGE = Path(__file__).resolve().parent
_SAMPLE = "two_cities.wav"


def is_frozen() -> bool:
    """Whether this is a build by PyInstaller."""
    return bool(getattr(sys, "frozen", False))


def path(name: str) -> Path:
    """The bundled file or folder `name`, relative to the assets ("icons/tray.svg").

    Raises `LivecaptionError` when the installation lacks it.
    """
    for folder in _asset_folders():
        candidate = folder / name
        if candidate.exists():
            return candidate
    raise LivecaptionError("program.part_missing", name=name)


def child_command(*arguments: str) -> list[str]:
    """The command that runs this very program again with `arguments`."""
    if is_frozen():
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "livecaption", *arguments]


def sample_recording() -> Path:
    """A short recording of real speech: 44 s, 119 words, part of the moonshine-voice package.

    The package itself is not imported, since that loads its library. Raises `LivecaptionError` when it is missing.
    """
    if is_frozen():
        folders = [_frozen_folder() / "moonshine_voice"]
    else:
        spec = find_spec("moonshine_voice")
        folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    for folder in folders:
        candidate = folder / "assets" / _SAMPLE
        if candidate.exists():
            return candidate
    raise LivecaptionError("program.part_missing", name=_SAMPLE)


def _asset_folders() -> list[Path]:
    if is_frozen():
        return [_frozen_folder() / "livecaption" / "assets"]
    # A wheel carries the assets inside the package; in a checkout they lie beside `src`.
    return [_PACKAGE / "assets", _PACKAGE.parents[1] / "assets"]


def _frozen_folder() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
