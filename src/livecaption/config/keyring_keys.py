"""Keys of endpoints in the operating system's keyring, by host. Blocking: it may ask the person first."""

from __future__ import annotations

from urllib.parse import urlsplit

_SERVICE = "livecaption endpoint"


class KeyringTroubleError(Exception):
    """The keyring is missing, locked or broken. Its text is the reason, never a key."""


def store(url: str, key: str) -> None:
    """Keep the key of an endpoint. Raises `KeyringTroubleError`."""
    import keyring

    try:
        keyring.set_password(_SERVICE, _account(url), key)
    except Exception as error:  # noqa: BLE001 - each system's keyring has errors of its own, and some quote the key
        raise KeyringTroubleError(type(error).__name__) from None


def look_up(url: str) -> str | None:
    """The key of an endpoint; None when there is none, or no keyring that can be asked."""
    import keyring

    try:
        return keyring.get_password(_SERVICE, _account(url)) or None
    except Exception:  # noqa: BLE001 - each system's keyring has errors of its own, and some quote the key
        return None


def _account(url: str) -> str:
    """One key for each host and port, whatever the path."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()
