"""Keeps how long the ways to endpoints take, in a small file of its owner's. Blocking; one thread at a time.

Nothing in it is dear: a file that cannot be read is begun anew, and where it cannot be written there is none.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
from pathlib import Path
from types import TracebackType

from livecaption.core.round_trips import RoundTrips

MOST_BYTES = 2_000_000

_log = logging.getLogger(__name__)


class RoundTripHistory:
    """Gives what was kept, and keeps it again with what a session has added. A context manager."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._trips = RoundTrips()

    def __enter__(self) -> RoundTrips:
        """What is known, to be added to."""
        self._trips = RoundTrips.from_record(_read(self._path))
        return self._trips

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Keep it."""
        record = self._trips.as_record()
        if not record:
            return
        try:
            _write(self._path, json.dumps(record).encode())
        except OSError as failed:
            _log.info("the history of round trips is not kept: %s", failed.strerror or type(failed).__name__)


def _read(path: Path) -> object:
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        return json.loads(data) if len(data) <= MOST_BYTES else None
    except (OSError, ValueError, RecursionError):
        return None


def _write(path: Path, data: bytes) -> None:
    """Put `data` there whole or not at all, for its owner alone. Raises `OSError`."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    try:
        handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        temporary.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
