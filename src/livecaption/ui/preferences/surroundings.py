"""What the settings dialog is told of the world around it by the composition: lists to choose from, ways to ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Option = tuple[str, str]
"""A value as the settings file has it, and its name in print."""


def _nothing() -> tuple[Option, ...]:
    return ()


def _no_conflicts(_name: str, _hotkey: str) -> tuple[str, ...]:
    return ()


def _no_sentence(_text: str) -> str | None:
    return None


def _ignore_path(_path: Path) -> None:
    """Nothing opens it."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything is optional: what is not given is not offered. Callables are called on the GUI thread; none may block.

    Lists are asked for whenever the dialog is shown.
    """

    languages: Callable[[], Sequence[Option]] = _nothing
    """Languages of the interface."""
    spoken: Callable[[], Sequence[Option]] = _nothing
    """Languages that can be transcribed."""
    sources: Callable[[], Sequence[Option]] = _nothing
    """What can be captioned."""
    devices: Callable[[], Sequence[Option]] = _nothing
    """Microphones, by the names that `capture.device` takes."""
    outputs: Callable[[], Sequence[Option]] = _nothing
    """Outputs, by the names that `capture.system_device` takes."""
    screens: Callable[[], Sequence[Option]] = _nothing
    """Screens, by the identities that `audience.screen` takes."""
    transcripts: str = ""
    """The folder for transcripts where none is chosen."""
    settings_file: Path | None = None
    folders: tuple[tuple[str, Path], ...] = ()
    """Folders a person may want to open: what they are called, and where they are."""
    open_path: Callable[[Path], None] = _ignore_path
    """Shows a file or folder in the system's own program."""
    hotkey_conflicts: Callable[[str, str], tuple[str, ...]] = _no_conflicts
    """For a setting's name and a hotkey: sentences about what outside this program has it."""
    hotkey_limits: str = ""
    """What this system cannot do about hotkeys, as a sentence."""
    capture_limits: str = ""
    """Whether this system can keep windows out of screen sharing, as a sentence."""
    endpoint_problem: Callable[[str], str | None] = _no_sentence
    """The sentence that says why an address cannot be used; None when it can."""
    check_endpoint: Callable[[str], None] | None = None
    """Asks an endpoint whether it answers; `SettingsDialog.show_endpoint_answer` takes what comes of it."""
    native_dialogs: bool = True
    """The system's own dialogs for files and colours, or Qt's."""
