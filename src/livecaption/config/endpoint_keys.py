"""Which key an endpoint gets, and where from: the environment, the keyring, or none. Safe from any thread; may block.

A key goes to the host that it is meant for and nowhere else.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum

from livecaption.config.keyring_keys import KeyringTroubleError, Trouble, find
from livecaption.config.known_endpoints import KnownEndpoint
from livecaption.core.loopback import is_loopback

TOKEN_VARIABLE = "LIVECAPTION_ENDPOINT_TOKEN"  # noqa: S105 - the name of a variable, not a secret


class KeyPlace(StrEnum):
    """Where a key was found."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    NONE = "none"
    UNKNOWN = "unknown"
    """The keyring is there but does not answer."""


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A key and where it comes from; `variable` is that of the environment, where it is from there."""

    key: str | None = field(default=None, repr=False)
    place: KeyPlace = KeyPlace.NONE
    variable: str = ""


def find_key(known: KnownEndpoint, first: KnownEndpoint | None = None) -> FoundKey:
    """The key of an endpoint. `first` is the first one in use: `TOKEN_VARIABLE` is for endpoints at its host.

    An endpoint on this computer needs no key, so the keyring is asked only for one that has a name.
    """
    for variable in variables_of(known, first):
        if given := os.environ.get(variable):
            return FoundKey(given, KeyPlace.ENVIRONMENT, variable)
    accounts = known.accounts
    if is_loopback(known.key_host):
        accounts = accounts[:1] if known.name else ()
    try:
        for account in accounts:
            if key := find(account):
                return FoundKey(key, KeyPlace.KEYRING)
    except KeyringTroubleError as error:
        return FoundKey(place=KeyPlace.NONE if error.trouble is Trouble.MISSING else KeyPlace.UNKNOWN)
    return FoundKey()


def key_of(known: KnownEndpoint, first: KnownEndpoint | None = None) -> str | None:
    """The key of an endpoint, or None."""
    return find_key(known, first).key


def variables_of(known: KnownEndpoint, first: KnownEndpoint | None) -> tuple[str, ...]:
    """The environment variables that may have its key."""
    named = (known.variable,) if known.variable is not None else ()
    shared = first is not None and known.key_host == first.key_host
    return (*named, TOKEN_VARIABLE) if shared else named
