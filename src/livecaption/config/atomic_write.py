"""Small files of a person's own, written whole or not at all. Blocking; safe from any thread."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in place of `path` (through a link: of what it points to), for its owner alone (0600).

    Makes the folder (0700) where it is missing. Raises `OSError`, also where the file itself is marked read-only:
    someone meant that, though replacing it might be possible.
    """
    import secrets  # brings the hash functions with it, which a start does without

    target = Path(os.path.realpath(path))
    if is_read_only(target):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = target.parent / f".livecaption-{secrets.token_hex(6)}.tmp"
    try:
        _create(temporary, data)
        temporary.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def is_read_only(path: Path) -> bool:
    """Whether there is such a file and its owner may not write it; says nothing of a file that is not there."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not mode & stat.S_IWUSR or not os.access(path, os.W_OK)


def reason_of(error: OSError) -> str:
    """What the system says, for a sentence."""
    return error.strerror or type(error).__name__


def _create(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name durable where a folder can be synced; the file itself already is."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
