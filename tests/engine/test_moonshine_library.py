"""The wheel's library as an engine, on the wheel's model; the streaming ones cannot be had here."""

from __future__ import annotations

import gc
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from livecaption.engine.moonshine import default_model_dir
from livecaption.engine.moonshine_library import STREAMING_FILES, MoonshineLibraryEngine
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError


@pytest.fixture(scope="module")
def engine() -> MoonshineLibraryEngine:
    loaded = MoonshineLibraryEngine(default_model_dir(), name="moonshine-tiny-en")
    loaded.load()
    return loaded


@pytest.fixture(scope="module")
def speech() -> Samples:
    """Three sentences with pauses between them, which the library would cut."""
    samples, rate_hz = soundfile.read(default_model_dir().parent / "beckett.wav", dtype="float32")
    resampled: Samples = soxr.resample(samples, rate_hz, SAMPLE_RATE_HZ)
    return resampled[: 5 * SAMPLE_RATE_HZ]


def test_an_utterance_is_neither_cut_nor_joined(engine: MoonshineLibraryEngine, speech: Samples) -> None:
    library = engine._library
    assert library is not None
    assert len(library.heard(speech)) == 1
    stream = library.open_stream()
    assert [len(library.heard_in_stream(stream, half)) for half in np.array_split(speech, 2)] == [1, 1]
    library.unwanted(stream)


def test_streams_that_nobody_wants_are_freed(engine: MoonshineLibraryEngine, speech: Samples) -> None:
    library = engine._library
    assert library is not None
    utterance = engine.open_utterance()
    utterance.feed(speech[:SAMPLE_RATE_HZ])
    utterance.step()
    del utterance
    gc.collect()
    assert len(library._unwanted) >= 1
    library.unwanted(library.open_stream())
    assert len(library._unwanted) == 1


def test_its_kind_is_read_off_the_folder(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="cannot be told what kind"):
        MoonshineLibraryEngine(tmp_path / "mine").load()
    for size in ("tiny", "small", "medium"):
        folder = tmp_path / f"moonshine-{size}-streaming-en"
        folder.mkdir()
        engine = MoonshineLibraryEngine(folder)
        assert engine.name == folder.name
        assert engine._size == f"{size}-streaming"
        with pytest.raises(EngineError, match=r"lacks adapter.ort.*livecaption models list"):
            engine.load()


@pytest.mark.expects_log
def test_broken_files_are_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in STREAMING_FILES:
        (tmp_path / name).write_bytes(b"\x05nonsense")
    with pytest.raises(EngineError, match=r"cannot be loaded.*livecaption models list"):
        MoonshineLibraryEngine(tmp_path, size="tiny-streaming").load()
    capfd.readouterr()  # the library says much about it
