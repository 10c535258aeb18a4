"""Which of several endpoints is best."""

from __future__ import annotations

import pytest

from livecaption.core.measured import Measured, best


def took(first_s: float, final_s: float = 0.5, text: str = "words") -> Measured:
    return Measured(0.1, 0.1, 0.05, first_s, final_s, text)


@pytest.mark.parametrize(
    ("measurements", "expected"),
    [
        ([], None),
        ([None], None),
        ([took(1.0, text=" ")], None),
        ([took(1.0)], 0),
        ([took(2.0), took(1.0)], 1),
        ([took(0.1, text=""), None, took(1.0)], 2),
        ([took(1.04, 0.3), took(1.0, 0.4)], 0),
        ([took(1.04, 0.5), took(1.0, 0.4)], 1),
        ([took(1.0), took(1.0)], 0),
    ],
)
def test_the_best_shows_the_first_words_soonest(measurements: list[Measured | None], expected: int | None) -> None:
    assert best(measurements) == expected
