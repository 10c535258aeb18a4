"""The endpoint on this computer: a child process on loopback that speaks the same dialect as a remote one.

It binds port 0 itself and reports the port over its standard output; this launch's secret goes in over its standard
input, never on the command line; it ends when its standard input closes, so it cannot outlive us even when we are
killed. (A parent-death signal follows the spawning thread on Linux, so it would not serve.)
Runs on the session's asyncio thread.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import logging
import os
import secrets
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from livecaption.core.routes import Health
from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.transport.health import look_at
from livecaption.transport.websocket import Address

NAME = "the transcriber on this computer"
READY_DEADLINE_S = 60.0
POLL_S = 0.05
STOP_WAIT_S = 2.0
LOG_BYTES = 1_000_000
SILENT_TRIES = 3
"""A child that was ready and does not answer this often, 2 s each, hangs or was stopped: it is replaced."""

FAILED_STARTS = 3
"""A child that does not come up this many times in a row has a reason that another try will not remove."""

_KEYS = ("LIVECAPTION_ENDPOINT_TOKEN", "LIVECAPTION_SERVE_TOKEN")

_log = logging.getLogger(__name__)


class ChildEndpoint:
    """Starts the endpoint when it is first needed, again when it died, and takes it down at the end.

    `command` is the program and its arguments; `log_path` takes its standard error. An async context manager.
    """

    def __init__(
        self, command: Sequence[str], *, log_path: Path | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        self._command = list(command)
        self._log_path = log_path
        self._environment = environment
        self._lock = asyncio.Lock()
        self._process: Process | None = None
        self._port = 0
        self._secret = ""
        self._failures = 0
        self._was_ready = False

    @property
    def title(self) -> str:
        """How a person names it."""
        return NAME

    @property
    def local(self) -> bool:
        """Always."""
        return True

    @property
    def encrypted(self) -> bool:
        """Nothing leaves this computer."""
        return False

    @property
    def pid(self) -> int | None:
        """The child's process id, while it runs."""
        return self._process.pid if self._process is not None and self._process.returncode is None else None

    async def __aenter__(self) -> ChildEndpoint:
        """Nothing is started before the first `address` call."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the child down."""
        await self.close()

    async def address(self) -> Address:
        """Where the child listens, once its model is loaded; starts it first when it is not running.

        Raises `EndpointError`: retryable when it died on the way, not when it failed to start several times.
        """
        async with self._lock:
            try:
                if self.pid is not None and self._was_ready and not await self._answers():
                    _log.warning("the transcriber on this computer does not answer and is replaced")
                    await self.close(at_once=True)
                if self.pid is None:
                    await self._start()
                await self._until_ready()
            except EndpointError as error:
                self._failures += 1
                if error.retryable and self._failures >= FAILED_STARTS:
                    raise EndpointError("embedded.failed", reason=dict(error.message.params)["reason"]) from error
                raise
            self._failures = 0
            return Address(f"ws://127.0.0.1:{self._port}/transcribe", self._secret, NAME)

    async def health(self) -> Health:
        """Not to be known without starting it."""
        return Health.UNKNOWN

    async def close(self, *, at_once: bool = False) -> None:
        """Ask the child to end by closing its standard input; make it when it does not, or when there is no time."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        for stop in (process.kill,) if at_once else (None, process.terminate, process.kill):
            if stop is not None and process.returncode is None:
                stop()
            try:
                async with asyncio.timeout(STOP_WAIT_S):
                    await process.wait()
            except TimeoutError:
                continue
            break

    async def _start(self) -> None:
        await self.close()
        self._was_ready = False
        self._secret = secrets.token_urlsafe(32)
        log = _opened(self._log_path)
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=PIPE,
                stdout=PIPE,
                stderr=log if log is not None else DEVNULL,
                env={**_inherited(), **(self._environment or {})},
                # Ctrl-C in a terminal goes to the whole group: the child must live on to answer the last flush.
                start_new_session=os.name == "posix",
            )
        except OSError as error:
            raise EndpointError("embedded.failed", reason=error.strerror or text_of("reason.cannot_run")) from error
        finally:
            if log is not None:
                log.close()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(self._secret.encode() + b"\n")
            await self._process.stdin.drain()
            async with asyncio.timeout(READY_DEADLINE_S):
                line = await self._process.stdout.readline()
            self._port = int(json.loads(line)["port"])
        except (TimeoutError, ValueError, KeyError, TypeError, OSError) as error:
            await self.close()
            raise EndpointError("embedded.failed", reason=text_of("reason.ended_early"), retryable=True) from error
        _log.info("transcriber on this computer runs as process %d", self._process.pid)

    async def _until_ready(self) -> None:
        loop = asyncio.get_running_loop()
        deadline_s = loop.time() + READY_DEADLINE_S
        while loop.time() < deadline_s:
            if self.pid is None:
                raise EndpointError("embedded.failed", reason=text_of("reason.ended_loading"), retryable=True)
            health = await asyncio.to_thread(self._health)
            if health.get("ready"):
                self._was_ready = True
                return
            if health.get("ok") is False:
                raise EndpointError("embedded.failed", reason=str(health.get("message") or text_of("reason.no_model")))
            await asyncio.sleep(POLL_S)
        await self.close()  # it hangs: the next try gets a new one
        reason = text_of("reason.not_ready", seconds=f"{READY_DEADLINE_S:.0f}")
        raise EndpointError("embedded.failed", reason=reason, retryable=True)

    async def _answers(self) -> bool:
        """Whether a child that was ready still says anything."""
        for _ in range(SILENT_TRIES):
            if await asyncio.to_thread(self._health):
                return True
            if self.pid is None:
                return False
        return False

    def _health(self) -> dict[str, object]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=2.0)
        try:
            connection.request("GET", "/health", headers={"Authorization": f"Bearer {self._secret}"})
            answer = json.loads(connection.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError):
            return {}
        finally:
            connection.close()
        return answer if isinstance(answer, dict) else {}


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


class FixedEndpoint:
    """A configured endpoint: always at the same address."""

    def __init__(self, address: Address) -> None:
        self._address = address

    @property
    def title(self) -> str:
        """Its host and port."""
        return self._address.title

    @property
    def local(self) -> bool:
        """Whether the address is this computer's."""
        return self._address.loopback

    @property
    def encrypted(self) -> bool:
        """Whether the connection is."""
        return self._address.encrypted

    async def address(self) -> Address:
        """Where to connect."""
        return self._address

    async def health(self) -> Health:
        """What its `/health` says."""
        return await look_at(self._address)
