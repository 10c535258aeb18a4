"""The control socket's stand-in on Windows: a named pipe, through `multiprocessing.connection`. Untried.

Windows lets other users read such a pipe but not write to it; a secret beside it, which only its person can read, is
asked for as well. The first end of a pipe can be had by one process alone, which makes it the claim, too.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import secrets
import threading
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from livecaption.control.place import pipe_name
from livecaption.control.server import PATIENCE_S, Handle, answered
from livecaption.control.wire import MOST_BYTES, MOST_REPORT_BYTES, asked_in

_FAMILY = "AF_PIPE"
_ENDS_WITHIN_S = 3.0


def ask_pipe(path: Path, request: bytes, within_s: float) -> bytes | None:
    """The line that answers, b"" when none comes in time; None when nobody listens."""
    try:
        secret = _secret_of(path).read_text("ascii")
        with Client(pipe_name(path), _FAMILY) as connection:
            connection.send_bytes(json.dumps(secret).encode() + b"\n" + request)
            return connection.recv_bytes(MOST_REPORT_BYTES) if connection.poll(within_s) else b""
    except FileNotFoundError:
        return None
    except (OSError, EOFError):
        return b""


def claim_pipe(path: Path) -> ClaimedPipe | None:
    """The pipe, if no other program has it. Raises `OSError` when it cannot be made."""
    try:
        listener = Listener(pipe_name(path), _FAMILY)
    except PermissionError:
        return None
    return ClaimedPipe(listener, path)


class ClaimedPipe:
    """The pipe and its secret."""

    def __init__(self, listener: Listener, path: Path) -> None:
        self._listener = listener
        self._path = path
        self._secret = secrets.token_hex(32)
        self._closing = False
        self._thread: threading.Thread | None = None
        file = _secret_of(path)
        file.unlink(missing_ok=True)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as written:
            written.write(self._secret)

    def serve(self, handle: Handle) -> None:
        """Begin to hear."""
        self._thread = threading.Thread(target=self._run, args=(handle,), name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let another be the first. Safe to call twice."""
        if self._closing:
            return
        self._closing = True
        with contextlib.suppress(OSError, EOFError):
            Client(pipe_name(self._path), _FAMILY).close()  # which ends the wait for somebody to come
        if self._thread is not None:
            self._thread.join(_ENDS_WITHIN_S)
        self._listener.close()
        _secret_of(self._path).unlink(missing_ok=True)

    def _run(self, handle: Handle) -> None:
        while not self._closing:
            try:
                connection = self._listener.accept()
            except (OSError, EOFError):
                continue
            # On a thread of its own, so that one who says nothing keeps nobody waiting.
            threading.Thread(target=self._serve, args=(connection, handle), name="control client", daemon=True).start()

    def _serve(self, connection: Connection[bytes, bytes], handle: Handle) -> None:
        with contextlib.suppress(OSError, EOFError), connection:
            if not connection.poll(PATIENCE_S):
                return
            secret, _, line = connection.recv_bytes(MOST_BYTES).partition(b"\n")
            if not hmac.compare_digest(secret, json.dumps(self._secret).encode()):
                return
            connection.send_bytes(answered(asked_in(line), handle))


def _secret_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.secret")
