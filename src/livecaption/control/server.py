"""Hears what other processes of this person ask of the running program. A thread of its own, which calls back.

Nobody can block it or make it grow: it serves a few connections at once, each for a short time and a short line.
"""

from __future__ import annotations

import contextlib
import logging
import selectors
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from livecaption.control.peer import is_same_person
from livecaption.control.wire import MOST_BYTES, Asked, answer_of, asked_in
from livecaption.model.messages import Message, message

if TYPE_CHECKING:
    from livecaption.model.status_report import StatusReport

_log = logging.getLogger(__name__)
Handle = Callable[[Asked], "Message | StatusReport | None"]
"""Does what was asked, on the server's thread and soon; what it says, None for "done"."""

MOST_CLIENTS = 16
PATIENCE_S = 2.0
_ENDS_WITHIN_S = 3.0
_BREATHER_S = 0.05


@dataclass(eq=False)
class _Client:
    """One connection: what it said, and until when it may go on."""

    connection: socket.socket
    until_s: float
    said: bytearray = field(default_factory=bytearray)


class ControlServer:
    """Serves a socket that listens already; `close` stops it and closes the socket."""

    def __init__(self, listening: socket.socket, handle: Handle) -> None:
        self._listening = listening
        self._handle = handle
        self._clients: list[_Client] = []
        self._closing = False
        self._selector = selectors.DefaultSelector()
        self._wake, self._woken = socket.socketpair()
        for each in (self._listening, self._woken):
            each.setblocking(False)
            self._selector.register(each, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._run, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear nobody any more. Safe to call twice, but not from `handle`."""
        if not self._closing:
            self._closing = True
            with contextlib.suppress(OSError):  # the thread was awake, has seen that, and is gone
                self._wake.send(b"\0")
            self._thread.join(_ENDS_WITHIN_S)
            self._wake.close()

    def _run(self) -> None:
        try:
            while not self._closing:
                until_s = min((client.until_s for client in self._clients), default=None)
                wait_s = None if until_s is None else max(0.0, until_s - time.monotonic())
                for key, _ in self._selector.select(wait_s):
                    if key.fileobj is self._listening:
                        self._accept()
                    elif isinstance(key.data, _Client):
                        self._read(key.data)
                now_s = time.monotonic()
                for client in [each for each in self._clients if each.until_s <= now_s]:
                    self._drop(client)
        finally:
            for client in list(self._clients):
                self._drop(client)
            self._selector.close()
            self._listening.close()
            self._woken.close()

    def _accept(self) -> None:
        try:
            connection, _ = self._listening.accept()
        except BlockingIOError:  # whoever knocked has gone
            return
        except OSError:  # too many files are open: they would knock without end
            time.sleep(_BREATHER_S)
            return
        if not is_same_person(connection):
            connection.close()
            return
        connection.setblocking(False)
        if len(self._clients) >= MOST_CLIENTS:
            self._drop(self._clients[0])  # the one that has been silent for longest
        client = _Client(connection, time.monotonic() + PATIENCE_S)
        self._clients.append(client)
        self._selector.register(connection, selectors.EVENT_READ, client)

    def _read(self, client: _Client) -> None:
        if client not in self._clients:
            return  # dropped for a newcomer in this very round
        try:
            received = client.connection.recv(MOST_BYTES + 1 - len(client.said))
        except BlockingIOError:
            return
        except OSError:
            received = b""
        client.said += received
        line, end, _ = bytes(client.said).partition(b"\n")
        if end:
            self._answer(client, line)
        elif not received or len(client.said) > MOST_BYTES:
            self._drop(client)

    def _answer(self, client: _Client, line: bytes) -> None:
        said = answered(asked_in(line), self._handle)
        try:
            client.connection.send(said)  # smaller than any socket's buffer, so it goes whole or not at all
        except OSError:
            _log.info("nobody waited for the answer to a command")
        self._drop(client)

    def _drop(self, client: _Client) -> None:
        self._clients.remove(client)
        self._selector.unregister(client.connection)
        client.connection.close()


def answered(asked: Asked | None, handle: Handle) -> bytes:
    """Have it done; the line that answers."""
    if asked is None:
        return answer_of(message("control.not_understood"))
    try:
        return answer_of(handle(asked) or message("control.done"))
    except Exception as error:  # noqa: BLE001 - the program's mistake must not end its control
        _log.exception("a command failed")
        return answer_of(message("control.failed", reason=type(error).__name__))
