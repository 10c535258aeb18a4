"""An advisory lock on an open file that the system releases when its owner dies, however it dies.

Safe from any thread. The lock belongs to the open file, so two openings in one process exclude each other as well.
"""

from __future__ import annotations

import errno
import os
import sys
from enum import Enum

_ELSEWHERE = 1 << 40
"""Windows locks bytes against readers too, so there the locked byte lies far beyond the data."""


class Lock(Enum):
    """What trying to lock came to; UNSUPPORTED on a file system without locks."""

    TAKEN = "taken"
    BUSY = "busy"
    UNSUPPORTED = "unsupported"


def try_lock(descriptor: int) -> Lock:
    """Take the lock of an open file without waiting. It goes when the file is closed or the process dies."""
    try:
        _lock(descriptor)
    except OSError as error:
        busy = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
        return Lock.BUSY if error.errno in busy else Lock.UNSUPPORTED
    return Lock.TAKEN


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        position = os.lseek(descriptor, 0, os.SEEK_CUR)
        try:
            os.lseek(descriptor, _ELSEWHERE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, position, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
