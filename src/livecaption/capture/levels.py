"""How loud every device is, where no sound server measures it: each is opened as a source, and only its level kept.

Read by one thread; each source puts from its own.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

import numpy as np

from livecaption.capture.device import Device
from livecaption.model.audio import CapturedBlock, SourceEnded
from livecaption.model.errors import CaptureError
from livecaption.model.seams import Source

SILENCE_DBFS = -100.0
"""As quiet as a level gets."""


class Levels(Protocol):
    """How loud devices are. While it is open their microphones are in use, and the system says so."""

    def read(self, period_s: float) -> dict[Device, float | None]:
        """Wait a period; the loudest sample of it in dBFS for each device there is, None where nothing came."""

    def close(self) -> None:
        """Close all devices. Safe to call twice."""


class SourceLevels:
    """Levels of sources. One that cannot be opened stays without a level."""

    def __init__(self, sources: Mapping[Device, Source]) -> None:
        self._waiting = threading.Event()
        self._peaks: dict[Device, float | None] = dict.fromkeys(sources)
        self._open: list[Source] = []
        for device, source in sources.items():
            try:
                source.start(_Meter(partial(self._note, device)))
            except CaptureError:
                continue
            self._open.append(source)

    def read(self, period_s: float) -> dict[Device, float | None]:
        """Wait a period; the loudest sample of it in dBFS for each device, None where nothing came."""
        self._waiting.wait(period_s)
        taken, self._peaks = self._peaks, dict.fromkeys(self._peaks)
        return {device: None if peak is None else dbfs(peak) for device, peak in taken.items()}

    def close(self) -> None:
        """Close all. Safe to call twice."""
        opened, self._open = self._open, []
        for source in opened:
            source.stop()

    def _note(self, device: Device, peak: float) -> None:
        self._peaks[device] = max(peak, self._peaks.get(device) or 0.0)


class _Meter:
    """A sink that measures and forgets."""

    def __init__(self, note: Callable[[float], object]) -> None:
        self._note = note

    def put(self, block: CapturedBlock) -> bool:
        self._note(float(np.abs(block.samples).max(initial=0.0)))
        return True

    def put_waiting(self, block: CapturedBlock, wanted: Callable[[], bool] | None = None) -> bool:
        return self.put(block)

    def end(self, ended: SourceEnded) -> None:
        """Its level ends with it."""


def dbfs(peak: float) -> float:
    """A sample's loudness, 0 being full scale."""
    return max(SILENCE_DBFS, 20 * math.log10(peak)) if peak > 0 else SILENCE_DBFS
