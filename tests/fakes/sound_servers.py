"""Real sound servers of a test's own: PulseAudio and PipeWire, in folders of their own, without hardware.

Outputs are null sinks. A microphone is a source made from one more null sink, which hears what is played there.
"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import numpy as np

PATIENCE_S = 60.0
_TONE_S = 60
RATE_HZ = 48_000

SPEAKERS, MICROPHONE = "speakers", "vmic"
"""What every server has from the start, as its defaults."""


def until(done: Callable[[], bool], what: str = "it", patience_s: float = PATIENCE_S) -> None:
    """Wait until a condition holds; fails the test when it never does."""
    waiting = threading.Event()
    for _ in range(round(patience_s / 0.02)):
        if done():
            return
        waiting.wait(0.02)
    raise AssertionError(f"waited in vain: {what}")


class SoundServer:
    """A private server. `environment` is what a program needs to find it.

    `urgent` gives it the right to be served at once, as desktops do, where we may give it.
    """

    programs: tuple[str, ...] = ()
    packages = ""

    def __init__(self, folder: Path, *, urgent: bool = False) -> None:
        self.folder = folder
        self._urgent = urgent
        self.environment = os.environ | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{folder}/pulse/native",
        }
        self._processes: list[subprocess.Popen[bytes]] = []
        self._players: list[subprocess.Popen[bytes]] = []
        self._modules: dict[str, list[str]] = {}

    @classmethod
    def lacks(cls) -> str:
        """Why it cannot run here, or nothing."""
        missing = [each for each in cls.programs if shutil.which(each) is None]
        return (
            f"{', '.join(missing)} not installed: `make setup` installs {cls.packages} where it may" if missing else ""
        )

    def start(self) -> None:
        """Start the daemons, and wait until there are speakers and a microphone, the defaults."""
        self._begin()
        self.add_output(SPEAKERS)
        self.add_microphone(MICROPHONE)
        for kind, name in (("sink", SPEAKERS), ("source", MICROPHONE)):  # PipeWire's session manager may still start
            until(partial(self._does, f"set-default-{kind}", name), "the defaults are taken")
        until(lambda: f"Default Source: {MICROPHONE}" in self.control("info"), "the defaults are set")

    def kill(self) -> None:
        """End every daemon at once, as a crash does, and whatever plays."""
        for process in (*self._players, *reversed(self._processes)):
            process.kill()
            process.wait(PATIENCE_S)
        self._players, self._processes = [], []
        self._modules = {}
        shutil.rmtree(self.folder / "pulse", ignore_errors=True)

    def signal(self, number: int) -> None:
        """Send every daemon a signal."""
        for process in self._processes:
            process.send_signal(number)

    def control(self, *command: str) -> str:
        """Run pactl and return what it prints."""
        return subprocess.run(
            ["pactl", *command], check=True, capture_output=True, text=True, timeout=PATIENCE_S, env=self.environment
        ).stdout

    def load(self, module: str, *arguments: str) -> str:
        """Load a module; returns its index."""
        return self.control("load-module", module, *arguments).strip()

    def add_output(self, name: str, rate_hz: int = RATE_HZ) -> None:
        """Something to play on; its title begins with a capital."""
        self._modules[name] = [self._null_sink(name, name.capitalize(), rate_hz)]
        until(lambda: f"\t{name}\t" in self.control("list", "short", "sinks"), f"{name} is there")

    def add_microphone(self, name: str) -> None:
        """Something to speak into."""
        feed = f"{name}_feed"
        self._modules[feed] = [self._null_sink(feed, feed, RATE_HZ)]
        self._modules[name] = []
        self.plug_in(name)

    def plug_in(self, name: str) -> None:
        """A microphone that was pulled out comes back."""
        self._modules[name] = [
            self.load(
                "module-remap-source",
                f"source_name={name}",
                f"master={name}_feed.monitor",
                f"source_properties=\"device.description='{name.capitalize()}'\"",
            )
        ]
        until(lambda: f"\t{name}\t" in self.control("list", "short", "sources"), f"{name} is there")

    def remove(self, name: str) -> None:
        """Pull out an output or a microphone."""
        for module in self._modules.pop(name):
            self.control("unload-module", module)

    def play(self, output: str, hz: float, program: str = "Player") -> subprocess.Popen[bytes]:
        """A program that plays a tone until it is killed, or for a minute."""
        return self.play_pcm(output, _tone(hz), program)

    def play_pcm(
        self, output: str, path: Path, program: str = "Player", *, latency_ms: int = 20
    ) -> subprocess.Popen[bytes]:
        """A program that plays a file of mono s16le at `RATE_HZ`; with little latency, a busy machine tears it."""
        player = subprocess.Popen(
            [
                *("pacat", "--playback", f"--device={output}", f"--latency-msec={latency_ms}"),
                f"--client-name={program}",
                *("--raw", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1", str(path)),
            ],
            env=self.environment,
            stderr=subprocess.DEVNULL,
        )
        self._players.append(player)
        return player

    def speak(self, microphone: str, hz: float) -> subprocess.Popen[bytes]:
        """A tone into a microphone."""
        return self.play(f"{microphone}_feed", hz, "Mouth")

    def recorders(self) -> int:
        """How many streams of ours record."""
        return self.control("list", "source-outputs").count('application.name = "livecaption"')

    def _begin(self) -> None:
        raise NotImplementedError

    def _null_sink(self, name: str, title: str, rate_hz: int) -> str:
        raise NotImplementedError

    def _run(self, *command: str) -> None:
        if self._urgent:
            command = (*_at_once(), *command)
        self._processes.append(
            subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )

    def _does(self, *command: str) -> bool:
        done = subprocess.run(["pactl", *command], check=False, capture_output=True, env=self.environment)
        return done.returncode == 0


class PulseAudio(SoundServer):
    """PulseAudio's own daemon."""

    programs = ("pulseaudio", "pactl")
    packages = "pulseaudio and pulseaudio-utils"

    def _begin(self) -> None:
        self._run(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-target=null"),
            "--load=module-native-protocol-unix",
        )
        until(partial(self._does, "info"), "PulseAudio answers")

    def _null_sink(self, name: str, title: str, rate_hz: int) -> str:
        # Without rewinding it works in small pieces: otherwise its first sound comes up to two seconds late.
        properties = f"sink_properties=\"device.description='{title}'\""
        return self.load("module-null-sink", f"sink_name={name}", f"rate={rate_hz}", "norewinds=1", properties)


