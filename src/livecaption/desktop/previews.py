"""How loud sources are before captioning starts: for the meters of the start page. GUI thread.

Sources are open only while the person has chosen them and no session runs; nothing of their sound is kept or sent.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livecaption.model.errors import LivecaptionError
from livecaption.model.messages import Message, message

if TYPE_CHECKING:
    from livecaption.model.audio import CapturedBlock, SourceEnded
    from livecaption.model.seams import Clock, Source

_log = logging.getLogger(__name__)

_EVERY_S = 0.1
_SILENT_DBFS = -90.0

OpenSource = Callable[["Clock"], "Source"]
"""Opens what the person chose; called on a thread that may wait. Raises `CaptureError`."""


class LevelPreview(QObject):
    """Listens to the sources of one choice at a time."""

    level = Signal(str, float)
    """A source's id and its loudness in dBFS (RMS), about ten times a second."""
    failed = Signal(object)
    """A `Message`: why the source cannot be heard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening: list[_Listening] = []

    def listen(self, sources: Mapping[str, OpenSource]) -> None:
        """Have the meters show these sources, by their ids, from now on, and no other."""
        self.stop()
        self._listening = [
            _Listening(open_source, partial(self.level.emit, source_id), self.failed.emit)
            for source_id, open_source in sources.items()
        ]

    @property
    def listening(self) -> int:
        """How many sources are open, or about to be."""
        return len(self._listening)

    def stop(self, *, wait: bool = False) -> None:
        """Close what is open. With `wait` it is closed when this returns: a session may need the device."""
        listening, self._listening = self._listening, []
        for each in listening:
            each.stop()
        for each in listening if wait else ():
            each.join()


class _Listening:
    """One source, from opening to closing, on a thread of its own: devices take their time."""

    def __init__(
        self, open_source: OpenSource, level: Callable[[float], object], failed: Callable[[Message], object]
    ) -> None:
        self._open_source = open_source
        self._level = level
        self._failed = failed
        self._stopped = threading.Event()
        self._told_s = 0.0
        self._thread = threading.Thread(target=self._run, name="livecaption-preview", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()

    def join(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        from livecaption.session.clock import SystemClock

        try:
            source = self._open_source(SystemClock())
            source.start(self)
        except LivecaptionError as error:
            self._tell_failed(error.message)
            return
        except Exception as error:  # noqa: BLE001 - a meter that fails costs no captions
            _log.error("the preview failed", exc_info=error)
            self._tell_failed(message("session.source_failed", reason=type(error).__name__))
            return
        self._stopped.wait()
        source.stop()

    def _tell_failed(self, why: Message) -> None:
        if not self._stopped.is_set():
            self._failed(why)

    # -- the sink, on the source's thread or its audio callback

    def put(self, block: CapturedBlock) -> bool:
        """Measure a block, now and then."""
        if not self._stopped.is_set() and abs(block.captured_s - self._told_s) >= _EVERY_S:
            self._told_s = block.captured_s
            self._level(_dbfs(block))
        return True

    def put_waiting(self, block: CapturedBlock, wanted: Callable[[], bool] | None = None) -> bool:
        """Files are not listened to."""
        return self.put(block)

    def end(self, ended: SourceEnded) -> None:
        """The device has gone."""
        if isinstance(ended.error, LivecaptionError):
            self._tell_failed(ended.error.message)


def _dbfs(block: CapturedBlock) -> float:
    import numpy as np

    power = float(np.mean(np.square(block.samples))) if block.samples.size else 0.0
    return 10 * float(np.log10(power)) if power > 1e-9 else _SILENT_DBFS
