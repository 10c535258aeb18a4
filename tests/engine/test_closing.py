"""Where speech seems to be over."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livecaption.engine.closing import MOST_QUIET_SAMPLES, TAIL_SAMPLES, Closing
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

BLOCK = SAMPLE_RATE_HZ // 50


def sound(*stretches: tuple[float, float]) -> Samples:
    """Noise: stretches of (seconds, level)."""
    random = np.random.default_rng(3)
    return np.concatenate(
        [
            random.uniform(-level, level, round(length * SAMPLE_RATE_HZ)).astype(np.float32)
            for length, level in stretches
        ]
    )


def after(samples: Samples, chunk: int = BLOCK) -> int:
    closing = Closing()
    for at in range(0, len(samples), chunk):
        closing.feed(samples[at : at + chunk])
    return closing.point


def test_speech_is_over_once_the_silence_after_it_is_long_enough() -> None:
    speech_s, silent_s = 1.0, TAIL_SAMPLES / SAMPLE_RATE_HZ
    assert after(sound((speech_s, 0.5), (silent_s - 0.02, 0.001))) == 0
    end = round(speech_s * SAMPLE_RATE_HZ) + TAIL_SAMPLES
    assert after(sound((speech_s, 0.5), (silent_s, 0.001))) == end
    assert after(sound((speech_s, 0.5), (MOST_QUIET_SAMPLES / SAMPLE_RATE_HZ, 0.001))) == end


def test_what_the_gate_keeps_open_for_longer_is_no_silence() -> None:
    """Quiet speech, after a bang or after somebody near, belongs to the final."""
    quiet_s = MOST_QUIET_SAMPLES / SAMPLE_RATE_HZ + 0.02
    assert after(sound((1.0, 0.5), (quiet_s, 0.02))) == 0
    assert after(sound((1.0, 0.02), (0.1, 0.9), (3.0, 0.02))) == 0


def test_it_goes_on_when_something_is_heard_again() -> None:
    assert after(sound((1.0, 0.5), (0.4, 0.001), (0.1, 0.3))) == 0
    assert (
        after(sound((1.0, 0.5), (0.4, 0.001), (0.1, 0.3), (0.3, 0.001))) == round(1.5 * SAMPLE_RATE_HZ) + TAIL_SAMPLES
    )


def test_a_loud_background_is_never_over_and_neither_is_nothing() -> None:
    assert after(sound((1.0, 0.5), (3.0, 0.1))) == 0
    assert after(np.zeros(3 * SAMPLE_RATE_HZ, np.float32)) == 0
    assert after(np.zeros(0, np.float32)) == 0


@given(
    st.lists(st.tuples(st.floats(0.01, 0.5), st.sampled_from([0.0005, 0.3, 0.9])), min_size=1, max_size=5),
    st.lists(st.integers(1, 5_000), min_size=1, max_size=4),
)
def test_the_pieces_it_comes_in_do_not_matter(stretches: list[tuple[float, float]], chunks: list[int]) -> None:
    samples = sound(*stretches)
    closing = Closing()
    at = turn = 0
    while at < len(samples):
        closing.feed(samples[at : at + chunks[turn % len(chunks)]])
        at, turn = at + chunks[turn % len(chunks)], turn + 1
    assert closing.point == after(samples, len(samples))
