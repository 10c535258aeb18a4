"""How long text takes on one connection: from a frame's being sent to the text that covers it. Asyncio thread."""

from __future__ import annotations

from collections import deque

_KEPT = 64
_FRAMES_KEPT = 4096
"""Where an endpoint never tells how far it is, what was sent two minutes ago is forgotten."""


class TextDelays:
    """Told what is sent, what was processed, and when text comes; keeps the newest delays over all connections."""

    def __init__(self) -> None:
        self._sent: deque[tuple[float, float]] = deque(maxlen=_FRAMES_KEPT)
        self._total_s = 0.0
        self._covered_s: float | None = None
        self.delays_s: deque[float] = deque(maxlen=_KEPT)

    def connected(self) -> None:
        """A new connection counts its sound from nothing."""
        self._sent.clear()
        self._total_s = 0.0
        self._covered_s = None

    def sent(self, sound_s: float, now_s: float) -> None:
        """So many seconds of sound went out."""
        self._total_s += sound_s
        self._sent.append((self._total_s, now_s))

    def processed(self, total_s: float) -> None:
        """The endpoint has worked through what was sent on this connection up to there."""
        while self._sent and self._sent[0][0] <= total_s + 1e-6:
            self._covered_s = self._sent.popleft()[1]

    def text(self, now_s: float) -> None:
        """Text came, of what was processed."""
        if self._covered_s is not None:
            self.delays_s.append(now_s - self._covered_s)
            self._covered_s = None  # what comes again without more sound says nothing of how long it took
