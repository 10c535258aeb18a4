"""The key of an endpoint, asked for in a thread, and not again before it is refused. Runs on the asyncio thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

Key = str | Callable[[], str | None] | None
"""A key, or what is asked for it: a keyring may take its time, and may ask the person first."""


class HeldKey:
    """Asks once for all who want to know at the same time."""

    def __init__(self, key: Key) -> None:
        self._key = key
        self._asked: asyncio.Future[str | None] | None = None

    async def get(self) -> str | None:
        """The key; None where there is none. Raises what the question raises."""
        if not callable(self._key):
            return self._key or None
        if self._asked is None:
            self._asked = _in_thread(self._key)
        asked = self._asked
        try:
            return await asyncio.shield(asked) or None  # who gives up waiting does not end it for the others
        except Exception:  # whatever it is goes on to who asked
            if self._asked is asked:
                self._asked = None
            raise

    def forget(self) -> None:
        """It was refused: ask again when it is wanted, since the person may have set another by then."""
        if self._asked is not None and self._asked.done():
            self._asked = None


def _in_thread(ask: Callable[[], str | None]) -> asyncio.Future[str | None]:
    """What `ask` answers. The thread may outlive the loop: a keyring that waits for its person keeps nobody here."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[str | None] = loop.create_future()

    def tell(key: str | None, error: Exception | None) -> None:
        if answer.cancelled():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(key)

    def run() -> None:
        key, failed = None, None
        try:
            key = ask()
        except Exception as error:  # noqa: BLE001 - it is raised where the key is awaited
            failed = error
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(tell, key, failed)

    threading.Thread(target=run, name="livecaption-key", daemon=True).start()
    return answer
