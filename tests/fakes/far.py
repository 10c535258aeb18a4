"""Endpoints that exist in virtual time alone, with networks that fail in every way, for `core.routes` and the link.

The far side is the server's own `Conversation`, with an engine whose text names the samples it was given: a frame
that is lost, doubled or out of order shows. Nothing here touches a socket or a real clock.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

import numpy as np

from fakes.engine import text_of
from fakes.second_engine import bettered
from livecaption.core.routes import Health
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EndpointError
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word
from livecaption.server.conversation import Conversation
from livecaption.server.work import (
    CancelJob,
    FeedJob,
    FinishJob,
    JobHeard,
    JobId,
    OpenJob,
    Processed,
    Report,
    Restated,
    RestateJob,
    Work,
)
from livecaption.transport.address import Address, Endpoint
from livecaption.transport.websocket import WebSocket

PING_FAILS_S = 15.0
"""A half-open connection is noticed after an interval and a timeout of pings."""

FAR_S = 1e12
_CODES = (*range(1000, 1016), 3000, 3500, 3999, 4000, 4001, 4029, 4408, 4500, 4999)
_NOT_UNDERSTOOD = (1002, 1003, 1007, 1009)
_IMPOSSIBLE = (1004, 1005, 1006, 1015)


class Fault(Enum):
    """What befalls a connection."""

    CUT = "cut"
    STALL = "stall"
    HALF_OPEN = "half-open"
    TRICKLE = "1 kB/s"
    FAR = "3 s latency"
    GARBAGE_TEXT = "garbage text"
    GARBAGE_BYTES = "garbage frame"
    GIANT = "giant frame"
    WRONG_SHAPE = "JSON of the wrong shape"
    SLOW_CLOSE = "slow close"
    CODE = "close code"
    RESTART = "restart"
    ENGINE = "engine error"


@dataclass(frozen=True, slots=True)
class Misfortune:
    """`fault` happens after so many messages from the client, or, where that is None, in place of a final's receipt."""

    fault: Fault
    after: int | None
    code: int = 1006


@dataclass(slots=True)
class Fortune:
    """What is to happen to one endpoint: a misfortune for each connection in turn, and when nobody is let in at all.

    `refuses` holds stretches of time: (from, to, how), where how is "refused", "busy", "key", "certificate", "silent"
    or "starting" (it lets everybody in, and says hello when it has loaded).
    """

    misfortunes: list[Misfortune | None] = field(default_factory=list)
    refuses: list[tuple[float, float, str]] = field(default_factory=list)
    speed: float = 8.0
    """Seconds of sound that its engine works through in a second."""
    bare: bool = False
    max_session_s: float | None = None
    latency_s: float | None = None
    """What a ping takes there and back."""
    look_s: float = 0.0
    """What a look at its health takes."""
    poison: int | None = None
    """An utterance that its engine breaks down at."""
    restates_after_s: float | None = None
    """How long a better model takes for a final; None: there is none."""


