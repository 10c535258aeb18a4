"""A thread that is woken for its end when it has seen already that it is to end, as on a busy machine."""

from __future__ import annotations

import socket
import threading

PATIENCE_S = 60.0


class LateWake:
    """In place of the end of a socket pair by which a thread is woken: what is sent comes when the thread is gone."""

    def __init__(self, wake: socket.socket, thread: threading.Thread) -> None:
        self._wake = wake
        self._thread = thread

    def send(self, data: bytes) -> int:
        self._wake.send(data)  # something else wakes it
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()
        return self._wake.send(data)

    def close(self) -> None:
        self._wake.close()
