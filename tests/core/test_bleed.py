"""What leaked from the loudspeaker is taken out of the microphone, and one's own voice is left."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from livecaption.core.bleed import DELAY, BleedSuppressor
from livecaption.core.echo_filter import BLOCK
from livecaption.model.audio import Samples

SECONDS = 8


def speechlike(seed: int, seconds: float = SECONDS) -> Samples:
    """Noise of speech's colour that comes in syllables, at -26 dBFS."""
    draw = np.random.default_rng(seed)
    count = round(seconds * 16_000)
    coloured = np.fft.irfft(np.fft.rfft(draw.standard_normal(count)) / (1 + np.fft.rfftfreq(count, 1 / 16_000) / 800))
    syllables = np.repeat(draw.random(count // 2_000 + 1) ** 2, 2_000)[:count]
    sound = coloured * syllables
    levelled: Samples = (sound * 0.05 / sound.std()).astype(np.float32)
    return levelled


def leaked(played: Samples, late: int = 1_200, db: float = -15.0, seed: int = 9) -> Samples:
    draw = np.random.default_rng(seed)
    times = np.arange(5_000) / 16_000
    response = draw.standard_normal(5_000) * 10 ** (-3 * times / 0.4)
    response *= 0.6 / np.linalg.norm(response)
    response[0] += 1
    heard: NDArray[np.float64] = np.convolve(played, response)[: len(played)] * 10 ** (db / 20)
    leak: Samples = np.concatenate((np.zeros(late), heard))[: len(played)].astype(np.float32)
    return leak


def at_rate(sound: Samples, ppm: float) -> Samples:
    places = np.arange(len(sound)) * (1 + ppm * 1e-6)
    moved: Samples = np.interp(places, np.arange(len(sound)), sound).astype(np.float32)
    return moved


def suppressed(microphone: Samples, played: Samples, suppressor: BleedSuppressor | None = None) -> Samples:
    suppressor = suppressor or BleedSuppressor()
    length = len(microphone) // BLOCK * BLOCK
    out = [suppressor.process(microphone[at : at + BLOCK], played[at : at + BLOCK]) for at in range(0, length, BLOCK)]
    return np.concatenate(out)[DELAY:]


def removed_db(leak: Samples, out: Samples, begin_s: float, end_s: float) -> float:
    part = slice(round(begin_s * 16_000), round(end_s * 16_000))
    return float(10 * np.log10((leak[part] ** 2).mean() / (out[part] ** 2).mean()))


def test_a_leak_is_gone_within_a_second_and_ever_more_so() -> None:
    played = speechlike(1)
    leak = leaked(played)
    out = suppressed(leak, played)
    assert removed_db(leak, out, 0.5, 1.5) > 12
    assert removed_db(leak, out, 4, 7.5) > 25


@pytest.mark.parametrize("ppm", [-100.0, 100.0])
def test_clocks_that_differ_are_found_out_and_followed(ppm: float) -> None:
    played = speechlike(2, 24)
    leak = at_rate(leaked(played), ppm)
    suppressor = BleedSuppressor()
    out = suppressed(leak, played, suppressor)
    assert suppressor.clock_difference == pytest.approx(-ppm * 1e-6, abs=1e-5)
    assert removed_db(leak, out, 16, 23) > 18


@pytest.mark.parametrize("ppm", [-240.0, 240.0])
def test_a_correction_that_is_told_costs_nothing(ppm: float) -> None:
    played = speechlike(6, 30)
    leak = leaked(played)
    length = 15 * 16_000
    leak[length:] = at_rate(leak[length:], -ppm)
    out = []
    for told in (True, False):
        suppressor = BleedSuppressor()
        begin = suppressed(leak[:length], played[:length], suppressor)
        if told:
            suppressor.corrected(ppm * 1e-6)
        out.append(
            np.concatenate((begin, np.zeros(DELAY, np.float32), suppressed(leak[length:], played[length:], suppressor)))
        )
    told_db, found_db = (removed_db(leak, each, 15.5, 22) for each in out)
    assert told_db > 20
    assert told_db > found_db + 5


@pytest.mark.parametrize("ppm", [-350.0, 350.0])
def test_a_difference_that_came_to_whole_blocks_is_moved_into_the_filter(ppm: float) -> None:
    played = speechlike(3, 60)
    leak = at_rate(leaked(played), ppm)
    out = suppressed(leak, played)
    for begin_s in range(25, 58, 3):
        assert removed_db(leak, out, begin_s, begin_s + 3) > 10


def test_ones_own_voice_is_left_while_both_talk() -> None:
    played, own = speechlike(4), speechlike(5)
    own[: 3 * 16_000] = 0
    leak = leaked(played)
    out = suppressed(own + leak, played)
    part = slice(3 * 16_000, 7 * 16_000)
    wrong = out[part] - own[part]
    assert (wrong**2).mean() < 0.8 * (leak[part] ** 2).mean()
    assert 10 * np.log10((own[part] ** 2).mean() / (wrong**2).mean()) > 15


def test_headphones_cost_nothing() -> None:
    played, own = speechlike(6, 16), speechlike(7, 16)
    out = suppressed(own, played)
    np.testing.assert_allclose(out[12 * 16_000 :], own[12 * 16_000 : 12 * 16_000 + len(out[12 * 16_000 :])], atol=1e-6)


def test_without_anything_played_the_microphone_is_what_it_was() -> None:
    own = speechlike(8, 2)
    out = suppressed(own, np.zeros_like(own))
    np.testing.assert_allclose(out, own[: len(out)], atol=1e-6)


def test_a_delay_that_jumps_is_learnt_again_in_seconds() -> None:
    played = speechlike(10, 16)
    early, late = leaked(played, 800), leaked(played, 3_200)
    leak = np.concatenate((early[: 5 * 16_000], late[5 * 16_000 :]))
    out = suppressed(leak, played)
    assert removed_db(leak, out, 3, 5) > 20
    assert removed_db(leak, out, 9, 15) > 15


def test_after_a_hole_it_knows_the_room_still() -> None:
    played = speechlike(11)
    leak = leaked(played)
    suppressor = BleedSuppressor()
    suppressed(leak[: 5 * 16_000], played[: 5 * 16_000], suppressor)
    at = 6 * 16_000 // BLOCK * BLOCK
    suppressor.interrupt([played[at - back * BLOCK : at - (back - 1) * BLOCK] for back in range(20, 0, -1)])
    out = suppressed(leak[at:], played[at:], suppressor)
    assert removed_db(leak[at:], out, 0.1, 1.5) > 18


def test_loud_noise_on_both_sides_keeps_it_finite() -> None:
    draw = np.random.default_rng(12)
    microphone, played = (np.clip(draw.normal(0, 1, 64_000), -1, 1).astype(np.float32) for _ in range(2))
    out = suppressed(microphone, played)
    assert np.isfinite(out).all()
    assert np.abs(out).max() < 4
