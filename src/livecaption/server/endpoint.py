"""The endpoint as an ASGI application: `GET /health`, `GET /metrics` and the WebSocket `/transcribe`.

Owned by the event loop. One `_Connection` for each WebSocket moves messages between the socket, its `Conversation` and
its lane of the scheduler. Reports come from the engine's thread and cross over in `_Connection.heard` only.
"""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import Callable, Sequence

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp
from starlette.websockets import WebSocket, WebSocketDisconnect

from livecaption.model.errors import EngineError
from livecaption.model.seams import Engine, VoiceModel
from livecaption.server import closing
from livecaption.server.conversation import Conversation
from livecaption.server.metrics import CONTENT_TYPE, Metrics
from livecaption.server.scheduler import Scheduler
from livecaption.server.second_pass import SecondLane, SecondPass
from livecaption.server.security import Guard
from livecaption.server.voices import VoicesLane, VoicesThread
from livecaption.server.work import Report

MOST_OUTSTANDING_S = 40.0
RESUME_OUTSTANDING_S = 25.0
MOST_FRAMES = 20_000
"""Frames not processed, however short; 40 s of frames of 10 ms are 4,000."""

MOST_UNSENT = 500
"""Messages that wait for a client to read; beyond, the client is not read either."""

MOST_CLIENTS = 32
"""WebSockets at a time; more are told to come back later."""

STALLED_S = 120.0
"""A client that takes nothing for so long is gone or stuck."""

_TICK_S = 0.25
_LOOK_S = 0.02


class Endpoint:
    """One engine offered to many connections. `start` begins to load the engine; sockets may be open before."""

    def __init__(
        self,
        engine: Engine,
        *,
        token: str | None = None,
        loopback_only: bool = True,
        voices: VoiceModel | None = None,
        second: Engine | None = None,
        workers: int = 1,
        most_clients: int = MOST_CLIENTS,
    ) -> None:
        self._engine = engine
        self.voices = None if voices is None else VoicesThread(voices)
        self.metrics = Metrics()
        self._scheduler = Scheduler(engine, self._loaded, workers=workers, metrics=self.metrics)
        self.second: SecondPass | None = None
        if second is not None:
            crowded, alone = lambda: self._scheduler.crowded, second is not engine
            self.second = SecondPass(second, alone=alone, metrics=self.metrics, crowded=crowded)
        self._most_clients = most_clients
        self._open: set[_Connection] = set()
        self._served = 0  # of them, those that were not turned away
        self._leaving = False
        self._connections: dict[tuple[str, str], _Connection] = {}
        self._ready = False
        self.failure: EngineError | None = None
        self._broken: Callable[[], None] | None = None
        routes = [
            Route("/health", self._health),
            Route("/metrics", self._metrics),
            WebSocketRoute("/transcribe", self._transcribe),
        ]
        self.app: ASGIApp = Guard(Starlette(routes=routes), token=token, loopback_only=loopback_only)

    def start(self, broken: Callable[[], None] | None = None) -> None:
        """Start the engine's thread; `broken` is called on it where the engine cannot be loaded."""
        self._broken = broken
        self._scheduler.start()

    def stop(self) -> None:
        """Drop all work; waits a moment for the engine call under way."""
        self._scheduler.stop()
        if self.second is not None:
            self.second.stop()
        if self.voices is not None:
            self.voices.stop()

    async def drain(self, deadline_s: float, hurry: Callable[[], bool]) -> None:
        """Take no more clients, finish what was flushed, and end the connections; leave it after `deadline_s`."""
        self._leaving = True
        for each in list(self._open):
            each.leave()
        loop = asyncio.get_running_loop()
        ends_s = loop.time() + deadline_s
        while self._open and loop.time() < ends_s and not hurry():  # noqa: ASYNC110 - see below
            await asyncio.sleep(_LOOK_S)  # a second signal is no event, but a flag

    def takes_over(self, connection: _Connection, session: str, channel: str) -> None:
        """A connection said start: an older one of the same session and channel gives way."""
        older = self._connections.get((session, channel))
        if older is not None and older is not connection:
            older.supersede()
        self.metrics.began()
        self._connections[(session, channel)] = connection

    def _gone(self, connection: _Connection) -> None:
        self._connections = {key: each for key, each in self._connections.items() if each is not connection}

    def _loaded(self, error: EngineError | None) -> None:
        self.failure = error
        self._ready = error is None
        if error is not None and self._broken is not None:
            self._broken()

    async def _health(self, request: Request) -> JSONResponse:
        state: dict[str, object] = {"ok": self.failure is None, "ready": self._ready, "engine": self._engine.name}
        if self.second is not None:
            state |= {"second": self.second.name, "secondState": self.second.state.value}
        if self.failure is not None:
            state |= {"error": self.failure.message.code, "message": str(self.failure)}
        return JSONResponse(state, status_code=200 if self.failure is None else 503)

    async def _metrics(self, request: Request) -> PlainTextResponse:
        outstanding_s = sum(each.outstanding_s for each in self._open)
        text = self.metrics.text(ready=self._ready, connections=len(self._open), outstanding_s=outstanding_s)
        return PlainTextResponse(text, media_type=CONTENT_TYPE)

    async def _transcribe(self, websocket: WebSocket) -> None:
        session = websocket.query_params.get("session") or uuid.uuid4().hex
        await websocket.accept()
        connection = _Connection(self, websocket, session, self._engine.languages, self._scheduler)
        served = not self._leaving and self._served < self._most_clients
        if not served:
            self.metrics.refused()
            connection.turn_away(leaving=self._leaving)
        self._served += served
        self._open.add(connection)
        try:
            await connection.run()
        finally:
            connection.close_lanes()
            self._served -= served
            self._open.discard(connection)
            self._gone(connection)


