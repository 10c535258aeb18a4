"""What a session is doing, put together into the one status that every face shows. Session thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from livecaption.core.faults import NEEDS_KEY, STARTING
from livecaption.model.audio import ChannelId, seconds
from livecaption.model.messages import Message
from livecaption.model.seams import Clock, Transport
from livecaption.model.status import ChannelStatus, ConnectionChanged, Latency, Phase, SessionStatus
from livecaption.model.view import Curtain
from livecaption.session.audience import Audience
from livecaption.session.latency import LatencyMeter
from livecaption.session.parts import Ring
from livecaption.session.sources import Sources

BEHIND_S = 3.0
"""Further behind than this is worth telling."""

QUIET_S = 10.0
"""Seconds heard and milliseconds taken change all the time: by themselves they are told this often."""


class Standing:
    """Collects what the parts report; `tell` passes it on where it differs from what was told last."""

    def __init__(
        self,
        sources: Sources,
        transports: Mapping[ChannelId, Transport],
        ring: Ring,
        audience: Audience,
        clock: Clock,
        *,
        patient: bool,
        notice: Message | None,
    ) -> None:
        self._sources = sources
        self._transports = transports
        self._ring = ring
        self._audience = audience
        self._clock = clock
        self._patient = patient
        self._told_s = clock.now_s()
        self._told = self._newest = SessionStatus(sources=sources.titles)
        self._last_phase: Phase | None = None
        self._troubles: dict[ChannelId, Message] = {}
        # In the order in which they came: the newest is told, and an older one again once that is over.
        self._notices: dict[str, Message] = {"start": notice} if notice is not None else {}
        self._began_s = self._told_s
        self._connected: set[ChannelId] = set()
        self._met: set[ChannelId] = set()
        self.paused = False
        self.heard_samples = 0
        self.reconnects = 0
        self.levels: dict[ChannelId, float] = {}
        self.curtain = Curtain.OPEN
        self.latency = LatencyMeter()

    @property
    def all_met(self) -> bool:
        """Whether every channel's endpoint was there at least once."""
        return self._met.issuperset(self._transports)

    @property
    def newest(self) -> SessionStatus:
        """The newest status, whether or not it was worth telling. Any thread."""
        return self._newest

    @property
    def behind_s(self) -> float:
        """Seconds of speech not sent or not processed, over all channels. Any thread."""
        return sum(transport.behind_s for transport in self._transports.values())

    def connection(self, change: ConnectionChanged) -> None:
        """A connection opened or closed."""
        if change.connected:
            self.reconnects += change.channel in self._met and change.channel not in self._connected
            self._connected.add(change.channel)
            self._met.add(change.channel)
        else:
            self._connected.discard(change.channel)
        self.tell()

    def trouble(self, channel: ChannelId, trouble: Message | None) -> None:
        """What keeps a channel's captions from coming, or nothing any more."""
        if trouble is None:
            self._troubles.pop(channel, None)
        else:
            self._troubles[channel] = trouble
        self.tell()

    def notice(self, name: str, notice: Message | None) -> None:
        """What else a person should know, or need not know any more."""
        self._notices.pop(name, None)
        if notice is not None:
            self._notices[name] = notice
        self.tell()

    def ending(self, phase: Phase) -> None:
        """It is FINISHING or ENDED, whatever else happens."""
        self._last_phase = phase
        self.tell()

    def tell(self) -> None:
        """Tell who listens, if anything changed."""
        status = self._newest = self._status()
        self._audience.measured(status)
        now_s = self._clock.now_s()
        if status == self._told or (_steady(status) == _steady(self._told) and now_s - self._told_s < QUIET_S):
            return
        self._told, self._told_s = status, now_s
        self._audience.status(status)

    def _status(self) -> SessionStatus:
        transports = tuple(self._transports.values())
        # Of several, the one that a person should know of first: words that leave this computer, and unprotected.
        furthest = min(transports, key=lambda transport: (transport.local, transport.encrypted), default=None)
        return SessionStatus(
            phase=self._last_phase or self._phase(),
            sources=self._sources.titles,
            endpoint=furthest.title if furthest is not None else "",
            behind_s=round(self.behind_s, 1),
            heard_s=round(seconds(self.heard_samples), 1),
            sent_s=round(sum(transport.sent_s for transport in transports), 1),
            dropped_blocks=self._ring.dropped_blocks,
            notice=self._worst_trouble() or next(reversed(self._notices.values()), None),
            curtain=self.curtain,
            local=all(transport.local for transport in transports),
            encrypted=bool(transports) and all(transport.encrypted for transport in transports),
            latency=self.latency.latency(transports) if not self._patient else Latency(),
            bytes_sent=sum(transport.bytes_sent for transport in transports),
            bytes_received=sum(transport.bytes_received for transport in transports),
            channels=tuple(self._channel(channel, transport) for channel, transport in self._transports.items()),
            session_s=round(self._clock.now_s() - self._began_s, 1),
            reconnects=self.reconnects,
        )

    def _channel(self, channel: ChannelId, transport: Transport) -> ChannelStatus:
        return ChannelStatus(
            channel,
            self._sources.title_of(channel),
            transport.title,
            local=transport.local,
            encrypted=transport.encrypted,
            level_dbfs=self.levels.get(channel),
            connected=channel in self._connected,
            trouble=self._troubles.get(channel),
        )

    def _worst_trouble(self) -> Message | None:
        """What a person can put right goes before what only time can."""
        return min(self._troubles.values(), key=_ease, default=None)

    def _phase(self) -> Phase:
        """With several channels the worst of theirs: who reads that it listens relies on every one."""
        if not self._transports:
            return Phase.STARTING
        if self.paused:
            return Phase.PAUSED
        trouble = self._worst_trouble()
        if trouble is not None and trouble.code not in STARTING:
            return Phase.NEEDS_KEY if trouble.code in NEEDS_KEY else Phase.OFFLINE
        if trouble is not None or len(self._connected) < len(self._transports):
            return Phase.CONNECTING
        if self.behind_s > BEHIND_S and not self._patient:
            return Phase.CATCHING_UP
        return Phase.LISTENING


def _ease(trouble: Message) -> int:
    """How soon it passes by itself."""
    return 0 if trouble.code in NEEDS_KEY else 2 if trouble.code in STARTING else 1


def _steady(status: SessionStatus) -> SessionStatus:
    """The status but for what changes all the time."""
    return replace(
        status,
        heard_s=0.0,
        latency=Latency(),
        bytes_sent=0,
        bytes_received=0,
        session_s=0.0,
        channels=tuple(replace(channel, level_dbfs=None) for channel in status.channels),
    )
