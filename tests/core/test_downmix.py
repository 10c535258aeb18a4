"""Many channels to one: nothing is lost beside a dead channel, nor between opposite ones."""

from __future__ import annotations

import numpy as np
import pytest

from fakes.audio import tone
from livecaption.core.downmix import Downmix
from livecaption.model.audio import Samples


def level(samples: Samples) -> float:
    return float(np.sqrt(np.mean(samples[8_000:] ** 2)))


def mixed(*channels: Samples) -> Samples:
    return Downmix(16_000, len(channels)).mix(np.stack(channels, axis=1))


VOICE = np.concatenate([tone(0.4, 300.0), np.zeros(1_600, np.float32)] * 4)


def test_equal_channels_are_averaged() -> None:
    np.testing.assert_allclose(mixed(VOICE, VOICE), VOICE, atol=1e-5)


def test_dead_channels_cost_nothing_after_a_moment() -> None:
    dead = np.zeros(len(VOICE), np.float32)
    assert level(mixed(VOICE, dead)) == pytest.approx(level(VOICE), rel=0.01)
    assert level(mixed(dead, dead, VOICE, dead)) == pytest.approx(level(VOICE), rel=0.01)


def test_opposite_channels_do_not_cancel() -> None:
    assert level(mixed(VOICE, -VOICE)) == pytest.approx(level(VOICE), rel=0.01)
    assert level(mixed(VOICE, VOICE, -VOICE)) == pytest.approx(level(VOICE), rel=0.01)


def test_a_voice_on_either_side_is_heard_at_once() -> None:
    silence = np.zeros(16_000, np.float32)
    left, right = np.concatenate([tone(1.0), silence]), np.concatenate([silence, tone(1.0)])
    out = mixed(left, right)
    assert level(out[15_000:]) > 0.5 * level(tone(1.0))
    assert np.abs(out).max() <= 1


def test_noises_that_have_nothing_in_common_are_both_kept() -> None:
    draw = np.random.default_rng(0)
    one, other = (draw.normal(0, 0.1, 32_000).astype(np.float32) for _ in range(2))
    out = mixed(one, other)
    assert abs(np.corrcoef(out, one)[0, 1] - np.corrcoef(out, other)[0, 1]) < 0.05
    assert np.corrcoef(out, one)[0, 1] > 0.6


def test_weights_change_without_a_step() -> None:
    draw = np.random.default_rng(1)
    steady = np.full(16_000, 0.3, np.float32)
    other = (0.3 * np.sign(draw.normal(size=16_000))).astype(np.float32)
    other[:8_000] = -0.3
    out = Downmix(16_000, 2).mix(np.stack([steady, np.where(np.arange(16_000) < 8_000, -0.3, 0.0)], axis=1))
    assert np.abs(np.diff(out.astype(float)))[200:7_900].max() < 0.02
    assert np.abs(out).max() <= 1


def test_32_channels_at_192_khz() -> None:
    sound = np.repeat(tone(0.5, rate_hz=192_000).reshape(-1, 1), 32, axis=1)
    out = Downmix(192_000, 32).mix(sound)
    np.testing.assert_allclose(out, sound[:, 0], atol=1e-4)
