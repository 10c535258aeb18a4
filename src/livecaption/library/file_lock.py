"""An advisory lock on an open file that the system releases when its owner dies, however it dies.

Safe from any thread. The lock belongs to the open file, so two openings in one process exclude each other as well.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Callable
from enum import Enum

_ELSEWHERE = 1 << 40
"""Windows locks bytes against readers too, so there the locked bytes lie far beyond the data."""

MOST_SHARING = 64
"""So many may share a lock on Windows, where each of them has a byte of its own, and who is alone has all."""


class Lock(Enum):
    """What trying to lock came to; UNSUPPORTED on a file system without locks."""

    TAKEN = "taken"
    BUSY = "busy"
    UNSUPPORTED = "unsupported"


def try_lock(descriptor: int) -> Lock:
    """Take the lock of an open file without waiting. It goes when the file is closed or the process dies."""
    return _tried(_lock, descriptor)


def try_share(descriptor: int) -> Lock:
    """Take the lock of an open file beside others who share it, without waiting; it keeps out `try_lock`."""
    return _tried(_share, descriptor)


def _tried(take: Callable[[int], None], descriptor: int) -> Lock:
    try:
        take(descriptor)
    except OSError as error:
        busy = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
        return Lock.BUSY if error.errno in busy else Lock.UNSUPPORTED
    return Lock.TAKEN


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        _lock_bytes(descriptor, 0, MOST_SHARING)

    def _share(descriptor: int) -> None:
        for place in range(MOST_SHARING - 1):
            with contextlib.suppress(PermissionError):  # that byte is somebody else's
                _lock_bytes(descriptor, place, 1)
                return
        _lock_bytes(descriptor, MOST_SHARING - 1, 1)

    def _lock_bytes(descriptor: int, first: int, count: int) -> None:
        position = os.lseek(descriptor, 0, os.SEEK_CUR)
        try:
            os.lseek(descriptor, _ELSEWHERE + first, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, count)
        finally:
            os.lseek(descriptor, position, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _share(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