class PipeWire(SoundServer):
    """PipeWire with its session manager and its pulse server, on a message bus of their own."""

    programs = ("pipewire", "wireplumber", "pipewire-pulse", "dbus-daemon", "pactl")
    packages = "pipewire, wireplumber, pipewire-pulse, dbus and pulseaudio-utils"

    def __init__(self, folder: Path, *, urgent: bool = False) -> None:
        super().__init__(folder, urgent=urgent)
        self.environment |= {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus",
            "PIPEWIRE_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
        }

    def kill(self) -> None:
        super().kill()
        for name in ("bus", "pipewire-0", "pipewire-0.lock"):
            (self.folder / name).unlink(missing_ok=True)

    def _begin(self) -> None:
        self._run("dbus-daemon", "--session", "--nofork", f"--address=unix:path={self.folder}/bus")
        until((self.folder / "bus").exists, "the bus is there")
        self._run("pipewire")
        until((self.folder / "pipewire-0").exists, "PipeWire is there")
        self._run("wireplumber")
        self._run("pipewire-pulse")
        until(partial(self._does, "info"), "PipeWire answers")

    def _null_sink(self, name: str, title: str, rate_hz: int) -> str:
        properties = f"sink_properties=\"device.description='{title}'\""
        return self.load("module-null-sink", f"sink_name={name}", f"rate={rate_hz}", properties)


@cache
def _at_once() -> tuple[str, ...]:
    for prefix in (("chrt", "--fifo", "5"), ("nice", "-n", "-11")):
        if shutil.which(prefix[0]) and not subprocess.run([*prefix, "true"], check=False, capture_output=True).stderr:
            return prefix
    return ()


@cache
def _tone(hz: float) -> Path:
    """A minute of a tone of whole hertz, mono s16le; made once for all servers."""
    assert hz == round(hz), "a second of it is repeated"
    path = _tones() / f"{hz:g}.raw"
    second = 0.3 * 32767 * np.sin(2 * np.pi * hz * np.arange(RATE_HZ) / RATE_HZ)
    path.write_bytes(np.tile(second.astype("<i2"), _TONE_S).tobytes())
    return path


@cache
def _tones() -> Path:
    """A folder for as long as this process lives."""
    folder = Path(tempfile.mkdtemp(prefix="lc-tones-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
