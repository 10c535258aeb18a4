"""The only thread crossing of the windows: other threads leave what is newest, Qt picks it up.

`show`, `status`, `entry`, `gap`, `level`, `act` and `finish` may be called on any thread; the signals come on the GUI
thread, at most once a frame, however often the others speak. What nobody looks at wakes nobody.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from livecaption.model.actions import ActionName
from livecaption.model.audio import ChannelId, Gap
from livecaption.model.status import SessionStatus
from livecaption.model.transcript import EntryKey, TranscriptUpdate
from livecaption.model.view import CaptionView, ViewName

FRAME_MS = 16

MOST_WAITING = 65_536
"""Entries, and gaps, that wait for Qt at most: days of speech, since a speaker's new name may change every entry at
once. Beyond that the oldest are missing from the window, not from what is saved."""


@dataclass(slots=True)
class _Waiting:
    """What came since the last delivery, only the newest of each."""

    views: dict[ViewName, tuple[CaptionView, float]] = field(default_factory=dict)
    """With the monotonic second in which each was told."""
    status: SessionStatus | None = None
    entries: dict[EntryKey, TranscriptUpdate] = field(default_factory=dict)
    gaps: dict[Gap, None] = field(default_factory=dict)
    levels: dict[ChannelId, float] = field(default_factory=dict)
    actions: list[ActionName] = field(default_factory=list)
    finished: bool = False


class Bridge(QObject):
    """Keeps only the newest. Make it on the GUI thread and keep it there."""

    view_changed = Signal(str, object, float)
    """A view's `ViewName`, the `CaptionView` to paint, and when it was told, in monotonic seconds."""
    status_changed = Signal(object)
    """The newest `SessionStatus`."""
    entries_changed = Signal(object)
    """A tuple of `TranscriptUpdate`, each the newest of its key, in the order in which they came."""
    gaps_found = Signal(object)
    """A tuple of `Gap`."""
    levels_changed = Signal(object)
    """A dict of `ChannelId` to dBFS."""
    action_asked = Signal(object)
    """An `ActionName` asked for from elsewhere: a hotkey, another process. In order, none is left out."""
    finished = Signal()
    """The session is over; everything else came before."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting = _Waiting()
        self._unseen: frozenset[ViewName] = frozenset()
        self._levels_seen = True
        self._waking = False
        self._since_frame = QElapsedTimer()
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._deliver)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    # -- any thread ------------------------------------------------------------------------------------------------

    def show(self, name: ViewName, view: CaptionView) -> None:
        """Paint this view, unless a newer one of the same name comes first."""
        with self._lock:
            self._waiting.views[name] = view, time.monotonic()
            seen = name not in self._unseen
        if seen:
            self._wake()

    def status(self, status: SessionStatus) -> None:
        """Show this status, unless a newer one comes first."""
        with self._lock:
            self._waiting.status = status
        self._wake()

    def entry(self, update: TranscriptUpdate) -> None:
        """Show this entry of the transcript, unless a newer text of it comes first."""
        with self._lock:
            entries = self._waiting.entries
            entries[update.key] = update
            if len(entries) > MOST_WAITING:
                del entries[next(iter(entries))]
        self._wake()

    def gap(self, gap: Gap) -> None:
        """Show this gap in the transcript."""
        with self._lock:
            gaps = self._waiting.gaps
            gaps[gap] = None
            if len(gaps) > MOST_WAITING:
                del gaps[next(iter(gaps))]
        self._wake()

    def level(self, channel: ChannelId, dbfs: float) -> None:
        """Show how loud a channel is; of no account while nobody sees it."""
        with self._lock:
            if not self._levels_seen:
                return
            self._waiting.levels[channel] = dbfs
        self._wake()

    def act(self, name: ActionName) -> None:
        """Do this action on the GUI thread."""
        with self._lock:
            self._waiting.actions.append(name)
            del self._waiting.actions[:-MOST_WAITING]
        self._wake()

    def finish(self) -> None:
        """The session is over; its last word."""
        with self._lock:
            self._waiting.finished = True
        self._wake()

    # -- GUI thread ------------------------------------------------------------------------------------------------

    def look_away_from(self, views: Collection[ViewName], *, levels: bool = False) -> None:
        """Say what nobody sees now: these views, and the levels. Each view's newest is kept until it is seen again."""
        with self._lock:
            before, self._unseen = self._unseen, frozenset(views)
            now_s = time.monotonic()
            for name in (before - self._unseen) & self._waiting.views.keys():  # what it waited for was to be seen
                self._waiting.views[name] = self._waiting.views[name][0], now_s
            self._levels_seen = not levels
            if levels:
                self._waiting.levels.clear()
            waiting = any(name not in self._unseen for name in self._waiting.views)
        if waiting:
            self._wake()

    def forget_views(self) -> None:
        """Views that wait to be seen are of a session that is over."""
        with self._lock:
            self._waiting.views.clear()

    def _wake(self) -> None:
        with self._lock:
            if self._waking:
                return
            self._waking = True
        self._woken.emit()

    @Slot()
    def _on_woken(self) -> None:
        if self._since_frame.isValid() and self._since_frame.elapsed() < FRAME_MS:
            self._frame.start(max(0, FRAME_MS - self._since_frame.elapsed()))
        else:
            self._deliver()

    @Slot()
    def _deliver(self) -> None:
        self._since_frame.start()
        with self._lock:
            taken = self._waiting
            kept = {name: told for name, told in taken.views.items() if name in self._unseen}
            self._waiting = _Waiting(views=kept)
            self._waking = False
        # What a person pressed goes first: a panic key waits for no painting.
        for action in taken.actions:
            self.action_asked.emit(action)
        for name, (view, told_s) in taken.views.items():
            if name not in kept:
                self.view_changed.emit(name, view, told_s)
        if taken.entries:
            self.entries_changed.emit(tuple(taken.entries.values()))
        if taken.gaps:
            self.gaps_found.emit(tuple(taken.gaps))
        if taken.levels:
            self.levels_changed.emit(taken.levels)
        if taken.status is not None:
            self.status_changed.emit(taken.status)
        if taken.finished:
            self.finished.emit()
