"""An endpoint that takes tokens of short life: token servers that are well and that are not, over real sockets."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from fakes.raw_server import Handler, answering, http, raw_server
from livecaption.core.routes import Health
from livecaption.model.errors import EndpointError
from livecaption.transport import token_request
from livecaption.transport.address import Address
from livecaption.transport.key import Key
from livecaption.transport.token_request import LONGEST_ANSWER, Minted, host_of, mint
from livecaption.transport.tokens import MintingEndpoint
from livecaption.transport.websocket import open_websocket

KEY = "planted-secret"
CAPTIONS = Address("wss://captions.example/transcribe", name="office")


def dated(**ahead: float) -> str:
    """A Date header by a clock that is ahead of this computer's."""
    return f"Date: {format_datetime(datetime.now(UTC) + timedelta(**ahead), usegmt=True)}\r\n"


class TokenServer:
    """Gives `fresh-1`, `fresh-2` ... and remembers what it was asked with; `answers` come first."""

    def __init__(self, *answers: bytes) -> None:
        self.asked: list[bytes] = []
        self._answers = list(answers)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked.append(await reader.readuntil(b"\r\n\r\n"))
        token = json.dumps({"access_token": f"fresh-{len(self.asked)}", "expires_in": 300})
        writer.write(self._answers.pop(0) if self._answers else http("200 OK", body=token))
        await writer.drain()


class Captions:
    """An endpoint that takes some tokens; remembers those that it was given, at its socket and at its health."""

    def __init__(self, *good: str, refuses: int = 401, headers: dict[str, str] | None = None) -> None:
        self._good = good
        self._refuses = refuses
        self._headers = headers or {}
        self.given: list[str | None] = []
        self.looked: list[str | None] = []

    def process(self, connection: ServerConnection, request: Request) -> Response | None:
        token = request.headers.get("Authorization")
        if request.path == "/health":
            self.looked.append(token)
            return Response(200, "OK", Headers({"Content-Length": "2"}), b"{}")
        self.given.append(token)
        if token is not None and token.removeprefix("Bearer ") in self._good:
            return None
        return Response(self._refuses, "No", Headers({"Content-Length": "0", **self._headers}), b"")

    @asynccontextmanager
    async def running(self) -> AsyncIterator[int]:
        async def wait(connection: ServerConnection) -> None:
            await connection.wait_closed()

        async with serve(wait, "127.0.0.1", 0, process_request=self.process) as server:
            yield next(iter(server.sockets)).getsockname()[1]


def minted(answer: bytes, key: str | None = KEY) -> Minted:
    async def run() -> Minted:
        async with raw_server(answering(answer)) as port:
            return await mint(f"http://127.0.0.1:{port}/token?as=planted-query", key, CAPTIONS)

    return asyncio.run(run())


def failure_of(answer: bytes | Handler, key: str | None = KEY) -> EndpointError:
    handler = answering(answer) if isinstance(answer, bytes) else answer

    async def run() -> EndpointError:
        async with raw_server(handler) as port:
            with pytest.raises(EndpointError) as caught:
                await mint(f"http://127.0.0.1:{port}/token?as=planted-query", key, CAPTIONS)
            assert f"127.0.0.1:{port}" in str(caught.value) or caught.value.message.code == "endpoint.no_key"
            return caught.value

    error = asyncio.run(run())
    assert "planted" not in repr(error) + str(error)
    return error


@pytest.mark.parametrize(
    ("said", "token", "life_s"),
    [
        ({"access_token": "fresh", "expires_in": 30}, "fresh", 30.0),
        ({"token": "fresh"}, "fresh", None),
        ({"key_value": "fresh", "expires_in": "60"}, "fresh", 60.0),
        ({"key": "fresh", "expires_in": 1e30}, "fresh", 86_400.0),
        ({"client_secret": {"value": "fresh", "expires_in": 9}}, "fresh", 9.0),
        ({"data": {"token": "fresh"}}, "fresh", None),
        ({"value": "fresh", "expires_in": -5}, "fresh", 0.0),
        ({"access_token": "", "token": 7, "key": "fresh", "expires_in": True}, "fresh", None),
        ({"token": "fresh", "expires_in": [3]}, "fresh", None),
        ({"token": "fresh", "expires_in": "soon"}, "fresh", None),
    ],
)
def test_a_token_is_found_wherever_token_servers_put_it(said: object, token: str, life_s: float | None) -> None:
    assert minted(http("200 OK", body=json.dumps(said))) == (token, life_s)


