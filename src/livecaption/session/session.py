"""One captioning session: sources -> ring -> worker -> transports -> transcript -> views.

Runs on one asyncio thread, its own or the program's only one; `command` and `report` may be called from any thread.
It speaks in commands and status, and tells listeners what it learns. Ending is a state with a deadline: the open
utterance is flushed, its final waited for, and what did not come by then is recorded as a gap.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from livecaption.core.edited_transcript import EditedTranscript
from livecaption.model.audio import ChannelId, Gap, SourceEnded, seconds
from livecaption.model.errors import CaptureError, EndpointError, LivecaptionError
from livecaption.model.messages import Message, message
from livecaption.model.seams import Transport
from livecaption.model.status import Command, ConnectionChanged, Painted, Phase, Request, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.session.audience import Audience
from livecaption.session.crossing import Crossing
from livecaption.session.parts import SessionParts, SessionResult
from livecaption.session.record import Record
from livecaption.session.sources import Sources
from livecaption.session.standing import Standing
from livecaption.session.worker import Heard, Worker

STATUS_EVERY_S = 0.5
HOLD_S = 10.0
"""A file read fast waits while this much of it is unsent."""

UNFINISHED_S = 0.5
"""Less speech than this without captions at the end is no reason to call the session spoiled."""

_log = logging.getLogger(__name__)
_Error = TypeVar("_Error", bound=BaseException)


class Session:
    """Runs once. Create, `await run()`, and read the result."""

    def __init__(self, parts: SessionParts) -> None:
        self._parts = parts
        self._sources = Sources(parts.sources, parts.ring)
        self._transports: dict[ChannelId, Transport] = {}
        audience = Audience(parts.listeners, self._on_part_failed)
        self._audience = audience
        self._record = Record(parts, audience, self._on_part_failed)
        self._standing = Standing(
            self._sources,
            self._transports,
            parts.ring,
            audience,
            parts.clock,
            patient=parts.patient,
            notice=parts.notice,
        )
        self._ended: set[ChannelId] = set()
        self._drain_marks: list[SourceEnded] = []
        self._posted_samples = 0
        self._draining = False
        self._broken = False
        self._deaf = False
        """What the worker still has to say comes too late: every utterance is ended."""
        self._finish_asked_s: float | None = None
        self._active_s = 0.0
        self._error: LivecaptionError | None = None
        self._change = asyncio.Event()
        self._abort = asyncio.Event()
        self._crossing = Crossing(self._on_mistake)

    # ---- from any thread

    def command(self, request: Request) -> None:
        """Ask the session for something; nothing, once it is over."""
        self._crossing.ask(partial(self._on_request, request))

    def report(self, name: str, notice: Message | None) -> None:
        """A part has something to tell the person (a lost device), or nothing any more."""
        self._crossing.ask(partial(self._standing.notice, name, notice))

    @property
    def said(self) -> EditedTranscript:
        """Everything said so far, as heard and as it reads. Any thread."""
        return self._record.said

    @property
    def status(self) -> SessionStatus:
        """What it is doing, with figures half a second old at most. Any thread."""
        return self._standing.newest

    @property
    def send_delays_s(self) -> list[float]:
        """Seconds from resampler to socket of the newest live frames, over all channels."""
        return [delay_s for transport in self._transports.values() for delay_s in transport.send_delays_s]

    # ---- the session's thread

    async def run(self) -> SessionResult:
        """Caption until the sources end, a command comes or it cannot go on. Never raises for what it can report."""
        self._crossing.open()
        try:
            await self._run_and_take_down()
            lost_s = self._record.close()
            if lost_s >= UNFINISHED_S and self._error is None and not self._abort.is_set():
                self._error = EndpointError("session.unfinished", seconds=f"{lost_s:.0f}")
            self._standing.ending(Phase.ENDED)
        finally:
            self._crossing.close()
        return SessionResult(self._record.said, self._error)

    async def _run_and_take_down(self) -> None:
        worker = Worker(
            self._parts.ring,
            self._parts.resampler,
            self._parts.detector,
            self._post,
            self._parts.clock,
            gate=self._parts.gate,
            hold=self._hold,
            levels=self._audience.wants_levels or not self._parts.patient,
            failed=lambda error: self._crossing.ask(partial(self._on_worker_failed, error)),
        )
        try:
            await self._run(worker)
        except* LivecaptionError as group:
            self._error = self._error or _first(group)
        except* Exception as group:  # noqa: BLE001 - a mistake of ours costs neither the transcript nor a clear end
            self._on_mistake(_first(group))
        finally:
            worker.ask_to_stop()
            self._parts.ring.close()
            await self._sources.close()
            await asyncio.to_thread(worker.stop)

    async def _run(self, worker: Worker) -> None:
        if self._asked_to_end:
            return
        async with asyncio.TaskGroup() as tasks:
            for channel in self._sources.channels:
                self._transports[channel] = self._parts.transport(channel, _Ear(self, channel))
            carriers = [tasks.create_task(transport.run()) for transport in self._transports.values()]
            ticker = tasks.create_task(self._tick())
            worker.start()
            await self._until_over()
            self._standing.ending(Phase.FINISHING)
            await self._drain_sources()
            self._deaf = True
            # By the worker's failure, or because the person would not wait for it: the gate ended all others.
            for ended in self._record.still_spoken():
                self._transports[ended.channel].put(ended)
            for transport in self._transports.values():
                transport.finish()
            await self._last_words(carriers)
            for task in (*carriers, ticker):
                task.cancel()

    async def _until_over(self) -> None:
        """Until every source ended by itself, the person asked to finish, or it cannot go on."""
        listening = started = False
        while not self._asked_to_end and not self._broken:
            self._change.clear()
            paused = self._standing.paused
            if paused and listening:
                # Pause means pause: the device is closed, and the open utterance ends here.
                await self._drain_sources()
                listening = False
            elif not paused and not listening:
                listening = await self._listen(again=started)
                started = True
            elif listening and self._ended.issuperset(self._sources.channels):
                return
            else:
                await self._change.wait()

    async def _listen(self, *, again: bool) -> bool:
        """Open the sources; whether they are open. Raises `CaptureError` the first time."""
        self._ended.clear()
        try:
            await self._sources.start()
        except CaptureError as error:
            if not again:
                raise
            # A microphone that went away in a pause ends neither the session nor the wait for what was said before.
            self._standing.paused = True
            self._standing.notice("sources", error.message)
            return False
        self._standing.notice("sources", None)
        return True

    async def _drain_sources(self) -> None:
        """Stop the sources, and wait for the worker to have worked through what they put.

        An end of ours goes in behind all of it, so that an end of the source's own is not taken for the last.
        """
        self._draining = True
        await self._sources.stop()
        self._drain_marks = [SourceEnded(channel) for channel in self._sources.channels]
        for mark in self._drain_marks:
            self._parts.ring.end(mark)
        while self._drain_marks and not self._broken and not self._abort.is_set():
            self._change.clear()
            await self._change.wait()
        self._draining = False

    async def _last_words(self, carriers: Sequence[asyncio.Task[None]]) -> None:
        """Wait for the finals, while there is patience."""
        began_s = self._parts.clock.now_s()
        while not all(task.done() for task in carriers) and not self._abort.is_set() and self._patient_since(began_s):
            await asyncio.wait(carriers, timeout=0.1)

    def _patient_since(self, began_s: float) -> bool:
        """Asked to finish: up to the deadline. At a file's end: while the endpoint still works or starts."""
        if self._finish_asked_s is not None:
            since_s = max(began_s, self._finish_asked_s)
        elif self._broken:
            since_s = began_s
        elif not self._standing.all_met:
            return True  # a transport gives up by itself an endpoint that does not come up
        else:
            since_s = max(began_s, self._active_s)
        return self._parts.clock.now_s() - since_s < self._parts.finish_s

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(STATUS_EVERY_S)
            self._standing.tell()

    # ---- from the worker thread

    def _post(self, heard: Heard) -> None:
        self._posted_samples += heard.heard_samples
        self._crossing.ask(partial(self._on_heard, heard))

    def _hold(self) -> bool:
        if not self._parts.patient or self._draining:  # an end must come; what waits in the ring is little
            return False
        return self._standing.behind_s + seconds(self._posted_samples - self._standing.heard_samples) > HOLD_S

    # ---- events

    @property
    def _asked_to_end(self) -> bool:
        return self._finish_asked_s is not None or self._abort.is_set()

    def _on_mistake(self, error: BaseException) -> None:
        _log.error("the session failed", exc_info=error)
        self._break(LivecaptionError("session.failed", reason=type(error).__name__))

    def _on_worker_failed(self, error: Exception) -> None:
        self._break(CaptureError("session.worker_failed", reason=type(error).__name__))

    def _break(self, error: LivecaptionError) -> None:
        """It cannot go on, but what was heard still gets its finals, up to the deadline."""
        self._error = error
        self._broken = True
        self._change.set()

    def _on_part_failed(self, error: Exception) -> None:
        self._standing.notice("part", message("session.part_failed", reason=type(error).__name__))

    def _on_heard(self, heard: Heard) -> None:
        if self._broken or self._deaf:
            return
        if heard.origin_s is not None:
            self._record.begin(heard.origin_s)
        self._standing.heard_samples += heard.heard_samples
        if heard.capture_s is not None and heard.gate_s is not None:
            self._standing.latency.worked(self._parts.clock.now_s(), heard.capture_s, heard.gate_s)
        if heard.level is not None:
            self._standing.levels.update([heard.level])
            self._audience.level(*heard.level)
        for event in heard.events:
            match event:
                case SourceEnded():
                    self._on_source_ended(event)
                case Gap():
                    self._record.gap(event)
                case _:
                    self._record.speech(event)
                    self._transports[event.channel].put(event)

    def _on_source_ended(self, ended: SourceEnded) -> None:
        self._ended.add(ended.channel)
        self._drain_marks = [mark for mark in self._drain_marks if mark is not ended]
        if isinstance(ended.error, LivecaptionError):
            self._error = ended.error
        elif ended.error is not None:
            self._error = CaptureError("session.source_failed", reason=type(ended.error).__name__)
        self._change.set()

    def _on_request(self, request: Request) -> None:
        match request:
            case Command.FINISH:
                if self._finish_asked_s is None:
                    self._finish_asked_s = self._parts.clock.now_s()
            case Command.ABORT:
                self._abort.set()
            case Command.PAUSE:
                self._standing.paused = True
                self._parts.ring.pause(self._parts.clock.now_s())
            case Command.RESUME:
                self._standing.paused = False
                self._parts.ring.resume(self._parts.clock.now_s())
            case Command.RETRY:
                for transport in self._transports.values():
                    transport.retry()
            case Painted(delay_s=delay_s):
                self._standing.latency.painted(self._parts.clock.now_s(), delay_s)
                return
            case _:
                self._record.ask(request)
                self._standing.curtain = self._record.curtain
        self._standing.tell()
        self._change.set()

    def text_received(self, update: TranscriptUpdate) -> None:
        """New text from a transport."""
        self._active_s = self._parts.clock.now_s()
        self._record.text(update)

    def gap_made(self, gap: Gap) -> None:
        """Speech that a transport could not keep."""
        self._record.gap(gap)

    def connection_changed(self, change: ConnectionChanged) -> None:
        """A transport's connection opened or closed."""
        self._active_s = self._parts.clock.now_s()
        self._audience.connection(self._record.t_s, change)
        self._standing.connection(change)

    def trouble_changed(self, channel: ChannelId, trouble: Message | None) -> None:
        """What keeps a channel's captions from coming."""
        self._standing.trouble(channel, trouble)


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


def _first(group: BaseExceptionGroup[_Error]) -> _Error:
    first = group.exceptions[0]
    return _first(first) if isinstance(first, BaseExceptionGroup) else first
