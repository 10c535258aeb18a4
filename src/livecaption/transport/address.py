"""Where an endpoint is, and what knows it: the seam between a link and the endpoints of a person. Any thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

from livecaption.core.loopback import is_loopback
from livecaption.core.routes import Health


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect: a ws:// or wss:// URL and a bearer token, which is never logged or shown.

    `name` is what a person calls it; host and port without one. `ca_file`: certificates that are trusted besides the
    system's. `issuer`: the host that gave the token, where that is none of a person's own keys. `refused` is to be
    asked once when the endpoint refuses the token: another address to try, None where there is none.
    """

    url: str
    token: str | None = field(default=None, repr=False)
    name: str = ""
    ca_file: str | None = None
    issuer: str = ""
    refused: Callable[[], Awaitable[Address | None]] | None = field(default=None, repr=False, compare=False)

    @property
    def title(self) -> str:
        """For a person: no path, no query, no secrets."""
        return self.name or urlsplit(self.url).netloc.rpartition("@")[2]

    @property
    def host(self) -> str:
        """Host and port."""
        return urlsplit(self.url).netloc.rpartition("@")[2].lower()

    @property
    def loopback(self) -> bool:
        """Whether it is this computer."""
        return is_loopback(urlsplit(self.url).hostname or "")

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can listen in."""
        return urlsplit(self.url).scheme in ("wss", "https")

    @property
    def health_url(self) -> str:
        """Where it says whether it is ready: `health` beside its path."""
        parts = urlsplit(self.url)
        scheme = "https" if self.encrypted else "http"
        return urlunsplit((scheme, parts.netloc, parts.path.rpartition("/")[0] + "/health", "", ""))


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at an endpoint's health came to. `took_s`: the seconds until it answered; None where it did not."""

    health: Health
    took_s: float | None = None


class Endpoint(Protocol):
    """Knows where an endpoint is now: fixed for a configured one, changing for a child process that was restarted."""

    @property
    def title(self) -> str:
        """A person's name for it, without secrets."""

    @property
    def host(self) -> str:
        """Host and port, by which the way to it is remembered."""
        return self.title

    @property
    def local(self) -> bool:
        """Whether it is on this computer."""

    @property
    def encrypted(self) -> bool:
        """Whether the way to it is."""

    async def address(self) -> Address:
        """Where to connect; waits until the endpoint is worth a try. Raises `EndpointError`."""

    async def health(self) -> Health:
        """Whether it is there and ready, found out cheaply, in 2 s at most; starts nothing. Never raises."""

    async def look(self) -> Look:
        """As `health`, with how long the answer took where that says something of the way there."""
        return Look(await self.health())


class AddressedEndpoint(Endpoint):
    """An endpoint that is always at one address; what it brings there is left to its kinds, as is a look at it."""

    def __init__(self, address: Address) -> None:
        self._address = address

    @property
    def title(self) -> str:
        """Its name, or its host and port."""
        return self._address.title

    @property
    def host(self) -> str:
        """Host and port, by which the way to it is remembered."""
        return self._address.host

    @property
    def local(self) -> bool:
        """Whether the address is this computer's."""
        return self._address.loopback

    @property
    def encrypted(self) -> bool:
        """Whether the connection is."""
        return self._address.encrypted

    async def health(self) -> Health:
        """What its `/health` says."""
        return (await self.look()).health
