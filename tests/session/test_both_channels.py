"""A session of microphone and system: each its own stream, labelled, in one transcript by time."""

from __future__ import annotations

import asyncio

from fakes.audio import ListSource, ScriptedDetector, blocks_of, tone
from fakes.session import Recorder
from fakes.transport import EchoTransport
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.core.layout import CharacterMeasure
from livecaption.model.audio import MICROPHONE, SYSTEM, ChannelId
from livecaption.model.seams import TransportListener
from livecaption.model.status import RenameSpeaker
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import OVERLAY, CaptionStyle
from livecaption.session.clock import SystemClock
from livecaption.session.parts import SessionParts, SessionResult
from livecaption.session.session import Session

SPOKEN = {MICROPHONE: [0.0] * 40 + [0.9] * 30 + [0.0] * 60, SYSTEM: [0.9] * 30 + [0.0] * 40 + [0.9] * 30 + [0.0] * 30}


class Renaming(Recorder):
    """Asks for another name as soon as the first final is there."""

    session: Session | None = None

    def final(self, update: TranscriptUpdate) -> None:
        super().final(update)
        if self.session is not None:
            self.session.command(RenameSpeaker("Room", "Ana"))


def captioned(*channels: ChannelId, rename: bool = False) -> SessionResult:
    recorder = Renaming()

    def transport(channel: ChannelId, listener: TransportListener) -> EchoTransport:
        return EchoTransport(channel, listener)

    session = Session(
        SessionParts(
            sources=[ListSource(blocks_of(tone(4.2), channel=channel), channel) for channel in channels],
            ring=BlockRing(),
            clock=SystemClock(),
            resampler=SoxrResampler,
            detector=lambda channel: ScriptedDetector(SPOKEN[channel]),
            transport=transport,
            views={OVERLAY: (CaptionStyle(), CharacterMeasure())},
            listeners=[recorder],
        )
    )
    recorder.session = session if rename else None
    return asyncio.run(session.run())


def test_both_channels_are_labelled_and_merged_by_time() -> None:
    result = captioned(MICROPHONE, SYSTEM)
    assert result.error is None
    entries = result.transcript.finals()
    assert [(entry.channel, entry.speaker) for entry in entries] == [
        (SYSTEM, "Room"),
        (MICROPHONE, "You"),
        (SYSTEM, "Room"),
    ]
    assert [entry.span.start for entry in entries] == sorted(entry.span.start for entry in entries)


def test_a_label_is_renamed_like_any_other() -> None:
    result = captioned(MICROPHONE, SYSTEM, rename=True)
    assert {entry.speaker for entry in result.transcript.finals()} == {"You", "Ana"}


def test_one_channel_alone_has_no_label() -> None:
    assert {entry.speaker for entry in captioned(MICROPHONE).transcript.finals()} == {None}
