"""Runs the endpoint as a process: binds, reports the port, serves, ends on a signal or when standard input closes.

Owns the main thread (and the event loop on it) until the end. The socket is bound before the engine is loaded, so that
a busy port is known at once; the engine loads in its own thread meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Generator

import uvicorn

from livecaption.core.loopback import is_loopback
from livecaption.dialects.edge_wire import MAX_MESSAGE_BYTES
from livecaption.model.errors import UsageError
from livecaption.model.seams import Engine, VoiceModel
from livecaption.server.bounded import BoundedWebSocket
from livecaption.server.deadline import MOST_SPARE_SOCKETS, PromptHTTP
from livecaption.server.endpoint import MOST_CLIENTS, STALLED_S, Endpoint

DRAIN_S = 10.0
"""How long finals that are asked for may take once a signal came; a second signal does not wait."""

_CLOSE_S = 1
WORKERS = min(2, os.cpu_count() or 1)
"""Engine calls at a time. More gain nothing: each may use two threads."""

_ORPHAN_GRACE_S = 0.7
_OTHER_FILES = 64
_STDIN = 0
_CLIENTS_DOING = (
    "ASGI callable returned without completing handshake",
    "Invalid UTF-8 sequence received from client",
    "Invalid HTTP request received",
    "Unsupported upgrade request",
)


def serve(
    *,
    host: str,
    port: int,
    engine: Engine,
    token: str | None = None,
    report_port: Callable[[int], None] | None = None,
    until_stdin_closes: bool = False,
    voices: VoiceModel | None = None,
    second: Engine | None = None,
    most_clients: int = MOST_CLIENTS,
) -> int:
    """Serve until a signal, or until standard input closes if asked to; returns the exit status.

    `second` is a better, slower model that hears finals once more, for clients that ask for it.
    `port` 0 takes a free one; `report_port` is told the real one as soon as connections are accepted. Raises
    `UsageError` when the port is busy, the host is not ours, or a token is needed and missing; `EngineError` when the
    engine cannot be loaded. With `until_stdin_closes` it goes on then, and says so to whoever asks.
    """
    loopback = is_loopback(host)
    if not loopback and not token:
        raise UsageError("serve.token_needed", host=host)
    listening = bind(host, port)
    endpoint = Endpoint(
        engine,
        token=token,
        loopback_only=loopback,
        voices=voices,
        second=second,
        workers=WORKERS,
        most_clients=most_clients,
    )
    server = EndpointServer(endpoint, listening, most_clients + MOST_SPARE_SOCKETS)
    _allow_files(most_clients + MOST_SPARE_SOCKETS + _OTHER_FILES)
    endpoint.start(None if until_stdin_closes else server.finish)
    if report_port is not None:
        report_port(listening.getsockname()[1])
    if until_stdin_closes:
        threading.Thread(target=_end_with_stdin, args=(server,), name="stdin", daemon=True).start()
    try:
        server.run_until_done()
    finally:
        endpoint.stop()
        listening.close()
    if endpoint.failure is not None and not until_stdin_closes:
        raise endpoint.failure
    return 0


def _allow_files(count: int) -> None:
    """Let this process have so many files and sockets open, where the system lets it: macOS begins with 256."""
    if sys.platform == "win32":
        return
    import resource

    allowed, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if resource.RLIM_INFINITY not in (allowed, most) and allowed < count:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (min(count, most), most))


def bind(host: str, port: int) -> socket.socket:
    """A listening socket. Raises `UsageError`."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    except OSError:
        raise UsageError("serve.host_unknown", host=host) from None
    # Named, or asyncio does not know that these are sockets whose small messages must not wait for each other.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        elif sys.platform == "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        if sys.platform == "linux":  # sockets that it accepts inherit it; else the dead hold a place for 15 minutes
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, round(STALLED_S * 1000))
        listening.bind(address)
        listening.listen(128)
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise UsageError("serve.port_busy", port=port) from None
        raise UsageError("serve.bind_failed", host=host, port=port, reason=error.strerror or error) from None
    return listening


class EndpointServer(uvicorn.Server):
    """uvicorn on one socket of ours, with a drain that ends in status 0 whatever signal began it."""

    def __init__(self, endpoint: Endpoint, listening: socket.socket, most_sockets: int | None = None) -> None:
        self._listening = listening
        self._endpoint = endpoint
        self._drain_s = 0.0
        logging.getLogger("uvicorn.error").addFilter(_is_worth_logging)
        super().__init__(
            uvicorn.Config(
                endpoint.app,
                ws=BoundedWebSocket,
                ws_max_size=MAX_MESSAGE_BYTES,
                ws_per_message_deflate=False,
                ws_ping_timeout=None,  # a client that sends too much is not read meanwhile, its pongs neither
                http=PromptHTTP,
                loop="asyncio",
                lifespan="off",
                access_log=False,
                log_config=None,
                log_level="warning",  # below it, uvicorn logs addresses with their ?token=
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=_CLOSE_S,
                limit_concurrency=most_sockets,
            )
        )

    def run_until_done(self) -> None:
        """Serve on this thread until told to stop."""
        asyncio.run(self.serve(sockets=[self._listening]))

    def finish(self, drain_s: float = 0.0) -> None:
        """Finish what was asked for within `drain_s`, close the connections, return; from any thread."""
        self._drain_s = drain_s
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Drain, then end as uvicorn does."""
        if self._drain_s and not self.force_exit:
            await self._endpoint.drain(self._drain_s, lambda: self.force_exit)
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Drain on SIGINT or SIGTERM; a second one ends at once. Unlike uvicorn's own, does not raise it again."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {each: signal.signal(each, self._on_signal) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)

    def _on_signal(self, *_: object) -> None:
        self.force_exit = self.should_exit
        self.finish(DRAIN_S)


def _is_worth_logging(record: logging.LogRecord) -> bool:
    """Not what a client alone can bring about: it was answered, and could fill the log.

    uvicorn calls every WebSocket that was refused with an HTTP status an unfinished handshake, which it is not, and
    shows a traceback for text that is not UTF-8.
    """
    return not str(record.msg).startswith(_CLIENTS_DOING)


def _end_with_stdin(server: EndpointServer) -> None:
    """End this process when standard input closes: its parent is gone or wants us gone.

    Reads the descriptor itself, since a thread inside `sys.stdin.read` would hold its lock at interpreter shutdown. An
    engine call under way cannot be interrupted, so after a moment the process ends without asking.
    """
    with contextlib.suppress(OSError):
        while os.read(_STDIN, 4096):
            pass
    server.finish()
    time.sleep(_ORPHAN_GRACE_S)
    os._exit(0)
