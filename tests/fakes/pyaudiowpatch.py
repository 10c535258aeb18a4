"""PyAudioWPatch without Windows: its published calls, over outputs that a test plugs in and plays on."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from livecaption.capture.wasapi_binding import FLOAT32, INPUT_OVERFLOW, Taken

DEVICE_UNAVAILABLE = -9985


class FakeLoopbackStream:
    """An open stream; it calls back when the test plays."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        self.taken: Taken = options["stream_callback"]
        self.active = True
        self.closed = False

    def play(self, value: float = 0.25, *, overflow: bool = False) -> None:
        """Let a block of this value have been played."""
        frames, channels = self.options["frames_per_buffer"], self.options["channels"]
        data = np.full((frames, channels), value, "<f4").tobytes()
        assert self.taken(data, frames, {}, INPUT_OVERFLOW if overflow else 0) == (None, 0)

    def is_active(self) -> bool:
        return self.active

    def stop_stream(self) -> None:
        self.active = False

    def close(self) -> None:
        self.closed = True
        if not self.active:
            raise OSError(DEVICE_UNAVAILABLE, "Device unavailable")


class FakeWindows:
    """The machine: its outputs, the default one, and the streams that were opened. Calling it starts the package."""

    def __init__(self) -> None:
        self.outputs: dict[str, tuple[int, int]] = {"Speakers": (48_000, 2), "Headphones": (44_100, 8)}
        self.default: str | None = "Speakers"
        self.streams: queue.SimpleQueue[FakeLoopbackStream] = queue.SimpleQueue()
        self.started = 0
        self.ended = 0

    def __call__(self) -> FakePyAudio:
        self.started += 1
        return FakePyAudio(self)


class FakePyAudio:
    """One start of the package: it knows the devices of that moment."""

    def __init__(self, windows: FakeWindows) -> None:
        self._windows = windows
        self._default = windows.default
        self._loopbacks = [
            {
                "index": 10 + number,
                "name": f"{name} [Loopback]",
                "maxInputChannels": channels,
                "defaultSampleRate": float(rate_hz),
                "isLoopbackDevice": True,
            }
            for number, (name, (rate_hz, channels)) in enumerate(windows.outputs.items())
        ]
        self._terminated = False

    def get_loopback_device_info_generator(self) -> Iterator[Mapping[str, Any]]:
        assert not self._terminated
        yield from self._loopbacks

    def get_default_wasapi_loopback(self) -> Mapping[str, Any]:
        assert not self._terminated
        for each in self._loopbacks:
            if each["name"] == f"{self._default} [Loopback]":
                return each
        raise LookupError("No analogue is found for passed device")

    def open(self, **options: Any) -> FakeLoopbackStream:
        assert not self._terminated
        assert options["format"] == FLOAT32
        assert options["input"] is True
        device = next(each for each in self._loopbacks if each["index"] == options["input_device_index"])
        name = str(device["name"]).removesuffix(" [Loopback]")
        if name not in self._windows.outputs:
            raise OSError(DEVICE_UNAVAILABLE, "Device unavailable")
        stream = FakeLoopbackStream(options)
        self._windows.streams.put(stream)
        return stream

    def terminate(self) -> None:
        assert not self._terminated, "it was ended already"
        self._terminated = True
        self._windows.ended += 1
