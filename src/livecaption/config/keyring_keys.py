"""Keys of endpoints in the operating system's keyring, by host. Blocking: it may ask the person first."""

from __future__ import annotations

_SERVICE = "livecaption endpoint"


class KeyringTroubleError(Exception):
    """The keyring is missing, locked or broken. Its text is the reason, never a key."""


def store(host: str, key: str) -> None:
    """Keep a host's key. Raises `KeyringTroubleError`."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, host, key)
    except (KeyringError, OSError, RuntimeError) as error:
        raise KeyringTroubleError(type(error).__name__) from None


def look_up(host: str) -> str | None:
    """A host's key; None when there is none, or no keyring that can be asked."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, host) or None
    except (KeyringError, OSError, RuntimeError):
        return None
