"""How much of a meter is lit by a sound, the same on every meter. Pure; any thread."""

from __future__ import annotations

QUIETEST_DBFS = -60.0


def lit_of(dbfs: float, steps: int) -> int:
    """How many of `steps` between -60 dBFS and full scale are lit; none by what is no number."""
    share = (dbfs - QUIETEST_DBFS) / -QUIETEST_DBFS
    return round(steps * min(1.0, max(0.0, share))) if dbfs == dbfs else 0
