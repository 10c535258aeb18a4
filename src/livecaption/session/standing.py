"""What a session is doing, put together into the one status that every face shows. Session thread."""

from __future__ import annotations

from collections.abc import Mapping

from livecaption.model.audio import ChannelId, seconds
from livecaption.model.messages import Message
from livecaption.model.seams import Transport
from livecaption.model.status import ConnectionChanged, Phase, SessionStatus
from livecaption.session.audience import Audience
from livecaption.session.parts import Ring
from livecaption.session.sources import Sources

BEHIND_S = 3.0
"""Further behind than this is worth telling."""


class Standing:
    """Collects what the parts report; `tell` passes it on where it differs from what was told last."""

    def __init__(
        self,
        sources: Sources,
        transports: Mapping[ChannelId, Transport],
        ring: Ring,
        audience: Audience,
        *,
        patient: bool,
        notice: Message | None,
    ) -> None:
        self._sources = sources
        self._transports = transports
        self._ring = ring
        self._audience = audience
        self._patient = patient
        self._told = SessionStatus(sources=sources.titles)
        self._last_phase: Phase | None = None
        self._troubles: dict[ChannelId, Message] = {}
        self._notices: dict[str, Message] = {"start": notice} if notice is not None else {}
        self._connected: set[ChannelId] = set()
        self._met: set[ChannelId] = set()
        self.paused = False
        self.heard_samples = 0

    @property
    def all_met(self) -> bool:
        """Whether every channel's endpoint was there at least once."""
        return self._met.issuperset(self._transports)

    @property
    def behind_s(self) -> float:
        """Seconds of speech not sent or not processed, over all channels. Any thread."""
        return sum(transport.behind_s for transport in self._transports.values())

    def connection(self, change: ConnectionChanged) -> None:
        """A connection opened or closed."""
        if change.connected:
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
        if notice is None:
            self._notices.pop(name, None)
        else:
            self._notices[name] = notice
        self.tell()

    def ending(self, phase: Phase) -> None:
        """It is FINISHING or ENDED, whatever else happens."""
        self._last_phase = phase
        self.tell()

    def tell(self) -> None:
        """Tell who listens, if anything changed."""
        notice = next(iter(self._troubles.values()), None) or next(iter(self._notices.values()), None)
        status = SessionStatus(
            phase=self._last_phase or self._phase(),
            sources=self._sources.titles,
            endpoint=next((transport.title for transport in self._transports.values()), ""),
            behind_s=round(self.behind_s, 1),
            heard_s=round(seconds(self.heard_samples), 1),
            sent_s=round(sum(transport.sent_s for transport in self._transports.values()), 1),
            dropped_blocks=self._ring.dropped_blocks,
            notice=notice,
        )
        if status != self._told:
            self._told = status
            self._audience.status(status)

    def _phase(self) -> Phase:
        if not self._transports:
            return Phase.STARTING
        if self.paused:
            return Phase.PAUSED
        if self._troubles:
            return Phase.OFFLINE
        if len(self._connected) < len(self._transports):
            return Phase.CONNECTING
        if self.behind_s > BEHIND_S and not self._patient:
            return Phase.CATCHING_UP
        return Phase.LISTENING
