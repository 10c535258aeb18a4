"""A WebSocket with bounds that uvicorn's own lacks: who sends or takes nothing useful costs little, and ends.

Runs on the event loop's thread. Answers to pings that nobody reads would pile up in the socket's buffer, and a message
in endless empty fragments in a list; a client that neither reads nor closes would keep its socket for ever.
"""

from __future__ import annotations

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode, Frame

CLOSE_WITHIN_S = 15.0
"""What still waits in a socket this long after we are done with it will not be read."""

MOST_UNREAD_BYTES = 1024 * 1024
"""What waits for a client to read before it is dropped. Texts wait elsewhere, so most of it is answers to pings."""

MOST_FRAGMENTS = 1024
"""Frames that make one message."""


class BoundedWebSocket(WebSocketsSansIOProtocol):
    """Drops a client that reads nothing while it sends, or does not let itself be closed."""

    close_within_s = CLOSE_WITHIN_S

    def data_received(self, data: bytes) -> None:
        """Take what came, unless its answers are not read."""
        super().data_received(data)
        if self.transport.get_write_buffer_size() > MOST_UNREAD_BYTES:
            self.transport.abort()

    def handle_cont(self, event: Frame) -> None:
        """A message goes on."""
        if len(self.frames) >= MOST_FRAGMENTS and not self.close_sent:
            self.conn.fail(CloseCode.MESSAGE_TOO_BIG, "too many fragments")
            self.handle_parser_exception()
        else:
            super().handle_cont(event)

    async def run_asgi(self) -> None:
        """Serve, then let the socket end in time."""
        try:
            await super().run_asgi()
        finally:
            self.loop.call_later(self.close_within_s, self.transport.abort)
