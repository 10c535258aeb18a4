"""Microphones through PortAudio (sounddevice): Windows, macOS, and Linux where no sound server runs.

PortAudio's own thread calls back with each block: the callback copies and puts, nothing else. A watchdog thread of ours
sees to the stream once `start` has returned, and opens it again when it falls silent or another device is the default.
The stream itself is opened and closed in turns (`portaudio_library`), because starting PortAudio again ends them all.
"""

from __future__ import annotations

import functools
import sys
import threading
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from livecaption.capture.microphone import BLOCK_S, RETRY_S, Microphone, Trouble
from livecaption.capture.portaudio_library import PortAudioLibrary, library, words_of
from livecaption.capture.watch import Heard, Kind, Overflows, SoundWatch, Troubles
from livecaption.model.audio import MICROPHONE, CapturedBlock, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import message, text_of
from livecaption.model.seams import BlockSink, Clock

FOLLOW_S = 2.0
"""How often it is looked whether another device is the default, or the chosen one is back."""

_STALL_S = 1.0
_FIRST_BLOCK_S = 3.0
_LOOK_S = 0.25


def portaudio_microphones() -> list[Microphone]:
    """The input devices of the platform's preferred host API. Raises `CaptureError` without PortAudio."""
    return [microphone for microphone, _ in library().microphones()]


