"""The way onto a session's thread from any other: calls are kept until it runs, and forgotten once it is over."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

Call = Callable[[], None]


class Crossing:
    """`ask` on any thread; `open` and `close` on the session's. Of a call that raises, `mistaken` hears."""

    def __init__(self, mistaken: Callable[[Exception], None]) -> None:
        self._mistaken = mistaken
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._early: list[Call] = []
        self._closed = False

    def ask(self, call: Call) -> None:
        """Have it called there, in the order of asking."""
        with self._lock:  # so that nothing is asked of a loop that has just closed, or of a list just emptied
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._safely, call)
            elif not self._closed:
                self._early.append(call)

    def open(self) -> None:
        """This is the thread, and its loop runs: what was asked before is called now."""
        with self._lock:
            self._loop = asyncio.get_running_loop()
            early, self._early = self._early, []
        for call in early:
            self._safely(call)

    def close(self) -> None:
        """Nothing is called any more."""
        with self._lock:
            self._loop = None
            self._closed = True

    def _safely(self, call: Call) -> None:
        try:
            call()
        except Exception as error:  # noqa: BLE001 - asyncio would only log it, and the session wait for ever
            self._mistaken(error)
