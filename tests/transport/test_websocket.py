"""Every way a connection can fail to open or end, over real sockets: told apart into worth another try and not."""

from __future__ import annotations

import asyncio
import contextlib
import threading

import pytest
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from fakes.raw_server import answering, http, raw_server
from livecaption.core.routes import Health
from livecaption.dialects.edge_wire import MAX_MESSAGE_BYTES
from livecaption.model.errors import EndpointError
from livecaption.transport.address import Address
from livecaption.transport.fixed import FixedEndpoint
from livecaption.transport.websocket import is_gone, open_websocket


async def failure_of(url: str) -> EndpointError:
    with pytest.raises(EndpointError) as caught:
        await open_websocket(Address(url, "planted-secret"), "s")
    assert "planted-secret" not in repr(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("response", "code", "retryable"),
    [
        (http("401 Unauthorized"), "endpoint.unauthorized", False),
        (http("403 Forbidden"), "endpoint.unauthorized", False),
        (http("404 Not Found"), "endpoint.not_found", False),
        (http("400 Bad Request"), "endpoint.refused", False),
        (http("200 OK", "Content-Type: text/html\r\n", "<html>"), "endpoint.nonsense", False),
        (http("408 Request Timeout"), "endpoint.busy", True),
        (http("429 Too Many Requests", "Retry-After: 7\r\n"), "endpoint.busy", True),
        (http("500 Oops"), "endpoint.busy", True),
        (http("503 Service Unavailable"), "endpoint.busy", True),
        (http("401 Unauthorized", "Date: Sat, 21 Nov 2020 12:00:00 GMT\r\n"), "endpoint.clock_fast", False),
        (http("403 Forbidden", "Date: Sat, 21 Nov 2120 12:00:00 GMT\r\n"), "endpoint.clock_slow", False),
        (http("401 Unauthorized", "Date: some day\r\n"), "endpoint.unauthorized", False),
        (
            http("401 Unauthorized", "Date: Sat, 21 Nov 2026 12:00:00 +999999999999999\r\n"),
            "endpoint.unauthorized",
            False,
        ),
        (http("401 Unauthorized", "Date: today\r\nDate: tomorrow\r\n"), "endpoint.unauthorized", False),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "endpoint.nonsense", False),
        (b"", "endpoint.no_answer", True),
        (http("307 Temporary Redirect", "Location: /other\r\n"), "endpoint.redirected", False),
        (http("302 Found", "Location: ws://10.0.0.1:1/\r\n"), "endpoint.redirected", False),
    ],
)
def test_answers_to_the_handshake(response: bytes, code: str, retryable: bool) -> None:
    async def run() -> EndpointError:
        async with raw_server(answering(response)) as port:
            return await failure_of(f"ws://127.0.0.1:{port}/transcribe")

    error = asyncio.run(run())
    assert (error.message.code, error.retryable) == (code, retryable)
    assert error.retry_after_s == (7.0 if b"Retry-After" in response else None)


@pytest.mark.parametrize(
    ("asked", "waits_s"),
    [
        ("9" * 400, 300.0),
        ("\xb2", None),
        ("-1", None),
        ("soon", None),
        ("Sat, 21 Nov 2026 12:00:42 GMT\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT", 42.0),
        ("Saturday, 21-Nov-26 12:00:42 GMT\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT", 42.0),
        ("Sat, 21 Nov 2026 11:00:00 GMT\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT", 0.0),
        ("Fri, 21 Nov 2126 12:00:00 GMT", 300.0),
        ("Sat, 21 Nov 2026 12:00:42 GMT\r\nDate: some day", None),
        ("Sat, 99 Nov 2026 99:99:99 GMT", None),
    ],
)
def test_patience_that_is_asked_for_has_bounds(asked: str, waits_s: float | None) -> None:
    response = f"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nRetry-After: {asked}\r\n\r\n".encode("latin-1")

    async def run() -> EndpointError:
        async with raw_server(answering(response)) as port:
            return await failure_of(f"ws://127.0.0.1:{port}/transcribe")

    assert asyncio.run(run()).retry_after_s == waits_s


def test_an_address_that_this_computer_has_lost_is_gone() -> None:
    assert not is_gone(("127.0.0.1", 50_000))
    assert is_gone(("192.0.2.1", 50_000))
    assert not is_gone("/run/some/socket")


