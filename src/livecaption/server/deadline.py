"""HTTP with a deadline: who connects and says nothing, or a header a minute, would keep a socket of ours for ever.

Runs on the event loop's thread. It looks at the state of uvicorn's own protocols, which know no such deadline. It also
bounds how many sockets there are: a process that has no file descriptors left can take no client at all.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

REQUEST_WITHIN_S = 10.0
MOST_SPARE_SOCKETS = 512
"""Sockets beyond the clients that are served: whoever is told that there is no room needs one for a moment."""


class PromptHTTP(H11Protocol):
    """Closes a connection that is neither a WebSocket nor being answered `REQUEST_WITHIN_S` after it was made."""

    request_within_s = REQUEST_WITHIN_S

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the clock; beyond uvicorn's `limit_concurrency` there is no answer at all."""
        super().connection_made(transport)
        if self.limit_concurrency is not None and len(self.connections) >= self.limit_concurrency:
            transport.abort()
            return
        self.loop.call_later(self.request_within_s, self._too_late)

    def _too_late(self) -> None:
        if self.transport.is_closing():
            return
        protocol = self.transport.get_protocol()
        if protocol is not self:
            # An upgrade that uvicorn neither finishes nor refuses (a request line that is too long, a body) stays open.
            if not getattr(protocol, "handshake_complete", True):
                self.transport.close()
        elif self.cycle is not None and not self.cycle.response_complete:
            self.loop.call_later(self.request_within_s, self._too_late)
        else:
            self.transport.close()
