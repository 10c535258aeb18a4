"""Where one voice stops and another begins."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.change_points import LONGEST_PIECE_S, Stretch, pieces, stretches

STEP_S = 0.02


def heard(*runs: tuple[int, int]) -> np.ndarray:
    """Likelihoods of three voices: `runs` of (frames, voice), voice -1 for nobody."""
    rows = []
    for frames, voice in runs:
        row = np.full(3, 0.05)
        if voice >= 0:
            row[voice] = 0.95
        rows += [row] * frames
    return np.array(rows)


def voices(found: list[Stretch]) -> list[tuple[float, float, int]]:
    return [(round(each.start_s, 2), round(each.end_s, 2), each.voice) for each in found]


def test_a_change_of_voice_ends_a_stretch() -> None:
    assert voices(stretches(heard((50, 0), (60, 1)), STEP_S)) == [(0.0, 1.0, 0), (1.0, 2.2, 1)]


def test_a_pause_within_one_voice_does_not() -> None:
    assert voices(stretches(heard((50, 0), (20, -1), (50, 0)), STEP_S)) == [(0.0, 2.4, 0)]


def test_a_pause_between_two_voices_is_nobodys() -> None:
    (first, second) = stretches(heard((50, 0), (20, -1), (50, 2)), STEP_S)
    assert first.end_s < second.start_s
    assert (first.voice, second.voice) == (0, 2)


def test_a_blip_inside_a_voice_is_that_voices() -> None:
    assert [each.voice for each in stretches(heard((50, 0), (10, 1), (50, 0)), STEP_S)] == [0]


def test_nobody_is_heard_in_silence_or_in_nothing() -> None:
    assert stretches(heard((40, -1)), STEP_S) == []
    assert stretches(np.zeros((0, 3)), STEP_S) == []


@given(st.floats(0.01, 60), st.floats(0, 100))
def test_pieces_cover_a_stretch_and_none_is_too_long(seconds: float, at_s: float) -> None:
    found = pieces(Stretch(at_s, at_s + seconds, 1))
    assert found[0].start_s == at_s
    assert found[-1].end_s == pytest.approx(at_s + seconds)
    assert all(one.end_s == pytest.approx(two.start_s) for one, two in itertools.pairwise(found))
    assert all(each.seconds <= LONGEST_PIECE_S + 1e-4 for each in found)
