"""Asks a server for a file of a model: over https or from this computer alone, through the system's proxy.

Blocking; one thread. Every way in which that fails is a `FetchError` with one sentence; no address is shown whole,
since one may hold a password or a signature.
"""

from __future__ import annotations

import errno
import logging
import os
import socket
import ssl
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from livecaption.core.loopback import is_loopback
from livecaption.model.errors import LivecaptionError, UsageError
from livecaption.model.messages import text_of

for _name in ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy"):
    logging.getLogger(_name).disabled = True  # they tell of every request, address and all

# httpx would load its own command line, which takes a third of a second.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is how an import is forbidden

import httpx  # noqa: E402 - after what it is kept from; whoever imports this module wants it

CONNECT_S, SILENT_S = 15.0, 30.0
"""So long to be let in, and so long without a byte."""

MOST_TURNS = 5
_TURNS = (301, 302, 303, 307, 308)


class FetchError(LivecaptionError):
    """A file could not be fetched, or not wholly. `retryable`: another try may go on where this one ended."""


class Web:
    """Connections for fetching. `context` says whose certificates count; None: the system's."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self._context = context
        self._clients: dict[bool, httpx.Client] = {}

    def __enter__(self) -> Web:
        """Nothing is connected before it is needed."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close every connection."""
        for client in self._clients.values():
            client.close()

    @contextmanager
    def get(self, url: str, name: str, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        """A response of status 200 or any error, its body not yet read; redirects are followed.

        `name` is the model's, for sentences. Raises `FetchError`, also for what goes wrong while the body is read.
        """
        check_url(url)
        asked = host_of(url)
        for _ in range(MOST_TURNS + 1):
            host = host_of(url)
            with self._spoken(host, name):
                request = self._client(url, name).build_request("GET", url, headers=headers)
                response = self._client(url, name).send(request, stream=True)
            try:
                if response.status_code not in _TURNS or "location" not in response.headers:
                    with self._spoken(host, name):
                        yield response
                    return
                url = _turned(url, response.headers["location"], asked, name)
            finally:
                response.close()
        raise FetchError("models.too_many_turns", host=asked, name=name)

    @contextmanager
    def _spoken(self, host: str, name: str) -> Iterator[None]:
        """Turn what httpx raises into sentences."""
        try:
            yield
        except httpx.InvalidURL as error:
            raise FetchError("models.led_astray", host=host, name=name) from error
        except httpx.ProxyError as error:
            raise FetchError("models.proxy", reason=str(error).partition("\n")[0], name=name) from error
        except httpx.HTTPError as error:
            raise _failure(error, host, name) from error

    def _client(self, url: str, name: str) -> httpx.Client:
        """The client for an address: a proxy could not reach this computer, so there it has none."""
        here = is_loopback(urlsplit(url).hostname or "")
        if here not in self._clients:
            context = self._context if self._context is not None else ssl.create_default_context()
            try:
                self._clients[here] = httpx.Client(
                    verify=context,
                    trust_env=not here,
                    timeout=httpx.Timeout(SILENT_S, connect=CONNECT_S),
                    headers={"Accept-Encoding": "identity", "User-Agent": "livecaption"},
                )
            except ImportError as error:  # what SOCKS takes is not among what livecaption comes with
                raise FetchError("models.socks_proxy", name=name) from error
            except ValueError as error:
                raise FetchError("models.proxy", reason=text_of("reason.wrong_address"), name=name) from error
        return self._clients[here]


def check_url(url: str) -> None:
    """Raise `UsageError` for an address that nothing is fetched from: neither https nor this computer's."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise UsageError("models.not_encrypted", url="…") from None
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))):
        raise UsageError("models.not_encrypted", url=f"{parts.scheme or '?'}://{host or '?'}")


def in_folder(url: str, name: str) -> str:
    """The address of a file in a folder on the web. A query, which may be a signature, goes with each file."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/{quote(name)}", fragment=""))


def host_of(url: str) -> str:
    """For a person: no path, no query, no password."""
    return urlsplit(url).netloc.rpartition("@")[2]


def _turned(url: str, location: str, asked: str, name: str) -> str:
    """Where a redirect leads. Raises `FetchError` for one that leaves encryption, or leads from outside to here."""
    try:
        target = urljoin(url, location)
        check_url(target)
        inwards = is_loopback(urlsplit(target).hostname or "") and not is_loopback(urlsplit(url).hostname or "")
    except (UsageError, ValueError):
        raise FetchError("models.led_astray", host=asked, name=name) from None
    if inwards:
        raise FetchError("models.led_astray", host=asked, name=name)
    return target


def _failure(error: httpx.HTTPError, host: str, name: str) -> FetchError:
    params: dict[str, Any] = {"host": host, "name": name}
    for cause in _causes(error):
        if isinstance(cause, httpx.InvalidURL):  # of a redirect, which httpx reads though it does not follow it
            return FetchError("models.led_astray", **params)
        if isinstance(cause, ssl.SSLCertVerificationError):
            return FetchError("models.certificate", reason=cause.verify_message, **params)
        if isinstance(cause, ssl.SSLError):
            if cause.reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG"):
                return FetchError("models.no_answer", reason=text_of("reason.no_tls"), **params)
            return FetchError("models.no_answer", reason=text_of("reason.tls"), retryable=True, **params)
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        reason = text_of("reason.no_answer", seconds=f"{CONNECT_S:.0f}")
    elif isinstance(error, httpx.TimeoutException):
        reason = text_of("reason.no_answer", seconds=f"{SILENT_S:.0f}")
    else:
        reason = _reason(error)
    return FetchError("models.no_answer", reason=reason, retryable=True, **params)


def _reason(error: httpx.HTTPError) -> str:
    for cause in _causes(error):
        if isinstance(cause, socket.gaierror):
            return text_of("reason.unknown_address")
        if isinstance(cause, OSError) and cause.errno is not None and cause.errno in errno.errorcode:
            return os.strerror(cause.errno).lower()
    hung_up = isinstance(error, httpx.RemoteProtocolError | httpx.ReadError)
    return text_of("reason.hung_up" if hung_up else "reason.no_connection")


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    for _ in range(8):  # libraries wrap each other's errors
        if seen is None:
            return
        yield seen
        seen = seen.__cause__ or seen.__context__
