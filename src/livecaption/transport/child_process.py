"""The child process that transcribes on this computer: begun, asked how it does, ended. Runs on the asyncio thread.

It binds port 0 itself and reports the port over its standard output; this launch's secret goes in over its standard
input, never on the command line; it ends when its standard input closes, so it cannot outlive us even when we are
killed. (A parent-death signal follows the spawning thread on Linux, so it would not serve.)
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of

PORT_DEADLINE_S = 60.0
"""Until it says where it listens."""

ANSWER_WAIT_S = 2.0
LONGEST_ANSWER = 65_536

ASKED_WAIT_S = 1.0
TERMINATED_WAIT_S = 0.5
KILLED_WAIT_S = 0.5
"""To end a child takes no longer than these together: a person waits who pressed Ctrl-C."""

LOG_BYTES = 1_000_000

_KEYS = ("LIVECAPTION_ENDPOINT_TOKEN", "LIVECAPTION_SERVE_TOKEN", "LIVECAPTION_KEY_")

_log = logging.getLogger(__name__)


class ChildProcess:
    """One run of it. `port` and `secret` are how it is talked to."""

    def __init__(self, process: Process, port: int, secret: str) -> None:
        self._process = process
        self.port = port
        self.secret = secret

    @property
    def pid(self) -> int | None:
        """Its process id while it runs."""
        return self._process.pid if self._process.returncode is None else None

    async def health(self) -> dict[str, object]:
        """What it says of itself; empty when it says nothing, within 2 s."""
        try:
            async with asyncio.timeout(ANSWER_WAIT_S):
                return await self._ask()
        except (OSError, ValueError, RecursionError):  # what asyncio's streams and a broken answer raise, and no time
            return {}

    async def end(self, *, at_once: bool = False) -> None:
        """Ask it to end by closing its standard input; make it when it does not, or when there is no time. 2 s at most.

        One that is stopped or hangs gets no longer than that either: nothing that it still has is waited for by anyone.
        """
        await _end(self._process, at_once=at_once)

    async def _ask(self) -> dict[str, object]:
        # http.client would need a thread, which a person who ends the program would have to wait for.
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=LONGEST_ANSWER)
        try:
            lines = (
                "GET /health HTTP/1.1",
                f"Host: 127.0.0.1:{self.port}",
                f"Authorization: Bearer {self.secret}",
                "Connection: close",
            )
            writer.write("".join(f"{line}\r\n" for line in (*lines, "")).encode())
            await writer.drain()
            answer = b""
            while piece := await reader.read(LONGEST_ANSWER):
                answer += piece
                if len(answer) > LONGEST_ANSWER:
                    return {}
        finally:
            writer.close()
        said = json.loads(answer.partition(b"\r\n\r\n")[2])
        return said if isinstance(said, dict) else {}


async def begin(
    command: Sequence[str], *, log_path: Path | None = None, environment: Mapping[str, str] | None = None
) -> ChildProcess:
    """Start `command`, give it a new secret and hear its port. Raises `EndpointError`.

    `log_path` takes its standard error. It inherits none of our keys.
    """
    secret = secrets.token_urlsafe(32)
    log = _opened(log_path)
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=PIPE,
            stdout=PIPE,
            stderr=log if log is not None else DEVNULL,
            env={**_inherited(), **(environment or {})},
            # Ctrl-C in a terminal goes to the whole group: the child must live on to answer the last flush.
            start_new_session=os.name == "posix",
        )
    except OSError as error:
        raise EndpointError("embedded.failed", reason=error.strerror or text_of("reason.cannot_run")) from error
    finally:
        if log is not None:
            log.close()
    try:
        return ChildProcess(process, await _introduced(process, secret), secret)
    except (ValueError, KeyError, TypeError, OSError) as error:  # TimeoutError is an OSError
        await _end(process, at_once=False)
        raise EndpointError("embedded.failed", reason=text_of("reason.ended_early"), retryable=True) from error
    except asyncio.CancelledError:
        await _end(process, at_once=True)  # nobody else knows of it yet
        raise


async def _introduced(process: Process, secret: str) -> int:
    """Tell it the secret; its port."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(secret.encode() + b"\n")
    await process.stdin.drain()
    async with asyncio.timeout(PORT_DEADLINE_S):
        line = await process.stdout.readline()
    _log.info("transcriber on this computer runs as process %d", process.pid)
    return int(json.loads(line)["port"])


async def _end(process: Process, *, at_once: bool) -> None:
    if process.stdin is not None:
        process.stdin.close()
    if not at_once:
        if await _ended(process, ASKED_WAIT_S):
            return
        _signal(process, "SIGTERM")
        if await _ended(process, TERMINATED_WAIT_S):
            return
    _signal(process, "SIGKILL")
    await _ended(process, KILLED_WAIT_S)


def _signal(process: Process, name: str) -> None:
    """Not by `Process.kill` where there are signals: that reaps a child that has just ended, and asyncio misses it."""
    if process.returncode is not None:
        return
    with suppress(ProcessLookupError):
        if os.name == "posix":
            os.kill(process.pid, signal.Signals[name])
        else:
            process.kill()


async def _ended(process: Process, within_s: float) -> bool:
    try:
        async with asyncio.timeout(within_s):
            await process.wait()
    except TimeoutError:
        return False
    return True


def _inherited() -> dict[str, str]:
    """Our environment without keys: the child needs none of them."""
    return {name: value for name, value in os.environ.items() if not name.startswith(_KEYS)}


def _opened(log_path: Path | None) -> BinaryIO | None:
    """The log to append to; begun anew when it grew large. None where it cannot be written: captions come first."""
    if log_path is None:
        return None
    try:
        large = log_path.exists() and log_path.stat().st_size > LOG_BYTES
        return log_path.open("wb" if large else "ab")
    except OSError:
        return None
