"""Voices known by name: only what was asked for is kept, and nothing of it when it is deleted."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from livecaption import resources
from livecaption.config.atomic_write import write_whole
from livecaption.core.clustering import unit
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import UsageError
from livecaption.speakers.embedder import WIDTH, SpeakerEmbedder
from livecaption.speakers.enrolled import MOST_VOICES, EnrolledVoices, voice_of
from livecaption.speakers.segmenter import Segmenter


def voice(seed: int) -> np.ndarray:
    return unit(np.random.default_rng(seed).normal(size=WIDTH))


@pytest.fixture
def kept(tmp_path: Path) -> EnrolledVoices:
    return EnrolledVoices(tmp_path / "state" / "voices.json", write_whole)


def test_a_voice_is_read_as_it_was_kept_by_its_owner_alone(kept: EnrolledVoices, tmp_path: Path) -> None:
    assert kept.read() == {}
    kept.keep("  Anna \n Berg ", voice(1))
    kept.keep("Otto", voice(2))
    kept.keep("Otto", voice(3))
    found = kept.read()
    assert list(found) == ["Anna Berg", "Otto"]
    assert found["Otto"] @ voice(3) > 0.999
    path = tmp_path / "state" / "voices.json"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert set(json.loads(path.read_text(encoding="utf-8"))) == {"version", "voices"}


def test_what_is_forgotten_is_gone_and_with_the_last_one_the_file(kept: EnrolledVoices, tmp_path: Path) -> None:
    kept.keep("Anna", voice(1))
    kept.keep("Otto", voice(2))
    assert kept.forget("Anna")
    assert not kept.forget("Anna")
    assert list(kept.read()) == ["Otto"]
    assert "Anna" not in (tmp_path / "state" / "voices.json").read_text(encoding="utf-8")
    assert kept.forget("Otto")
    assert list((tmp_path / "state").iterdir()) == []
    kept.forget_all()


def test_a_name_is_needed_and_there_is_an_end_to_them(kept: EnrolledVoices) -> None:
    with pytest.raises(UsageError):
        kept.keep("  ", voice(1))
    for number in range(MOST_VOICES):
        kept.keep(f"name {number}", voice(number))
    with pytest.raises(UsageError):
        kept.keep("one more", voice(99))
    kept.keep("name 3", voice(98))


@pytest.mark.expects_log
@pytest.mark.parametrize("text", ["", "[]", "{", '{"voices":{"Anna":[1,2]}}', '{"voices":{"Anna":"x"}}'])
def test_a_file_that_cannot_be_read_names_nobody(tmp_path: Path, text: str) -> None:
    path = tmp_path / "voices.json"
    path.write_text(text, encoding="utf-8")
    assert EnrolledVoices(path, write_whole).read() == {}


def test_a_voice_is_made_of_one_persons_speech_alone() -> None:
    folder = resources.path(resources.SPEAKER_MODELS)
    models = Segmenter(folder), SpeakerEmbedder(folder)
    one, other = reader(1.0), reader(0.75)
    known = voice_of(one[: 12 * SAMPLE_RATE_HZ], *models)
    assert known @ voice_of(one[16 * SAMPLE_RATE_HZ : 28 * SAMPLE_RATE_HZ], *models) > 0.6
    with pytest.raises(UsageError, match="too little"):
        voice_of(one[: 2 * SAMPLE_RATE_HZ], *models)
    with pytest.raises(UsageError, match="More than one"):
        voice_of(np.concatenate([one[: 8 * SAMPLE_RATE_HZ], other[: 8 * SAMPLE_RATE_HZ]]), *models)


def reader(pitch: float) -> Samples:
    samples, rate_hz = soundfile.read(resources.sample_recording(), dtype="float32", always_2d=True)
    mono = soxr.resample(samples.mean(axis=1), rate_hz * pitch, SAMPLE_RATE_HZ)
    return np.ascontiguousarray(mono, np.float32)
