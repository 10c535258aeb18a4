"""Sound and messages that are none: the client is told in a sentence, and nobody else notices."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator

import numpy as np
import pytest
from websockets.exceptions import ConnectionClosedError

from fakes.endpoint import calling, noise, running
from fakes.engine import FakeEngine
from fakes.hostile import NO_MASK, deaf_client, flood, is_served, last_words, start, text_frame
from livecaption.dialects.edge_wire import (
    LOUDEST,
    MAX_MESSAGE_BYTES,
    MOST_KEYTERMS,
    PCM_F32LE,
    PCM_S16LE,
    WireError,
    decode_audio,
    decode_client,
    encode_audio,
)
from livecaption.engine.moonshine import MoonshineEngine
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.server.bounded import MOST_FRAGMENTS


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with running(FakeEngine()) as number:
        yield number


@pytest.mark.parametrize(
    "rate_hz", [0, 1, 3_999, 192_001, 2**32 - 1, struct.unpack("<I", struct.pack(">I", 16_000))[0]]
)
def test_sound_of_a_rate_that_is_none(port: int, rate_hz: int) -> None:
    with calling(port) as caller:
        start(caller)
        caller.audio(noise(100), rate_hz)
        code, sentence, closed = last_words(caller)
    assert (code, closed) == ("bad_rate", 1002)
    assert sentence.startswith(f"Audio at {rate_hz} Hz cannot be used.")


@pytest.mark.parametrize("rate_hz", [4_000, 7_999, 44_100, 192_000])
def test_sound_of_a_strange_rate(port: int, rate_hz: int) -> None:
    with calling(port) as caller:
        start(caller)
        caller.audio(noise(rate_hz // 10), rate_hz)
        caller.send("flush")
        heard = caller.until("transcript", isFinal=True)["text"].split()
    assert int(heard[1]) == pytest.approx(1600, abs=4)


def test_a_rate_that_changes_with_every_frame(port: int) -> None:
    with calling(port) as caller:
        start(caller)
        for number in range(60):
            rate_hz = (4_000, 192_000, 16_000)[number % 3]
            caller.audio(noise(rate_hz // 100), rate_hz)
        caller.send("flush")
        heard = caller.until("transcript", isFinal=True)["text"].split()
    assert int(heard[1]) == pytest.approx(60 * 160, rel=0.05)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        (PCM_S16LE, b"\0"),
        (PCM_S16LE, b"\0" * 31),
        (PCM_F32LE, b"\0" * 30),
        (PCM_F32LE, struct.pack("<3f", 0.0, float("nan"), 0.0)),
        (PCM_F32LE, struct.pack("<3f", 0.0, float("inf"), 0.0)),
        (PCM_F32LE, struct.pack("<f", float("-inf"))),
    ],
)
def test_a_frame_that_is_no_sound(port: int, encoding: str, body: bytes) -> None:
    with calling(port) as caller:
        start(caller, encodings=[encoding])
        caller.socket.send(struct.pack(">II", 0, SAMPLE_RATE_HZ) + body)
        code, sentence, closed = last_words(caller)
    assert (code, closed) == ("bad_audio", 1002)
    assert "Check the encoding" in sentence
    is_served(port)


@pytest.mark.parametrize("frame", [b"", b"\0", b"\0" * 7])
def test_a_frame_that_is_cut_in_its_header(port: int, frame: bytes) -> None:
    with calling(port) as caller:
        start(caller)
        caller.socket.send(frame)
        assert last_words(caller)[0] == "bad_audio"


def test_a_header_alone_is_no_sound_and_no_harm(port: int) -> None:
    with calling(port) as caller:
        start(caller)
        caller.send("utterance", id=0)
        for _ in range(1000):
            caller.audio(noise(0))
        caller.send("flush", id=0)
        said = caller.until("transcript", isFinal=True)
        assert (said["text"], said["processedSequenceId"]) == ("", 999)


def test_floats_where_whole_numbers_were_agreed_are_noise_and_no_harm(port: int) -> None:
    with calling(port) as caller:
        start(caller, encodings=[PCM_S16LE])
        caller.send("utterance", id=0)
        caller.audio(noise(1000), encoding=PCM_F32LE)
        caller.send("flush", id=0)
        assert caller.until("transcript", isFinal=True)["text"].startswith("heard 2000 ")


def test_the_largest_floats_do_not_overflow() -> None:
    largest = np.array([np.finfo(np.float32).max, -np.finfo(np.float32).max, 0.25], np.float32)
    _, _, samples = decode_audio(encode_audio(0, SAMPLE_RATE_HZ, largest, PCM_F32LE), PCM_F32LE)
    assert samples.tolist() == [LOUDEST, -LOUDEST, 0.25]


def test_the_real_model_bears_sound_that_is_none() -> None:
    """Warnings fail a test, so nothing may overflow on the way."""
    flat = np.full(SAMPLE_RATE_HZ // 2, 1e38, np.float32)
    wild = noise(SAMPLE_RATE_HZ // 2) * np.float32(1e30)
    nearly_nothing = np.full(SAMPLE_RATE_HZ // 2, 1e-42, np.float32)
    with running(MoonshineEngine()) as port, calling(port) as caller:
        start(caller, words=True)
        for name, sound in enumerate((flat, wild, nearly_nothing, noise(1), noise(0))):
            caller.send("utterance", id=name)
            caller.audio(sound)
            caller.send("flush", id=name)
            said = caller.until("transcript", isFinal=True)
            assert said["utteranceId"] == name
            assert len(said["text"]) < 200


def test_a_hundred_megabytes_are_not_taken(port: int) -> None:
    """One message in fragments: only their sum is too much."""
    megabyte = struct.pack(">Q", 2**20) + NO_MASK + bytes(2**20)
    with deaf_client(port) as deaf:
        deaf.sendall(text_frame({"type": "start"}))
        flood(deaf, (struct.pack(">BB", 0x00 if more else 0x02, 0x80 | 127) + megabyte for more in range(100)))
    is_served(port)


def test_a_message_in_endless_fragments_is_not_taken(port: int) -> None:
    with calling(port) as caller:
        start(caller)
        empty = struct.pack(">BB", 0x00, 0x80) + NO_MASK
        caller.socket.socket.sendall(struct.pack(">BB", 0x02, 0x80) + NO_MASK + empty * MOST_FRAGMENTS)
        with pytest.raises(ConnectionClosedError) as caught:
            caller.hear()
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1009
    is_served(port)


def test_a_frame_longer_than_an_utterance_may_be_is_refused_before_it_is_resampled(port: int) -> None:
    with calling(port) as caller:
        start(caller, encodings=[PCM_S16LE])
        caller.socket.send(struct.pack(">II", 0, 4_000) + bytes(MAX_MESSAGE_BYTES - 8))
        code, sentence, closed = last_words(caller)
    assert (code, closed) == ("utterance_too_long", 1008)
    assert "120 s" in sentence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "5",
        '"start"',
        "{}",
        '{"type":5}',
        '{"type":null}',
        '{"type":["start"]}',
        '{"type":"start","config":[]}',
        '{"type":"start","config":"x"}',
        '{"type":"start","config":{"language":5}}',
        '{"type":"start","config":{"speakers":-1}}',
        '{"type":"start","config":{"speakers":1e999}}',
        '{"type":"start","config":{"keyterms":"word"}}',
        '{"type":"start","config":{"encodings":[null]}}',
        '{"type":"start","config":{"interim":"yes"}}',
        '{"type":"utterance"}',
        '{"type":"utterance","id":-1}',
        '{"type":"utterance","id":1.5}',
        '{"type":"utterance","id":99999999999999999999}',
        '{"type":"utterance","id":1,"startSample":"now"}',
        '{"type":"flush","id":"1"}',
        '{"type":"start"',
        "[" * 100_000,
        '{"type":"start","config":' * 10_000,
        "\0",
        '{"type":"st\\ud800art"}',
    ],
)
def test_json_of_a_wrong_shape_is_told_and_the_connection_goes_on(port: int, text: str) -> None:
    with calling(port) as caller:
        caller.socket.send(text)
        said = caller.hear()
        assert (said["type"], said["code"]) == ("error", "malformed")
        assert said["message"].startswith("This message is not JSON of the edge protocol.")
        start(caller)


def test_unknown_types_and_fields_are_let_pass(port: int) -> None:
    with calling(port) as caller:
        for text in ('{"type":"hello"}', '{"type":"ready"}', '{"type":"transcript","text":5}'):
            caller.socket.send(text)
        caller.send("start", config={"colour": {"deep": [1, {}]}, "encodings": ["opus", "pcm_s16le"]}, more=[None])
        assert caller.hear()["encoding"] == "pcm_s16le"


def test_a_start_keeps_no_more_key_terms_than_anybody_has() -> None:
    def asked(count: int, letters: int = 4) -> str:
        return json.dumps({"type": "start", "config": {"keyterms": ["a" * letters] * count}})

    assert decode_client(asked(MOST_KEYTERMS)) is not None
    for text in (asked(MOST_KEYTERMS + 1), asked(1, 201)):
        with pytest.raises(WireError):
            decode_client(text)


@pytest.mark.parametrize("language", ["ja", "zz-ZZ", "x" * 200, "English"])
def test_a_language_that_the_model_does_not_speak(port: int, language: str) -> None:
    with calling(port) as caller:
        caller.send("start", config={"language": language})
        code, sentence, closed = last_words(caller)
    assert (code, closed) == ("language_unknown", 1008)
    assert f"“{language[:20]}”" in sentence
    assert sentence.endswith("This one speaks: en, de.")
    assert "livecaption models list" in sentence


def test_of_a_hundred_languages_some_are_named() -> None:
    engine = FakeEngine()
    engine.languages = tuple(f"a{number}" for number in range(99))
    with running(engine) as port, calling(port) as caller:
        caller.send("start", config={"language": "ja"})
        sentence = last_words(caller)[1]
    assert sentence.endswith("a18, a19, ….")
