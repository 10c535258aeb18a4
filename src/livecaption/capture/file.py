"""Captions of a recording: a `Source` that reads a sound file (libsndfile), at its own pace or as fast as it is taken.

A reader thread of its own owns the open file; `start` and `stop` are called by whoever runs the session.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from livecaption.capture.recording_path import examine
from livecaption.capture.truncation import MISSING_S
from livecaption.model.audio import FILE, CapturedBlock, ChannelId, SourceEnded
from livecaption.model.errors import CaptureError
from livecaption.model.seams import BlockSink, Clock

BLOCKS_PER_S = 50
_RATES_HZ = range(1_000, 1_000_000)


class Pace(StrEnum):
    """How fast a file is read."""

    REALTIME = "realtime"
    FAST = "fast"


class _SequentialFile(soundfile.SoundFile):  # type: ignore[misc] # soundfile is untyped
    """A sound file that is only read forward.

    python-soundfile seeks after every read of a seekable file, and a seek in MP3 loses what earlier frames carry over
    (its bit reservoir): read in 20 ms blocks, a sixth of the energy was gone.
    """

    def seekable(self) -> bool:
        return False


class FileSource:
    """A recording (WAV, FLAC, OGG or MP3; any rate and channel count) in blocks of 20 ms.

    At real-time pace a block is put when a microphone would have captured its last sample: the schedule is absolute on
    `clock`, so it does not drift, and a late reader catches up. Fast, a block is put as soon as there is room. Either
    way `captured_s` is the clock at the start plus the position in the file, so the blocks follow each other exactly.
    `wait` sleeps until a stop or for some seconds of `clock`; tests with a clock of their own bring their own.

    Raises `CaptureError` (`file.missing`, `file.folder`, `file.empty`, `file.unreadable`, `file.not_audio`) when
    there is nothing to caption. A file that ends early is given as far as it goes; its end then carries the
    error `file.truncated`.
    """

    def __init__(
        self,
        path: str | Path,
        clock: Clock,
        pace: Pace = Pace.REALTIME,
        *,
        channel: ChannelId = FILE,
        wait: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        self._path = Path(path).expanduser()
        self._clock = clock
        self._pace = pace
        self._channel = channel
        self._wait = wait
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._position = 0
        self._untaken: NDArray[np.float32] | None = None
        self._file, self._cut = _open(self._path)

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """The file's name."""
        return self._path.name

    @property
    def duration_s(self) -> float:
        """Length of the recording in seconds, as far as the file tells."""
        return float(self._file.frames / self._file.samplerate)

    def start(self, sink: BlockSink) -> None:
        """Begin to put blocks, from the reader thread; after a stop, go on from there."""
        if self._thread is not None:
            return
        self._stopping.clear()
        self._thread = threading.Thread(target=self._play, args=(sink,), name="livecaption-file", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop reading; no block is put after this returns. Safe to call twice."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _play(self, sink: BlockSink) -> None:
        rate_hz = self._file.samplerate
        start_s = self._clock.now_s() - self._position / rate_hz
        broken = False
        while not self._stopping.is_set():
            try:
                samples = self._next_samples(max(1, rate_hz // BLOCKS_PER_S))
            except soundfile.LibsndfileError:
                broken = True
                break
            if not len(samples):
                break
            captured_s = start_s + self._position / rate_hz
            if self._pace is Pace.REALTIME:
                self._wait_until(captured_s + len(samples) / rate_hz)
            if not sink.put_waiting(CapturedBlock(self._channel, samples, rate_hz, captured_s), self._wanted):
                self._untaken = samples
                return
            self._position += len(samples)
        if self._stopping.is_set():
            return
        found_s = self._position / rate_hz
        short = broken or self._cut or self._file.frames - self._position > rate_hz * MISSING_S
        error = CaptureError("file.truncated", path=self._path, found_s=f"{found_s:.1f}") if short else None
        sink.end(SourceEnded(self._channel, error))

    def _next_samples(self, frames: int) -> NDArray[np.float32]:
        """The next [frames, channels]; what a stop kept from being taken comes again first."""
        samples, self._untaken = self._untaken, None
        if samples is None:
            samples = self._file.read(frames, dtype="float32", always_2d=True)
        return samples

    def _wait_until(self, due_s: float) -> None:
        while not self._stopping.is_set() and (left_s := due_s - self._clock.now_s()) > 0:
            self._wait(self._stopping, left_s)

    def _wanted(self) -> bool:
        return not self._stopping.is_set()


def _open(path: Path) -> tuple[soundfile.SoundFile, bool]:
    """The open file, and whether its container says that the end is missing."""
    cut = examine(path)
    try:
        file = _SequentialFile(path)
    except (soundfile.LibsndfileError, TypeError) as error:  # TypeError: .raw, which says nothing of its rate
        raise CaptureError("file.not_audio", path=path) from error
    if file.samplerate not in _RATES_HZ:
        file.close()
        raise CaptureError("file.not_audio", path=path)
    if file.frames <= 0:
        file.close()
        raise CaptureError("file.empty", path=path)
    return file, cut
