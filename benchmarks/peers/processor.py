"""Processor time of a program and of every process that it started, as Linux counts it.

A thread of its own looks four times a second, so that one may ask later how much had been used at a moment, also after
the program has ended.
"""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import numpy as np

EVERY_S = 0.25
_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


class Meter:
    """Looks at the tree of process `root` until it is stopped; times are those of `time.monotonic`."""

    def __init__(self, root: int) -> None:
        self._root = root
        self._looked: list[tuple[float, float]] = [(time.monotonic(), tree_cpu_s(root))]
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._look, name="processor-meter", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Look no more."""
        self._stopping.set()
        self._thread.join()

    def used_s(self, since: float, until: float) -> float:
        """Processor seconds between two moments; before the first and after the last look nothing is counted."""
        times, seconds = zip(*self._looked, strict=True)
        begin, end = np.interp([since, until], times, seconds)
        return float(end - begin)

    def _look(self) -> None:
        while not self._stopping.wait(EVERY_S):
            # A tree that loses a member before its parent counts it seems to use less for a moment.
            used_s = max(self._looked[-1][1], tree_cpu_s(self._root))
            self._looked.append((time.monotonic(), used_s))


def tree_cpu_s(root: int) -> float:
    """User and system seconds of a process, of its descendants, and of those that have ended; 0 for none."""
    total_s = 0.0
    left = [root]
    while left:
        process = Path(f"/proc/{left.pop()}")
        try:
            fields = (process / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
            total_s += sum(int(field) for field in fields[11:15]) / _TICKS_A_SECOND
            for task in (process / "task").iterdir():
                left += [int(child) for child in (task / "children").read_text(encoding="ascii").split()]
        except (FileNotFoundError, ProcessLookupError):  # it ended while it was looked at
            continue
    return total_s
