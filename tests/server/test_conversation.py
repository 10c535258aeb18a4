"""The server side of the dialect without a socket: playbooks of messages in, messages and work out."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
import pytest

from fakes.endpoint import noise
from livecaption.dialects.edge_wire import encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word
from livecaption.server.conversation import BARE_PIECE_S, LONGEST_UTTERANCE_S, MOST_OPEN, Conversation
from livecaption.server.work import CancelJob, FeedJob, FinishJob, JobHeard, JobId, LaneFailed, OpenJob, Processed


class Talk:
    """A conversation that has begun, with a client's words for it."""

    def __init__(self, **config: object) -> None:
        self.it = Conversation("session-1", ("en",))
        self.send("start", config=config)
        self.sequence_id = 0

    def send(self, type_: str, **fields: object) -> None:
        self.it.receive(json.dumps({"type": type_, **fields}))

    def audio(self, samples: Samples, rate_hz: int = SAMPLE_RATE_HZ) -> None:
        self.it.receive(encode_audio(self.sequence_id, rate_hz, samples, "pcm_f32le"))
        self.sequence_id += 1

    def out(self) -> list[dict[str, Any]]:
        return [json.loads(text) for text in self.it.data_to_send()]

    def begun(self) -> Talk:
        assert [each["type"] for each in self.out()] == ["ready"]
        return self

    def final(self, job: int, text: str = "hello") -> None:
        self.it.report(JobHeard(JobId(job), Hypothesis(text, len(text.split())), final=True))


def codes(talk: Talk) -> list[tuple[str, bool]]:
    return [(each["code"], each.get("retryable", True)) for each in talk.out() if each["type"] == "error"]


def test_ready_chooses_the_first_encoding_it_knows() -> None:
    (ready,) = Talk(encodings=["opus", "pcm_s16le", "pcm_f32le"]).out()
    assert ready["encoding"] == "pcm_s16le"
    assert ready["sessionId"] == "session-1"
    assert set(ready["capabilities"]) == {"interim", "utterance", "words", "progress"}
    (ready,) = Talk().out()
    assert ready.get("encoding", "pcm_f32le") == "pcm_f32le"


def test_an_utterance_from_start_to_final_in_session_time() -> None:
    talk = Talk(words=True).begun()
    talk.send("utterance", id=7, startSample=32000)
    sound = noise(16000)
    talk.audio(sound)
    talk.send("flush", id=7)
    opened, fed, finished = talk.it.work()
    assert opened == OpenJob(JobId(0))
    assert isinstance(fed, FeedJob)
    assert fed.frame == 0
    assert np.array_equal(fed.samples, sound)
    assert finished == FinishJob(JobId(0))

    talk.it.report(JobHeard(JobId(0), Hypothesis("hel", 0), final=False))
    talk.it.report(Processed(0))
    words = (Word("hello", 0.25, 0.5, 0.9),)
    talk.it.report(JobHeard(JobId(0), Hypothesis("hello", 1, words, "en", 12.34), final=True))
    first, last = talk.out()
    assert (first.get("isFinal", False), first["utteranceId"], first["revision"]) == (False, 7, 0)
    assert first["segments"][0]["start"] == 2.0
    assert last == {
        "type": "transcript",
        "text": "hello",
        "segments": [
            {
                "start": 2.25,
                "end": 2.5,
                "text": "hello",
                "words": [{"word": " hello", "start": 2.25, "end": 2.5, "probability": 0.9}],
            }
        ],
        "isFinal": True,
        "inferenceMs": 12.3,
        "language": "en",
        "utteranceId": 7,
        "revision": 1,
        "stableWords": 1,
        "processedSequenceId": 0,
    }


def test_an_utterance_sent_again_replaces_and_its_revision_goes_on() -> None:
    talk = Talk().begun()
    talk.send("utterance", id=1)
    talk.audio(noise(100))
    talk.it.report(JobHeard(JobId(0), Hypothesis("old"), final=False))
    talk.send("utterance", id=1)
    talk.send("flush", id=1)
    assert [type(each) for each in talk.it.work()] == [OpenJob, FeedJob, CancelJob, OpenJob, FinishJob]
    talk.final(0, "the old one, too late")
    talk.final(1, "new")
    assert [(each["text"], each["revision"]) for each in talk.out()] == [("old", 0), ("new", 1)]


