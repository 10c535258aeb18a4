"""Long utterances in pieces; approximate word times."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livecaption.engine.pieces import LONGEST_PIECE_SAMPLES, pieces
from livecaption.engine.word_times import placed, speech_span_s
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples


def tone(seconds: float) -> Samples:
    return np.asarray(0.3 * np.sin(np.arange(int(seconds * SAMPLE_RATE_HZ)) * 0.2), np.float32)


@settings(max_examples=20)
@given(st.integers(0, 70 * SAMPLE_RATE_HZ), st.integers(0, 2**31))
def test_pieces_are_the_whole_and_bounded(length: int, seed: int) -> None:
    samples = np.random.default_rng(seed).normal(size=length).astype(np.float32)
    cut = pieces(samples)
    assert np.array_equal(np.concatenate(cut), samples)
    assert all(len(piece) <= LONGEST_PIECE_SAMPLES for piece in cut)


def test_a_cut_is_made_in_the_pause() -> None:
    samples = tone(30)
    samples[15 * SAMPLE_RATE_HZ : 16 * SAMPLE_RATE_HZ] = 0
    assert 15 * SAMPLE_RATE_HZ <= len(pieces(samples)[0]) <= 16 * SAMPLE_RATE_HZ


def test_words_share_the_audible_stretch() -> None:
    samples = np.concatenate([np.zeros(8000, np.float32), tone(1), np.zeros(8000, np.float32)])
    assert speech_span_s(samples) == pytest.approx((0.5, 1.5), abs=0.03)
    words = placed(["a", "bbb"], samples, offset_s=10)
    assert [word.text for word in words] == ["a", "bbb"]
    assert words[0].start_s == pytest.approx(10.5, abs=0.03)
    assert words[0].end_s == words[1].start_s == pytest.approx(10.5 + 2 / 6, abs=0.03)
    assert words[1].end_s == pytest.approx(11.5, abs=0.03)


def test_words_not_shown_yet_take_their_share() -> None:
    assert placed(["a"], tone(1), of=2)[0].end_s == pytest.approx(0.5, abs=0.03)


def test_nothing_is_no_trouble() -> None:
    assert placed([], tone(1)) == ()
    assert speech_span_s(np.zeros(3, np.float32)) == (0.0, 3 / SAMPLE_RATE_HZ)


def test_a_pause_in_the_midst_belongs_to_nobody() -> None:
    samples = np.concatenate([tone(1), np.zeros(SAMPLE_RATE_HZ, np.float32), tone(1)])
    first, second = placed(["aaa", "bbb"], samples, sure=[0.5, 1.0])
    assert first.end_s <= 2.02
    assert second.end_s == pytest.approx(3.0, abs=0.03)
    assert (first.probability, second.probability) == (0.5, 1.0)


def test_a_border_moves_to_the_quiet_place_near_it() -> None:
    samples = tone(1)
    samples[int(0.46 * SAMPLE_RATE_HZ) : int(0.48 * SAMPLE_RATE_HZ)] *= 0.2
    assert placed(["aaa", "bbb"], samples)[0].end_s == pytest.approx(0.47, abs=0.02)
