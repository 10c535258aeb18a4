"""What tests of hostile clients share: raw sockets, looks at the server from outside, an endpoint with other limits."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection

import pytest
from websockets.exceptions import ConnectionClosedError

from fakes.endpoint import Caller, calling, noise
from fakes.engine import FakeEngine, text_of
from livecaption.server.endpoint import MOST_CLIENTS, Endpoint
from livecaption.server.serve import EndpointServer, bind

NO_MASK = b"\0\0\0\0"
WAIT_S = 30.0
"""For a hang; nothing is timed."""


def start(caller: Caller, **config: object) -> None:
    caller.send("start", config=config)
    assert caller.until("ready")


def last_words(caller: Caller) -> tuple[str, str, int]:
    """The last error's code and sentence, and the code of the close."""
    said = caller.until("error")
    with pytest.raises(ConnectionClosedError) as caught:
        caller.hear()
    assert caught.value.rcvd is not None
    return said["code"], said["message"], caught.value.rcvd.code


def is_served(port: int, seed: int = 1) -> None:
    """Somebody else still gets words."""
    with calling(port) as caller:
        start(caller)
        caller.send("utterance", id=seed)
        caller.audio(noise(1000, seed))
        caller.send("flush", id=seed)
        assert caller.until("transcript", isFinal=True)["text"] == text_of(noise(1000, seed))


def flood(deaf: socket.socket, messages: Iterable[bytes]) -> None:
    """Send without reading, until the server has had enough."""
    with pytest.raises(OSError, match=r"(?i)reset|pipe|abort"):
        deque(map(deaf.sendall, messages), maxlen=0)


@contextmanager
def serving(
    engine: FakeEngine, *, workers: int = 1, most_clients: int = MOST_CLIENTS, most_sockets: int | None = None
) -> Iterator[tuple[EndpointServer, int]]:
    """An endpoint with other limits."""
    listening = bind("127.0.0.1", 0)
    endpoint = Endpoint(engine, workers=workers, most_clients=most_clients)
    server = EndpointServer(endpoint, listening, most_sockets)
    thread = threading.Thread(target=server.run_until_done, name="endpoint")
    endpoint.start()
    thread.start()
    try:
        yield server, listening.getsockname()[1]
    finally:
        engine.hold.set()
        server.finish()
        thread.join()
        endpoint.stop()
        listening.close()


@contextmanager
def deaf_client(port: int) -> Iterator[socket.socket]:
    """A WebSocket that never reads, not even the answer to its handshake."""
    with socket.socket() as deaf:
        deaf.settimeout(WAIT_S)
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.connect(("127.0.0.1", port))
        deaf.sendall(
            b"GET /transcribe HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        )
        yield deaf


def text_frame(message: dict[str, object]) -> bytes:
    text = json.dumps(message).encode()
    return struct.pack(">BB", 0x81, 0x80 | len(text)) + NO_MASK + text


def metric(port: int, name: str) -> float:
    return next(float(line.split()[1]) for line in got(port, "/metrics").splitlines() if line.split()[0] == name)


def got(port: int, path: str) -> str:
    """What is answered with 200."""
    connection = HTTPConnection("127.0.0.1", port, timeout=WAIT_S)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        assert answer.status == 200
        return answer.read().decode()
    finally:
        connection.close()


def until(reached: Callable[[], bool]) -> None:
    """Look until it is so; each look goes through the server, so that this is no busy waiting for nothing."""
    ends_s = time.monotonic() + WAIT_S
    while not reached():
        assert time.monotonic() < ends_s
