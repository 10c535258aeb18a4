"""Whether an endpoint that was given speech has fallen silent, or falls behind for good. Pure."""

from __future__ import annotations

STALLED_S = 10.0
"""An endpoint that answered on this connection, promises progress every second and says nothing for so long is gone."""

FIRST_WORD_S = 30.0
"""One that has not answered yet may be loading its model, or have a queue."""

HASTY_S = 8.0
"""A server without our extensions: before its unanswered utterance is taken for one without words (after 10 s)."""

SLOW_BEHIND_S = 8.0
SLOW_FOR_S = 10.0
CATCHING_UP = 0.1
"""Seconds won back in each second; less is not catching up."""


class Silence:
    """How long one connection has been silent while it owes an answer; a long line is given more time."""

    def __init__(self, round_trip_s: float = 0.0) -> None:
        self._slack_s = 2 * round_trip_s
        self._owing_since_s: float | None = None
        self._heard_s = 0.0
        self._answered = False

    def heard(self, now_s: float) -> None:
        """Something came from the endpoint."""
        self._heard_s = now_s
        self._answered = self._answered or self._owing_since_s is not None

    def look(self, now_s: float, *, owes: bool, promises: bool, hasty: bool = False) -> bool:
        """Whether it is to be taken for dead. `hasty`: what it does not answer soon would count as answered."""
        if not owes:
            self._owing_since_s = None
            return False
        if self._owing_since_s is None:
            self._owing_since_s = now_s
        silent_s = now_s - max(self._owing_since_s, self._heard_s) - self._slack_s
        if promises and self._answered:
            return silent_s > STALLED_S
        return silent_s > (HASTY_S if hasty else FIRST_WORD_S)


class Slowness:
    """Whether an endpoint is too far behind and does not catch up."""

    def __init__(self) -> None:
        self._since_s: float | None = None
        self._behind_s = 0.0

    def look(self, now_s: float, behind_s: float) -> bool:
        """Whether it has been more than 8 s behind for 10 s, without winning anything back."""
        if behind_s <= SLOW_BEHIND_S:
            self._since_s = None
            return False
        if self._since_s is None:
            self._since_s, self._behind_s = now_s, behind_s
            return False
        lasted_s = now_s - self._since_s
        if lasted_s < SLOW_FOR_S:
            return False
        if behind_s <= self._behind_s - CATCHING_UP * lasted_s:
            self._since_s, self._behind_s = now_s, behind_s
            return False
        return True
