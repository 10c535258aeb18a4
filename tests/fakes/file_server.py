"""A server of files on this computer, on threads of its own, that can misbehave in every way that a test names."""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class FileServer:
    """`files` by their path. What else is set here is how it misbehaves; `asked` is what it was asked for."""

    files: dict[str, bytes]
    etag: str = '"one"'
    ranges: bool = True
    cuts: list[int] = field(default_factory=list)
    """After so many bytes of a body the connection breaks, once for each."""
    statuses: dict[str, int] = field(default_factory=dict)
    turns: dict[str, str] = field(default_factory=dict)
    """Where a path's redirect leads."""
    ranged: str = ""
    """What it says which part of a file it sends, in place of the truth."""
    lengths: dict[str, int | None] = field(default_factory=dict)
    """What it says a whole file's length is; None: nothing."""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    sent: int = 0
    port: int = 0
    scheme: str = "http"

    @property
    def url(self) -> str:
        """Its root, without a slash at the end."""
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _ in self.asked]


@contextmanager
def serving(files: dict[str, bytes], context: ssl.SSLContext | None = None) -> Iterator[FileServer]:
    """Serve `files` until the end of the context, over TLS with a `context`."""
    shelf = FileServer(files)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            pass

        def do_CONNECT(self) -> None:
            self._status(407)

        def do_GET(self) -> None:
            shelf.asked.append((self.path, dict(self.headers)))
            if self.path in shelf.turns:
                self.send_response(302)
                self.send_header("Location", shelf.turns[self.path])
                self.send_header("Content-Length", "0")
                self.end_headers()
            elif self.path in shelf.statuses or self.path not in shelf.files:
                self._status(shelf.statuses.get(self.path, 404))
            else:
                self._file(shelf.files[self.path])

        def _status(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _file(self, data: bytes) -> None:
            start = self._start(len(data))
            if start >= len(data):
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(data)}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            self.send_response(206 if start else 200)
            if start:
                truth = f"bytes {start}-{len(data) - 1}/{len(data)}"
                self.send_header("Content-Range", shelf.ranged or truth)
            if shelf.etag:
                self.send_header("ETag", shelf.etag)
            length = shelf.lengths.get(self.path, len(data) - start)
            if length is None:
                self.send_header("Connection", "close")
                self.close_connection = True
            else:
                self.send_header("Content-Length", str(length))
            self.end_headers()
            body = data[start:]
            if shelf.cuts:
                body = body[: shelf.cuts.pop(0)]
                self.close_connection = True
            shelf.sent += len(body)  # before whoever asked can know of it
            with contextlib.suppress(OSError):  # they have heard enough
                self.wfile.write(body)

        def _start(self, size: int) -> int:
            asked = self.headers.get("Range", "")
            if not shelf.ranges or not asked or self.headers.get("If-Range", shelf.etag) != shelf.etag:
                return 0
            return int(asked.removeprefix("bytes=").rstrip("-"))

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass  # who hangs up in the middle is part of the tests

    server = Server(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        shelf.scheme = "https"
    shelf.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield shelf
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
