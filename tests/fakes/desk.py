"""A session's record without a session: texts and a person's wishes go in, what listeners and views get comes out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import wraps

from fakes.audio import ScriptedDetector
from fakes.clock import VirtualClock
from fakes.transport import EchoTransport
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.core.layout import CharacterMeasure
from livecaption.model.audio import MICROPHONE, ChannelId, SampleIndex, UtteranceId
from livecaption.model.status import CorrectWord
from livecaption.model.transcript import EntryKey, Span, TextState, TranscriptUpdate
from livecaption.model.view import OVERLAY, CaptionStyle, CaptionView, Shown, Stability, ViewName
from livecaption.session.audience import Audience
from livecaption.session.listener import SessionListener
from livecaption.session.parts import SessionParts
from livecaption.session.record import Record

AT_ONCE = CaptionStyle(stability=Stability.FASTEST, words_per_minute=0.0, columns=20)
"""Every word as soon as it is heard, two lines of 20."""


def key(utterance: int) -> EntryKey:
    return EntryKey(MICROPHONE, UtteranceId(utterance))


class Ears(SessionListener):
    """Everything a record tells, in words."""

    def __init__(self) -> None:
        self.finals: list[str] = []
        self.corrected_texts: list[str] = []
        self.struck_texts: list[str] = []
        self.entries: list[TranscriptUpdate] = []
        self.shown_texts: list[str] = []
        self.views: dict[ViewName, CaptionView] = {}
        self.painted: list[tuple[ViewName, CaptionView]] = []
        self.told = asyncio.Event()

    def final(self, update: TranscriptUpdate) -> None:
        self.finals.append(update.text)

    def corrected(self, t_s: float, update: TranscriptUpdate) -> None:
        self.corrected_texts.append(update.text)

    def struck(self, t_s: float, update: TranscriptUpdate) -> None:
        self.struck_texts.append(update.text)

    def entry(self, update: TranscriptUpdate) -> None:
        self.entries.append(update)

    def shown(self, t_s: float, shown: Shown) -> None:
        self.shown_texts.append(shown.text)

    def view(self, name: ViewName, view: CaptionView) -> None:
        self.views[name] = view
        self.painted.append((name, view))
        self.told.set()

    def forget(self) -> None:
        """What was heard so far, but for what views show."""
        for each in (self.finals, self.corrected_texts, self.struck_texts, self.entries, self.shown_texts):
            each.clear()
        self.painted.clear()


class Desk:
    """Must be used within a running loop: `@at_a_desk`."""

    def __init__(
        self,
        views: Mapping[ViewName, CaptionStyle] | None = None,
        corrections: Sequence[CorrectWord] = (),
    ) -> None:
        self.ears = Ears()
        self.clock = VirtualClock()
        parts = SessionParts(
            sources=(),
            ring=BlockRing(),
            clock=self.clock,
            resampler=SoxrResampler,
            detector=lambda _channel: ScriptedDetector([0.0]),
            transport=EchoTransport,
            views={name: (style, CharacterMeasure()) for name, style in (views or {OVERLAY: AT_ONCE}).items()},
            corrections=corrections,
        )
        self.record = Record(parts, Audience((self.ears,), self._raise), self._raise)
        self._revision = 0

    def hear(
        self,
        text: str,
        utterance: int = 0,
        *,
        state: TextState = TextState.TENTATIVE,
        epoch: int = 1,
        speaker: str | None = None,
        channel: ChannelId = MICROPHONE,
    ) -> None:
        """Text from the endpoint; each is newer than the one before, and ends a little later."""
        self._revision += 1
        self.clock.advance(0.5)
        start = utterance * 16_000
        span = Span(SampleIndex(start), SampleIndex(start + 8_000 + self._revision * 100))
        self.record.text(
            TranscriptUpdate(channel, UtteranceId(utterance), epoch, self._revision, text, span, state, speaker=speaker)
        )

    def final(self, text: str, utterance: int = 0, *, speaker: str | None = None) -> None:
        self.hear(text, utterance, state=TextState.FINAL, speaker=speaker)

    def seen(self, name: ViewName = OVERLAY) -> list[str]:
        """The lines that stand in a view."""
        return [line.text for line in self.ears.views[name].lines] if name in self.ears.views else []

    @property
    def text(self) -> str:
        return self.record.transcript.text

    def _raise(self, error: Exception) -> None:
        raise error


def at_a_desk(play: Callable[[Desk], Coroutine[None, None, None]]) -> Callable[[], None]:
    """Runs the test in a loop, at a desk with one view."""

    @wraps(play)
    def test() -> None:
        async def main() -> None:
            desk = Desk()
            await play(desk)
            desk.record.close()

        asyncio.run(main())

    del test.__wrapped__  # pytest would look for a fixture named as the argument
    return test
