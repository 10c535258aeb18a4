"""Capture to caller: how old a sound is when its block reaches us, and whether every block does, on a busy machine.

`python -m benchmarks.capture_delay [--minutes 10]`: a microphone and the system's sound at once, on a PulseAudio and
a PipeWire of the benchmark's own. The age is that of a block's first sample, as the server
reckons it, so it holds the block itself (20 ms); the first second does not count. Then both CPUs are kept busy for the
given time, and no block may be lost on its way: none that the ring had no room for, none that the server says it
threw away. How much less sound than time there was is printed too: what a server that was set aside never recorded.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from benchmarks.report import Limit, heading, row
from livecaption.capture.devices import open_microphone, open_system
from livecaption.capture.pulse import PulseSource
from livecaption.capture.ring import BlockRing
from livecaption.model.audio import CapturedBlock, ChannelId
from livecaption.session.clock import SystemClock

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))  # the fakes are those of the tests

from fakes.sound_servers import MICROPHONE, SPEAKERS, PipeWire, PulseAudio, SoundServer

DELAY_MS = 40.0
QUIET_S = 20.0
WARM_S = 1.0


class Drain:
    """Takes everything out of a ring as the worker does, and notes when it came."""

    def __init__(self, ring: BlockRing) -> None:
        self._ring = ring
        self._clock = SystemClock()
        self._over = threading.Event()
        self.came: dict[ChannelId, list[tuple[float, float, float]]] = {}
        """For each channel and block: when it came, when its first sample was captured, how long it is, in seconds."""
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.is_set():
            block = self._ring.get(0.1)
            if isinstance(block, CapturedBlock):
                length_s = len(block.samples) / block.rate_hz
                came = self.came.setdefault(block.channel, [])
                came.append((self._clock.now_s(), block.captured_s, length_s))


@contextmanager
def own(kind: type[SoundServer]) -> Iterator[SoundServer]:
    """A server of our own, which this process uses meanwhile."""
    with tempfile.TemporaryDirectory(prefix="lc-bench-") as folder:
        server = kind(Path(folder), urgent=True)
        before = dict(os.environ)
        os.environ.update(server.environment)
        try:
            server.start()
            yield server
        finally:
            server.kill()
            os.environ.clear()
            os.environ.update(before)


def busy() -> None:
    """Keep a CPU busy until terminated."""
    while True:
        sum(range(10_000))


@contextmanager
def load() -> Iterator[None]:
    """Every CPU has as much to do as it can, at the priority of a program."""
    workers = [
        multiprocessing.get_context("spawn").Process(target=busy, daemon=True) for _ in range(os.cpu_count() or 1)
    ]
    for worker in workers:
        worker.start()
    try:
        yield
    finally:
        for worker in workers:
            worker.kill()


def listen(seconds: float) -> tuple[Drain, int]:
    """Both channels for a while; what was drained, and how many pieces were lost on the way, the ring's included."""
    ring = BlockRing()
    clock = SystemClock()
    sources = [open_microphone(None, clock), open_system(None, clock)]
    drain = Drain(ring)
    for source in sources:
        source.start(ring)
    time.sleep(seconds)
    for source in sources:
        source.stop()
    drain.close()
    return drain, sum(each.overflows for each in sources if isinstance(each, PulseSource))


def ages_ms(came: list[tuple[float, float, float]]) -> np.ndarray:
    """How old the first sample of each block was when it came, the first second left out."""
    start_s = came[0][0] + WARM_S
    return np.array([(came_s - captured_s) * 1000 for came_s, captured_s, _ in came if came_s > start_s])


def missing_s(came: list[tuple[float, float, float]]) -> float:
    """How much less sound came than time passed between the first and the last sample, in seconds."""
    late = [each for each in came if each[0] > came[0][0] + WARM_S]
    passed_s = late[-1][1] - late[0][1]
    return passed_s - sum(length_s for _, _, length_s in late[:-1])


def measure(kind: type[SoundServer], minutes: float) -> list[Limit]:
    """One server: delay while the machine is quiet, losses while it is not."""
    name = kind.__name__
    heading(f"Capture to caller on {name}")
    limits: list[Limit] = []
    with own(kind) as server:
        server.speak(MICROPHONE, 1_000.0)
        server.play(SPEAKERS, 400.0)
        drain, _ = listen(QUIET_S)
        for channel, came in drain.came.items():
            found = ages_ms(came)
            p50, p99 = np.percentile(found, (50, 99))
            text = f"first sample to caller {p50:.1f} ms (p50), {p99:.1f} ms (p99), {len(found)} blocks"
            row(channel, text)
            limits.append(Limit(f"capture to caller, {name}, {channel}", float(p50), DELAY_MS, "ms", f"p99 {p99:.1f}"))
        with load():
            drain, lost = listen(minutes * 60)
        for channel, came in drain.came.items():
            found = ages_ms(came)
            row(
                f"{channel}, all CPUs busy",
                f"{np.percentile(found, 50):.1f} ms (p50), {np.percentile(found, 99):.1f} ms (p99), "
                f"{len(came)} blocks, {missing_s(came) * 1000:.1f} ms less sound than time",
            )
        detail = f"{minutes:g} min, all CPUs busy, {len(drain.came)} channels"
        limits.append(Limit(f"blocks lost, {name}", lost, 0, "", detail))
    return limits


def main(arguments: Sequence[str] = ()) -> list[Limit]:
    """Measure both servers; those that are not installed are named."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=10.0)
    minutes: float = parser.parse_args(arguments).minutes
    limits: list[Limit] = []
    for kind in (PulseAudio, PipeWire):
        if why := kind.lacks():
            row(kind.__name__, f"left out: {why}")
        else:
            limits += measure(kind, minutes)
    return limits


if __name__ == "__main__":
    for limit in main(sys.argv[1:]):
        limit.print()
