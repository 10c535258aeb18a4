"""Microphones through PortAudio, against a real sound server behind ALSA's pulse plugin; and without PortAudio."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from capture.conftest import PulseServer
from fakes.clock import VirtualClock
from livecaption.capture import portaudio
from livecaption.capture.devices import list_microphones, open_microphone
from livecaption.capture.portaudio import PortAudioMicrophone, portaudio_microphones
from livecaption.capture.ring import BlockRing
from livecaption.model.audio import CapturedBlock
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message

PATIENCE_S = 20.0


@pytest.fixture
def alsa_through_pulse(pulse_server: PulseServer) -> PulseServer:
    """A daemon that PortAudio reaches as the ALSA device called `pulse`, with a microphone that is always on."""
    try:
        sounddevice = portaudio._sounddevice()
    except CaptureError:
        pytest.skip("PortAudio is not installed: `make setup` installs it where it may")
    sounddevice._terminate()
    sounddevice._initialize()  # looks for devices again, now in this test's environment
    if not any(each.name == "pulse" for each in portaudio_microphones()):
        pytest.skip("libasound2-plugins is not installed: PortAudio cannot reach the sound server")
    pulse_server.control("set-default-source", "sys.monitor")
    return pulse_server


def next_block(ring: BlockRing) -> CapturedBlock:
    item = ring.get(PATIENCE_S)
    assert isinstance(item, CapturedBlock), "no block came"
    return item


def test_blocks_come_from_the_real_library(alsa_through_pulse: PulseServer) -> None:
    ring = BlockRing()
    source = PortAudioMicrophone(VirtualClock(9.0), "pulse")
    source.start(ring)
    assert source.title == "Microphone: pulse"
    block = next_block(ring)
    assert block.samples.dtype == np.float32
    assert block.samples.shape == (block.rate_hz // 50, 2)
    assert block.captured_s == pytest.approx(8.98)
    assert not block.discontinuity
    source.stop()
    source.stop()


def test_an_unknown_device_says_which_there_are(alsa_through_pulse: PulseServer) -> None:
    with pytest.raises(CaptureError, match="pulse") as raised:
        PortAudioMicrophone(VirtualClock(), "Hasselhoff").start(BlockRing())
    assert raised.value.message.code == "device.unknown"


class FakeStream:
    """A stream that calls back when the test says so; `hangs` makes closing it last until `released`."""

    hangs = False
    released = threading.Event()

    def __init__(self, **options: Any) -> None:
        self.options = options

    def start(self) -> None:
        pass

    def close(self) -> None:
        if self.hangs:
            self.released.wait(PATIENCE_S)

    def deliver(self, *, overflow: bool = False) -> None:
        samples = np.full((self.options["blocksize"], 1), 0.5, np.float32)
        self.options["callback"](samples, len(samples), None, SimpleNamespace(input_overflow=overflow))
        samples.fill(-1.0)  # PortAudio uses its buffer again


class FakePortAudio:
    """What is used of sounddevice: one device, which can be pulled out, and the streams that were opened on it."""

    PortAudioError = type("PortAudioError", (Exception,), {})

    def __init__(self) -> None:
        self.plugged_in = True
        self.opened: queue.SimpleQueue[FakeStream] = queue.SimpleQueue()
        self.initialised = 0

    def query_hostapis(self) -> list[dict[str, Any]]:
        return [{"name": "Any", "devices": [0, 1][: 1 + self.plugged_in], "default_input_device": 1}]

    def query_devices(self, index: int) -> dict[str, Any]:
        return {"name": ["Speaker", "Headset"][index], "max_input_channels": index, "default_samplerate": 48_000.0}

    def InputStream(self, **options: Any) -> FakeStream:  # noqa: N802 # sounddevice's name
        stream = FakeStream(**options)
        self.opened.put(stream)
        return stream

    def _terminate(self) -> None:
        pass

    def _initialize(self) -> None:
        self.initialised += 1

    def _exit_handler(self) -> None:
        pass


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    """PortAudio without devices, and a watchdog without patience."""
    fake = FakePortAudio()
    monkeypatch.setattr(portaudio, "_sounddevice", lambda: fake)
    for name in ("_STALL_S", "_FIRST_BLOCK_S", "_LOOK_S", "_CLOSE_S", "RETRY_S"):
        monkeypatch.setattr(portaudio, name, 0.02)
    return fake


def test_the_callback_copies_and_marks_an_overflow(fake: FakePortAudio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portaudio, "_FIRST_BLOCK_S", PATIENCE_S)
    monkeypatch.setattr(portaudio, "_STALL_S", PATIENCE_S)
    ring = BlockRing()
    source = PortAudioMicrophone(VirtualClock(9.0))
    source.start(ring)
    stream = fake.opened.get(timeout=PATIENCE_S)
    for overflow in (False, True, False):
        stream.deliver(overflow=overflow)
    blocks = [next_block(ring) for _ in range(3)]
    assert [block.discontinuity for block in blocks] == [False, True, False]
    assert {block.rate_hz for block in blocks} == {48_000}
    assert all((block.samples == 0.5).all() for block in blocks)
    source.stop()
    stream.deliver()
    assert ring.get(0) is None


def test_after_a_pause_the_same_device_is_heard_again(fake: FakePortAudio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portaudio, "_FIRST_BLOCK_S", PATIENCE_S)
    monkeypatch.setattr(portaudio, "_STALL_S", PATIENCE_S)
    ring = BlockRing()
    source = PortAudioMicrophone(VirtualClock(9.0))
    for _ in range(3):
        source.start(ring)
        fake.opened.get(timeout=PATIENCE_S).deliver()
        assert not next_block(ring).discontinuity
        source.stop()


@pytest.mark.parametrize("hangs", [False, True])
def test_a_device_that_falls_silent_is_opened_again(
    fake: FakePortAudio, monkeypatch: pytest.MonkeyPatch, hangs: bool
) -> None:
    monkeypatch.setattr(FakeStream, "hangs", hangs)
    monkeypatch.setattr(FakeStream, "released", threading.Event())
    told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    ring = BlockRing()
    source = PortAudioMicrophone(VirtualClock(), "Headset", on_trouble=told.put)
    source.start(ring)
    silent = fake.opened.get(timeout=PATIENCE_S)
    trouble = told.get(timeout=PATIENCE_S)
    assert trouble is not None
    assert trouble.code == "device.lost"
    stream = fake.opened.get(timeout=PATIENCE_S)
    # A watchdog without patience gives up streams all the time: go on with the newest until it takes a block.
    while (block := ring.get(0)) is None:
        with contextlib.suppress(queue.Empty):
            stream = fake.opened.get_nowait()
        stream.deliver()
        silent.deliver()  # given up: must not be heard any more
    assert isinstance(block, CapturedBlock)
    assert block.discontinuity
    while told.get(timeout=PATIENCE_S) is not None:
        pass
    source.stop()
    assert (fake.initialised > 0) is not hangs, "PortAudio would wait for ever for a stream that hangs"
    FakeStream.released.set()


def test_a_headset_that_is_pulled_out_is_waited_for(fake: FakePortAudio) -> None:
    told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    source = PortAudioMicrophone(VirtualClock(), "Headset", on_trouble=told.put)
    source.start(BlockRing())
    fake.opened.get(timeout=PATIENCE_S)
    fake.plugged_in = False
    assert told.get(timeout=PATIENCE_S) is not None
    while not fake.opened.empty():
        fake.opened.get()
    fake.plugged_in = True
    assert fake.opened.get(timeout=PATIENCE_S).options["device"] == 1
    source.stop()


def test_a_device_that_refuses_is_an_error_with_its_reason(
    fake: FakePortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_options: Any) -> None:
        raise fake.PortAudioError("Device unavailable", -9985)

    monkeypatch.setattr(fake, "InputStream", refuse)
    source = PortAudioMicrophone(VirtualClock())
    with pytest.raises(CaptureError, match="Device unavailable") as raised:
        source.start(BlockRing())
    assert raised.value.message.code == "device.refused"
    assert "Headset" in str(raised.value)
    source.stop()


@pytest.mark.usefixtures("no_server")
def test_without_portaudio_and_a_server_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    portaudio._sounddevice.cache_clear()
    for ask in (list_microphones, lambda: open_microphone(None, VirtualClock())):
        with pytest.raises(CaptureError) as raised:
            ask()
        assert raised.value.message.code == "portaudio.missing"
    portaudio._sounddevice.cache_clear()


@pytest.mark.usefixtures("no_server")
def test_a_machine_without_microphones_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoDevices:
        @staticmethod
        def query_hostapis() -> tuple[()]:
            return ()

    monkeypatch.setattr(portaudio, "_sounddevice", NoDevices)
    assert list_microphones() == []
    for device in (None, "Built-in"):
        with pytest.raises(CaptureError) as raised:
            open_microphone(device, VirtualClock())
        assert raised.value.message.code == "device.none"
