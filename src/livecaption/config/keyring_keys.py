"""Keys of endpoints in the operating system's keyring, or, where it takes none, in memory until the program ends.

Safe from any thread. Blocking: the keyring may ask its person first. What it raises never has a key in it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_T = TypeVar("_T")
_SERVICE = "livecaption endpoint"
_USABLE = 1
"""The least priority of a keyring that keeps what it is given, and keeps it secret."""

_lock = threading.Lock()
_of_this_run: dict[str, str] = {}


class Trouble(StrEnum):
    """Why a keyring does not do what it was asked."""

    MISSING = "missing"
    LOCKED = "locked"
    BROKEN = "broken"


class KeyringTroubleError(Exception):
    """The keyring is missing, locked or broken. Its text is the name of the reason, never a key."""

    def __init__(self, trouble: Trouble, reason: str = "") -> None:
        super().__init__(reason or trouble.value)
        self.trouble = trouble


def store(account: str, key: str) -> None:
    """Keep a key. Raises `KeyringTroubleError`."""

    def keep(keyring: KeyringBackend) -> str | None:
        keyring.set_password(_SERVICE, account, key)
        return keyring.get_password(_SERVICE, account)

    if _asked(keep) != key:
        raise KeyringTroubleError(Trouble.BROKEN)
    with _lock:
        _of_this_run.pop(account, None)


def find(account: str) -> str | None:
    """The key of an account, None when it has none. Raises `KeyringTroubleError` where that cannot be told."""
    with _lock:
        if account in _of_this_run:
            return _of_this_run[account]
    return _asked(lambda keyring: keyring.get_password(_SERVICE, account)) or None


def look_up(account: str) -> str | None:
    """The key of an account; None when there is none, or no keyring that can be asked."""
    try:
        return find(account)
    except KeyringTroubleError:
        return None


def forget(account: str) -> bool:
    """Take a key away, in memory too; whether there was one. Raises `KeyringTroubleError`."""
    with _lock:
        was_here = _of_this_run.pop(account, None) is not None

    def take_away(keyring: KeyringBackend) -> bool:
        if not keyring.get_password(_SERVICE, account):
            return False
        keyring.delete_password(_SERVICE, account)
        return True

    return _asked(take_away) or was_here


def keep_for_this_run(account: str, key: str) -> None:
    """Have `find` and `look_up` give this key until the program ends: for a keyring that takes none."""
    with _lock:
        _of_this_run[account] = key


def forget_this_run() -> None:
    """Forget every key that is in memory alone."""
    with _lock:
        _of_this_run.clear()


def _asked(what: Callable[[KeyringBackend], _T]) -> _T:
    """What the keyring answers. Raises `KeyringTroubleError`."""
    try:
        return what(_keyring())
    except KeyringTroubleError:
        raise
    except Exception as error:  # noqa: BLE001 - each system's keyring has errors of its own
        trouble = _trouble_of(error)
    # Some of those quote the key, so they are not even this one's context.
    raise trouble


def _keyring() -> KeyringBackend:
    """The keyring of this computer, if it has one that keeps what it is given, and keeps it secret."""
    import keyring

    try:
        backend = keyring.get_keyring()
        usable = backend.priority >= _USABLE
    except Exception:  # noqa: BLE001 - one without its service raises what it likes, as a RuntimeError
        usable = False
    if not usable:  # there is none, or one that forgets, or one that writes keys into a plain file
        raise KeyringTroubleError(Trouble.MISSING)
    return backend


def _trouble_of(error: Exception) -> KeyringTroubleError:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, NoKeyringError):
        return KeyringTroubleError(Trouble.MISSING)
    if isinstance(error, KeyringLocked | InitError):
        return KeyringTroubleError(Trouble.LOCKED)
    return KeyringTroubleError(Trouble.BROKEN, type(error).__name__)
