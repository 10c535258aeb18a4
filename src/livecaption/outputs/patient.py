"""Standard output that may be read slowly or not at all: a pager that waits for a key, a terminal after Ctrl-S.

A write that waits for such a reader would hold up the thread that carries the captions, with Ctrl-C and all. Here it
waits in a thread of its own, and whoever writes is told when too much has piled up.
"""

from __future__ import annotations

import errno
import io
import os
import select
import stat
import threading
from typing import TextIO

MOST_WAITING_BYTES = 8 * 1024 * 1024
FINISH_WAIT_S = 2.0


class PatientPipe:
    """Bytes on their way to `descriptor`, in order. `write` never waits; it and `finish` raise `OSError`."""

    def __init__(self, descriptor: int, most_waiting: int = MOST_WAITING_BYTES) -> None:
        self._descriptor = descriptor
        self._most_waiting = most_waiting
        self._change = threading.Condition()
        self._chunks: list[bytes] = []
        self._waiting = 0
        self._error: OSError | None = None
        self._thread: threading.Thread | None = None

    @property
    def waiting(self) -> int:
        """Bytes that nobody has taken yet."""
        return self._waiting

    def write(self, data: bytes) -> None:
        """Have `data` written after what came before it."""
        with self._change:
            if self._error is not None:
                raise self._error
            if self._waiting + len(data) > self._most_waiting:
                raise _unread()
            self._chunks.append(data)
            self._waiting += len(data)
            self._change.notify_all()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="standard output", daemon=True)
                self._thread.start()

    def finish(self, wait_s: float = FINISH_WAIT_S) -> None:
        """Wait a moment for the reader to take the rest."""
        with self._change:
            self._change.wait_for(lambda: not self._waiting or self._error is not None, wait_s)
            if self._error is not None:
                raise self._error
            if self._waiting:
                raise _unread()

    def _run(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._chunks)
                data = b"".join(self._chunks)
                self._chunks.clear()
            try:
                self._write_all(memoryview(data))
            except OSError as error:
                with self._change:
                    self._error = error
                    self._change.notify_all()
                return
            with self._change:
                self._waiting -= len(data)
                self._change.notify_all()

    def _write_all(self, data: memoryview) -> None:
        while data:
            try:
                data = data[os.write(self._descriptor, data) :]
            except BlockingIOError:  # whoever started us does not want to wait either
                select.select([], [self._descriptor], [])


class PatientText(io.TextIOBase):
    """A text stream over a `PatientPipe`, for what writes text itself."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream = stream
        self.pipe = PatientPipe(stream.fileno())

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """As the stream's own."""
        return self._stream.encoding

    def isatty(self) -> bool:
        """As the stream's own."""
        return self._stream.isatty()

    def fileno(self) -> int:
        """As the stream's own."""
        return self._stream.fileno()

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, text: str) -> int:
        """Never waits. Raises `OSError` when too much waits, or nobody will read it."""
        self.pipe.write(text.encode(self.encoding, "replace"))
        return len(text)


def may_wait(stream: TextIO) -> bool:
    """Whether a write to `stream` can wait for somebody: a pipe, a socket, a terminal; but no file on a disk."""
    if os.name != "posix":
        return False
    try:
        return not stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError, AttributeError):  # nothing with a descriptor
        return False


def _unread() -> OSError:
    return OSError(errno.EAGAIN, "nobody reads it")
