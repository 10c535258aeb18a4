"""A WebSocket to an endpoint: the only place that knows the websockets library, and maps its exceptions.

Runs on the session's asyncio thread.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidMessage,
    InvalidStatus,
    InvalidURI,
    ProxyError,
    WebSocketException,
)

from livecaption.core.loopback import is_loopback
from livecaption.model.errors import EndpointError

OPEN_TIMEOUT_S = 10.0
PING_INTERVAL_S = 5.0
PING_TIMEOUT_S = 10.0
MAX_MESSAGE_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect: a ws:// or wss:// URL and a bearer token, which is never logged or shown.

    `name` is what a person calls it; host and port without one.
    """

    url: str
    token: str | None = field(default=None, repr=False)
    name: str = ""

    @property
    def title(self) -> str:
        """For a person: no path, no query, no secrets."""
        return self.name or urlsplit(self.url).netloc.rpartition("@")[2]

    @property
    def loopback(self) -> bool:
        """Whether it is this computer."""
        return is_loopback(urlsplit(self.url).hostname or "")


class Endpoint(Protocol):
    """Knows where an endpoint is now: fixed for a configured one, changing for a child process that was restarted."""

    @property
    def title(self) -> str:
        """A person's name for it, without secrets."""

    async def address(self) -> Address:
        """Where to connect; waits until the endpoint is worth a try. Raises `EndpointError`."""


class WebSocket:
    """One open connection. Raises `EndpointError` (retryable) when it closes."""

    def __init__(self, connection: ClientConnection, host: str) -> None:
        self._connection = connection
        self._host = host

    async def send(self, message: str | bytes) -> None:
        """Send one message; waits while the peer reads slowly."""
        try:
            await self._connection.send(message)
        except ConnectionClosed as error:
            raise self._lost(error) from error

    async def receive(self) -> str | bytes:
        """The next message."""
        try:
            return await self._connection.recv()
        except ConnectionClosed as error:
            raise self._lost(error) from error
        except UnicodeDecodeError as error:
            raise EndpointError("endpoint.nonsense", host=self._host, retryable=True) from error

    async def close(self) -> None:
        """Close, waiting for the peer for a moment."""
        await self._connection.close()

    def _lost(self, error: ConnectionClosed) -> EndpointError:
        code = error.rcvd.code if error.rcvd is not None else None
        if code in (1002, 1003, 1007):  # it did not understand us
            return EndpointError("endpoint.nonsense", host=self._host, retryable=True)
        return EndpointError("endpoint.lost", host=self._host, retryable=True)


async def open_websocket(address: Address, session: str) -> WebSocket:
    """Connect, or raise an `EndpointError` that says whether another try can help.

    No proxy is used for this computer, whatever the environment says: it could not reach a loopback address.
    """
    separator = "&" if urlsplit(address.url).query else "?"
    headers = {"Authorization": f"Bearer {address.token}"} if address.token else {}
    host = address.title
    try:
        connection = await connect(
            f"{address.url}{separator}session={session}",
            additional_headers=headers,
            compression=None,
            open_timeout=OPEN_TIMEOUT_S,
            ping_interval=PING_INTERVAL_S,
            ping_timeout=PING_TIMEOUT_S,
            close_timeout=2.0,
            max_size=MAX_MESSAGE_BYTES,
            proxy=None if address.loopback else True,
        )
    except InvalidStatus as error:
        raise _refused(error, host) from error
    except ssl.SSLCertVerificationError as error:
        raise EndpointError("endpoint.tls", host=host, reason=error.verify_message) from error
    except ssl.SSLError as error:
        raise EndpointError("endpoint.tls", host=host, reason=error.reason or "TLS failed") from error
    except ProxyError as error:
        raise EndpointError("endpoint.proxy", host=host, reason=type(error).__name__) from error
    except (InvalidURI, InvalidMessage, InvalidHandshake) as error:
        raise EndpointError("endpoint.nonsense", host=host) from error
    except TimeoutError as error:
        raise EndpointError("endpoint.no_answer", host=host, reason="no answer in 10 s", retryable=True) from error
    except OSError as error:
        reason = error.strerror or "the address is not known"
        raise EndpointError("endpoint.no_answer", host=host, reason=reason.lower(), retryable=True) from error
    except WebSocketException as error:
        raise EndpointError("endpoint.nonsense", host=host) from error
    return WebSocket(connection, host)


def _refused(error: InvalidStatus, host: str) -> EndpointError:
    status = error.response.status_code
    if status in (401, 403):
        return EndpointError("endpoint.unauthorized", host=host, status=status)
    if status == 404:
        return EndpointError("endpoint.not_found", host=host)
    if status in (408, 425, 429) or status >= 500:
        asked = error.response.headers.get("Retry-After", "")
        retry_after_s = float(asked) if asked.isdigit() else None
        return EndpointError("endpoint.busy", host=host, status=status, retryable=True, retry_after_s=retry_after_s)
    if status < 400:
        return EndpointError("endpoint.nonsense", host=host)
    return EndpointError("endpoint.refused", host=host, status=status)
