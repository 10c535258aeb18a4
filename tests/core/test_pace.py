"""Long speech at a readable rate."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fakes.reading import AT_ONCE, Reader, said
from livecaption.core.pace import Pace, Queued, advance
from livecaption.model.view import CaptionStyle, Stability

PACED = CaptionStyle(stability=Stability.FASTEST, words_per_minute=120.0, pace_delay_s=4.0)


def test_ordinary_speech_is_not_held_back() -> None:
    reader = Reader(PACED)
    reader.look(0.0)
    reader.hear(said(0, "so the numbers for March are in", final=True))
    assert reader.rows == ["so the numbers for March are in"]


def test_a_burst_shows_at_a_readable_rate() -> None:
    reader = Reader(replace(PACED, lines=10))
    reader.look(0.0)
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    reader.hear(said(0, words, final=True))
    at_once = len(" ".join(reader.rows).split())
    assert 6 <= at_once <= 9
    reader.wait(1.0)
    assert len(" ".join(reader.rows).split()) in (at_once + 1, at_once + 2)
    reader.wait(3.0)
    assert " ".join(reader.rows) == words


def test_a_backlog_is_worked_off_evenly_within_the_bound() -> None:
    reader = Reader(replace(PACED, lines=100))
    reader.look(0.0)
    reader.hear(said(0, " ".join(["word"] * 200), final=True))
    counts = [len(" ".join(reader.rows).split())]
    for _ in range(40):
        reader.wait(0.1)
        counts.append(len(" ".join(reader.rows).split()))
    assert counts[-1] == 200
    more = [after - before for before, after in itertools.pairwise(counts)]
    assert max(more) <= 10, "nothing bursts out"


def test_zero_words_a_minute_means_never() -> None:
    reader = Reader(replace(AT_ONCE, lines=100))
    reader.look(0.0)
    reader.hear(said(0, " ".join(["word"] * 200), final=True))
    assert len(" ".join(reader.rows).split()) == 200


def test_a_view_that_is_opened_late_shows_what_there_is() -> None:
    reader = Reader(replace(PACED, lines=2))
    for utterance in range(20):
        reader.transcript = reader.transcript.apply(said(utterance, "these words were said before.", final=True))
    reader.look()
    assert reader.rows[-1].endswith("said before.")
    assert all(shown.text == "these words were said before." for shown in reader.last.values())


@given(
    st.lists(st.tuples(st.floats(0.0, 2.0), st.integers(0, 30)), max_size=12),
    st.sampled_from([30.0, 225.0]),
    st.sampled_from([0.0, 1.0, 4.0]),
)
def test_nothing_waits_longer_than_allowed(arrivals: list[tuple[float, int]], rate: float, bound_s: float) -> None:
    pace, now_s, wake_s = Pace(), 0.0, None
    waiting: list[Queued] = []

    def look(at_s: float) -> None:
        nonlocal pace, wake_s
        assert all(each.due_s >= at_s - 1e-6 for each in waiting)
        pace, count, wake_s = advance(pace, waiting, rate, 42.0, at_s)
        del waiting[:count]
        assert not waiting or (wake_s is not None and wake_s > at_s)

    for after_s, number in [*arrivals, (60.0, 0)]:
        until_s = now_s + after_s
        while wake_s is not None and wake_s <= until_s:
            now_s = wake_s
            look(now_s)
        now_s = until_s
        waiting += [Queued(5.0, now_s + bound_s)] * number
        look(now_s)
    assert not waiting
