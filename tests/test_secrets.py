"""A key that is planted stands nowhere afterwards: not in a log, a file, a sentence, or an exception.

Real sessions over real sockets with everything logged that can be: that go well, are refused, break down, go through
a proxy with a password, mint their tokens, and crash.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from fakes.certificates import Authority
from fakes.endpoint import running
from fakes.engine import FakeEngine
from fakes.guarded_way import Way
from fakes.keyring import Shelf
from fakes.plant import Everything, Plant
from fakes.raw_server import Handler, http, raw_server
from fakes.recordings import recording
from fakes.session import wait_for
from livecaption import captioning, endpoint_measuring
from livecaption.config.endpoint_keys import TOKEN_VARIABLE
from livecaption.config.keyring_keys import forget_this_run
from livecaption.config.known_endpoints import KnownEndpoint
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.errors import EndpointError
from livecaption.transport.address import Address
from livecaption.transport.websocket import open_websocket

pytestmark = pytest.mark.expects_log  # everything is logged, some of it as an error

NOISY = ("", "livecaption", "websockets", "websockets.client", "httpx", "httpcore", "asyncio", "keyring")


@pytest.fixture
def plant(own_folders: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Plant]:
    logged = Everything()
    root = logging.getLogger()
    levels = {name: logging.getLogger(name).level for name in NOISY}
    root.addHandler(logged)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.DEBUG)
    # The program sets a level of its own when it starts; a person who looks for a fault would set this one.
    monkeypatch.setattr("livecaption.config.logs.logging.INFO", logging.DEBUG)
    monkeypatch.setattr(endpoint_measuring, "_TO_S", endpoint_measuring._FROM_S + 0.55)
    before = keyring.get_keyring()
    keyring.set_keyring(Shelf())

    def shown() -> str:
        out, err = capfd.readouterr()
        return out + err

    yield Plant(own_folders, logged, shown)
    keyring.set_keyring(before)
    forget_this_run()
    root.removeHandler(logged)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def caption(plant: Plant, folder: Path) -> int:
    """Caption a recording, and save everything that can be saved."""
    files = [str(folder / name) for name in ("said.txt", "said.json", "said.srt", "said.vtt")]
    outputs = [word for path in files for word in ("--out", path)]
    events = ["--events", str(folder / "events.jsonl"), "--engine-events", str(folder / "engine.jsonl")]
    source = f"file:{recording('beckett.wav')}"
    return plant.run("caption", "--terminal", "--fast", "--source", source, *outputs, *events)


def look_everywhere(plant: Plant, folder: Path) -> None:
    """Every command that tells of endpoints."""
    plant.run("endpoint", "list")
    plant.run("key", "list")
    plant.run("settings")
    plant.run("settings", "--export", str(folder / "mine.toml"))
    plant.run("status")


@pytest.fixture
def folder(own_folders: Path) -> Path:
    made = own_folders / "saved"
    made.mkdir()
    return made


@contextlib.contextmanager
def serving(handler: Handler, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """A raw server on a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    stack = contextlib.AsyncExitStack()
    try:
        entering = stack.enter_async_context(raw_server(handler, context))
        yield asyncio.run_coroutine_threadsafe(entering, loop).result()
    finally:
        asyncio.run_coroutine_threadsafe(stack.aclose(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def test_a_session_that_goes_well(plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    with running(FakeEngine(), token=key) as port:
        plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
        plant.run("endpoint", "use", "office")
        assert caption(plant, folder) == 0
        assert "heard" in (folder / "said.txt").read_text()
        look_everywhere(plant, folder)
    everything = plant.check()
    assert "environment (LIVECAPTION_KEY_OFFICE)" in everything
    assert "office" in (folder / "mine.toml").read_text()


def test_a_key_of_the_keyring_by_the_first_ones_variable_and_in_a_test(
    plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed, shared = plant.secret(), plant.secret()
    with running(FakeEngine(), token=typed) as port, running(FakeEngine(), token=shared) as other:
        plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
        key_file = folder / "not-ours"
        monkeypatch.setattr("sys.stdin", contextlib.nullcontext())
        assert not key_file.exists()
        keyring.get_keyring().set_password("livecaption endpoint", f"name:office at 127.0.0.1:{port}", typed)
        plant.run("endpoint", "use", "office")
        assert caption(plant, folder) == 0
        monkeypatch.setenv(TOKEN_VARIABLE, shared)
        plant.run("endpoint", "use", f"ws://127.0.0.1:{other}/transcribe")
        assert caption(plant, folder) == 0
        plant.run("endpoint", "test", "office", f"ws://127.0.0.1:{other}/transcribe")
        look_everywhere(plant, folder)
    plant.check()


def test_a_key_that_is_refused(plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", plant.secret())
    with running(FakeEngine(), token="another") as port:
        plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
        plant.run("endpoint", "use", "office")
        assert caption(plant, folder) == 1
        plant.run("endpoint", "test", "office")
    assert "office refuses this key (HTTP 401)" in plant.check()


@pytest.mark.parametrize("key", ["line\nbreak {}", "schlüssel {}", "\x00{}"])
def test_a_key_that_is_none(key: str, plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = plant.secret()
    with running(FakeEngine(), token="another") as port:
        plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
        plant.run("endpoint", "use", "office")
        keyring.get_keyring().set_password(
            "livecaption endpoint", f"name:office at 127.0.0.1:{port}", key.format(secret)
        )
        assert caption(plant, folder) == 1
        plant.run("endpoint", "test", "office")
    assert "The key of office has characters that a key cannot have" in plant.check()


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path, "office")


@contextlib.contextmanager
def behind(way: Way, proxy_key: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What the environment says of the proxy."""
    with serving(way.handle) as port:
        for name in ("http_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("https_proxy", f"http://person:{proxy_key}@127.0.0.1:{port}")
        yield


def add_minting(plant: Plant, authority: Authority) -> None:
    """An endpoint behind everything: a name, a token server, a private authority."""
    plant.run(
        "endpoint", "add", "office", "wss://captions.test/transcribe", "--token-url", "https://auth.test/token",
        "--ca", str(authority.file),
    )  # fmt: skip
    plant.run("endpoint", "use", "office")


def test_a_token_that_is_minted_behind_a_proxy_with_a_password(
    plant: Plant, folder: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, token, proxy_key = plant.secret(), plant.secret(), plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    with running(FakeEngine(), token=token) as port:
        way = Way(authority, proxy_key, port, key, token)
        with behind(way, proxy_key, monkeypatch):
            add_minting(plant, authority)
            assert caption(plant, folder) == 0
            assert "heard" in (folder / "said.txt").read_text()
            plant.run("endpoint", "test", "office")
            look_everywhere(plant, folder)
    assert "heard" in plant.check()


def test_a_token_server_that_refuses_and_repeats_the_key(
    plant: Plant, folder: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, other, proxy_key = plant.secret(), plant.secret(), plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    way = Way(authority, proxy_key, key=other)
    with behind(way, proxy_key, monkeypatch):
        add_minting(plant, authority)
        assert caption(plant, folder) == 1
        plant.run("endpoint", "test", "office")
    assert "auth.test, which gives the tokens for office, refuses this key (HTTP 401)" in plant.check()


def test_a_token_server_that_sends_the_key_elsewhere(
    plant: Plant, folder: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, proxy_key = plant.secret(), plant.secret()
    heard = b""

    async def listen(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        nonlocal heard
        heard += await reader.read(4096)

    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    way = Way(authority, proxy_key, key=key)
    with serving(listen) as elsewhere, behind(way, proxy_key, monkeypatch):
        way.redirects_to = f"http://127.0.0.1:{elsewhere}/steal"
        add_minting(plant, authority)
        assert caption(plant, folder) == 1
    assert heard == b""
    assert "(HTTP 307)" in plant.check()


def test_a_proxy_that_refuses_its_password(
    plant: Plant, folder: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, proxy_key = plant.secret(), plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    way = Way(authority, proxy_key)
    way.refuses = True
    with behind(way, proxy_key, monkeypatch):
        plant.run("endpoint", "add", "office", "wss://captions.test/transcribe", "--ca", str(authority.file))
        plant.run("endpoint", "use", "office")
        assert caption(plant, folder) == 1
        plant.run("endpoint", "test", "office")
    assert "HTTP 407" in plant.check()


@pytest.mark.parametrize(
    "proxy", ["http://person:{}@127.0.0.1:no", "nonsense://person:{}@127.0.0.1:1", "http://person:{}@"]
)
def test_a_proxy_variable_that_is_none(proxy: str, plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", plant.secret())
    monkeypatch.setenv("https_proxy", proxy.format(plant.secret()))
    plant.run("endpoint", "add", "office", "wss://captions.test/transcribe")
    plant.run("endpoint", "use", "office")
    assert caption(plant, folder) == 1
    plant.run("endpoint", "test", "office")
    plant.check()


def test_an_endpoint_that_redirects_gets_the_key_and_nobody_else_does(
    plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    elsewhere_heard, endpoint_heard = bytearray(), bytearray()

    async def listen(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        elsewhere_heard.extend(await reader.read(4096))

    with serving(listen) as elsewhere:

        async def redirect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            endpoint_heard.extend(await reader.readuntil(b"\r\n\r\n"))
            writer.write(http("302 Found", f"Location: ws://127.0.0.1:{elsewhere}/steal\r\n"))
            await writer.drain()

        with serving(redirect) as port:
            plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
            plant.run("endpoint", "use", "office")
            assert caption(plant, folder) == 1
    assert key.encode() in endpoint_heard
    assert elsewhere_heard == b""
    plant.check()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 101 Switching Protocols\r\nEcho: {key}\r\n\r\n",
        b"HTTP/1.1 418 {key}\r\nWWW-Authenticate: {key}\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0 {key}\r\n",
        b"",
    ],
)
def test_an_endpoint_that_breaks_down_and_repeats_the_key(
    answer: bytes, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)

    async def repeat(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65_536)
        writer.write(answer.replace(b"{key}", key.encode()))
        await writer.drain()

    with serving(repeat) as port:
        plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
        plant.run("endpoint", "use", "office")
        plant.run("endpoint", "test", "office")
    plant.check()


@pytest.mark.parametrize("where", ["receive", "data_to_send", "open"])
def test_a_crash(where: str, plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)

    def crash(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(EdgeDialect, where, crash)
    with running(FakeEngine(), token=key) as port:
        plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
        plant.run("endpoint", "use", "office")
        assert caption(plant, folder) == 1
    everything = plant.check()
    assert "ZeroDivisionError" in everything
    assert "Traceback" in everything


def test_a_crash_where_the_key_is_found(plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = plant.secret()

    def crash(*_: object) -> None:
        raise RuntimeError(key)

    monkeypatch.setattr(Shelf, "get_password", crash)
    plant.run("endpoint", "add", "office", "wss://captions.test/transcribe")
    plant.run("endpoint", "use", "office")
    plant.run("endpoint", "test", "office")
    look_everywhere(plant, folder)
    assert "unknown" in plant.check()


def test_what_is_held_does_not_show_itself() -> None:
    key = "sk-planted"
    endpoint = captioning.endpoint_of(KnownEndpoint("", "ws://127.0.0.1:9/x"), None)
    held = Address("ws://127.0.0.1:9/x", key)
    assert key not in f"{held!r} {held} {endpoint!r}"


@pytest.mark.parametrize("wrong", ["key", "proxy", "proxy's address", "address", "token server"])
def test_no_exception_has_a_key(
    wrong: str, plant: Plant, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, proxy_key = plant.secret(), plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    way = Way(authority, proxy_key, 1, "another")
    way.refuses = wrong == "proxy"
    with running(FakeEngine(), token="another") as port, behind(way, proxy_key, monkeypatch):
        known = KnownEndpoint("office", "wss://captions.test/transcribe", ca_file=str(authority.file))
        if wrong == "key":
            known = KnownEndpoint("office", f"ws://127.0.0.1:{port}/transcribe")
        elif wrong == "proxy's address":
            monkeypatch.setenv("https_proxy", f"http://person:{proxy_key}@127.0.0.1:no")
        elif wrong == "token server":
            known = KnownEndpoint("office", known.url, token_url="https://auth.test/t", ca_file=known.ca_file)

        async def connect() -> None:
            endpoint = captioning.endpoint_of(known, None)
            await open_websocket(await endpoint.address(), "a-session")

        with pytest.raises(EndpointError) as failed:
            asyncio.run(connect())
    plant.said += "".join(traceback.format_exception(failed.value))
    error: BaseException | None = failed.value
    while error is not None:
        plant.said += f"{error!r} {error} {error.args!r}\n"
        error = error.__cause__ or error.__context__
    plant.check()


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs what Linux tells of processes")
def test_other_programs_see_no_key_of_a_program_that_runs(
    plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither its arguments, nor its transcriber's environment, nor what it says of itself have one."""
    key, shared = plant.secret(), plant.secret()
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", key)
    monkeypatch.setenv(TOKEN_VARIABLE, shared)
    with running(FakeEngine(), token="another") as port:
        plant.run("endpoint", "add", "office", f"ws://127.0.0.1:{port}/transcribe")
        plant.run("endpoint", "use", "office")
        source = f"file:{recording('two_cities.wav')}"
        command = ["caption", "--terminal", "--fallback", "--source", source]
        with (
            (folder / "out").open("wb") as out,
            subprocess.Popen([sys.executable, "-m", "livecaption", *command], stdout=out, stderr=out) as program,
        ):
            try:
                children: list[Path] = []

                def has_children() -> bool:
                    children[:] = [each for each in Path("/proc").glob("[0-9]*") if _parent_of(each) == program.pid]
                    return bool(children) or program.poll() is not None

                wait_for(has_children)
                assert children, "the transcriber on this computer stands in for one that refuses the key"
                plant.run("status")
                for each in (*children, Path(f"/proc/{program.pid}")):
                    plant.said += (each / "cmdline").read_text()
                for each in children:
                    plant.said += (each / "environ").read_text()
            finally:
                program.kill()  # so that what it keeps for the next time is there to be looked at
    assert "office" in plant.check()


def _parent_of(process: Path) -> int | None:
    with contextlib.suppress(OSError, ValueError):
        return int((process / "stat").read_text().rpartition(")")[2].split()[1])
    return None
