"""An endpoint that takes tokens of short life: each connection brings a fresh one. Runs on the asyncio thread.

The person's key goes to the token server alone, never to the endpoint; the token to the endpoint alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

from livecaption.core.faults import NEEDS_KEY
from livecaption.model.errors import EndpointError, LivecaptionError
from livecaption.transport.address import Address, AddressedEndpoint, Look
from livecaption.transport.health import TIMEOUT_S as LOOK_S
from livecaption.transport.health import look_at
from livecaption.transport.key import HeldKey, Key
from livecaption.transport.token_request import host_of, mint

LOOK_MINT_S = 1.0
LOOK_MINTS_EVERY_S = 30.0
"""A look at the endpoint's health may mint a token, in this time and no oftener."""

UNKNOWN_LIFE_S = 30.0
"""A token of which nobody says how long it lives serves looks for this long."""


class MintingEndpoint(AddressedEndpoint):
    """`address` is the endpoint's, without a token; `token_url` gives one for the person's key."""

    def __init__(self, address: Address, token_url: str, key: Key) -> None:
        super().__init__(replace(address, token=None, issuer=host_of(token_url)))
        self._token_url = token_url
        self._key = HeldKey(key)
        self._newest: str | None = None
        self._until_s = float("-inf")
        self._look_mint_s = float("-inf")

    async def address(self) -> Address:
        """Where to connect, with a fresh token. Raises `EndpointError`."""
        return await self._minted(self._refused)

    async def look(self) -> Look:
        """What its `/health` says, and how long that took. Uses the newest token while it lives."""
        loop = asyncio.get_running_loop()
        began_s = loop.time()
        if began_s >= self._until_s and began_s - self._look_mint_s >= LOOK_MINTS_EVERY_S:
            self._look_mint_s = began_s
            with suppress(LivecaptionError, TimeoutError):  # one that is there says so without a token as well
                async with asyncio.timeout(LOOK_MINT_S):
                    await self._minted(None)
        token = self._newest if loop.time() < self._until_s else None
        return await look_at(replace(self._address, token=token), LOOK_S - (loop.time() - began_s))

    async def _minted(self, refused: Callable[[], Awaitable[Address | None]] | None) -> Address:
        try:
            minted = await mint(self._token_url, await self._key.get(), self._address)
        except EndpointError as failure:
            if failure.message.code in NEEDS_KEY:
                self._key.forget()
            raise
        self._newest = minted.token
        life_s = minted.life_s if minted.life_s is not None else UNKNOWN_LIFE_S
        self._until_s = asyncio.get_running_loop().time() + life_s
        return replace(self._address, token=minted.token, refused=refused)

    async def _refused(self) -> Address:
        """The endpoint refused a fresh token: another one, in case it was too old on its way or is known elsewhere."""
        self._until_s = float("-inf")
        return await self._minted(self._refused_again)

    async def _refused_again(self) -> None:
        self._until_s = float("-inf")
        self._key.forget()
