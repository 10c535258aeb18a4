"""Clients that flood, that do not read, that are too many or too slow: they are given up, and the others go on."""

from __future__ import annotations

import asyncio
import itertools
import json
import socket
import struct
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from http.client import HTTPException
from pathlib import Path
from typing import cast

import httpx
import pytest
from starlette.websockets import WebSocket
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from fakes.endpoint import calling, noise, running
from fakes.engine import FakeEngine, FakeUtterance
from fakes.hostile import (
    NO_MASK,
    WAIT_S,
    deaf_client,
    flood,
    got,
    is_served,
    last_words,
    metric,
    serving,
    start,
    text_frame,
    until,
)
from fakes.virtual_time import in_virtual_time
from livecaption.dialects.edge_wire import PCM_S16LE
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.server import endpoint as endpoint_module
from livecaption.server.bounded import BoundedWebSocket
from livecaption.server.deadline import PromptHTTP
from livecaption.server.endpoint import MOST_CLIENTS, STALLED_S, Endpoint, _Connection
from livecaption.server.scheduler import Scheduler
from livecaption.server.serve import bind


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with running(FakeEngine()) as number:
        yield number


def test_a_client_that_never_reads_its_pongs_is_dropped(port: int) -> None:
    ping = struct.pack(">BB", 0x89, 0x80 | 125) + NO_MASK + bytes(125)
    with deaf_client(port) as deaf:
        flood(deaf, itertools.repeat(ping * 1000))
    is_served(port)


def test_a_client_that_stops_reading_is_given_up_and_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its deadline is scaled down; it asks for finals that nobody takes, until it is not read any more."""
    monkeypatch.setattr(endpoint_module, "STALLED_S", 0.3)
    monkeypatch.setattr(BoundedWebSocket, "close_within_s", 0.3)
    with running(FakeEngine()) as port:
        with deaf_client(port) as deaf:
            deaf.sendall(text_frame({"type": "start"}))
            flood(deaf, (text_frame({"type": "flush", "id": number}) for number in itertools.count()))
        is_served(port)
        until(lambda: metric(port, "livecaption_connections") == 0)


def test_a_client_that_takes_not_even_the_close_is_given_up() -> None:
    class Stuck:
        """Begins wrongly, hears of it, and does not let itself be closed."""

        def __init__(self) -> None:
            self.said = ['{"type":"stop"}']

        async def receive(self) -> dict[str, str]:
            if self.said:
                return {"type": "websocket.receive", "text": self.said.pop()}
            return cast(dict[str, str], await asyncio.get_running_loop().create_future())

        async def send_text(self, text: str) -> None:
            assert "not_started" in text

        async def close(self, code: int) -> None:
            await asyncio.get_running_loop().create_future()

    async def run() -> float:
        endpoint = Endpoint(FakeEngine())
        connection = _Connection(endpoint, cast(WebSocket, Stuck()), "s", ("en",), Scheduler(FakeEngine()))
        await connection.run()
        return asyncio.get_running_loop().time()

    assert in_virtual_time(run) == pytest.approx(STALLED_S, abs=1.0)


class HoldsGerman(FakeEngine):
    """Calls for German wait until `hold` is set; others do not."""

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> FakeUtterance:
        utterance = super().open_utterance(language, keyterms)
        if language != "de":
            utterance._wait = lambda: None  # type: ignore[method-assign]
        return utterance


def test_who_sends_faster_than_real_time_waits_while_others_are_served(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten minutes as fast as the socket takes them, with limits scaled down from 40 s; nothing is lost."""
    monkeypatch.setattr(endpoint_module, "MOST_OUTSTANDING_S", 4.0)
    monkeypatch.setattr(endpoint_module, "RESUME_OUTSTANDING_S", 2.0)
    utterances = 600
    sound = noise(SAMPLE_RATE_HZ)
    outstanding: list[float] = []
    engine = HoldsGerman()
    engine.hold.clear()
    with serving(engine, workers=2) as (_, port), calling(port) as greedy:
        start(greedy, language="de", encodings=[PCM_S16LE], interim=False)

        def send() -> None:
            for name in range(utterances):
                greedy.send("utterance", id=name)
                greedy.audio(sound, encoding=PCM_S16LE)
                greedy.send("flush", id=name)

        sender = threading.Thread(target=send)
        sender.start()
        engine.entered.acquire()
        until(lambda: metric(port, "livecaption_outstanding_seconds") > 4.0)
        for number in range(5):
            is_served(port, number)
            outstanding.append(metric(port, "livecaption_outstanding_seconds"))
        engine.hold.set()
        while len(greedy.finals()) < utterances:
            greedy.until("transcript", isFinal=True)
            if len(greedy.finals()) % 100 == 0:
                outstanding.append(metric(port, "livecaption_outstanding_seconds"))
        sender.join()
    assert max(outstanding) <= 5.0
    assert len({said["text"] for said in greedy.finals()}) == 1
    assert [said["utteranceId"] for said in greedy.finals()] == list(range(utterances))


def test_after_200_clients_there_is_room_again() -> None:
    with running(FakeEngine()) as port:
        is_served(port)
        before = open_files()
        for round_ in range(2):
            with ExitStack() as stack:
                callers = [stack.enter_context(calling(port)) for _ in range(200 if round_ == 0 else MOST_CLIENTS)]
                for caller in callers[MOST_CLIENTS:]:
                    code, sentence, closed = last_words(caller)
                    assert (code, closed) == ("too_many_clients", 1013)
                    assert sentence == "The endpoint transcribes for as many clients as it can. Try again later."
                for caller in callers[:MOST_CLIENTS]:
                    start(caller)
                    caller.send("flush", id=1)
                for caller in callers[:MOST_CLIENTS]:
                    assert caller.until("transcript")["utteranceId"] == 1
            until(lambda: metric(port, "livecaption_connections") == 0)
        until(lambda: open_files() <= before)


