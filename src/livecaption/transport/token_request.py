"""Asks a token server for a token of short life. Runs on the session's asyncio thread."""

from __future__ import annotations

import asyncio
import json
import math
import ssl
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from livecaption.core.loopback import is_loopback
from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.transport import proxies
from livecaption.transport.address import Address
from livecaption.transport.answers import BUSY, busy, clock_fault, server_now
from livecaption.transport.reaching import sendable, unreachable
from livecaption.transport.trust import hung_up, tls_failure, trust

DEADLINE_S = 10.0
LONGEST_ANSWER = 65_536
LONGEST_TOKEN = 16_384
LONGEST_LIFE_S = 86_400.0

_NAMES = ("access_token", "token", "key_value", "key", "value")
_MILLISECONDS = 1e11
"""A point in time that is more than this is one in milliseconds."""


class Minted(NamedTuple):
    """A token, and how many seconds it lives; None where the server does not say."""

    token: str
    life_s: float | None


class _Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    body: bytes
    """Not more of it than just too much."""


async def mint(token_url: str, key: str | None, address: Address) -> Minted:
    """Ask for a token for the endpoint at `address`; 10 s at most. Raises `EndpointError`.

    The key goes nowhere unencrypted but to this computer, and follows no redirect.
    """
    host, issuer = address.title, host_of(token_url)
    _check(token_url, host, issuer)
    headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
    if key:
        headers["Authorization"] = f"Bearer {sendable(key, host)}"
    certificates = await asyncio.to_thread(trust, address.ca_file, host)
    try:
        async with asyncio.timeout(DEADLINE_S):
            answer = await _post(token_url, headers, certificates, address.ca_file)
    except TimeoutError as error:
        reason = text_of("reason.no_answer", seconds=f"{DEADLINE_S:.0f}")
        raise EndpointError("endpoint.no_answer", host=issuer, reason=reason, retryable=True) from error
    status = answer.status
    if status in (401, 403):
        if not key:
            raise EndpointError("endpoint.no_key", host=host)
        refused = EndpointError("endpoint.issuer_refused", issuer=issuer, host=host, status=status)
        raise clock_fault(status, answer.headers, issuer) or refused
    if status in BUSY or status >= 500:
        raise busy(status, answer.headers, issuer)
    if status >= 300:
        raise _none(host, issuer, text_of("reason.status", status=status))
    return _read(answer, host, issuer)


def host_of(token_url: str) -> str:
    """For a person: no path, no query, no secrets."""
    try:
        return urlsplit(token_url).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def _check(token_url: str, host: str, issuer: str) -> None:
    try:
        parts = urlsplit(token_url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise _none(host, issuer, text_of("reason.bad_url"))
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        raise EndpointError("endpoint.token_not_encrypted", host=issuer)


async def _post(url: str, headers: dict[str, str], certificates: ssl.SSLContext, ca_file: str | None) -> _Answer:
    import httpx  # takes a moment to import

    issuer = host_of(url)
    here = is_loopback(urlsplit(url).hostname or "")
    proxy = proxies.proxy_for(Address(url.replace("http", "ws", 1)))
    proxies.check(proxy, issuer)
    try:
        async with (
            httpx.AsyncClient(verify=certificates, timeout=DEADLINE_S, trust_env=not here) as client,
            client.stream("POST", url, headers=headers, json={}) as response,
        ):
            body = b""
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > LONGEST_ANSWER:
                    break
            return _Answer(response.status_code, response.headers, body)
    except httpx.ProxyError as error:
        status = str(error)[:3]  # all that it tells
        if not status.isdecimal():
            raise EndpointError("endpoint.proxy", host=issuer, reason=text_of("reason.not_http")) from error
        raise proxies.answered(int(status), issuer, proxy or "") from error
    except httpx.TimeoutException as error:
        raise TimeoutError from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise tls_failure(error, issuer, ca_file) or _unreachable(error, issuer, proxy) from error
    except (ValueError, ImportError) as error:  # the address of a proxy, of which httpx reads more than we do
        raise proxies.unusable(issuer) from error


def _unreachable(error: BaseException, issuer: str, proxy: str | None) -> EndpointError:
    found: OSError | None = None
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, OSError) and (found is None or found.errno is None):  # libraries wrap the system's own
            found = seen
        seen = seen.__cause__ or seen.__context__
    return unreachable(found, issuer, proxy) if found is not None else hung_up(issuer)


def _read(answer: _Answer, host: str, issuer: str) -> Minted:
    if len(answer.body) > LONGEST_ANSWER:
        raise _none(host, issuer, text_of("reason.too_long"))
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise _none(host, issuer, text_of("reason.not_json")) from error
    for each in _records(said):
        for name in _NAMES:
            token = each.get(name)
            if isinstance(token, str) and 0 < len(token) <= LONGEST_TOKEN and token.isascii() and token.isprintable():
                return Minted(token, _life_s(each, answer.headers))
    raise _none(host, issuer, text_of("reason.without_token"))


def _records(said: Any) -> Iterator[dict[str, Any]]:
    """The record that was said, then those in it."""
    if isinstance(said, dict):
        yield said
        yield from (each for each in said.values() if isinstance(each, dict))


def _life_s(said: dict[str, Any], headers: Mapping[str, str]) -> float | None:
    """How long the token lives; by the server's clock where it says until when, since this computer's may be wrong."""
    with suppress(ValueError, OverflowError, OSError):
        life_s = _number(said.get("expires_in"))
        if life_s is None and (until_s := _moment(said.get("expires_at"))) is not None:
            life_s = until_s - server_now(headers).timestamp()
        if life_s is not None:
            return min(max(0.0, life_s), LONGEST_LIFE_S)
    return None


def _number(value: object) -> float | None:
    """Raises `ValueError`, `OverflowError`."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    number = float(value)
    return number if math.isfinite(number) else None


def _moment(value: object) -> float | None:
    """Seconds since 1970 of a point in time, said as such, in milliseconds or as a date. Raises `ValueError`."""
    with suppress(ValueError):
        number = _number(value)
        return number / 1000 if number is not None and number > _MILLISECONDS else number
    date = datetime.fromisoformat(str(value))
    return (date if date.tzinfo is not None else date.replace(tzinfo=UTC)).timestamp()


def _none(host: str, issuer: str, reason: str) -> EndpointError:
    return EndpointError("endpoint.no_token", host=host, issuer=issuer, reason=reason)
