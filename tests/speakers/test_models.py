"""The real models on the real recording that the moonshine-voice wheel brings, and on a deeper voice made of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from livecaption import resources
from livecaption.core.voice_memory import ALIKE, VoiceMemory
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.speakers.embedder import MODEL, WIDTH, SpeakerEmbedder
from livecaption.speakers.models import VoiceModels
from livecaption.speakers.onnx_session import runtime_errors
from livecaption.speakers.segmenter import Segmenter
from livecaption.speakers.tracker import ChannelVoices, VoiceParts

FOLDER = resources.path(resources.SPEAKER_MODELS)


@pytest.fixture(scope="module")
def parts() -> VoiceParts:
    return VoiceParts(Segmenter(FOLDER), SpeakerEmbedder(FOLDER))


def reader(pitch: float) -> Samples:
    """The recording; at another pitch it is somebody else's voice."""
    samples, rate_hz = soundfile.read(resources.sample_recording(), dtype="float32", always_2d=True)
    mono = soxr.resample(samples.mean(axis=1), rate_hz * pitch, SAMPLE_RATE_HZ)
    return np.ascontiguousarray(mono, np.float32)


@pytest.fixture(scope="module")
def dickens() -> Samples:
    return reader(1.0)


@pytest.fixture(scope="module")
def deeper() -> Samples:
    return reader(0.75)


def cut(samples: Samples, from_s: float, to_s: float) -> Samples:
    return samples[int(from_s * SAMPLE_RATE_HZ) : int(to_s * SAMPLE_RATE_HZ)]


def test_one_voice_is_like_itself_and_unlike_another(parts: VoiceParts, dickens: Samples, deeper: Samples) -> None:
    one = parts.embedder.embed(cut(dickens, 1, 4))
    again = parts.embedder.embed(cut(dickens, 20, 23))
    other = parts.embedder.embed(cut(deeper, 1, 4))
    assert one.shape == (WIDTH,)
    assert np.linalg.norm(one) == pytest.approx(1, abs=1e-5)
    assert one @ again > ALIKE + 0.1
    assert one @ other < ALIKE - 0.1


def test_an_embedding_does_not_depend_on_loudness(parts: VoiceParts, dickens: Samples) -> None:
    piece = cut(dickens, 1, 4)
    assert parts.embedder.embed(piece) @ parts.embedder.embed(piece * 0.1) > 0.98


@pytest.mark.parametrize("length", [0, 1, 700, 3000])
def test_sound_shorter_than_a_word_is_no_reason_to_fail(parts: VoiceParts, length: int) -> None:
    assert np.isfinite(parts.embedder.embed(np.zeros(length, np.float32))).all()
    assert isinstance(parts.segmenter.stretches(np.zeros(length, np.float32)), list)


def test_a_change_of_voice_without_a_pause_is_found(parts: VoiceParts, dickens: Samples, deeper: Samples) -> None:
    both = np.concatenate([cut(dickens, 1, 5), cut(deeper, 1, 5)])
    changes = [each.start_s for each in parts.segmenter.stretches(both)][1:]
    assert any(abs(change - 4.0) < 0.6 for change in changes)


def test_two_readers_are_two_speakers_whatever_the_utterances(
    parts: VoiceParts, dickens: Samples, deeper: Samples
) -> None:
    channel = ChannelVoices(parts, VoiceMemory())
    turns = [cut(dickens, 1, 5), cut(deeper, 1, 5), cut(dickens, 10, 14), cut(deeper, 12, 15)]
    guesses = []
    for number, turn in enumerate(turns):
        first = None
        for begin in range(0, len(turn), 512):
            channel.feed(number, turn[begin : begin + 512])
            first = first or channel.step(number)
        assert first is not None
        guesses.append(first[-1].speaker)
        told = channel.finish(number)
        assert {each.speaker for each in told[number]} == {f"Speaker {number % 2 + 1}"}
    assert guesses == ["Speaker 1", "Speaker 2", "Speaker 1", "Speaker 2"]


def test_labels_at_the_end_do_not_depend_on_chunks(parts: VoiceParts, dickens: Samples) -> None:
    def ends(size: int) -> object:
        channel = ChannelVoices(parts, VoiceMemory())
        for begin in range(0, 80_000, size):
            channel.feed(1, dickens[begin : begin + size][: 80_000 - begin])
            channel.step(1)
        return channel.finish(1)

    assert ends(512) == ends(20_000) == ends(80_000)


def test_an_utterance_of_silence_has_no_speaker(parts: VoiceParts) -> None:
    channel = ChannelVoices(parts, VoiceMemory())
    channel.feed(1, np.zeros(48_000, np.float32))
    assert channel.step(1) is None
    assert channel.finish(1) == {1: ()}
    assert channel.finish(1) == {}


@pytest.mark.expects_log
def test_a_model_that_breaks_down_says_what_comes_of_the_voice(
    parts: VoiceParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Breaks:
        def run(self, *_: object) -> None:
            raise runtime_errors()[0]("out of memory")

    monkeypatch.setattr(parts.segmenter, "_session", Breaks())
    monkeypatch.setattr(parts.embedder, "_session", Breaks())
    sound = np.zeros(SAMPLE_RATE_HZ, np.float32)
    with pytest.raises(EngineError, match="this voice is not kept"):
        parts.segmenter.stretches(sound)
    with pytest.raises(EngineError, match="this voice is not kept"):
        parts.embedder.embed(sound)


@pytest.mark.expects_log
def test_a_model_that_is_missing_or_broken_says_so(tmp_path: Path) -> None:
    models = VoiceModels(tmp_path)
    with pytest.raises(EngineError, match="lacks"):
        models.load()
    with pytest.raises(EngineError):
        models.open_channel()
    (tmp_path / MODEL).write_bytes(b"not a model")
    with pytest.raises(EngineError, match="cannot be loaded"):
        SpeakerEmbedder(tmp_path)
    (tmp_path / MODEL).write_bytes((FOLDER / "segmentation_int8.onnx").read_bytes())
    with pytest.raises(EngineError, match="cannot be loaded"):
        SpeakerEmbedder(tmp_path)
