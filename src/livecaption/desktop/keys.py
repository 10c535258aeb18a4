"""Keys of endpoints that a person typed in: into the operating system's keyring, else kept until the program ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livecaption.model.messages import Message, message

if TYPE_CHECKING:
    from livecaption.config.known_endpoints import KnownEndpoint
    from livecaption.model.settings import Settings


class _Keeping(QObject):
    """A keyring may ask its person first, so it is spoken to on a thread."""

    failed = Signal(object)
    kept = Signal()

    def keep(self, endpoint: KnownEndpoint, key: str) -> None:
        from livecaption.config.keyring_keys import keep_for_this_run

        keep_for_this_run(endpoint.accounts[0], key)  # while the keyring asks its person, captions may begin
        threading.Thread(target=self._keep, args=(endpoint, key), name="livecaption-keyring", daemon=True).start()

    def _keep(self, endpoint: KnownEndpoint, key: str) -> None:
        from livecaption.config.endpoint_keys import variables_of
        from livecaption.config.keyring_keys import KeyringTroubleError, store

        try:
            store(endpoint.accounts[0], key)
        except KeyringTroubleError as error:
            variable = variables_of(endpoint, endpoint)[0]
            self.failed.emit(message("key.for_this_run", name=endpoint.title, reason=error, variable=variable))
        self.kept.emit()


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


_running: list[_Keeping] = []


def keep_key(endpoint: KnownEndpoint, key: str, tell: Callable[[Message], None], kept: Callable[[], object]) -> None:
    """Store it; `tell` hears when that was not possible. `kept` is called once the key counts, wherever it is kept."""
    keeping = _Keeping()
    keeping.failed.connect(tell)
    keeping.kept.connect(kept)
    _running[:] = [keeping]  # kept alive while it waits
    keeping.keep(endpoint, key)
