"""One flexaudio capture of what a computer plays, kept alive: opened, polled, and opened again when it is lost.

`FlexaudioReader` has no thread of its own: whoever made it calls `turn` some hundred times a second, and all of it
belongs to that caller. flexaudio's time labels are those of arrival, so the capture time is the clock when the newest
chunk was taken, less the sound that was taken with it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from livecaption.capture.flexaudio_binding import CHANNELS, DISCONTINUITY, RATE_HZ, Chunk, Event, Flexaudio, Stream
from livecaption.capture.flexaudio_listing import is_running, outputs, process_of, refusal
from livecaption.capture.microphone import RETRY_S
from livecaption.capture.outlet import Outlet
from livecaption.capture.watch import Kind, Overflows, Troubles
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, message
from livecaption.model.seams import Clock

FOLLOW_S = 2.0
"""How often the default output, and whether a program still runs, are looked at."""

SETTLE_S = 1.0
"""A stall after which flexaudio opened the output again, without an error for so long, is a rest: nothing plays."""

DENIED_RETRY_S = 10.0
"""How long to wait before asking again for what the system does not allow."""

_RING_CHUNKS = 250  # 5 s: a look at the devices, or a busy machine, must not cost sound
_ENDED = frozenset({"deviceLost", "error", "terminalError"})
_LOSSES = frozenset({"audioLoss", "chunkDropped", "startupSamplesDropped"})
_NOT_YET = frozenset({"app.unknown", "app.none"})
_KEEPALIVE_FAILED = frozenset({"startupFailed", "runtimeFailed"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to listen to: an output by flexaudio's id, a program by its name, or (neither) the default output.

    With `fallback`, the default output stands in while `output` is away.
    """

    output: str | None = None
    app: str | None = None
    fallback: bool = False


