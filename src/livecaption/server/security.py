"""Who may talk to the endpoint: an ASGI layer in front of it, on the event loop's thread. Never logs what it checks.

A web page in a browser can reach loopback too. It always sends `Origin`, and with a rebound DNS name a `Host` that is
not ours: both are refused. The secret is compared in constant time.
"""

from __future__ import annotations

import hmac
import re
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from livecaption.core.loopback import is_loopback


def host_without_port(value: str) -> str:
    """The host of a `Host` header; "" where what follows it is no port."""
    match = _HOST.fullmatch(value)
    return match["host"] if match is not None else ""


_HOST = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:]*)(:[0-9]{0,5})?")


class Guard:
    """Refuses what must not reach the endpoint: 401 without the token, 403 for a browser or a foreign `Host`."""

    def __init__(self, app: ASGIApp, *, token: str | None, loopback_only: bool) -> None:
        self._app = app
        self._token = None if token is None else token.encode()
        self._loopback_only = loopback_only

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let through or refuse one request."""
        if scope["type"] in ("http", "websocket"):
            status = self._refusal(Headers(scope=scope), scope.get("query_string", b""))
            if status is not None:
                await _refuse(status, scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _refusal(self, headers: Headers, query: bytes) -> int | None:
        if "origin" in headers:
            return 403
        if self._loopback_only and not is_loopback(host_without_port(headers.get("host", ""))):
            return 403
        if self._token is not None and not self._knows_token(headers, query):
            return 401
        return None

    def _knows_token(self, headers: Headers, query: bytes) -> bool:
        assert self._token is not None
        scheme, _, given = headers.get("authorization", "").partition(" ")
        offered = [given.strip()] if scheme.lower() == "bearer" else []
        offered += parse_qs(query.decode("latin-1")).get("token", [])
        return any(hmac.compare_digest(each.encode("utf-8", "replace"), self._token) for each in offered)


async def _refuse(status: int, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket" and "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": 1008})
        return
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    await PlainTextResponse("refused\n", status, headers)(scope, receive, send)
