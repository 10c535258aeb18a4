"""Builds one captioning run from the settings: source, gate, endpoint, files; runs it; saves what came of it.

Composition: with `app.py` and `cli.py` the only place that names concrete classes. Nothing here knows a window.
Everything that can be found out before captioning starts is found out by `prepare`.
"""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from livecaption import __version__, resources
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.config import folders
from livecaption.config.endpoint_keys import key_of
from livecaption.config.known_endpoints import KnownEndpoint, resolve
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.core.edits import correction_of
from livecaption.core.gate import GateConfig, frames_of
from livecaption.core.sentences import same_sentence
from livecaption.dialects.edge import EdgeDialect
from livecaption.exports.choices import ExportChoices
from livecaption.library.journal import Journal
from livecaption.listening import open_sources
from livecaption.model.audio import MICROPHONE, ChannelId, Gap
from livecaption.model.declarations.sound import FILE_PREFIX
from livecaption.model.errors import LivecaptionError, OutputError
from livecaption.model.messages import Message
from livecaption.model.seams import Clock, Source, Transport, TransportListener
from livecaption.model.settings import Settings
from livecaption.model.status import ConnectionChanged, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import CaptionStyle, Measure, Shown, ViewName
from livecaption.outputs.events import EventsWriter
from livecaption.outputs.files import check_writable, write_transcript
from livecaption.outputs.status_log import StatusLog
from livecaption.recogniser import arguments_of, check, wanted_of
from livecaption.session.clock import SystemClock
from livecaption.session.listener import SessionListener
from livecaption.session.parts import SessionParts, SessionResult
from livecaption.session.session import Session
from livecaption.transport.address import Address, Endpoint
from livecaption.transport.child import ChildEndpoint
from livecaption.transport.fixed import FixedEndpoint
from livecaption.transport.link import Link
from livecaption.transport.round_trip_history import RoundTripHistory
from livecaption.transport.route import Route, in_order
from livecaption.transport.spool import SpoolFile
from livecaption.transport.tokens import MintingEndpoint
from livecaption.vad.choose import make_detectors

CHILD_ARGUMENTS = ("serve", "--port", "0", "--embedded")

FAST_KEEP_S = 86_400.0
"""A file read fast waits for the endpoint: little of it is kept for sending again, and nothing of that is dropped."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A run that is known to be possible: files checked, the sources found, nothing opened for writing yet."""

    settings: Settings
    clock: Clock
    sources: tuple[Source, ...]
    notices: _Notices
    outputs: tuple[str, ...]
    started: datetime
    keep_empty: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run left behind; `errors` are what ended or spoiled it, in order."""

    saved: tuple[Path, ...]
    errors: tuple[LivecaptionError, ...]
    words: int
    said: EditedTranscript = field(default_factory=EditedTranscript)
    choices: ExportChoices = field(default_factory=ExportChoices)
    """How the transcript was written, for writing it again after a correction."""


class _Notices:
    """Hands what parts have to tell, on whatever thread, to the session, whenever it exists."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._early: dict[str, Message | None] = {}

    def attach(self, session: Session) -> None:
        with self._lock:
            self._session = session
            for name, notice in self._early.items():
                session.report(name, notice)

    def reporter(self, name: str) -> Callable[[Message | None], None]:
        def report(notice: Message | None) -> None:
            with self._lock:
                if self._session is not None:
                    self._session.report(name, notice)
                else:
                    self._early[name] = notice

        return report


def prepare(settings: Settings, outputs: Sequence[str], *, keep_empty: bool = True) -> Prepared:
    """Check the files and open the source. Raises `LivecaptionError` with what to do.

    `keep_empty` says that files are written also when not a word was said.
    """
    if not resolve(settings):  # which tells of a name that no endpoint has
        check(wanted_of(settings))
    events = [
        path
        for name in ("outputs.events", "outputs.engine_events", "outputs.status_log")
        if (path := settings.optional_text(name)) is not None
    ]
    check_writable(outputs, events)
    clock = SystemClock()
    notices = _Notices()
    sources = open_sources(settings, clock, notices.reporter)
    started = datetime.now().astimezone()
    return Prepared(settings, clock, sources, notices, tuple(outputs), started, keep_empty)