class FlexaudioReader:
    """Puts what is captured into `outlet`, and what is wrong into `troubles`.

    `follows`: the default output must be looked at, because a capture of it stays on the output it began with.
    """

    def __init__(
        self, package: Flexaudio, wanted: Wanted, clock: Clock, outlet: Outlet, troubles: Troubles, *, follows: bool
    ) -> None:
        self._package = package
        self._wanted = wanted
        self._clock = clock
        self._outlet = outlet
        self._troubles = troubles
        self._overflows = Overflows(troubles)
        self._follows = follows and wanted.output is None and wanted.app is None
        self._outlet.rests = wanted.app is not None  # a program that is closed, or not begun, is silent
        self._stream: Stream | None = None
        self._title = wanted.app or wanted.output or ""
        self._default: str | None = None
        self._stands_in = False
        self._pid = 0
        self._retry_s = 0.0
        self._looked_s = 0.0
        self._stalled_s: float | None = None
        self._expected_frame: int | None = None
        self._lossy = False

    @property
    def title(self) -> str:
        """What is listened to, by its name for a person; empty for the default output before it is known."""
        return self._title

    @property
    def overflows(self) -> int:
        """How many pieces of sound were lost on the way here."""
        return self._overflows.count

    def begin(self) -> None:
        """Begin to capture. Raises `CaptureError` with what to install, to allow or to choose.

        A program that is not there yet is waited for: that is told as trouble.
        """
        try:
            self._open()
        except CaptureError as error:
            if error.message.code not in _NOT_YET:
                raise
            self._retry_s = self._clock.now_s() + RETRY_S
            self._troubles.put(Kind.LOST, error.message)

    def close(self) -> None:
        """End the capture. Safe to call twice."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        try:
            stream.stop()
        except (RuntimeError, ValueError):
            return  # it reports what went wrong before, or while closing what is gone: it is closed all the same

    def turn(self) -> None:
        """Take what came since the last call, and see to what goes wrong."""
        now_s = self._clock.now_s()
        self._overflows.look(now_s)
        if self._stream is None:
            self._outlet.idle()
            if now_s >= self._retry_s:
                self._open_again(now_s)
            return
        try:
            trouble = self._take_events(self._stream, now_s)
            if trouble is None:
                self._take_sound(self._stream, now_s)
        except (RuntimeError, ValueError) as error:  # what ended a capture is raised by every later poll
            trouble = self._why(refusal(error))
        trouble = trouble or self._look_around(now_s)
        if trouble is not None:
            self._lose(trouble, now_s)

    def _open(self) -> None:
        self._stalled_s = self._expected_frame = None
        self._lossy = False
        self._looked_s = self._clock.now_s()
        of_app = self._wanted.app is not None
        if self._wanted.app is not None:
            process = process_of(self._package, self._wanted.app)
            self._pid, self._title = process.pid, process.name or self._wanted.app
        else:
            self._look_for_output()
        try:
            if of_app:
                self._stream = self._package.open("process", process_id=self._pid, ring_capacity_chunks=_RING_CHUNKS)
            else:
                output = None if self._stands_in else self._wanted.output
                self._stream = self._package.open("system", device_id=output, ring_capacity_chunks=_RING_CHUNKS)
        except (RuntimeError, ValueError) as error:
            raise refusal(error, of_app=of_app) from error
        stands_in = message("device.stands_in", title=self._title) if self._stands_in else None
        self._troubles.put(Kind.FALLBACK, stands_in)

    def _look_for_output(self) -> None:
        """Take note of which output that is. Listing may fail where capturing does not: macOS asks a permission."""
        try:
            known = outputs(self._package)
        except CaptureError:
            return
        self._default = next((each.name for each in known if each.is_default), None)
        there = any(each.name == self._wanted.output for each in known)
        self._stands_in = self._wanted.output is not None and not there and self._wanted.fallback
        wanted = self._default if self._stands_in or self._wanted.output is None else self._wanted.output
        self._title = next((each.title for each in known if each.name == wanted), self._title)
        if self._wanted.output is not None and not there and not self._stands_in:
            listed = ", ".join(each.title for each in known)
            raise CaptureError("system.unknown_output", retryable=True, name=self._wanted.output, known=listed)

    def _take_events(self, stream: Stream, now_s: float) -> Message | None:
        while (helper := stream.poll_lifecycle_event()) is not None:
            if helper.type == "classicLoopbackKeepaliveStarted":
                self._outlet.rests = False
            elif helper.type == "classicLoopbackKeepaliveStopped" and helper.reason in _KEEPALIVE_FAILED:
                self._outlet.rests = True  # nothing keeps the output awake: while nothing plays, nothing comes
        while (event := stream.poll_event()) is not None:
            if (trouble := self._take_event(event, now_s)) is not None:
                return trouble
        if self._stalled_s is not None and now_s - self._stalled_s >= SETTLE_S:
            self._stalled_s = None
            self._outlet.rests = True
            self._troubles.put(Kind.LOST, None)
        return None

    def _take_event(self, event: Event, now_s: float) -> Message | None:
        """What has gone wrong, where the capture must be opened again."""
        kind = event.type
        if kind in _ENDED:
            return self._lost()
        if kind == "permissionDenied":
            return message("system.permission")
        if kind == "stalled" and not self._outlet.rests:
            self._stalled_s = now_s
        elif kind == "recoverableError" and (self._stalled_s is not None or self._outlet.rests):
            return self._lost()  # it could not be opened again: we ask more often than flexaudio does
        elif kind == "recovered":
            self._stalled_s = None
        elif kind in _LOSSES:
            self._lossy = True
        elif kind == "silenceWhileSourceActive":
            self._troubles.put(Kind.SILENT, message("system.silent"))
        return None

    def _take_sound(self, stream: Stream, now_s: float) -> None:
        chunks: list[Chunk] = []
        while (chunk := stream.poll_chunk()) is not None:
            if chunk.frames:
                chunks.append(chunk)
        if not chunks:
            self._outlet.idle()
            return
        captured_s = self._clock.now_s() - sum(each.frames for each in chunks) / RATE_HZ
        for chunk in chunks:
            samples = np.frombuffer(chunk.data, dtype="<f4").reshape(-1, CHANNELS)
            skipped = self._expected_frame is not None and chunk.frame_index != self._expected_frame
            lost = self._lossy or skipped
            if lost:
                self._overflows.add(now_s, self._title)
            self._lossy = False
            self._expected_frame = chunk.frame_index + chunk.frames
            self._outlet.sound(samples, RATE_HZ, captured_s, lossy=lost or bool(chunk.flags & DISCONTINUITY))
            captured_s += chunk.frames / RATE_HZ
        self._stalled_s = None
        self._troubles.put(Kind.LOST, None)
        if Kind.SILENT in self._troubles and samples.any():
            self._troubles.put(Kind.SILENT, None)

    def _look_around(self, now_s: float) -> Message | None:
        """Every two seconds: is it still there, and is the default output still the same?"""
        if now_s - self._looked_s < FOLLOW_S:
            return None
        self._looked_s = now_s
        if self._wanted.app is not None:
            return None if is_running(self._package, self._pid) else message("app.lost", title=self._title)
        if not self._follows and self._wanted.output is None:
            return None
        try:
            known = outputs(self._package)
        except CaptureError:
            return None
        there = any(each.name == self._wanted.output for each in known)
        if self._wanted.output is not None and not self._stands_in:
            # Told by nobody: PipeWire moves a capture of an output that went away to the default one.
            return None if there else self._lost()
        default = next((each.name for each in known if each.is_default), None)
        if there or (default is not None and default != self._default):
            self.close()
            self._outlet.hole()
            self._open_again(now_s)
        return None

    def _open_again(self, now_s: float) -> None:
        try:
            self._open()
        except CaptureError as error:
            self._retry_s = now_s + (DENIED_RETRY_S if error.message.code == "system.permission" else RETRY_S)
            self._troubles.put(Kind.LOST, self._why(error))

    def _lose(self, trouble: Message, now_s: float) -> None:
        self.close()
        if self._wanted.app is None:
            self._outlet.hole()
        self._retry_s = now_s + (DENIED_RETRY_S if trouble.code == "system.permission" else 0.0)
        self._troubles.put(Kind.SILENT, None)
        self._troubles.put(Kind.LOST, trouble)

    def _why(self, error: CaptureError) -> Message:
        """What to say while it is waited for: what a person can do, or that it stopped."""
        if error.message.code in ("system.permission", "system.too_old"):
            return error.message
        if self._wanted.app is not None:
            return message("app.lost", title=self._title) if self._pid else error.message
        return self._lost()

    def _lost(self) -> Message:
        return message("system.lost", title=self._title) if self._title else message("system.lost_output")
