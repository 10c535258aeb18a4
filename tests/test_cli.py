"""The command line as a person uses it: every mistake is one sentence that says what to do, and nothing is lost."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection, serve

from fakes.recordings import recording
from livecaption.cli import main, say


def sentence(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> tuple[int, str]:
    """Exit status and standard error of a command, which must be one line and no traceback."""
    try:
        status = main(arguments)
    except SystemExit as ended:
        status = int(ended.code or 0)
    said = capsys.readouterr().err.strip()
    assert "Traceback" not in said
    return status, said


class Server:
    """A server of raw bytes or WebSocket messages on a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def raw(self, response: bytes) -> int:
        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with contextlib.suppress(ConnectionError):
                await reader.read(1)
                writer.write(response)
                await writer.drain()
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

        async def start() -> asyncio.Server:
            return await asyncio.start_server(handle, "127.0.0.1", 0)

        self._server = asyncio.run_coroutine_threadsafe(start(), self._loop).result()
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    def websocket(self, message: str) -> int:
        async def handle(connection: ServerConnection) -> None:
            await connection.send(message)
            with contextlib.suppress(Exception):
                async for _ in connection:
                    pass

        async def start() -> int:
            self._websocket = await serve(handle, "127.0.0.1", 0)
            port: int = next(iter(self._websocket.sockets)).getsockname()[1]
            return port

        return asyncio.run_coroutine_threadsafe(start(), self._loop).result()

    def close(self) -> None:
        async def stop() -> None:
            if hasattr(self, "_server"):
                self._server.close()
                await self._server.wait_closed()
            if hasattr(self, "_websocket"):
                self._websocket.close()
                await self._websocket.wait_closed()

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


SAMPLE = f"file:{recording('beckett.wav')}"
FAST = ["caption", "--source", SAMPLE, "--fast", "--quiet"]


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("livecaption ")
    with pytest.raises(SystemExit):
        main(["caption", "--help"])
    assert "--source" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (None, "There is no file"),
        (b"", "is empty"),
        (b"not sound at all, only words", "is not audio"),
    ],
)
def test_files_that_cannot_be_captioned(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, make: bytes | None, says: str
) -> None:
    path = tmp_path / "sound.wav"
    if make is not None:
        path.write_bytes(make)
    status, said = sentence(capsys, ["caption", "--source", f"file:{path}", "--quiet"])
    assert status == 1
    assert says in said
    assert len(said.splitlines()) == 1


