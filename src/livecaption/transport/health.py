"""A look at an endpoint's `/health`: whether it is worth a connection. Runs on the session's asyncio thread."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from importlib import import_module
from typing import Any

from livecaption.core.routes import Health
from livecaption.model.errors import EndpointError
from livecaption.transport.address import Address, Endpoint, Look
from livecaption.transport.reaching import sendable
from livecaption.transport.trust import trust

TIMEOUT_S = 2.0
LONGEST_ANSWER = 65_536

READY_WITHIN_S = 60.0
READY_EVERY_S = 0.4

_log = logging.getLogger(__name__)


async def look_at(address: Address, timeout_s: float = TIMEOUT_S) -> Look:
    """Whether it is up, and how long its answer took. Takes `timeout_s` at most; never raises.

    UP when it answers and does not deny that it is ready; STARTING when it does; DOWN when it does not answer, or is
    broken. An endpoint that knows no `/health` answers that it does not: it is there.
    """
    # It takes a third of a second to import, and a connection may be on its way on this thread.
    await asyncio.to_thread(import_module, "httpx")
    import httpx

    loop = asyncio.get_running_loop()
    try:
        headers = {"Authorization": f"Bearer {sendable(address.token, address.title)}"} if address.token else {}
        async with (
            asyncio.timeout(timeout_s),
            httpx.AsyncClient(
                verify=await asyncio.to_thread(trust, address.ca_file, address.title),
                timeout=timeout_s,
                trust_env=not address.loopback,
            ) as client,
        ):
            stages = _Stages(loop.time)
            way = client.stream("GET", address.health_url, headers=headers, extensions={"trace": stages.trace})
            async with way as response:
                body = b""
                async for piece in response.aiter_bytes():
                    body += piece
                    if len(body) > LONGEST_ANSWER:
                        break
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, OSError):
        return Look(Health.DOWN)
    except (EndpointError, UnicodeError, ValueError, ImportError):
        return Look(Health.UNKNOWN)  # a CA file, a key, a name or a proxy that cannot be: connecting says which
    except Exception as error:  # noqa: BLE001 - a look must never cost captions, whatever a library raises
        _log.info("a look at an endpoint's health failed: %s", type(error).__name__)
        return Look(Health.UNKNOWN)
    return Look(_meaning(response.status_code, body), stages.took_s)


class _Stages:
    """Told of each stage of a request by httpx; leaves out how long it took to connect."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._asked_s: float | None = None
        self.took_s: float | None = None

    async def trace(self, name: str, info: object) -> None:
        if name.endswith(".send_request_headers.started"):
            self._asked_s = self._now_s()
        elif name.endswith(".receive_response_headers.complete") and self._asked_s is not None:
            self.took_s = self._now_s() - self._asked_s


async def until_ready(endpoint: Endpoint, deadline_s: float = READY_WITHIN_S, every_s: float = READY_EVERY_S) -> Look:
    """Look until the endpoint does not say any more that it is starting; the last look, STARTING at the deadline.

    One that does not answer is not waited for, unless it was starting: connecting says why, and there may be others.
    """
    loop = asyncio.get_running_loop()
    until_s = loop.time() + deadline_s
    starting = False
    while True:
        look = await endpoint.look()
        starting = starting or look.health is Health.STARTING
        waits = look.health is Health.STARTING or (starting and look.health is Health.DOWN)
        if not waits or loop.time() + every_s > until_s:
            return look
        await asyncio.sleep(every_s)


def _meaning(status: int, body: bytes) -> Health:
    said: dict[str, Any] = {}
    try:
        if len(body) <= LONGEST_ANSWER and isinstance(found := json.loads(body), dict):
            said = found
    except (ValueError, RecursionError):
        pass
    if said.get("ok") is False:
        return Health.DOWN
    if said.get("ready") is False:
        return Health.STARTING
    return Health.DOWN if status >= 500 or status == 429 else Health.UP
