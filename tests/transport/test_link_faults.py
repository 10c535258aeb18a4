"""A link over sockets that misbehave exactly when a test wants: cancelled, closed, silent, or never opened."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable, Iterator, Sequence

from fakes.endpoint import noise
from livecaption.core.routes import Health
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import (
    MICROPHONE,
    Gap,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.model.errors import EndpointError
from livecaption.model.messages import Message
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import TranscriptUpdate
from livecaption.session.clock import SystemClock
from livecaption.transport.address import Address, Endpoint
from livecaption.transport.connection import AHEAD_S, Connection
from livecaption.transport.link import Link
from livecaption.transport.websocket import WebSocket

LOST = EndpointError("endpoint.lost", host="fake", retryable=True)
OURS = ["interim", "utterance", "words", "progress"]


class Listener:
    def __init__(self) -> None:
        self.finals: list[str] = []
        self.connections: list[ConnectionChanged] = []
        self.troubles: list[Message | None] = []

    def text_received(self, update: TranscriptUpdate) -> None:
        if update.final:
            self.finals.append(update.text)

    def gap_made(self, gap: Gap) -> None:
        raise AssertionError(f"nothing may be lost: {gap}")

    def connection_changed(self, change: ConnectionChanged) -> None:
        self.connections.append(change)

    def trouble_changed(self, trouble: Message | None) -> None:
        self.troubles.append(trouble)


class FakeSocket(WebSocket):
    """Answers like an endpoint of ours: ready, a final for every flush, done; then it closes the connection."""

    def __init__(self, capabilities: Sequence[str] = OURS, *, finals: bool = True) -> None:
        self.round_trip_s = 0.0
        self.bytes_sent = self.bytes_received = 0
        self._capabilities = list(capabilities)
        self._finals = finals
        self._said: asyncio.Queue[str | EndpointError] = asyncio.Queue()
        self.sent = 0

    async def send(self, message: str | bytes) -> None:
        self.sent += 1
        if isinstance(message, bytes):
            return
        match json.loads(message):
            case {"type": "start"}:
                ready = {"type": "ready", "sessionId": "x", "capabilities": self._capabilities}
                self._said.put_nowait(json.dumps(ready))
            case {"type": "flush", "id": identity} if self._finals:
                said = {"type": "transcript", "text": f"u{identity}", "segments": [], "isFinal": True}
                self._said.put_nowait(json.dumps({**said, "utteranceId": identity, "revision": 1}))
            case {"type": "stop"}:
                self._said.put_nowait(json.dumps({"type": "done"}))
                self._said.put_nowait(LOST)

    async def receive(self) -> str | bytes:
        said = await self._said.get()
        if isinstance(said, EndpointError):
            raise said
        return said

    async def close(self) -> None:
        pass

    @property
    def cut_off(self) -> bool:
        return False

    @property
    def latency_s(self) -> float | None:
        return None


class FakeEndpoint(Endpoint):
    """Fails as often as it is told to, then lets a connection be made."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.asked = asyncio.Event()

    @property
    def title(self) -> str:
        return "fake"

    @property
    def local(self) -> bool:
        return True

    @property
    def encrypted(self) -> bool:
        return False

    async def address(self) -> Address:
        self.asked.set()
        if self.failures:
            self.failures -= 1
            raise LOST
        return Address("ws://127.0.0.1:1/transcribe")

    async def health(self) -> Health:
        return Health.UNKNOWN


def link_to(
    endpoint: FakeEndpoint,
    listener: Listener,
    sockets: list[FakeSocket],
    delays: Callable[[], Iterator[float]] = lambda: itertools.repeat(0.0),
) -> Link:
    """A link whose connections get `sockets`, in their order."""

    async def connect(_address: Address, _session: str) -> FakeSocket:
        return sockets.pop(0)

    return Link(
        MICROPHONE,
        [endpoint],
        lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language),
        listener,
        SystemClock(),
        session="test",
        delays=delays,
        connect=connect,
    )