def test_a_connection_knows_that_it_is_not_cut_off_and_how_long_it_took() -> None:
    async def run() -> tuple[bool, float]:
        async def wait(connection: ServerConnection) -> None:
            await connection.wait_closed()

        async with serve(wait, "127.0.0.1", 0) as server:
            port = port_of(server)
            socket = await open_websocket(Address(f"ws://127.0.0.1:{port}/x"), "s")
            seen = socket.cut_off, socket.round_trip_s
            await socket.close()
            return seen

    cut_off, round_trip_s = asyncio.run(run())
    assert not cut_off
    assert round_trip_s > 0


def test_neither_words_nor_key_follow_a_redirect() -> None:
    async def run() -> list[str]:
        visits: list[str] = []

        async def visited(connection: ServerConnection) -> None:
            visits.append(connection.remote_address)

        async with serve(visited, "127.0.0.1", 0) as elsewhere:
            port = next(iter(elsewhere.sockets)).getsockname()[1]
            there = http("302 Found", f"Location: ws://127.0.0.1:{port}/\r\n")
            async with raw_server(answering(there)) as here:
                error = await failure_of(f"ws://127.0.0.1:{here}/transcribe")
                assert error.message.code == "endpoint.redirected"
        return visits

    assert asyncio.run(run()) == []


@pytest.mark.parametrize("host", ["a..b", "a" * 80 + ".example"])
def test_a_name_that_cannot_be_one_is_said(host: str) -> None:
    error = asyncio.run(failure_of(f"wss://{host}/transcribe"))
    assert (error.message.code, error.retryable) == ("endpoint.unreachable", False)