@pytest.mark.parametrize("ahead_h", [0, 5, -700])
@pytest.mark.parametrize("form", ["seconds", "milliseconds", "date"])
def test_until_when_it_lives_is_read_by_the_servers_own_clock(ahead_h: int, form: str) -> None:
    until = datetime.now(UTC) + timedelta(hours=ahead_h, seconds=120)
    at: object = {
        "seconds": until.timestamp(),
        "milliseconds": round(until.timestamp() * 1000),
        "date": until.isoformat().replace("+00:00", "Z"),
    }[form]
    answer = http("200 OK", dated(hours=ahead_h), json.dumps({"token": "fresh", "expires_at": at}))
    life_s = minted(answer).life_s
    assert life_s is not None
    assert abs(life_s - 120) < 10


@pytest.mark.parametrize("at", ["soon", [], 1e300, "9999999999999-01-01", True])
def test_an_end_that_is_none_is_not_known(at: object) -> None:
    life_s = minted(http("200 OK", body=json.dumps({"token": "fresh", "expires_at": at}))).life_s
    assert life_s in (None, 86_400.0)


@pytest.mark.parametrize(
    ("answer", "code", "retryable"),
    [
        (http("401 Unauthorized"), "endpoint.issuer_refused", False),
        (http("403 Forbidden"), "endpoint.issuer_refused", False),
        (http("401 Unauthorized", "Date: some day\r\n"), "endpoint.issuer_refused", False),
        (http("302 Found", "Location: http://127.0.0.1:1/\r\n"), "endpoint.no_token", False),
        (http("404 Not Found"), "endpoint.no_token", False),
        (http("400 Bad Request"), "endpoint.no_token", False),
        (http("408 Request Timeout"), "endpoint.busy", True),
        (http("425 Too Early"), "endpoint.busy", True),
        (http("429 Too Many", "Retry-After: 7\r\n"), "endpoint.busy", True),
        (http("503 Busy"), "endpoint.busy", True),
        (http("204 No Content"), "endpoint.no_token", False),
        (http("200 OK", body="fresh"), "endpoint.no_token", False),
        (http("200 OK", body="[" * 60_000), "endpoint.no_token", False),
        (http("200 OK", body='["fresh"]'), "endpoint.no_token", False),
        (http("200 OK", body="{}"), "endpoint.no_token", False),
        (http("200 OK", body='{"token": null, "a": {"b": {"token": "deep"}}}'), "endpoint.no_token", False),
        (http("200 OK", body='{"token": "two\\nlines"}'), "endpoint.no_token", False),
        (http("200 OK", body='{"token": "cl\\u00e9"}'), "endpoint.no_token", False),
        (http("200 OK", body=json.dumps({"token": "x" * 20_000})), "endpoint.no_token", False),
        (http("200 OK", body=json.dumps({"token": "x" * LONGEST_ANSWER})), "endpoint.no_token", False),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n\xff\xfe\x00", "endpoint.no_token", False),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnone", "endpoint.no_answer", True),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", "endpoint.no_answer", True),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "endpoint.no_answer", True),
        (b"", "endpoint.no_answer", True),
    ],
)
def test_each_answer_that_brings_no_token(answer: bytes, code: str, retryable: bool) -> None:
    error = failure_of(answer)
    assert (error.message.code, error.retryable) == (code, retryable)
    assert error.retry_after_s == (7.0 if b"Retry-After" in answer else None)


@pytest.mark.parametrize(
    ("ahead", "code"),
    [
        ({"minutes": 5}, "endpoint.clock_slow"),
        ({"minutes": -5}, "endpoint.clock_fast"),
        ({"seconds": 30}, "endpoint.issuer_refused"),
    ],
)
def test_a_token_server_that_refuses_may_do_so_for_the_clock(ahead: dict[str, float], code: str) -> None:
    assert failure_of(http("401 Unauthorized", dated(**ahead))).message.code == code


def test_an_answer_without_end_is_left() -> None:
    async def pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b" " * 65_536)
            await writer.drain()

    assert failure_of(pour).message.code == "endpoint.no_token"


