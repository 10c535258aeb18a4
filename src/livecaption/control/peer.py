"""Who is at the other end of a local socket, and how to reach a socket whose path is long. Unix. Any thread."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Callable
from pathlib import Path

_MOST_PATH_BYTES = 100  # the smallest of the systems' limits is 104, with its end
_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid
_DARWIN_LEVEL, _DARWIN_PEERCRED = 0, 0x001
_DARWIN_CREDENTIALS = struct.Struct("II")  # version, uid, and groups that we leave


def is_same_person(connection: socket.socket) -> bool:
    """Whether the process at the other end runs for the same user; True where the system cannot tell.

    The folder of the socket lets nobody else in anyway.
    """
    try:
        if sys.platform == "linux":
            packed = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
            return bool(_CREDENTIALS.unpack(packed)[1] == os.getuid())
        if sys.platform == "darwin":
            packed = connection.getsockopt(_DARWIN_LEVEL, _DARWIN_PEERCRED, 128)
            return bool(_DARWIN_CREDENTIALS.unpack_from(packed)[1] == os.getuid())
    except OSError:  # it has gone already
        return False
    return True


def at_path(path: Path, use: Callable[[str], None]) -> None:
    """Bind or connect, as `use` does with a path, however long `path` is. Raises `OSError`."""
    if len(os.fsencode(path)) <= _MOST_PATH_BYTES or sys.platform != "linux":
        use(str(path))
        return
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        use(f"/proc/self/fd/{folder}/{path.name}")
    finally:
        os.close(folder)
