"""PyAudioWPatch as its published interface declares it (0.2.12.9): what the loopback of Windows uses of it. Untried.

It carries a PortAudio of its own, inside its extension module: what is started, listed again or ended here touches no
stream of sounddevice's PortAudio, and the other way round. The package is untyped.
"""

# ruff: noqa: D102 # the calls are the package's, and documented there

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from livecaption.model.errors import CaptureError

DeviceInfo = Mapping[str, Any]
"""`index`, `name`, `maxInputChannels`, `defaultSampleRate`, `isLoopbackDevice`."""

Taken = Callable[[bytes | None, int, Mapping[str, float], int], tuple[bytes | None, int]]
"""What a stream calls with the sound, its frames, times, and flags; it answers with nothing to play, and to go on."""

FLOAT32, CONTINUE, INPUT_OVERFLOW = 1, 0, 2
"""`paFloat32`, `paContinue`, `paInputOverflow`, as portaudio.h numbers them."""


class LoopbackStream(Protocol):
    """An open stream; `is_active` is False once its device is gone."""

    def is_active(self) -> bool: ...
    def stop_stream(self) -> None: ...
    def close(self) -> None: ...


class PyAudio(Protocol):
    """One start of the package's PortAudio, which lists devices then and never again. Its errors are `OSError`s."""

    def get_loopback_device_info_generator(self) -> Iterable[DeviceInfo]: ...
    def get_default_wasapi_loopback(self) -> DeviceInfo: ...
    def open(
        self,
        *,
        rate: int,
        channels: int,
        format: int,  # noqa: A002 # the package's name
        input: bool,  # noqa: A002
        input_device_index: int,
        frames_per_buffer: int,
        stream_callback: Taken,
    ) -> LoopbackStream: ...
    def terminate(self) -> None: ...


@functools.cache
def pyaudio() -> Callable[[], PyAudio]:
    """What starts it. Raises `CaptureError` (`system.no_package`) where the package is not installed."""
    try:
        module: Any = importlib.import_module("pyaudiowpatch")
    except ImportError as error:
        raise CaptureError("system.no_package") from error
    start: Callable[[], PyAudio] = module.PyAudio
    return start
