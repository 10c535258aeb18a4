"""Looking at processes on Linux: who lives, and whose child is whose."""

from __future__ import annotations

import threading
import time
from pathlib import Path


def alive(pid: int) -> bool:
    """Whether a process runs (one that ended and was not waited for does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):  # the latter where it was waited for while its state was read
        return False


def gone_within(pid: int, seconds: float) -> bool:
    """Whether the process ends in time."""
    deadline, looking = time.monotonic() + seconds, threading.Event()
    while alive(pid) and time.monotonic() < deadline:
        looking.wait(0.005)
    return not alive(pid)


def children_of(pid: int) -> list[int]:
    """Process ids of the children that run."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (FileNotFoundError, ProcessLookupError):
                continue
            if parent == pid and alive(int(entry.name)):
                found.append(int(entry.name))
    return found
