"""A session's status as data: what the running program tells other processes, and what the status log is made of.

Pure; no thread owns it. Nothing of what was said is in it, and no key: of a message only its code and what livecaption
itself put in, never an endpoint's own words, which may quote both. Texts are short, so that it fits one answer.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from livecaption.model.audio import ChannelId
from livecaption.model.messages import CATALOGUE, Message
from livecaption.model.records import well_formed
from livecaption.model.sentence import Counted
from livecaption.model.status import ChannelStatus, Latency, Phase, SessionStatus
from livecaption.model.view import Curtain

STATUS_VERSION = 1
_MOST_TEXT = 120
_MOST_CHANNELS = 4
_OTHERS_WORDS = frozenset({"text"})
"""Parameters that hold what an endpoint said in its own words."""

_PHASES = {phase.value: phase for phase in Phase}
_CURTAINS = {curtain.value: curtain for curtain in Curtain}

Face = Literal["windows", "terminal"]


class NoticeRecord(msgspec.Struct, frozen=True):
    """A message: its stable name and its parameters."""

    code: str
    params: dict[str, str] = {}


class LatencyRecord(msgspec.Struct, frozen=True):
    """Milliseconds of each stage; null before there was any sound, and for `paint` where nothing is painted."""

    capture: float | None = None
    gate: float | None = None
    send: float | None = None
    endpoint: float | None = None
    paint: float | None = None


class ChannelRecord(msgspec.Struct, frozen=True):
    """One channel; the fields are those of `ChannelStatus`."""

    channel: str
    source: str
    endpoint: str
    local: bool
    encrypted: bool
    connected: bool
    level_dbfs: float | None = None
    trouble: NoticeRecord | None = None


class StatusReport(msgspec.Struct, frozen=True):
    """The fields are those of `SessionStatus`. Without `captioning` there is no session, and they say nothing."""

    v: int
    face: Face
    captioning: bool
    phase: str
    curtain: str = Curtain.OPEN.value
    notice: NoticeRecord | None = None
    endpoint: str = ""
    local: bool = True
    encrypted: bool = False
    session_s: float = 0.0
    heard_s: float = 0.0
    sent_s: float = 0.0
    behind_s: float = 0.0
    bytes_sent: int = 0
    bytes_received: int = 0
    dropped_blocks: int = 0
    reconnects: int = 0
    latency_ms: LatencyRecord = LatencyRecord()
    channels: tuple[ChannelRecord, ...] = ()


def report_of(status: SessionStatus | None, face: Face) -> StatusReport:
    """What there is to tell of a status; None: there is no session."""
    if status is None:
        return StatusReport(STATUS_VERSION, face, captioning=False, phase=Phase.ENDED.value)
    return StatusReport(
        STATUS_VERSION,
        face,
        captioning=status.phase is not Phase.ENDED,
        phase=status.phase.value,
        curtain=status.curtain.value,
        notice=_notice(status.notice),
        endpoint=_short(status.endpoint),
        local=status.local,
        encrypted=status.encrypted,
        session_s=status.session_s,
        heard_s=status.heard_s,
        sent_s=status.sent_s,
        behind_s=status.behind_s,
        bytes_sent=status.bytes_sent,
        bytes_received=status.bytes_received,
        dropped_blocks=status.dropped_blocks,
        reconnects=status.reconnects,
        latency_ms=latency_record(status.latency),
        channels=tuple(_channel(each) for each in status.channels[:_MOST_CHANNELS]),
    )


def latency_record(latency: Latency) -> LatencyRecord:
    """The stages by their names."""
    return LatencyRecord(latency.capture_ms, latency.gate_ms, latency.send_ms, latency.endpoint_ms, latency.paint_ms)


def status_in(report: StatusReport) -> SessionStatus:
    """The status that was reported, as far as this version knows its words."""
    latency = report.latency_ms
    return SessionStatus(
        phase=_PHASES.get(report.phase, Phase.STARTING),
        sources=tuple(each.source for each in report.channels),
        endpoint=report.endpoint,
        behind_s=report.behind_s,
        heard_s=report.heard_s,
        sent_s=report.sent_s,
        dropped_blocks=report.dropped_blocks,
        notice=message_in(report.notice),
        curtain=_CURTAINS.get(report.curtain, Curtain.OPEN),
        local=report.local,
        encrypted=report.encrypted,
        latency=Latency(latency.capture, latency.gate, latency.send, latency.endpoint, latency.paint),
        bytes_sent=report.bytes_sent,
        bytes_received=report.bytes_received,
        channels=tuple(
            ChannelStatus(
                ChannelId(each.channel),
                each.source,
                each.endpoint,
                local=each.local,
                encrypted=each.encrypted,
                level_dbfs=each.level_dbfs,
                connected=each.connected,
                trouble=message_in(each.trouble),
            )
            for each in report.channels
        ),
        session_s=report.session_s,
        reconnects=report.reconnects,
    )


def message_in(notice: NoticeRecord | None) -> Message | None:
    """The message of a record; None for none, and for what another version says and we cannot word."""
    sentence = CATALOGUE.get(notice.code) if notice is not None else None
    if notice is None or sentence is None:
        return None
    if isinstance(sentence, Counted) and not notice.params.get("n", "").isdecimal():
        return None
    said = Message(notice.code, tuple(sorted(notice.params.items())))
    try:
        (sentence if isinstance(sentence, str) else sentence.other).format(**notice.params)
    except (KeyError, IndexError, ValueError, AttributeError):
        return None
    return said


def _notice(what: Message | None) -> NoticeRecord | None:
    if what is None:
        return None
    params = {name: "…" if name in _OTHERS_WORDS else _short(value) for name, value in what.params}
    return NoticeRecord(what.code, params)


def _channel(channel: ChannelStatus) -> ChannelRecord:
    return ChannelRecord(
        channel.channel,
        _short(channel.source),
        _short(channel.endpoint),
        local=channel.local,
        encrypted=channel.encrypted,
        connected=channel.connected,
        level_dbfs=round(channel.level_dbfs, 1) if channel.level_dbfs is not None else None,
        trouble=_notice(channel.trouble),
    )


def _short(text: str) -> str:
    text = well_formed(text)
    return text if len(text) <= _MOST_TEXT else f"{text[: _MOST_TEXT - 1]}…"
