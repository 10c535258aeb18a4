"""A WebSocket to an endpoint: the only place that knows the websockets library, and maps its exceptions.

Runs on the session's asyncio thread.
"""

from __future__ import annotations

import errno
import os
import socket
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidMessage,
    InvalidProxy,
    InvalidStatus,
    InvalidURI,
    ProxyError,
    WebSocketException,
)

from livecaption.core.loopback import is_loopback
from livecaption.core.routes import Health
from livecaption.dialects.edge_wire import MAX_MESSAGE_BYTES
from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of

OPEN_TIMEOUT_S = 10.0
PING_INTERVAL_S = 5.0
PING_TIMEOUT_S = 10.0
CLOSE_TIMEOUT_S = 2.0
LONGEST_RETRY_AFTER_S = 300.0
"""A server that asks for more patience is asked again after this: a person waits for captions."""

_NOT_UNDERSTOOD = (1002, 1003, 1007, 1009)


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

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can listen in."""
        return urlsplit(self.url).scheme in ("wss", "https")

    @property
    def health_url(self) -> str:
        """Where it says whether it is ready: `health` beside its path."""
        parts = urlsplit(self.url)
        scheme = "https" if self.encrypted else "http"
        return urlunsplit((scheme, parts.netloc, parts.path.rpartition("/")[0] + "/health", "", ""))


class Endpoint(Protocol):
    """Knows where an endpoint is now: fixed for a configured one, changing for a child process that was restarted."""

    @property
    def title(self) -> str:
        """A person's name for it, without secrets."""

    @property
    def local(self) -> bool:
        """Whether it is on this computer."""

    @property
    def encrypted(self) -> bool:
        """Whether the way to it is."""

    async def address(self) -> Address:
        """Where to connect; waits until the endpoint is worth a try. Raises `EndpointError`."""

    async def health(self) -> Health:
        """Whether it is there and ready, found out cheaply, in 2 s at most; starts nothing. Never raises."""


class WebSocket:
    """One open connection. Raises `EndpointError` (retryable) when it closes."""

    def __init__(self, connection: ClientConnection, host: str, round_trip_s: float = 0.0) -> None:
        self._connection = connection
        self._host = host
        self.round_trip_s = round_trip_s
        """How long it took to be let in, in seconds."""

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

    async def ping(self) -> float:
        """Seconds that a ping and its answer take."""
        try:
            return await (await self._connection.ping())
        except ConnectionClosed as error:
            raise self._lost(error) from error

    @property
    def cut_off(self) -> bool:
        """Whether this computer has lost the address that the connection runs from: nothing will come over it."""
        return is_gone(self._connection.local_address)

    def _lost(self, error: ConnectionClosed) -> EndpointError:
        theirs = error.rcvd.code if error.rcvd is not None else None
        ours = error.sent.code if error.sent is not None and not error.rcvd_then_sent else None
        if theirs in _NOT_UNDERSTOOD or ours in _NOT_UNDERSTOOD:  # one of us spoke what is no WebSocket or too much
            return EndpointError("endpoint.nonsense", host=self._host, retryable=True)
        return EndpointError("endpoint.lost", host=self._host, retryable=True)


