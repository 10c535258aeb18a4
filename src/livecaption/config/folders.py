"""Where this platform keeps a program's files. Safe from any thread; nothing is created until `ensure` is asked."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_documents_path, user_log_path, user_state_path

from livecaption.model.errors import OutputError

_NAME = "livecaption"


def state_folder() -> Path:
    """For what must survive a restart: `$XDG_STATE_HOME/livecaption` on Linux."""
    return user_state_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """For settings that people may edit and copy to another computer: `$XDG_CONFIG_HOME/livecaption` on Linux."""
    return user_config_path(_NAME, appauthor=False, roaming=True)


def settings_path() -> Path:
    """The person's settings; their profiles are in the folder `profiles` beside it."""
    return config_folder() / "settings.toml"


def state_path() -> Path:
    """What the program remembers that is no setting, such as places of windows."""
    return state_folder() / "state.json"


def voices_path() -> Path:
    """Voices that a person let be known by name; only with their consent is there such a file."""
    return state_folder() / "voices.json"


def journal_folder() -> Path:
    """For the journals of running and interrupted sessions."""
    return state_folder() / "journals"


def rescue_folder() -> Path:
    """For transcripts whose chosen place failed at the last moment."""
    return state_folder() / "rescued"


def models_folder() -> Path:
    """For models of speech, which can be fetched again: `$XDG_CACHE_HOME/livecaption/models` on Linux."""
    return user_cache_path(_NAME, appauthor=False) / "models"


def log_folder() -> Path:
    """For logs; they hold no words of a transcript."""
    return user_log_path(_NAME, appauthor=False)


def documents_folder() -> Path:
    """For transcripts that nobody chose a place for."""
    return user_documents_path() / _NAME


def chosen_folder(text: str) -> Path:
    """A folder that a person named, with ~ for their home."""
    return Path(text).expanduser()


def transcripts_folder(chosen: str | None) -> Path:
    """Where transcripts are saved: in the folder that a person chose, or in the program's own."""
    return chosen_folder(chosen) if chosen else documents_folder()


def default_transcript(started: datetime, suffix: str = ".txt", folder: Path | None = None) -> Path:
    """A name of its own for the transcript of a session that began at `started` (local time), in `folder`."""
    stem = f"{started:%Y-%m-%d %H.%M.%S}"
    folder = folder or documents_folder()
    path = folder / f"{stem}{suffix}"
    number = 2
    while path.exists():
        path = folder / f"{stem} ({number}){suffix}"
        number += 1
    return path


def ensure(folder: Path) -> Path:
    """Create `folder` for its owner alone (0700). Raises `OutputError` when it cannot be made or written."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(folder, error.strerror or type(error).__name__) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _unusable(folder, "no permission")
    return folder


def _unusable(folder: Path, reason: str) -> OutputError:
    return OutputError("folder.unusable", folder=folder, reason=reason, variable="HOME")