def speak(link: Link, number: int, seconds: float = 0.5) -> None:
    identity, start = UtteranceId(number), SampleIndex(number * 1_000_000)
    samples = noise(round(16_000 * seconds))
    link.put(UtteranceStarted(MICROPHONE, identity, start))
    for at in range(0, len(samples), 512):
        link.put(UtteranceAudio(MICROPHONE, identity, SampleIndex(start + at), samples[at : at + 512], 0.0))
    link.put(UtteranceEnded(MICROPHONE, identity, SampleIndex(start + len(samples))))


def in_a_minute(main: Callable[[], object]) -> None:
    async def run() -> None:
        async with asyncio.timeout(60):
            await main()  # type: ignore[misc]  # a coroutine function

    asyncio.run(run())


def test_a_connection_that_closes_right_after_done_is_no_trouble() -> None:
    listener = Listener()

    async def main() -> None:
        link = link_to(FakeEndpoint(), listener, [FakeSocket()])
        speak(link, 0)
        link.finish()
        await link.run()

    in_a_minute(main)
    assert listener.finals == ["u0"]
    assert listener.troubles == []
    assert [(change.connected, change.reason) for change in listener.connections] == [(True, None), (False, None)]


def test_a_cancelled_link_ends_although_its_connection_breaks_in_the_same_moment() -> None:
    class Breaking(FakeSocket):
        async def receive(self) -> str | bytes:
            try:
                return await super().receive()
            except asyncio.CancelledError:
                raise LOST from None

    listener = Listener()

    async def main() -> None:
        link = link_to(FakeEndpoint(), listener, [Breaking(finals=False)])
        speak(link, 0)
        async with asyncio.TaskGroup() as tasks:
            carrier = tasks.create_task(link.run())
            while not listener.connections:  # noqa: ASYNC110 - the link tells a listener, not an event
                await asyncio.sleep(0)
            carrier.cancel()
        assert carrier.cancelled()

    in_a_minute(main)


def test_asked_to_finish_while_it_waits_for_another_try_it_tries_at_once() -> None:
    listener, endpoint = Listener(), FakeEndpoint(failures=1)

    async def main() -> None:
        link = link_to(endpoint, listener, [FakeSocket()], delays=lambda: itertools.repeat(3600.0))
        speak(link, 0)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(link.run())
            await endpoint.asked.wait()
            await asyncio.sleep(0)
            link.finish()

    in_a_minute(main)
    assert listener.finals == ["u0"]


def test_an_endpoint_that_does_not_say_how_far_it_is_gets_no_more_than_it_answers() -> None:
    """It would be buried under a backlog or a file read fast, and words dropped when its answers came too late."""
    listener, socket = Listener(), FakeSocket(["utterance"], finals=False)

    async def main() -> None:
        link = link_to(FakeEndpoint(), listener, [socket])
        for number in range(12):
            speak(link, number, seconds=5.0)
        async with asyncio.TaskGroup() as tasks:
            carrier = tasks.create_task(link.run())
            sent = -1
            while socket.sent != sent or not sent:
                sent = socket.sent
                for _ in range(1_000):
                    await asyncio.sleep(0)
            assert AHEAD_S <= link.sent_s <= AHEAD_S + 5.0
            assert link.behind_s >= 45.0, "so that a file read fast waits"
            carrier.cancel()

    in_a_minute(main)


def test_how_far_it_is_behind_may_be_asked_by_another_thread_while_the_connection_ends() -> None:
    class Vanishing:
        """The connection ends between two looks."""

        def __init__(self, connection: Connection) -> None:
            self._left = [connection]

        @property
        def current(self) -> Connection | None:
            return self._left.pop() if self._left else None

    async def main() -> None:
        link = link_to(FakeEndpoint(), Listener(), [])
        dialect = EdgeDialect(MICROPHONE, 1)
        connection = Connection(0, 1, "fake", FakeSocket(), dialect, SystemClock(), link)
        link._connections = Vanishing(connection)  # type: ignore[assignment]  # only what is asked for
        assert link.behind_s == 0.0

    in_a_minute(main)
