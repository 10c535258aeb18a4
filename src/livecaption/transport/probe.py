"""How good an endpoint is for captions: how long it takes to connect, to answer, and to write a phrase that is played.

Runs on one asyncio thread, beside no session.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from statistics import median

from livecaption.core.measured import Measured
from livecaption.model.audio import (
    FRAME_S,
    FRAME_SAMPLES,
    MICROPHONE,
    SampleIndex,
    Samples,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.model.seams import Clock, Dialect, DialectFailed, DialectReady, DialectText
from livecaption.transport.address import Address
from livecaption.transport.route import MakeDialect
from livecaption.transport.websocket import WebSocket, open_websocket

DEADLINE_S = 60.0
"""An endpoint that loads its model first may take this long."""

PINGS = 5

_TICK_S = 0.1
_PHRASE = UtteranceId(0)


async def measure(
    address: Address,
    phrase: Samples,
    dialect: MakeDialect,
    clock: Clock,
    *,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> Measured:
    """Play `phrase` (16 kHz mono) to an endpoint as fast as a person speaks. Raises `EndpointError`."""
    socket = await open_websocket(address, f"test-{uuid.uuid4()}")
    try:
        async with asyncio.timeout(DEADLINE_S):
            return await _Look(socket, dialect(1, None), clock, address.title).take(phrase, sleep)
    except TimeoutError as error:
        reason = text_of("reason.no_answer", seconds=f"{DEADLINE_S:.0f}")
        raise EndpointError("endpoint.no_answer", host=address.title, reason=reason, retryable=True) from error
    finally:
        await socket.close()


class _Look:
    """One connection that plays a phrase."""

    def __init__(self, socket: WebSocket, dialect: Dialect, clock: Clock, host: str) -> None:
        self._socket = socket
        self._dialect = dialect
        self._clock = clock
        self._host = host
        self._ready = asyncio.Event()
        self._first_byte_s: float | None = None
        self._final = asyncio.Event()
        self._first_text_s: float | None = None
        self._final_s = 0.0
        self._text = ""

    async def take(self, phrase: Samples, sleep: Callable[[float], Awaitable[None]]) -> Measured:
        """Hello, pings, phrase."""
        opened_s = self._clock.now_s()
        self._dialect.open(opened_s, self._socket.round_trip_s)
        try:
            async with asyncio.TaskGroup() as tasks:
                others = [tasks.create_task(each) for each in (self._read(), self._tick())]
                await self._flush()
                await self._ready.wait()
                first_byte_s = self._first_byte_s if self._first_byte_s is not None else self._clock.now_s()
                round_trip_s = median([await self._socket.ping() for _ in range(PINGS)])
                began_s = self._clock.now_s()
                await self._play(phrase, began_s, sleep)
                ended_s = self._clock.now_s()
                await self._final.wait()
                for each in others:
                    each.cancel()
        except ExceptionGroup as group:
            failures, _ = group.split(EndpointError)
            if failures is None:
                raise
            raise _only(failures) from group
        first_s = self._first_text_s if self._first_text_s is not None else self._final_s
        return Measured(
            connect_s=self._socket.round_trip_s,
            first_byte_s=first_byte_s - opened_s,
            round_trip_s=round_trip_s,
            first_caption_s=first_s - began_s,
            final_s=self._final_s - ended_s,
            text=self._text,
        )

    async def _play(self, phrase: Samples, began_s: float, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._dialect.send(UtteranceStarted(MICROPHONE, _PHRASE, SampleIndex(0)))
        for number, at in enumerate(range(0, len(phrase), FRAME_SAMPLES), start=1):
            # A frame is there once its last sample was spoken.
            await sleep(max(0.0, began_s + number * FRAME_S - self._clock.now_s()))
            piece = phrase[at : at + FRAME_SAMPLES]
            self._dialect.send(UtteranceAudio(MICROPHONE, _PHRASE, SampleIndex(at), piece, self._clock.now_s()))
            await self._flush()
        self._dialect.send(UtteranceEnded(MICROPHONE, _PHRASE, SampleIndex(len(phrase))))
        await self._flush()

    async def _read(self) -> None:
        while True:
            received = await self._socket.receive()
            if self._first_byte_s is None:
                self._first_byte_s = self._clock.now_s()
            self._dialect.receive(received)
            self._take_events()

    async def _tick(self) -> None:
        while True:
            self._dialect.tick(self._clock.now_s())
            self._take_events()
            await self._flush()
            await asyncio.sleep(_TICK_S)

    async def _flush(self) -> None:
        for out in self._dialect.data_to_send():
            await self._socket.send(out)

    def _take_events(self) -> None:
        for event in self._dialect.events_received():
            match event:
                case DialectReady():
                    self._ready.set()
                case DialectText(update=update):
                    now_s = self._clock.now_s()
                    if update.text and self._first_text_s is None:
                        self._first_text_s = now_s
                    if update.final:
                        self._final_s, self._text = now_s, update.text
                        self._final.set()
                case DialectFailed(text=text, retryable=retryable):
                    raise EndpointError("endpoint.failed", host=self._host, text=text[:200], retryable=retryable)


def _only(group: ExceptionGroup[EndpointError]) -> EndpointError:
    first = group.exceptions[0]
    return _only(first) if isinstance(first, ExceptionGroup) else first