def test_an_answer_that_grows_when_it_is_unpacked_is_left() -> None:
    packed = gzip.compress(b" " * 50_000_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode()
    assert failure_of(head + packed).message.code == "endpoint.no_token"


def test_a_server_that_says_nothing_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_request, "DEADLINE_S", 0.05)

    async def wait(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    error = failure_of(wait)
    assert (error.message.code, error.retryable) == ("endpoint.no_answer", True)


def test_nobody_there_is_worth_another_try(unused_port: int) -> None:
    with pytest.raises(EndpointError) as caught:
        asyncio.run(mint(f"http://127.0.0.1:{unused_port}/token", KEY, CAPTIONS))
    assert (caught.value.message.code, caught.value.retryable) == ("endpoint.no_answer", True)
    assert f"127.0.0.1:{unused_port}" in str(caught.value)
    assert "connection refused" in str(caught.value)


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden"])
def test_without_a_key_it_is_the_endpoint_that_needs_one(status: str) -> None:
    error = failure_of(http(status), key=None)
    assert error.message.code == "endpoint.no_key"
    assert "livecaption key set office" in str(error)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://tokens.example/token", "endpoint.token_not_encrypted"),
        ("ftp://tokens.example/token", "endpoint.no_token"),
        ("tokens", "endpoint.no_token"),
        ("https://", "endpoint.no_token"),
        ("https://[bad/token", "endpoint.no_token"),
        ("https://tokens.example:99999/", "endpoint.no_token"),
    ],
)
def test_a_key_is_sent_nowhere_else_than_to_an_encrypted_address(url: str, code: str) -> None:
    with pytest.raises(EndpointError) as caught:
        asyncio.run(mint(url, KEY, CAPTIONS))
    assert (caught.value.message.code, caught.value.retryable) == (code, False)


def test_a_key_that_no_header_can_hold_is_said_without_showing_it() -> None:
    with pytest.raises(EndpointError) as caught:
        asyncio.run(mint("https://tokens.example/", "planted-\nsecret", CAPTIONS))
    assert caught.value.message.code == "endpoint.bad_key"
    assert "planted" not in repr(caught.value)


def test_the_host_of_a_token_url_is_all_that_is_shown_of_it() -> None:
    assert host_of("https://me:planted@tokens.example:8443/planted?key=planted") == "tokens.example:8443"


def test_each_connection_brings_a_fresh_token_and_the_key_goes_to_the_token_server_alone() -> None:
    tokens, captions = TokenServer(), Captions("fresh-1", "fresh-2")

    async def run() -> Address:
        async with raw_server(tokens.handle) as token_port, captions.running() as port:
            endpoint = MintingEndpoint(
                Address(f"ws://127.0.0.1:{port}/transcribe", "old"), f"http://127.0.0.1:{token_port}/token", KEY
            )
            for _ in range(2):
                address = await endpoint.address()
                await (await open_websocket(address, "s")).close()
            for _ in range(3):
                assert await endpoint.health() is Health.UP
            return address

    address = asyncio.run(run())
    assert captions.given == ["Bearer fresh-1", "Bearer fresh-2"]
    assert captions.looked == ["Bearer fresh-2"] * 3, "a look needs no token of its own"
    assert len(tokens.asked) == 2
    assert all(asked.startswith(b"POST /token ") for asked in tokens.asked)
    assert all(b"authorization: bearer planted-secret\r\n" in asked.lower() for asked in tokens.asked)
    assert "fresh" not in repr(address)


def test_a_token_that_is_refused_is_tried_again_with_another_once() -> None:
    tokens, captions = TokenServer(), Captions("fresh-2")

    async def run() -> None:
        async with raw_server(tokens.handle) as token_port, captions.running() as port:
            endpoint = MintingEndpoint(
                Address(f"ws://127.0.0.1:{port}/transcribe"), f"http://127.0.0.1:{token_port}/token", KEY
            )
            await (await open_websocket(await endpoint.address(), "s")).close()

    asyncio.run(run())
    assert captions.given == ["Bearer fresh-1", "Bearer fresh-2"]


