"""Where the running program listens: a socket in a folder that only its person can enter. Safe from any thread.

On Windows a named pipe stands in for the socket; its name is made from the same path.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

_NAME = "livecaption"
_SOCKET = "control"


class PlaceError(Exception):
    """The folder cannot be made, or is not ours alone. Its text says which, without the path."""


def control_path() -> Path:
    """The socket of this person's program, whether it runs or not. Nothing is created."""
    return _folder() / _SOCKET


def _folder() -> Path:
    if sys.platform in ("win32", "darwin"):
        from platformdirs import user_state_path

        return user_state_path(_NAME, appauthor=False)
    # A command from elsewhere than the desktop, as a timer's, has no such variable but means the same program.
    for named in (os.environ.get("XDG_RUNTIME_DIR"), f"/run/user/{os.getuid()}"):
        if named and _is_ours(Path(named)):
            return Path(named) / _NAME
    state = os.environ.get("XDG_STATE_HOME")
    return (Path(state) if state else Path.home() / ".local" / "state") / _NAME


def _is_ours(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        found = folder.stat()
        return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return False


def prepare(path: Path) -> None:
    """Make the folder of the socket, for its owner alone. Raises `PlaceError`."""
    folder = path.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
        if sys.platform == "win32":
            return
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PlaceError("the folder belongs to somebody else")
        if found.st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as error:
        raise PlaceError(error.strerror or type(error).__name__) from error


def pipe_name(path: Path) -> str:
    """The name of the pipe on Windows."""
    import hashlib

    return rf"\\.\pipe\{_NAME}-{hashlib.sha256(str(path).encode()).hexdigest()[:24]}"
