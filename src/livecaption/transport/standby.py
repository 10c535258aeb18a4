"""An endpoint on this computer that costs it memory while it is up: taken down a while after nobody uses it any more.

Runs on the session's asyncio thread. All channels of a session share it, each with connections of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

IDLE_S = 60.0


class Standby:
    """`close` takes it down; whoever wants it again starts it."""

    def __init__(self, close: Callable[[], Awaitable[None]]) -> None:
        self._close = close
        self._users: set[object] = set()
        self._idle_since_s: float | None = None

    def taken(self, user: object) -> None:
        """It is used, or about to be, until `left`."""
        self._users.add(user)
        self._idle_since_s = None

    def left(self, user: object) -> None:
        """No more by this one. Safe to call twice."""
        if user in self._users:
            self._users.discard(user)
            self._idle_since_s = None if self._users else asyncio.get_running_loop().time()

    async def rest(self) -> None:
        """Take it down if nobody has used it for a minute. To be called every few seconds."""
        since_s = self._idle_since_s
        if since_s is not None and asyncio.get_running_loop().time() - since_s >= IDLE_S:
            self._idle_since_s = None
            await self._close()
