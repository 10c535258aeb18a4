"""The only thread crossing of the windows: the session's thread leaves its newest view and status, Qt picks them up.

`show`, `status` and `finish` are called on the session's thread; the signals come on the GUI thread, at most once a
frame, however often the session speaks.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from livecaption.model.status import SessionStatus
from livecaption.model.view import CaptionView

FRAME_MS = 16


class Bridge(QObject):
    """Keeps only the newest. Make it on the GUI thread and keep it there."""

    view_changed = Signal(object)
    """A `CaptionView` to paint."""
    status_changed = Signal(object)
    """The newest `SessionStatus`."""
    finished = Signal()
    """The session is over; the last view and status came before."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._view: CaptionView | None = None
        self._status: SessionStatus | None = None
        self._finished = False
        self._waking = False
        self._since_frame = QElapsedTimer()
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._deliver)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    def show(self, view: CaptionView) -> None:
        """Paint this view, unless a newer one comes first. Session thread."""
        with self._lock:
            self._view = view
        self._wake()

    def status(self, status: SessionStatus) -> None:
        """Show this status, unless a newer one comes first. Session thread."""
        with self._lock:
            self._status = status
        self._wake()

    def finish(self) -> None:
        """The session is over. Session thread, last of all."""
        with self._lock:
            self._finished = True
        self._wake()

    def _wake(self) -> None:
        with self._lock:
            if self._waking:
                return
            self._waking = True
        self._woken.emit()

    @Slot()
    def _on_woken(self) -> None:
        if self._since_frame.isValid() and self._since_frame.elapsed() < FRAME_MS:
            self._frame.start(FRAME_MS - self._since_frame.elapsed())
        else:
            self._deliver()

    @Slot()
    def _deliver(self) -> None:
        self._since_frame.start()
        with self._lock:
            view, status, finished = self._view, self._status, self._finished
            self._view, self._status, self._finished = None, None, False
            self._waking = False
        if view is not None:
            self.view_changed.emit(view)
        if status is not None:
            self.status_changed.emit(status)
        if finished:
            self.finished.emit()
