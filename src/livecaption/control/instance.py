"""Whether this is the first program of its person: exactly one of any number that start at once is. Any thread.

On Unix a lock that dies with its process decides, so the socket of a program that crashed is no obstacle and is never
taken from one that lives. On Windows the system lets only one process have the first end of a named pipe.
"""

from __future__ import annotations

import os
import socket
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from livecaption.control.client import WITHIN_S, ask
from livecaption.control.place import PlaceError, control_path, prepare
from livecaption.control.server import ControlServer, Handle
from livecaption.model.actions import ActionName
from livecaption.model.messages import Message, message

_BACKLOG = 16
_LOOKS_EVERY_S = 0.01


class Claimed(Protocol):
    """We are the first: others are heard from `serve` on; those who ask earlier wait."""

    def serve(self, handle: Handle) -> None:
        """Begin to hear; `handle` is called on a thread of its own, and must not wait for long. Once."""

    def close(self) -> None:
        """Let another be the first. Safe to call twice."""


@dataclass(frozen=True, slots=True)
class AlreadyRunning:
    """Another program of this person runs."""

    path: Path

    def ask(self, action: ActionName, within_s: float = WITHIN_S) -> Message:
        """Have it do something; it may be just about to start, so this waits for it a little."""
        deadline_s = time.monotonic() + within_s
        while (said := ask(action, self.path, within_s)) is None:
            if time.monotonic() > deadline_s:
                return message("control.no_answer")
            time.sleep(_LOOKS_EVERY_S)
        return said


@dataclass(frozen=True, slots=True)
class Unclear:
    """It cannot be told, and no command can be heard: `why` says what to do. The program may go on without."""

    why: Message


def claim(path: Path | None = None) -> Claimed | AlreadyRunning | Unclear:
    """Be the program of this person, or learn who is."""
    path = path or control_path()
    try:
        prepare(path)
        if sys.platform == "win32":
            from livecaption.control.pipe import claim_pipe

            pipe = claim_pipe(path)
            return AlreadyRunning(path) if pipe is None else pipe
        return _claim_socket(path)
    except PlaceError as error:
        return Unclear(message("control.unusable", reason=error, path=path.parent))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Unclear(message("control.unusable", reason=reason, path=path.parent))


if sys.platform != "win32":
    import fcntl

    def _claim_socket(path: Path) -> Claimed | AlreadyRunning:
        lock = os.open(path.with_name(f"{path.name}.lock"), os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return AlreadyRunning(path)
        except OSError:
            os.close(lock)
            raise
        try:
            return _ClaimedSocket(lock, _listen(path), path)
        except OSError:
            os.close(lock)
            raise


def _listen(path: Path) -> socket.socket:
    """A socket at `path`, in place of what a program left there that is no more: we hold the lock."""
    from livecaption.control.peer import at_path

    path.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        at_path(path, listening.bind)
        path.chmod(0o600)
        listening.listen(_BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening


class _ClaimedSocket:
    """The lock and the socket."""

    def __init__(self, lock: int, listening: socket.socket, path: Path) -> None:
        self._lock: int | None = lock
        self._listening = listening
        self._path = path
        self._server: ControlServer | None = None

    def serve(self, handle: Handle) -> None:
        """Begin to hear."""
        self._server = ControlServer(self._listening, handle)

    def close(self) -> None:
        """Take the socket away while we still hold the lock, so that it is never another's."""
        if self._lock is None:
            return
        self._path.unlink(missing_ok=True)
        if self._server is not None:
            self._server.close()
        self._listening.close()
        os.close(self._lock)
        self._lock = None
