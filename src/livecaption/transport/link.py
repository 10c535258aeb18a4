"""The link of one channel: owns the socket, feeds the dialect, reconnects, and sends unfinished utterances again.

Runs on the session's asyncio thread. Everything to send lies in the replay ledger, live sound too, so that a replay
is nothing special: a new connection rewinds the ledger. At most `AHEAD_S` of sound is sent ahead of what the endpoint
says it has processed, or, where it does not say, of what it has answered.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from livecaption.core.backoff import backoff
from livecaption.core.ledger import ReplayLedger
from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId, UtteranceAudio, UtteranceEvent
from livecaption.model.errors import EndpointError
from livecaption.model.messages import Message
from livecaption.model.seams import (
    Clock,
    Dialect,
    DialectDone,
    DialectFailed,
    DialectReady,
    DialectText,
    TransportListener,
)
from livecaption.model.status import ConnectionChanged
from livecaption.transport.websocket import Endpoint, WebSocket, open_websocket

AHEAD_S = 10.0
TICK_S = 0.25
STABLE_S = 60.0
DONE_WAIT_S = 2.0
FIRST_TRIES = 4
"""An endpoint that never answered is given up after this many tries: the address is more likely wrong than the net."""

NONSENSE_TRIES = 3
_DELAYS_KEPT = 4096

_log = logging.getLogger(__name__)


class Link:
    """One channel's `Transport` over WebSocket endpoints, tried in their order when one fails.

    `dialect` makes a connection's state machine from its epoch and the language that was heard so far, if any.
    """

    def __init__(
        self,
        channel: ChannelId,
        endpoints: Sequence[Endpoint],
        dialect: Callable[[int, str | None], Dialect],
        listener: TransportListener,
        clock: Clock,
        *,
        session: str,
        keep_s: float = 600.0,
        delays: Callable[[], Iterator[float]] = lambda: backoff(random.uniform),
    ) -> None:
        self._channel = channel
        self._endpoints = tuple(endpoints)
        self._endpoint = self._endpoints[0]
        self._hopeless: set[Endpoint] = set()
        self._make_dialect = dialect
        self._listener = listener
        self._clock = clock
        self._session = session
        self._language: str | None = None
        self._delays = delays
        self._ledger = ReplayLedger(channel, keep_s)
        self._wake = asyncio.Event()
        self._finishing = asyncio.Event()
        self._dialect: Dialect | None = None
        self._epoch = 0
        self._connected_once = False
        self._nonsense = 0
        self._sent_samples = 0
        self._ready_s = 0.0
        self._send_delays_s: deque[float] = deque(maxlen=_DELAYS_KEPT)
        self._trouble: Message | None = None
        self._tells_progress = False
        self._stopped_s: float | None = None
        self._done = False

    @property
    def title(self) -> str:
        """Where it sends."""
        return self._endpoint.title

    @property
    def behind_s(self) -> float:
        """Seconds of speech not sent, or sent and not processed. Any thread may ask."""
        dialect = self._dialect  # looked at once: the session's thread may end the connection meanwhile
        return self._ledger.unsent_s + (dialect.ahead_s if dialect is not None else 0.0)

    @property
    def sent_s(self) -> float:
        """Seconds of speech sent, replays included."""
        return self._sent_samples / SAMPLE_RATE_HZ

    @property
    def send_delays_s(self) -> Sequence[float]:
        """Seconds from a frame's coming out of the resampler to its bytes on the socket, newest last."""
        return tuple(self._send_delays_s)

    def put(self, event: UtteranceEvent) -> None:
        """Keep an utterance event and send it when its turn comes."""
        for gap in self._ledger.add(event):
            self._listener.gap_made(gap)
        self._wake.set()

    def finish(self) -> None:
        """No more events: `run` returns after the last final."""
        self._finishing.set()
        self._wake.set()

    async def run(self) -> None:
        """Carry until finished. Raises `EndpointError` when trying again cannot help."""
        delays = self._delays()
        tries = 0
        while not (self._finishing.is_set() and not self._ledger.unfinished):
            connected_at_s: float | None = None
            try:
                address = await self._endpoint.address()
                socket = await open_websocket(address, self._session)
                connected_at_s = self._clock.now_s()
                await self._carry(socket)
            except EndpointError as error:
                failure = error
            else:
                continue
            _raise_if_cancelled()
            tries += 1
            self._report(self._judge(failure, tries))
            if connected_at_s is not None:
                tries = 0
                if self._clock.now_s() - connected_at_s >= STABLE_S:
                    delays = self._delays()
            delay_s = max(next(delays), failure.retry_after_s or 0.0)
            if self._finishing.is_set():
                await asyncio.sleep(delay_s)
            elif await _wait(self._finishing, delay_s):
                delays = self._delays()  # the deadline runs: try at once, and soon again

    def _judge(self, failure: EndpointError, tries: int) -> Message:
        """What to tell about a failure that is worth another try; raises when it is not."""
        if failure.message.code == "endpoint.nonsense":
            self._nonsense += 1
        hopeless = not failure.retryable or self._nonsense >= NONSENSE_TRIES
        if hopeless:
            self._hopeless.add(self._endpoint)
        others = [each for each in self._next_endpoints() if each not in self._hopeless]
        if not others:
            raise failure
        if others[0] is not self._endpoint:
            self._endpoint = others[0]
            self._nonsense = 0
        if not self._connected_once and tries >= FIRST_TRIES * len(self._endpoints):
            if failure.message.code == "endpoint.no_answer":
                params = dict(failure.message.params)
                raise EndpointError("endpoint.unreachable", host=params["host"], reason=params["reason"]) from failure
            raise failure
        return failure.message

    def _next_endpoints(self) -> tuple[Endpoint, ...]:
        """The endpoints in the order to be tried after the present one failed; itself last."""
        here = self._endpoints.index(self._endpoint)
        return (*self._endpoints[here + 1 :], *self._endpoints[: here + 1])

    async def _carry(self, socket: WebSocket) -> None:
        """One connection, from hello to the end of everything or to a failure."""
        self._epoch += 1
        dialect = self._dialect = self._make_dialect(self._epoch, self._language)
        self._done, self._stopped_s = False, None
        self._ledger.rewind()
        reason: Message | None = None
        dialect.open(self._clock.now_s())
        try:
            async with asyncio.TaskGroup() as tasks:
                reader = tasks.create_task(self._read(socket, dialect))
                await self._write(socket, dialect)
                reader.cancel()
        except ExceptionGroup as group:
            ours, others = group.split(EndpointError)
            if ours is None or others is not None:
                raise
            failure = _first(ours)
            reason = failure.message
            raise failure from group
        finally:
            self._dialect = None
            await socket.close()
            self._listener.connection_changed(ConnectionChanged(self._channel, self._epoch, False, reason))

    async def _read(self, socket: WebSocket, dialect: Dialect) -> None:
        while True:
            try:
                received = await socket.receive()
            except EndpointError:
                if self._done:
                    return  # it closed the connection because all was said
                raise
            dialect.receive(received)
            self._wake.set()
            self._take_events(dialect)

    async def _write(self, socket: WebSocket, dialect: Dialect) -> None:
        """Send until everything is final and done."""
        while True:
            self._wake.clear()
            dialect.tick(self._clock.now_s())
            self._take_events(dialect)
            await self._flush(socket, dialect)
            while dialect.ready and self._ahead_s(dialect) < AHEAD_S and (event := self._ledger.next()) is not None:
                dialect.send(event)
                await self._flush(socket, dialect)
                if isinstance(event, UtteranceAudio):
                    self._sent_samples += len(event.samples)
                    self._note_delay(event)
            if self._finishing.is_set() and dialect.ready and not self._ledger.unfinished:
                if self._stopped_s is None:
                    self._stopped_s = self._clock.now_s()
                    dialect.stop()
                    await self._flush(socket, dialect)
                if self._done or self._clock.now_s() - self._stopped_s > DONE_WAIT_S:
                    return
            await _wait(self._wake, TICK_S)

    def _ahead_s(self, dialect: Dialect) -> float:
        return dialect.ahead_s if self._tells_progress else self._ledger.awaited_s

    def _note_delay(self, event: UtteranceAudio) -> None:
        """Live frames only: what waited for the connection was late for another reason."""
        if event.ready_s >= self._ready_s:
            self._send_delays_s.append(self._clock.now_s() - event.ready_s)

    async def _flush(self, socket: WebSocket, dialect: Dialect) -> None:
        for out in dialect.data_to_send():
            await socket.send(out)

    def _take_events(self, dialect: Dialect) -> None:
        for event in dialect.events_received():
            match event:
                case DialectReady(capabilities=capabilities):
                    self._tells_progress = "progress" in capabilities
                    self._ready_s = self._clock.now_s()
                    self._connected_once = True
                    self._report(None)
                    self._listener.connection_changed(ConnectionChanged(self._channel, self._epoch, True))
                case DialectText(update=update):
                    self._nonsense = 0
                    self._language = update.language or self._language
                    self._listener.text_received(update)
                    if update.final:
                        self._ledger.close(update.utterance)
                case DialectFailed():
                    raise self._failure(event)
                case DialectDone():
                    self._done = self._stopped_s is not None
                case _:
                    pass

    def _failure(self, failed: DialectFailed) -> EndpointError:
        # The endpoint's own words may quote what was said: they are shown to the person, never logged.
        _log.warning("endpoint error on channel %s: code %s", self._channel, failed.code or "none")
        if failed.code == "nonsense":
            return EndpointError("endpoint.nonsense", host=self._endpoint.title, retryable=True)
        return EndpointError(
            "endpoint.failed", host=self._endpoint.title, text=failed.text[:200], retryable=failed.retryable
        )

    def _report(self, trouble: Message | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._listener.trouble_changed(trouble)


async def _wait(event: asyncio.Event, timeout_s: float) -> bool:
    """Whether the event came in time."""
    try:
        async with asyncio.timeout(timeout_s):
            return await event.wait()
    except TimeoutError:
        return False


def _raise_if_cancelled() -> None:
    """A task group that is cancelled while one of its tasks fails raises the failure alone (until Python 3.13)."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _first(group: ExceptionGroup[EndpointError]) -> EndpointError:
    """The error that began it: one that cannot be retried wins."""
    flat: list[EndpointError] = []
    for each in group.exceptions:
        flat += [_first(each)] if isinstance(each, ExceptionGroup) else [each]
    return next((each for each in flat if not each.retryable), flat[0])
