"""What a session is made of, and what comes of it. Built by the composition; immutable, so no thread owns it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from livecaption.core.edited_transcript import EditedTranscript
from livecaption.core.gate import GateConfig
from livecaption.model.audio import ChannelId
from livecaption.model.errors import LivecaptionError
from livecaption.model.messages import Message
from livecaption.model.seams import BlockSink, Clock, Detector, Resampler, Source, Transport, TransportListener
from livecaption.model.status import CorrectWord
from livecaption.model.transcript import Transcript
from livecaption.model.view import CaptionStyle, Measure, ViewName
from livecaption.session.listener import SessionListener
from livecaption.session.worker import BlockQueue


class Ring(BlockSink, BlockQueue, Protocol):
    """Both ends of the crossing from capture to the worker."""

    @property
    def dropped_blocks(self) -> int:
        """Blocks that found no room."""

    def pause(self, at_s: float) -> None:
        """Give out nothing that was captured from `at_s` on, except of recordings."""

    def resume(self, at_s: float) -> None:
        """Give out again what was captured from `at_s` on."""

    def close(self) -> None:
        """Wake whoever waits; accept nothing more."""


@dataclass(frozen=True, slots=True)
class SessionParts:
    """The concrete classes a session runs over.

    The first of `views` is the default: `shown` tells what it shows, and its last line is the one to strike.
    `patient` sources (a file read fast) wait for the endpoint; all others are never held up. `corrections` hold from
    the first word on.
    """

    sources: Sequence[Source]
    ring: Ring
    clock: Clock
    resampler: Callable[[], Resampler]
    detector: Callable[[ChannelId], Detector]
    transport: Callable[[ChannelId, TransportListener], Transport]
    views: Mapping[ViewName, tuple[CaptionStyle, Measure]]
    listeners: Sequence[SessionListener] = ()
    gate: GateConfig = field(default_factory=GateConfig)
    patient: bool = False
    finish_s: float = 10.0
    notice: Message | None = None
    corrections: Sequence[CorrectWord] = ()


@dataclass(frozen=True, slots=True)
class SessionResult:
    """What came of a session; `error` is what ended it early or spoiled it, or None."""

    said: EditedTranscript
    error: LivecaptionError | None = None

    @property
    def transcript(self) -> Transcript:
        """Everything said, as it reads."""
        return self.said.read
