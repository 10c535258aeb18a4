"""Why an endpoint could not be reached, in words that repeat no address; what may go into a header. Any thread."""

from __future__ import annotations

import logging
import os
import socket
import sys

from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.transport import proxies
from livecaption.transport.trust import hung_up

for _name in ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy"):
    # They tell of every request, one a second, and of what was answered, in which a server may repeat the key.
    logging.getLogger(_name).disabled = True

# httpx would load its own command line, and with it rich, click and pygments: 5 MB, and a third of a second.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is how an import is forbidden


def unreachable(error: OSError, host: str, proxy: str | None) -> EndpointError:
    """No connection to `host`, or to the proxy on the way there."""
    if proxy is not None:
        if isinstance(error, ConnectionResetError | ConnectionAbortedError | BrokenPipeError):
            return hung_up(host)  # the proxy was there and let us through
        reason, title = reason_of(error), proxies.title_of(proxy)
        return EndpointError("endpoint.proxy_silent", host=host, proxy=title, reason=reason, retryable=True)
    return EndpointError("endpoint.no_answer", host=host, reason=reason_of(error), retryable=True)


def reason_of(error: OSError) -> str:
    """What the system says."""
    if isinstance(error, socket.gaierror):
        return text_of("reason.unknown_address")
    if error.errno is None:  # several addresses, each with a reason of its own
        return text_of("reason.no_connection")
    # asyncio's own text repeats the address.
    reason = os.strerror(error.errno) if os.name == "posix" else error.strerror
    return reason.lower() if reason else text_of("reason.no_connection")


def sendable(key: str, host: str) -> str:
    """A key as it can stand in a header; a line break at its end is the editor's. Raises `EndpointError`."""
    key = key.strip()
    if not (key.isascii() and key.isprintable()):
        raise EndpointError("endpoint.bad_key", host=host)
    return key
