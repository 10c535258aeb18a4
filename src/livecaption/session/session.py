"""One captioning session: sources -> ring -> worker -> transports -> transcript -> views.

Runs on one asyncio thread, its own or the program's only one; `command` may be called from any thread. It speaks in
commands and status, and tells listeners what it learns. Ending is a state with a deadline: the open utterance is
flushed, its final waited for, and what did not come by then is recorded as a gap.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from livecaption.core.gate import GateConfig
from livecaption.core.layout import Measure
from livecaption.model.audio import (
    ChannelId,
    Gap,
    GapReason,
    SampleIndex,
    SourceEnded,
    UtteranceEnded,
    UtteranceId,
    UtteranceStarted,
    seconds,
)
from livecaption.model.errors import CaptureError, EndpointError, LivecaptionError
from livecaption.model.messages import Message
from livecaption.model.seams import BlockSink, Clock, Detector, Resampler, Source, Transport, TransportListener
from livecaption.model.status import Command, ConnectionChanged, Phase, SessionStatus
from livecaption.model.transcript import Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, CaptionView, Shown
from livecaption.session.listener import SessionListener
from livecaption.session.views import ViewRunner
from livecaption.session.worker import BlockQueue, Heard, Worker

STATUS_EVERY_S = 0.5
BEHIND_S = 3.0
"""Further behind than this is worth telling."""

HOLD_S = 10.0
"""A file read fast waits while this much of it is unsent."""

_log = logging.getLogger(__name__)


class Ring(BlockSink, BlockQueue, Protocol):
    """Both ends of the crossing from capture to the worker."""

    @property
    def dropped_blocks(self) -> int:
        """Blocks that found no room."""

    def close(self) -> None:
        """Wake whoever waits; accept nothing more."""


@dataclass(frozen=True, slots=True)
class SessionParts:
    """The concrete classes a session runs over, built by the composition.

    `patient` sources (a file read fast) wait for the endpoint; all others are never held up.
    """

    sources: Sequence[Source]
    ring: Ring
    clock: Clock
    resampler: Callable[[], Resampler]
    detector: Callable[[ChannelId], Detector]
    transport: Callable[[ChannelId, TransportListener], Transport]
    measure: Measure
    style: CaptionStyle = field(default_factory=CaptionStyle)
    listeners: Sequence[SessionListener] = ()
    gate: GateConfig = field(default_factory=GateConfig)
    patient: bool = False
    finish_s: float = 10.0
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class SessionResult:
    """What came of a session; `error` is what ended it early or spoiled it, or None."""

    transcript: Transcript
    error: LivecaptionError | None = None


class Session:
    """Runs once. Create, `await run()`, and read the result."""

    def __init__(self, parts: SessionParts) -> None:
        self._parts = parts
        self._transcript = Transcript()
        self._status = SessionStatus(sources=tuple(source.title for source in parts.sources))
        self._transports: dict[ChannelId, Transport] = {}
        self._open: dict[tuple[ChannelId, UtteranceId], list[int]] = {}
        self._troubles: dict[ChannelId, Message] = {}
        self._notices: dict[str, Message] = {"start": parts.notice} if parts.notice is not None else {}
        self._connected: set[ChannelId] = set()
        self._ended: set[ChannelId] = set()
        self._origin_s: float | None = None
        self._heard_samples = 0
        self._posted_samples = 0
        self._paused = False
        self._error: LivecaptionError | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._early_commands: list[Command] = []
        self._finish_asked = False
        self._change = asyncio.Event()
        self._abort = asyncio.Event()
        self._active_s = 0.0
        self._view = ViewRunner(parts.style, parts.measure, parts.clock, painted=self._on_painted, shown=self._on_shown)

    # ---- from any thread

    def command(self, command: Command) -> None:
        """Ask the session for something."""
        if self._loop is None:
            self._early_commands.append(command)
        else:
            self._loop.call_soon_threadsafe(self._on_command, command)

    def report(self, name: str, notice: Message | None) -> None:
        """A part has something to tell the person (a lost device), or nothing any more."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._on_notice, name, notice)
        elif notice is not None:
            self._notices[name] = notice

    @property
    def send_delays_s(self) -> list[float]:
        """Seconds from resampler to socket of the newest live frames, over all channels."""
        return [delay_s for transport in self._transports.values() for delay_s in transport.send_delays_s]

    # ---- the session's thread

    async def run(self) -> SessionResult:
        """Caption until the sources end, a command comes or it cannot go on. Never raises for what it can report."""
        self._loop = asyncio.get_running_loop()
        worker = Worker(
            self._parts.ring,
            self._parts.resampler,
            self._parts.detector,
            self._post,
            self._parts.clock,
            gate=self._parts.gate,
            hold=self._hold,
            failed=self._worker_failed,
        )
        try:
            await self._run(worker)
        except* LivecaptionError as group:
            self._error = self._error or _first(group)
        except* Exception as group:  # noqa: BLE001 - a mistake of ours costs neither the transcript nor a clear end
            _log.exception("the session failed", exc_info=group)
            self._error = LivecaptionError("session.failed", reason=type(group.exceptions[0]).__name__)
        finally:
            self._parts.ring.close()
            await asyncio.to_thread(self._stop_sources)
            await asyncio.to_thread(worker.stop)
            self._view.close()
        self._record_missing()
        self._set_status(Phase.ENDED)
        return SessionResult(self._transcript, self._error)

    async def _run(self, worker: Worker) -> None:
        async with asyncio.TaskGroup() as tasks:
            carriers = []
            for source in self._parts.sources:
                transport = self._parts.transport(source.channel, _Ear(self, source.channel))
                self._transports[source.channel] = transport
                carriers.append(tasks.create_task(transport.run()))
            ticker = tasks.create_task(self._tick())
            worker.start()
            for source in self._parts.sources:
                await asyncio.to_thread(source.start, self._parts.ring)
            for command in self._early_commands:
                self._on_command(command)
            await self._until_over()
            self._set_status(Phase.FINISHING)
            await self._drain_sources()
            for transport in self._transports.values():
                transport.finish()
            await self._last_words(carriers)
            for task in (*carriers, ticker):
                task.cancel()

    async def _until_over(self) -> None:
        """Until every source ended by itself, or the person asked to finish."""
        channels = {source.channel for source in self._parts.sources}
        stopped = False
        while not self._finish_asked and not self._abort.is_set():
            self._change.clear()
            if self._paused and not stopped:
                # Pause means pause: the device is closed, and the open utterance ends here.
                # Waiting for the worker keeps a quick resume from being taken for the end.
                await self._drain_sources()
                stopped = True
            elif stopped and not self._paused:
                self._ended.clear()
                for source in self._parts.sources:
                    await asyncio.to_thread(source.start, self._parts.ring)
                stopped = False
            elif channels <= self._ended and not stopped:
                return
            else:
                await self._change.wait()

    async def _drain_sources(self) -> None:
        """Stop the sources, and wait for the worker to have worked through what they put."""
        await asyncio.to_thread(self._stop_sources)
        for source in self._parts.sources:
            if source.channel not in self._ended:
                self._parts.ring.end(SourceEnded(source.channel))
        channels = {source.channel for source in self._parts.sources}
        while not self._abort.is_set():
            self._change.clear()
            if channels <= self._ended:
                return
            await self._change.wait()

    async def _last_words(self, carriers: Sequence[asyncio.Task[None]]) -> None:
        """Wait for the finals. Asked to finish: up to the deadline; at a file's end: while the endpoint still works."""
        started_s = self._parts.clock.now_s()
        while not all(task.done() for task in carriers) and not self._abort.is_set():
            since_s = started_s if self._finish_asked else max(started_s, self._active_s)
            if self._parts.clock.now_s() - since_s >= self._parts.finish_s:
                return
            await asyncio.wait(carriers, timeout=0.1)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(STATUS_EVERY_S)
            self._set_status()

    def _stop_sources(self) -> None:
        for source in self._parts.sources:
            source.stop()

    # ---- from the worker thread

    def _post(self, heard: Heard) -> None:
        self._posted_samples += heard.heard_samples
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._on_heard, heard)

    def _hold(self) -> bool:
        if not self._parts.patient:
            return False
        unsent_s = sum(transport.behind_s for transport in self._transports.values())
        return unsent_s + seconds(self._posted_samples - self._heard_samples) > HOLD_S

    def _worker_failed(self, error: Exception) -> None:
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._on_worker_failed, error)

    # ---- events

    def _on_worker_failed(self, error: Exception) -> None:
        self._error = CaptureError("session.worker_failed", reason=type(error).__name__)
        self._abort.set()
        self._change.set()

    def _on_heard(self, heard: Heard) -> None:
        if self._origin_s is None:
            self._origin_s = heard.origin_s
        self._heard_samples += heard.heard_samples
        for event in heard.events:
            match event:
                case SourceEnded():
                    self._on_source_ended(event)
                case Gap():
                    self.gap_made(event)
                case _:
                    if isinstance(event, UtteranceStarted):
                        self._open[event.channel, event.utterance] = [event.start, event.start]
                    elif isinstance(event, UtteranceEnded):
                        self._open.get((event.channel, event.utterance), [0, 0])[1] = event.end
                    self._transports[event.channel].put(event)

    def _on_source_ended(self, ended: SourceEnded) -> None:
        self._ended.add(ended.channel)
        if isinstance(ended.error, LivecaptionError):
            self._error = ended.error
        elif ended.error is not None:
            self._error = CaptureError("session.source_failed", reason=type(ended.error).__name__)
        self._change.set()

    def _on_command(self, command: Command) -> None:
        match command:
            case Command.FINISH:
                self._finish_asked = True
            case Command.ABORT:
                self._abort.set()
            case Command.PAUSE:
                self._paused = True
            case Command.RESUME:
                self._paused = False
        self._set_status()
        self._change.set()

    def _on_notice(self, name: str, notice: Message | None) -> None:
        if notice is None:
            self._notices.pop(name, None)
        else:
            self._notices[name] = notice
        self._set_status()

    def text_received(self, update: TranscriptUpdate) -> None:
        """New text from a transport."""
        t_s = self._t_s()
        self._active_s = self._parts.clock.now_s()
        for listener in self._parts.listeners:
            listener.received(t_s, update)
        after = self._transcript.apply(update)
        if after is self._transcript:
            return
        if update.final:
            self._open.pop((update.channel, update.utterance), None)
            for listener in self._parts.listeners:
                listener.final(update)
        self._transcript = after
        self._view.show(after)

    def gap_made(self, gap: Gap) -> None:
        """A stretch without captions."""
        self._transcript = self._transcript.mark_gap(gap)
        for listener in self._parts.listeners:
            listener.gap(self._t_s(), gap)

    def connection_changed(self, change: ConnectionChanged) -> None:
        """A transport's connection opened or closed."""
        self._active_s = self._parts.clock.now_s()
        if change.connected:
            self._connected.add(change.channel)
        else:
            self._connected.discard(change.channel)
        for listener in self._parts.listeners:
            listener.connection(self._t_s(), change)
        self._set_status()

    def trouble_changed(self, channel: ChannelId, trouble: Message | None) -> None:
        """What keeps a channel's captions from coming."""
        if trouble is None:
            self._troubles.pop(channel, None)
        else:
            self._troubles[channel] = trouble
        self._set_status()

    def _on_painted(self, view: CaptionView) -> None:
        for listener in self._parts.listeners:
            listener.view(view)

    def _on_shown(self, shown: Shown) -> None:
        t_s = self._t_s()
        for listener in self._parts.listeners:
            listener.shown(t_s, shown)

    def _record_missing(self) -> None:
        """Utterances that never got their final: what is known of them stays, and the hole is told."""
        missing = [
            Gap(channel, SampleIndex(start), SampleIndex(max(start, end)), GapReason.ENDPOINT)
            for (channel, utterance), (start, end) in self._open.items()
        ]
        for gap in missing:
            if gap.end > gap.start:
                self.gap_made(gap)
        lost_s = sum(gap.duration_s for gap in missing)
        if lost_s >= 0.5 and self._error is None and not self._abort.is_set():
            self._error = EndpointError("session.unfinished", seconds=f"{lost_s:.0f}")

    # ---- status

    def _t_s(self) -> float:
        return self._parts.clock.now_s() - self._origin_s if self._origin_s is not None else 0.0

    def _phase(self) -> Phase:
        if self._status.phase in (Phase.FINISHING, Phase.ENDED):
            return self._status.phase
        if self._paused:
            return Phase.PAUSED
        if self._troubles:
            return Phase.OFFLINE
        if len(self._connected) < len(self._transports):
            return Phase.CONNECTING
        if self._behind_s() > BEHIND_S and not self._parts.patient:
            return Phase.CATCHING_UP
        return Phase.LISTENING

    def _behind_s(self) -> float:
        return sum(transport.behind_s for transport in self._transports.values())

    def _set_status(self, phase: Phase | None = None) -> None:
        notice = next(iter(self._troubles.values()), None) or next(iter(self._notices.values()), None)
        status = SessionStatus(
            phase=phase or self._phase(),
            sources=self._status.sources,
            endpoint=next((transport.title for transport in self._transports.values()), ""),
            behind_s=round(self._behind_s(), 1),
            heard_s=round(seconds(self._heard_samples), 1),
            sent_s=round(sum(transport.sent_s for transport in self._transports.values()), 1),
            dropped_blocks=self._parts.ring.dropped_blocks,
            notice=notice,
        )
        if status != self._status:
            self._status = status
            for listener in self._parts.listeners:
                listener.status(status)


class _Ear:
    """The listener of one channel's transport."""

    def __init__(self, session: Session, channel: ChannelId) -> None:
        self._channel = channel
        self._session = session
        self.text_received = session.text_received
        self.gap_made = session.gap_made
        self.connection_changed = session.connection_changed

    def trouble_changed(self, trouble: Message | None) -> None:
        self._session.trouble_changed(self._channel, trouble)


def _first(group: BaseExceptionGroup[LivecaptionError]) -> LivecaptionError:
    first = group.exceptions[0]
    return _first(first) if isinstance(first, BaseExceptionGroup) else first