async def caption(
    prepared: Prepared,
    views: Mapping[ViewName, tuple[CaptionStyle, Measure]],
    listeners: Sequence[SessionListener],
    started: Callable[[Session], None],
) -> Outcome:
    """Run the session and save its transcript. `started` gets the session, to send it commands.

    The first of `views` is the one that `--events` records, and whose last line can be struck.

    Raises `OutputError` when an events file cannot be opened; everything later is in the outcome.
    """
    settings = prepared.settings
    journal = Journal(
        folders.journal_folder(),
        prepared.started,
        __version__,
        on_trouble=prepared.notices.reporter("journal"),
    )
    try:
        async with AsyncExitStack() as stack:
            files = _event_files(settings, stack, prepared.notices)
            routes = await _routes(settings, stack)
            round_trips = stack.enter_context(RoundTripHistory(folders.state_folder() / "round-trips.json"))
            make_detector, notice = make_detectors(
                resources.path(resources.DETECTOR_MODEL),
                on_fallback=prepared.notices.reporter("gate"),
            )
            identity = str(uuid.uuid4())
            language = settings.optional_text("endpoint.language")
            patient = settings.switch("capture.fast")
            live = not settings.text("capture.source").startswith(FILE_PREFIX)
            keyterms = settings.texts("words.keyterms")
            tell_apart, expected = settings.switch("speakers.tell_apart"), settings.count("speakers.expected")
            restate = settings.text("engine.second_pass") != "off"
            # Beside another channel the microphone is the person's own: nothing to tell apart.
            mine_alone = len(prepared.sources) > 1
            corrections = tuple(filter(None, map(correction_of, settings.texts("words.corrections"))))
            keep_s = FAST_KEEP_S if patient else settings.number("endpoint.keep_s")

            def transport(channel: ChannelId, listener: TransportListener) -> Transport:
                spool = None
                if not patient:  # who waits for the endpoint has little to keep
                    unsent = folders.state_folder() / "unsent"
                    spool = SpoolFile.for_seconds(unsent, keep_s, prepared.notices.reporter(f"spool {channel}"))
                    stack.callback(spool.close)
                return Link(
                    channel,
                    routes,
                    lambda epoch, heard: EdgeDialect(
                        channel,
                        epoch,
                        language=language or heard,
                        keyterms=keyterms,
                        diarize=tell_apart and not (channel == MICROPHONE and mine_alone),
                        speakers=expected,
                        restate=restate,
                    ),
                    listener,
                    prepared.clock,
                    session=identity,
                    keep_s=keep_s,
                    spool=spool,
                    patient=patient,
                    holds=live,
                    notice=prepared.notices.reporter(f"route {channel}"),
                    round_trips=round_trips,
                )

            session = Session(
                SessionParts(
                    sources=prepared.sources,
                    ring=BlockRing(),
                    clock=prepared.clock,
                    resampler=SoxrResampler,
                    detector=lambda _channel: make_detector(),
                    transport=transport,
                    views=views,
                    listeners=(_Keeper(journal), *files, *listeners),
                    gate=GateConfig(close_after_frames=frames_of(settings.count("gate.close_ms"))),
                    patient=patient,
                    finish_s=settings.number("session.finish_s"),
                    notice=notice,
                    corrections=corrections,
                )
            )
            prepared.notices.attach(session)
            started(session)
            result = await session.run()
            # Before the endpoint is taken down, which may take its time, and on a thread, so that a person who does
            # not want to wait for a dead disk is heard.
            return await asyncio.to_thread(_save, prepared, result, journal)
    finally:
        journal.close(saved=False)


def _event_files(settings: Settings, stack: AsyncExitStack, notices: _Notices) -> list[SessionListener]:
    files: list[SessionListener] = []
    if (path := settings.optional_text("outputs.events")) is not None:
        files.append(_ShownFile(stack.enter_context(EventsWriter(path, notices.reporter("events")))))
    if (path := settings.optional_text("outputs.engine_events")) is not None:
        files.append(_ReceivedFile(stack.enter_context(EventsWriter(path, notices.reporter("engine-events")))))
    if (path := settings.optional_text("outputs.status_log")) is not None:
        files.append(_StatusFile(stack.enter_context(StatusLog(path, notices.reporter("status-log")))))
    return files