class _Connect(connect):
    """Goes where it was told to and nowhere else.

    A redirect could lead from this computer to another one, unencrypted, and the words would follow.
    """

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Never follow: the answer is the error that it is."""
        return exc


async def open_websocket(address: Address, session: str) -> WebSocket:
    """Connect, or raise an `EndpointError` that says whether another try can help.

    No proxy is used for this computer, whatever the environment says: it could not reach a loopback address.
    """
    separator = "&" if urlsplit(address.url).query else "?"
    host = address.title
    headers = {"Authorization": f"Bearer {_sendable(address.token, host)}"} if address.token else {}
    began_s = time.monotonic()
    try:
        connection = await _Connect(
            f"{address.url}{separator}session={session}",
            additional_headers=headers,
            compression=None,
            open_timeout=OPEN_TIMEOUT_S,
            ping_interval=PING_INTERVAL_S,
            ping_timeout=PING_TIMEOUT_S,
            close_timeout=CLOSE_TIMEOUT_S,
            max_size=MAX_MESSAGE_BYTES,
            proxy=None if address.loopback else True,
        )
    except InvalidStatus as error:
        raise _refused(error, host) from error
    except ssl.SSLCertVerificationError as error:
        raise EndpointError("endpoint.tls", host=host, reason=error.verify_message) from error
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError) as error:
        raise _hung_up(host) from error
    except ssl.SSLError as error:
        raise EndpointError("endpoint.tls", host=host, reason=error.reason or text_of("reason.tls")) from error
    except ImportError as error:  # websockets needs another package for it
        raise EndpointError("endpoint.socks_proxy", host=host) from error
    except ProxyError as error:
        raise EndpointError("endpoint.proxy", host=host, reason=type(error).__name__) from error
    except InvalidMessage as error:
        if isinstance(error.__cause__, EOFError | ConnectionError):
            raise _hung_up(host) from error  # a server that starts anew, or a balancer that has none just now
        raise EndpointError("endpoint.nonsense", host=host) from error
    except InvalidProxy as error:
        raise EndpointError("endpoint.proxy", host=host, reason=text_of("reason.wrong_address")) from error
    except (InvalidURI, InvalidHandshake) as error:
        raise EndpointError("endpoint.nonsense", host=host) from error
    except TimeoutError as error:
        reason = text_of("reason.no_answer", seconds=f"{OPEN_TIMEOUT_S:.0f}")
        raise EndpointError("endpoint.no_answer", host=host, reason=reason, retryable=True) from error
    except OSError as error:
        raise EndpointError("endpoint.no_answer", host=host, reason=_reason(error), retryable=True) from error
    except UnicodeError as error:  # a name that cannot be one: an empty or very long part
        raise EndpointError("endpoint.unreachable", host=host, reason=text_of("reason.unknown_address")) from error
    except ValueError as error:  # the port of a proxy
        raise EndpointError("endpoint.proxy", host=host, reason=text_of("reason.wrong_address")) from error
    except WebSocketException as error:
        raise EndpointError("endpoint.nonsense", host=host) from error
    return WebSocket(connection, host, time.monotonic() - began_s)


def is_gone(local: object) -> bool:
    """Whether an address of this computer, as sockets name it, is not its own any more."""
    if not isinstance(local, tuple) or len(local) not in (2, 4):  # a way of reaching others that has no address
        return False
    family = socket.AF_INET if len(local) == 2 else socket.AF_INET6
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((local[0], 0, *local[2:]))
    except OSError as error:
        return error.errno == errno.EADDRNOTAVAIL
    return False


def _sendable(token: str, host: str) -> str:
    """The token as it can stand in a header; a line break at its end is the editor's."""
    token = token.strip()
    if not (token.isascii() and token.isprintable()):
        raise EndpointError("endpoint.bad_key", host=host)
    return token


def _hung_up(host: str) -> EndpointError:
    return EndpointError("endpoint.no_answer", host=host, reason=text_of("reason.hung_up"), retryable=True)


def _reason(error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return text_of("reason.unknown_address")
    if error.errno is None:  # several addresses, each with a reason of its own
        return text_of("reason.no_connection")
    # asyncio's own text repeats the address.
    reason = os.strerror(error.errno) if os.name == "posix" else error.strerror
    return reason.lower() if reason else text_of("reason.no_connection")


def _refused(error: InvalidStatus, host: str) -> EndpointError:
    status = error.response.status_code
    if 300 <= status < 400:
        return EndpointError("endpoint.redirected", host=host, status=status)
    if status in (401, 403):
        return EndpointError("endpoint.unauthorized", host=host, status=status)
    if status == 404:
        return EndpointError("endpoint.not_found", host=host)
    if status in (408, 425, 429) or status >= 500:
        retry_after_s = _retry_after_s(error.response.headers)
        return EndpointError("endpoint.busy", host=host, status=status, retryable=True, retry_after_s=retry_after_s)
    if status < 400:
        return EndpointError("endpoint.nonsense", host=host)
    return EndpointError("endpoint.refused", host=host, status=status)


def _retry_after_s(headers: Mapping[str, str]) -> float | None:
    """The patience that a server asks for, as seconds or as a date of its own clock; None where it asks for none."""
    asked = headers.get("Retry-After", "")
    if asked.isascii() and asked.isdigit():
        return min(float(asked), LONGEST_RETRY_AFTER_S)
    with suppress(ValueError):
        until = _utc(asked)
        now = _utc(headers["Date"]) if "Date" in headers else datetime.now(UTC)
        return min(max(0.0, (until - now).total_seconds()), LONGEST_RETRY_AFTER_S)
    return None


def _utc(date: str) -> datetime:
    """An HTTP date. Raises `ValueError`."""
    moment = parsedate_to_datetime(date)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
