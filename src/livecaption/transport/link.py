"""The link of one channel: keeps what is said until it is captioned, over endpoints that come and go.

Runs on the session's asyncio thread. Everything to send lies in the replay ledger, live sound too, so that a replay
is nothing special: what a lost connection was given is rewound, and given to the next. `core.routes` says which
endpoint is tried when; `Scout` looks for a better one meanwhile.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Sequence

from livecaption.core.backoff import backoff
from livecaption.core.ledger import ReplayLedger, Spool
from livecaption.core.routes import Routes
from livecaption.core.stalls import Stall, Stalls
from livecaption.core.voices import Voices
from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId, GapReason, UtteranceAudio, UtteranceEvent
from livecaption.model.errors import EndpointError
from livecaption.model.messages import Message, message, render
from livecaption.model.seams import (
    Clock,
    DialectEvent,
    DialectFailed,
    DialectProgress,
    DialectReady,
    DialectText,
    TransportListener,
)
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import TranscriptUpdate
from livecaption.transport.connection import Connection, failure_of, wait
from livecaption.transport.route import MakeDialect, Route, as_routes
from livecaption.transport.scout import Scout
from livecaption.transport.text_delay import TextDelays
from livecaption.transport.websocket import Address, Endpoint, WebSocket, open_websocket

ELSEWHERE_S = 4.0
"""Where there is another route, a connection that takes longer than this to open is not waited for."""

DRAIN_S = 10.0
"""How long the texts are waited for that a connection owes when another has taken over."""

_DELAYS_KEPT = 4096


class Link:
    """One channel's `Transport` over WebSocket endpoints, in the order in which they are wanted.

    `dialect` speaks to every route that has none of its own. `patient`: a file is read as fast as it is captioned, and
    nobody watches. `notice` hears what a person should know while captions come all the same.
    """

    def __init__(
        self,
        channel: ChannelId,
        endpoints: Sequence[Endpoint | Route],
        dialect: MakeDialect,
        listener: TransportListener,
        clock: Clock,
        *,
        session: str,
        keep_s: float = 600.0,
        spool: Spool | None = None,
        patient: bool = False,
        notice: Callable[[Message | None], None] = lambda _: None,
        delays: Callable[[], Iterator[float]] = lambda: backoff(random.uniform),
        connect: Callable[[Address, str], Awaitable[WebSocket]] = open_websocket,
    ) -> None:
        self._channel = channel
        self._ways = as_routes(endpoints)
        self._make_dialect = dialect
        self._listener = listener
        self._clock = clock
        self._session = session
        self._patient = patient
        self._notice = notice
        self._connect = connect
        self._ledger = ReplayLedger(channel, keep_s, spool)
        self._routes = Routes([way.last_resort for way in self._ways], delays)
        self._scout = Scout(self, self._ways, self._routes, clock, patient=patient)
        self._stalls = Stalls()
        self._voices = Voices()
        self._route = 0
        self._epoch = 0
        self._current: Connection | None = None
        self._successor: Connection | None = None
        self._leaving = False
        self._draining: set[Connection] = set()
        self._ours: set[int] = set()
        self._opening: asyncio.Timeout | None = None
        self._disturbed = False
        self._changed = asyncio.Event()
        self._nudge = asyncio.Event()
        self._finishing = asyncio.Event()
        self._verdict: EndpointError | None = None
        self._language: str | None = None
        self._sent_samples = 0
        self._ready_s = 0.0
        self._send_delays_s: deque[float] = deque(maxlen=_DELAYS_KEPT)
        self._text_delays = TextDelays()
        self._trouble: Message | None = None

    # ---- the face of it

    @property
    def title(self) -> str:
        """Where it sends."""
        return self._ways[self._route].endpoint.title

    @property
    def local(self) -> bool:
        """Whether it sends to this computer."""
        return self._ways[self._route].endpoint.local

    @property
    def encrypted(self) -> bool:
        """Whether the connection is."""
        return self._ways[self._route].endpoint.encrypted

    @property
    def behind_s(self) -> float:
        """Seconds of speech not sent, or sent and not processed. Any thread may ask."""
        connection = self._current  # looked at once: the session's thread may end the connection meanwhile
        return self._ledger.unsent_s + (connection.ahead_s if connection is not None else 0.0)

    @property
    def sent_s(self) -> float:
        """Seconds of speech sent, replays included."""
        return self._sent_samples / SAMPLE_RATE_HZ

    @property
    def text_delays_s(self) -> Sequence[float]:
        """Seconds from a frame's being sent to the text that covers it, newest last; where the endpoint tells."""
        return tuple(self._text_delays.delays_s)

    @property
    def send_delays_s(self) -> Sequence[float]:
        """Seconds from a frame's coming out of the resampler to its bytes on the socket, newest last."""
        return tuple(self._send_delays_s)

    def put(self, event: UtteranceEvent) -> None:
        """Keep an utterance event and send it when its turn comes."""
        self._ledger.add(event)
        self._tell_gaps()
        if self._current is not None:
            self._current.wake()

    def finish(self) -> None:
        """No more events: `run` returns after the last final."""
        self._finishing.set()
        self._routes.begin_anew(self._clock.now_s())  # the deadline runs: try at once, and soon again
        self._nudge.set()
        self._wake_all()

    async def run(self) -> None:
        """Carry until finished. Raises `EndpointError` when trying again cannot help."""
        async with asyncio.TaskGroup() as tasks:
            self._tasks = tasks
            scouting = [tasks.create_task(each) for each in (self._scout.seek(), self._scout.watch())]
            await self._carry()
            for task in scouting:
                task.cancel()
            for connection in (*self._draining, *([self._successor] if self._successor else ())):
                connection.abandon(failure_of("endpoint.lost", self.title))
        if self._verdict is not None:
            raise self._verdict

    # ---- connecting

    async def _carry(self) -> None:
        """See to it that there is a connection, until all is said or trying again cannot help."""
        while self._verdict is None:
            self._changed.clear()
            if self._current is not None:
                await self._changed.wait()
            elif self._finishing.is_set() and not self._ledger.unfinished:
                return
            elif self._successor is not None:
                self._use(self._successor)
            else:
                await self._try_next()

    async def _try_next(self) -> None:
        """Open a connection, or wait until one is to be tried."""
        choice = self._routes.choose(self._clock.now_s())
        assert choice is not None, "the last hopeless failure was a verdict"
        if choice.at_s > (now_s := self._clock.now_s()):
            self._nudge.clear()
            async with asyncio.TaskGroup() as tasks:
                looking = tasks.create_task(self._scout.bring_forward(self._nudge))
                await wait(self._nudge, choice.at_s - now_s)
                looking.cancel()
            return
        self._route = choice.route
        try:
            connection = await self._open(choice.route)
        except EndpointError as failure:
            self._on_failure(choice.route, failure, in_use=True)
        else:
            self._attend_to(connection)
            self._use(connection)

    async def _open(self, route: int, *, beside: bool = False) -> Connection:
        """A connection over `route`, not yet run. Raises `EndpointError`."""
        way = self._ways[route]
        address = await way.endpoint.address()
        # A server that meets a session again cancels what it was doing for it: not so where one connection follows
        # another that has still to answer.
        self._epoch += 1
        epoch, session = self._epoch, f"{self._session}-{self._epoch}" if beside else self._session
        try:
            async with asyncio.timeout(ELSEWHERE_S if self._routes.others(route) else None) as opening:
                if not beside:
                    self._opening, self._disturbed = opening, False
                socket = await self._connect(address, session)
        except TimeoutError as error:
            if self._disturbed:
                raise failure_of("endpoint.network", address.title) from error
            reason = f"no answer in {ELSEWHERE_S:.0f} s"
            raise EndpointError("endpoint.no_answer", host=address.title, reason=reason, retryable=True) from error
        finally:
            if not beside:
                self._opening = None
        dialect = (way.dialect or self._make_dialect)(epoch, self._language)
        return Connection(route, epoch, way.endpoint.title, socket, dialect, self._clock, self)

    def _attend_to(self, connection: Connection) -> None:
        self._tasks.create_task(self._attend(connection))

    async def _attend(self, connection: Connection) -> None:
        try:
            await connection.run()
            self._on_ended(connection)
        finally:
            if connection is self._current:  # cancelled
                self._current = None
                self._tell_connection(connection, connected=False)
            await connection.close()

    def _use(self, connection: Connection) -> None:
        """Speech goes to this connection from now on."""
        self._current, self._route = connection, connection.route
        if connection is self._successor:
            self._successor, self._leaving = None, False
        self._text_delays.connected()
        if connection.ready:
            self._on_ready(connection)
        connection.wake()

    # ---- for the scout

    @property
    def in_use(self) -> Connection | None:
        """The connection that is given speech, while it is ready and no other is about to follow it."""
        connection = self._current
        busy = self._successor is not None or self._finishing.is_set()
        return connection if connection is not None and connection.ready and not busy else None

    @property
    def lag_s(self) -> float:
        """Seconds of speech not sent or not answered."""
        return self._ledger.unsent_s + (self._current.lag_s if self._current is not None else 0.0)

    @property
    def cut_off(self) -> bool:
        """Whether the connection that is given speech runs from an address that this computer has lost."""
        return self._current is not None and self._current.cut_off

    async def open_beside(self, route: int) -> Connection:
        """Another connection, which is given no speech yet. Raises `EndpointError`."""
        try:
            successor = await self._open(route, beside=True)
        except EndpointError as failure:
            self._on_failure(route, failure, in_use=False)
            raise
        self._successor = successor
        self._attend_to(successor)
        self._changed.set()
        return successor

    def take_over(self, connection: Connection, successor: Connection, *, at_once: bool) -> None:
        """`successor` follows `connection`: at the next border of utterances, or at once, since that is too slow."""
        if successor is self._current:
            return
        if connection is not self._current:  # it was lost meanwhile, and another found
            successor.abandon(failure_of("endpoint.lost", self.title))
        elif at_once:
            self._routes.was_slow(connection.route, self._clock.now_s())
            self._hand_over(connection, successor)
            self._ledger.rewind(connection.epoch)
            connection.abandon(failure_of("endpoint.lost", self.title))
        elif self._ledger.between:
            self._hand_over(connection, successor)
        else:
            self._leaving = True

    def begin_anew(self) -> None:
        """The network is another one: connect again."""
        self._routes.begin_anew(self._clock.now_s())
        self._nudge.set()
        if self._opening is not None:
            self._disturbed = True
            self._opening.reschedule(asyncio.get_running_loop().time())
        if self._current is not None and not self.local:
            self._current.abandon(failure_of("endpoint.network", self.title))

    def _hand_over(self, old: Connection, new: Connection) -> None:
        """`old` gives the texts it owes, and ends."""
        self._draining.add(old)
        self._tasks.create_task(self._drain(old))
        self._tell_connection(old, connected=False)
        self._use(new)
        old.wake()

    async def _drain(self, connection: Connection) -> None:
        if not await wait(connection.ended, DRAIN_S):
            connection.abandon(failure_of("endpoint.lost", self.title))

    # ---- for the connections

    def next_event(self, connection: Connection) -> UtteranceEvent | None:
        """What the connection is to send now; None when nothing is."""
        if connection is not self._current:
            return None
        if self._leaving and self._successor is not None and self._ledger.between:
            self._hand_over(connection, self._successor)
            return None
        event = self._ledger.next(connection.epoch)
        self._tell_gaps()
        return event

    def sent(self, connection: Connection, audio: UtteranceAudio) -> None:
        """Sound is on the socket."""
        now_s = self._clock.now_s()
        self._sent_samples += len(audio.samples)
        if connection is self._current:
            self._text_delays.sent(len(audio.samples) / SAMPLE_RATE_HZ, now_s)
        if audio.ready_s >= self._ready_s:  # what waited for the connection was late for another reason
            self._send_delays_s.append(now_s - audio.ready_s)

    def said(self, connection: Connection, event: DialectEvent) -> None:
        """The endpoint said something. Raises `EndpointError` when the connection cannot go on."""
        match event:
            case DialectReady(capabilities=capabilities):
                if "utterance" in capabilities:
                    self._ours.add(connection.route)
                elif connection.route in self._ours:  # it did not speak in time, and is none that knows no more
                    raise failure_of("endpoint.silent", self.title)
                if connection is self._current:
                    self._on_ready(connection)
            case DialectText(update=update):
                self._on_text(connection, update)
            case DialectProgress(processed_s=processed_s) if connection is self._current:
                self._text_delays.processed(processed_s)
            case DialectFailed():
                raise connection.failed(event)
            case _:
                pass

    def is_over(self, connection: Connection) -> bool:
        """Whether the connection has given all its texts, and no more speech will come to it."""
        if connection in self._draining:
            return not self._ledger.carried_by(connection.epoch)
        return self._finishing.is_set() and not self._ledger.unfinished

    def is_hasty(self, connection: Connection) -> bool:
        """Whether silence about what it has is to be doubted early, before it counts as an answer."""
        carried = self._ledger.carried_by(connection.epoch)
        return bool(carried) and not self._stalls.may_be_wordless(carried[0], talks=connection.finals > 0)

    def awaited_s(self, connection: Connection) -> float:
        """Seconds of utterances that it was given whole and that have no final text."""
        return self._ledger.awaited_s(connection.epoch)

    def _on_ready(self, connection: Connection) -> None:
        now_s = self._clock.now_s()
        self._ready_s = now_s
        self._routes.ready(connection.route, now_s)
        self._report(None)
        self._tell_connection(connection, connected=True)
        self._tell_route()

    def _on_text(self, connection: Connection, update: TranscriptUpdate) -> None:
        self._routes.wrote(connection.route, final=update.final)
        if self._ledger.gave_up(update.utterance):
            return
        self._text_delays.text(self._clock.now_s())
        self._language = update.language or self._language
        self._listener.text_received(self._voices.marked(update, connection.route))
        if update.final:
            self._stalls.final(update.utterance)
            self._ledger.close(update.utterance)

    def _on_ended(self, connection: Connection) -> None:
        """A connection is no more: what it owes is sent again over another."""
        failure = connection.failure
        if connection is self._current:
            self._current = None
            self._judge_stall(connection)
            self._tell_connection(connection, connected=False)
            if failure is not None:
                fruitless = connection.given_speech and not connection.finals
                self._on_failure(connection.route, failure, in_use=True, fruitless=fruitless)
        elif connection is self._successor:
            self._successor, self._leaving = None, False
            if failure is not None:
                self._on_failure(connection.route, failure, in_use=False)
        self._draining.discard(connection)
        self._ledger.rewind(connection.epoch)
        self._changed.set()
        self._wake_all()

    def _on_failure(self, route: int, failure: EndpointError, *, in_use: bool, fruitless: bool = False) -> None:
        now_s = self._clock.now_s()
        ours = failure.message.code == "endpoint.network"
        verdict = self._routes.failed(
            route,
            failure,
            now_s,
            in_use=in_use,
            fruitless=fruitless and not ours,
            patient=self._patient or self._finishing.is_set(),
        )
        if ours:
            self._routes.begin_anew(now_s)
        if in_use:
            self._verdict = _told(verdict) if verdict is not None else None
            if verdict is None:
                self._report(failure.message)

    def _judge_stall(self, connection: Connection) -> None:
        """An utterance at which an endpoint breaks down again and again makes way for the others."""
        carried = self._ledger.carried_by(connection.epoch)
        if connection.failure is None or not carried:
            return
        match self._stalls.note(carried[0], connection.failure.message.code):
            case Stall.POSTPONE:
                self._ledger.postpone(carried[0])
            case Stall.GIVE_UP:
                self._ledger.give_up(carried[0], GapReason.ENDPOINT)
                self._tell_gaps()

    # ---- telling

    def _tell_gaps(self) -> None:
        for gap in self._ledger.gaps_made():
            self._listener.gap_made(gap)

    def _tell_connection(self, connection: Connection, *, connected: bool) -> None:
        reason = connection.failure.message if connection.failure is not None and not connected else None
        self._listener.connection_changed(ConnectionChanged(self._channel, connection.epoch, connected, reason))

    def _tell_route(self) -> None:
        """Say it where captions do not come from the endpoint that the person wants most."""
        first, host = self._ways[0].endpoint.title, self.title
        hopeless = self._routes.hopeless(0)
        if self._route == 0:
            self._notice(None)
        elif hopeless is not None:
            self._notice(message("route.given_up", reason=render(hopeless.message), host=host))
        elif self._routes.is_slow(0, self._clock.now_s()):
            self._notice(message("route.slow", first=first, host=host))
        else:
            self._notice(message("route.elsewhere", first=first, host=host))

    def _report(self, trouble: Message | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._listener.trouble_changed(trouble)

    def _wake_all(self) -> None:
        for connection in (self._current, self._successor, *self._draining):
            if connection is not None:
                connection.wake()


def _told(verdict: EndpointError) -> EndpointError:
    """The failure that ends it, in words for a person who is not kept waiting any more."""
    if verdict.message.code != "endpoint.no_answer":
        return verdict
    params = dict(verdict.message.params)
    return EndpointError("endpoint.unreachable", host=params["host"], reason=params["reason"])
