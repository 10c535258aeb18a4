"""Texts of a bare Whisper-on-the-edge server, put together into utterances.

Such a server knows no utterance ids. It sends one `transcript` per 500 ms of buffered audio, each about that chunk
alone (append, never replace), with times in seconds of audio received on this connection, and drops `flush` while it
is busy. So: text belongs to the utterance that was being sent at its time; an utterance is final when a text reaches
its end after its flush, when a later utterance's text came, or after two flushes went unanswered for 5 s each.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from livecaption.dialects.edge_wire import LONGEST_TEXT, MOST_WORDS, WireSegment, WireTranscript
from livecaption.dialects.plain import plain
from livecaption.dialects.sent_timeline import SentTimeline
from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, TranscriptUpdate, Word

FLUSH_WAIT_S = 5.0
SETTLE_S = 0.6
"""A text without times may be the answer to the flush or an earlier chunk: wait this long for another."""

NEAR_END_S = 0.25


@dataclass(slots=True)
class _Open:
    utterance: UtteranceId
    start: SampleIndex
    sent_from: int
    sent_to: int | None = None
    texts: list[str] = field(default_factory=list)
    length: int = 0
    words: list[Word] = field(default_factory=list)
    revision: int = 0
    flushes: int = 1
    deadline_s: float | None = None
    settle_s: float | None = None
    answered: bool = False


class BareTexts:
    """Collects a bare server's texts for one connection; `take` hands out the updates they make."""

    def __init__(self, channel: ChannelId, epoch: int, round_trip_s: float = 0.0) -> None:
        self._channel = channel
        self._epoch = epoch
        self._flush_wait_s = FLUSH_WAIT_S + 2 * round_trip_s
        self._open: list[_Open] = []
        self._timeline = SentTimeline()
        self._out: list[TranscriptUpdate] = []
        self._now_s = 0.0

    @property
    def settled(self) -> bool:
        """Whether every utterance begun here is final."""
        return not self._open

    def started(self, utterance: UtteranceId, start: SampleIndex, sent_samples: int) -> None:
        """The audio after `sent_samples` samples of this connection belongs to `utterance`."""
        self._timeline.begin(sent_samples, start)
        self._open.append(_Open(utterance, start, sent_samples))

    def ended(self, utterance: UtteranceId, sent_samples: int) -> None:
        """A flush for `utterance` was sent after `sent_samples` samples."""
        for each in self._open:
            if each.utterance == utterance:
                each.sent_to = sent_samples

    def received(self, message: WireTranscript) -> None:
        """Take one text; it is appended to the utterance that its time falls in."""
        if not self._open:
            return
        for each in self._open:
            each.deadline_s = None  # it is at work: the wait begins anew
        segments = message.segments or [WireSegment(text=message.text)]
        timed = any(segment.end > segment.start for segment in segments)
        owner = self._owner(segments[0].start * SAMPLE_RATE_HZ) if timed else self._open[0]
        for earlier in self._open[: self._open.index(owner)]:
            if earlier.sent_to is not None:
                earlier.answered = True
        text = plain(message.text) or plain(" ".join(segment.text for segment in segments))
        if text and owner.length + len(text) <= LONGEST_TEXT:  # more is not what was said in one utterance
            owner.length += len(text)
            owner.texts.append(text)
            owner.words = [*owner.words, *self._words(segments)][:MOST_WORDS]
        if owner.sent_to is not None:
            last = max(segment.end for segment in segments) * SAMPLE_RATE_HZ
            if message.is_final or (timed and last >= owner.sent_to - NEAR_END_S * SAMPLE_RATE_HZ):
                owner.answered = True
            else:
                owner.settle_s = self._now_s + SETTLE_S
        owner.revision += 1
        if not owner.answered:
            self._out.append(self._update(owner, TextState.TENTATIVE))

    def tick(self, now_s: float) -> bool:
        """Let time pass; True when a flush is to be sent again."""
        self._now_s = now_s
        again = False
        for each in self._open:
            if each.sent_to is None or each.answered:
                continue
            if each.settle_s is not None and now_s >= each.settle_s:
                each.answered = True
                continue
            if each.deadline_s is None:
                each.deadline_s = now_s + self._flush_wait_s
            if now_s >= each.deadline_s:
                if each.flushes >= 2:
                    each.answered = True
                else:
                    each.flushes += 1
                    each.deadline_s = now_s + self._flush_wait_s
                    again = True
            break  # the wait for those behind it begins when it is answered
        return again

    def take(self) -> list[TranscriptUpdate]:
        """Updates since the last call; utterances close in the order they were spoken."""
        while self._open and self._open[0].answered:
            owner = self._open.pop(0)
            owner.revision += 1
            self._out.append(self._update(owner, TextState.FINAL))
        out, self._out = self._out, []
        return out

    def _owner(self, sample: float) -> _Open:
        for each in self._open:
            if each.sent_to is None or sample < each.sent_to:
                return each
        return self._open[-1]

    def _words(self, segments: list[WireSegment]) -> list[Word]:
        words = []
        for segment in segments:
            for word in segment.words:
                start, end = self._timeline.to_session(word.start), self._timeline.to_session(word.end)
                if start is not None and end is not None:
                    words.append(Word(plain(word.word), start / SAMPLE_RATE_HZ, end / SAMPLE_RATE_HZ, word.probability))
        return words

    def _update(self, owner: _Open, state: TextState) -> TranscriptUpdate:
        text = " ".join(owner.texts)
        count = len(text.split())
        length = (owner.sent_to if owner.sent_to is not None else owner.sent_from) - owner.sent_from
        return TranscriptUpdate(
            channel=self._channel,
            utterance=owner.utterance,
            epoch=self._epoch,
            revision=owner.revision,
            text=text,
            span=Span(owner.start, SampleIndex(owner.start + length)),
            state=state,
            stable_words=count,
            words=tuple(owner.words),
        )
