"""A WebSocket to an endpoint: the only place that knows the websockets library, and maps its exceptions.

Runs on the session's asyncio thread.
"""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl
import time
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidMessage,
    InvalidProxy,
    InvalidProxyStatus,
    InvalidStatus,
    InvalidURI,
    ProxyError,
    WebSocketException,
)

from livecaption.core.faults import NEEDS_KEY
from livecaption.dialects.edge_wire import MAX_MESSAGE_BYTES
from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.transport import proxies
from livecaption.transport.address import Address
from livecaption.transport.answers import refused
from livecaption.transport.discreet import WEBSOCKETS
from livecaption.transport.reaching import sendable, unreachable
from livecaption.transport.trust import hung_up, tls_failure, trust

OPEN_TIMEOUT_S = 10.0
PING_INTERVAL_S = 5.0
PING_TIMEOUT_S = 10.0
CLOSE_TIMEOUT_S = 2.0
_NOT_UNDERSTOOD = (1002, 1003, 1007, 1009)


class WebSocket:
    """One open connection. Raises `EndpointError` (retryable) when it closes."""

    def __init__(self, connection: ClientConnection, host: str, round_trip_s: float = 0.0) -> None:
        self._connection = connection
        self._host = host
        self.round_trip_s = round_trip_s
        """How long it took to be let in, in seconds."""
        self.bytes_sent = 0
        """Bytes of the messages that were sent; what the wire needs besides is not counted."""
        self.bytes_received = 0
        """Bytes of the messages that were received."""

    async def send(self, message: str | bytes) -> None:
        """Send one message; waits while the peer reads slowly."""
        try:
            await self._connection.send(message)
        except ConnectionClosed as error:
            raise self._lost(error) from error
        self.bytes_sent += _size(message)

    async def receive(self) -> str | bytes:
        """The next message."""
        try:
            received = await self._connection.recv()
        except ConnectionClosed as error:
            raise self._lost(error) from error
        except UnicodeDecodeError as error:
            raise EndpointError("endpoint.nonsense", host=self._host, retryable=True) from error
        self.bytes_received += _size(received)
        return received

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
    def latency_s(self) -> float | None:
        """Seconds that the newest keepalive ping took there and back (one every 5 s); None before the first answer."""
        return self._connection.latency or None

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


def _size(message: str | bytes) -> int:
    return len(message) if isinstance(message, bytes) or message.isascii() else len(message.encode())


class _Connect(connect):
    """Goes where it was told to and nowhere else.

    A redirect could lead from this computer to another one, unencrypted, and the words would follow.
    """

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Never follow: the answer is the error that it is."""
        return exc


class _Connection(ClientConnection):
    """Survives a proxy that hangs up before TLS is agreed on: the library hears of an end without a beginning then."""

    def connection_lost(self, exc: Exception | None) -> None:
        if hasattr(self, "recv_messages"):
            super().connection_lost(exc)


async def open_websocket(address: Address, session: str) -> WebSocket:
    """Connect, or raise an `EndpointError` that says whether another try can help.

    An address whose token is refused may have another: that is tried at once.
    """
    while True:
        try:
            return await _open(address, session)
        except EndpointError as failure:
            if address.refused is None or failure.message.code not in NEEDS_KEY:
                raise
            again = await address.refused()
            if again is None:
                raise
            address = again


async def _open(address: Address, session: str) -> WebSocket:
    separator = "&" if urlsplit(address.url).query else "?"
    host = address.title
    headers = {"Authorization": f"Bearer {sendable(address.token, host)}"} if address.token else {}
    certificates = await asyncio.to_thread(trust, address.ca_file, host) if address.encrypted else None
    proxy = proxies.proxy_for(address)
    proxies.check(proxy, host)
    began_s = time.monotonic()
    try:
        connection = await _Connect(
            f"{address.url}{separator}session={session}",
            create_connection=_Connection,
            ssl=certificates,
            additional_headers=headers,
            compression=None,
            open_timeout=OPEN_TIMEOUT_S,
            ping_interval=PING_INTERVAL_S,
            ping_timeout=PING_TIMEOUT_S,
            close_timeout=CLOSE_TIMEOUT_S,
            max_size=MAX_MESSAGE_BYTES,
            proxy=proxy,
            logger=WEBSOCKETS,
        )
    except InvalidStatus as error:
        said = {name.title(): value for name, value in error.response.headers.raw_items()}
        raise refused(error.response.status_code, said, address) from error
    except ssl.SSLError as error:
        raise tls_failure(error, host, address.ca_file) or hung_up(host) from error
    except InvalidProxyStatus as error:
        raise proxies.answered(error.response.status_code, host, proxy or "") from error
    except ProxyError as error:
        raise EndpointError("endpoint.proxy", host=host, reason=text_of("reason.not_http")) from error
    except InvalidMessage as error:
        if isinstance(error.__cause__, EOFError | ConnectionError):
            raise hung_up(host) from error
        raise EndpointError("endpoint.nonsense", host=host) from error
    except InvalidProxy as error:
        raise proxies.unusable(host) from error
    except (InvalidURI, InvalidHandshake) as error:
        raise EndpointError("endpoint.nonsense", host=host) from error
    except TimeoutError as error:
        reason = text_of("reason.no_answer", seconds=f"{OPEN_TIMEOUT_S:.0f}")
        raise EndpointError("endpoint.no_answer", host=host, reason=reason, retryable=True) from error
    except OSError as error:
        raise unreachable(error, host, proxy) from error
    except UnicodeError as error:  # a name that cannot be one: an empty or very long part
        raise EndpointError("endpoint.unreachable", host=host, reason=text_of("reason.unknown_address")) from error
    except ValueError as error:  # the port of a proxy
        raise proxies.unusable(host) from error
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
