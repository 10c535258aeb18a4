"""A session over fakes of its seams, run to its end, and what it told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence

from fakes.audio import ScriptedDetector, blocks_of, tone
from fakes.transport import EchoTransport
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.core.layout import CharacterMeasure
from livecaption.model.audio import MICROPHONE, ChannelId, Gap
from livecaption.model.seams import BlockSink, Detector, Source, TransportListener
from livecaption.model.status import CorrectWord, Phase, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import OVERLAY, CaptionStyle, CaptionView, Measure, Shown, ViewName
from livecaption.session.clock import SystemClock
from livecaption.session.listener import SessionListener
from livecaption.session.parts import SessionParts, SessionResult
from livecaption.session.session import Session

SPEECH_AND_PAUSE = [0.9] * 30 + [0.0] * 20


class Recorder(SessionListener):
    def __init__(self) -> None:
        self.finals: list[str] = []
        self.shown_texts: list[str] = []
        self.shown_at_s: list[float] = []
        self.views: list[CaptionView] = []
        self.phases: list[Phase] = []
        self.notices: list[str] = []
        self.gaps: list[Gap] = []

    def final(self, update: TranscriptUpdate) -> None:
        self.finals.append(update.text)

    def shown(self, t_s: float, shown: Shown) -> None:
        self.shown_texts.append(shown.text)
        self.shown_at_s.append(t_s)

    def view(self, _name: ViewName, view: CaptionView) -> None:
        self.views.append(view)

    def gap(self, t_s: float, gap: Gap) -> None:
        self.gaps.append(gap)

    def status(self, status: SessionStatus) -> None:
        if status.phase not in self.phases[-1:]:
            self.phases.append(status.phase)
        if status.notice is not None and status.notice.code not in self.notices[-1:]:
            self.notices.append(status.notice.code)


class HeldSource(Source):
    """Puts speech at every start and ends only when it is stopped."""

    def __init__(self) -> None:
        self.starts = 0
        self.started = threading.Event()
        self.stopped = threading.Event()

    @property
    def channel(self) -> ChannelId:
        return MICROPHONE

    @property
    def title(self) -> str:
        return "Held"

    def start(self, sink: BlockSink) -> None:
        for block in blocks_of(tone(1.0), start_s=SystemClock().now_s()):
            sink.put(block)
        self.starts += 1
        self.started.set()

    def stop(self) -> None:
        self.stopped.set()


def wait_for(condition: Callable[[], bool]) -> None:
    """From a test's own thread, for what no event tells."""
    while not condition():
        threading.Event().wait(0.001)


def session_over(
    source: Source,
    *listeners: SessionListener,
    transport: Callable[[ChannelId, TransportListener], EchoTransport] = EchoTransport,
    script: Sequence[float] = SPEECH_AND_PAUSE,
    detector: Detector | None = None,
    finish_s: float = 10.0,
    patient: bool = False,
    measure: Measure | None = None,
    corrections: Sequence[CorrectWord] = (),
) -> Session:
    return Session(
        SessionParts(
            sources=(source,),
            ring=BlockRing(),
            clock=SystemClock(),
            resampler=SoxrResampler,
            detector=lambda _channel: detector or ScriptedDetector(script),
            transport=transport,
            views={OVERLAY: (CaptionStyle(), measure or CharacterMeasure())},
            listeners=listeners,
            finish_s=finish_s,
            patient=patient,
            corrections=corrections,
        )
    )


def run_to_its_end(session: Session, during: Callable[[Session], None] | None = None) -> SessionResult:
    async def main() -> SessionResult:
        if during is not None:
            threading.Thread(target=during, args=(session,), daemon=True).start()
        async with asyncio.timeout(60):
            return await session.run()

    return asyncio.run(main())


def run(
    source: Source,
    recorder: Recorder,
    *,
    transport: Callable[[ChannelId, TransportListener], EchoTransport] = EchoTransport,
    script: Sequence[float] = SPEECH_AND_PAUSE,
    finish_s: float = 10.0,
    during: Callable[[Session], None] | None = None,
) -> SessionResult:
    session = session_over(source, recorder, transport=transport, script=script, finish_s=finish_s)
    return run_to_its_end(session, during)
