"""An endpoint that is always at the same address, with a key of its own. Runs on the session's asyncio thread."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from livecaption.core.routes import Health
from livecaption.model.errors import LivecaptionError
from livecaption.transport.address import Address, AddressedEndpoint, Look
from livecaption.transport.health import TIMEOUT_S, look_at
from livecaption.transport.key import HeldKey, Key


class FixedEndpoint(AddressedEndpoint):
    """A configured endpoint. `key`, or the address's own token, is sent with each connection.

    A key that is asked for is asked for once, and again for the connection after one that was refused.
    """

    def __init__(self, address: Address, key: Key = None) -> None:
        super().__init__(address)
        self._key = HeldKey(key if key is not None else address.token)

    async def address(self) -> Address:
        """Where to connect."""
        return replace(self._address, token=await self._key.get(), refused=self._refused)

    async def look(self) -> Look:
        """What its `/health` says, and how long that took."""
        try:
            async with asyncio.timeout(TIMEOUT_S):
                key = await self._key.get()
        except (LivecaptionError, TimeoutError):  # connecting says what is wrong
            return Look(Health.UNKNOWN)
        return await look_at(replace(self._address, token=key))

    async def _refused(self) -> None:
        self._key.forget()
