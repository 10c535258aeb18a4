"""How a session ends when something goes wrong on the way: nothing hangs, nothing is lost quietly, all is told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest

from fakes.audio import ListSource, ScriptedDetector, blocks_of, tone
from fakes.session import SPEECH_AND_PAUSE, HeldSource, Recorder, run, run_to_its_end, session_over, wait_for
from fakes.transport import EchoTransport
from livecaption.core.layout import CharacterMeasure
from livecaption.model.audio import (
    MICROPHONE,
    AudioFrame,
    Gap,
    GapReason,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
)
from livecaption.model.errors import CaptureError, EndpointError
from livecaption.model.messages import message
from livecaption.model.seams import BlockSink
from livecaption.model.status import Command, ConnectionChanged, Phase, SessionStatus
from livecaption.model.transcript import TextState, TranscriptUpdate
from livecaption.model.view import CaptionView, Shown, ViewName
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session


def finish_once_started(source: HeldSource) -> Callable[[Session], None]:
    def press(session: Session) -> None:
        source.started.wait(60)
        session.command(Command.FINISH)

    return press


class Broken(SessionListener):
    """Raises at every word it is told."""

    def received(self, t_s: float, update: TranscriptUpdate) -> None:
        raise ValueError("planted")

    def final(self, update: TranscriptUpdate) -> None:
        raise ValueError("planted")

    def shown(self, t_s: float, shown: Shown) -> None:
        raise ValueError("planted")

    def view(self, _name: ViewName, view: CaptionView) -> None:
        raise ValueError("planted")

    def gap(self, t_s: float, gap: Gap) -> None:
        raise ValueError("planted")

    def connection(self, t_s: float, change: ConnectionChanged) -> None:
        raise ValueError("planted")

    def status(self, status: SessionStatus) -> None:
        raise ValueError("planted")


@pytest.mark.expects_log
def test_a_listener_that_fails_costs_the_others_nothing_and_is_told_of() -> None:
    recorder = Recorder()
    hole = [*blocks_of(tone(1.6)), *blocks_of(tone(1.6), start_s=60.0)]
    result = run_to_its_end(session_over(ListSource(hole), Broken(), recorder, script=[0.9]))
    assert result.error is None
    assert recorder.finals == ["Utterance 0.", "Utterance 1."]
    assert [gap.reason for gap in recorder.gaps] == [GapReason.SLEEP]
    assert "session.part_failed" in recorder.notices


@pytest.mark.expects_log
def test_a_view_that_cannot_lay_a_text_out_goes_on_with_the_next() -> None:
    class Choosy(CharacterMeasure):
        def width(self, text: str) -> float:
            if text == "heard":
                raise ValueError("planted")
            return super().width(text)

    recorder = Recorder()
    result = run_to_its_end(session_over(ListSource(blocks_of(tone(1.6))), recorder, measure=Choosy()))
    assert result.error is None
    assert recorder.finals == ["Utterance 0."]
    assert recorder.shown_texts == ["Utterance 0."]
    assert "session.part_failed" in recorder.notices


@pytest.mark.expects_log
def test_a_mistake_while_sound_is_taken_ends_the_session_instead_of_letting_it_wait_for_ever() -> None:
    class Mistaken(EchoTransport):
        def put(self, event: UtteranceEvent) -> None:
            raise ZeroDivisionError

    result = run(ListSource(blocks_of(tone(1.6))), Recorder(), transport=Mistaken, finish_s=0.1)
    assert result.error is not None
    assert result.error.message == message("session.failed", reason="ZeroDivisionError")


@pytest.mark.expects_log
def test_a_worker_that_fails_lets_what_was_heard_get_its_final() -> None:
    class Failing(ScriptedDetector):
        def probability(self, frame: AudioFrame) -> float:
            if len(self.frames) == 25:
                raise ValueError("planted")
            return super().probability(frame)

    recorder = Recorder()
    result = run_to_its_end(session_over(HeldSource(), recorder, detector=Failing([0.9])))
    assert recorder.finals == ["Utterance 0."]
    assert result.error is not None
    assert result.error.message == message("session.worker_failed", reason="ValueError")


def test_who_will_not_wait_for_the_end_ends_the_open_utterance_once() -> None:
    """The worker is still at its last sound when the utterance is ended without it."""

    class Strict(EchoTransport):
        spoken = threading.Event()
        ended = False

        def put(self, event: UtteranceEvent) -> None:
            assert not self.ended, "nothing comes after an utterance's end"
            self.ended = isinstance(event, UtteranceEnded)
            super().put(event)
            if isinstance(event, UtteranceAudio):
                self.spoken.set()

    def press(session: Session) -> None:
        assert Strict.spoken.wait(60)
        session.command(Command.FINISH)
        session.command(Command.ABORT)

    for _ in range(20):
        Strict.spoken.clear()
        result = run(
            HeldSource(),
            Recorder(),
            script=[0.9],
            during=press,
            transport=lambda c, lst: Strict(c, lst, answers=False),
        )
        assert result.error is None


def test_speech_that_was_still_going_on_when_the_endpoint_became_hopeless_is_a_gap() -> None:
    error = EndpointError("endpoint.unauthorized", host="example.org", status=401)

    class Refusing(EchoTransport):
        spoken = asyncio.Event()

        async def run(self) -> None:
            await self.spoken.wait()
            raise error

        def put(self, event: UtteranceEvent) -> None:
            super().put(event)
            if isinstance(event, UtteranceAudio) and event.start >= 10_000:
                self.spoken.set()

    recorder = Recorder()
    result = run(HeldSource(), recorder, script=[0.9], transport=lambda c, lst: Refusing(c, lst, answers=False))
    assert result.error is error
    (gap,) = recorder.gaps
    assert (gap.start, gap.reason) == (0, GapReason.ENDPOINT)
    assert gap.end >= 10_000


def test_speech_that_was_not_kept_is_told_once() -> None:
    class Evicting(EchoTransport):
        def put(self, event: UtteranceEvent) -> None:
            self.events.append(event)
            if isinstance(event, UtteranceEnded):
                self._listener.gap_made(Gap(MICROPHONE, SampleIndex(0), event.end, GapReason.NOT_KEPT))

    recorder = Recorder()
    result = run(ListSource(blocks_of(tone(1.6))), recorder, transport=Evicting)
    assert [gap.reason for gap in recorder.gaps] == [GapReason.NOT_KEPT]
    assert result.error is None


def test_a_file_that_ends_while_the_endpoint_still_starts_waits_for_it() -> None:
    class Late(EchoTransport):
        """Is there only after the sound has ended, and answers then."""

        async def run(self) -> None:
            await self._finishing.wait()
            self._listener.connection_changed(ConnectionChanged(MICROPHONE, 1, True))
            self._say(self._ended, "Late.", TextState.FINAL, self._ended.end)

        def put(self, event: UtteranceEvent) -> None:
            super().put(event)
            if isinstance(event, UtteranceEnded):
                self._ended = event

    result = run(
        ListSource(blocks_of(tone(1.6))),
        Recorder(),
        transport=lambda c, lst: Late(c, lst, answers=False),
        finish_s=0.0,
    )
    assert result.error is None
    assert result.transcript.text == "Late."


def test_asked_to_finish_it_does_although_the_endpoint_is_far_behind_a_file_read_fast() -> None:
    class Behind(EchoTransport):
        @property
        def behind_s(self) -> float:
            return 100.0

    source = HeldSource()
    session = session_over(source, Recorder(), transport=Behind, script=[0.9], patient=True)
    result = run_to_its_end(session, finish_once_started(source))
    assert result.transcript.text == "Utterance 0."
    assert result.error is None


def test_a_source_that_fails_to_stop_costs_neither_the_transcript_nor_a_clear_end() -> None:
    error = CaptureError("device.none")

    class Stuck(ListSource):
        def stop(self) -> None:
            super().stop()
            if self.stopped > 1:
                raise error

    recorder = Recorder()
    result = run(Stuck(blocks_of(tone(1.6))), recorder)
    assert result.transcript.text == "Utterance 0."
    assert recorder.phases[-1] is Phase.ENDED


def test_a_source_is_stopped_only_after_it_has_started() -> None:
    error = EndpointError("endpoint.not_found", host="example.org")
    failed, stopping = threading.Event(), threading.Event()

    class Slow(ListSource):
        open = overlapped = False

        def start(self, sink: BlockSink) -> None:
            failed.wait(60)
            self.overlapped = stopping.wait(0.3)
            self.open = True

        def stop(self) -> None:
            stopping.set()
            self.open = False

    class Refusing(EchoTransport):
        async def run(self) -> None:
            failed.set()
            raise error

    source = Slow([])
    result = run(source, Recorder(), transport=Refusing)
    assert result.error is error
    assert not source.overlapped
    assert not source.open


def test_asked_to_finish_before_it_began_it_opens_no_device() -> None:
    source = HeldSource()
    session = session_over(source, Recorder())
    session.command(Command.FINISH)
    assert run_to_its_end(session).error is None
    assert source.starts == 0


def test_commands_given_before_it_began_keep_their_order() -> None:
    source = HeldSource()
    session = session_over(source, Recorder(), script=[0.9])
    session.command(Command.PAUSE)
    session.command(Command.RESUME)
    assert run_to_its_end(session, finish_once_started(source)).transcript.text == "Utterance 0."


def test_a_command_after_the_end_is_nothing() -> None:
    session = session_over(ListSource(blocks_of(tone(0.5))), Recorder())
    run_to_its_end(session)
    session.command(Command.PAUSE)
    session.report("microphone", message("device.none"))


def test_a_pause_before_the_first_sound_does_not_move_the_session_s_beginning() -> None:
    class Late(HeldSource):
        """Has nothing to give at its first start."""

        def start(self, sink: BlockSink) -> None:
            if self.starts:
                super().start(sink)
            else:
                self.starts += 1
                self.started.set()

    source, recorder = Late(), Recorder()

    def press(session: Session) -> None:
        source.started.wait(60)
        source.started.clear()
        session.command(Command.PAUSE)
        session.command(Command.PAUSE)
        wait_for(lambda: Phase.PAUSED in recorder.phases)
        source.started.clear()
        session.command(Command.RESUME)
        wait_for(lambda: bool(recorder.shown_texts))
        session.command(Command.FINISH)

    run(source, recorder, script=[0.9], during=press)
    assert max(recorder.shown_at_s) < 30


def test_a_microphone_that_is_gone_after_a_pause_is_told_and_can_be_tried_again() -> None:
    class Unplugged(HeldSource):
        gone = False

        def start(self, sink: BlockSink) -> None:
            if self.gone:
                raise CaptureError("device.none")
            super().start(sink)

    source, recorder = Unplugged(), Recorder()

    def press(session: Session) -> None:
        source.started.wait(60)
        source.started.clear()
        source.gone = True
        wait_for(lambda: bool(recorder.shown_texts))  # what comes after a pause is not captioned
        session.command(Command.PAUSE)
        wait_for(lambda: Phase.PAUSED in recorder.phases)
        session.command(Command.RESUME)
        wait_for(lambda: "device.none" in recorder.notices)
        source.gone = False
        session.command(Command.RESUME)
        source.started.wait(60)
        session.command(Command.FINISH)

    result = run(source, recorder, script=[0.9], during=press)
    assert result.error is None
    assert recorder.finals == ["Utterance 0.", "Utterance 1."]


def test_what_is_heard_leaves_out_the_time_of_a_pause() -> None:
    heard: list[float] = []

    class Meter(SessionListener):
        def status(self, status: SessionStatus) -> None:
            heard.append(status.heard_s)

    hole = [*blocks_of(tone(1.6)), *blocks_of(tone(1.6), start_s=60.0)]
    run_to_its_end(session_over(ListSource(hole), Meter(), script=SPEECH_AND_PAUSE))
    assert heard[-1] < 4
