"""The endpoint on this computer: a child process on loopback that speaks the same dialect as a remote one.

Runs on the session's asyncio thread.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

from livecaption.core.routes import Health
from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.transport.address import Address, Endpoint
from livecaption.transport.child_process import ChildProcess, begin

NAME = "the transcriber on this computer"
READY_DEADLINE_S = 60.0
POLL_S = 0.05
SILENT_TRIES = 3
"""A child that was ready and does not answer this often, 2 s each, hangs or was stopped: it is replaced."""

FAILED_STARTS = 3
"""A child that does not come up this many times in a row has a reason that another try will not remove."""

_log = logging.getLogger(__name__)


class ChildEndpoint(Endpoint):
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
        self._child: ChildProcess | None = None
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
        return self._child.pid if self._child is not None else None

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
                child = await self._running()
                await self._until_ready(child)
            except EndpointError as error:
                self._failures += 1
                if error.retryable and self._failures >= FAILED_STARTS:
                    raise EndpointError("embedded.failed", reason=dict(error.message.params)["reason"]) from error
                raise
            self._failures = 0
            return Address(f"ws://127.0.0.1:{child.port}/transcribe", child.secret, NAME)

    async def health(self) -> Health:
        """Not to be known without starting it."""
        return Health.UNKNOWN

    async def close(self, *, at_once: bool = False) -> None:
        """Take the child down, in 2 s at most."""
        child, self._child = self._child, None
        if child is not None:
            await child.end(at_once=at_once)

    async def _running(self) -> ChildProcess:
        """The child, another one where it died or hangs."""
        if (
            self._child is not None
            and self._child.pid is not None
            and self._was_ready
            and not await _answers(self._child)
        ):
            _log.warning("the transcriber on this computer does not answer and is replaced")
            await self.close(at_once=True)
        if self._child is None or self._child.pid is None:
            await self.close()
            self._was_ready = False
            self._child = await begin(self._command, log_path=self._log_path, environment=self._environment)
        return self._child

    async def _until_ready(self, child: ChildProcess) -> None:
        loop = asyncio.get_running_loop()
        deadline_s = loop.time() + READY_DEADLINE_S
        while loop.time() < deadline_s:
            if child.pid is None:
                raise EndpointError("embedded.failed", reason=text_of("reason.ended_loading"), retryable=True)
            health = await child.health()
            if health.get("ready"):
                self._was_ready = True
                return
            if health.get("ok") is False:
                raise EndpointError("embedded.failed", reason=str(health.get("message") or text_of("reason.no_model")))
            await asyncio.sleep(POLL_S)
        await self.close(at_once=True)  # it hangs: the next try gets a new one
        reason = text_of("reason.not_ready", seconds=f"{READY_DEADLINE_S:.0f}")
        raise EndpointError("embedded.failed", reason=reason, retryable=True)


async def _answers(child: ChildProcess) -> bool:
    """Whether a child that was ready still says anything."""
    for _ in range(SILENT_TRIES):
        if await child.health():
            return True
        if child.pid is None:
            return False
    return False
