"""Whose certificates are trusted: the system's and, where a person names one, those of a CA file. Any thread; blocking.

Verification is never off. A certificate that cannot be trusted is told by what to do about it.
"""

from __future__ import annotations

import re
import ssl
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of

PLAUSIBLE_SINCE = datetime(2026, 11, 1, tzinfo=UTC)
"""This release is not older than that: a clock that says an earlier time is wrong."""

LARGEST_CA_FILE = 10_000_000

_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----[\x20-\x7e\s]*?-----END CERTIFICATE-----")

# OpenSSL's X509_V_ERR_* numbers; its texts differ between versions.
_NOT_YET_VALID, _EXPIRED = 9, 10
_UNKNOWN_ISSUER = (18, 19, 20, 21)
_WRONG_NAME = (62, 64)
_NO_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE")


def trust(ca_file: str | None, host: str) -> ssl.SSLContext:
    """What checks the certificates of connections; `host` is what a person calls the endpoint.

    Raises `EndpointError` when the CA file cannot be read or holds no certificate.
    """
    if ca_file is None:
        return _context("", 0, 0)
    path = Path(ca_file).expanduser()
    try:
        if not path.is_file():
            raise EndpointError("endpoint.no_ca_file", name=host, path=path)
        found = path.stat()
        return _context(str(path), found.st_mtime_ns, found.st_size)
    except ssl.SSLError as error:
        raise EndpointError("endpoint.bad_ca_file", name=host, path=path) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EndpointError("endpoint.ca_unreadable", name=host, path=path, reason=reason) from error


def distrusted(
    error: ssl.SSLCertVerificationError, host: str, ca_file: str | None = None, now: datetime | None = None
) -> EndpointError:
    """A certificate that was not accepted, in words that say what to do. `now` is this computer's clock (UTC)."""
    now = now or datetime.now(UTC)
    code = error.verify_code
    if code in (_EXPIRED, _NOT_YET_VALID):
        date = f"{now.astimezone():%Y-%m-%d}"
        if now < PLAUSIBLE_SINCE:
            return EndpointError("endpoint.tls_clock", host=host, date=date)
        if code == _EXPIRED:
            return EndpointError("endpoint.tls_expired", host=host, date=date)
        return EndpointError("endpoint.tls_not_yet", host=host, date=date)
    if code in _WRONG_NAME:
        return EndpointError("endpoint.tls_name", host=host)
    if code in _UNKNOWN_ISSUER:
        if ca_file is not None:
            return EndpointError("endpoint.tls_other_issuer", host=host, path=ca_file)
        return EndpointError("endpoint.tls_issuer", host=host)
    return EndpointError("endpoint.tls", host=host, reason=error.verify_message)


def tls_failure(error: BaseException, host: str, ca_file: str | None = None) -> EndpointError | None:
    """What failed of TLS, where `error` or what it comes from is such a failure; None where it is none."""
    seen: BaseException | None = error
    for _ in range(8):  # libraries wrap each other's errors
        if isinstance(seen, ssl.SSLCertVerificationError):
            return distrusted(seen, host, ca_file)
        if isinstance(seen, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return hung_up(host)
        if isinstance(seen, ssl.SSLError):
            return EndpointError("endpoint.tls_failed", host=host, reason=_reason(seen))
        if seen is None:
            return None
        seen = seen.__cause__ or seen.__context__
    return None


def _reason(error: ssl.SSLError) -> str:
    """A server that speaks no TLS is the usual mistake, and what OpenSSL says of it is none that helps."""
    if error.reason in _NO_TLS:
        return text_of("reason.no_tls")
    return error.reason.lower().replace("_", " ") if error.reason else text_of("reason.tls")


def hung_up(host: str) -> EndpointError:
    """It ended the connection before it said anything: a server that starts anew, or a balancer that has none now."""
    return EndpointError("endpoint.no_answer", host=host, reason=text_of("reason.hung_up"), retryable=True)


@lru_cache(maxsize=16)
def _context(path: str, changed_ns: int, size: int) -> ssl.SSLContext:
    """One for each file as it is: to read the system's certificates takes a while. `changed_ns` and `size` key it."""
    context = ssl.create_default_context()
    if path:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_CA_FILE)
        # What stands beside the certificates, as some tools write it, is no concern of ours.
        found = _CERTIFICATE.findall(content)
        if not found:
            raise ssl.SSLError("no certificate")
        context.load_verify_locations(cadata=b"\n".join(found).decode("ascii"))
    return context
