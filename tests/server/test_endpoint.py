"""The endpoint on a real socket, with an engine that names what it was given."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import Iterator
from typing import cast

import httpx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.websockets import WebSocket
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK, InvalidStatus

from fakes.endpoint import Caller, calling, noise, running
from fakes.engine import FakeEngine, text_of
from livecaption.dialects.edge_wire import MAX_MESSAGE_BYTES, PCM_S16LE, decode_audio, encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.errors import EngineError
from livecaption.server.deadline import PromptHTTP
from livecaption.server.endpoint import MOST_UNSENT, Endpoint, _Connection
from livecaption.server.scheduler import Scheduler


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def port(engine: FakeEngine) -> Iterator[int]:
    with running(engine) as number:
        yield number
        engine.hold.set()
        engine.hold_load.set()


def start(caller: Caller, **config: object) -> None:
    caller.send("start", config=config)
    assert caller.hear()["type"] == "ready"


def all_arrived(caller: Caller) -> None:
    """Wait until the server has taken everything sent so far: it answers a second start at once."""
    caller.send("start")
    assert caller.until("error")["code"] == "already_started"


def closed(caller: Caller) -> int:
    """The code the server closes with, after whatever it still says."""
    try:
        while True:
            caller.hear()
    except (ConnectionClosedOK, ConnectionClosedError) as error:
        return error.rcvd.code if error.rcvd is not None else 0


def test_utterances_get_tentative_text_and_one_final_each(port: int) -> None:
    with calling(port, "?session=s") as caller:
        start(caller, encodings=["pcm_s16le"], words=True)
        for name in range(3):
            sound = noise(SAMPLE_RATE_HZ, name)
            caller.send("utterance", id=name, startSample=name * 20_000)
            caller.audio(sound, encoding=PCM_S16LE)
            assert caller.until("transcript", utteranceId=name)["text"] == "so so"
            caller.send("flush", id=name)
            final = caller.until("transcript", isFinal=True)
            _, _, arrived = decode_audio(encode_audio(0, 16000, sound, PCM_S16LE), PCM_S16LE)
            assert final["text"] == text_of(arrived)
            assert (final["utteranceId"], final["revision"], final["processedSequenceId"]) == (name, 1, name)
            assert final["segments"][0].get("start", 0.0) == name * 20_000 / SAMPLE_RATE_HZ
        caller.send("stop")
        caller.until("done")
        assert closed(caller) == 1000
        assert len(caller.finals()) == 3


def test_a_bare_client_at_48_khz(port: int) -> None:
    with calling(port) as caller:
        caller.send("start")
        assert caller.hear()["sessionId"]
        caller.audio(noise(24000), 48000)
        caller.send("flush")
        final = caller.until("transcript", isFinal=True)
        _, samples, _ = final["text"].split()
        assert int(samples) == pytest.approx(8000, abs=2)
        assert "utteranceId" not in final
        caller.send("stop")
        caller.until("done")


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 30_000), st.lists(st.integers(1, 9_000), min_size=1, max_size=5)),
        min_size=1,
        max_size=4,
    ),
    st.booleans(),
)
def test_finals_depend_on_each_utterances_audio_alone(
    port_of_one_server: int, utterances: list[tuple[int, list[int]]], wait_between: bool
) -> None:
    with calling(port_of_one_server) as caller:
        start(caller)
        expected = {}
        for name, (length, chunks) in enumerate(utterances):
            sound = noise(length, name)
            expected[name] = text_of(sound)
            caller.send("utterance", id=name)
            at = turn = 0
            while at < length:
                caller.audio(sound[at : at + chunks[turn % len(chunks)]])
                at += chunks[turn % len(chunks)]
                turn += 1
            caller.send("flush", id=name)
            if wait_between:
                caller.until("transcript", isFinal=True)
        caller.send("stop")
        caller.until("done")
        assert {final["utteranceId"]: final["text"] for final in caller.finals()} == expected
        assert len(caller.finals()) == len(utterances)


@pytest.fixture(scope="module")
def port_of_one_server() -> Iterator[int]:
    with running(FakeEngine()) as number:
        yield number


def test_steps_are_skipped_when_the_final_is_wanted_already(engine: FakeEngine) -> None:
    engine.hold_load.clear()  # everything arrives before the engine can begin
    with running(engine) as port, calling(port) as caller:
        start(caller)
        caller.send("utterance", id=0)
        for _ in range(20):
            caller.audio(noise(8000))
        caller.send("flush", id=0)
        all_arrived(caller)
        engine.hold_load.set()
        assert caller.until("transcript")["isFinal"]
    assert (engine.steps, engine.finals) == (0, 1)


def test_a_newer_connection_of_the_session_cancels_the_older_ones_work(port: int, engine: FakeEngine) -> None:
    with calling(port, "?session=one") as older, calling(port, "?session=one") as newer:
        start(older, channel="mic")
        engine.hold.clear()
        for name in range(5):
            older.send("utterance", id=name)
            older.audio(noise(1000))
            older.send("flush", id=name)
        engine.entered.acquire()  # the first final is being made
        start(newer, channel="mic")
        assert older.until("error")["code"] == "superseded"
        assert closed(older) == 4001
        newer.send("utterance", id=4)
        newer.audio(noise(1000))
        newer.send("flush", id=4)
        engine.hold.set()
        assert newer.until("transcript", isFinal=True)["utteranceId"] == 4
    assert engine.finals == 2


def test_channels_of_a_session_live_side_by_side(port: int) -> None:
    with calling(port, "?session=one") as mic, calling(port, "?session=one") as system:
        start(mic, channel="mic")
        start(system, channel="system")
        for caller in (mic, system):
            caller.send("flush", id=1)
            assert caller.until("transcript")["utteranceId"] == 1


def test_work_of_a_client_that_left_is_dropped(port: int, engine: FakeEngine) -> None:
    engine.hold.clear()
    with calling(port) as caller:
        start(caller)
        for name in range(5):
            caller.send("utterance", id=name)
            caller.audio(noise(1000))
            caller.send("flush", id=name)
        engine.entered.acquire()
    with calling(port) as caller:
        start(caller)
        caller.send("utterance", id=0)
        caller.send("flush", id=0)
        all_arrived(caller)
        engine.hold.set()
        caller.until("transcript", isFinal=True)
    assert engine.finals == 2


def test_a_client_that_sends_too_much_waits_and_loses_nothing(port: int, engine: FakeEngine) -> None:
    engine.hold.clear()
    with calling(port) as caller:
        start(caller, interim=False)
        for name in range(12):
            caller.send("utterance", id=name)
            for second in range(10):
                caller.audio(noise(SAMPLE_RATE_HZ, second))
            caller.send("flush", id=name)
        engine.entered.acquire()
        engine.hold.set()
        caller.send("stop")
        caller.until("done")
    whole = np.concatenate([noise(SAMPLE_RATE_HZ, second) for second in range(10)])
    assert [final["text"] for final in caller.finals()] == [text_of(whole)] * 12


def test_health_says_when_it_is_ready(engine: FakeEngine) -> None:
    engine.hold_load.clear()
    with running(engine) as port:
        assert httpx.get(f"http://127.0.0.1:{port}/health").json() == {"ok": True, "ready": False, "engine": "fake"}
        with calling(port) as caller:
            start(caller)
            caller.send("utterance", id=0)
            caller.audio(noise(100))
            caller.send("flush", id=0)
            engine.hold_load.set()
            assert caller.until("transcript", isFinal=True)["text"] == text_of(noise(100))
        assert httpx.get(f"http://127.0.0.1:{port}/health").json() == {"ok": True, "ready": True, "engine": "fake"}


def test_an_engine_that_cannot_load_is_said_to_all(engine: FakeEngine) -> None:
    engine.break_load = True
    engine.hold_load.clear()
    with running(engine) as port, calling(port) as caller:
        start(caller)
        engine.hold_load.set()
        error = caller.until("error")
        assert (error["code"], error["retryable"]) == ("engine_failed", False)
        assert closed(caller) == 1011
        answer = httpx.get(f"http://127.0.0.1:{port}/health")
        assert answer.status_code == 503
        assert answer.json()["error"] == "engine.package_missing"
        assert answer.json()["ok"] is False
        with calling(port) as later:
            assert later.until("error")["retryable"] is False


@pytest.mark.expects_log
@pytest.mark.parametrize("failure", [EngineError("engine.failed", retryable=True), KeyError("a bug")])
def test_an_engine_that_fails_ends_that_connection_alone(failure: Exception) -> None:
    engine = FakeEngine(break_finish=failure)
    with running(engine) as port, calling(port) as caller:
        start(caller)
        caller.send("utterance", id=0)
        caller.send("flush", id=0)
        error = caller.until("error")
        assert (error["code"], error["retryable"]) == ("engine_failed", True)
        assert closed(caller) == 1011
        engine.break_finish = None
        with calling(port) as again:
            start(again)
            again.send("utterance", id=0)
            again.send("flush", id=0)
            assert again.until("transcript")["isFinal"]


def test_an_oversized_message_ends_the_connection(port: int) -> None:
    with calling(port) as caller:
        start(caller)
        # Its header alone: with sound on its way, the close frame may be lost in a TCP reset.
        caller.socket.socket.sendall(struct.pack(">BBQI", 0x82, 0x80 | 127, MAX_MESSAGE_BYTES + 1, 0))
        assert closed(caller) == 1009


def test_broken_text_ends_the_connection_but_not_the_server(port: int) -> None:
    with calling(port) as caller:
        caller.socket.send(b"\xff\xfe" * 10)
        assert caller.hear()["code"] == "not_started"
        assert closed(caller) == 1002
    with calling(port) as caller:
        caller.socket.send(json.dumps({"type": "start", "config": {"unknown": [1]}}))
        assert caller.hear()["type"] == "ready"


def refused(port: int, query: str = "", **options: object) -> int:
    with pytest.raises(InvalidStatus) as caught, calling(port, query, **options):
        pass
    return caught.value.response.status_code


def test_nobody_is_answered_without_the_token() -> None:
    with running(FakeEngine(), token="right") as port:
        bearer = {"Authorization": "Bearer right"}
        assert refused(port) == 401
        assert refused(port, "?token=wrong") == 401
        assert refused(port, additional_headers={"Authorization": "Bearer wrong"}) == 401
        assert refused(port, additional_headers={"Authorization": "Basic right"}) == 401
        with calling(port, additional_headers=bearer) as caller:
            start(caller)
        with calling(port, "?session=s&token=right") as caller:
            start(caller)
        assert httpx.get(f"http://127.0.0.1:{port}/health").status_code == 401
        assert httpx.get(f"http://127.0.0.1:{port}/health", headers=bearer).status_code == 200
        assert httpx.get(f"http://127.0.0.1:{port}/health?token=right").status_code == 200


def test_browsers_and_foreign_hosts_are_refused(port: int) -> None:
    assert refused(port, origin="http://127.0.0.1") == 403
    health = f"http://127.0.0.1:{port}/health"
    assert httpx.get(health, headers={"Origin": "null"}).status_code == 403
    for host in (
        "evil.example",
        f"evil.example:{port}",
        "127.0.0.1.evil.example",
        "",
        "[::2]:80",
        "[::1]x",
        "localhost:x",
    ):
        assert httpx.get(health, headers={"Host": host}).status_code == 403
    for host in ("localhost", f"LOCALHOST:{port}", "127.0.0.1", f"[::1]:{port}", "127.9.9.9:1"):
        assert httpx.get(health, headers={"Host": host}).status_code == 200


def test_a_client_that_does_not_read_is_not_read_either() -> None:
    class Deaf:
        """Sends flushes without end, and takes nothing before `listens`."""

        def __init__(self) -> None:
            self.sent = 0
            self.heard = 0
            self.listens = asyncio.Event()
            self.heard_enough = asyncio.Event()

        async def receive(self) -> dict[str, str]:
            self.sent += 1
            text = '{"type":"start"}' if self.sent == 1 else f'{{"type":"flush","id":{self.sent}}}'
            return {"type": "websocket.receive", "text": text}

        async def send_text(self, text: str) -> None:
            await self.listens.wait()
            await asyncio.sleep(0)
            self.heard += 1
            if self.heard == 5 * MOST_UNSENT:
                self.heard_enough.set()

    async def run() -> None:
        deaf, scheduler = Deaf(), Scheduler(FakeEngine())
        endpoint = Endpoint(FakeEngine())
        connection = _Connection(endpoint, cast(WebSocket, deaf), "s", ("en",), scheduler)
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(connection.run())
            before = -1
            while deaf.sent != before:  # until it does not go on
                before = deaf.sent
                for _ in range(10):
                    await asyncio.sleep(0)
            assert MOST_UNSENT <= deaf.sent <= 3 * MOST_UNSENT
            deaf.listens.set()
            await deaf.heard_enough.wait()
            task.cancel()

    asyncio.run(run())


def test_who_connects_and_asks_nothing_is_not_kept(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PromptHTTP, "request_within_s", 0.1)
    too_long = f"GET /transcribe?session={'a' * 60_000} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
    upgrade = "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    with calling(port) as caller:
        for begun in (b"", b"GET /health HTTP/1.1\r\nHost:", (too_long + upgrade).encode()):
            with socket.create_connection(("127.0.0.1", port), timeout=30) as idle:
                idle.sendall(begun)
                assert idle.recv(1) == b""
        start(caller)  # a WebSocket may be silent for as long as it likes


def test_what_comes_while_an_answer_is_sent_is_sent_before_the_end() -> None:
    """`done` may follow from a report that arrives between two sends: closing then must not swallow it."""

    class Slow:
        """Stands for the socket: hears `stop` in the middle of sending its first answer."""

        def __init__(self) -> None:
            self.sent: list[str] = []
            self.connection: _Connection | None = None
            self._frames = [{"type": "websocket.receive", "text": '{"type":"start"}'}]

        async def receive(self) -> dict[str, str]:
            if self._frames:
                return self._frames.pop()
            return cast(dict[str, str], await asyncio.get_running_loop().create_future())

        async def send_text(self, text: str) -> None:
            assert self.connection is not None
            if not self.sent:
                self.connection._conversation.receive('{"type":"stop"}')
            self.sent.append(json.loads(text)["type"])

        async def close(self, code: int) -> None:
            self.sent.append(str(code))

    async def run() -> list[str]:
        engine = FakeEngine()
        scheduler = Scheduler(engine, lambda error: None)
        socket_ = Slow()
        socket_.connection = _Connection(Endpoint(engine), cast(WebSocket, socket_), "s", engine.languages, scheduler)
        async with asyncio.timeout(60):
            await socket_.connection.run()
        return socket_.sent

    assert asyncio.run(run()) == ["ready", "done", "1000"]
