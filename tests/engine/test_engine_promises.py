"""What docs/models.md promises of every engine, on those that can run here: a stand-in serves where weights are away.

LIVECAPTION_TEST_WHISPER names a folder with folders of Whisper models for CTranslate2; with faster-whisper installed
they are tried too.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from fakes import whisper as fake_whisper
from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.engine.moonshine_library import MoonshineLibraryEngine
from livecaption.engine.whisper import CPU_GRID, WhisperEngine
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import Engine, Hypothesis

REAL = Path(os.environ.get("LIVECAPTION_TEST_WHISPER", "/nonexistent"))
REAL_NAMES = sorted(folder.name for folder in REAL.iterdir() if folder.is_dir()) if REAL.is_dir() else []


def _real(name: str) -> Callable[[Path], Engine]:
    def make(folder: Path) -> Engine:
        pytest.importorskip("faster_whisper", reason="faster-whisper is not installed")
        return WhisperEngine(REAL / name, device="cpu")

    return make


MAKERS: dict[str, Callable[[Path], Engine]] = {
    "moonshine": lambda folder: MoonshineEngine(),
    "library": lambda folder: MoonshineLibraryEngine(default_model_dir()),
    "stand-in": lambda folder: WhisperEngine(fake_whisper.make_folder(folder / "whisper"), device="cpu"),
    "stand-in-multilingual": lambda folder: WhisperEngine(
        fake_whisper.make_folder(folder / "whisper", multilingual=True), device="cpu"
    ),
    **{name: _real(name) for name in REAL_NAMES},
}


@pytest.fixture(scope="module", params=list(MAKERS))
def unloaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Each engine in its turn."""
    kind: str = request.param
    with pytest.MonkeyPatch.context() as monkeypatch:
        if kind.startswith("stand-in"):
            answers = fake_whisper.Answers(language="ja")
            fake_whisper.install(monkeypatch, answers, multilingual=kind.endswith("multilingual"))
        yield MAKERS[kind](tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def engine(unloaded: Engine) -> Engine:
    with pytest.raises(EngineError, match="not loaded yet"):
        unloaded.open_utterance()
    unloaded.load()
    unloaded.load()
    return unloaded


@pytest.fixture(scope="module")
def recording() -> Samples:
    """Twenty-one seconds: two pieces of a final."""
    samples, rate_hz = soundfile.read(default_model_dir().parent / "two_cities.wav", dtype="float32")
    resampled: Samples = soxr.resample(samples, rate_hz, SAMPLE_RATE_HZ)
    return resampled[: SAMPLE_RATE_HZ * 21]


@pytest.fixture(scope="module")
def speech(recording: Samples) -> Samples:
    """Four and a half seconds: "It was the best of times, it was the worst"."""
    return recording[: SAMPLE_RATE_HZ * 9 // 2]


def heard(engine: Engine, samples: Samples) -> Hypothesis:
    utterance = engine.open_utterance()
    utterance.feed(samples)
    return utterance.finish()


def same(one: Hypothesis, other: Hypothesis) -> bool:
    return (one.text, one.words, one.language) == (other.text, other.words, other.language)


def test_it_says_its_name_and_languages(engine: Engine) -> None:
    assert engine.name
    assert "en" in engine.languages


@pytest.mark.parametrize("chunk", [480, 7_001])
def test_a_final_is_a_function_of_the_samples_and_stable_words_only_grow(
    engine: Engine, speech: Samples, chunk: int
) -> None:
    utterance = engine.open_utterance()
    steps: list[Hypothesis] = []
    for number, at in enumerate(range(0, len(speech), chunk)):
        utterance.feed(speech[at : at + chunk])
        if utterance.step_due() and (chunk < 1_000 or number % 3):  # under load, steps are left out
            hypothesis = utterance.step()
            assert not utterance.step_due()
            assert utterance.step() is None
            steps += [hypothesis] if hypothesis is not None else []
    for before, after in pairwise(steps):
        assert after.stable_words >= before.stable_words
        assert after.text.split()[: before.stable_words] == before.text.split()[: before.stable_words]
    assert steps
    final = utterance.finish()
    assert same(final, heard(engine, speech))
    for hypothesis in (*steps, final):
        texts = hypothesis.text.split()
        assert 0 <= hypothesis.stable_words <= len(texts)
        assert [word.text for word in hypothesis.words] == texts
        edges = [edge for word in hypothesis.words for edge in (word.start_s, word.end_s)]
        assert edges == sorted(edges)
        assert edges[0] >= 0
        assert edges[-1] <= len(speech) / SAMPLE_RATE_HZ
        assert all(word.probability is None or 0 < word.probability <= 1 for word in hypothesis.words)
    assert final.stable_words == len(final.words)


def test_nothing_is_made_of_nothing_or_of_silence(engine: Engine) -> None:
    for length in (0, 1, SAMPLE_RATE_HZ * 3 // 2):
        utterance = engine.open_utterance()
        utterance.feed(np.zeros(length, np.float32))
        assert utterance.step() is None
        final = utterance.finish()
        assert (final.text, final.words, final.stable_words) == ("", (), 0)


def test_two_utterances_at_once_are_heard_as_one_after_the_other(engine: Engine, speech: Samples) -> None:
    halves = [speech[: SAMPLE_RATE_HZ * 5 // 2], speech[SAMPLE_RATE_HZ * 2 :]]
    alone = [heard(engine, half) for half in halves]
    together: list[Hypothesis | None] = [None, None]

    def hear(place: int) -> None:
        utterance = engine.open_utterance()
        for at in range(0, len(halves[place]), 8_000):
            utterance.feed(halves[place][at : at + 8_000])
            utterance.step()
        together[place] = utterance.finish()

    threads = [threading.Thread(target=hear, args=(place,)) for place in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one, other in zip(alone, together, strict=True):
        assert other is not None
        assert same(one, other)


def test_a_long_utterance_is_heard_to_its_end(engine: Engine, recording: Samples) -> None:
    utterance = engine.open_utterance()
    utterance.feed(recording)
    assert not utterance.step_due()  # its tentative text waits for the final
    final = utterance.finish()
    assert 19.5 < final.words[-1].end_s <= 21


def test_whispers_steps_are_rare() -> None:
    assert CPU_GRID.step >= SAMPLE_RATE_HZ // 2
