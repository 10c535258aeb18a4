"""Microphones through PortAudio, against a real sound server behind ALSA's pulse plugin; and without PortAudio."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from capture.conftest import PulseServer
from fakes.clock import VirtualClock
from fakes.portaudio import PATIENCE_S, FakePortAudio, FakeStream
from fakes.sound_servers import until
from livecaption.capture import portaudio, portaudio_library, watch
from livecaption.capture.devices import list_microphones, open_microphone
from livecaption.capture.portaudio import PortAudioMicrophone, portaudio_microphones
from livecaption.capture.portaudio_library import Inputs, PortAudioLibrary
from livecaption.capture.ring import BlockRing
from livecaption.model.audio import CapturedBlock
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message


@pytest.fixture
def alsa_through_pulse(pulse_server: PulseServer) -> PulseServer:
    """A daemon that PortAudio reaches as the ALSA device called `pulse`, with a microphone that is always on."""
    try:
        sounddevice = portaudio_library.sounddevice_module()
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


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    """PortAudio without devices, and a watchdog without patience."""
    fake = FakePortAudio()
    library = PortAudioLibrary(lambda: fake, lambda: fake.inputs)
    monkeypatch.setattr(portaudio, "library", lambda: library)
    for name in ("_STALL_S", "_FIRST_BLOCK_S", "_LOOK_S", "RETRY_S", "FOLLOW_S"):
        monkeypatch.setattr(portaudio, name, 0.02)
    monkeypatch.setattr(portaudio_library, "_CLOSE_S", 0.02)
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


def test_lost_sound_and_silence_are_counted_and_told(fake: FakePortAudio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portaudio, "_FIRST_BLOCK_S", PATIENCE_S)
    monkeypatch.setattr(portaudio, "_STALL_S", PATIENCE_S)
    told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    ring = BlockRing(capacity_s=0.03)
    source = PortAudioMicrophone(VirtualClock(), on_trouble=told.put)
    source.start(ring)
    stream = fake.opened.get(timeout=PATIENCE_S)

    def deliver_until(code: str | None, **how: bool) -> None:
        # Blocks come again and again, as from a device: one alone may fall between two looks.
        def is_told() -> bool:
            stream.deliver(**how)
            return not told.empty() and getattr(told.get(), "code", None) == code

        until(is_told, f"{code} is told")

    deliver_until("device.overflow", overflow=True)
    first = next_block(ring)
    assert first.discontinuity
    lost = source.overflows
    while ring.put(first):
        pass
    stream.deliver()
    deliver_until("device.overflow")
    assert source.overflows > lost, "what the ring had no room for is lost as well"
    while ring.get(0) is not None:
        pass
    stream.deliver()
    assert next_block(ring).discontinuity
    monkeypatch.setattr(watch, "PATIENCE_S", 0.0)
    monkeypatch.setattr(watch, "OVERFLOW_SHOWN_S", 0.0)
    deliver_until("device.silent", silent=True)
    source.stop()
    assert told.get(timeout=PATIENCE_S) is None


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
    headset = fake.devices.pop("Headset")
    assert told.get(timeout=PATIENCE_S) is not None
    while not fake.opened.empty():
        fake.opened.get()
    fake.devices["Headset"] = headset
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


def test_a_device_that_refuses_many_channels_is_asked_for_fewer(fake: FakePortAudio) -> None:
    fake.devices["Headset"] = 8
    fake._initialize()
    fake.most_channels = 2
    source = PortAudioMicrophone(VirtualClock())
    source.start(BlockRing())
    assert fake.opened.get(timeout=PATIENCE_S).options["channels"] == 2
    source.stop()


class Speaking:
    """Two microphones of one session; `speak` lets the streams that are open call back until something is so."""

    def __init__(self, fake: FakePortAudio, names: tuple[str | None, ...], *, fallback: bool = False) -> None:
        self.fake = fake
        self.told: list[list[str | None]] = [[] for _ in names]
        self.rings = [BlockRing(capacity_s=3_600.0) for _ in names]
        self.sources = [
            PortAudioMicrophone(VirtualClock(), name, on_trouble=self._teller(told), fallback=fallback)
            for name, told in zip(names, self.told, strict=True)
        ]
        for source, ring in zip(self.sources, self.rings, strict=True):
            source.start(ring)

    @staticmethod
    def _teller(told: list[str | None]) -> Callable[[Message | None], None]:
        return lambda what: told.append(None if what is None else what.code)

    def speak(self, done: Callable[[], bool], what: str) -> None:
        def is_done() -> bool:
            for stream in list(self.fake.streams):
                if not stream.closed and stream.options["name"] in self.fake.devices:
                    stream.deliver()
            return done()

        until(is_done, what)

    def open_names(self) -> list[str]:
        return [stream.options["name"] for stream in list(self.fake.streams) if not stream.closed]

    def stop(self) -> None:
        for source in self.sources:
            source.stop()
        assert all(stream.closed for stream in self.fake.streams)


@pytest.fixture
def patient(fake: FakePortAudio, monkeypatch: pytest.MonkeyPatch) -> None:
    """A watchdog that waits longer for a block than `Speaking` takes to deliver one."""
    monkeypatch.setattr(portaudio, "_STALL_S", 2.0)
    monkeypatch.setattr(portaudio, "_FIRST_BLOCK_S", 2.0)


@pytest.mark.usefixtures("patient")
def test_a_lost_microphone_does_not_interrupt_the_other_before_something_changes(fake: FakePortAudio) -> None:
    fake.devices["Desk"] = 2
    fake._initialize()
    fake.inputs = Inputs(("Desk", "Headset"), "Headset")
    two = Speaking(fake, ("Desk", "Headset"))
    before = fake.initialised
    headset = fake.devices.pop("Headset")
    two.speak(lambda: two.told[1] == ["device.lost"], "the headset is lost")
    desk = fake.streams[0]
    two.speak(
        lambda: not any(stream.options["name"] == "Headset" for stream in fake.streams if not stream.closed), "it"
    )
    assert fake.initialised == before
    assert not desk.closed, "nothing changed: listing again would only interrupt"
    fake.devices["Headset"] = headset
    fake.inputs = Inputs(("Desk", "Headset", "again"), "Headset")
    two.speak(lambda: two.told[1] == ["device.lost", None], "the headset is back")
    assert fake.initialised == before + 1
    assert desk.closed
    assert sorted(two.open_names()) == ["Desk", "Headset"], "the other goes on by itself"
    marks = []
    while (block := two.rings[0].get(0)) is not None:
        assert isinstance(block, CapturedBlock)
        marks.append(block.discontinuity)
    two.speak(lambda: two.rings[0].get(0) is not None, "the desk goes on")
    assert two.told[0] == []
    assert marks.count(True) <= 1, "one hole, and a short one"
    two.stop()


@pytest.mark.usefixtures("patient")
def test_a_new_default_is_followed(fake: FakePortAudio) -> None:
    fake.devices["Desk"] = 2
    fake._initialize()
    fake.inputs = Inputs(("Desk", "Headset"), "Headset")
    one = Speaking(fake, (None,))
    one.speak(lambda: one.rings[0].get(0) is not None, "the headset is heard")
    fake.default = "Desk"
    fake.inputs = Inputs(("Desk", "Headset"), "Desk")
    one.speak(lambda: one.open_names() == ["Desk"], "the desk is opened")
    assert one.sources[0].title == "Microphone: Desk"
    opened = len(fake.streams)
    one.speak(lambda: one.rings[0].get(0) is not None, "the desk is heard")
    assert len(fake.streams) == opened
    assert set(one.told[0]) <= {None}
    one.stop()


@pytest.mark.usefixtures("patient")
def test_a_chosen_microphone_is_not_left_for_the_default(fake: FakePortAudio) -> None:
    fake.devices["Desk"] = 2
    fake._initialize()
    fake.inputs = Inputs(("Desk", "Headset"), "Headset")
    one = Speaking(fake, ("Headset",))
    fake.inputs = Inputs(("Desk", "Headset"), "Desk")
    taken = iter(range(40))
    one.speak(lambda: next(taken) == 39, "some looks are taken")
    assert len(fake.streams) == 1
    one.stop()


@pytest.mark.usefixtures("patient")
def test_the_default_stands_in_only_where_it_may(fake: FakePortAudio) -> None:
    fake.devices["Desk"] = 2
    fake.default = "Desk"
    fake._initialize()
    fake.inputs = Inputs(("Desk", "Headset"), "Desk")
    one = Speaking(fake, ("Headset",), fallback=True)
    headset = fake.devices.pop("Headset")
    fake.inputs = Inputs(("Desk",), "Desk")
    one.speak(lambda: one.told[0][-1:] == ["device.stands_in"], "the desk stands in")
    assert one.open_names() == ["Desk"]
    fake.devices["Headset"] = headset
    fake.inputs = Inputs(("Desk", "Headset"), "Desk")
    one.speak(lambda: one.told[0][-1:] == [None] and one.open_names() == ["Headset"], "the headset is taken again")
    one.stop()


@pytest.mark.usefixtures("no_server")
def test_without_portaudio_and_a_server_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    portaudio_library.sounddevice_module.cache_clear()
    for ask in (list_microphones, lambda: open_microphone(None, VirtualClock())):
        with pytest.raises(CaptureError) as raised:
            ask()
        assert raised.value.message.code == "portaudio.missing"
    portaudio_library.sounddevice_module.cache_clear()


@pytest.mark.usefixtures("no_server")
def test_a_machine_without_microphones_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoDevices:
        @staticmethod
        def query_hostapis() -> tuple[()]:
            return ()

    monkeypatch.setattr(portaudio, "library", lambda: PortAudioLibrary(NoDevices, lambda: None))
    assert list_microphones() == []
    for device in (None, "Built-in"):
        with pytest.raises(CaptureError) as raised:
            open_microphone(device, VirtualClock())
        assert raised.value.message.code == "device.none"
