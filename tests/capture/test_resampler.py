"""The resampler: the same sound whatever the blocks, right pitch and level, and nothing bad passes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.audio import tone
from livecaption.capture.resampler import SoxrResampler
from livecaption.model.audio import Samples


def resampled(sound: np.ndarray, rate_hz: int, cuts: list[int] | None = None) -> Samples:
    resampler = SoxrResampler()
    parts = [resampler.process(part, rate_hz) for part in np.split(sound, cuts or [])]
    return np.concatenate([*parts, resampler.flush()])


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([8_000, 11_025, 16_000, 44_100, 48_000, 192_000]),
    st.integers(1, 3),
    st.lists(st.integers(0, 4_000), max_size=8),
    st.integers(0, 2**32 - 1),
)
def test_the_blocks_make_no_difference(rate_hz: int, channels: int, cuts: list[int], seed: int) -> None:
    sound = np.random.default_rng(seed).uniform(-0.9, 0.9, (4_000, channels)).astype(np.float32)
    whole = resampled(sound, rate_hz)
    pieces = resampled(sound, rate_hz, sorted(cuts))
    assert whole.dtype == np.float32
    assert len(whole) == pytest.approx(4_000 * 16_000 / rate_hz, abs=1)
    np.testing.assert_allclose(pieces, whole, atol=1e-6)


@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 44_100, 48_000, 96_000, 192_000])
def test_a_tone_keeps_its_pitch_its_level_and_its_place(rate_hz: int) -> None:
    out = resampled(tone(1.0, 1_000.0, rate_hz).reshape(-1, 1), rate_hz)
    expected = tone(1.0, 1_000.0)
    np.testing.assert_allclose(out[800:-800], expected[800:-800], atol=2e-3)


def test_what_lies_above_8_khz_does_not_fold_back() -> None:
    assert np.abs(resampled(tone(1.0, 9_000.0, 48_000).reshape(-1, 1), 48_000)[800:-800]).max() < 1e-4


def test_a_live_clock_is_followed_and_the_sound_stays_the_same() -> None:
    """A device that runs 100 ppm fast, corrected: 4 s of its samples are 4 s less 400 us of sound."""
    for rate_hz in (16_000, 44_100, 48_000):
        resampler = SoxrResampler()
        resampler.adjust(0.0)
        parts = []
        for number, block in enumerate(np.split(tone(60.0, 1_000.0, rate_hz).reshape(-1, 1), 600)):
            if number == 100:
                resampler.adjust(-3e-4)
            if number == 350:
                resampler.adjust(3e-4)
            parts.append(resampler.process(block, rate_hz))
        out = np.concatenate([*parts, resampler.flush()])
        assert len(out) == pytest.approx(960_000 + (250 - 250) * 0.1 * 16_000 * 3e-4, abs=40)
        spectrum = np.abs(np.fft.rfft(out[1_000:-1_000] * np.blackman(len(out) - 2_000)))
        hertz = np.fft.rfftfreq(len(out) - 2_000, 1 / 16_000)
        away = spectrum[np.abs(hertz - 1_000) > 20].max()
        assert 20 * np.log10(away / spectrum.max()) < -75


def test_a_corrected_rate_makes_so_many_samples_more_or_less() -> None:
    for correction in (-5e-4, 5e-4):
        resampler = SoxrResampler()
        resampler.adjust(0.0)
        resampler.adjust(correction)
        block = tone(0.1, rate_hz=48_000).reshape(-1, 1)
        count = sum(len(resampler.process(block, 48_000)) for _ in range(600)) + len(resampler.flush())
        assert count == pytest.approx(960_000 * (1 + correction), abs=8)


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000, 192_000])
def test_live_sound_keeps_its_pitch_its_level_and_its_place(rate_hz: int) -> None:
    resampler = SoxrResampler()
    resampler.adjust(0.0)
    blocks = np.array_split(tone(1.0, 1_000.0, rate_hz).reshape(-1, 1), 50)
    out = np.concatenate([*(resampler.process(block, rate_hz) for block in blocks), resampler.flush()])
    # The filter of variable rate is up to two samples (125 us) late.
    late = min(range(0, 48), key=lambda late: np.abs(out[800:-800] - _at(late / 16)[800 : len(out) - 800]).max())
    assert late <= 32
    assert np.abs(out[800:-800] - _at(late / 16)[800 : len(out) - 800]).max() < 0.02


def _at(late: float) -> Samples:
    return (0.3 * np.sin(2 * np.pi * 1_000 * (np.arange(16_100) - late) / 16_000)).astype(np.float32)


def test_16_khz_passes_unchanged_until_its_clock_is_corrected() -> None:
    resampler = SoxrResampler()
    resampler.adjust(0.0)
    np.testing.assert_array_equal(resampler.process(tone(0.02).reshape(-1, 1), 16_000), tone(0.02))


def test_16_khz_mono_passes_unchanged_and_at_once() -> None:
    resampler = SoxrResampler()
    np.testing.assert_array_equal(resampler.process(tone(0.02).reshape(-1, 1), 16_000), tone(0.02))
    assert len(resampler.flush()) == 0


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 3.4e38])
@pytest.mark.parametrize("rate_hz", [16_000, 48_000])
def test_bad_samples_stay_within_bounds_and_are_forgotten(bad: float, rate_hz: int) -> None:
    sound = np.repeat(tone(1.0, rate_hz=rate_hz).reshape(-1, 1), 2, axis=1)
    sound[100] = bad
    sound[101] = bad, -bad
    out = resampled(sound, rate_hz)
    assert np.isfinite(out).all()
    assert np.abs(out).max() <= 1
    np.testing.assert_allclose(out[2_000:-800], tone(1.0)[2_000:-800], atol=2e-3)


def test_a_changed_rate_loses_nothing() -> None:
    resampler = SoxrResampler()
    parts = [
        resampler.process(tone(0.5, rate_hz=48_000).reshape(-1, 1), 48_000),
        resampler.process(tone(0.5, rate_hz=44_100).reshape(-1, 1), 44_100),
        resampler.process(tone(0.5).reshape(-1, 1), 16_000),
        resampler.flush(),
    ]
    assert len(np.concatenate(parts)) == 24_000


def test_an_empty_block_is_nothing() -> None:
    assert len(SoxrResampler().process(np.zeros((0, 2), np.float32), 48_000)) == 0
