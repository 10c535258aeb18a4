"""PortAudio, which a process has once: its devices, and the one place that starts it again.

PortAudio lists devices when it is started and never again, and starting it again ends every stream. So all streams of
ours are opened, closed and interrupted here, by turns; a callback is the only thing that needs no turn. sounddevice is
imported on first use, because importing it starts PortAudio.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from livecaption.capture.flexaudio_binding import Flexaudio, flexaudio
from livecaption.capture.microphone import Microphone
from livecaption.model.errors import CaptureError

BACKEND = "portaudio"

BLIND_S = 5.0
"""How often PortAudio is started again for a lost device, where others pay for it and nothing tells of changes."""

_CLOSE_S = 2.0
_CHANNELS_MAX = 32
_VIRTUAL_CHANNELS = 2
_HOST_API = {"win32": "Windows WASAPI", "darwin": "Core Audio"}.get(sys.platform, "ALSA")
_CARDS = Path("/proc/asound/cards")


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the system has now, by other means than PortAudio: to be compared with what it had, and for nothing else."""

    names: tuple[str, ...]
    default: str = ""


def inputs_now() -> Inputs | None:
    """The system's inputs at this moment, without touching PortAudio; None where nothing tells."""
    if sys.platform.startswith("linux"):
        try:
            return Inputs((_CARDS.read_text("utf-8"),))
        except OSError:
            return None
    try:
        return inputs_of(flexaudio())
    except CaptureError:
        return None


def inputs_of(package: Flexaudio) -> Inputs | None:
    """The microphones that flexaudio finds, afresh at every call; None where it may not list them (yet)."""
    try:
        microphones = [each for each in package.devices() if each.source_kind == "mic"]
    except (RuntimeError, ValueError):
        return None
    default = next((each.id for each in microphones if each.is_default), "")
    return Inputs(tuple(sorted(each.id for each in microphones)), default)


class Interrupted(Protocol):
    """A stream's owner, which has to stand aside while PortAudio is started again. Both are called in its turn."""

    def let_go(self) -> None:
        """Close the stream."""

    def take_up(self) -> None:
        """Open it again, if that can be done now; its owner's watchdog sees to the rest."""


class PortAudioLibrary:
    """Streams take turns with `turn` held; what `look_again` does to others, it does in their turn."""

    def __init__(
        self, load: Callable[[], Any], inputs: Callable[[], Inputs | None], now_s: Callable[[], float] = time.monotonic
    ) -> None:
        self.turn = threading.RLock()
        self._load = load
        self._inputs = inputs
        self._now_s = now_s
        self._users: list[Interrupted] = []
        self._known: Inputs | None = None
        self._started_s = now_s()
        self._loaded = False
        self._stuck = False

    @property
    def sounddevice(self) -> Any:
        """The module. Raises `CaptureError` (`portaudio.missing`)."""
        return self._load()

    def join(self, user: Interrupted) -> None:
        """From now on it is asked to stand aside."""
        with self.turn:
            self._users.append(user)

    def leave(self, user: Interrupted) -> None:
        """It has no stream any more. Safe to call twice."""
        with self.turn:
            if user in self._users:
                self._users.remove(user)

    def changed(self) -> bool:
        """Whether devices came, went, or changed their default since PortAudio listed them; False if nothing tells."""
        now = self._inputs()
        with self.turn:
            return now is not None and now != self._known

    def look_again(self, asking: Interrupted) -> bool:
        """List the devices again, interrupting the others for a moment; False where that would do more harm than good.

        `asking` has closed its own stream. Nobody is interrupted while nothing has changed.
        """
        with self.turn:
            others = [each for each in self._users if each is not asking]
            now = self._inputs()
            if others and now is not None and now == self._known:
                return False
            if others and now is None and self._now_s() - self._started_s < BLIND_S:
                return False
            return self._start_again(others, now)

    def close(self, stream: Any) -> None:
        """Close a stream, or give it up where closing hangs."""
        # Closing a device that is gone can hang for ever inside its driver (seen with ALSA's pulse plugin when the
        # server dies): then the stream is given up, and PortAudio, which would wait for it, is never shut down.
        closing = threading.Thread(target=stream.close, name="livecaption-mic-close", daemon=True)
        closing.start()
        closing.join(_CLOSE_S)
        if closing.is_alive():
            self._stuck = True
            atexit.unregister(self.sounddevice._exit_handler)

    def microphones(self) -> list[tuple[Microphone, int]]:
        """Microphones with PortAudio's index of each, which holds until devices are listed again.

        They are listed again here while nobody has a stream. Raises `CaptureError`: `portaudio.missing`,
        `portaudio.refused`.
        """
        with self.turn:
            portaudio = self.sounddevice
            try:
                if not self._users:
                    now = self._inputs()
                    if self._loaded and (now is None or now != self._known):
                        self._start_again([], now)
                    self._loaded, self._known = True, now
                return _listed(portaudio)
            except portaudio.PortAudioError as error:
                raise CaptureError("portaudio.refused", retryable=True, reason=words_of(error)) from error

    def _start_again(self, others: list[Interrupted], now: Inputs | None) -> bool:
        if self._stuck:
            return False
        for each in others:
            each.let_go()
        portaudio = self.sounddevice
        try:
            portaudio._terminate()
            portaudio._initialize()
        finally:
            self._known = now
            self._started_s = self._now_s()
            for each in others:
                each.take_up()
        return True


@functools.cache
def library() -> PortAudioLibrary:
    """The one of this process."""
    return PortAudioLibrary(sounddevice_module, inputs_now)


def _listed(portaudio: Any) -> list[tuple[Microphone, int]]:
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
        rate_hz = int(device["default_samplerate"])
        channels = _channels(host_api["name"], title, int(device["max_input_channels"]))
        found.append((Microphone(name, title, default, False, rate_hz, channels, BACKEND), index))
    return found


def _channels(host_api: str, title: str, most: int) -> int:
    # A virtual device of ALSA offers as many as anybody asks for. A microphone may be in any input of a real one.
    if host_api == "ALSA" and "(hw:" not in title:
        return min(_VIRTUAL_CHANNELS, most)
    return min(_CHANNELS_MAX, most)


def words_of(error: Exception) -> str:
    """PortAudio's own words: its errors carry a text, a number and details."""
    return str(error.args[0]) if error.args else str(error)


@functools.cache
def sounddevice_module() -> Any:
    """The sounddevice module. Raises `CaptureError` (`portaudio.missing`) where PortAudio is not installed."""
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