@pytest.mark.parametrize(
    ("ahead", "code", "says"),
    [
        ({}, "endpoint.token_refused", "token that 127.0.0.1:"),
        ({"minutes": -10.1}, "endpoint.clock_fast", "10 min ahead"),
        ({"hours": 30}, "endpoint.clock_slow", "30 h behind"),
        ({"seconds": -90}, "endpoint.clock_fast", " s ahead"),
        ({"days": -365}, "endpoint.clock_fast", "365 days ahead"),
    ],
)
def test_tokens_that_are_refused_say_whose_fault_it_may_be(ahead: dict[str, float], code: str, says: str) -> None:
    headers = {"Date": dated(**ahead).removeprefix("Date: ").strip()} if ahead else {}
    tokens, captions = TokenServer(), Captions(refuses=403, headers=headers)
    asked: list[int] = []

    def key() -> str:
        asked.append(1)
        return KEY

    async def run() -> EndpointError:
        async with raw_server(tokens.handle) as token_port, captions.running() as port:
            endpoint = MintingEndpoint(
                Address(f"ws://127.0.0.1:{port}/transcribe"), f"http://127.0.0.1:{token_port}/token", key
            )
            with pytest.raises(EndpointError) as caught:
                await open_websocket(await endpoint.address(), "s")
            assert len(asked) == 1
            with pytest.raises(EndpointError):
                await open_websocket(await endpoint.address(), "s")
            return caught.value

    error = asyncio.run(run())
    assert (error.message.code, error.retryable) == (code, False)
    assert says in str(error)
    assert len(tokens.asked) == 4, "two tokens for each connection, and no more"
    assert len(asked) == 2, "the person may have set another key by then"


def test_a_look_before_the_first_connection_brings_a_token_and_the_next_looks_none() -> None:
    tokens, captions = TokenServer(http("500 Broken"), http("500 Broken")), Captions()

    async def run() -> None:
        async with raw_server(tokens.handle) as token_port, captions.running() as port:
            endpoint = MintingEndpoint(
                Address(f"ws://127.0.0.1:{port}/transcribe"), f"http://127.0.0.1:{token_port}/token", KEY
            )
            for _ in range(3):
                assert (await endpoint.look()).health is Health.UP

    asyncio.run(run())
    assert captions.looked == [None] * 3
    assert len(tokens.asked) == 1, "a token server that is down is not asked every second"


def test_a_token_of_no_life_serves_no_look() -> None:
    tokens = TokenServer(http("200 OK", body='{"token": "old", "expires_in": 0}'))
    captions = Captions("old")

    async def run() -> None:
        async with raw_server(tokens.handle) as token_port, captions.running() as port:
            endpoint = MintingEndpoint(
                Address(f"ws://127.0.0.1:{port}/transcribe"), f"http://127.0.0.1:{token_port}/token", KEY
            )
            await (await open_websocket(await endpoint.address(), "s")).close()
            await endpoint.look()

    asyncio.run(run())
    assert captions.looked == ["Bearer fresh-2"]


@pytest.mark.parametrize(
    ("proxy", "code"),
    [
        ("socks5://127.0.0.1:1", "endpoint.socks_proxy"),
        ("::::", "endpoint.proxy"),
        ("http://[bad", "endpoint.proxy"),
        ("ftp://127.0.0.1:1", "endpoint.proxy"),
        ("http://me:planted@127.0.0.1:{port}", "endpoint.proxy_silent"),
    ],
)
def test_each_proxy_that_cannot_be_used_is_said(
    proxy: str, code: str, unused_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.format(port=unused_port))
    with pytest.raises(EndpointError) as caught:
        asyncio.run(mint("https://tokens.invalid/", KEY, CAPTIONS))
    assert caught.value.message.code == code
    assert "planted" not in repr(caught.value)


@pytest.mark.parametrize("key", [KEY, None, lambda: KEY])
def test_an_address_says_where_words_go_and_who_can_listen_in(key: Key) -> None:
    endpoint = MintingEndpoint(CAPTIONS, "https://tokens.example/", key)
    assert (endpoint.title, endpoint.local, endpoint.encrypted) == ("office", False, True)


def test_no_other_name_is_asked_than_that_of_the_token_server(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def look_up(host: object, *_: object, **__: object) -> None:
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(EndpointError) as caught:
        asyncio.run(mint("https://tokens.invalid/x", KEY, CAPTIONS))
    assert (caught.value.message.code, caught.value.retryable) == ("endpoint.no_answer", True)
    assert "address is not known" in str(caught.value)
    assert {host.decode() if isinstance(host, bytes) else host for host in asked} == {"tokens.invalid"}