class _Connection:
    """One WebSocket. `heard` is called on the engine's thread, everything else on the event loop's."""

    def __init__(
        self, endpoint: Endpoint, websocket: WebSocket, session: str, languages: Sequence[str], scheduler: Scheduler
    ) -> None:
        self._endpoint = endpoint
        self._websocket = websocket
        self._session = session
        restates = endpoint.second.languages if endpoint.second is not None else ()
        tells_speakers = endpoint.voices is not None
        self._conversation = Conversation(session, languages, tells_speakers=tells_speakers, restates=restates)
        self._loop = asyncio.get_running_loop()
        self._wake = asyncio.Event()
        self._room = asyncio.Event()
        self._told = asyncio.Event()
        self._gone = False
        self._started = False
        self.lane = scheduler.lane(self.heard)
        self._voices: VoicesLane | None = None
        self._second: SecondLane | None = None

    def heard(self, report: Report) -> None:
        """Take a report over to the event loop."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to tell
            self._loop.call_soon_threadsafe(self._on_report, report)

    def supersede(self) -> None:
        """Give way to a newer connection: its work is cancelled at once."""
        self._conversation.supersede()
        self.close_lanes()
        self._room.set()
        self._wake.set()

    @property
    def outstanding_s(self) -> float:
        """Seconds of sound received that the engine has not processed."""
        return self._conversation.outstanding_s

    def leave(self) -> None:
        """The server is to end."""
        self._conversation.leave()
        self.lane.submit(self._conversation.work())
        self._room.set()
        self._wake.set()

    def turn_away(self, *, leaving: bool) -> None:
        """Say why there is no room, and close."""
        if leaving:
            self._conversation.leave()
        else:
            self._conversation.refuse()

    def close_lanes(self) -> None:
        """Drop its work, on both threads."""
        self.lane.close()
        if self._second is not None:
            self._second.close()
        if self._voices is not None:
            self._voices.close(ended=self._conversation.close_code == closing.NORMAL)

    async def run(self) -> None:
        """Serve until either side is done."""
        async with asyncio.TaskGroup() as tasks:
            reader = tasks.create_task(self._read())
            try:
                await self._write()
            except (WebSocketDisconnect, TimeoutError):
                pass  # the client is gone, or takes nothing; its work goes with the lane
            finally:
                reader.cancel()

    def _on_report(self, report: Report) -> None:
        self._conversation.report(report)
        self._ask_second()
        if self._conversation.outstanding_s <= RESUME_OUTSTANDING_S:
            self._room.set()
        self._wake.set()

    def _ask_second(self) -> None:
        """Finals that came since are heard once more, and those not any more that are begun again."""
        work = self._conversation.second_work()
        if work and self._second is not None:
            self._second.submit(work)

    async def _read(self) -> None:
        conversation = self._conversation
        while conversation.close_code is None:
            received = await self._websocket.receive()
            if received["type"] == "websocket.disconnect":
                self._gone = True
                self.close_lanes()
                self._wake.set()
                return
            text = received.get("text")
            conversation.receive(text if text is not None else received["bytes"])
            if not self._started and conversation.channel is not None:
                self._started = True
                self._endpoint.takes_over(self, self._session, conversation.channel)
                if conversation.speakers is not None and self._endpoint.voices is not None:
                    channel, expected = conversation.channel, conversation.speakers or None
                    self._voices = self._endpoint.voices.lane(self._session, channel, expected, self.heard)
                if conversation.restates and self._endpoint.second is not None:
                    self._second = self._endpoint.second.lane(self.heard)
            work = conversation.work()
            self.lane.submit(work)
            if self._voices is not None:
                self._voices.submit(work)
            self._ask_second()
            self._wake.set()
            # The socket is not read meanwhile: its sender has to wait.
            if conversation.outstanding_s > MOST_OUTSTANDING_S or conversation.outstanding_frames > MOST_FRAMES:
                self._room.clear()
                await self._room.wait()
            if conversation.unsent > MOST_UNSENT:
                self._told.clear()
                await self._told.wait()

    async def _write(self) -> None:
        while not self._gone:
            self._wake.clear()
            while texts := self._conversation.data_to_send():  # until none is left: more come while these are sent
                for text in texts:
                    async with asyncio.timeout(STALLED_S):
                        await self._websocket.send_text(text)
                    await asyncio.sleep(0)  # a connection that was lost is noticed now, not written to again and again
            self._told.set()
            if self._conversation.close_code is not None:
                async with asyncio.timeout(STALLED_S):
                    await self._websocket.close(self._conversation.close_code)
                return
            if not self._wake.is_set():
                await self._pause()
            self._conversation.tick(self._loop.time())

    async def _pause(self) -> None:
        """Until something happened, or it is time to look whether progress is due."""
        wait_s = _TICK_S if self._conversation.watches_time else None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait_s):
                await self._wake.wait()