def test_who_was_refused_and_lingers_takes_nobodys_place() -> None:
    with serving(FakeEngine(), most_clients=1) as (_, port), deaf_client(port) as one, deaf_client(port):
        until(lambda: metric(port, "livecaption_refused_total") == 1)
        one.close()
        until(lambda: served_again(port))


def served_again(port: int) -> bool:
    with calling(port) as caller:
        caller.send("start")
        return bool(caller.hear()["type"] == "ready")


def test_more_sockets_than_can_be_had_are_not_answered() -> None:
    with serving(FakeEngine(), most_sockets=20) as (_, port):
        with calling(port) as caller, ExitStack() as stack:
            idle = [stack.enter_context(socket.create_connection(("127.0.0.1", port), WAIT_S)) for _ in range(40)]
            assert sum(at_its_end(each) for each in idle[25:]) == 15
            start(caller)
        until(lambda: answers(port))
        is_served(port)


def test_small_messages_do_not_wait_for_each_other() -> None:
    """asyncio switches Nagle's algorithm off only where a socket says that it is TCP."""
    with bind("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.proto == socket.IPPROTO_TCP
            if sys.platform == "linux":
                assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == STALLED_S * 1000


def at_its_end(idle: socket.socket) -> bool:
    try:
        return idle.recv(1) == b""
    except ConnectionResetError:
        return True


def answers(port: int) -> bool:
    try:
        return bool(got(port, "/health"))
    except (OSError, HTTPException):
        return False


def test_slow_handshakes_end_while_others_are_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PromptHTTP, "request_within_s", 0.5)
    begun = b"GET /transcribe HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    with running(FakeEngine()) as port, ExitStack() as stack:
        slow = [stack.enter_context(socket.create_connection(("127.0.0.1", port), WAIT_S)) for _ in range(100)]
        for number, each in enumerate(slow):
            each.sendall(begun[: number % len(begun)])
        is_served(port)
        for each in slow:
            each.sendall(b"X")  # a byte more does not buy time
        assert all(at_its_end(each) for each in slow)
        is_served(port)


def raw(port: int, request: bytes) -> bytes:
    """The first line of what is answered."""
    with socket.create_connection(("127.0.0.1", port), timeout=WAIT_S) as plain:
        plain.sendall(request)
        return plain.makefile("rb").readline().strip()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (b"/", 404),
        (b"/../../etc/passwd", 404),
        (b"/%2e%2e/%00", 404),
        (b"/health/", 307),
        (b"//transcribe", 404),
        (b"/transcribe", 404),
        (b"/metrics?" + b"a=b&" * 5000, 200),
        (b"/" + b"x" * 60_000, 404),
        (b"http://127.0.0.1/health", 404),
        (b"*", 404),
        (b"/%ff%fe", 404),
    ],
)
def test_a_request_to_an_odd_path(port: int, path: bytes, status: int) -> None:
    answer = raw(port, b"GET " + path + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 %d" % status)


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"POST /health HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 999999999\r\n\r\n", 405),
        (b"BREW /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 405),
        (b"GET /health HTTP/9.9\r\n\r\n", 403),
        (b"GET\r\n\r\n", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 403),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(100) + b"\r\n\r\n", 400),
        (b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n", 400),
    ],
)
def test_a_request_that_is_none(port: int, request_: bytes, status: int) -> None:
    assert raw(port, request_).startswith(b"HTTP/1.1 %d" % status)
    is_served(port)


@pytest.mark.parametrize("path", ["/", "/health", "/metrics", "/transcribe/", "/transcribe/x"])
def test_a_websocket_to_an_odd_path(port: int, path: str) -> None:
    with pytest.raises(InvalidStatus) as caught, connect(f"ws://127.0.0.1:{port}{path}", compression=None):
        pass
    assert caught.value.response.status_code in (307, 403, 404)


def test_metrics_and_health_answer_while_all_places_are_busy() -> None:
    engine = FakeEngine()
    engine.hold.clear()
    with running(engine) as port, ExitStack() as stack:
        callers = [stack.enter_context(calling(port)) for _ in range(MOST_CLIENTS)]
        for caller in callers:
            start(caller)
            caller.send("utterance", id=0)
            caller.audio(noise(SAMPLE_RATE_HZ))
            caller.send("flush", id=0)
        engine.entered.acquire()
        until(lambda: metric(port, "livecaption_outstanding_seconds") == MOST_CLIENTS)
        for _ in range(20):
            assert json.loads(got(port, "/health"))["ready"] is True
            assert metric(port, "livecaption_connections") == MOST_CLIENTS
        engine.hold.set()
        for caller in callers:
            caller.until("transcript", isFinal=True)
        until(lambda: metric(port, "livecaption_outstanding_seconds") == 0)


def test_a_wrong_token_is_refused_as_often_as_it_is_tried() -> None:
    with running(FakeEngine(), token="right") as port, httpx.Client() as client:
        for number in range(200):
            wrong = {"Authorization": f"Bearer {'wrong' * (number % 7)}{number}"}
            assert client.get(f"http://127.0.0.1:{port}/metrics", headers=wrong).status_code == 401
        for query in ("?token=", "?token=righ", "?token=right%00", "?token=RIGHT", "?Token=right", "?session=right"):
            with pytest.raises(InvalidStatus) as caught, calling(port, query):
                pass
            assert caught.value.response.status_code == 401
        with calling(port, "?token=wrong&token=right") as caller:
            start(caller)


def open_files() -> int:
    """Of this process, which is client and server here; 0 where the system does not tell."""
    return len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
