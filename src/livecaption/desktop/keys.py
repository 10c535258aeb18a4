"""Keys of endpoints that a person typed in: into the operating system's keyring, else kept until the program ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from livecaption.desktop.asking import ask_elsewhere
from livecaption.model.messages import Message, message

if TYPE_CHECKING:
    from livecaption.config.known_endpoints import KnownEndpoint
    from livecaption.model.settings import Settings


def lacks_key(trouble: Message | None, settings: Settings) -> KnownEndpoint | None:
    """Which of the settings' endpoints told that it wants a key; None where it is none of them."""
    from livecaption.config.known_endpoints import resolve
    from livecaption.model.errors import UsageError

    host = dict(trouble.params).get("host") if trouble is not None else None
    try:
        endpoints = resolve(settings)
    except UsageError:
        return None
    return next((each for each in endpoints if host in (each.title, each.key_host)), None)


def keep_key(endpoint: KnownEndpoint, key: str, tell: Callable[[Message], None], kept: Callable[[], object]) -> None:
    """Store it; `tell` hears when that was not possible. `kept` is called once the key counts, wherever it is kept."""
    from livecaption.config.keyring_keys import keep_for_this_run

    def answer(trouble: Message | None) -> None:
        if trouble is not None:
            tell(trouble)
        kept()

    keep_for_this_run(endpoint.accounts[0], key)  # while the keyring asks its person, captions may begin
    ask_elsewhere("livecaption-keyring", partial(_stored, endpoint, key), answer)


def _stored(endpoint: KnownEndpoint, key: str) -> Message | None:
    """What kept the key out of the keyring, which may ask its person first; None where it is in there."""
    from livecaption.config.endpoint_keys import variables_of
    from livecaption.config.keyring_keys import KeyringTroubleError, store

    try:
        store(endpoint.accounts[0], key)
    except KeyringTroubleError as error:
        variable = variables_of(endpoint, endpoint)[0]
        return message("key.for_this_run", name=endpoint.title, reason=error, variable=variable)
    return None
