"""Microphones through PortAudio (sounddevice): Windows, macOS, and Linux where no sound server runs.

PortAudio's own thread calls back with each block: the callback copies and puts, nothing else. A watchdog thread of ours
owns the stream once `start` has returned, and opens it again when it falls silent. sounddevice is imported on first
use, because importing it opens PortAudio.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import sys
import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from livecaption.capture.microphone import BLOCK_S, RETRY_S, Microphone, Trouble
from livecaption.model.audio import MICROPHONE, CapturedBlock, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, message
from livecaption.model.seams import BlockSink, Clock

BACKEND = "portaudio"
_STALL_S = 1.0
_FIRST_BLOCK_S = 3.0
_LOOK_S = 0.25
_CLOSE_S = 2.0
_CHANNELS_MAX = 2
_HOST_API = {"win32": "Windows WASAPI", "darwin": "Core Audio"}.get(sys.platform, "ALSA")


def portaudio_microphones() -> list[Microphone]:
    """The input devices of the platform's preferred host API. Raises `CaptureError` without PortAudio."""
    return [microphone for microphone, _ in _devices(_sounddevice())]


class PortAudioMicrophone:
    """A `Source` on PortAudio: the device called `name`, or the default one.

    When no block comes for a second, `on_trouble` is told (on the watchdog's thread), and the device is opened again
    until it works or `stop` is called; the next block is then marked as a discontinuity.
    """

    def __init__(
        self,
        clock: Clock,
        name: str | None = None,
        *,
        channel: ChannelId = MICROPHONE,
        on_trouble: Trouble | None = None,
    ) -> None:
        self._clock = clock
        self._name = name
        self._channel = channel
        self._on_trouble = on_trouble
        self._device_title = name or ""
        self._stopping = threading.Event()
        self._watchdog: threading.Thread | None = None
        self._stream: Any = None
        self._stream_number = 0
        self._stuck = False
        self._rate_hz = 0
        self._heard = threading.Event()  # set by the callback, cleared by the watchdog
        self._lossy = False
        self._sink: BlockSink | None = None

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """The microphone's name for a person."""
        return f"Microphone: {self._device_title}" if self._device_title else "Microphone"

    def start(self, sink: BlockSink) -> None:
        """Open the microphone and begin to put blocks; again after a stop. Raises `CaptureError` when it cannot."""
        assert self._watchdog is None, "it runs already"
        self._stopping.clear()
        self._lossy = False
        self._sink = sink
        self._open(_sounddevice())
        self._watchdog = threading.Thread(target=self._watch, name="livecaption-mic-watchdog", daemon=True)
        self._watchdog.start()

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""
        self._stopping.set()
        self._heard.set()
        if self._watchdog is not None:
            self._watchdog.join()
            self._watchdog = None
        self._close()

    def _open(self, portaudio: Any) -> None:
        microphone, index = self._find(portaudio)
        self._device_title = microphone.title
        self._rate_hz = microphone.rate_hz
        try:
            stream = portaudio.InputStream(
                device=index,
                samplerate=microphone.rate_hz,
                channels=microphone.channels,
                dtype="float32",
                blocksize=int(microphone.rate_hz * BLOCK_S),
                latency="low",
                extra_settings=_shared_mode(portaudio),
                callback=functools.partial(self._take, self._stream_number),
            )
            stream.start()
        except portaudio.PortAudioError as error:
            raise CaptureError(
                "device.refused", retryable=True, title=microphone.title, reason=_reason(error)
            ) from error
        self._stream = stream

    def _find(self, portaudio: Any) -> tuple[Microphone, int]:
        devices = _devices(portaudio)
        for microphone, index in devices:
            if microphone.name == self._name or (self._name is None and microphone.is_default):
                return microphone, index
        if self._name is not None:
            known = ", ".join(microphone.name for microphone, _ in devices)
            raise CaptureError("device.unknown", name=self._name, known=known)
        raise CaptureError("device.none")

    def _take(self, stream_number: int, samples: NDArray[np.float32], frames: int, _times: Any, status: Any) -> None:
        if stream_number != self._stream_number:
            return  # a stream that was given up woke again
        # On PortAudio's thread. Its input time is unreliable on some host APIs (zero, or another clock): the block
        # was captured just now.
        lossy = self._lossy or bool(status.input_overflow)
        captured_s = self._clock.now_s() - frames / self._rate_hz
        if self._sink is not None:
            self._sink.put(CapturedBlock(self._channel, samples.copy(), self._rate_hz, captured_s, lossy))
        self._lossy = False
        self._heard.set()

    def _watch(self) -> None:
        patience_s = _FIRST_BLOCK_S
        lost = False
        while True:
            self._heard.clear()
            if self._stopping.is_set():  # looked at after clearing: `stop` sets both, this one first
                return
            if self._heard.wait(patience_s):
                if lost and not self._stopping.is_set():
                    lost = False
                    self._tell(None)
                patience_s = _STALL_S
                self._stopping.wait(_LOOK_S)  # a few looks a second, not one a block
                continue
            if not lost:
                lost = True
                self._tell(message("device.lost", title=self._device_title))
            self._reopen(_sounddevice())
            patience_s = _FIRST_BLOCK_S

    def _reopen(self, portaudio: Any) -> None:
        while not self._stopping.is_set():
            self._close()
            self._lossy = True
            try:
                if not self._stuck:
                    # PortAudio looks for devices only when it is initialised. Another stream of ours would stop now,
                    # and be opened again by its own watchdog.
                    portaudio._terminate()
                    portaudio._initialize()
                self._open(portaudio)
                return
            except (CaptureError, portaudio.PortAudioError):
                self._stopping.wait(RETRY_S)

    def _tell(self, what: Message | None) -> None:
        if self._on_trouble is not None:
            self._on_trouble(what)

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        self._stream_number += 1
        if stream is None:
            return
        # Closing a device that is gone can hang for ever inside its driver (seen with ALSA's pulse plugin when the
        # server dies): then the stream is given up, and PortAudio, which would wait for it, is never shut down.
        closing = threading.Thread(target=stream.close, name="livecaption-mic-close", daemon=True)
        closing.start()
        closing.join(_CLOSE_S)
        if closing.is_alive():
            self._stuck = True
            atexit.unregister(_sounddevice()._exit_handler)


