"""Microphones of a real sound server: named, heard, never a monitor by accident, and back after a crash."""

from __future__ import annotations

import queue
import signal
import sys

import numpy as np
import pytest
import soundfile

from capture.conftest import PulseServer
from fakes.clock import VirtualClock
from fakes.recordings import recording
from livecaption.capture.devices import list_microphones, open_microphone, sound_server
from livecaption.capture.libpulse import SoundServerError
from livecaption.capture.pulse import pulse_microphone
from livecaption.capture.pulse_listing import pulse_sources
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.model.audio import MICROPHONE, CapturedBlock
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sound servers are Linux's")

PATIENCE_S = 60.0
SPEECH = (soundfile.read(recording("beckett.wav"), dtype="int16")[0])[: 4 * 16_000]


def next_block(ring: BlockRing) -> CapturedBlock:
    item = ring.get(PATIENCE_S)
    assert isinstance(item, CapturedBlock), "no block came"
    return item


def listen(ring: BlockRing, samples: int) -> np.ndarray:
    """At least `samples` of 16 kHz mono, from as many blocks as that takes."""
    resampler = SoxrResampler()
    heard = np.zeros(0, np.float32)
    while len(heard) < samples:
        block = next_block(ring)
        heard = np.concatenate([heard, resampler.process(block.samples, block.rate_hz)])
    return heard


def likeness(heard: np.ndarray, played: np.ndarray) -> float:
    """The highest normalised cross-correlation of what was played with what was heard, at any shift."""
    size = len(heard) + len(played)
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(played, size)), size)
    return float(product.max() / np.sqrt(np.sum(heard**2) * np.sum(played**2)))


def test_microphones_are_listed_by_name_and_monitors_only_when_asked(pulse_server: PulseServer) -> None:
    (only,) = list_microphones()
    assert (only.name, only.title, only.backend) == ("vmic", "Test Microphone", "pulse")
    assert (only.rate_hz, only.channels, only.is_default, only.is_monitor) == (16_000, 1, True, False)
    everything = {each.name: (each.is_monitor, each.is_default) for each in list_microphones(monitors=True)}
    assert everything == {"vmic": (False, True), "sys.monitor": (True, False)}
    assert (sound_server() or "").startswith("pulseaudio ")


@pytest.mark.parametrize("device", [None, "vmic", "Test Microphone", "test mic"])
def test_what_is_said_is_what_is_heard(pulse_server: PulseServer, device: str | None) -> None:
    ring = BlockRing()
    clock = VirtualClock(50.0)
    source = open_microphone(device, clock)
    source.start(ring)
    assert source.title == "Microphone: Test Microphone"
    speaker = pulse_server.speak(SPEECH.tobytes())
    heard = listen(ring, len(SPEECH))
    source.stop()
    speaker.join(PATIENCE_S)
    assert likeness(heard[: len(SPEECH)], SPEECH.astype(np.float32)) > 0.99


def test_blocks_carry_their_channel_and_a_time_before_now(pulse_server: PulseServer) -> None:
    ring = BlockRing()
    source = open_microphone("vmic", VirtualClock(50.0))
    source.start(ring)
    pulse_server.speak(SPEECH.tobytes())
    block = next_block(ring)
    source.stop()
    assert source.channel == block.channel == MICROPHONE
    assert block.samples.dtype == np.float32
    assert block.samples.shape[1] == 1
    assert not block.discontinuity
    assert 47.0 < block.captured_s <= 50.0 - len(block.samples) / block.rate_hz + 1e-9


def test_an_unknown_name_says_which_there_are(pulse_server: PulseServer) -> None:
    with pytest.raises(CaptureError) as raised:
        open_microphone("Hasselhoff", VirtualClock())
    assert raised.value.message.code == "device.unknown"
    assert "vmic (Test Microphone)" in str(raised.value)
    assert "monitor" not in str(raised.value)


def test_a_part_that_fits_two_is_ambiguous(pulse_server: PulseServer) -> None:
    pulse_server.control("load-module", "module-remap-source", "source_name=vmic2", "master=vmic")
    with pytest.raises(CaptureError) as raised:
        open_microphone("VMI", VirtualClock())
    assert raised.value.message.code == "device.ambiguous"


def test_a_monitor_is_no_microphone_unless_it_is_named(pulse_server: PulseServer) -> None:
    pulse_server.control("unload-module", "module-pipe-source")
    with pytest.raises(CaptureError) as raised:
        open_microphone(None, VirtualClock())
    assert raised.value.message.code == "device.none"
    with pytest.raises(CaptureError):
        open_microphone("sys.moni", VirtualClock())
    ring = BlockRing()
    source = open_microphone("sys.monitor", VirtualClock())
    source.start(ring)
    assert next_block(ring).samples.shape[1] == 2
    source.stop()


