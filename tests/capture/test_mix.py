"""Several streams of one program on one clock."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livecaption.capture.mix import Mix

RATE_HZ = 1_000
BLOCK_S = 0.02


def ones(frames: int, value: float = 1.0) -> np.ndarray:
    return np.full((frames, 1), value, np.float32)


def taken(mix: Mix, until_s: float) -> np.ndarray:
    blocks = [samples[:, 0] for _, samples in mix.take(until_s)]
    return np.concatenate(blocks) if blocks else np.zeros(0, np.float32)


def test_without_streams_it_is_silence_on_time() -> None:
    mix = Mix(RATE_HZ, 2, BLOCK_S, 7.0)
    blocks = list(mix.take(7.05))
    assert [(round(at_s, 6), samples.shape) for at_s, samples in blocks] == [(7.0, (20, 2)), (7.02, (20, 2))]
    assert not any(samples.any() for _, samples in blocks)
    assert list(mix.take(7.05)) == []


def test_two_streams_add_up_where_they_were_captured() -> None:
    mix = Mix(RATE_HZ, 1, BLOCK_S, 0.0)
    mix.add("a", 0.0, ones(40))
    mix.add("b", 0.01, ones(20, 2.0))
    assert taken(mix, 0.04).tolist() == [1.0] * 10 + [3.0] * 20 + [1.0] * 10


def test_fragments_follow_each_other_by_count_though_their_times_jitter() -> None:
    mix = Mix(RATE_HZ, 1, BLOCK_S, 0.0)
    for number, jitter_s in enumerate((0.0, 0.03, -0.02, 0.01)):
        mix.add("a", number * 0.02 + jitter_s, ones(20))
    assert taken(mix, 0.08).tolist() == [1.0] * 80


def test_after_a_rest_a_stream_is_placed_by_the_clock_again() -> None:
    mix = Mix(RATE_HZ, 1, BLOCK_S, 0.0)
    mix.add("a", 0.0, ones(20))
    mix.add("a", 0.5, ones(20))
    heard = taken(mix, 0.6)
    assert np.flatnonzero(heard).tolist() == [*range(20), *range(500, 520)]


def test_what_comes_too_late_is_put_later_and_not_cut() -> None:
    mix = Mix(RATE_HZ, 1, BLOCK_S, 0.0)
    taken(mix, 0.1)
    mix.add("a", 0.05, ones(20))
    assert taken(mix, 0.2).sum() == 20


def test_after_sleep_nothing_of_the_night_is_made_up() -> None:
    mix = Mix(RATE_HZ, 1, BLOCK_S, 0.0)
    mix.add("a", 0.0, ones(20))
    assert mix.behind_s(3_600.0) == 3_600.0
    mix.skip_to(3_600.0)
    mix.add("a", 3_600.0, ones(20))
    assert [(at_s, samples.sum()) for at_s, samples in mix.take(3_600.02)] == [(3_600.0, 20.0)]


def test_a_clock_gone_wrong_does_not_fill_the_memory() -> None:
    mix = Mix(RATE_HZ, 1, BLOCK_S, 0.0)
    mix.add("a", 1e6, ones(20))
    assert not taken(mix, 1.0).any()


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(1, 50), st.integers(0, 60)), max_size=30))
def test_nothing_that_is_placed_is_lost(pieces: list[tuple[str, int, int]]) -> None:
    mix = Mix(RATE_HZ, 1, BLOCK_S, 0.0)
    now_s = put = heard = 0.0
    for stream, frames, wait in pieces:
        mix.add(stream, now_s, ones(frames))
        put += frames
        now_s += wait / RATE_HZ
        heard += float(taken(mix, now_s).sum())
    heard += float(taken(mix, now_s + 10.0).sum())
    assert heard == put
