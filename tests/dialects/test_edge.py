"""Playbooks of the edge dialect against a server that has our extensions: this message, then these events."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from livecaption.dialects.edge import EdgeDialect
from livecaption.dialects.edge_wire import decode_audio
from livecaption.model.audio import (
    ChannelId,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.model.seams import DialectDone, DialectFailed, DialectProgress, DialectReady, DialectText
from livecaption.model.transcript import TextState, TranscriptUpdate

CHANNEL = ChannelId("mic")
READY = {
    "type": "ready",
    "sessionId": "s",
    "protocol": 1,
    "encoding": "pcm_s16le",
    "capabilities": ["interim", "utterance", "words", "progress"],
}


def opened(ready: dict[str, Any] | None = None) -> EdgeDialect:
    dialect = EdgeDialect(CHANNEL, epoch=3)
    dialect.open(0.0)
    dialect.receive(json.dumps(READY if ready is None else ready))
    dialect.data_to_send()
    dialect.events_received()
    return dialect


def speak(dialect: EdgeDialect, utterance: int, start: int, frames: int = 2, *, end: bool = True) -> None:
    identity = UtteranceId(utterance)
    dialect.send(UtteranceStarted(CHANNEL, identity, SampleIndex(start)))
    for frame in range(frames):
        at = SampleIndex(start + frame * 512)
        dialect.send(UtteranceAudio(CHANNEL, identity, at, np.full(512, 0.5, np.float32), 0.0))
    if end:
        dialect.send(UtteranceEnded(CHANNEL, identity, SampleIndex(start + frames * 512)))


def texts(dialect: EdgeDialect) -> list[TranscriptUpdate]:
    return [event.update for event in dialect.events_received() if isinstance(event, DialectText)]


def test_it_says_start_and_sends_nothing_of_an_extension_before_ready() -> None:
    dialect = EdgeDialect(CHANNEL, epoch=1, language="en", keyterms=["Ana"])
    dialect.open(0.0)
    (start,) = dialect.data_to_send()
    message = json.loads(start)
    assert message["type"] == "start"
    assert message["config"]["channel"] == "mic"
    assert message["config"]["encodings"] == ["pcm_s16le", "pcm_f32le"]
    assert message["config"]["language"] == "en"
    assert message["config"]["keyterms"] == ["Ana"]
    assert not dialect.ready
    dialect.receive(json.dumps(READY))
    assert dialect.ready
    assert dialect.events_received() == [DialectReady("s", frozenset(READY["capabilities"]))]


def test_an_utterance_on_the_wire() -> None:
    dialect = opened()
    speak(dialect, 7, 123_456)
    begin, first, second, flush = dialect.data_to_send()
    assert json.loads(begin) == {"type": "utterance", "id": 7, "startSample": 123_456}
    assert json.loads(flush) == {"type": "flush", "id": 7}
    assert isinstance(first, bytes)
    assert isinstance(second, bytes)
    assert first[:8] == bytes([0, 0, 0, 0, 0, 0, 0x3E, 0x80])  # network order
    assert second[:4] == bytes([0, 0, 0, 1])
    assert len(first) == 8 + 2 * 512
    sequence, rate_hz, samples = decode_audio(second, "pcm_s16le")
    assert (sequence, rate_hz) == (1, 16_000)
    assert samples[0] == pytest.approx(0.5, abs=1e-4)


def test_a_transcript_becomes_an_update_with_our_key_and_the_order_of_connection_and_revision() -> None:
    dialect = opened()
    speak(dialect, 7, 16_000)
    words = [{"word": " so", "start": 1.0, "end": 1.2}, {"word": " the", "start": 1.2, "end": 1.3}]
    dialect.receive(
        json.dumps(
            {
                "type": "transcript",
                "text": " so the ",
                "isFinal": False,
                "utteranceId": 7,
                "revision": 4,
                "stableWords": 1,
                "segments": [{"start": 1.0, "end": 1.3, "text": " so the", "speaker": "A", "words": words}],
            }
        )
    )
    (update,) = texts(dialect)
    assert update.key == (CHANNEL, 7, 0)
    assert (update.epoch, update.revision, update.text, update.stable_words) == (3, 4, "so the", 1)
    assert update.state is TextState.TENTATIVE
    assert (update.span.start, update.span.end) == (16_000, 17_024)
    assert [word.text for word in update.words] == ["so", "the"]
    assert update.speaker == "A"


def test_a_final_closes_the_utterance_even_without_words() -> None:
    dialect = opened()
    speak(dialect, 0, 0)
    dialect.receive(json.dumps({"type": "transcript", "text": "", "isFinal": True, "utteranceId": 0, "revision": 1}))
    (update,) = texts(dialect)
    assert update.final
    assert update.text == ""


def test_progress_says_how_far_the_endpoint_has_come() -> None:
    dialect = opened()
    speak(dialect, 0, 0, frames=10)
    assert dialect.ahead_s == pytest.approx(0.32)
    dialect.receive(json.dumps({"type": "progress", "processedSequenceId": 4}))
    assert dialect.events_received() == [DialectProgress(5 * 0.032)]
    assert dialect.ahead_s == pytest.approx(0.16)
    dialect.receive(json.dumps({"type": "progress", "processedSequenceId": 999}))  # never sent: not believed
    assert dialect.ahead_s == pytest.approx(0.16)


def test_stop_is_answered_by_done() -> None:
    dialect = opened()
    dialect.stop()
    assert json.loads(dialect.data_to_send()[0]) == {"type": "stop"}
    dialect.receive('{"type":"done"}')
    assert dialect.events_received() == [DialectDone()]


@pytest.mark.parametrize(
    "nonsense",
    [
        "",
        "{",
        "null",
        "[]",
        '"text"',
        "{}",
        '{"type":1}',
        '{"type":"transcript","text":5}',
        '{"type":"ready"',
        b"\x00",
        '{"type":"transcript","x":' + "[" * 100_000,
        '{"type":"transcript","utteranceId":0,"segments":[{"words":[{"word":"so","start":1e308,"end":1e308}]}]}',
        '{"type":"transcript","utteranceId":0,"segments":[{"start":NaN}]}',
        f'{{"type":"transcript","utteranceId":0,"revision":{10**30}}}',
        json.dumps({"type": "transcript", "utteranceId": 0, "text": "word " * 100_000}),
        json.dumps({"type": "transcript", "utteranceId": 0, "text": "a" + "\u0301" * 200_000}),
    ],
)
def test_nonsense_is_reported_and_never_raised(nonsense: str | bytes) -> None:
    dialect = opened()
    dialect.receive(nonsense)
    (failed,) = dialect.events_received()
    assert isinstance(failed, DialectFailed)
    assert (failed.code, failed.retryable) == ("nonsense", True)


def test_what_a_newer_server_adds_is_ignored() -> None:
    dialect = opened()
    dialect.receive('{"type":"speaker-merged","from":"A","to":"B"}')
    dialect.receive('{"type":"transcript","text":"x","utteranceId":99,"mood":"calm"}')  # of an utterance never sent
    assert dialect.events_received() == []


def test_an_error_carries_the_endpoints_words_and_whether_to_try_again() -> None:
    dialect = opened()
    dialect.receive('{"type":"error","message":"no such language","code":"language","retryable":false}')
    assert dialect.events_received() == [DialectFailed("no such language", "language", retryable=False)]


def test_a_final_before_the_flush_is_only_tentative() -> None:
    dialect = opened()
    speak(dialect, 0, 0, end=False)
    dialect.receive(json.dumps({"type": "transcript", "text": "so", "isFinal": True, "utteranceId": 0, "revision": 1}))
    (update,) = texts(dialect)
    assert not update.final


def test_a_second_final_of_an_utterance_is_ignored() -> None:
    dialect = opened()
    speak(dialect, 0, 0)
    final = json.dumps({"type": "transcript", "text": "so", "isFinal": True, "utteranceId": 0, "revision": 1})
    dialect.receive(final)
    dialect.receive(final)
    assert len(texts(dialect)) == 1


def test_a_day_of_speech_leaves_nothing_behind() -> None:
    dialect = opened()
    for number in range(500):
        speak(dialect, number, number * 10_000, frames=3)
        dialect.receive(json.dumps({"type": "progress", "processedSequenceId": number * 3 + 2}))
        dialect.receive(json.dumps({"type": "transcript", "text": "x", "isFinal": True, "utteranceId": number}))
        dialect.data_to_send()
        dialect.events_received()
    assert dialect.ahead_s == 0.0
    assert not dialect._outstanding
    assert not dialect._spans
    assert not dialect._flushed


def test_nothing_a_terminal_or_a_log_would_obey_gets_through() -> None:
    dialect = opened()
    speak(dialect, 0, 0)
    evil = "\x1b]0;x\x07\x9b2J\u202e\u2066 so\r\nit\u2028 goes"
    words = [{"word": evil, "speaker": evil}]
    said = {"type": "transcript", "text": evil, "isFinal": True, "utteranceId": 0, "language": evil}
    dialect.receive(json.dumps({**said, "segments": [{"speaker": evil, "words": words}]}))
    (update,) = texts(dialect)
    plain = "]0;x 2J so it goes"
    assert (update.text, update.speaker, update.language, update.words[0].text) == (plain,) * 4
    dialect.receive(json.dumps({"type": "error", "message": evil, "code": "what you said\nERROR"}))
    assert dialect.events_received() == [DialectFailed(plain, "", retryable=True)]


def test_a_final_says_that_its_sound_was_processed() -> None:
    dialect = opened()
    speak(dialect, 0, 0, frames=10)
    speak(dialect, 1, 9_000, frames=5)
    dialect.receive(json.dumps({"type": "transcript", "text": "so", "isFinal": True, "utteranceId": 0}))
    assert dialect.ahead_s == pytest.approx(5 * 0.032)