def test_every_flush_with_an_id_has_exactly_one_final() -> None:
    talk = Talk().begun()
    talk.send("flush", id=9)
    talk.send("flush", id=9)
    talk.send("utterance", id=10)
    talk.send("flush", id=10)
    talk.send("flush", id=10)
    talk.final(0, "")
    talk.send("flush", id=10)
    said = talk.out()
    assert [(each["utteranceId"], each["isFinal"], each.get("text", "")) for each in said] == [
        (9, True, ""),
        (10, True, ""),
    ]


def test_a_bare_client_gets_finals_to_append_in_connection_time() -> None:
    talk = Talk().begun()
    talk.audio(noise(48000), 48000)
    talk.send("flush")
    talk.audio(noise(16000))
    talk.send("stop")
    work = talk.it.work()
    fed = {
        job: sum(len(each.samples) for each in work if isinstance(each, FeedJob) and each.job == job) for job in (0, 1)
    }
    assert fed == {0: pytest.approx(16000, abs=2), 1: 16000}
    assert [each for each in work if isinstance(each, OpenJob)] == [
        OpenJob(JobId(0), tentative=False),
        OpenJob(JobId(1), tentative=False),
    ]
    talk.final(0, "one")
    talk.final(1, "two")
    one, two, done = talk.out()
    assert (one["text"], one["isFinal"], two["text"]) == ("one", True, "two")
    assert "utteranceId" not in one
    assert "revision" not in one
    assert (one["segments"][0].get("start", 0.0), two["segments"][0]["start"]) == (0.0, 1.0)
    assert done == {"type": "done"}
    assert talk.it.close_code == 1000


def test_a_bare_client_that_never_flushes_is_answered_all_the_same() -> None:
    talk = Talk().begun()
    for _ in range(int(BARE_PIECE_S) + 1):
        talk.audio(noise(SAMPLE_RATE_HZ))
    assert [type(each) for each in talk.it.work() if not isinstance(each, FeedJob)] == [OpenJob, FinishJob, OpenJob]


def test_a_bare_flush_of_nothing_is_answered() -> None:
    talk = Talk().begun()
    talk.send("flush")
    (said,) = talk.out()
    assert (said["isFinal"], said.get("text", "")) == (True, "")


def test_no_tentative_text_when_it_is_not_wanted() -> None:
    talk = Talk(interim=False).begun()
    talk.send("utterance", id=1)
    assert talk.it.work() == [OpenJob(JobId(0), tentative=False)]


def test_stop_without_anything_is_done_at_once() -> None:
    talk = Talk().begun()
    talk.send("stop")
    assert (talk.out(), talk.it.close_code) == ([{"type": "done"}], 1000)


def test_progress_every_second_while_audio_is_outstanding() -> None:
    talk = Talk().begun()
    talk.send("utterance", id=1)
    talk.audio(noise(16000))
    talk.audio(noise(16000))
    talk.it.tick(0.0)
    assert talk.out() == []
    talk.it.report(Processed(0))
    assert talk.it.outstanding_s == pytest.approx(1.0)
    talk.it.tick(0.0)
    talk.it.tick(0.5)
    assert talk.out() == []
    talk.it.tick(1.0)
    talk.it.tick(1.5)
    talk.it.tick(2.0)
    assert talk.out() == [{"type": "progress", "processedSequenceId": 0}] * 2
    talk.it.report(Processed(1))
    talk.it.tick(9.0)
    assert talk.out() == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "{}",
        '{"type":3}',
        '{"type":"flush","id":"x"}',
        '{"type":"start","config":3}',
        '{"type":"start","x":' + "[" * 100_000,
        '{"type":"flush","x":' + '{"a":' * 5_000 + "1" + "}" * 5_000 + "}",
        '{"type":"utterance","id":-1}',
        f'{{"type":"utterance","id":{10**30}}}',
        f'{{"type":"utterance","id":1,"startSample":{10**400}}}',
        f'{{"type":"flush","id":{10**4000}}}',
    ],
)
def test_a_malformed_message_is_answered_and_the_connection_goes_on(text: str) -> None:
    talk = Talk().begun()
    talk.it.receive(text)
    assert codes(talk) == [("malformed", False)]
    assert talk.it.close_code is None


def test_an_unknown_message_is_no_error() -> None:
    talk = Talk().begun()
    talk.send("telemetry", value=1)
    assert (talk.out(), talk.it.close_code) == ([], None)


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"", "bad_audio"),
        (b"1234567", "bad_audio"),
        (struct.pack(">II", 0, 16000) + b"abc", "bad_audio"),
        (struct.pack(">IIf", 0, 16000, float("nan")).replace(b"\x7f\xc0\x00\x00", b"\x00\x00\xc0\x7f"), "bad_audio"),
        (struct.pack(">II", 0, 0), "bad_rate"),
        (struct.pack(">II", 0, 192_001), "bad_rate"),
        (struct.pack("<II", 0, 16000), "bad_rate"),
    ],
)
def test_audio_that_cannot_be_used_ends_the_connection(frame: bytes, code: str) -> None:
    talk = Talk().begun()
    talk.it.receive(frame)
    assert codes(talk) == [(code, False)]
    assert talk.it.close_code == 1002


