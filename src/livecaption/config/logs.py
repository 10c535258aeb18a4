"""Where the program's own log goes: a small file only its person can read, never the terminal that shows captions.

Called once, at the start, by the command line. No word of a transcript is ever logged.
"""

from __future__ import annotations

import contextlib
import logging
from logging.handlers import RotatingFileHandler

from livecaption.config import folders
from livecaption.model.errors import LivecaptionError

NAME = "livecaption.log"
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
        path = folders.ensure(folders.log_folder()) / NAME
        handler: logging.Handler = _LogFile(path, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except (LivecaptionError, OSError):
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    logging.getLogger("livecaption").setLevel(logging.INFO)


class _LogFile(RotatingFileHandler):
    """Ours, so that it can be told from others."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A full disk costs the line; logging would show a traceback in the terminal."""

    def close(self) -> None:
        """Give the file back, also where the last bytes do not fit."""
        with contextlib.suppress(OSError):
            super().close()
