"""`make bench`: every table of docs/benchmarks.md, one after the other, and at the end each limit met or not.

Run it on an otherwise idle machine; it takes about an hour and a quarter.
"""

from __future__ import annotations

import platform
import sys

import onnxruntime

from benchmarks import (
    accuracy,
    bleed,
    capture_delay,
    capture_life,
    detector_cost,
    drift,
    eight_hours,
    faults,
    flicker,
    interface,
    live,
    painting,
    panic,
    path,
    quiet_speech,
)


def main() -> int:
    """Run all; 1 when a limit was not met."""
    print(f"Python {platform.python_version()}, ONNX Runtime {onnxruntime.__version__}, {platform.machine()}")
    tables = (
        path,
        detector_cost,
        accuracy,
        quiet_speech,
        bleed,
        drift,
        capture_delay,
        capture_life,
        live,
        flicker,
        painting,
        panic,
        interface,
        faults,
        eight_hours,
    )
    limits = [limit for table in tables for limit in table.main()]
    print()
    for limit in limits:
        limit.print()
    return 0 if all(limit.met for limit in limits) else 1


if __name__ == "__main__":
    sys.exit(main())
