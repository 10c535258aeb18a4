"""A proxy with a password, and behind it hosts of a private authority: an endpoint, and what gives its tokens."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json

from fakes.certificates import Authority
from fakes.raw_server import http


class Way:
    """A proxy with a password in front of hosts with certificates of a private authority, all of them on this computer.

    `captions.test` is an endpoint at a port, `auth.test` a server that gives `token` for `key`.
    """

    def __init__(self, authority: Authority, proxy_key: str, port: int = 0, key: str = "", token: str = "") -> None:
        self._contexts = {name: authority.server(name=name) for name in ("captions.test", "auth.test")}
        self._allowed = base64.b64encode(f"person:{proxy_key}".encode()).decode()
        self._port = port
        self._key = key
        self._token = token
        self.refuses = False
        self.redirects_to = ""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        asked = (await reader.readuntil(b"\r\n\r\n")).decode()
        if self.refuses or f"Basic {self._allowed}" not in asked:
            writer.write(http("407 Proxy Authentication Required", "Proxy-Authenticate: Basic\r\n"))
            return
        host = asked.split()[1].partition(":")[0]
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await writer.drain()
        await writer.start_tls(self._contexts[host])
        if host == "auth.test":
            await self._give_token(reader, writer)
        else:
            await self._pass_on(reader, writer)

    async def _give_token(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        if self.redirects_to:
            writer.write(http("307 Temporary Redirect", f"Location: {self.redirects_to}\r\n"))
        elif f"authorization: bearer {self._key}".lower() not in asked:
            writer.write(http("401 Unauthorized", body=f"not {self._key}"))
        else:
            writer.write(http("200 OK", body=json.dumps({"access_token": self._token, "expires_in": 60})))
        await writer.drain()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        asked = await reader.readuntil(b"\r\n\r\n")
        # An endpoint on loopback answers nobody who calls it by another name.
        far_writer.write(asked.replace(b"Host: captions.test", f"Host: 127.0.0.1:{self._port}".encode()))

        async def carry(one: asyncio.StreamReader, other: asyncio.StreamWriter) -> None:
            with contextlib.suppress(ConnectionError):
                while data := await one.read(65_536):
                    other.write(data)
                    await other.drain()
            other.close()

        await asyncio.gather(carry(reader, far_writer), carry(far_reader, writer))
