"""What an HTTP answer that is no success means for captions, and what `/health` and token servers say of time. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from livecaption.model.errors import EndpointError
from livecaption.model.messages import message, render
from livecaption.transport.address import Address

LONGEST_RETRY_AFTER_S = 300.0
"""A server that asks for more patience is asked again after this: a person waits for captions."""

CLOCK_MAY_DIFFER_S = 60.0
"""Beyond this a token of short life may be refused for it."""

BUSY = (408, 425, 429)


def refused(status: int, headers: Mapping[str, str], address: Address) -> EndpointError:
    """The endpoint at `address` did not let us in."""
    host = address.title
    if 300 <= status < 400:
        return EndpointError("endpoint.redirected", host=host, status=status)
    if status in (401, 403):
        return unauthorized(status, headers, host, keyed=bool(address.token), issuer=address.issuer)
    if status == 404:
        return EndpointError("endpoint.not_found", host=host)
    if status in BUSY or status >= 500:
        return busy(status, headers, host)
    if status < 400:
        return EndpointError("endpoint.nonsense", host=host)
    return EndpointError("endpoint.refused", host=host, status=status)


def unauthorized(status: int, headers: Mapping[str, str], host: str, *, keyed: bool, issuer: str = "") -> EndpointError:
    """`host` wants a key, or another one than it was given, which came from `issuer` where it is a token."""
    if not keyed:
        return EndpointError("endpoint.no_key", host=host)
    return clock_fault(status, headers, host) or (
        EndpointError("endpoint.token_refused", host=host, status=status, issuer=issuer)
        if issuer
        else EndpointError("endpoint.unauthorized", host=host, status=status)
    )


def clock_fault(status: int, headers: Mapping[str, str], host: str) -> EndpointError | None:
    """A refusal that this computer's clock may be to blame for: it is another one than that of `host`."""
    ahead_s = clock_ahead_s(headers)
    if ahead_s > CLOCK_MAY_DIFFER_S:
        return EndpointError("endpoint.clock_fast", host=host, status=status, amount=_amount(ahead_s))
    if ahead_s < -CLOCK_MAY_DIFFER_S:
        return EndpointError("endpoint.clock_slow", host=host, status=status, amount=_amount(-ahead_s))
    return None


def busy(status: int, headers: Mapping[str, str], host: str) -> EndpointError:
    """It cannot now, and asks for patience."""
    retry_after_s = _retry_after_s(headers)
    return EndpointError("endpoint.busy", host=host, status=status, retryable=True, retry_after_s=retry_after_s)


def clock_ahead_s(headers: Mapping[str, str]) -> float:
    """By how many seconds this computer's clock is ahead of the server's; 0 where that says nothing."""
    with suppress(ValueError):
        return (datetime.now(UTC) - _utc(headers.get("Date", ""))).total_seconds()
    return 0.0


def server_now(headers: Mapping[str, str]) -> datetime:
    """The time by the server's clock, by this computer's where it does not say."""
    with suppress(ValueError):
        return _utc(headers.get("Date", ""))
    return datetime.now(UTC)


def _retry_after_s(headers: Mapping[str, str]) -> float | None:
    """The patience that a server asks for, as seconds or as a date of its own clock; None where it asks for none."""
    asked = headers.get("Retry-After", "")
    if asked.isascii() and asked.isdigit():
        return min(float(asked), LONGEST_RETRY_AFTER_S)
    with suppress(ValueError):
        until = _utc(asked)
        now = _utc(headers["Date"]) if "Date" in headers else datetime.now(UTC)
        return min(max(0.0, (until - now).total_seconds()), LONGEST_RETRY_AFTER_S)
    return None


def _utc(date: str) -> datetime:
    """An HTTP date. Raises `ValueError`."""
    try:
        moment = parsedate_to_datetime(date)
    except OverflowError as error:  # a time zone that is none
        raise ValueError(date) from error
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _amount(seconds: float) -> str:
    """So much time in words, no finer than it matters."""
    if seconds < 120:
        return f"{seconds:.0f} s"
    if seconds < 7200:
        return f"{seconds / 60:.0f} min"
    if seconds < 2 * 86_400:
        return f"{seconds / 3600:.0f} h"
    return render(message("reason.days", n=round(seconds / 86_400)))
