"""One connection of one channel: from hello to its end. Feeds the dialect, sends what the link gives it, notices death.

Runs on the session's asyncio thread. At most `AHEAD_S` of sound is sent ahead of what the endpoint says it has
processed, or, where it does not say, of what it has answered. A link may have several connections at a time: one that
is given speech, one that is made ready to follow it, and those that still owe the texts of what they were given.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Protocol

from livecaption.core.silence import Silence
from livecaption.model.audio import UtteranceAudio, UtteranceEvent
from livecaption.model.errors import EndpointError
from livecaption.model.seams import Clock, Dialect, DialectDone, DialectEvent, DialectFailed, DialectReady, DialectText
from livecaption.transport.websocket import WebSocket

AHEAD_S = 10.0
TICK_S = 0.5
WATCH_S = 1.0
DONE_WAIT_S = 2.0
RESTATED_WAIT_S = 6.0
"""The same from an endpoint that may still hear the last finals once more: it says done at most 5 s later."""

READY_DEADLINE_S = 30.0
"""An endpoint that opens a connection and does not say hello for so long is not there."""


_log = logging.getLogger(__name__)


class Carrier(Protocol):
    """The link, as its connections see it."""

    def next_event(self, connection: Connection) -> UtteranceEvent | None:
        """What the connection is to send now; None when nothing is."""

    def sent(self, connection: Connection, audio: UtteranceAudio) -> None:
        """Sound is on the socket."""

    def said(self, connection: Connection, event: DialectEvent) -> None:
        """The endpoint said something. Raises `EndpointError` when the connection cannot go on."""

    def is_over(self, connection: Connection) -> bool:
        """Whether the connection has given all its texts, and no more speech will come to it."""

    def is_hasty(self, connection: Connection) -> bool:
        """Whether silence about what it has is to be doubted early."""

    def awaited_s(self, connection: Connection) -> float:
        """Seconds of utterances that it was given whole and that have no final text."""


class Connection:
    """`run` once. `failure` says why it ended, None when all was said; `route` and `epoch` are the link's."""

    def __init__(
        self, route: int, epoch: int, host: str, socket: WebSocket, dialect: Dialect, clock: Clock, carrier: Carrier
    ) -> None:
        self.route = route
        self.epoch = epoch
        self.failure: EndpointError | None = None
        self.ended = asyncio.Event()
        self.hello = asyncio.Event()
        """Set when audio may flow, and when it ended without."""
        self.opened_s = clock.now_s()
        self.given_speech = False
        self.finals = 0
        self.capabilities: frozenset[str] = frozenset()
        self._host = host
        self._socket = socket
        self._dialect = dialect
        self._clock = clock
        self._carrier = carrier
        self._wake = asyncio.Event()
        self._silence = Silence(socket.round_trip_s)
        self._abandoned = asyncio.Event()
        self._abandoned_for: EndpointError | None = None
        self._stopped_s: float | None = None
        self._done = False

    @property
    def ready(self) -> bool:
        """Whether the endpoint said hello and the connection is up."""
        return self.hello.is_set() and not self.ended.is_set()

    @property
    def ahead_s(self) -> float:
        """Seconds of sound sent that the endpoint has not processed; 0 where it does not say. Any thread may ask."""
        return self._dialect.ahead_s

    @property
    def lag_s(self) -> float:
        """Seconds of sound that are with the endpoint: not processed or, where it does not say, not answered."""
        return self.ahead_s if self.promises else self._carrier.awaited_s(self)

    @property
    def promises(self) -> bool:
        """Whether the endpoint says every second how far it has come."""
        return "progress" in self.capabilities

    @property
    def max_session_s(self) -> float | None:
        """How long the endpoint lets it last."""
        return self._dialect.max_session_s

    @property
    def cut_off(self) -> bool:
        """Whether this computer has lost the address that it runs from."""
        return self._socket.cut_off

    @property
    def latency_s(self) -> float | None:
        """Seconds that the newest ping took there and back; None before the first answer."""
        return self._socket.latency_s

    @property
    def bytes_sent(self) -> int:
        """Bytes of the messages sent."""
        return self._socket.bytes_sent

    @property
    def bytes_received(self) -> int:
        """Bytes of the messages received."""
        return self._socket.bytes_received

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    def abandon(self, failure: EndpointError) -> None:
        """End it now, for a reason of ours."""
        self._abandoned_for = self._abandoned_for or failure
        self._abandoned.set()

    async def run(self) -> None:
        """Carry until everything is said or it fails; raises no `EndpointError`, but keeps it as `failure`."""
        self._dialect.open(self._clock.now_s(), self._socket.round_trip_s)
        try:
            async with asyncio.TaskGroup() as tasks:
                others = [tasks.create_task(each) for each in (self._read(), self._watch(), self._until_abandoned())]
                await self._write()
                for each in others:
                    each.cancel()
        except ExceptionGroup as group:
            ours, others_too = group.split(EndpointError)
            if ours is None or others_too is not None:
                raise
            self.failure = _first(ours)
        finally:
            self.ended.set()
            self.hello.set()

    def failed(self, failed: DialectFailed) -> EndpointError:
        """The error that the endpoint reported, as a failure of the connection."""
        # The endpoint's own words may quote what was said: they are shown to the person, never logged.
        _log.warning("endpoint error on connection %d: code %s", self.epoch, failed.code or "none")
        if failed.code == "nonsense":
            return failure_of("endpoint.nonsense", self._host)
        return EndpointError("endpoint.failed", host=self._host, text=failed.text[:200], retryable=failed.retryable)

    async def close(self) -> None:
        """Close the socket, which a peer can delay for 2 s."""
        await self._socket.close()

    async def _until_abandoned(self) -> None:
        await self._abandoned.wait()
        assert self._abandoned_for is not None
        raise self._abandoned_for

    async def _read(self) -> None:
        while True:
            try:
                received = await self._socket.receive()
            except EndpointError:
                if self._done:
                    return  # it closed the connection because all was said
                raise
            self._silence.heard(self._clock.now_s())
            self._dialect.receive(received)
            self._take_events()
            self._wake.set()

    async def _write(self) -> None:
        """Send until everything is final and done."""
        while True:
            self._wake.clear()
            self._dialect.tick(self._clock.now_s())
            self._take_events()
            await self._flush()
            while self._may_send and (event := self._carrier.next_event(self)) is not None:
                self.given_speech = True
                self._dialect.send(event)
                await self._flush()
                if isinstance(event, UtteranceAudio):
                    self._carrier.sent(self, event)
            if self.ready and self._carrier.is_over(self):
                if self._stopped_s is None:
                    self._stopped_s = self._clock.now_s()
                    self._dialect.stop()
                    self._take_events()
                    await self._flush()
                if self._done or self._clock.now_s() - self._stopped_s > self._done_wait_s:
                    return
            await wait(self._wake, TICK_S)

    async def _watch(self) -> None:
        """Notice an endpoint that is there no more, also while a send waits for it."""
        while True:
            await asyncio.sleep(WATCH_S)
            now_s = self._clock.now_s()
            if not self.hello.is_set():
                if now_s - self.opened_s > READY_DEADLINE_S:
                    raise failure_of("endpoint.silent", self._host)
                continue
            owes = self.lag_s > 0 or self._carrier.awaited_s(self) > 0
            hasty = "utterance" not in self.capabilities and self._carrier.is_hasty(self)
            if self._silence.look(now_s, owes=owes and self.given_speech, promises=self.promises, hasty=hasty):
                raise failure_of("endpoint.silent", self._host)

    @property
    def _may_send(self) -> bool:
        return self.ready and self._stopped_s is None and self.lag_s < AHEAD_S

    @property
    def _done_wait_s(self) -> float:
        return RESTATED_WAIT_S if "restate" in self.capabilities else DONE_WAIT_S

    async def _flush(self) -> None:
        for out in self._dialect.data_to_send():
            await self._socket.send(out)

    def _take_events(self) -> None:
        for event in self._dialect.events_received():
            match event:
                case DialectReady(capabilities=capabilities):
                    self.capabilities = capabilities
                    self.hello.set()
                case DialectText(update=update) if update.final:
                    self.finals += 1
                case DialectDone():
                    self._done = self._stopped_s is not None
            self._carrier.said(self, event)


def failure_of(code: str, host: str) -> EndpointError:
    """A failure after which another try can help."""
    return EndpointError(code, host=host, retryable=True)


async def wait(event: asyncio.Event, timeout_s: float) -> bool:
    """Whether the event came in time."""
    try:
        async with asyncio.timeout(timeout_s):
            return await event.wait()
    except TimeoutError:
        return False


def _first(group: ExceptionGroup[EndpointError]) -> EndpointError:
    """The error that began it: one that cannot be retried wins."""
    flat: list[EndpointError] = []
    for each in group.exceptions:
        flat += [_first(each)] if isinstance(each, ExceptionGroup) else [each]
    return next((each for each in flat if not each.retryable), flat[0])