class PortAudioMicrophone:
    """A `Source` on PortAudio: the device called `name`, or the default one, which it follows.

    When no block comes for a second, `on_trouble` is told (on the watchdog's thread), and the device is opened again
    until it works or `stop` is called; the next block is then marked as a discontinuity. With `fallback`, the default
    device stands in while `name` is away.
    """

    def __init__(
        self,
        clock: Clock,
        name: str | None = None,
        *,
        channel: ChannelId = MICROPHONE,
        on_trouble: Trouble | None = None,
        fallback: bool = False,
    ) -> None:
        self._clock = clock
        self._name = name
        self._channel = channel
        self._fallback = fallback
        self._troubles = Troubles(on_trouble)
        self._overflows = Overflows(self._troubles)
        self._sounds = SoundWatch(time.monotonic())
        self._device_title = name or ""
        self._stopping = threading.Event()
        self._watchdog: threading.Thread | None = None
        self._library: PortAudioLibrary | None = None
        # In the library's turn:
        self._stream: Any = None
        self._stream_number = 0
        self._stands_in = False
        self._rate_hz = 0
        self._heard = threading.Event()  # set by the callback, cleared by the watchdog
        self._lossy = False
        self._overflowed = 0  # written by the callback alone
        self._sink: BlockSink | None = None

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """The microphone's name for a person."""
        name = self._device_title
        return text_of("device.microphone", name=name) if name else text_of("device.the_microphone")

    @property
    def overflows(self) -> int:
        """How many pieces of sound were lost on the way from the device to the session."""
        return self._overflowed

    def start(self, sink: BlockSink) -> None:
        """Open the microphone and begin to put blocks; again after a stop. Raises `CaptureError` when it cannot."""
        assert self._watchdog is None, "it runs already"
        self._stopping.clear()
        self._lossy = False
        self._sink = sink
        self._library = library()
        with self._library.turn:
            self._open(self._library)
            self._library.join(self)
        self._watchdog = threading.Thread(
            target=self._watch, args=(self._library,), name="livecaption-mic-watchdog", daemon=True
        )
        self._watchdog.start()

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""
        self._stopping.set()
        self._heard.set()
        if self._watchdog is not None:
            self._watchdog.join()
            self._watchdog = None
        if self._library is not None:
            with self._library.turn:
                self._library.leave(self)
                self._close(self._library)
        self._troubles.clear()

    # -- in the library's turn

    def let_go(self) -> None:
        """Stand aside while PortAudio is started again."""
        assert self._library is not None
        self._close(self._library)
        self._lossy = True

    def take_up(self) -> None:
        """Go on afterwards; where the device does not open, the watchdog finds that it is silent."""
        assert self._library is not None
        try:
            self._open(self._library)
        except CaptureError:
            return

    def _open(self, portaudio: PortAudioLibrary) -> None:
        microphone, index = self._find(portaudio)
        self._device_title = microphone.title
        self._sounds.restart(time.monotonic())
        reason = ""
        for channels in dict.fromkeys((microphone.channels, min(2, microphone.channels), 1)):
            try:
                stream = portaudio.sounddevice.InputStream(
                    device=index,
                    samplerate=microphone.rate_hz,
                    channels=channels,
                    dtype="float32",  # PortAudio makes it of whatever the device has: 16, 24 or 32 bits
                    blocksize=round(microphone.rate_hz * BLOCK_S),
                    latency="low",
                    extra_settings=_shared_mode(portaudio.sounddevice),
                    callback=functools.partial(self._take, self._stream_number, microphone.rate_hz),
                )
                stream.start()
            except portaudio.sounddevice.PortAudioError as error:
                reason = reason or words_of(error)
                continue
            self._stream = stream
            return
        raise CaptureError("device.refused", retryable=True, title=microphone.title, reason=reason)

    def _find(self, portaudio: PortAudioLibrary) -> tuple[Microphone, int]:
        devices = portaudio.microphones()
        named = next((each for each in devices if each[0].name == self._name), None)
        default = next((each for each in devices if each[0].is_default), None)
        self._stands_in = self._name is not None and named is None and self._fallback and default is not None
        if named is not None:
            return named
        if default is not None and (self._name is None or self._stands_in):
            return default
        if self._name is not None:
            known = ", ".join(microphone.name for microphone, _ in devices)
            raise CaptureError("device.unknown", name=self._name, known=known)
        raise CaptureError("device.none")

    def _close(self, portaudio: PortAudioLibrary) -> None:
        stream, self._stream = self._stream, None
        self._stream_number += 1
        if stream is not None:
            portaudio.close(stream)

    # -- on PortAudio's thread

    def _take(
        self, stream_number: int, rate_hz: int, samples: NDArray[np.float32], frames: int, _times: Any, status: Any
    ) -> None:
        if stream_number != self._stream_number or self._stopping.is_set():
            return  # a stream that was given up woke again
        # PortAudio's input time is unreliable on some host APIs (zero, or another clock): the block was captured just
        # now.
        overflowed = bool(status.input_overflow)
        lossy = self._lossy or overflowed
        self._overflowed += overflowed
        captured_s = self._clock.now_s() - frames / rate_hz
        assert self._sink is not None
        taken = self._sink.put(CapturedBlock(self._channel, samples.copy(), rate_hz, captured_s, lossy))
        self._overflowed += not taken
        self._lossy = False  # what was not taken, the sink marks
        self._sounds.take(time.monotonic(), samples)
        self._heard.set()

    # -- on the watchdog's thread

    def _watch(self, portaudio: PortAudioLibrary) -> None:
        patience_s = _FIRST_BLOCK_S
        followed_s = time.monotonic()
        while True:
            self._heard.clear()
            if self._stopping.is_set():  # looked at after clearing: `stop` sets both, this one first
                return
            if not self._heard.wait(patience_s):
                self._troubles.put(Kind.LOST, message("device.lost", title=self._device_title))
                self._reopen(portaudio)
                patience_s = _FIRST_BLOCK_S
                continue
            if self._stopping.is_set():
                return
            self._troubles.put(Kind.LOST, None)
            patience_s = _STALL_S
            now_s = time.monotonic()
            self._look(now_s)
            if now_s - followed_s >= FOLLOW_S:
                followed_s = now_s
                if (self._name is None or self._stands_in) and portaudio.changed():
                    self._reopen(portaudio)
                    patience_s = _FIRST_BLOCK_S
            self._stopping.wait(_LOOK_S)  # a few looks a second, not one a block

    def _look(self, now_s: float) -> None:
        for _ in range(self._overflowed - self._overflows.count):
            self._overflows.add(now_s, self._device_title)
        self._overflows.look(now_s)
        silent = self._sounds.heard(now_s) is not Heard.SOUND
        self._troubles.put(Kind.SILENT, message("device.silent", title=self._device_title) if silent else None)
        stands_in = message("device.stands_in", title=self._device_title) if self._stands_in else None
        self._troubles.put(Kind.FALLBACK, stands_in)

    def _reopen(self, portaudio: PortAudioLibrary) -> None:
        while not self._stopping.is_set():
            with portaudio.turn:
                self._close(portaudio)
                self._lossy = True
                try:
                    portaudio.look_again(self)
                    self._open(portaudio)
                    return
                except (CaptureError, portaudio.sounddevice.PortAudioError):
                    pass  # it is not there yet
            self._stopping.wait(RETRY_S)


def _shared_mode(sounddevice: Any) -> Any:
    # WASAPI otherwise refuses any channel count but the mixer's own.
    return sounddevice.WasapiSettings(auto_convert=True) if sys.platform == "win32" else None