def test_when_the_default_is_a_monitor_another_microphone_is_taken(pulse_server: PulseServer) -> None:
    pulse_server.control("set-default-source", "sys.monitor")
    ring = BlockRing()
    source = open_microphone(None, VirtualClock())
    source.start(ring)
    pulse_server.speak(SPEECH.tobytes())
    assert next_block(ring).samples.shape[1] == 1, "the microphone is mono, the monitor stereo"
    source.stop()
    assert source.title == "Microphone: Test Microphone"


def test_a_followed_default_that_becomes_a_monitor_is_left_at_once(pulse_server: PulseServer) -> None:
    told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    ring = BlockRing()
    source = open_microphone(None, VirtualClock(), on_trouble=told.put)
    source.start(ring)
    pulse_server.control("set-default-source", "sys.monitor")
    pulse_server.control("unload-module", "module-pipe-source")
    trouble = told.get(timeout=PATIENCE_S)
    assert trouble is not None
    assert trouble.code == "device.lost"
    source.stop()
    assert ring.get(0) is None, "nothing of what the computer plays was taken for the microphone"


def test_after_a_crash_of_the_server_sound_comes_again(pulse_server: PulseServer) -> None:
    told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    ring = BlockRing()
    source = open_microphone("vmic", VirtualClock(), on_trouble=told.put)
    source.start(ring)
    pulse_server.speak(SPEECH[:3_200].tobytes()).join(PATIENCE_S)
    assert not next_block(ring).discontinuity
    pulse_server.kill()
    trouble = told.get(timeout=PATIENCE_S)
    assert trouble is not None
    assert trouble.code == "device.lost"
    while ring.get(0) is not None:
        pass
    pulse_server.start()
    pulse_server.speak(SPEECH.tobytes())
    assert next_block(ring).discontinuity
    assert told.get(timeout=PATIENCE_S) is None
    assert not next_block(ring).discontinuity
    source.stop()


def test_a_source_that_is_pulled_out_comes_back_by_itself(pulse_server: PulseServer) -> None:
    told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    ring = BlockRing()
    source = open_microphone("vmic", VirtualClock(), on_trouble=told.put)
    source.start(ring)
    pulse_server.control("unload-module", "module-pipe-source")
    assert told.get(timeout=PATIENCE_S) is not None
    pulse_server.control("load-module", *pulse_server.microphone_module())
    pulse_server.speak(SPEECH.tobytes())
    assert next_block(ring).discontinuity
    assert told.get(timeout=PATIENCE_S) is None
    source.stop()


def test_stop_while_lost_returns_and_nothing_follows(pulse_server: PulseServer) -> None:
    told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    source = open_microphone("vmic", VirtualClock(), on_trouble=told.put)
    source.start(BlockRing())
    pulse_server.kill()
    assert told.get(timeout=PATIENCE_S) is not None
    source.stop()
    source.stop()


def test_a_source_that_goes_between_choosing_and_starting(pulse_server: PulseServer) -> None:
    source = open_microphone("vmic", VirtualClock())
    pulse_server.control("unload-module", "module-pipe-source")
    with pytest.raises(CaptureError) as raised:
        source.start(BlockRing())
    assert raised.value.message.code == "device.none"
    source.stop()


def test_a_server_that_goes_between_choosing_and_starting(pulse_server: PulseServer) -> None:
    source = open_microphone("vmic", VirtualClock())
    pulse_server.kill()
    with pytest.raises(CaptureError) as raised:
        source.start(BlockRing())
    assert raised.value.message.code == "device.refused"
    assert raised.value.retryable
    source.stop()


def test_a_frozen_server_does_not_freeze_us(pulse_server: PulseServer) -> None:
    pulse_server.signal(signal.SIGSTOP)
    with pytest.raises(SoundServerError, match="does not answer"):
        pulse_sources(timeout_s=0.1)
    pulse_server.signal(signal.SIGCONT)
    assert pulse_sources()


@pytest.mark.usefixtures("no_server")
def test_without_a_server_there_is_none_to_name_and_none_is_started() -> None:
    assert sound_server() is None
    with pytest.raises(SoundServerError):
        pulse_sources()
    with pytest.raises(CaptureError):
        pulse_microphone(VirtualClock()).start(BlockRing())


def test_after_a_pause_the_same_microphone_is_heard_again(pulse_server: PulseServer) -> None:
    ring = BlockRing()
    source = open_microphone("vmic", VirtualClock())
    for _ in range(3):
        source.start(ring)
        pulse_server.speak(SPEECH.tobytes())
        assert not next_block(ring).discontinuity
        source.stop()
        while ring.get(0) is not None:
            pass
