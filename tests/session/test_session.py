"""A whole session over fakes of its seams: what is captioned, how it ends, what it tells."""

from __future__ import annotations

import asyncio
import threading

import pytest

from fakes.audio import ListSource, blocks_of, tone
from fakes.session import HeldSource, Recorder, run, wait_for
from fakes.transport import EchoTransport
from livecaption.model.audio import GapReason, UtteranceEnded
from livecaption.model.errors import CaptureError, EndpointError
from livecaption.model.messages import message
from livecaption.model.seams import BlockSink
from livecaption.model.status import Command, Phase
from livecaption.session.session import Session


def test_a_recording_is_captioned_to_its_end() -> None:
    recorder = Recorder()
    result = run(ListSource(blocks_of(tone(1.6))), recorder)
    assert result.error is None
    assert result.transcript.text == "Utterance 0."
    assert recorder.finals == ["Utterance 0."]
    assert recorder.shown_texts[-1] == "Utterance 0."
    assert recorder.views[-1].text == "Utterance 0."
    assert recorder.phases[-2:] == [Phase.FINISHING, Phase.ENDED]


def test_asked_to_finish_it_flushes_the_open_utterance_and_waits_for_its_final() -> None:
    source, recorder = HeldSource(), Recorder()

    def press(session: Session) -> None:
        source.started.wait(60)
        session.command(Command.FINISH)

    result = run(source, recorder, script=[0.9], during=press)
    assert result.transcript.text == "Utterance 0."
    assert result.error is None


def test_a_final_that_does_not_come_by_the_deadline_becomes_a_gap_and_an_error() -> None:
    source, recorder = HeldSource(), Recorder()

    def press(session: Session) -> None:
        source.started.wait(60)
        session.command(Command.FINISH)

    result = run(
        source,
        recorder,
        script=[0.9],
        finish_s=0.2,
        during=press,
        transport=lambda channel, listener: EchoTransport(channel, listener, answers=False),
    )
    assert [gap.reason for gap in recorder.gaps] == [GapReason.ENDPOINT]
    assert result.error is not None
    assert result.error.message == message("session.unfinished", seconds=1)


def test_an_abort_ends_at_once_with_what_there_is() -> None:
    source, recorder = HeldSource(), Recorder()

    def press(session: Session) -> None:
        source.started.wait(60)
        session.command(Command.ABORT)

    result = run(source, recorder, during=press, transport=lambda c, lst: EchoTransport(c, lst, answers=False))
    assert result.error is None


def test_a_pause_closes_the_device_and_the_hole_is_in_the_transcript() -> None:
    source, recorder = HeldSource(), Recorder()

    def press(session: Session) -> None:
        source.started.wait(60)
        source.started.clear()
        wait_for(lambda: bool(recorder.shown_texts))  # what comes after a pause is not captioned
        session.command(Command.PAUSE)
        wait_for(lambda: Phase.PAUSED in recorder.phases)
        threading.Event().wait(1.5)
        session.command(Command.RESUME)
        source.started.wait(60)
        session.command(Command.FINISH)

    result = run(source, recorder, script=[0.9], during=press)
    assert source.starts == 2
    assert [gap.reason for gap in result.transcript.gaps] == [GapReason.PAUSED]
    assert recorder.finals == ["Utterance 0.", "Utterance 1."]


def test_a_hopeless_endpoint_ends_the_session_and_says_why() -> None:
    error = EndpointError("endpoint.not_found", host="example.org")
    result = run(
        HeldSource(), Recorder(), transport=lambda channel, listener: EchoTransport(channel, listener, fails=error)
    )
    assert result.error is error


def test_a_source_that_breaks_off_is_captioned_so_far_and_its_error_is_told() -> None:
    error = CaptureError("file.truncated", path="x.wav", found_s="1.6")
    result = run(ListSource(blocks_of(tone(1.6)), error=error), Recorder())
    assert result.transcript.text == "Utterance 0."
    assert result.error is error


def test_a_source_that_cannot_start_ends_the_session() -> None:
    class Broken(ListSource):
        def start(self, sink: BlockSink) -> None:
            raise CaptureError("device.none")

    result = run(Broken([]), Recorder())
    assert result.error is not None
    assert result.error.message == message("device.none")


def test_a_quick_pause_and_resume_does_not_end_the_session() -> None:
    source, recorder = HeldSource(), Recorder()

    def press(session: Session) -> None:
        source.started.wait(60)
        source.started.clear()
        session.command(Command.PAUSE)
        source.stopped.wait(60)  # the worker is not done yet with what was put
        session.command(Command.RESUME)
        source.started.wait(60)
        session.command(Command.FINISH)

    result = run(source, recorder, script=[0.9], during=press)
    assert source.starts == 2
    assert result.error is None


@pytest.mark.expects_log
def test_a_mistake_of_ours_costs_neither_the_transcript_nor_a_clear_end() -> None:
    class Mistaken(EchoTransport):
        async def run(self) -> None:
            while not any(isinstance(event, UtteranceEnded) for event in self.events):  # noqa: ASYNC110
                await asyncio.sleep(0)
            raise ZeroDivisionError

    result = run(ListSource(blocks_of(tone(1.6))), Recorder(), transport=Mistaken)
    assert result.error is not None
    assert result.error.message == message("session.failed", reason="ZeroDivisionError")
    assert result.transcript.text == "Utterance 0."
