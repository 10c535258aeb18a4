"""What Windows plays, through PyAudioWPatch: on a fake of its published interface."""

from __future__ import annotations

import queue
import sys
from collections.abc import Iterator
from typing import NoReturn

import pytest

from fakes.clock import VirtualClock
from fakes.pyaudiowpatch import FakeLoopbackStream, FakeWindows
from livecaption.capture import wasapi_binding, wasapi_loopback
from livecaption.capture.outlet import BEHIND_S
from livecaption.capture.ring import BlockRing
from livecaption.capture.wasapi_loopback import FOLLOW_S, WasapiLoopback, wasapi_outputs
from livecaption.model.audio import SYSTEM, CapturedBlock
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message

PATIENCE_S = 60.0


class Playing:
    """A loopback that runs, the machine under it, and what it told."""

    def __init__(self, windows: FakeWindows, output: str | None = None, *, fallback: bool = False) -> None:
        self.windows = windows
        self.clock = VirtualClock(100.0)
        self.ring = BlockRing(capacity_s=3_600.0)
        self.told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self.source = WasapiLoopback(self.clock, output, on_trouble=self.told.put, fallback=fallback, start=windows)
        self.source.start(self.ring)

    def stream(self) -> FakeLoopbackStream:
        """The next stream that is opened."""
        return self.windows.streams.get(timeout=PATIENCE_S)

    def block(self) -> CapturedBlock:
        """The next block of sound; silence is passed over."""
        while True:
            item = self.ring.get(PATIENCE_S)
            assert isinstance(item, CapturedBlock), "no block came"
            if item.samples.any():
                return item

    def silence(self) -> CapturedBlock:
        """Let time pass, and take the silence that is put for it."""
        self.clock.advance(0.4)
        item = self.ring.get(PATIENCE_S)
        assert isinstance(item, CapturedBlock)
        assert not item.samples.any()
        return item


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> FakeWindows:
    monkeypatch.setattr(wasapi_loopback, "_WAIT_S", 0.001)
    monkeypatch.setattr(wasapi_loopback, "RETRY_S", 0.001)
    return FakeWindows()


@pytest.fixture
def playing(windows: FakeWindows) -> Iterator[Playing]:
    playing = Playing(windows)
    yield playing
    playing.source.stop()
    assert windows.started == windows.ended, "every start of PortAudio is ended"


def test_blocks_carry_when_they_were_played(playing: Playing) -> None:
    stream = playing.stream()
    assert playing.source.title == "This computer's sound: Speakers"
    stream.play(0.25)
    block = playing.block()
    assert (block.channel, block.rate_hz, block.samples.shape) == (SYSTEM, 48_000, (960, 2))
    assert (block.samples == 0.25).all()
    assert block.captured_s == pytest.approx(99.98)
    assert not block.discontinuity
    stream.play(overflow=True)
    assert playing.block().discontinuity
    overflow = playing.told.get(timeout=PATIENCE_S)
    assert overflow is not None
    assert overflow.code == "device.overflow"
    assert playing.source.overflows == 1


def test_rest_is_silence_and_no_trouble(playing: Playing) -> None:
    stream = playing.stream()
    stream.play()
    playing.block()
    put_s = sum(len(playing.silence().samples) / 48_000 for _ in range(20))
    assert put_s == pytest.approx(20 * 0.4 - BEHIND_S, abs=0.001)
    assert playing.told.empty()


def test_the_default_is_followed_once_it_rests(playing: Playing) -> None:
    playing.stream().play()
    playing.block()
    playing.windows.default = "Headphones"
    started = playing.windows.started
    while playing.windows.started == started:
        playing.clock.advance(FOLLOW_S / 10)
    stream = playing.stream()
    stream.play()
    block = playing.block()
    assert (block.rate_hz, block.samples.shape[1]) == (44_100, 8)
    assert playing.source.title == "This computer's sound: Headphones"
    assert playing.told.empty()


