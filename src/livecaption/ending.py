"""How the program ends: which signals ask it to, and its exit status beside the usual ones (see `cli.py`)."""

from __future__ import annotations

import signal
import sys

ENDED_AT_ONCE = 130
"""After a second Ctrl-C."""


def ending_signals() -> list[signal.Signals]:
    """Ctrl-C, being asked to end, and the terminal's window being closed, unless nohup said to go on then."""
    found = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        found.append(signal.SIGHUP)
    return found
