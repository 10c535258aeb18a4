"""sounddevice without PortAudio: what is used of it, over devices that a test plugs in and pulls out."""

from __future__ import annotations

import queue
import threading
from types import SimpleNamespace
from typing import Any

import numpy as np

from livecaption.capture.portaudio_library import Inputs

PATIENCE_S = 60.0


class FakeStream:
    """A stream that calls back when the test says so; `hangs` makes closing it last until `released`."""

    hangs = False
    released = threading.Event()

    def __init__(self, **options: Any) -> None:
        self.options = options
        self.closed = False

    def start(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True
        if self.hangs:
            self.released.wait(PATIENCE_S)

    def deliver(self, *, overflow: bool = False, silent: bool = False) -> None:
        samples = np.full((self.options["blocksize"], 1), 0.0 if silent else 0.5, np.float32)
        self.options["callback"](samples, len(samples), None, SimpleNamespace(input_overflow=overflow))
        samples.fill(-1.0)  # PortAudio uses its buffer again


class FakePortAudio:
    """What is used of sounddevice: devices that can be pulled out, and the streams that were opened on them.

    As the real one it knows the devices of the time when it was started; starting it again ends all streams.
    """

    PortAudioError = type("PortAudioError", (Exception,), {})

    def __init__(self) -> None:
        self.devices = {"Speaker": 0, "Headset": 1}
        self.default = "Headset"
        self.most_channels = 32
        self.inputs: Inputs | None = None
        self.opened: queue.SimpleQueue[FakeStream] = queue.SimpleQueue()
        self.streams: list[FakeStream] = []
        self.initialised = 0
        self._initialize()
        self.initialised = 0

    def query_hostapis(self) -> list[dict[str, Any]]:
        names = list(self._listed)
        default = names.index(self._default) if self._default in names else -1
        return [{"name": "Any", "devices": list(range(len(names))), "default_input_device": default}]

    def query_devices(self, index: int) -> dict[str, Any]:
        name = list(self._listed)[index]
        return {"name": name, "max_input_channels": self._listed[name], "default_samplerate": 48_000.0}

    def InputStream(self, **options: Any) -> FakeStream:  # noqa: N802 # sounddevice's name
        name = list(self._listed)[options["device"]]
        if name not in self.devices:
            raise self.PortAudioError("Device unavailable", -9985)
        if options["channels"] > self.most_channels:
            raise self.PortAudioError("Invalid number of channels", -9998)
        stream = FakeStream(name=name, **options)
        self.streams.append(stream)
        self.opened.put(stream)
        return stream

    def _terminate(self) -> None:
        assert all(stream.closed for stream in self.streams), "a stream was ended under its owner"

    def _initialize(self) -> None:
        self.initialised += 1
        self._listed, self._default = dict(self.devices), self.default

    def _exit_handler(self) -> None:
        pass
