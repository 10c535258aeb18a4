"""How long after the session told a view its pixels are painted. GUI thread.

Only a view that changes pixels is waited for: one that looks the same is painted never, and what an animation or a
notice paints later is no answer to any view.
"""

from __future__ import annotations

EVERY_S = 0.25
"""What is found is worth telling this often."""

LONGEST_S = 10.0
"""What takes longer has waited for its window to be uncovered, not for the painting."""


class PaintWatch:
    """Told of views and their pixels by the window that paints them. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._coming_s: float | None = None
        self._awaited_s: float | None = None
        self._found_s = float("-inf")

    def begin(self, told_s: float | None) -> None:
        """A view comes that was told then; None where nobody knows."""
        self._coming_s = told_s

    def changed(self) -> None:
        """The view that comes changes pixels."""
        if self._awaited_s is None:  # of several before a painting, the one that waits for longest
            self._awaited_s = self._coming_s

    def end(self) -> None:
        """The view is taken in."""
        self._coming_s = None

    def painted(self, now_s: float) -> float | None:
        """The pixels are there: how long they took, in seconds, where that is worth telling."""
        awaited_s, self._awaited_s = self._awaited_s, None
        if awaited_s is None or now_s - awaited_s > LONGEST_S or now_s - self._found_s < EVERY_S:
            return None
        self._found_s = now_s
        return now_s - awaited_s
