"""The link of one channel: keeps what is said until it is captioned, over endpoints that come and go.

Runs on the session's asyncio thread. Everything to send lies in the replay ledger, live sound too, so that a replay
is nothing special: what a lost connection was given is rewound, and given to the next. `Connections` sees to it that
there is one.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from livecaption.core.backoff import backoff
from livecaption.core.ledger import ReplayLedger, Spool
from livecaption.core.round_trips import RoundTrips
from livecaption.core.routes import Routes
from livecaption.core.stalls import Stall, Stalls
from livecaption.core.voices import Voices
from livecaption.model.audio import ChannelId, GapReason, UtteranceAudio, UtteranceEvent
from livecaption.model.messages import Message
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
from livecaption.model.transcript import TextState, TranscriptUpdate
from livecaption.transport.address import Endpoint
from livecaption.transport.connection import Connection, failure_of
from livecaption.transport.connections import Connections
from livecaption.transport.notices import Notice, RouteNotices
from livecaption.transport.opening import Connect, Opening
from livecaption.transport.route import MakeDialect, Route, as_routes
from livecaption.transport.traffic import Traffic
from livecaption.transport.trying import Trying
from livecaption.transport.websocket import WebSocket, open_websocket


class Link:
    """One channel's `Transport` over WebSocket endpoints, in the order in which they are wanted.

    `dialect` speaks to every route that has none of its own. `patient`: a file is read as fast as it is captioned, and
    nobody watches. `holds`: where no route can be had before a person puts something right (a key, an address), words
    are kept until `retry`, as many as are kept at all; without it, or where `patient`, that ends the link. `notice`
    hears what a person should know while captions come all the same. `round_trips` remembers how long the ways take.
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
        holds: bool = False,
        notice: Notice = lambda _: None,
        delays: Callable[[], Iterator[float]] = lambda: backoff(random.uniform),
        connect: Connect = open_websocket,
        round_trips: RoundTrips | None = None,
        utc: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._channel = channel
        self._ways = as_routes(endpoints)
        self._make_dialect = dialect
        self._listener = listener
        self._clock = clock
        self._ledger = ReplayLedger(channel, keep_s, spool)
        self._routes = Routes([way.last_resort for way in self._ways], delays)
        self._notices = RouteNotices(self._ways, self._routes, notice, round_trips or RoundTrips(), utc)
        self._traffic = Traffic()
        opening = Opening(self._make, self._traffic, self._ways, self._routes, session=session, connect=connect)
        self._trying = Trying(self, opening, self._ways, self._routes, clock, patient=patient, holds=holds)
        self._connections = Connections(
            self, self._ledger, self._trying, opening, self._ways, self._routes, clock, patient=patient
        )
        self._stalls = Stalls()
        self._voices = Voices()
        self._speaks_ours: set[int] = set()
        self._finishing = False
        self._language: str | None = None
        self._trouble: Message | None = None

    # ---- the face of it

    @property
    def title(self) -> str:
        """Where it sends."""
        return self._endpoint.title

    @property
    def local(self) -> bool:
        """Whether it sends to this computer."""
        return self._endpoint.local

    @property
    def encrypted(self) -> bool:
        """Whether the connection is."""
        return self._endpoint.encrypted

    @property
    def behind_s(self) -> float:
        """Seconds of speech not sent, or sent and not processed. Any thread may ask."""
        connection = self._connections.current  # looked at once: the session's thread may end it meanwhile
        return self._ledger.unsent_s + (connection.ahead_s if connection is not None else 0.0)

    @property
    def sent_s(self) -> float:
        """Seconds of speech sent, replays included."""
        return self._traffic.sent_s

    @property
    def bytes_sent(self) -> int:
        """Bytes of the messages sent, over all connections."""
        return self._traffic.bytes_sent

    @property
    def bytes_received(self) -> int:
        """Bytes of the messages received, over all connections."""
        return self._traffic.bytes_received

    @property
    def text_delays_s(self) -> Sequence[float]:
        """Seconds from a frame's being sent to the text that covers it, newest last; where the endpoint tells."""
        return tuple(self._traffic.texts.delays_s)

    @property
    def send_delays_s(self) -> Sequence[float]:
        """Seconds from a frame's coming out of the resampler to its bytes on the socket, newest last."""
        return self._traffic.send_delays_s

    def put(self, event: UtteranceEvent) -> None:
        """Keep an utterance event and send it when its turn comes."""
        self._ledger.add(event)
        self._tell_gaps()
        if self._connections.current is not None:
            self._connections.current.wake()

    def finish(self) -> None:
        """No more events: `run` returns after the last final."""
        self._finishing = True
        self._connections.hurry()

    def retry(self) -> None:
        """Something may have been put right, a key set: try every route again, and at once where captions wait."""
        self._trying.hope_anew()

    async def run(self) -> None:
        """Carry until finished. Raises `EndpointError` when trying again cannot help."""
        verdict = await self._connections.run()
        if verdict is not None:
            raise verdict

    # ---- what its connections ask of it

    @property
    def finishing(self) -> bool:
        """Whether no more speech comes."""
        return self._finishing

    @property
    def all_said(self) -> bool:
        """Whether no more speech comes and everything has its final."""
        return self._finishing and not self._ledger.unfinished

    def used(self, connection: Connection) -> None:
        """Speech goes to this connection from now on."""
        self._traffic.texts.connected()
        if connection.ready:
            self._on_ready(connection)

    def left(self, connection: Connection) -> None:
        """Speech goes to this connection no more: it ended, or another has taken over."""
        self._judge_stall(connection)
        reason = connection.failure.message if connection.failure is not None else None
        self._listener.connection_changed(ConnectionChanged(self._channel, connection.epoch, False, reason))

    def measured(self, route: int, seconds: float) -> None:
        """A ping, or a look at its health, took so long there and back."""
        self._notices.measured(route, seconds)
        self.route_changed()

    def troubled(self, trouble: Message | None) -> None:
        """No captions come, and why; None when they do."""
        if trouble != self._trouble:
            self._trouble = trouble
            self._listener.trouble_changed(trouble)

    def route_changed(self) -> None:
        """What is known of the routes has changed."""
        current = self._connections.current
        if current is not None and current.ready:
            self._notices.written_by(current.route, self._clock.now_s())

    # ---- what each connection asks of it

    def next_event(self, connection: Connection) -> UtteranceEvent | None:
        """What the connection is to send now; None when nothing is."""
        if connection is not self._connections.current or self._connections.follow_up(connection):
            return None
        event = self._ledger.next(connection.epoch)
        self._tell_gaps()
        return event

    def sent(self, connection: Connection, audio: UtteranceAudio) -> None:
        """Sound is on the socket."""
        self._traffic.sent(audio, self._clock.now_s(), live=connection is self._connections.current)

    def said(self, connection: Connection, event: DialectEvent) -> None:
        """The endpoint said something. Raises `EndpointError` when the connection cannot go on."""
        match event:
            case DialectReady(session=session, capabilities=capabilities):
                if session:
                    self._routes.greeted(connection.route)
                if "utterance" in capabilities:
                    self._speaks_ours.add(connection.route)
                elif connection.route in self._speaks_ours:  # it did not speak in time: it is none that knows no more
                    raise failure_of("endpoint.silent", self.title)
                if connection is self._connections.current:
                    self._on_ready(connection)
            case DialectText(update=update):
                self._on_text(connection, update)
            case DialectProgress(processed_s=processed_s) if connection is self._connections.current:
                self._traffic.texts.processed(processed_s)
            case DialectFailed():
                raise connection.failed(event)
            case _:
                pass

    def is_over(self, connection: Connection) -> bool:
        """Whether the connection has given all its texts, and no more speech will come to it."""
        if self._connections.is_draining(connection):
            return not self._ledger.carried_by(connection.epoch)
        return self.all_said

    def is_hasty(self, connection: Connection) -> bool:
        """Whether silence about what it has is to be doubted early, before it counts as an answer."""
        carried = self._ledger.carried_by(connection.epoch)
        return bool(carried) and not self._stalls.may_be_wordless(carried[0], talks=connection.finals > 0)

    def awaited_s(self, connection: Connection) -> float:
        """Seconds of utterances that it was given whole and that have no final text."""
        return self._ledger.awaited_s(connection.epoch)

    @property
    def _endpoint(self) -> Endpoint:
        return self._ways[self._connections.route].endpoint

    def _make(self, route: int, epoch: int, socket: WebSocket) -> Connection:
        """A connection over an open socket, not yet run."""
        way = self._ways[route]
        dialect = (way.dialect or self._make_dialect)(epoch, self._language)
        return Connection(route, epoch, way.endpoint.title, socket, dialect, self._clock, self)

    def _on_ready(self, connection: Connection) -> None:
        now_s = self._clock.now_s()
        self._traffic.ready(now_s)
        self._routes.ready(connection.route, now_s)
        self.troubled(None)
        self._listener.connection_changed(ConnectionChanged(self._channel, connection.epoch, True))
        self.route_changed()

    def _on_text(self, connection: Connection, update: TranscriptUpdate) -> None:
        self._routes.wrote(connection.route, final=update.final)
        if self._ledger.gave_up(update.utterance):
            return
        if update.state is not TextState.RESTATED:
            self._traffic.texts.text(self._clock.now_s())
        if update.final:  # of half an utterance it may be a guess
            self._language = update.language or self._language
        self._listener.text_received(self._voices.marked(update, connection.route))
        if update.state is TextState.FINAL:
            self._stalls.final(update.utterance)
            self._ledger.close(update.utterance)

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

    def _tell_gaps(self) -> None:
        for gap in self._ledger.gaps_made():
            self._listener.gap_made(gap)
