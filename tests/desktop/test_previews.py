"""The level of a source before captioning: only what was chosen is open, and it is closed again."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from desktop.conftest import wait_until
from livecaption.desktop.previews import LevelPreview, OpenSource
from livecaption.model.audio import MICROPHONE, CapturedBlock, ChannelId, SourceEnded
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message
from livecaption.model.seams import BlockSink, Clock


class Tone:
    """A microphone that hears a tone of a known loudness."""

    channel: ChannelId = MICROPHONE
    title = "Tone"

    def __init__(self) -> None:
        self.open = threading.Event()
        self.closed = threading.Event()
        self.sink: BlockSink | None = None

    def start(self, sink: BlockSink) -> None:
        self.sink = sink
        self.open.set()

    def stop(self) -> None:
        self.closed.set()

    def say(self, amplitude: float, at_s: float) -> None:
        assert self.sink is not None
        samples = np.full((320, 2), amplitude, np.float32)
        self.sink.put(CapturedBlock(MICROPHONE, samples, 16_000, at_s))


@pytest.fixture
def preview(application: QApplication) -> LevelPreview:
    return LevelPreview()


def opening(tone: Tone) -> OpenSource:
    return lambda _clock: tone


def test_levels_come_ten_times_a_second_at_most(preview: LevelPreview) -> None:
    tone, levels = Tone(), list[float]()
    preview.level.connect(lambda _id, dbfs: levels.append(dbfs))
    preview.listen({"mic": opening(tone)})
    assert tone.open.wait(60)
    for block in range(50):
        tone.say(0.1, 100 + block * 0.02)
    wait_until(lambda: bool(levels))
    preview.stop(wait=True)
    assert tone.closed.is_set()
    assert len(levels) <= 11
    assert levels[0] == pytest.approx(-20, abs=0.1)


def test_silence_is_a_level_too(preview: LevelPreview) -> None:
    tone, levels = Tone(), list[float]()
    preview.level.connect(lambda _id, dbfs: levels.append(dbfs))
    preview.listen({"mic": opening(tone)})
    assert tone.open.wait(60)
    tone.say(0.0, 5.0)
    wait_until(lambda: bool(levels))
    preview.stop(wait=True)
    assert levels == [-90.0]


def test_another_choice_closes_the_one_before(preview: LevelPreview) -> None:
    first, second = Tone(), Tone()
    preview.listen({"one": opening(first)})
    assert first.open.wait(60)
    preview.listen({"two": opening(second)})
    assert first.closed.wait(60)
    assert second.open.wait(60)
    preview.stop(wait=True)
    assert second.closed.is_set()


def test_a_device_that_cannot_be_opened_is_told_of(preview: LevelPreview) -> None:
    told: list[Message] = []
    preview.failed.connect(told.append)

    def refuse(_clock: Clock) -> Tone:
        raise CaptureError("device.none")

    preview.listen({"mic": refuse})
    wait_until(lambda: bool(told))
    assert told[0].code == "device.none"
    preview.stop(wait=True)


def test_a_device_that_goes_is_told_of(preview: LevelPreview) -> None:
    tone, told = Tone(), list[Message]()
    preview.failed.connect(told.append)
    preview.listen({"mic": opening(tone)})
    assert tone.open.wait(60)
    assert tone.sink is not None
    tone.sink.end(SourceEnded(MICROPHONE, CaptureError("device.lost", title="Tone")))
    wait_until(lambda: bool(told))
    preview.stop(wait=True)


@pytest.mark.expects_log
def test_a_mistake_in_a_device_costs_no_program(preview: LevelPreview) -> None:
    told: list[Message] = []
    preview.failed.connect(told.append)

    def mistaken(_clock: Clock) -> Tone:
        raise ZeroDivisionError

    preview.listen({"mic": mistaken})
    wait_until(lambda: bool(told))
    preview.stop(wait=True)