def test_while_something_plays_nothing_is_listed_again(playing: Playing) -> None:
    stream = playing.stream()
    for _ in range(round(3 * FOLLOW_S)):
        playing.clock.advance(1.0)
        stream.play()
        playing.block()
    assert playing.windows.started == 1


def test_an_output_that_was_chosen_is_waited_for(windows: FakeWindows) -> None:
    playing = Playing(windows, "Headphones")
    stream = playing.stream()
    stream.play()
    playing.block()
    plugged = windows.outputs.pop("Headphones")
    stream.active = False
    playing.clock.advance(1.0)
    lost = playing.told.get(timeout=PATIENCE_S)
    assert lost is not None
    assert lost.code == "system.lost"
    assert stream.closed
    stream.play()  # too late: nobody listens to it any more
    windows.outputs["Headphones"] = plugged
    assert playing.told.get(timeout=PATIENCE_S) is None
    playing.stream().play(0.5)
    block = playing.block()
    assert (block.samples == 0.5).all()
    assert block.discontinuity
    playing.source.stop()
    assert windows.started == windows.ended


def test_the_default_stands_in_where_that_is_allowed_and_goes_again(windows: FakeWindows) -> None:
    headphones = windows.outputs.pop("Headphones")
    playing = Playing(windows, "Headphones", fallback=True)
    stands_in = playing.told.get(timeout=PATIENCE_S)
    assert stands_in is not None
    assert stands_in.code == "device.stands_in"
    playing.stream().play()
    assert playing.block().rate_hz == 48_000
    windows.outputs["Headphones"] = headphones
    while windows.streams.empty():
        playing.clock.advance(FOLLOW_S / 10)
    playing.stream().play()
    assert playing.block().rate_hz == 44_100
    assert playing.told.get(timeout=PATIENCE_S) is None
    playing.source.stop()


def test_pause_closes_and_goes_on(playing: Playing) -> None:
    stream = playing.stream()
    playing.source.stop()
    assert stream.closed
    stream.play()
    assert playing.ring.get(0) is None
    playing.source.start(playing.ring)
    playing.stream().play(0.5)
    assert (playing.block().samples == 0.5).all()


@pytest.mark.parametrize(("output", "code"), [("Gramophone", "system.unknown_output"), (None, "system.no_output")])
def test_what_cannot_be_opened_says_why(windows: FakeWindows, output: str | None, code: str) -> None:
    windows.default = None
    source = WasapiLoopback(VirtualClock(), output, start=windows)
    with pytest.raises(CaptureError) as raised:
        source.start(BlockRing())
    assert raised.value.message.code == code
    assert windows.started == windows.ended
    source.stop()


def test_a_machine_without_wasapi_says_why(windows: FakeWindows) -> None:
    def refuse() -> NoReturn:
        raise OSError(-9979, "Host API not found")

    for ask in (
        lambda: wasapi_outputs(refuse),
        lambda: WasapiLoopback(VirtualClock(), start=refuse).start(BlockRing()),
    ):
        with pytest.raises(CaptureError, match="Host API not found") as raised:
            ask()
        assert raised.value.message.code == "system.refused"


def test_outputs_are_listed_by_the_name_of_the_output(windows: FakeWindows) -> None:
    listed = [(each.name, each.is_default, each.rate_hz, each.channels) for each in wasapi_outputs(windows)]
    assert listed == [("Speakers", True, 48_000, 2), ("Headphones", False, 44_100, 8)]
    windows.default = None
    assert not any(each.is_default for each in wasapi_outputs(windows))
    assert windows.started == windows.ended


def test_without_the_package_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyaudiowpatch", None)
    wasapi_binding.pyaudio.cache_clear()
    with pytest.raises(CaptureError) as raised:
        WasapiLoopback(VirtualClock()).start(BlockRing())
    assert raised.value.message.code == "system.no_package"
