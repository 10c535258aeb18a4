"""Addresses of endpoints and of what mints their tokens: what a person types, checked and made into one form. Pure."""

from __future__ import annotations

from urllib.parse import SplitResult, parse_qsl, urlsplit, urlunsplit

from livecaption.core.loopback import is_loopback
from livecaption.model.errors import UsageError

DEFAULT_PATH = "/transcribe"
_WEBSOCKET = {"ws": "ws", "wss": "wss", "http": "ws", "https": "wss"}
_KEYS = frozenset({"auth", "authorization", "jwt", "bearer", "pass", "pwd", "sig", "credential", "credentials"})
_KEY_ENDINGS = ("token", "key", "secret", "password", "passwd", "passphrase", "signature")
_SECURE = {"ws": "wss", "http": "https"}


def endpoint_url(text: str) -> str:
    """The WebSocket address for `text`: http(s) becomes ws(s), a missing path becomes /transcribe.

    Raises `UsageError` for another scheme, an address without a host, one that carries a key, or one that is not
    encrypted though it leaves this computer.
    """
    parts = _split(text)
    scheme = parts.scheme.lower()
    if not scheme or "://" not in text:
        raise UsageError("endpoint.bad_url", url=redacted(text))
    if scheme not in _WEBSOCKET:
        raise UsageError("endpoint.bad_scheme", scheme=scheme)
    host = _host(parts, text)
    if scheme in _SECURE and not is_loopback(host):
        raise UsageError("endpoint.not_encrypted", scheme=scheme, host=host, secure=_SECURE[scheme])
    path = parts.path if parts.path not in ("", "/") else DEFAULT_PATH
    return urlunsplit((_WEBSOCKET[scheme], parts.netloc, path, parts.query, ""))


def token_url(text: str) -> str:
    """The address that short-lived tokens come from, checked: https, or http on this computer.

    The key of the endpoint is sent there. Raises `UsageError` like `endpoint_url`.
    """
    parts = _split(text)
    scheme = parts.scheme.lower()
    if scheme not in ("https", "http") or "://" not in text:
        raise UsageError("endpoint.bad_token_url", url=redacted(text))
    host = _host(parts, text)
    if scheme == "http" and not is_loopback(host):
        raise UsageError("endpoint.token_not_encrypted", host=host)
    return urlunsplit((scheme, parts.netloc, parts.path or "/", parts.query, ""))


def carries_key(name: str) -> bool:
    """Whether a parameter of that name in an address is someone's key."""
    lower = name.lower()
    return lower in _KEYS or lower.endswith(_KEY_ENDINGS)


def redacted(url: str) -> str:
    """`url` without anything secret, for screens and logs: no user, password, query or fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "…"
    netloc = parts.netloc.rpartition("@")[2]
    path = parts.path if netloc else parts.path.rpartition("@")[2]
    return urlunsplit((parts.scheme, netloc, path, "", ""))


def netloc_of(url: str) -> str:
    """The host of an address and its port, as far as it names one, in small letters."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def host_of(url: str) -> str:
    """The host of an address, in small letters."""
    return urlsplit(url).hostname or ""


def _host(parts: SplitResult, text: str) -> str:
    """The host. Raises `UsageError` where there is none, or where a key goes with it."""
    if "@" in parts.netloc or any(carries_key(name) for name, _ in parse_qsl(parts.query, keep_blank_values=True)):
        raise UsageError("endpoint.has_password")
    host = parts.hostname
    if not host or parts.fragment:
        raise UsageError("endpoint.bad_url", url=redacted(text))
    return host


def _split(text: str) -> SplitResult:
    """The parts of an address without white space or control characters, and with a port that is one."""
    try:
        parts = urlsplit(text)
        usable = text.isprintable() and " " not in text and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise UsageError("endpoint.bad_url", url=redacted(text))
    return parts