class FarEndpoint(Endpoint):
    """An endpoint of the virtual world; `connect` opens connections to it."""

    def __init__(self, name: str, fortune: Fortune) -> None:
        self._name = name
        self.fortune = fortune
        self.connections: list[FarSocket] = []
        self.asked = 0
        self.cut_off = False
        """Whether the client's computer has lost the address that connections to here run from."""
        self.accepted_s: list[float] = []
        self.looked_s: list[float] = []

    @property
    def title(self) -> str:
        return self._name

    @property
    def local(self) -> bool:
        return False

    @property
    def encrypted(self) -> bool:
        return True

    async def address(self) -> Address:
        self.asked += 1
        return Address(f"wss://{self._name}/transcribe", name=self._name)

    async def health(self) -> Health:
        self.looked_s.append(asyncio.get_running_loop().time())
        await asyncio.sleep(self.fortune.look_s)
        match self._refusal():
            case "starting":
                return Health.STARTING
            case "silent":
                await asyncio.sleep(2.0)
                return Health.DOWN
            case None | "key" | "certificate":
                return Health.UP
        return Health.DOWN

    async def connect(self, session: str) -> FarSocket:
        """A connection, or the failure of the moment."""
        match self._refusal():
            case "refused":
                raise EndpointError("endpoint.no_answer", host=self._name, reason="connection refused", retryable=True)
            case "busy":
                raise EndpointError("endpoint.busy", host=self._name, status=503, retryable=True, retry_after_s=3.0)
            case "key":
                raise EndpointError("endpoint.unauthorized", host=self._name, status=401)
            case "certificate":
                raise EndpointError("endpoint.tls", host=self._name, reason="self-signed certificate")
            case "silent":
                await asyncio.sleep(10.0)
                raise EndpointError("endpoint.no_answer", host=self._name, reason="no answer in 10 s", retryable=True)
        misfortune = self.fortune.misfortunes.pop(0) if self.fortune.misfortunes else None
        for each in self.connections:
            if each.session == session:
                each.supersede()
        socket = FarSocket(self, session, misfortune)
        self.connections.append(socket)
        self.accepted_s.append(asyncio.get_running_loop().time())
        await asyncio.sleep(socket.round_trip_s)
        return socket

    @property
    def loading(self) -> bool:
        """Whether it lets us in and answers nothing."""
        return self._refusal() == "starting"

    def restart(self) -> None:
        """Every connection is gone, and for three seconds there is none."""
        now_s = asyncio.get_running_loop().time()
        self.fortune.refuses.append((now_s, now_s + 3.0, "refused"))
        for each in self.connections:
            each.fail(_lost(self._name))

    def _refusal(self) -> str | None:
        now_s = asyncio.get_running_loop().time()
        return next((how for start, end, how in self.fortune.refuses if start <= now_s < end), None)