@pytest.mark.parametrize(
    "frame", [struct.pack(">II", 0, 16000), '{"type":"flush"}', '{"type":"stop"}', '{"type":"utterance","id":1}']
)
def test_nothing_comes_before_start(frame: str | bytes) -> None:
    it = Conversation("s", ("en",))
    it.receive(frame)
    assert json.loads(it.data_to_send()[0])["code"] == "not_started"
    assert it.close_code == 1002
    it.receive(frame)
    assert it.data_to_send() == []


def test_a_second_start_is_ignored() -> None:
    talk = Talk(channel="mic").begun()
    talk.send("start", config={"channel": "file"})
    assert codes(talk) == [("already_started", False)]
    assert talk.it.channel == "mic"


@pytest.mark.parametrize(("language", "spoken"), [("en", True), ("en-GB", True), ("EN_us", True), ("de", False)])
def test_a_language_the_engine_does_not_speak_is_refused(language: str, spoken: bool) -> None:
    talk = Talk(language=language)
    assert (talk.it.close_code is None) is spoken
    assert [code for code, _ in codes(talk)] == ([] if spoken else ["language_unknown"])


def test_an_utterance_without_end_is_refused() -> None:
    talk = Talk().begun()
    talk.send("utterance", id=1)
    for _ in range(int(LONGEST_UTTERANCE_S) + 1):
        talk.audio(np.zeros(SAMPLE_RATE_HZ, np.float32))
    assert codes(talk) == [("utterance_too_long", False)]
    assert talk.it.work()[-1] == CancelJob(JobId(0))


def test_one_frame_may_not_be_longer_than_an_utterance() -> None:
    talk = Talk().begun()
    talk.audio(np.zeros(int(LONGEST_UTTERANCE_S + 1) * 4000, np.float32), 4000)
    assert codes(talk) == [("utterance_too_long", False)]


def test_a_client_that_numbers_no_frames_is_kept_account_of_all_the_same() -> None:
    talk = Talk().begun()
    for _ in range(3):
        talk.sequence_id = 5
        talk.audio(noise(16000))
    assert talk.it.outstanding_frames == 3
    fed = [each for each in talk.it.work() if isinstance(each, FeedJob)]
    talk.it.report(Processed(fed[1].frame))
    assert talk.it.outstanding_s == pytest.approx(1.0)
    talk.it.report(Processed(fed[2].frame))
    assert (talk.it.outstanding_s, talk.it.outstanding_frames) == (0.0, 0)


def test_utterances_without_end_are_refused() -> None:
    talk = Talk().begun()
    for name in range(MOST_OPEN + 1):
        talk.send("utterance", id=name)
    assert codes(talk) == [("too_many_open", False)]


def test_a_failed_engine_is_said_and_ends_the_connection() -> None:
    talk = Talk().begun()
    talk.it.report(LaneFailed("It broke.", retryable=True))
    assert codes(talk) == [("engine_failed", True)]
    assert talk.it.close_code == 1011
    talk.it.report(Processed(0))
    talk.it.supersede()
    assert talk.out() == []


def test_a_change_of_rate_within_an_utterance_loses_nothing() -> None:
    talk = Talk().begun()
    talk.send("utterance", id=1)
    for rate_hz in (48000, 16000, 8000, 44100):
        talk.audio(noise(rate_hz), rate_hz)
    talk.send("flush", id=1)
    total = sum(len(each.samples) for each in talk.it.work() if isinstance(each, FeedJob))
    assert total == pytest.approx(4 * SAMPLE_RATE_HZ, abs=8)


@pytest.mark.parametrize("chunk", [7, 480, 20000])
def test_resampling_does_not_depend_on_chunks(chunk: int) -> None:
    def resampled(size: int) -> Samples:
        talk = Talk().begun()
        sound = noise(30000)
        for at in range(0, len(sound), size):
            talk.audio(sound[at : at + size], 48000)
        talk.send("flush")
        return np.concatenate([each.samples for each in talk.it.work() if isinstance(each, FeedJob)])

    assert np.array_equal(resampled(chunk), resampled(30000))
