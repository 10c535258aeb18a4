"""Where the program's own log goes: small files only their person can read, never the terminal that shows captions.

Called once, at the start, by the command line. No word of a transcript is ever logged.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from livecaption.config import folders
from livecaption.model.errors import LivecaptionError

NAME = "livecaption.log"
FAULTS_NAME = "faults.log"
"""Where each thread was when a library ended the program: otherwise such an end would leave no trace."""

_MOST_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_logging() -> None:
    """Send warnings and the program's own notes to the log file; to nowhere where that cannot be written.

    Called again, it turns to the folder that is the log folder now.
    """
    root = logging.getLogger()
    for old in [each for each in root.handlers if isinstance(each, _LogFile)]:
        root.removeHandler(old)
        old.close()
    try:
        folder = folders.ensure(folders.log_folder())
        _note_faults(folder / FAULTS_NAME)
        handler: logging.Handler = _LogFile(
            folder / NAME, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except (LivecaptionError, OSError):
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    logging.getLogger("livecaption").setLevel(logging.INFO)


def _note_faults(path: Path) -> None:
    """Have Python write its stacks (functions and lines, no values) to `path` when the process dies of a fault.

    Where somebody has it write them elsewhere already, as under PYTHONFAULTHANDLER, that stays.
    """
    global _faults
    if faulthandler.is_enabled() and _faults is None:
        return
    with contextlib.suppress(OSError):
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if _is_long(path) else 0)
        before, _faults = _faults, os.open(path, flags, 0o600)
        faulthandler.enable(_faults)
        if before is not None:
            os.close(before)


def _is_long(path: Path) -> bool:
    return path.exists() and path.stat().st_size > _MOST_BYTES


_faults: int | None = None
"""The open file of faults."""


class _LogFile(RotatingFileHandler):
    """Ours, so that it can be told from others."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A full disk costs the line; logging would show a traceback in the terminal."""

    def close(self) -> None:
        """Give the file back, also where the last bytes do not fit."""
        with contextlib.suppress(OSError):
            super().close()
