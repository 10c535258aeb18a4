"""A day of the server: sessions come, go and come back, and its memory must stay where it was after the first hours.

    python -m benchmarks.day [--hours 24] [--real-minutes 5] [--trace]

The server is a process of its own, with limits and threads as `livecaption serve` has them. First the bookkeeping: 24
hours of two desks with two channels each and of guests, in minutes, over engines that cost nothing (one of them as the
second pass) and the real clustering of voices over made embeddings. Then a sample with the real recogniser and the real
voice models, as fast as they go. Utterances last from a cough to a minute; connections break in mid-utterance, are
superseded, end properly; sessions begin anew; key terms are sent. `--trace` says what grew, by the line that allocated
it; it is slower.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import struct
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.corpus import wheel_recordings
from benchmarks.report import Limit, heading, row
from livecaption.core.change_points import Stretch
from livecaption.core.clustering import Vectors, unit
from livecaption.core.voice_memory import VoiceMemory
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.speakers.tracker import ChannelVoices

HOURS = 24.0
REAL_MINUTES = 5.0
DESKS = 2
MOST_GROWN_MB = 5.0
_WARM = 0.25
"""The part of the run after which every cache, arena and bounded list is as full as it gets."""

LONGEST_S = 60.0
_LONG_FIRST = 2
"""With the real models each channel begins with so many of the longest utterances: what memory they take is kept."""

_LOOKS = 48
_FRAME_S = 0.5
_SPEAKERS = 5


def main(hours: float = HOURS, real_minutes: float = REAL_MINUTES, *, trace: bool = False) -> list[Limit]:
    """Print the figures; returns the limits."""
    limits = []
    for title, real, length_s in (
        (f"{hours:g} hours of a server's bookkeeping", False, hours * 3600),
        (f"{real_minutes:g} minutes of speech for the real models", True, real_minutes * 60),
    ):
        if length_s <= 0:
            continue
        heading(title)
        began_s = time.monotonic()
        day = _run(length_s, real=real, trace=trace)
        grown_mb = _slope(day.looks) * (24 * 3600 if not real else length_s)
        row("resident memory", f"{[round(mb, 1) for _, mb in day.looks[:: len(day.looks) // 12]]} MB")
        row(
            "said",
            f"{day.utterances} utterances, {day.sound_s / 3600:.1f} h of speech on {day.connections} connections",
        )
        row("ended", ", ".join(f"{name} {count}" for name, count in sorted(day.ends.items())))
        row("took", f"{time.monotonic() - began_s:.0f} s, the server {day.processor_s:.0f} s of processor")
        row("peak", f"{day.peak_mb:.0f} MB")
        span = "24 hours" if not real else f"{real_minutes:g} minutes of speech with the real models"
        limits.append(Limit(f"memory of the server grown in {span}", grown_mb, MOST_GROWN_MB, "MB", "fitted"))
    return limits


@dataclass(slots=True)
class _Day:
    """What a run did, and the memory of the server: (simulated seconds, MB)."""

    looks: list[tuple[float, float]]
    ends: dict[str, int]
    utterances: int = 0
    connections: int = 0
    sound_s: float = 0.0
    processor_s: float = 0.0
    peak_mb: float = 0.0


def _slope(looks: Sequence[tuple[float, float]]) -> float:
    """MB a second after the warm-up, by least squares."""
    warm = looks[round(len(looks) * _WARM) :]
    times, sizes = np.array(warm).T
    return float(np.polyfit(times, sizes, 1)[0])


def _run(length_s: float, *, real: bool, trace: bool) -> _Day:
    command = [sys.executable, "-m", "benchmarks.day", "--server", *(["--real"] if real else [])]
    with subprocess.Popen(
        [*command, *(["--trace"] if trace else [])], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        port = json.loads(server.stdout.readline())["port"]
        day = _Day([], {})
        try:
            asyncio.run(_Clients(port, server.pid, length_s, day, real=real, trace=trace).live())
            day.processor_s, day.peak_mb = _processor_s(server.pid), _peak_mb(server.pid)
        finally:  # else a client that failed would leave it running, and this one waiting for it
            server.terminate()
    return day


class _Clients:
    """All clients of a day, each channel on its own simulated clock; none runs far ahead of another."""

    def __init__(self, port: int, pid: int, length_s: float, day: _Day, *, real: bool, trace: bool) -> None:
        self._url = f"ws://127.0.0.1:{port}/transcribe"
        self._pid = pid
        self._length_s = length_s
        self._day = day
        self._real = real
        self._trace = trace
        self._clocks: dict[str, float] = {}
        self._sounds = _real_sounds() if real else _made_sounds()

    async def live(self) -> None:
        """The whole day."""
        async with asyncio.TaskGroup() as tasks:
            for desk in range(DESKS):
                for channel in ("mic", "system"):
                    self._clocks[f"{desk} {channel}"] = 0.0
                    tasks.create_task(self._channel(desk, channel))
            tasks.create_task(self._guests())
            tasks.create_task(self._watch())

    def _connection(self, query: str = "") -> connect:
        # Without pings: on a busy machine this process may be late with them, and the server with its answers.
        return connect(self._url + query, compression=None, ping_interval=None)

    @property
    def _now_s(self) -> float:
        return min(self._clocks.values())

    async def _watch(self) -> None:
        traced = 0
        while self._now_s < self._length_s:
            if self._now_s >= len(self._day.looks) * self._length_s / _LOOKS:
                self._day.looks.append((self._now_s, _resident_mb(self._pid)))
                if self._trace and len(self._day.looks) in (_LOOKS // 4, _LOOKS - 1):
                    os.kill(self._pid, signal.SIGUSR1)
                    traced += 1
            await asyncio.sleep(0.02)

    async def _guests(self) -> None:
        """Clients of other programs: no names for utterances, no speakers, a few minutes each."""
        chance = random.Random(99)
        number = 0
        while self._now_s < self._length_s:
            number += 1
            async with self._connection() as socket:
                self._day.connections += 1
                await socket.send('{"type":"start","config":{"encodings":["pcm_s16le"]}}')
                for _ in range(chance.randrange(1, 6)):
                    await self._say(socket, chance.choice((1.0, 4.0, 20.0)), 0)
                    await socket.send('{"type":"flush"}')
                if number % 3:
                    await socket.send('{"type":"stop"}')
                    await _until(socket, "done")
            await self._let_pass(self._now_s + 300)

    async def _let_pass(self, until_s: float) -> None:
        while self._now_s < min(until_s, self._length_s):  # noqa: ASYNC110 - clocks of others move it
            await asyncio.sleep(0.01)

    async def _channel(self, desk: int, channel: str) -> None:
        name = f"{desk} {channel}"
        chance = random.Random(name)
        session, utterance = 0, 0
        older: list[ClientConnection] = []
        while self._clocks[name] < self._length_s:
            async with self._connection(f"?session=desk-{desk}-{session}") as socket:
                self._day.connections += 1
                for each in older:
                    await each.close()
                older.clear()
                await socket.send(json.dumps({"type": "start", "config": self._config(channel, chance)}))
                await _until(socket, "ready")
                for _ in range(chance.randrange(5, 80)):
                    await self._utterance(socket, chance, utterance, name)
                    utterance += 1
                    if self._clocks[name] >= self._length_s:
                        break
                how = chance.choice(("broken", "broken in mid-utterance", "superseded", "stopped"))
                self._day.ends[how] = self._day.ends.get(how, 0) + 1
                if how == "broken in mid-utterance":
                    await socket.send(json.dumps({"type": "utterance", "id": utterance}))
                    await self._say(socket, chance.uniform(0.5, 10.0), utterance)
                if how == "stopped":
                    await socket.send('{"type":"stop"}')
                    await _until(socket, "done")
                    session += 1
                elif how == "superseded":
                    again = await self._connection(f"?session=desk-{desk}-{session}")
                    await again.send(json.dumps({"type": "start", "config": self._config(channel, chance)}))
                    older.append(again)
                else:
                    socket.transport.abort()
        for each in older:
            await each.close()

    def _config(self, channel: str, chance: random.Random) -> dict[str, Any]:
        terms = [f"term{chance.randrange(10**6)}" for _ in range(chance.randrange(50))]
        config = {"channel": channel, "encodings": ["pcm_s16le"], "words": True, "keyterms": terms, "language": "en"}
        return config | {"diarize": channel == "system" or self._real, "restate": channel == "mic"}

    async def _utterance(self, socket: ClientConnection, chance: random.Random, number: int, name: str) -> None:
        length_s = min(LONGEST_S, chance.choice((0.3, 1.0, 2.0, 4.0, 4.0, 8.0, 8.0, 15.0)) * chance.uniform(0.5, 1.5))
        if chance.random() < 0.005 or (self._real and number < _LONG_FIRST):
            length_s = LONGEST_S
        at = round(self._clocks[name] * SAMPLE_RATE_HZ)
        await socket.send(json.dumps({"type": "utterance", "id": number, "startSample": at}))
        await self._say(socket, length_s, number)
        if chance.random() < 0.02:  # sent again, as after a doubt
            await socket.send(json.dumps({"type": "utterance", "id": number, "startSample": at}))
            await self._say(socket, length_s, number)
        await socket.send(json.dumps({"type": "flush", "id": number}))
        await _until(socket, "transcript", isFinal=True, utteranceId=number)
        self._day.utterances += 1
        pause_s = chance.expovariate(1 / 6.0) if not self._real else 0.0
        self._clocks[name] += length_s + pause_s
        while self._clocks[name] > self._now_s + 120:  # noqa: ASYNC110 - others have been held up
            await asyncio.sleep(0.005)

    async def _say(self, socket: ClientConnection, length_s: float, number: int) -> None:
        sound = self._sounds[number % len(self._sounds)]
        self._day.sound_s += length_s
        for frame in range(max(1, round(length_s / _FRAME_S))):
            await socket.send(struct.pack(">II", frame, SAMPLE_RATE_HZ) + sound[frame % len(sound)])
            if frame % 4 == 3:
                await asyncio.sleep(0)


async def _until(socket: ClientConnection, kind: str, **fields: object) -> None:
    while True:
        said = json.loads(await socket.recv())
        if said["type"] == "error":
            raise ConnectionError(said["message"])
        if said["type"] == kind and all(said.get(name) == value for name, value in fields.items()):
            return


def _frames(samples: Samples) -> list[bytes]:
    size = round(_FRAME_S * SAMPLE_RATE_HZ)
    pcm = (np.clip(samples, -1, 1) * 32767).astype("<i2")
    return [pcm[at : at + size].tobytes() for at in range(0, len(pcm) - size + 1, size)]


def _made_sounds() -> list[list[bytes]]:
    """A second for each speaker, whom the first sample tells."""
    noise = np.random.default_rng(1).uniform(-0.3, 0.3, SAMPLE_RATE_HZ).astype(np.float32)
    sounds = []
    for speaker in range(_SPEAKERS):
        noise[0] = (speaker + 1) / 100
        sounds.append(_frames(noise))
    return sounds


def _real_sounds() -> list[list[bytes]]:
    """Recordings, from many places."""
    size = 61 * SAMPLE_RATE_HZ
    whole = np.concatenate([each.load() for each in wheel_recordings()])
    whole = np.tile(whole, 1 + 2 * size // len(whole))
    starts = np.random.default_rng(1).integers(0, len(whole) - size, 40)
    return [_frames(whole[start : start + size]) for start in starts]


class _MadeSegmenter:
    """Each utterance is one stretch."""

    def stretches(self, samples: Samples) -> list[Stretch]:
        """All of it."""
        return [Stretch(0.0, len(samples) / SAMPLE_RATE_HZ, 0)]


class _MadeEmbedder:
    """Embeddings as alike as those of real voices, by the first sample that is said."""

    def __init__(self) -> None:
        self._chance = np.random.default_rng(5)
        self._voices = unit(self._chance.normal(size=(_SPEAKERS, 192)))

    def embed(self, samples: Samples) -> Vectors:
        """The speaker's, and some noise."""
        voice = self._voices[round(float(samples[0]) * 100) % _SPEAKERS]
        return unit(voice + self._chance.normal(scale=0.05, size=192)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _MadeParts:
    segmenter: _MadeSegmenter
    embedder: _MadeEmbedder

    def embed(self, samples: Samples, stretch: Stretch) -> Vectors:
        """Of the utterance, whatever the stretch."""
        return self.embedder.embed(samples)


class _MadeVoices:
    """The `VoiceModel` seam: the real trackers over made embeddings."""

    def load(self) -> None:
        """Nothing to load."""

    def open_channel(self, expected: int | None = None) -> ChannelVoices:
        """A real tracker and a real memory."""
        parts: Any = _MadeParts(_MadeSegmenter(), _MadeEmbedder())
        return ChannelVoices(parts, VoiceMemory(expected=expected, numbers_the_only=False))


def server(*, real: bool, trace: bool) -> int:
    """The server's process."""
    from benchmarks.scripted_endpoint import ScriptedEngine
    from livecaption import resources
    from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
    from livecaption.server.serve import serve
    from livecaption.speakers.models import VoiceModels

    if trace:
        tracemalloc.start(3)
        signal.signal(signal.SIGUSR1, _say_what_grew)
    return serve(
        host="127.0.0.1",
        port=0,
        engine=MoonshineEngine(default_model_dir()) if real else ScriptedEngine(),
        voices=VoiceModels(resources.path(resources.SPEAKER_MODELS)) if real else _MadeVoices(),
        second=None if real else ScriptedEngine(),
        report_port=lambda port: print(json.dumps({"port": port}), flush=True),
    )


_before: list[tracemalloc.Snapshot] = []


def _say_what_grew(_number: int, _frame: FrameType | None) -> None:
    """The first time remember, the second time compare."""
    snapshot = tracemalloc.take_snapshot()
    if _before:
        for grown in snapshot.compare_to(_before[0], "traceback")[:12]:
            print(f"{grown.size_diff / 1024:+.0f} KB, {grown.count_diff:+d} objects", file=sys.stderr)
            print("\n".join(grown.traceback.format()), file=sys.stderr, flush=True)
    _before.append(snapshot)


def _resident_mb(process: int) -> float:
    fields = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def _peak_mb(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _processor_s(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hours", type=float, default=HOURS)
    parser.add_argument("--real-minutes", type=float, default=REAL_MINUTES)
    parser.add_argument("--trace", action="store_true")
    parser.add_argument("--server", action="store_true")
    parser.add_argument("--real", action="store_true")
    given = parser.parse_args()
    if given.server:
        sys.exit(server(real=given.real, trace=given.trace))
    for limit in main(given.hours, given.real_minutes, trace=given.trace):
        limit.print()
