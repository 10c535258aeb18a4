"""Keys of endpoints that a person typed in: into the operating system's keyring, and nowhere else."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from livecaption.desktop.places_to_transcribe import host_of
from livecaption.model.messages import Message, message


class _Keeping(QObject):
    """A keyring may ask its person first, so it is spoken to on a thread."""

    failed = Signal(object)

    def keep(self, address: str, key: str) -> None:
        threading.Thread(target=self._keep, args=(address, key), name="livecaption-keyring", daemon=True).start()

    def _keep(self, address: str, key: str) -> None:
        from livecaption.config.keyring_keys import KeyringTroubleError, store

        try:
            store(address, key)
        except KeyringTroubleError as error:
            self.failed.emit(message("endpoint.key_not_kept", host=host_of(address), reason=error))


_running: list[_Keeping] = []


def keep_key(address: str, key: str, tell: Callable[[Message], None]) -> None:
    """Store it; `tell` hears when that was not possible."""
    keeping = _Keeping()
    keeping.failed.connect(tell)
    _running[:] = [keeping]  # kept alive while it waits
    keeping.keep(address, key)