async def _routes(settings: Settings, stack: AsyncExitStack) -> tuple[Route, ...]:
    """The configured endpoints in their order, or the one on this computer, which can be the last resort as well."""
    wanted = resolve(settings)
    endpoints = [endpoint_of(each, wanted[0]) for each in wanted]
    if endpoints and not settings.switch("endpoint.fallback"):
        return in_order(endpoints)
    here = ChildEndpoint(resources.child_command(*child_arguments(settings)), log_path=_log_path("endpoint.log"))
    await stack.enter_async_context(here)
    return in_order(endpoints, last_resort=here) if endpoints else in_order((here,))


def child_arguments(settings: Settings) -> tuple[str, ...]:
    """What this program starts itself with as the endpoint on this computer."""
    return (*CHILD_ARGUMENTS, *arguments_of(wanted_of(settings)))


def endpoint_of(known: KnownEndpoint, first: KnownEndpoint | None) -> Endpoint:
    """What a person configured, as the transport takes it; its key is found when it first connects, on a thread."""
    address = Address(known.url, name=known.name, ca_file=known.ca_file)
    key = partial(key_of, known, first)
    if known.token_url is not None:
        return MintingEndpoint(address, known.token_url, key)
    return FixedEndpoint(address, key)


def _log_path(name: str) -> Path | None:
    try:
        path = folders.ensure(folders.log_folder()) / name
        path.open("ab").close()
    except (LivecaptionError, OSError):
        return None  # a log is no reason not to caption
    return path


def _save(prepared: Prepared, result: SessionResult, journal: Journal) -> Outcome:
    """Write every output; what fails does not keep the others from being written.

    Text that never became final was on the screen all the same: it is saved, and marked.
    """
    choices = ExportChoices(
        include_tentative=True, started=prepared.started.isoformat(timespec="seconds"), goes_on=same_sentence
    )
    errors = [result.error] if result.error is not None else []
    saved: list[Path] = []
    words = sum(len(entry.text.split()) for entry in result.transcript.each())
    safe = True
    outputs = prepared.outputs if words or prepared.keep_empty else ()
    for path in outputs:
        try:
            saved.append(write_transcript(result.transcript, path, folders.rescue_folder(), choices))
        except OutputError as error:
            errors.append(error)
            safe = safe and error.message.code == "output.saved_elsewhere"
    journal.close(saved=safe)
    return Outcome(tuple(saved), tuple(errors), words, result.said, choices)


class _Keeper(SessionListener):
    """Journals every final at once."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def final(self, update: TranscriptUpdate) -> None:
        self._journal.final(update)

    def corrected(self, t_s: float, update: TranscriptUpdate) -> None:
        self._journal.final(update)

    def struck(self, t_s: float, update: TranscriptUpdate) -> None:
        self._journal.struck(update)

    def gap(self, t_s: float, gap: Gap) -> None:
        self._journal.gap(gap)


class _ShownFile(SessionListener):
    """The events file: every change as the default view shows it."""

    def __init__(self, writer: EventsWriter) -> None:
        self._writer = writer

    def shown(self, t_s: float, shown: Shown) -> None:
        self._writer.caption(t_s, shown)

    def corrected(self, t_s: float, update: TranscriptUpdate) -> None:
        self._writer.edit(t_s, update)

    def struck(self, t_s: float, update: TranscriptUpdate) -> None:
        self._writer.edit(t_s, update)

    def gap(self, t_s: float, gap: Gap) -> None:
        self._writer.gap(t_s, gap)

    def connection(self, t_s: float, change: ConnectionChanged) -> None:
        self._writer.connection(t_s, change)


class _ReceivedFile(_ShownFile):
    """The engine events file: every change as the endpoint sent it."""

    def shown(self, t_s: float, shown: Shown) -> None:
        pass

    def corrected(self, t_s: float, update: TranscriptUpdate) -> None:
        pass

    def struck(self, t_s: float, update: TranscriptUpdate) -> None:
        pass

    def received(self, t_s: float, update: TranscriptUpdate) -> None:
        self._writer.received(t_s, update)


class _StatusFile(SessionListener):
    """The status log: what the session does, and no words."""

    def __init__(self, log: StatusLog) -> None:
        self._log = log

    def measured(self, status: SessionStatus) -> None:
        self._log.measured(status)
