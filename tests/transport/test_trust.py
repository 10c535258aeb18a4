"""Whose certificates are trusted, over real TLS: a CA of a person's own, and what each refusal says to do."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection, serve

from fakes.certificates import Authority
from fakes.raw_server import answering, http, raw_server
from livecaption.core.routes import Health
from livecaption.model.errors import EndpointError
from livecaption.transport.address import Address
from livecaption.transport.health import look_at
from livecaption.transport.token_request import mint
from livecaption.transport.trust import LARGEST_CA_FILE, distrusted, trust
from livecaption.transport.websocket import open_websocket

Try = Callable[[str, str | None], Awaitable[None]]


async def connect(place: str, ca_file: str | None) -> None:
    socket = await open_websocket(Address(f"wss://{place}/transcribe", ca_file=ca_file), "s")
    await socket.close()


async def ask_for_a_token(place: str, ca_file: str | None) -> None:
    await mint(f"https://{place}/token", "planted-secret", Address("wss://captions.example/x", ca_file=ca_file))


def failure_of(attempt: Try, context: ssl.SSLContext, ca_file: str | None = None) -> EndpointError:
    async def run() -> EndpointError:
        async with raw_server(answering(b""), context) as port:
            with pytest.raises(EndpointError) as caught:
                await attempt(f"127.0.0.1:{port}", ca_file)
            return caught.value

    return asyncio.run(run())


def test_a_ca_file_is_trusted_besides_the_systems(tmp_path: Path) -> None:
    authority = Authority(tmp_path)

    async def handle(connection: ServerConnection) -> None:
        await connection.wait_closed()

    async def run() -> None:
        async with serve(handle, "127.0.0.1", 0, ssl=authority.server()) as server:
            await connect(f"127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}", str(authority.file))

    asyncio.run(run())
    everyone, ours = trust(None, "h"), trust(str(authority.file), "h")
    assert ours.cert_store_stats()["x509_ca"] == everyone.cert_store_stats()["x509_ca"] + 1


def test_health_and_tokens_trust_it_as_well(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    ready = http("200 OK", body='{"ok":true,"ready":true,"token":"fresh"}')

    async def run() -> tuple[Health, Health, str]:
        async with raw_server(answering(ready), authority.server()) as port:
            place, ca_file = f"127.0.0.1:{port}", str(authority.file)
            trusting = await look_at(Address(f"wss://{place}/x", ca_file=ca_file))
            wary = await look_at(Address(f"wss://{place}/x"))
            minted = await mint(f"https://{place}/token", "key", Address("wss://h/x", ca_file=ca_file))
            return trusting.health, wary.health, minted.token

    assert asyncio.run(run()) == (Health.UP, Health.DOWN, "fresh")


@pytest.mark.parametrize("attempt", [connect, ask_for_a_token])
@pytest.mark.parametrize(
    ("made", "trusted", "code"),
    [
        ({"until": 0, "since": -2}, True, "endpoint.tls_expired"),
        ({"since": 2}, True, "endpoint.tls_not_yet"),
        ({"name": "another.example"}, True, "endpoint.tls_name"),
        ({"name": "127.0.0.2"}, True, "endpoint.tls_name"),
        ({}, False, "endpoint.tls_issuer"),
    ],
)
def test_each_certificate_that_is_not_trusted_says_what_to_do(
    attempt: Try, made: dict[str, int | str], trusted: bool, code: str, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    error = failure_of(attempt, authority.server(**made), str(authority.file) if trusted else None)  # type: ignore[arg-type]  # each has its own type
    assert (error.message.code, error.retryable) == (code, False)
    assert "127.0.0.1" in str(error)


@pytest.mark.parametrize("attempt", [connect, ask_for_a_token])
def test_a_certificate_of_another_ca_than_the_given_one_names_the_file(attempt: Try, tmp_path: Path) -> None:
    ours, theirs = Authority(tmp_path, "ours"), Authority(tmp_path, "theirs")
    error = failure_of(attempt, theirs.server(), str(ours.file))
    assert error.message.code == "endpoint.tls_other_issuer"
    assert str(ours.file) in str(error)


@pytest.mark.parametrize("verify_code", [9, 10])
def test_a_clock_that_cannot_be_right_is_to_blame(verify_code: int) -> None:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = verify_code
    told = distrusted(error, "captions.example", now=datetime(2004, 2, 29, 12, tzinfo=UTC))
    assert told.message.code == "endpoint.tls_clock"
    assert "2004" in str(told)


def test_any_other_reason_is_given_as_it_is() -> None:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code, error.verify_message = 23, "certificate revoked"
    assert "certificate revoked" in str(distrusted(error, "captions.example"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "endpoint.no_ca_file"),
        (b"", "endpoint.bad_ca_file"),
        (b"\x00\xff" * 100, "endpoint.bad_ca_file"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "endpoint.bad_ca_file"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n", "endpoint.bad_ca_file"),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "endpoint.bad_ca_file"),
        (b" " * LARGEST_CA_FILE + b"x", "endpoint.bad_ca_file"),
    ],
)
def test_a_ca_file_that_cannot_be_used_is_said(content: bytes | None, code: str, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(EndpointError) as caught:
        asyncio.run(connect("captions.example", str(path)))
    assert (caught.value.message.code, caught.value.retryable) == (code, False)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("path", ["/dev/zero", "/", "no\0file"])
def test_what_is_no_file_is_no_ca_file(path: str) -> None:
    with pytest.raises(EndpointError) as caught:
        trust(path, "captions.example")
    assert caught.value.message.code == "endpoint.no_ca_file"


def test_a_ca_file_that_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Authority(tmp_path).file

    def refuse(*_: object) -> None:  # who runs tests as root may read everything
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(EndpointError) as caught:
        trust(str(path), "captions.example")
    assert caught.value.message.code == "endpoint.ca_unreadable"
    assert "Permission denied" in str(caught.value)


def test_with_a_ca_file_that_cannot_be_used_nothing_is_known_of_health(tmp_path: Path) -> None:
    address = Address("wss://captions.example/x", ca_file=str(tmp_path / "missing"))
    assert asyncio.run(look_at(address)).health is Health.UNKNOWN


def test_a_ca_file_with_words_around_it_does_and_another_in_its_place_is_read_anew(tmp_path: Path) -> None:
    first, second = Authority(tmp_path, "first"), Authority(tmp_path, "second")
    path = tmp_path / "ca.pem"
    path.write_bytes("Unser Zertifikat für die Bücherei\n".encode() + first.file.read_bytes())
    before = trust(str(path), "h")
    assert trust(str(path), "h") is before, "to read the system's certificates takes a while"
    path.write_bytes(first.file.read_bytes() + second.file.read_bytes())
    added = trust(str(path), "h").cert_store_stats()["x509_ca"] - before.cert_store_stats()["x509_ca"]
    assert added == 1


def test_verification_is_never_off() -> None:
    context = trust(None, "h")
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
