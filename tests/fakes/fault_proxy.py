"""A proxy on real sockets that does to each connection what a network can do to it."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import Enum

FINAL = b'"isFinal":true'


class Harm(Enum):
    """What befalls a connection once its share of bytes has passed."""

    CUT = "cut"
    RESET = "reset"
    STALL = "stall"
    SILENCE = "silence from the server"
    TRICKLE = "1 kB/s"
    LATENCY = "latency"
    GARBAGE = "garbage bytes"
    WRONG_JSON = "JSON of the wrong shape"
    BAD_UTF8 = "invalid UTF-8"
    BINARY = "a binary frame"
    GIANT = "a frame of 100 MB"
    CLOSE = "a close code"
    LOST_FINAL = "cut between a final's sending and its receipt"
    SLOW_CLOSE = "a close that nobody answers"


@dataclass(frozen=True, slots=True)
class Plan:
    """`harm` after `share` bytes of either direction; `seconds` for those that pass."""

    harm: Harm
    share: int
    code: int = 1011
    seconds: float = 0.3


def _frame(opcode: int, payload: bytes) -> bytes:
    length = len(payload)
    assert length < 126
    return bytes([0x80 | opcode, length]) + payload


def injected(plan: Plan) -> bytes:
    """The bytes that the client is sent in the server's name."""
    match plan.harm:
        case Harm.GARBAGE:
            return random.Random(plan.share).randbytes(200)
        case Harm.WRONG_JSON:
            return _frame(1, b'{"type":"transcript","text":[1],"segments":{}}')
        case Harm.BAD_UTF8:
            return _frame(1, b"\xff\xfe\xfd")
        case Harm.BINARY:
            return _frame(2, b"\x00" * 20)
        case Harm.GIANT:
            return b"\x81\x7f" + (100 * 1024 * 1024).to_bytes(8, "big") + b"x" * 5000
        case Harm.CLOSE:
            return _frame(8, plan.code.to_bytes(2, "big") + b"bye")
    return b""


class _Passage:
    """One client connection and its connection to the server."""

    def __init__(self, plan: Plan | None, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self._plan = plan
        self._client = client
        self._server = server
        self._left = plan.share if plan is not None else 0

    async def up(self, reader: asyncio.StreamReader) -> None:
        await self._forward(reader, self._server, down=False)

    async def down(self, reader: asyncio.StreamReader) -> None:
        await self._forward(reader, self._client, down=True)

    async def _forward(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, *, down: bool) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await source.read(4096):
                if not await self._suffer(data, down=down):
                    return
                sink.write(data)
                await sink.drain()
        if self._plan is None or self._plan.harm is not Harm.SLOW_CLOSE:
            sink.close()

    async def _suffer(self, data: bytes, *, down: bool) -> bool:
        """Whether these bytes go on."""
        plan = self._plan
        if plan is None:
            return True
        self._left -= len(data)
        if plan.harm is Harm.LOST_FINAL:
            if self._left > 0 or not down or FINAL not in data:
                return True
            self.abort()
            return False
        if self._left > 0:
            return True
        match plan.harm:
            case Harm.CUT:
                self._client.close()
                self._server.close()
                return False
            case Harm.RESET:
                self.abort()
                return False
            case Harm.STALL:
                await asyncio.Event().wait()
            case Harm.SILENCE if down:
                await asyncio.Event().wait()
            case Harm.SLOW_CLOSE:
                self._server.transport.abort()
                await asyncio.Event().wait()
            case Harm.TRICKLE:
                await asyncio.sleep(min(len(data) / 1000, plan.seconds))
            case Harm.LATENCY:
                await asyncio.sleep(plan.seconds)
            case _ if (bad := injected(plan)) and down:
                self._plan = None
                self._client.write(bad)
                return plan.harm is not Harm.CLOSE
        return True

    def abort(self) -> None:
        for each in (self._client, self._server):
            each.transport.abort()


@asynccontextmanager
async def harming(port: Callable[[], int], plans: Sequence[Plan | None]) -> AsyncIterator[int]:
    """Forwards to `port()`; each connection in turn has its plan, those beyond them none. Gives the proxy's port."""
    waiting = list(plans)
    tasks: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        plan = waiting.pop(0) if waiting else None
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", port())
        except OSError:
            writer.transport.abort()
            return
        passage = _Passage(plan, writer, up_writer)
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(passage.up(reader))
                both.create_task(passage.down(up_reader))
        finally:
            passage.abort()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(handle(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