def _devices(portaudio: Any) -> list[tuple[Microphone, int]]:
    """Microphones with PortAudio's index of each; an index holds until PortAudio is initialised again."""
    host_apis = portaudio.query_hostapis()
    if not host_apis:
        return []
    host_api = next((each for each in host_apis if each["name"] == _HOST_API), host_apis[0])
    found: list[tuple[Microphone, int]] = []
    taken: dict[str, int] = {}
    for index in host_api["devices"]:
        device = portaudio.query_devices(index)
        if device["max_input_channels"] < 1:
            continue
        title = str(device["name"])
        taken[title] = taken.get(title, 0) + 1
        name = title if taken[title] == 1 else f"{title} #{taken[title]}"
        default = index == host_api["default_input_device"]
        channels = min(_CHANNELS_MAX, int(device["max_input_channels"]))
        rate_hz = int(device["default_samplerate"])
        found.append((Microphone(name, title, default, False, rate_hz, channels, BACKEND), index))
    return found


def _shared_mode(portaudio: Any) -> Any:
    # WASAPI otherwise refuses any channel count but the mixer's own.
    return portaudio.WasapiSettings(auto_convert=True) if sys.platform == "win32" else None


@functools.cache
def _sounddevice() -> Any:
    """The sounddevice module. Raises `CaptureError` where PortAudio is not installed."""
    _hush_alsa()
    try:
        import sounddevice
    except OSError as error:
        raise CaptureError("portaudio.missing") from error
    return sounddevice


_AlsaErrorHandler = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)


def _ignore(_file: bytes, _line: int, _function: bytes, _error: int, _format: bytes) -> None:
    """PortAudio tries every configured device, and ALSA prints a page about those that do not exist."""


_ignore_alsa_error = _AlsaErrorHandler(_ignore)  # kept for ever: ALSA holds on to it


def _hush_alsa() -> None:
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_ignore_alsa_error)
    except OSError:
        return  # without ALSA there is nothing to hush


def _reason(error: Exception) -> str:
    """PortAudio's own words: its errors carry a text, a number and details."""
    return str(error.args[0]) if error.args else str(error)
