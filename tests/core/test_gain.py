"""Gain for quiet speech: slow, only by speech, never clipping, and nothing for speech at an ordinary level."""

from __future__ import annotations

import numpy as np
import pytest

from livecaption.core.gain import CEILING, MOST_DB, AutoGain
from livecaption.model.audio import FRAME_SAMPLES, Samples


def noise(dbfs: float, seed: int = 0) -> Samples:
    return np.random.default_rng(seed).normal(0, 10 ** (dbfs / 20), FRAME_SAMPLES).astype(np.float32)


def fed(gain: AutoGain, frame: Samples, probability: float, times: int) -> Samples:
    given = frame
    for _ in range(times):
        given = gain.apply(frame)
        gain.learn(frame, probability)
    return given


def test_speech_at_an_ordinary_level_is_not_touched() -> None:
    gain, frame = AutoGain(), noise(-26)
    assert fed(gain, frame, 0.9, 200) is frame
    assert gain.factor == 1.0


def test_quiet_speech_comes_up_to_the_target_within_a_second() -> None:
    gain = AutoGain()
    assert np.std(fed(gain, noise(-56), 0.9, 31)) == pytest.approx(10 ** (-32 / 20), rel=0.05)


def test_there_is_a_limit() -> None:
    gain = AutoGain()
    fed(gain, noise(-80), 0.9, 1_000)
    assert gain.factor == pytest.approx(10 ** (MOST_DB / 20), rel=1e-3)


def test_noise_is_never_raised() -> None:
    gain, frame = AutoGain(), noise(-60)
    assert fed(gain, frame, 0.2, 1_000) is frame
    fed(gain, noise(-50), 0.9, 100)
    before = gain.factor
    fed(gain, noise(-70), 0.1, 1_000)
    assert gain.factor == before


def test_a_later_quieter_voice_raises_it_slowly() -> None:
    gain = AutoGain()
    fed(gain, noise(-30), 0.9, 100)
    fed(gain, noise(-55), 0.9, 10)
    assert gain.factor < 1.3
    fed(gain, noise(-55), 0.9, 1_000)
    assert gain.factor == pytest.approx(10 ** (23 / 20), rel=0.3)


def test_a_sudden_loud_sound_is_not_clipped_nor_made_louder_than_it_was() -> None:
    gain = AutoGain()
    fed(gain, noise(-62), 0.9, 300)
    loud = np.clip(noise(-6), -1, 1)
    for _ in range(3):
        given = gain.apply(loud)
        gain.learn(loud, 0.9)
        assert np.abs(given).max() <= max(CEILING, np.abs(loud).max()) + 1e-6
    np.testing.assert_allclose(given, loud, rtol=1e-5)


def test_gain_changes_without_a_step() -> None:
    gain, frame = AutoGain(), np.full(FRAME_SAMPLES, 0.001, np.float32)
    given = []
    for _ in range(100):
        given.append(gain.apply(frame))
        gain.learn(frame, 0.9)
    whole = np.concatenate(given)
    assert np.abs(np.diff(whole)).max() < 0.001 * 0.3
    assert whole[-1] > 0.02


def test_silence_teaches_nothing() -> None:
    gain, silence = AutoGain(), np.zeros(FRAME_SAMPLES, np.float32)
    assert fed(gain, silence, 0.9, 100) is silence
