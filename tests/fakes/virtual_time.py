"""An asyncio loop whose time jumps: what waits is woken at once, in the right order, and the hours take seconds.

For code that touches no real socket and no thread.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from livecaption.model.seams import Clock

_Result = TypeVar("_Result")


_TURN_S = 1e-9
"""A turn of the loop takes this long: timers may ring a little early, and time must not stand for who asks again."""


class _Jumping(selectors.DefaultSelector):
    """Instead of waiting it turns the clock on."""

    now_s = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("everything waits for something that will never happen")
            self.now_s += max(timeout, 0.0)
        self.now_s += _TURN_S
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Its time begins at 0 and passes only when there is nothing to do."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now_s


class LoopClock(Clock):
    """The clock of a loop; `slept_s` is what it went on while the loop's own time stood still."""

    def __init__(self) -> None:
        self.slept_s = 0.0

    def now_s(self) -> float:
        return asyncio.get_running_loop().time() + self.slept_s


def in_virtual_time(main: Callable[[], Coroutine[Any, Any, _Result]]) -> _Result:
    """Run `main` on a loop of its own."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main())
