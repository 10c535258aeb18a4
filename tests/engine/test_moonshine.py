"""The real model from the wheel, on the wheel's recordings."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import jiwer
import numpy as np
import pytest
import soundfile
import soxr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.engine.moonshine_model import resumed
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import Hypothesis

DIGESTS = {
    "encoder_model.ort": "94e90a4654fc45cdfedb77c4c08e1739f48862998e58fada384b25118134f221",
    "decoder_model_merged.ort": "cf524c4862d36e9e5ab032eddc73637efd822d70e868ac575cf1a46e1e4708a0",
    "tokenizer.bin": "6884b35fd6377d4c4d32336a0bc152f36b64d1e45b6503683cdc238250a8472d",
}
TWO_CITIES = (
    "it was the best of times it was the worst of times it was the age of wisdom it was the age of foolishness "
    "it was the epoch of belief it was the epoch of incredulity it was the season of light it was the season of "
    "darkness it was the spring of hope it was the winter of despair we had everything before us we had nothing "
    "before us we were all going direct to heaven we were all going direct the other way in short the period was so "
    "far like the present period that some of its noisiest authorities insisted on its being received for good or for "
    "evil in the superlative degree of comparison only"
)


@pytest.fixture(scope="module")
def engine() -> MoonshineEngine:
    loaded = MoonshineEngine()
    loaded.load()
    return loaded


@pytest.fixture(scope="module")
def two_cities() -> Samples:
    samples, rate_hz = soundfile.read(default_model_dir().parent / "two_cities.wav", dtype="float32")
    resampled: Samples = soxr.resample(samples, rate_hz, SAMPLE_RATE_HZ)
    return resampled


def plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z' ]", " ", text.lower()).split())


def final(engine: MoonshineEngine, samples: Samples, chunk: int = 512) -> Hypothesis:
    utterance = engine.open_utterance()
    for at in range(0, len(samples), chunk):
        utterance.feed(samples[at : at + chunk])
    return utterance.finish()


def test_the_wheel_holds_the_model_we_measured() -> None:
    for name, digest in DIGESTS.items():
        assert hashlib.sha256((default_model_dir() / name).read_bytes()).hexdigest() == digest


def test_a_long_recording_is_transcribed_whole(engine: MoonshineEngine, two_cities: Samples) -> None:
    heard = final(engine, two_cities)
    assert jiwer.wer(TWO_CITIES, plain(heard.text)) < 0.12
    assert [word.text for word in heard.words] == heard.text.split()
    times = [edge for word in heard.words for edge in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert times[-1] <= len(two_cities) / SAMPLE_RATE_HZ


def test_steps_show_more_and_more_and_stable_words_never_change(engine: MoonshineEngine, two_cities: Samples) -> None:
    samples = two_cities[: 6 * SAMPLE_RATE_HZ]
    utterance = engine.open_utterance()
    shown: list[Hypothesis] = []
    for at in range(0, len(samples), 512):
        utterance.feed(samples[at : at + 512])
        if utterance.step_due() and (hypothesis := utterance.step()) is not None:
            shown.append(hypothesis)
    assert len(shown) > 5
    for before, after in pairwise(shown):
        stable = before.text.split()[: before.stable_words]
        assert after.stable_words >= before.stable_words
        assert after.text.split()[: before.stable_words] == stable
    assert plain(shown[-1].text).startswith("it was the best of times")


@pytest.mark.parametrize("chunk", [160, 4000])
def test_the_final_depends_on_the_audio_alone(engine: MoonshineEngine, two_cities: Samples, chunk: int) -> None:
    samples = two_cities[SAMPLE_RATE_HZ * 4 : SAMPLE_RATE_HZ * 8]
    expected = final(engine, samples, len(samples))
    stepped = engine.open_utterance()
    for at in range(0, len(samples), chunk):
        stepped.feed(samples[at : at + chunk])
        stepped.step()
    heard = stepped.finish()
    assert (heard.text, heard.words) == (expected.text, expected.words)


def test_what_seems_over_and_cannot_be_heard_is_not_asked_for_again(engine: MoonshineEngine) -> None:
    faint = (np.random.default_rng(1).normal(size=SAMPLE_RATE_HZ) * 1e-4).astype(np.float32)
    utterance = engine.open_utterance()
    utterance.feed(np.concatenate([faint, np.zeros(SAMPLE_RATE_HZ // 2, np.float32)]))
    assert utterance.step_due()
    assert utterance.step() is None
    assert not utterance.step_due()


@pytest.mark.parametrize("length", [0, 1, 800, 4000, 16000, 48000])
def test_nothing_is_heard_in_silence(engine: MoonshineEngine, length: int) -> None:
    quiet = np.zeros(length, np.float32)
    hiss = (np.random.default_rng(length).normal(size=length) * 1e-2).astype(np.float32)
    for samples in (quiet, hiss):
        utterance = engine.open_utterance()
        utterance.feed(samples)
        assert utterance.step() is None
        assert utterance.finish().text == ""


@pytest.mark.expects_log
def test_a_missing_or_broken_model_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="lacks encoder_model"):
        MoonshineEngine(tmp_path).load()
    for name in DIGESTS:
        (tmp_path / name).write_bytes(b"\x05nonsense")
    with pytest.raises(EngineError, match="cannot be loaded"):
        MoonshineEngine(tmp_path).load()
    with pytest.raises(EngineError, match="not loaded yet"):
        MoonshineEngine(tmp_path).open_utterance()


def test_the_model_is_found_in_a_frozen_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "moonshine_voice" / "assets" / "tiny-en"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert default_model_dir() == folder


def test_finding_the_model_does_not_import_the_wheel() -> None:
    before = set(sys.modules)
    assert default_model_dir().is_dir()
    assert "moonshine_voice" not in set(sys.modules) - before


def test_a_guess_changes_nothing_but_the_time(engine: MoonshineEngine, two_cities: Samples) -> None:
    model = engine._model
    assert model is not None
    features = model.encode(two_cities[: 5 * SAMPLE_RATE_HZ])
    plain_ = model.decode(features)
    wrong = [*plain_.tokens[:6], 4_000, *plain_.tokens[7:]]
    for guess in (plain_.tokens, plain_.tokens[:3], wrong, [4_000], [*plain_.tokens, 4_000], [4_000] * 500):
        guessed = model.decode(features, guess=guess)
        assert guessed.tokens == plain_.tokens
        assert guessed.log_probabilities == pytest.approx(plain_.log_probabilities, abs=0.2)
    forced = model.decode(features, plain_.tokens[:4], plain_.tokens[4:])
    assert forced.tokens == plain_.tokens
    assert forced.log_probabilities[:4] == [0.0] * 4


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    start=st.integers(0, 30 * SAMPLE_RATE_HZ),
    length=st.integers(1, 4 * SAMPLE_RATE_HZ),
    chunks=st.lists(st.integers(1, SAMPLE_RATE_HZ), min_size=1, max_size=4),
    taken=st.lists(st.booleans(), min_size=1, max_size=7),
)
def test_finals_are_a_function_of_the_sound_alone_and_stable_words_only_grow(
    engine: MoonshineEngine, two_cities: Samples, start: int, length: int, chunks: list[int], taken: list[bool]
) -> None:
    """However the sound comes, and whichever steps were made of it (under load, few)."""
    samples = two_cities[start : start + length]
    expected = final(engine, samples, len(samples))
    utterance = engine.open_utterance()
    stable: list[str] = []
    at = turn = 0
    while at < len(samples):
        chunk = chunks[turn % len(chunks)]
        utterance.feed(samples[at : at + chunk])
        at, turn = at + chunk, turn + 1
        if taken[turn % len(taken)] and (hypothesis := utterance.step()) is not None:
            now = hypothesis.text.split()
            assert now[: len(stable)] == stable
            assert len(stable) <= hypothesis.stable_words <= len(now)
            stable = now[: hypothesis.stable_words]
            assert [word.text for word in hypothesis.words] == now
    heard = utterance.finish()
    assert (heard.text, heard.words) == (expected.text, expected.words)
    assert all(0.0 < (word.probability or 0.0) <= 1.0 for word in heard.words)


def test_the_final_is_foreseen_when_the_speech_is_over(
    engine: MoonshineEngine, two_cities: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples = np.concatenate([two_cities[: 2 * SAMPLE_RATE_HZ], np.zeros(SAMPLE_RATE_HZ // 2, np.float32)])
    expected = final(engine, samples)
    utterance = engine.open_utterance()
    last: Hypothesis | None = None
    steps = 0
    for at in range(0, len(samples), 512):
        utterance.feed(samples[at : at + 512])
        if utterance.step_due():
            last = utterance.step() or last
            steps = 0
        steps += 1
    assert last is not None
    assert last.text == expected.text
    assert steps * 512 > SAMPLE_RATE_HZ // 4, "in silence there is nothing to decode"
    assert engine._model is not None
    monkeypatch.setattr(engine._model, "encode", None)  # the final costs nothing any more
    assert utterance.finish().text == expected.text


def test_somebody_far_away_is_in_the_final_after_somebody_near(engine: MoonshineEngine, two_cities: Samples) -> None:
    far = two_cities[2 * SAMPLE_RATE_HZ : 5 * SAMPLE_RATE_HZ] * np.float32(0.04)
    pause = np.zeros(SAMPLE_RATE_HZ // 5, np.float32)
    assert final(engine, np.concatenate([two_cities[: 2 * SAMPLE_RATE_HZ], pause, far])).text.endswith("of times.")


def test_the_grid_widens_with_the_utterance(engine: MoonshineEngine) -> None:
    utterance = engine.open_utterance()
    due = []
    for at in range(0, 12 * SAMPLE_RATE_HZ, 160):
        utterance.feed(np.zeros(160, np.float32))
        if utterance.step_due():
            utterance.step()
            due.append((at + 160) / SAMPLE_RATE_HZ)
    apart = {round(later - earlier, 2) for earlier, later in pairwise(due)}
    assert due[0] == 0.56
    assert min(apart) == 0.16
    assert max(apart) == 0.4


def test_a_guess_that_is_right_again_saves_passes(
    engine: MoonshineEngine, two_cities: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = engine._model
    assert model is not None
    features = model.encode(two_cities[: 5 * SAMPLE_RATE_HZ])
    tokens = model.decode(features).tokens
    passed: list[int] = []
    real = model._pass

    def counted(feed: dict[str, Any], ids: Sequence[int], branch: Any, since: int = 0) -> Any:
        passed.append(len(ids))
        return real(feed, ids, branch, since)

    monkeypatch.setattr(model, "_pass", counted)
    assert model.decode(features, guess=[*tokens[:4], 4_000, *tokens[5:]]).tokens == tokens
    assert len(passed) < len(tokens) / 2


def test_a_guess_is_resumed_where_it_goes_on_as_the_decoder_did() -> None:
    guess = [5, 6, 7, 8, 6, 9, 10]
    assert resumed(guess, [5, 4, 7]) == [8, 6, 9, 10]
    assert resumed(guess, [5, 6]) == [7, 8, 6, 9, 10]
    assert resumed(guess, [1, 1, 1, 1, 6]) == [9, 10]
    assert resumed(guess, [4]) == []
    assert resumed([], [4]) == []
    assert len(resumed([*range(100)], [0])) < 10
