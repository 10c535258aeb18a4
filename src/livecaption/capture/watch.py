"""Whether anything is heard of a source that runs: nothing at all, only digital zeros, or sound. Pure.

And which of its troubles a person is told of. Both belong to the source's own thread.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

import numpy as np
from numpy.typing import NDArray

from livecaption.capture.microphone import Trouble
from livecaption.model.messages import Message, message

PATIENCE_S = 5.0
"""Nothing but zeros for this long is told of."""

OVERFLOW_SHOWN_S = 10.0
"""For how long lost sound is told of, after the last of it."""


LOST_S = 0.1
"""Less sound than time by this much in a second was lost."""

_WINDOW_S = 1.0
_SLEPT_S = 1.0
"""Who is later than this slept, and the session's timeline tells that by itself."""


class Heard(StrEnum):
    """What came of a source lately."""

    SOUND = "sound"
    ZEROS = "zeros"
    NOTHING = "nothing"


class SoundWatch:
    """Looks at every block. Seconds are monotonic, from any origin.

    A microphone's room is never digitally silent: nothing but zeros means that it is muted, in the system or by a
    switch of its own.
    """

    def __init__(self, now_s: float) -> None:
        self.restart(now_s)

    def restart(self, now_s: float) -> None:
        """Forget what was heard: the device was opened (again) just now."""
        self._came_s = now_s
        self._sounded_s = now_s

    def take(self, now_s: float, samples: NDArray[np.float32]) -> None:
        """A block came."""
        self._came_s = now_s
        if samples.any():
            self._sounded_s = now_s

    def came_ago_s(self, now_s: float) -> float:
        """Seconds since anything came."""
        return now_s - self._came_s

    def heard(self, now_s: float) -> Heard:
        """What came in the last seconds."""
        if now_s - self._came_s >= PATIENCE_S:
            return Heard.NOTHING
        return Heard.ZEROS if now_s - self._sounded_s >= PATIENCE_S else Heard.SOUND


class LossWatch:
    """Whether sound is missing from a stream that says nothing of it: more time passed than sound came.

    On a busy machine blocks come late, in bursts, and with times that are off by half a second, and yet all of them
    come. So only the earliest of a second's blocks counts: it is later than that of the second before by what is lost.
    """

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """The stream was opened just now."""
        self._sound_s = 0.0
        self._window_s = 0.0
        self._earliest_s: float | None = None
        self._before_s: float | None = None

    def lost(self, captured_s: float, length_s: float) -> bool:
        """Take note of a block; whether sound is missing somewhere in the second that ends with it."""
        late_s = captured_s - self._sound_s
        self._earliest_s = late_s if self._earliest_s is None else min(late_s, self._earliest_s)
        self._sound_s += length_s
        self._window_s += length_s
        if self._window_s < _WINDOW_S:
            return False
        before_s, self._before_s = self._before_s, self._earliest_s
        rise_s = self._before_s - before_s if before_s is not None else 0.0
        self._window_s = 0.0
        self._earliest_s = None
        return LOST_S < rise_s < _SLEPT_S


class Kind(IntEnum):
    """Kinds of trouble, the worst first: only that is told."""

    LOST = 0
    SILENT = 1
    OVERFLOW = 2
    FALLBACK = 3


class Troubles:
    """What is wrong with a source now, told of when it changes, and None when all is well."""

    def __init__(self, tell: Trouble | None) -> None:
        self._tell = tell
        self._known: dict[Kind, Message] = {}
        self._told: Message | None = None

    def put(self, kind: Kind, what: Message | None) -> None:
        """Something is wrong, or well again."""
        if what is None:
            self._known.pop(kind, None)
        else:
            self._known[kind] = what
        worst = self._known[min(self._known)] if self._known else None
        if worst != self._told:
            self._told = worst
            if self._tell is not None:
                self._tell(worst)

    def clear(self) -> None:
        """All is well, or nobody listens any more."""
        self._known.clear()
        self.put(Kind.LOST, None)

    def __contains__(self, kind: Kind) -> bool:
        return kind in self._known


class Overflows:
    """Sound that came and could not be taken: counted for as long as the source lives, told of for a while."""

    def __init__(self, troubles: Troubles) -> None:
        self._troubles = troubles
        self._last_s = 0.0
        self.count = 0

    def add(self, now_s: float, title: str) -> None:
        """A piece of sound was lost."""
        self.count += 1
        self._last_s = now_s
        self._troubles.put(Kind.OVERFLOW, message("device.overflow", title=title, n=self.count))

    def look(self, now_s: float) -> None:
        """Time passed."""
        if Kind.OVERFLOW in self._troubles and now_s - self._last_s >= OVERFLOW_SHOWN_S:
            self._troubles.put(Kind.OVERFLOW, None)
