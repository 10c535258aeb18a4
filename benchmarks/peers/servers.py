"""A peer's server while it is measured: started, waited for, connected to, ended."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from websockets.sync.client import ClientConnection, connect

from benchmarks.peers.processor import Meter
from benchmarks.word_times import OUT

LOG = OUT / "peer-server.log"
START_S = 120.0


@contextmanager
def running(command: Sequence[str]) -> Iterator[tuple[subprocess.Popen[bytes], Meter]]:
    """The server and the meter of its processor time; it loads nothing from anywhere else, and its log is kept."""
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    OUT.mkdir(exist_ok=True)
    with LOG.open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
    with process, closing(Meter(process.pid)) as meter:
        try:
            yield process, meter
        finally:
            process.kill()


@contextmanager
def connected(process: subprocess.Popen[bytes], url: str) -> Iterator[ClientConnection]:
    """A connection, as soon as the server takes one."""
    links: list[ClientConnection] = []

    def reached() -> bool:
        try:
            # Their own clients do not compress either.
            links.append(connect(url, compression=None, max_size=None, ping_interval=None, proxy=None))
        except OSError:
            return False
        return True

    until(process, reached)
    with links[0]:
        yield links[0]


def until(process: subprocess.Popen[bytes], there: Callable[[], bool]) -> None:
    """Wait; raises `TimeoutError` when the server has ended or it takes too long."""
    deadline = time.monotonic() + START_S
    while not there():
        if process.poll() is not None or time.monotonic() > deadline:
            raise TimeoutError(f"The peer's server does not start; {LOG} holds what it says.")
        time.sleep(0.3)


def healthy(url: str) -> bool:
    """Whether the server says that it is ready."""
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url, timeout=5) as answer:
            return bool(json.load(answer).get("ready"))
    except OSError:
        return False


def free_port() -> int:
    """A port of this computer that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def told(python: Path, code: str) -> str:
    """What a line of Python prints in the environment of `python`."""
    return subprocess.run([str(python), "-c", code], check=True, capture_output=True, text=True).stdout.strip()
