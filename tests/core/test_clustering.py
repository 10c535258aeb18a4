"""Which embeddings are of one speaker."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.clustering import linked, unit


def around(axis: int, count: int, seed: int = 0, spread: float = 0.05) -> np.ndarray:
    generator = np.random.default_rng(seed + axis)
    return unit(np.eye(32)[axis] + generator.normal(0, spread, (count, 32)))


def test_voices_that_are_alike_are_joined_and_others_are_not() -> None:
    vectors = np.concatenate([around(0, 4), around(1, 3), around(0, 2, seed=9)])
    assert list(linked(vectors, np.ones(9), 0.5)) == [0, 0, 0, 0, 1, 1, 1, 0, 0]


def test_fewer_are_left_where_fewer_are_expected_but_not_by_joining_what_is_unlike() -> None:
    near = unit(np.array([[1.0, 0.0, 0.0], [0.4, 0.9, 0.0], [0.0, 0.0, 1.0]]))
    assert linked(near, np.ones(3), 0.6).max() == 2
    assert list(linked(near, np.ones(3), 0.6, at_most=2, least_alike=0.2)) == [0, 0, 1]
    assert linked(near, np.ones(3), 0.6, at_most=1, least_alike=0.2).max() == 1


@given(st.integers(1, 12), st.integers(0, 999), st.floats(-1, 1))
def test_every_vector_has_a_cluster_numbered_by_first_appearance(count: int, seed: int, alike: float) -> None:
    vectors = unit(np.random.default_rng(seed).normal(size=(count, 8)))
    groups = list(linked(vectors, np.ones(count), alike))
    assert len(groups) == count
    first = list(dict.fromkeys(groups))
    assert first == list(range(len(first)))


def test_a_zero_vector_is_no_number() -> None:
    assert not np.isnan(unit(np.zeros((2, 4)))).any()