def test_a_truncated_file_is_captioned_as_far_as_it_goes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    whole = recording("beckett.wav").read_bytes()
    cut, out = tmp_path / "cut.wav", tmp_path / "out.txt"
    cut.write_bytes(whole[: len(whole) // 2])
    status, said = sentence(capsys, ["caption", "--source", f"file:{cut}", "--fast", "--quiet", "--out", str(out)])
    assert status == 1
    assert "ends early" in said
    assert "tried" in out.read_text().lower()


def test_an_output_that_cannot_be_written_is_found_out_before_captioning(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, said = sentence(capsys, [*FAST, "--out", str(tmp_path / "missing" / "x.txt")])
    assert (status, len(said.splitlines())) == (1, 1)
    assert "There is no folder" in said


@pytest.mark.parametrize(
    ("url", "status", "says"),
    [
        ("ftp://example.org", 2, "wss://"),
        ("ws://example.org/transcribe", 2, "unencrypted"),
        ("wss://user:planted-secret@example.org", 2, "key inside the address"),
    ],
)
def test_addresses_that_are_refused(capsys: pytest.CaptureFixture[str], url: str, status: int, says: str) -> None:
    got, said = sentence(capsys, [*FAST, "--endpoint", url])
    assert got == status
    assert says in said
    assert "planted-secret" not in said


@pytest.mark.parametrize(
    ("response", "says"),
    [
        (b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", "needs a key"),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "no transcription at this path"),
        (b"220 mail.example.org ESMTP\r\n", "not as a transcription endpoint"),
    ],
)
def test_endpoints_that_cannot_serve(
    capsys: pytest.CaptureFixture[str], server: Server, response: bytes, says: str
) -> None:
    status, said = sentence(capsys, [*FAST, "--endpoint", f"ws://127.0.0.1:{server.raw(response)}"])
    assert (status, len(said.splitlines())) == (1, 1)
    assert says in said


@pytest.mark.expects_log
def test_a_server_that_talks_nonsense_is_given_up_after_three_tries(
    capsys: pytest.CaptureFixture[str], server: Server
) -> None:
    status, said = sentence(capsys, [*FAST, "--endpoint", f"ws://127.0.0.1:{server.websocket('<html>')}"])
    assert status == 1
    assert "not as a transcription endpoint" in said


def test_a_refused_connection_is_tried_again_and_then_told(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    status, said = sentence(capsys, [*FAST, "--endpoint", f"ws://127.0.0.1:{port}"])
    assert (status, len(said.splitlines())) == (1, 1)
    assert "does not answer" in said
    assert "without an endpoint" in said


def test_a_busy_port_for_serve(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        status, said = sentence(capsys, ["serve", "--port", str(port)])
    assert status == 2
    assert str(port) in said


def test_serving_others_without_a_token_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    status, said = sentence(capsys, ["serve", "--host", "0.0.0.0", "--port", "0"])
    assert status == 2
    assert "LIVECAPTION_SERVE_TOKEN" in said


def test_a_microphone_that_does_not_exist(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    status, said = sentence(capsys, ["caption", "--device", "no such microphone", "--quiet"])
    assert status == 1
    assert "microphone" in said
    assert len(said.splitlines()) == 1


def test_a_recording_through_the_endpoint_on_this_computer_into_every_format(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    outputs = [tmp_path / f"out.{suffix}" for suffix in ("txt", "srt", "vtt", "json")]
    events, engine_events = tmp_path / "events.jsonl", tmp_path / "engine.jsonl"
    arguments = [*FAST, "--events", str(events), "--engine-events", str(engine_events)]
    for output in outputs:
        arguments += ["--out", str(output)]
    status, said = sentence(capsys, arguments)
    assert status == 0, said
    assert [line.removeprefix("Saved ") for line in said.splitlines()] == [str(output) for output in outputs]
    for output in outputs:
        assert "tried" in output.read_text(encoding="utf-8").lower()
    lines = [json.loads(line) for line in events.read_text().splitlines()]
    finals = [line for line in lines if line["kind"] == "caption" and line["final"]]
    assert [line["key"] for line in finals] == [f"file/{number}" for number in range(len(finals))]
    assert {line["v"] for line in lines} == {1}
    received = [json.loads(line) for line in engine_events.read_text().splitlines()]
    assert [line["text"] for line in received if line["kind"] == "caption" and line["final"]] == [
        line["text"] for line in finals
    ]
    status, said = sentence(capsys, ["recover"])
    assert "no interrupted session" in said, "a saved session is not offered back"


def test_a_wav_header_that_promises_more_than_there_is(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "header.wav"
    path.write_bytes(
        b"RIFF"
        + struct.pack("<I", 1_000_000)
        + b"WAVEfmt "
        + struct.pack("<IHHIIHH", 16, 1, 1, 16_000, 32_000, 2, 16)
        + b"data"
        + struct.pack("<I", 999_000)
    )
    status, said = sentence(capsys, ["caption", "--source", f"file:{path}", "--quiet"])
    assert status == 1
    assert len(said.splitlines()) == 1


def test_output_with_characters_that_the_terminal_lacks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    ascii_only = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stderr", ascii_only)
    assert main(["caption", "--source", "file:Ünïcödé.wav", "--quiet"]) == 1
    ascii_only.flush()
    assert b"There is no file" in ascii_only.buffer.getvalue()


def test_a_device_s_name_may_have_characters_that_the_reader_of_our_output_lacks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import io

    from livecaption import devices_command
    from livecaption.capture.device import Device, DeviceKind

    ascii_only = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", ascii_only)
    found = Device(DeviceKind.MICROPHONE, "Mikrófon", "Mikrófon", is_default=True)
    monkeypatch.setattr(devices_command, "list_devices", lambda: [found])
    assert main(["devices"]) == 0
    ascii_only.flush()
    assert b"Mikr" in ascii_only.buffer.getvalue()


def test_nobody_reading_what_is_said_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import io

    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stderr", Gone())
    out = tmp_path / "out.txt"
    assert main([*FAST, "--out", str(out)]) == 0
    assert "tried" in out.read_text(encoding="utf-8").lower()


@pytest.mark.expects_log
def test_a_mistake_of_the_program_is_a_sentence_and_its_traceback_is_in_the_log(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from livecaption import app
    from livecaption.config.folders import log_folder

    def mistaken(*_: object) -> int:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr(app, "run_caption", mistaken)
    status, said = sentence(capsys, FAST)
    assert (status, len(said.splitlines())) == (1, 1)
    assert str(log_folder()) in said
    assert "ZeroDivisionError: planted" in (log_folder() / "livecaption.log").read_text()


def test_a_command_that_starts_the_program_starts_its_log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from livecaption import app
    from livecaption.config import logs
    from livecaption.control import command

    begun: list[str] = []
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(command, "command", lambda *_: None)
    monkeypatch.setattr(logs, "start_logging", lambda: begun.append("log"))

    def run_app(*_settings: object, **_more: object) -> int:
        begun.append("app")
        return 0

    monkeypatch.setattr(app, "run_app", run_app)
    assert main(["--toggle"]) == 0
    assert begun == ["log", "app"]


def test_control_codes_in_names_do_not_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("Saved to \x1b]0;gone\x07\x9b2J.txt\nand so on")
    assert capsys.readouterr().err == "Saved to \ufffd]0;gone\ufffd\ufffd2J.txt\nand so on\n"
