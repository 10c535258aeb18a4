"""Reconnect delays, as published: 500 ms doubling, 0-200 ms of jitter, 30 s at most."""

from __future__ import annotations

from itertools import islice

from livecaption.core.backoff import backoff


def test_without_jitter_delays_double_up_to_the_cap() -> None:
    assert list(islice(backoff(lambda low, high: low), 9)) == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


def test_jitter_is_added_and_never_passes_the_cap() -> None:
    assert list(islice(backoff(lambda low, high: high), 8)) == [0.7, 1.2, 2.2, 4.2, 8.2, 16.2, 30, 30]
