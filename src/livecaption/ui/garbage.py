"""Python's garbage collector, kept to the GUI thread: Qt's objects may be destroyed nowhere else. GUI thread.

Python collects in whichever thread happens to allocate, and PySide destroys most Qt objects where their wrapper dies: a
timer or a model in a cycle then goes on the session's thread, under the GUI thread's hands, and the program with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

EVERY_MS = 1000


class GarbageCollection(QObject):
    """While this lives, garbage is collected between two events of the GUI thread and at no other time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        collect_what_is_due()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, and the younger ones with it, as Python itself would."""
    counted = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
    for generation, (count, threshold) in reversed(list(enumerate(counted))):
        if count > threshold:
            gc.collect(generation)
            return
