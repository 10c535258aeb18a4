"""Playbooks of the edge dialect against a bare server: no ids, no ready, texts per chunk, flushes dropped."""

from __future__ import annotations

import json

import numpy as np

from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import (
    ChannelId,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.model.seams import DialectDone, DialectEvent, DialectText
from livecaption.model.transcript import TranscriptUpdate

CHANNEL = ChannelId("mic")


class Talk:
    """One connection to a bare server, with a clock of its own."""

    def __init__(self, *, says_ready: bool = False) -> None:
        self.now_s = 0.0
        self.dialect = EdgeDialect(CHANNEL, epoch=1)
        self.dialect.open(self.now_s)
        if says_ready:
            self.dialect.receive('{"type":"ready","sessionId":"x"}')
        else:
            self.wait(2.0)
        assert self.dialect.ready
        self.dialect.data_to_send()
        self.events: list[DialectEvent] = []

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self.now_s += 0.25
            self.dialect.tick(self.now_s)

    def say(self, utterance: int, start: int, length_s: float, *, end: bool = True) -> None:
        identity = UtteranceId(utterance)
        self.dialect.send(UtteranceStarted(CHANNEL, identity, SampleIndex(start)))
        samples = np.zeros(round(length_s * 16_000), np.float32)
        self.dialect.send(UtteranceAudio(CHANNEL, identity, SampleIndex(start), samples, 0.0))
        if end:
            self.dialect.send(UtteranceEnded(CHANNEL, identity, SampleIndex(start + len(samples))))

    def hear(self, text: str, start: float | None = None, end: float | None = None) -> None:
        message: dict[str, object] = {"type": "transcript", "text": text, "isFinal": False}
        if start is not None:
            message["segments"] = [{"start": start, "end": end, "text": text}]
        self.dialect.receive(json.dumps(message))

    def texts(self) -> list[TranscriptUpdate]:
        self.events = self.dialect.events_received()
        return [event.update for event in self.events if isinstance(event, DialectText)]

    def sent(self) -> list[str]:
        return [out if isinstance(out, str) else f"audio {len(out)}" for out in self.dialect.data_to_send()]


def test_a_silent_server_is_sent_float32_and_a_plain_flush_after_two_seconds() -> None:
    talk = Talk()
    talk.say(0, 0, 0.5)
    assert talk.sent() == ["audio 32008", '{"type":"flush"}']


def test_texts_per_chunk_are_appended_and_the_one_at_the_end_is_final() -> None:
    talk = Talk(says_ready=True)
    talk.say(0, 160_000, 1.0, end=False)
    talk.hear("so the", 0.0, 0.5)
    assert [(update.text, update.final) for update in talk.texts()] == [("so the", False)]
    talk.dialect.send(UtteranceEnded(CHANNEL, UtteranceId(0), SampleIndex(176_000)))
    talk.hear("numbers", 0.5, 1.0)
    (final,) = talk.texts()
    assert (final.text, final.final, final.utterance) == ("so the numbers", True, 0)
    assert (final.span.start, final.span.end) == (160_000, 176_000)


def test_texts_go_to_the_utterance_that_was_sent_at_their_time() -> None:
    talk = Talk(says_ready=True)
    talk.say(0, 0, 1.0)
    talk.say(1, 80_000, 1.0)
    talk.hear("first", 0.1, 0.5)
    talk.hear("second", 1.2, 2.0)  # a later start closes the first
    finals = {update.utterance: update.text for update in talk.texts() if update.final}
    assert finals == {0: "first", 1: "second"}


def test_a_text_without_times_is_final_when_no_other_follows() -> None:
    talk = Talk(says_ready=True)
    talk.say(0, 0, 1.0)
    talk.hear("hello")
    assert not any(update.final for update in talk.texts())
    talk.wait(1.0)
    assert [update.text for update in talk.texts() if update.final] == ["hello"]


def test_a_dropped_flush_is_sent_again_and_then_the_utterance_closes_with_what_came() -> None:
    talk = Talk(says_ready=True)
    talk.say(0, 0, 1.0)
    talk.sent()
    talk.wait(4.5)
    assert talk.sent() == []
    talk.wait(1.0)
    assert talk.sent() == ['{"type":"flush"}']
    talk.wait(5.5)
    (final,) = talk.texts()
    assert (final.text, final.final) == ("", True)


def test_a_bare_server_is_told_no_stop_and_is_done_with_its_last_utterance() -> None:
    talk = Talk(says_ready=True)
    talk.say(0, 0, 1.0)
    talk.sent()
    talk.dialect.stop()
    assert talk.sent() == []
    talk.hear("bye", 0.0, 1.0)
    talk.texts()
    assert DialectDone() in talk.events
