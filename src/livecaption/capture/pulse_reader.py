"""The thread that holds a connection to the sound server for a source, and comes back to it after it went away.

The thread alone uses the connection once `start` has returned. Every wait ends soon after `stop` is called.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from livecaption.capture.libpulse import Connection, SoundServerError
from livecaption.capture.microphone import RETRY_S

PROGRAM = "livecaption"
_AT_ONCE_S = 0.1
"""After a loss the first try comes this soon: what went may be back already."""


class PulseReader:
    """Calls `attend` with the connection, over and over, until `stop`.

    When `attend` raises `SoundServerError`, or no server answers, `let_go` is called, to close what is open, and the
    connection is made anew until it works. `let_go` is called at the end as well. All of this on the reader's thread.
    """

    def __init__(
        self,
        name: str,
        attend: Callable[[Connection], None],
        let_go: Callable[[SoundServerError | None], None],
        *,
        playing: bool = False,
    ) -> None:
        self._name = name
        self._attend = attend
        self._let_go = let_go
        self._playing = playing
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._waking = threading.Lock()  # `stop` must not wake a main loop that is being freed
        self._connection: Connection | None = None

    @property
    def stopping(self) -> bool:
        """Whether `stop` was called."""
        return self._stopping.is_set()

    @property
    def running(self) -> bool:
        """Whether the thread was started and not stopped yet."""
        return self._thread is not None

    def connect(self) -> Connection:
        """Connect, from the thread that will call `start`. Raises `SoundServerError`."""
        assert self._thread is None, "it runs already"
        self._stopping.clear()
        return self._connected()

    def start(self) -> None:
        """Begin to attend, on a thread of its own."""
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and close the connection. Safe to call twice."""
        self._stopping.set()
        with self._waking:
            if self._connection is not None:
                self._connection.wake()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        else:
            self.disconnect()

    def disconnect(self) -> None:
        """Close the connection; everything recorded over it must be closed before."""
        with self._waking:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _connected(self) -> Connection:
        connection = Connection(PROGRAM, unwanted=self._stopping.is_set)
        try:
            connection.subscribe(playing=self._playing)
        except SoundServerError:
            connection.close()
            raise
        with self._waking:
            self._connection = connection
        return connection

    def _run(self) -> None:
        wait_s = 0.0
        while not self._stopping.wait(wait_s):
            try:
                connection = self._connection or self._connected()
                while not self._stopping.is_set():
                    self._attend(connection)
                    wait_s = 0.0
            except SoundServerError as error:
                if not self._stopping.is_set():
                    self._let_go(error)
                    self.disconnect()
                    wait_s = RETRY_S if wait_s else _AT_ONCE_S
        self._let_go(None)
        self.disconnect()