class FarSocket(WebSocket):
    """The client's end of a connection whose far end is a `Conversation` with an engine in virtual time."""

    def __init__(self, endpoint: FarEndpoint, session: str, misfortune: Misfortune | None) -> None:
        self._loop = asyncio.get_running_loop()
        self._endpoint = endpoint
        self._misfortune = misfortune
        self.session = session
        self._latency_s = 3.0 if misfortune is not None and misfortune.fault is Fault.FAR else 0.02
        self._rate = FAR_S
        self.round_trip_s = 2 * self._latency_s
        self.bytes_sent = self.bytes_received = 0
        self._arriving: asyncio.Queue[str | bytes | EndpointError] = asyncio.Queue()
        self._failure: EndpointError | None = None
        self._silent = False
        self._line: deque[str | bytes] = deque()
        self._messages = 0
        self._waiting: list[str | bytes] = []
        self._begun_loading = endpoint.loading
        second = ("en",) if endpoint.fortune.restates_after_s is not None else ()
        self._conversation = Conversation(session, ("en",), restates=second)
        self._engine = _Engine(endpoint.fortune.speed, self._report)
        self._closed = False
        if (limit_s := endpoint.fortune.max_session_s) is not None:
            self._later(limit_s, lambda: self.fail(_lost(endpoint.title)))
        self._tick()

    # ---- the client's side

    async def send(self, message: str | bytes) -> None:
        if self._failure is not None:
            raise self._failure
        self._messages += 1
        if self._misfortune is not None and self._misfortune.after == self._messages:
            self._strike()
        self._line.append(message)
        self.bytes_sent += len(message)
        if len(self._line) == 1:
            self._carry()
        while self._failure is None and sum(map(len, self._line)) > 4 * self._rate:  # noqa: ASYNC110 - a full buffer
            await asyncio.sleep(0.25)

    async def receive(self) -> str | bytes:
        if self._failure is not None and self._arriving.empty():
            raise self._failure
        said = await self._arriving.get()
        if isinstance(said, EndpointError):
            raise said
        self.bytes_received += len(said)
        return said

    async def close(self) -> None:
        slow = self._misfortune is not None and self._misfortune.fault is Fault.SLOW_CLOSE
        if not self._closed and slow:
            await asyncio.sleep(2.0)
        self._end()

    @property
    def cut_off(self) -> bool:
        return self._endpoint.cut_off

    @property
    def latency_s(self) -> float | None:
        takes_s = self._endpoint.fortune.latency_s
        return takes_s + 1e-6 * self._loop.time() if takes_s is not None else None  # no two pings take the same

    # ---- what befalls it

    def fail(self, failure: EndpointError) -> None:
        """The connection is gone, and what is on its way with it."""
        if self._failure is None:
            self._failure = failure
            self._arriving.put_nowait(failure)
        self._end()

    def supersede(self) -> None:
        """The far side meets the session again on a newer connection."""
        if not self._closed:
            self._conversation.supersede()
            self._speak()

    def _strike(self) -> None:
        assert self._misfortune is not None
        host = self._endpoint.title
        match self._misfortune.fault:
            case Fault.CUT | Fault.SLOW_CLOSE:
                self.fail(_lost(host))
            case Fault.STALL:
                self._silent = True
            case Fault.HALF_OPEN:
                self._silent = True
                self._later(PING_FAILS_S, lambda: self.fail(_lost(host)))
            case Fault.TRICKLE:
                self._rate = 1000.0
                self._later(20.0, self._speed_up)
            case Fault.GARBAGE_TEXT:
                self._arriving.put_nowait("\x00}{ no JSON")
            case Fault.GARBAGE_BYTES:
                self._arriving.put_nowait(b"\xff\xfe\x00")
            case Fault.WRONG_SHAPE:
                self._arriving.put_nowait(json.dumps({"type": "transcript", "text": ["not", {"a": "text"}]}))
            case Fault.GIANT:
                self.fail(EndpointError("endpoint.nonsense", host=host, retryable=True))
            case Fault.CODE:
                strange = self._misfortune.code in (*_NOT_UNDERSTOOD, *_IMPOSSIBLE)
                self.fail(EndpointError("endpoint.nonsense", host=host, retryable=True) if strange else _lost(host))
            case Fault.RESTART:
                self._endpoint.restart()
            case Fault.ENGINE:
                said = {"type": "error", "message": "The engine has failed.", "code": "engine_failed"}
                self._arriving.put_nowait(json.dumps({**said, "retryable": True}))
            case Fault.FAR:
                pass

    def _speed_up(self) -> None:
        self._rate = FAR_S

    def _carry(self) -> None:
        """One message after the other, at the rate of the line."""

        def carried() -> None:
            message = self._line.popleft()
            self._later(self._latency_s, lambda: self._arrive(message))
            if self._line:
                self._carry()

        self._later(len(self._line[0]) / self._rate, carried)

    # ---- the far side

    def _arrive(self, message: str | bytes) -> None:
        if self._silent:
            return
        if self._waiting or (self._begun_loading and self._endpoint.loading):
            self._waiting.append(message)
            return
        if self._endpoint.fortune.bare and isinstance(message, str) and '"start"' in message:
            message = '{"type":"start","config":{}}'
        if message == json.dumps({"type": "flush", "id": self._endpoint.fortune.poison}, separators=(",", ":")):
            said = {"type": "error", "message": "The engine has failed.", "code": "engine_failed", "retryable": True}
            self._arriving.put_nowait(json.dumps(said))
            return
        self._conversation.receive(message)
        self._engine.take(self._conversation.work())
        self._speak()

    def _report(self, report: Report) -> None:
        if not self._closed:
            self._conversation.report(report)
            self._speak()

    def _tick(self) -> None:
        if not self._closed:
            self._conversation.tick(self._loop.time())
            self._speak()
            if self._waiting and not self._endpoint.loading:
                waited, self._waiting = self._waiting, []
                for message in waited:
                    self._arrive(message)
            self._loop.call_later(0.25, self._tick)

    def _restate(self) -> None:
        for work in self._conversation.second_work():
            if isinstance(work, RestateJob):
                better = bettered(heard_in(np.concatenate(work.sound)))
                after_s = self._endpoint.fortune.restates_after_s
                assert after_s is not None
                self._later(after_s, partial(self._report, Restated(work.job, better)))

    def _speak(self) -> None:
        self._restate()
        for text in self._conversation.data_to_send():
            if self._silent:
                continue
            final = '"isFinal":true' in text
            if final and self._misfortune is not None and self._misfortune.after is None:
                self._strike()  # it was said, and is never heard
                if self._failure is not None or self._silent:
                    continue
                self._misfortune = None
            said = _bared(text) if self._endpoint.fortune.bare else text
            self._later(self._latency_s, partial(self._arriving.put_nowait, said))
        if self._conversation.close_code is not None and not self._silent:
            self._later(self._latency_s, lambda: self.fail(_lost(self._endpoint.title)))

    def _later(self, delay_s: float, do: Callable[[], None]) -> None:
        self._loop.call_later(delay_s, lambda: None if self._closed else do())

    def _end(self) -> None:
        self._closed = True
        self._engine.stop()
        if self in self._endpoint.connections:
            self._endpoint.connections.remove(self)


