"""What a Windows computer plays, through PyAudioWPatch: the way where flexaudio is not to be had. Untried on Windows.

`WasapiLoopback` owns one reader thread, which alone uses the package once `start` has returned. PortAudio's own thread
only puts bytes into a queue. While nothing plays, nothing comes: that is a rest, and put as silence. The package lists
devices once per start, so the default output can be looked at only by starting it again: that is done while it rests,
when it costs no sound. An output that is left for another rests, too.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from queue import Empty, SimpleQueue

import numpy as np

from livecaption.capture.microphone import BLOCK_S, RETRY_S, Microphone, Trouble
from livecaption.capture.outlet import Outlet
from livecaption.capture.wasapi_binding import (
    CONTINUE,
    FLOAT32,
    INPUT_OVERFLOW,
    DeviceInfo,
    LoopbackStream,
    PyAudio,
    pyaudio,
)
from livecaption.capture.watch import Kind, Overflows, Troubles
from livecaption.model.audio import SYSTEM, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import message, text_of
from livecaption.model.seams import BlockSink, Clock

BACKEND = "wasapi"
CHECK_S = 0.5
"""How often it is looked whether the device is still there."""

FOLLOW_S = 5.0
"""How often, at rest, it is looked which output is the default: it costs a tenth of a second or two."""

_WAIT_S = 0.05
_SUFFIX = " [Loopback]"

_Piece = tuple[bytes, int, bool, float]
"""Sound, its frames, whether some was lost before it, and when it came."""


def wasapi_outputs(start: Callable[[], PyAudio] | None = None) -> list[Microphone]:
    """The outputs that can be listened to. Raises `CaptureError` (`system.no_package`, `system.refused`)."""
    package = _started(start or pyaudio())
    try:
        default = _default(package)
        return [
            Microphone(
                _name(each),
                _name(each),
                default is not None and each["index"] == default["index"],
                True,
                int(each["defaultSampleRate"]),
                int(each["maxInputChannels"]),
                BACKEND,
            )
            for each in package.get_loopback_device_info_generator()
        ]
    except OSError as error:
        raise _refusal(error) from error
    finally:
        package.terminate()


class WasapiLoopback:
    """A `Source` of what is played on the output called `output`, or on the default one, which it follows.

    With `fallback`, the default output stands in while `output` is away.
    """

    def __init__(
        self,
        clock: Clock,
        output: str | None = None,
        *,
        channel: ChannelId = SYSTEM,
        on_trouble: Trouble | None = None,
        fallback: bool = False,
        start: Callable[[], PyAudio] | None = None,
    ) -> None:
        self._clock = clock
        self._output = output
        self._channel = channel
        self._fallback = fallback
        self._troubles = Troubles(on_trouble)
        self._overflows = Overflows(self._troubles)
        self._start_package = start
        self._title = output or ""
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._pieces: SimpleQueue[_Piece | None] = SimpleQueue()
        self._package: PyAudio | None = None
        self._stream: LoopbackStream | None = None
        self._rate_hz = 0
        self._channels = 0
        self._stands_in = False

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """The output's name for a person."""
        return text_of("system.title_of", title=self._title) if self._title else text_of("system.title")

    @property
    def overflows(self) -> int:
        """How many times sound was lost on the way here."""
        return self._overflows.count

    def start(self, sink: BlockSink) -> None:
        """Open it and begin to put blocks; again after a stop. Raises `CaptureError` when it cannot."""
        assert self._thread is None, "it runs already"
        self._stopping.clear()
        self._open()
        outlet = Outlet(sink, self._channel, self._clock, rate_hz=self._rate_hz, channels=self._channels, rests=True)
        self._thread = threading.Thread(target=self._run, args=(outlet,), name="livecaption-system", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""
        self._stopping.set()
        self._pieces.put(None)
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._troubles.clear()

    def _open(self) -> None:
        package = _started(self._start_package or pyaudio())
        try:
            device = self._choose(package)
            rate_hz, channels = int(device["defaultSampleRate"]), int(device["maxInputChannels"])
            pieces: SimpleQueue[_Piece | None] = SimpleQueue()  # a stream that was closed has no way to be heard
            stream = package.open(
                rate=rate_hz,
                channels=channels,
                format=FLOAT32,
                input=True,
                input_device_index=int(device["index"]),
                frames_per_buffer=round(rate_hz * BLOCK_S),
                stream_callback=_taker(pieces, self._clock),
            )
        except (OSError, ValueError) as error:
            package.terminate()
            raise _refusal(error) from error
        except CaptureError:
            package.terminate()
            raise
        self._package, self._stream, self._pieces = package, stream, pieces
        self._rate_hz, self._channels, self._title = rate_hz, channels, _name(device)
        stands_in = message("device.stands_in", title=self._title) if self._stands_in else None
        self._troubles.put(Kind.FALLBACK, stands_in)

    def _choose(self, package: PyAudio) -> DeviceInfo:
        self._stands_in = False
        if self._output is not None:
            try:
                return _called(self._output, package)
            except CaptureError:
                if not self._fallback:
                    raise
                self._stands_in = True
        device = _default(package)
        if device is None:
            raise CaptureError("system.no_output", retryable=True)
        return device

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        package, self._package = self._package, None
        with contextlib.suppress(OSError, ValueError):  # the device is gone, and its stream with it
            if stream is not None:
                stream.close()
        if package is not None:
            package.terminate()

    def _run(self, outlet: Outlet) -> None:
        heard_s = checked_s = listed_s = self._clock.now_s()
        while not self._stopping.is_set():
            if self._stream is None and not self._open_again():
                continue
            heard = self._take(outlet)
            now_s = self._clock.now_s()
            self._overflows.look(now_s)
            if heard:
                heard_s = now_s
            if now_s - checked_s >= CHECK_S:
                checked_s = now_s
                if not self._is_there():
                    self._lose(outlet)
            if (self._output is None or self._stands_in) and now_s - max(heard_s, listed_s) >= FOLLOW_S:
                listed_s = now_s
                self._list_again(outlet)
        self._close()

    def _take(self, outlet: Outlet) -> bool:
        """Put what came, waiting a moment for it; False when it rests."""
        try:
            piece = self._pieces.get(timeout=_WAIT_S)
        except Empty:
            outlet.idle()
            return False
        if piece is None:
            return False
        data, frames, lossy, came_s = piece
        if lossy:
            self._overflows.add(came_s, self._title)
        samples = np.frombuffer(data, dtype="<f4").reshape(-1, self._channels)
        outlet.sound(samples, self._rate_hz, came_s - frames / self._rate_hz, lossy=lossy)
        return True

    def _is_there(self) -> bool:
        try:
            return self._stream is not None and self._stream.is_active()
        except OSError:
            return False

    def _list_again(self, outlet: Outlet) -> None:
        """Go to the output that is the default by now. Only at rest: this closes the stream for a moment."""
        self._close()
        try:
            self._open()
        except CaptureError:
            self._lose(outlet)

    def _lose(self, outlet: Outlet) -> None:
        self._close()
        outlet.hole()
        self._troubles.put(Kind.LOST, message("system.lost", title=self._title))

    def _open_again(self) -> bool:
        try:
            self._open()
        except CaptureError:
            self._stopping.wait(RETRY_S)
            return False
        self._troubles.put(Kind.LOST, None)
        return True


def _taker(pieces: SimpleQueue[_Piece | None], clock: Clock) -> Callable[..., tuple[None, int]]:
    def take(data: bytes | None, frames: int, _times: Mapping[str, float], flags: int) -> tuple[None, int]:
        # On PortAudio's thread, which must not wait. Its times are those of another clock.
        if data:
            pieces.put((data, frames, bool(flags & INPUT_OVERFLOW), clock.now_s()))
        return None, CONTINUE

    return take


def _started(start: Callable[[], PyAudio]) -> PyAudio:
    try:
        return start()
    except OSError as error:
        raise _refusal(error) from error


def _default(package: PyAudio) -> DeviceInfo | None:
    try:
        return package.get_default_wasapi_loopback()
    except (LookupError, OSError):
        return None  # no WASAPI, no output, or one without a loopback


def _called(name: str, package: PyAudio) -> DeviceInfo:
    known = list(package.get_loopback_device_info_generator())
    for each in known:
        if _name(each) == name:
            return each
    listed = ", ".join(_name(each) for each in known)
    raise CaptureError("system.unknown_output", retryable=True, name=name, known=listed)


def _name(device: DeviceInfo) -> str:
    return str(device["name"]).removesuffix(_SUFFIX)


def _refusal(error: Exception) -> CaptureError:
    """PortAudio's errors are (number, text), the other way round in some places."""
    words = next((each for each in error.args if isinstance(each, str)), str(error))
    return CaptureError("system.refused", retryable=True, reason=words)
