"""A reader of one view: feeds updates to `step` on a virtual clock and keeps what was seen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from livecaption.core.captions import ViewState, step
from livecaption.core.layout import CharacterMeasure
from livecaption.model.audio import FILE, ChannelId, SampleIndex, UtteranceId
from livecaption.model.transcript import EntryKey, Span, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, CaptionView, Shown, Stability

MEASURE = CharacterMeasure()

AT_ONCE = CaptionStyle(stability=Stability.FASTEST, words_per_minute=0.0)
"""Everything as soon as it comes, for tests that are about something else."""


def said(
    utterance: int,
    text: str,
    *,
    revision: int = 0,
    stable: int = 0,
    final: bool = False,
    speaker: str | None = None,
    channel: ChannelId = FILE,
    epoch: int = 0,
    start: int | None = None,
    length: int = 16_000,
) -> TranscriptUpdate:
    """An update of a second of speech; utterances follow each other without a pause."""
    begin = utterance * 16_000 if start is None else start
    return TranscriptUpdate(
        channel=channel,
        utterance=UtteranceId(utterance),
        epoch=epoch,
        revision=revision,
        text=text,
        span=Span(SampleIndex(begin), SampleIndex(begin + length)),
        state=TextState.FINAL if final else TextState.TENTATIVE,
        stable_words=len(text.split()) if final else stable,
        speaker=speaker,
    )


@dataclass
class Reader:
    """Feeds updates to one view and keeps what it saw."""

    style: CaptionStyle = AT_ONCE
    state: ViewState = field(default_factory=ViewState)
    transcript: Transcript = field(default_factory=Transcript)
    view: CaptionView = field(default_factory=CaptionView)
    now_s: float = 0.0
    last: dict[EntryKey, Shown] = field(default_factory=dict)

    def hear(self, update: TranscriptUpdate, after_s: float = 0.1) -> CaptionView:
        """The update arrives `after_s` seconds after what came before, wake-ups on the way."""
        until_s = self.now_s + after_s
        self.wait_until(until_s - 1e-6)
        self.transcript = self.transcript.apply(update)
        return self.look(until_s - self.now_s)

    def look(self, after_s: float = 0.1) -> CaptionView:
        """One step, `after_s` seconds later."""
        self.now_s += after_s
        self.state, self.view = step(self.state, self.transcript, self.style, MEASURE, self.now_s)
        self.last.update(self.state.shown)
        return self.view

    def wait_until(self, until_s: float) -> CaptionView:
        """Time passes: a step at each moment that the view asks for."""
        while self.view.wake_at_s is not None and self.view.wake_at_s <= until_s:
            before_s = self.now_s
            self.look(max(0.0, self.view.wake_at_s - self.now_s))
            assert self.view.wake_at_s is None or self.view.wake_at_s > before_s, "time stands still"
        if until_s > self.now_s:
            self.look(until_s - self.now_s)
        return self.view

    def wait(self, seconds: float) -> CaptionView:
        """Time passes."""
        return self.wait_until(self.now_s + seconds)

    def restyle(self, **changes: object) -> CaptionView:
        """The person chooses something else."""
        self.style = replace(self.style, **changes)  # type: ignore[arg-type]  # each test names a field and its type
        return self.look(0.0)

    @property
    def rows(self) -> list[str]:
        """The lines on screen."""
        return [line.text for line in self.view.lines]