@pytest.mark.parametrize(
    "proxy",
    [
        "http://proxy.invalid:99999",
        "::::",
        "http://",
        "http://[bad",
        "ftp://proxy.invalid",
        "http://proxy.invalid/path",
    ],
)
def test_a_proxy_that_cannot_be_one_is_said(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    error = asyncio.run(failure_of("wss://a.invalid/transcribe"))
    assert (error.message.code, error.retryable) == ("endpoint.proxy", False)


@pytest.mark.parametrize(
    ("answer", "code", "retryable"),
    [
        (http("407 Proxy Authentication Required"), "endpoint.proxy_password", False),
        (http("403 Forbidden"), "endpoint.proxy", False),
        (http("502 Bad Gateway"), "endpoint.no_answer", True),
        (http("504 Gateway Timeout"), "endpoint.no_answer", True),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "endpoint.proxy", False),
        (http("200 OK"), "endpoint.no_answer", True),
    ],
)
@pytest.mark.parametrize("variable", ["wss_proxy", "https_proxy", "all_proxy"])
def test_each_answer_of_a_proxy_is_said_without_its_password(
    answer: bytes, code: str, retryable: bool, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> EndpointError:
        async with raw_server(answering(answer)) as port:
            monkeypatch.setenv(variable, f"http://me:planted-secret@127.0.0.1:{port}")
            return await failure_of("wss://captions.invalid/transcribe")

    error = asyncio.run(run())
    assert (error.message.code, error.retryable) == (code, retryable)
    assert "planted" not in str(error)
    if code == "endpoint.proxy_password":
        assert "The proxy 127.0.0.1:" in str(error)


@pytest.mark.parametrize("place", ["127.0.0.1:{port}", "proxy.invalid:3128"])
def test_a_proxy_that_does_not_answer_is_told_apart_from_the_endpoint(
    place: str, unused_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = place.format(port=unused_port)
    monkeypatch.setenv("https_proxy", f"http://me:planted-secret@{place}")
    error = asyncio.run(failure_of("wss://captions.invalid/transcribe"))
    assert (error.message.code, error.retryable) == ("endpoint.proxy_silent", True)
    assert f"The proxy {place} between here and captions.invalid does not answer" in str(error)
    assert "planted" not in str(error)


def test_no_proxy_is_used_where_the_settings_say_so(unused_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{unused_port}")
    monkeypatch.setenv("no_proxy", "captions.invalid")
    assert asyncio.run(failure_of("wss://captions.invalid/transcribe")).message.code == "endpoint.no_answer"


@pytest.mark.parametrize("variable", ["socks_proxy", "https_proxy", "all_proxy"])
def test_a_socks_proxy_is_said_and_no_traceback(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "socks5://127.0.0.1:1")
    error = asyncio.run(failure_of("wss://a.invalid/transcribe"))
    assert (error.message.code, error.retryable) == ("endpoint.socks_proxy", False)


@pytest.mark.parametrize("key", ["planted\r\nX-Evil: 1", "planted-clé", "planted\udcff"])
def test_a_key_that_no_header_can_hold_is_said_without_showing_it(key: str, unused_port: int) -> None:
    with pytest.raises(EndpointError) as caught:
        asyncio.run(open_websocket(Address(f"ws://127.0.0.1:{unused_port}/x", key), "s"))
    assert (caught.value.message.code, caught.value.retryable) == ("endpoint.bad_key", False)
    assert "planted" not in repr(caught.value)


@pytest.mark.parametrize("sent", ["x" * (MAX_MESSAGE_BYTES + 1), b"\xc1\x01x", b"\x81\x02\xff\xfe"])
def test_messages_that_no_endpoint_sends_are_nonsense(sent: str | bytes) -> None:
    async def speak(connection: ServerConnection) -> None:
        if isinstance(sent, str):
            await connection.send(sent)
        else:
            connection.transport.write(sent)  # a bit set that means nothing, or text that is none
        await connection.wait_closed()

    async def run() -> EndpointError:
        async with serve(speak, "127.0.0.1", 0, compression=None) as server:
            port = port_of(server)
            socket = await open_websocket(Address(f"ws://127.0.0.1:{port}/x"), "s")
            with pytest.raises(EndpointError) as caught:
                await socket.receive()
            await socket.close()
            return caught.value

    error = asyncio.run(run())
    assert (error.message.code, error.retryable) == ("endpoint.nonsense", True)


def test_a_message_of_100_mb_is_refused_at_its_beginning() -> None:
    async def speak(connection: ServerConnection) -> None:
        transport = connection.transport
        transport.write(b"\x82\x7f" + (100_000_000).to_bytes(8, "big"))
        with contextlib.suppress(ConnectionError, RuntimeError):  # the other side has hung up
            for _ in range(100):
                transport.write(bytes(1_000_000))
                await asyncio.sleep(0)
        await connection.wait_closed()

    async def run() -> EndpointError:
        async with serve(speak, "127.0.0.1", 0, compression=None) as server:
            socket = await open_websocket(Address(f"ws://127.0.0.1:{port_of(server)}/x"), "s")
            with pytest.raises(EndpointError) as caught:
                await socket.receive()
            await socket.close()
            assert socket.bytes_received == 0
            return caught.value

    error = asyncio.run(run())
    assert (error.message.code, error.retryable) == ("endpoint.nonsense", True)


def test_it_counts_the_bytes_of_what_is_said_and_knows_how_far_away_the_endpoint_is() -> None:
    async def echo(connection: ServerConnection) -> None:
        async for message in connection:
            await connection.send(message)

    async def run() -> tuple[int, int]:
        async with serve(echo, "127.0.0.1", 0) as server:
            socket = await open_websocket(Address(f"ws://127.0.0.1:{port_of(server)}/x"), "s")
            assert socket.latency_s is None, "no ping was answered yet"
            for message in ("ready", "“é”", bytes(1000)):
                await socket.send(message)
                assert await socket.receive() == message
            assert await socket.ping() > 0
            assert socket.latency_s is not None
            assert socket.latency_s > 0
            await socket.close()
            return socket.bytes_sent, socket.bytes_received

    assert asyncio.run(run()) == (5 + 8 + 1000, 5 + 8 + 1000)


def test_a_refused_connection_is_worth_another_try(unused_port: int) -> None:
    error = asyncio.run(failure_of(f"ws://127.0.0.1:{unused_port}/transcribe"))
    assert (error.message.code, error.retryable) == ("endpoint.no_answer", True)
    assert f"127.0.0.1:{unused_port}" in str(error)


def test_a_host_that_does_not_exist_is_worth_another_try() -> None:
    error = asyncio.run(failure_of("wss://no-such-host.invalid/transcribe"))
    assert (error.message.code, error.retryable) == ("endpoint.no_answer", True)


def test_a_server_without_tls_is_told_apart_from_a_bad_certificate() -> None:
    async def run() -> EndpointError:
        async with raw_server(answering(http("400 Bad Request"))) as port:
            return await failure_of(f"wss://127.0.0.1:{port}/transcribe")

    error = asyncio.run(run())
    assert error.message.code == "endpoint.tls_failed"
    assert "it does not use encryption on this port" in str(error)


def test_the_token_goes_in_a_header_and_the_session_in_the_query() -> None:
    async def run() -> tuple[str, str | None]:
        seen: list[tuple[str, str | None]] = []

        async def handle(connection: ServerConnection) -> None:
            assert connection.request is not None
            seen.append((connection.request.path, connection.request.headers.get("Authorization")))

        async with serve(handle, "127.0.0.1", 0) as server:
            port = port_of(server)
            socket = await open_websocket(Address(f"ws://127.0.0.1:{port}/transcribe?x=1", "planted-secret"), "abc")
            with pytest.raises(EndpointError) as caught:
                await socket.receive()
            assert (caught.value.message.code, caught.value.retryable) == ("endpoint.lost", True)
            await socket.close()
        return seen[0]

    assert asyncio.run(run()) == ("/transcribe?x=1&session=abc", "Bearer planted-secret")


def test_an_address_shows_no_secret() -> None:
    address = Address("wss://example.org/transcribe?key=planted-secret", "planted-secret")
    assert address.title == "example.org"
    assert "planted-secret" not in repr(address).replace(address.url, "")


@pytest.mark.parametrize(
    ("url", "local", "encrypted"),
    [
        ("wss://example.org/transcribe", False, True),
        ("ws://127.0.0.1:8765/transcribe", True, False),
        ("wss://localhost/transcribe", True, True),
    ],
)
def test_an_address_says_where_words_go_and_who_can_listen_in(url: str, local: bool, encrypted: bool) -> None:
    endpoint = FixedEndpoint(Address(url))
    assert (endpoint.local, endpoint.encrypted) == (local, encrypted)


def test_a_key_is_asked_for_once_and_again_when_it_was_refused() -> None:
    keys = ["wrong", "right"]

    async def handle(connection: ServerConnection) -> None:
        await connection.wait_closed()

    def let_in(connection: ServerConnection, request: Request) -> Response | None:
        right = request.headers.get("Authorization") == "Bearer right"
        return None if right else Response(401, "No", Headers({"Content-Length": "0"}), b"")

    async def run() -> None:
        async with serve(handle, "127.0.0.1", 0, process_request=let_in) as server:
            url = f"ws://127.0.0.1:{port_of(server)}/transcribe"
            endpoint = FixedEndpoint(Address(url, name="office"), lambda: keys.pop(0))
            with pytest.raises(EndpointError) as caught:
                await open_websocket(await endpoint.address(), "s")
            assert caught.value.message.code == "endpoint.unauthorized"
            assert "livecaption key set office" in str(caught.value)
            for _ in range(2):
                await (await open_websocket(await endpoint.address(), "s")).close()
            await endpoint.health()
            assert keys == []
            with pytest.raises(EndpointError) as without:
                await open_websocket(await FixedEndpoint(Address(url)).address(), "s")
            assert without.value.message.code == "endpoint.no_key"

    asyncio.run(run())


def test_all_who_want_a_key_at_the_same_time_ask_for_it_once() -> None:
    asked: list[int] = []
    answer = threading.Event()

    def ask() -> str:
        asked.append(1)
        answer.wait()
        return "the key"

    async def run() -> None:
        endpoint = FixedEndpoint(Address("wss://captions.invalid/x"), ask)
        async with asyncio.TaskGroup() as tasks:
            first, gives_up, third = (tasks.create_task(endpoint.address()) for _ in range(3))
            await asyncio.sleep(0)
            gives_up.cancel()
            answer.set()
        assert [first.result().token, third.result().token] == ["the key", "the key"]

    asyncio.run(run())
    assert asked == [1]


def test_a_keyring_that_waits_for_its_person_keeps_nobody_from_ending() -> None:
    released, ended = threading.Event(), threading.Event()

    def ask() -> None:
        released.wait()
        ended.set()

    async def run() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await FixedEndpoint(Address("wss://captions.invalid/x"), ask).address()

    asyncio.run(run())
    assert not ended.is_set(), "it did not wait for the answer"
    released.set()
    assert ended.wait(60)


def test_a_question_that_fails_is_asked_again() -> None:
    answers: list[str | Exception] = [EndpointError("endpoint.bad_key", host="h"), "the key"]

    def ask() -> str:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def run() -> str | None:
        endpoint = FixedEndpoint(Address("wss://captions.invalid/x"), ask)
        assert (await endpoint.look()).health is Health.UNKNOWN
        return (await endpoint.address()).token

    assert asyncio.run(run()) == "the key"


def port_of(server: Server) -> int:
    port: int = next(iter(server.sockets)).getsockname()[1]
    return port
