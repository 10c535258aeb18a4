"""The proxy that this computer's settings put between here and an endpoint, and what goes wrong with it.

Never shows a proxy's user name or password. Any thread.
"""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from livecaption.model.errors import EndpointError
from livecaption.model.messages import text_of
from livecaption.transport.address import Address

_SCHEMES = {True: ("wss", "socks", "https", "all"), False: ("ws", "socks", "https", "http", "all")}
_PASSWORD_WANTED = 407


def proxy_for(address: Address) -> str | None:
    """The address of the proxy on the way, as it is set; None for none.

    There is none on the way to this computer, whatever the settings say: a proxy could not reach a loopback address.
    """
    parts = urlsplit(address.url)
    if address.loopback or proxy_bypass(f"{parts.hostname}:{parts.port or (443 if address.encrypted else 80)}"):
        return None
    found = getproxies()
    for scheme in _SCHEMES[address.encrypted]:
        proxy = found.get(scheme)
        if proxy:
            return f"socks5h://{proxy[7:]}" if scheme == "socks" and proxy.startswith("http://") else proxy
    return None


def check(proxy: str | None, host: str) -> None:
    """Raise `EndpointError` for a proxy on the way to `host` that cannot be used, or is none."""
    if proxy is None:
        return
    try:
        parts = urlsplit(proxy)
        if parts.scheme.startswith("socks"):
            raise EndpointError("endpoint.socks_proxy", host=host)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise unusable(host)


def title_of(proxy: str) -> str:
    """Host and port of a proxy, without user name and password; empty where its address is none."""
    try:
        return urlsplit(proxy).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def answered(status: int, host: str, proxy: str) -> EndpointError:
    """The proxy did not let us through to `host`."""
    if status == _PASSWORD_WANTED:
        return EndpointError("endpoint.proxy_password", host=host, proxy=title_of(proxy))
    reason = text_of("reason.proxy_status", status=status)
    if status >= 500 or status in (408, 429):  # it says so as well where the endpoint is not there
        return EndpointError("endpoint.no_answer", host=host, reason=reason, retryable=True)
    return EndpointError("endpoint.proxy", host=host, reason=reason)


def unusable(host: str) -> EndpointError:
    """Its address is none."""
    return EndpointError("endpoint.proxy", host=host, reason=text_of("reason.wrong_address"))
