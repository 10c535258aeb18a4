"""Eight hours of captions on a virtual clock: does memory grow, and does a late hour cost more than an early one?

    python -m benchmarks.eight_hours [--hours 8]

The whole client runs but for the devices: its windows (offscreen), its session with gate, detector, transcript, journal
and views, over a real socket to an endpoint in another process that reads out words by the clock of sound. The sound is
the sample recording over and over, as fast as the session takes it; the session's clock counts that sound.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.corpus import wheel_recordings
from benchmarks.report import Limit, heading, row
from livecaption.model.audio import FILE, SAMPLE_RATE_HZ, CapturedBlock, ChannelId, Samples, SourceEnded
from livecaption.model.seams import BlockSink

HOURS = 8.0
_BLOCK = SAMPLE_RATE_HZ // 50
_SETTLED_H = 0.5
"""Caches and pools are full by then."""


def main(hours: float = HOURS) -> list[Limit]:
    """Print the figures; returns the limits."""
    heading(f"{hours:g} hours on a virtual clock, the whole client")
    with (
        tempfile.TemporaryDirectory() as home,
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.scripted_endpoint"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as endpoint,
    ):
        assert endpoint.stdout is not None
        assert endpoint.stdin is not None
        port = json.loads(endpoint.stdout.readline())["port"]
        environment = {**os.environ, "HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        environment |= {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
        began_s = time.monotonic()
        command = [sys.executable, "-m", "benchmarks.eight_hours", "--client", str(port), "--hours", str(hours)]
        command += ["--endpoint", str(endpoint.pid)]
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        took_s = time.monotonic() - began_s
        endpoint.stdin.close()
    found = json.loads(done.stdout.splitlines()[-1])
    looks = [_Look(*each) for each in found["looks"]]
    settled, last = looks[0], looks[-1]
    row("memory at each hour", f"{[each.client_mb for each in looks]} MB, the first after {_SETTLED_H:g} h")
    row("of the endpoint", f"{[each.endpoint_mb for each in looks]} MB")
    row("said", f"{found['entries']} entries, {found['words']} words")
    costs_s = [round(now.cpu_s - before.cpu_s) for before, now in itertools.pairwise(looks[1:-1])]
    row("processor time of the second hour and each after it", f"{costs_s} s")
    row("speed", f"{hours * 3600 / took_s:.0f} x real time")
    return [
        Limit(
            f"memory grown in {hours:g} hours", last.client_mb - settled.client_mb, 5.0, "MB", _from(settled.client_mb)
        ),
        Limit(
            f"memory of the endpoint grown in {hours:g} hours",
            last.endpoint_mb - settled.endpoint_mb,
            5.0,
            "MB",
            _from(settled.endpoint_mb),
        ),
        Limit(f"memory of the client after {hours:g} hours", last.client_mb, 180.0, "MB", "resident"),
    ]


def _from(settled_mb: float) -> str:
    return f"from {settled_mb:.1f} MB after half an hour"


class _Look(NamedTuple):
    """What is in memory at a time, and what the client has cost so far."""

    client_mb: float
    endpoint_mb: float
    cpu_s: float


class SoundClock:
    """Counts the sound that the session took."""

    def __init__(self) -> None:
        self.heard_s = 0.0

    def now_s(self) -> float:
        """Seconds of sound."""
        return self.heard_s


class EndlessSource:
    """A recording over and over, for so many seconds; as fast as it is taken."""

    channel: ChannelId = FILE
    title = "Recording"

    def __init__(self, samples: Samples, clock: SoundClock, length_s: float) -> None:
        self._samples = samples[: len(samples) // _BLOCK * _BLOCK].reshape(-1, _BLOCK, 1)
        self._clock = clock
        self._length_s = length_s
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, sink: BlockSink) -> None:
        """Begin."""
        self._thread = threading.Thread(target=self._run, args=(sink,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self, sink: BlockSink) -> None:
        place = 0
        while not self._stopped.is_set() and self._clock.heard_s < self._length_s:
            block = self._samples[place % len(self._samples)]
            place += 1
            self._clock.heard_s = place * _BLOCK / SAMPLE_RATE_HZ
            captured_s = self._clock.heard_s - _BLOCK / SAMPLE_RATE_HZ
            sink.put_waiting(CapturedBlock(FILE, block, SAMPLE_RATE_HZ, captured_s), lambda: not self._stopped.is_set())
        sink.end(SourceEnded(FILE))


def client(port: int, hours: float, endpoint: int) -> None:
    """The client's process: measures itself, and prints what it found as one line of JSON."""
    from PySide6.QtCore import QTimer

    from livecaption import captioning, resources
    from livecaption.choosing import open_settings
    from livecaption.config.command_line import Invocation
    from livecaption.desktop import sound_sources
    from livecaption.desktop.first_start import mark_done, open_state
    from livecaption.desktop.program import Plan, Program
    from livecaption.model.settings import Settings, Value
    from livecaption.ui.application import create_application
    from livecaption.ui.main.choices import SourceChoice, SourceKind

    state = open_state()
    mark_done(state)
    application = create_application(["livecaption"], resources.path("fonts"), resources.path("icons"))
    clock = SoundClock()
    recording = wheel_recordings()[0]

    def prepare(_settings: Settings) -> Callable[[], Any]:
        def prepared() -> captioning.Prepared:
            chosen: dict[str, Value] = {
                "capture.source": f"file:{recording.path}",
                "capture.fast": True,
                "endpoint.urls": (f"ws://127.0.0.1:{port}/transcribe",),
            }
            base = captioning.prepare(Settings(chosen), ())
            samples = np.concatenate([recording.load(), np.zeros(SAMPLE_RATE_HZ, np.float32)])
            return replace(base, clock=clock, sources=(EndlessSource(samples, clock, hours * 3600),))

        return prepared

    sound_sources.available = lambda: [SourceChoice("sample", SourceKind.SAMPLE)]
    program = Program(application, open_settings(Invocation("app")), state, Plan(prepare, stay=True))
    program.begin()
    program.desk.show_main()
    looks: list[_Look] = []

    def look() -> None:
        due_h = len(looks) or _SETTLED_H
        if clock.heard_s / 3600 >= due_h or program.outcomes:
            looks.append(_Look(_resident_mb(os.getpid()), _resident_mb(endpoint), time.process_time()))
        if program.outcomes:
            application.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(200)
    application.exec()
    said = program.outcomes[-1].said.read
    errors = [str(error) for error in program.outcomes[-1].errors]
    found = {
        "looks": looks,
        "entries": len(said.entries),
        "words": sum(len(each.text.split()) for each in said.in_order()),
        "errors": errors,
    }
    program.close()
    print(json.dumps(found), flush=True)


def _resident_mb(process: int) -> float:
    fields = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()
    return round(int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20, 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hours", type=float, default=HOURS)
    parser.add_argument("--client", type=int)
    parser.add_argument("--endpoint", type=int)
    given = parser.parse_args()
    if given.client is not None:
        client(given.client, given.hours, given.endpoint)
    else:
        for limit in main(given.hours):
            limit.print()
