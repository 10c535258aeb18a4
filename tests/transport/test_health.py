"""A look at an endpoint's /health, over real sockets."""

from __future__ import annotations

import asyncio
import json

import pytest

from fakes.endpoint import running
from fakes.engine import FakeEngine
from fakes.raw_server import answering, http, raw_server
from fakes.virtual_time import in_virtual_time
from livecaption.core.routes import Health
from livecaption.transport.address import Address, Endpoint, Look
from livecaption.transport.child import ChildEndpoint
from livecaption.transport.fixed import FixedEndpoint
from livecaption.transport.health import LONGEST_ANSWER, look_at, until_ready


def seen(response: bytes) -> Health:
    async def run() -> Health:
        async with raw_server(answering(response)) as port:
            return (await look_at(Address(f"ws://127.0.0.1:{port}/transcribe", "planted-secret"))).health

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (http("200 OK", body='{"ok":true,"ready":true}'), Health.UP),
        (http("200 OK", body='{"ok":true,"ready":false}'), Health.STARTING),
        (http("503 Service Unavailable", body='{"ok":true,"ready":false}'), Health.STARTING),
        (http("503 Service Unavailable", body='{"ok":false,"ready":false}'), Health.DOWN),
        (http("503 Service Unavailable", body="{"), Health.DOWN),
        (http("200 OK", body='{"status":"ok"}'), Health.UP),
        (http("200 OK", body="fine"), Health.UP),
        (http("200 OK", body="[" * 5000), Health.UP),
        (http("200 OK", body="x" * (LONGEST_ANSWER + 10)), Health.UP),
        (http("404 Not Found"), Health.UP),
        (http("401 Unauthorized"), Health.UP),
        (http("302 Found", "Location: http://127.0.0.1:1/\r\n"), Health.UP),
        (http("429 Too Many Requests"), Health.DOWN),
        (http("503 Service Unavailable", body=json.dumps({"ok": False})), Health.DOWN),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Health.DOWN),
        (b"", Health.DOWN),
    ],
)
def test_answers(response: bytes, expected: Health) -> None:
    assert seen(response) is expected


def test_nobody_there_is_down(unused_port: int) -> None:
    assert asyncio.run(look_at(Address(f"ws://127.0.0.1:{unused_port}/transcribe"))) == Look(Health.DOWN)


def test_our_own_server_is_up_and_asks_for_the_key() -> None:
    with running(FakeEngine(), token="right") as port:
        endpoint = FixedEndpoint(Address(f"ws://127.0.0.1:{port}/transcribe", "right\n"))  # as an editor ends it

        async def run() -> Health:
            health = Health.DOWN
            while health is not Health.UP:  # until its engine is loaded
                health = await endpoint.health()
            return health

        assert asyncio.run(run()) is Health.UP


def test_a_key_that_no_header_can_hold_says_nothing_about_health(unused_port: int) -> None:
    assert asyncio.run(look_at(Address(f"ws://127.0.0.1:{unused_port}/x", "clé\n"))) == Look(Health.UNKNOWN)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "ftp://127.0.0.1:1", "::::", "http://[bad"])
def test_a_proxy_that_cannot_be_used_does_no_harm(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    assert asyncio.run(look_at(Address("wss://a.invalid/transcribe"))).health in (Health.DOWN, Health.UNKNOWN)


def test_to_look_at_the_endpoint_on_this_computer_does_not_start_it() -> None:
    child = ChildEndpoint(["/does/not/exist"])
    assert asyncio.run(child.health()) is Health.UNKNOWN
    assert child.pid is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("ws://127.0.0.1:7/transcribe", "http://127.0.0.1:7/health"),
        ("wss://example.org/transcribe?key=planted", "https://example.org/health"),
        ("wss://example.org/captions/transcribe", "https://example.org/captions/health"),
    ],
)
def test_health_is_beside_the_path_and_carries_no_query(url: str, expected: str) -> None:
    assert Address(url).health_url == expected


def test_how_long_the_answer_took_is_told_and_that_none_came_is_too() -> None:
    async def run() -> tuple[Look, Look]:
        async with raw_server(answering(http("200 OK", body="fine"))) as port:
            there = await FixedEndpoint(Address(f"ws://127.0.0.1:{port}/transcribe")).look()
        return there, await FixedEndpoint(Address(f"ws://127.0.0.1:{port}/transcribe")).look()

    there, gone = asyncio.run(run())
    assert there.took_s is not None
    assert 0 < there.took_s < 2
    assert gone == Look(Health.DOWN, None)


def test_an_endpoint_that_only_says_how_it_is_can_be_looked_at() -> None:
    assert asyncio.run(ChildEndpoint(["/does/not/exist"]).look()) == Look(Health.UNKNOWN)


class Awaking(Endpoint):
    """Says what it was told to, one look after another, the last one for ever."""

    title = "awaking"
    local = False
    encrypted = True

    def __init__(self, *said: Health) -> None:
        self._said = list(said)
        self.looked_s: list[float] = []

    async def health(self) -> Health:
        self.looked_s.append(round(asyncio.get_running_loop().time(), 3))
        return self._said.pop(0) if len(self._said) > 1 else self._said[0]

    async def address(self) -> Address:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("said", "ends", "looks"),
    [
        ((Health.UP,), Health.UP, 1),
        ((Health.STARTING, Health.STARTING, Health.UP), Health.UP, 3),
        ((Health.STARTING, Health.DOWN, Health.STARTING, Health.UP), Health.UP, 4),
        ((Health.DOWN, Health.UP), Health.DOWN, 1),
        ((Health.UNKNOWN, Health.UP), Health.UNKNOWN, 1),
    ],
)
def test_it_is_waited_for_while_it_starts(said: tuple[Health, ...], ends: Health, looks: int) -> None:
    endpoint = Awaking(*said)
    look = in_virtual_time(lambda: until_ready(endpoint))
    assert (look.health, len(endpoint.looked_s)) == (ends, looks)
    assert endpoint.looked_s == [round(0.4 * number, 3) for number in range(looks)]


def test_it_is_not_waited_for_longer_than_a_minute() -> None:
    endpoint = Awaking(Health.STARTING)
    assert in_virtual_time(lambda: until_ready(endpoint)).health is Health.STARTING
    assert 59 < endpoint.looked_s[-1] <= 60