def heard_in(sound: Samples) -> Hypothesis:
    """What the engine says of an utterance."""
    text = text_of(sound)
    each_s = len(sound) / SAMPLE_RATE_HZ / max(1, len(text.split()))
    words = tuple(Word(word, place * each_s, (place + 1) * each_s) for place, word in enumerate(text.split()))
    return Hypothesis(text, len(words), words)


class _Engine:
    """Works through one connection's sound at `speed` times real time."""

    def __init__(self, speed: float, report: Callable[[Report], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._speed = speed
        self._report = report
        self._free_s = 0.0
        self._jobs: dict[JobId, list[Samples]] = {}
        self._tentative = True
        self._stopped = False

    def take(self, works: Iterable[Work]) -> None:
        for work in works:
            match work:
                case OpenJob(job=job, tentative=tentative):
                    self._jobs[job] = []
                    self._tentative = tentative
                case FeedJob(job=job, samples=samples, frame=frame) if job in self._jobs:
                    self._jobs[job].append(samples)
                    self._after(len(samples) / SAMPLE_RATE_HZ / self._speed, Processed(frame))
                    if self._tentative and len(self._jobs[job]) % 16 == 0:
                        words = len(self._jobs[job]) // 16
                        self._after(0.0, JobHeard(job, Hypothesis(" ".join(["so"] * words)), final=False))
                case FinishJob(job=job) if job in self._jobs:
                    pieces = self._jobs.pop(job)
                    sound = np.concatenate(pieces) if pieces else np.zeros(0, np.float32)
                    self._after(0.02, JobHeard(job, heard_in(sound), final=True))
                case CancelJob(job=job):
                    self._jobs.pop(job, None)

    def stop(self) -> None:
        self._stopped = True

    def _after(self, cost_s: float, report: Report) -> None:
        self._free_s = max(self._free_s, self._loop.time()) + cost_s
        self._loop.call_at(self._free_s, lambda: None if self._stopped else self._report(report))


def draw_fortune(draw: random.Random, *, last: bool) -> Fortune:
    """Misfortunes at random. The last endpoint of all is let alone in the end, so that what is kept can be said."""
    fortune = Fortune(speed=draw.choice([1.5, 3.0, 8.0, 30.0]))
    for _ in range(draw.randint(0, 6)):
        fault = draw.choice(list(Fault))
        after = None if draw.random() < 0.3 else draw.randint(1, 400)
        fortune.misfortunes.append(Misfortune(fault, after, draw.choice(_CODES)))
        if draw.random() < 0.3:
            fortune.misfortunes.append(None)
    at_s = 0.0
    for _ in range(draw.randint(0, 3)):
        at_s += draw.uniform(3.0, 30.0)
        lasts_s = draw.choice([1.0, 5.0, 20.0, 60.0, 600.0 if draw.random() < 0.2 else 10.0])
        fortune.refuses.append((at_s, at_s + lasts_s, draw.choice(["refused", "busy", "silent", "starting"])))
        at_s += lasts_s
    if not last and draw.random() < 0.3:
        fortune.refuses.append((draw.uniform(5.0, 30.0), FAR_S, "refused"))
    if draw.random() < 0.2:
        fortune.max_session_s = draw.uniform(20.0, 40.0)
    fortune.look_s = draw.choice([0.0, 0.05, 0.5, 1.9])
    return fortune


def _lost(host: str) -> EndpointError:
    return EndpointError("endpoint.lost", host=host, retryable=True)


def _bared(text: str) -> str:
    """As a server without our extensions would say it."""
    said = json.loads(text)
    for name in ("capabilities", "protocol", "encoding", "utteranceId", "revision", "stableWords"):
        said.pop(name, None)
    said.pop("processedSequenceId", None)
    return json.dumps(said)
