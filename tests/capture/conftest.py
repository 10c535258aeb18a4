"""Sound servers of a test's own: real daemons, in folders of their own, without hardware."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.sound_servers import PipeWire, PulseAudio, SoundServer


class PulseServer:
    """A private daemon with an output called `sys`, and whatever a test loads into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fifo = folder / "microphone.pcm"
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the daemon and wait until it says that it is up."""
        modules = (
            "module-native-protocol-unix",
            "module-null-sink sink_name=sys rate=48000",
            " ".join(self.microphone_module()),
        )
        self._daemon = subprocess.Popen(
            ["pulseaudio", "-n", "-v", "--daemonize=no", "--exit-idle-time=-1", "--log-target=stderr"]
            + [f"--load={module}" for module in modules],
            stderr=subprocess.PIPE,
        )
        up = threading.Event()
        threading.Thread(target=self._read_log, args=(self._daemon, up), daemon=True).start()
        assert up.wait(60), "pulseaudio did not start"
        self.control("set-default-source", "vmic")

    def microphone_module(self) -> tuple[str, ...]:
        """The module, with its arguments, that makes the microphone `vmic`."""
        return (
            "module-pipe-source",
            "source_name=vmic",
            f"file={self.fifo}",
            "format=s16le rate=16000 channels=1",
            "source_properties=\"device.description='Test Microphone'\"",
        )

    def control(self, *command: str) -> str:
        """Run pactl and return what it prints."""
        return subprocess.run(["pactl", *command], check=True, capture_output=True, text=True, timeout=60).stdout

    def kill(self) -> None:
        """End the daemon at once, as a crash does."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait(60)
            self._daemon = None
            self.fifo.unlink(missing_ok=True)  # the module does not take over a pipe that is already there

    def signal(self, number: int) -> None:
        """Send the daemon a signal."""
        assert self._daemon is not None
        self._daemon.send_signal(number)

    def speak(self, pcm: bytes) -> threading.Thread:
        """Feed 16 kHz mono s16le to the microphone `vmic`, from a thread that ends when all is taken."""

        def write() -> None:
            with contextlib.suppress(BrokenPipeError), self.fifo.open("wb") as pipe:
                pipe.write(pcm)

        thread = threading.Thread(target=write, daemon=True)
        thread.start()
        return thread

    @staticmethod
    def _read_log(daemon: subprocess.Popen[bytes], up: threading.Event) -> None:
        assert daemon.stderr is not None
        with daemon.stderr as log:
            for line in log:  # to its end: a full pipe would stop the daemon
                if b"startup complete" in line:
                    up.set()


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The environment of a sound server that does not run (yet)."""
    # Not pytest's folder: the path of a socket may have 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="lc-pulse-"))
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{folder}/pulse/native")
    for name in ("PULSE_COOKIE", "PULSE_SOURCE", "PULSE_SINK", "XDG_CONFIG_HOME", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def pulse_server(no_server: Path) -> Iterator[PulseServer]:
    """A running daemon whose default source is `vmic` ("Test Microphone")."""
    if shutil.which("pulseaudio") is None or shutil.which("pactl") is None:
        pytest.skip("pulseaudio and pulseaudio-utils are not installed: `make setup` installs them where it may")
    server = PulseServer(no_server)
    try:
        server.start()
        yield server
    finally:
        server.kill()


@pytest.fixture(params=[PulseAudio, PipeWire])
def server(request: pytest.FixtureRequest, no_server: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A running PulseAudio, then a running PipeWire, with `speakers` and the microphone `vmic` as its defaults."""
    kind: type[SoundServer] = request.param
    if why := kind.lacks():
        pytest.skip(why)
    made = kind(no_server)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "PIPEWIRE_RUNTIME_DIR"):
        if name in made.environment:
            monkeypatch.setenv(name, made.environment[name])
    try:
        made.start()
        yield made
    finally:
        made.kill()
