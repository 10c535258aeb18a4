"""A recording as a source: what is wrong is said before captioning, the pace is exact, a cut file is told."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from fakes.audio import tone
from fakes.clock import VirtualClock
from fakes.recordings import recording
from livecaption.capture.file import FileSource, Pace
from livecaption.capture.ring import BlockRing
from livecaption.model.audio import FILE, CapturedBlock, SourceEnded
from livecaption.model.errors import CaptureError

FORMATS = ["wav", "flac", "ogg", "mp3"]


def read_all(source: FileSource) -> tuple[list[CapturedBlock], SourceEnded]:
    """Everything a source gives, over a small ring, in this thread."""
    ring = BlockRing(capacity_s=0.1)
    source.start(ring)
    blocks: list[CapturedBlock] = []
    while not isinstance(item := ring.get(30), SourceEnded):
        assert item is not None, "the source fell silent"
        blocks.append(item)
    source.stop()
    return blocks, item


def sound_of(blocks: list[CapturedBlock]) -> np.ndarray:
    return np.concatenate([block.samples for block in blocks])


@pytest.fixture(scope="module")
def speech() -> np.ndarray:
    return np.asarray(soundfile.read(recording("beckett.wav"), dtype="float32")[0])


@pytest.mark.parametrize("extension", FORMATS)
@pytest.mark.parametrize(("rate_hz", "channels"), [(16_000, 1), (44_100, 2)])
def test_every_format_gives_the_whole_sound(tmp_path: Path, extension: str, rate_hz: int, channels: int) -> None:
    path = tmp_path / f"sound.{extension}"
    sound = np.repeat(tone(2.0, rate_hz=rate_hz).reshape(-1, 1), channels, axis=1)
    soundfile.write(path, sound, rate_hz)
    blocks, ended = read_all(FileSource(path, VirtualClock(7.0), Pace.FAST))
    assert ended.error is None
    assert {(block.channel, block.rate_hz, block.samples.shape[1]) for block in blocks} == {(FILE, rate_hz, channels)}
    assert {len(block.samples) for block in blocks[:-1]} == {rate_hz // 50}
    got = sound_of(blocks)
    assert got.shape == sound.shape
    np.testing.assert_allclose(got[2_000:-2_000], sound[2_000:-2_000], atol=0.03)
    np.testing.assert_allclose(
        [block.captured_s for block in blocks], 7.0 + np.arange(len(blocks)) * (rate_hz // 50) / rate_hz
    )


def test_mp3_read_in_small_blocks_is_the_sound_read_in_one(tmp_path: Path, speech: np.ndarray) -> None:
    # python-soundfile seeks after each read, and a seek in MP3 damages what follows.
    path = tmp_path / "speech.mp3"
    soundfile.write(path, speech, 16_000)
    blocks, _ = read_all(FileSource(path, VirtualClock(), Pace.FAST))
    whole = soundfile.read(path, dtype="float32", always_2d=True)[0]
    np.testing.assert_allclose(sound_of(blocks), whole, atol=1e-4)


def test_real_time_pace_keeps_an_absolute_schedule() -> None:
    clock = VirtualClock(100.0)
    waits: list[tuple[float, float]] = []

    def wait(stop: threading.Event, seconds: float) -> bool:
        waits.append((clock.now_s(), seconds))
        return clock.wait(stop, seconds * 1.5)  # every sleep is too long

    blocks, ended = read_all(FileSource(recording("beckett.wav"), clock, Pace.REALTIME, wait=wait))
    assert ended.error is None
    length_s = sum(len(block.samples) for block in blocks) / 16_000
    assert blocks[0].captured_s == 100.0
    assert waits[0] == pytest.approx((100.0, 0.02)), "a block is there when its last sample would have been captured"
    assert clock.now_s() - 100.0 == pytest.approx(length_s, abs=0.03), "late sleeps are made up for, not added up"
    assert blocks[-1].captured_s == pytest.approx(100.0 + (len(blocks) - 1) * 0.02)


def test_a_file_waits_for_room_and_drops_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ramp.wav"
    ramp = np.linspace(-1, 1, 32_000, dtype=np.float32)
    soundfile.write(path, ramp, 16_000, subtype="FLOAT")
    blocks, _ = read_all(FileSource(path, VirtualClock(), Pace.FAST))
    np.testing.assert_array_equal(sound_of(blocks)[:, 0], ramp)
    assert not any(block.discontinuity for block in blocks)


@pytest.mark.parametrize("pace", Pace)
def test_stop_returns_though_nobody_reads_and_no_block_follows(pace: Pace) -> None:
    ring = BlockRing(capacity_s=0.02)
    clock = VirtualClock()
    source = FileSource(recording("two_cities.wav"), clock, pace, wait=clock.wait)
    source.start(ring)
    assert isinstance(ring.get(30), CapturedBlock)
    source.stop()
    source.stop()
    left = list(iter(lambda: ring.get(0), None))
    assert all(isinstance(item, CapturedBlock) for item in left)
    assert ring.put_waiting(CapturedBlock(FILE, np.zeros((1, 1), np.float32), 16_000, 0.0))
    assert ring.get(0) is not None
    assert ring.get(0) is None


def test_a_source_that_never_started_can_be_stopped() -> None:
    FileSource(recording("beckett.wav"), VirtualClock()).stop()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "file.missing"),
        (lambda path: path.mkdir(), "file.folder"),
        (lambda path: path.touch(), "file.empty"),
        (lambda path: path.write_text("Dear diary " * 500), "file.not_audio"),
        (lambda path: path.write_bytes(bytes(4_000)), "file.not_audio"),
        (lambda path: soundfile.write(path, np.zeros(0), 16_000, format="WAV"), "file.empty"),
        (lambda path: path.write_bytes(recording("beckett.wav").read_bytes()[:44]), "file.empty"),
        (os.mkfifo, "file.not_audio"),
    ],
)
@pytest.mark.parametrize("extension", [*FORMATS, "raw", "txt"])
def test_what_is_wrong_is_said_before_captioning(tmp_path: Path, make: object, code: str, extension: str) -> None:
    path = tmp_path / f"sound.{extension}"
    assert callable(make)
    make(path)
    with pytest.raises(CaptureError) as raised:
        FileSource(path, VirtualClock())
    expected = {code, "file.not_audio"} if extension == "raw" and code == "file.empty" else {code}
    assert raised.value.message.code in expected
    assert str(path) in str(raised.value)


def test_a_path_that_cannot_be_a_path_is_unreadable() -> None:
    with pytest.raises(CaptureError) as raised:
        FileSource("a\0b.wav", VirtualClock())
    assert raised.value.message.code in ("file.missing", "file.unreadable")


def test_a_file_without_permission_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("livecaption.capture.recording_path.container_is_cut", refuse)  # root may read every file
    with pytest.raises(CaptureError, match="Permission denied") as raised:
        FileSource(recording("beckett.wav"), VirtualClock())
    assert raised.value.message.code == "file.unreadable"


@pytest.mark.parametrize("extension", FORMATS)
@pytest.mark.parametrize("part", [0.3, 0.9])
def test_a_cut_file_is_given_as_far_as_it_goes(tmp_path: Path, extension: str, part: float, speech: np.ndarray) -> None:
    path = tmp_path / f"speech.{extension}"
    soundfile.write(path, speech, 16_000)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    blocks, ended = read_all(FileSource(path, VirtualClock(), Pace.FAST))
    assert isinstance(ended.error, CaptureError)
    assert ended.error.message.code == "file.truncated"
    found_s = len(sound_of(blocks)) / 16_000
    assert 0.5 * part < found_s / (len(speech) / 16_000) < part + 0.1
    assert dict(ended.error.message.params)["found_s"] == f"{found_s:.1f}"


@pytest.mark.parametrize("promised", [0xFFFF_FFFF, 0x7FFF_FFFF, 0x7FFF_F000])
def test_a_recorder_that_did_not_know_the_length_did_not_cut_the_file(tmp_path: Path, promised: int) -> None:
    path = tmp_path / "piped.wav"
    whole = recording("beckett.wav").read_bytes()
    at = whole.index(b"data") + 4
    path.write_bytes(whole[:at] + promised.to_bytes(4, "little") + whole[at + 4 :])
    _, ended = read_all(FileSource(path, VirtualClock(), Pace.FAST))
    assert ended.error is None


def test_a_stop_is_a_pause_and_a_start_goes_on_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    sound = tone(3.0)
    soundfile.write(path, sound, 16_000, subtype="FLOAT")
    clock, ring = VirtualClock(), BlockRing(capacity_s=1.0)
    source = FileSource(path, clock, Pace.FAST)
    source.start(ring)
    first = taken(ring, 20)
    source.stop()
    first += taken(ring, None)
    clock.advance(60.0)
    source.start(ring)
    second = taken(ring, None, until_end=True)
    source.stop()
    assert np.array_equal(np.concatenate([block.samples[:, 0] for block in first + second]), sound)
    assert second[0].captured_s == pytest.approx(60.0)


def taken(ring: BlockRing, count: int | None, *, until_end: bool = False) -> list[CapturedBlock]:
    """`count` blocks from the ring; without a count, what it holds now, or all until the source's end."""
    blocks: list[CapturedBlock] = []
    while count is None or len(blocks) < count:
        item = ring.get(60.0 if until_end or count is not None else 0)
        if not isinstance(item, CapturedBlock):
            break
        blocks.append(item)
    return blocks
