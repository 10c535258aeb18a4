"""A look at an endpoint's `/health`: whether it is worth a connection. Runs on the session's asyncio thread."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from functools import cache

from livecaption.core.routes import Health
from livecaption.transport.websocket import Address

TIMEOUT_S = 2.0
LONGEST_ANSWER = 65_536

_log = logging.getLogger(__name__)
logging.getLogger("httpx").setLevel(logging.WARNING)  # it tells of every request, and there is one a second


async def look_at(address: Address) -> Health:
    """UP when it answers and does not deny that it is ready; DOWN when it does not answer, or is broken. 2 s at most.

    An endpoint that knows no `/health` answers that it does not: it is there.
    """
    import httpx  # takes a moment to import, and is wanted only when something is wrong

    headers = {"Authorization": f"Bearer {address.token.strip()}"} if address.token else {}
    try:
        async with (
            asyncio.timeout(TIMEOUT_S),
            httpx.AsyncClient(verify=_trust(), timeout=TIMEOUT_S, trust_env=not address.loopback) as client,
            client.stream("GET", address.health_url, headers=headers) as response,
        ):
            if response.status_code >= 500 or response.status_code == 429:
                return Health.DOWN
            body = b""
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > LONGEST_ANSWER:
                    return Health.UP
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, OSError):
        return Health.DOWN
    except (UnicodeError, ValueError, ImportError):  # a key, a name or a proxy that cannot be: connecting says which
        return Health.UNKNOWN
    except Exception as error:  # noqa: BLE001 - a look must never cost captions, whatever a library raises
        _log.info("a look at an endpoint's health failed: %s", type(error).__name__)
        return Health.UNKNOWN
    return Health.DOWN if _denies(body) else Health.UP


@cache
def _trust() -> ssl.SSLContext:
    """The certificates that connections for captions are checked with; to read them takes a while."""
    return ssl.create_default_context()


def _denies(body: bytes) -> bool:
    """Whether it says that it is not ready."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(said, dict) and (said.get("ready") is False or said.get("ok") is False)
