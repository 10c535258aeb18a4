"""What the websockets library may log: warnings, and nothing of what is sent or answered. Any thread.

Set to log everything, as by a person who looks for a fault, it would write headers with keys in them, and what is said.
"""

from __future__ import annotations

import logging


class Discreet(logging.LoggerAdapter[logging.Logger]):
    """A library's log without its notes, whatever was chosen for every logger."""

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802 - logging's name
        """Whether to log."""
        return level >= logging.WARNING and super().isEnabledFor(level)


WEBSOCKETS = Discreet(logging.getLogger("websockets.client"), None)
"""For the websockets library, which takes its logger from us."""
