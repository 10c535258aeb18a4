"""A real endpoint on a real socket, in a thread of this process, and a client's side of the wire to talk to it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from websockets.sync.client import ClientConnection, connect

from livecaption.dialects.edge_wire import PCM_F32LE, encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Engine, VoiceModel
from livecaption.server.endpoint import Endpoint
from livecaption.server.serve import EndpointServer, bind

Said = dict[str, Any]


@contextmanager
def running(
    engine: Engine, token: str | None = None, voices: VoiceModel | None = None, second: Engine | None = None
) -> Iterator[int]:
    """Serve `engine` on a free port of loopback; gives the port."""
    listening = bind("127.0.0.1", 0)
    endpoint = Endpoint(engine, token=token, voices=voices, second=second)
    server = EndpointServer(endpoint, listening)
    thread = threading.Thread(target=server.run_until_done, name="endpoint")
    endpoint.start()
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        server.finish()
        thread.join()
        endpoint.stop()
        listening.close()


class Caller:
    """A client of the edge protocol that sends exactly what it is told."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.sequence_id = 0
        self.said: list[Said] = []

    def send(self, type_: str, **fields: object) -> None:
        self.socket.send(json.dumps({"type": type_, **fields}))

    def audio(self, samples: Samples, rate_hz: int = SAMPLE_RATE_HZ, encoding: str = PCM_F32LE) -> None:
        self.socket.send(encode_audio(self.sequence_id, rate_hz, samples, encoding))
        self.sequence_id += 1

    def hear(self) -> Said:
        said: Said = json.loads(self.socket.recv(timeout=30))
        self.said.append(said)
        return said

    def until(self, type_: str, **fields: object) -> Said:
        """Hear until a message of this type with these fields."""
        while True:
            said = self.hear()
            if said["type"] == type_ and all(said.get(name) == value for name, value in fields.items()):
                return said

    def finals(self) -> list[Said]:
        return [said for said in self.said if said["type"] == "transcript" and said.get("isFinal")]


@contextmanager
def calling(port: int, query: str = "", **options: Any) -> Iterator[Caller]:
    """Connect to /transcribe."""
    with connect(f"ws://127.0.0.1:{port}/transcribe{query}", compression=None, **options) as socket:
        yield Caller(socket)


def noise(length: int, seed: int = 0) -> Samples:
    """Samples that are all different, so that the fake engine's text tells them apart."""
    return np.random.default_rng(seed).uniform(-0.5, 0.5, length).astype(np.float32)
