"""Which finals are heard once more together, and when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.endpoint import noise
from livecaption.core.in_context import LONGEST_S, MOST_GAP_S
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.server.stretches import (
    FOR_ANOTHER,
    FOR_THE_SAME,
    GATHERED_S,
    MOST_WAITING,
    MOST_WAITING_S,
    TOO_LATE_S,
    Before,
    Hearing,
    Stretch,
    Waiting,
)
from livecaption.server.work import JobId, RestateJob


def job(
    number: int,
    start_s: float,
    length_s: float = 3.0,
    *,
    text: str = "so",
    language: str = "en",
    name: int | None = None,
) -> RestateJob:
    sound = noise(round(length_s * SAMPLE_RATE_HZ), number)
    return RestateJob(JobId(number), (sound,), language, (), text, start_s, number if name is None else name)


def told(hearing: Hearing | None) -> tuple[list[int], list[int]] | None:
    """What is heard, and what of it is wanted."""
    return None if hearing is None else ([int(each.job) for each in hearing.said], sorted(map(int, hearing.wanted)))


def test_each_is_heard_as_soon_as_it_is_over_after_what_was_said_before() -> None:
    stretch = Stretch(Before(7.0, 0.0))
    heard = []
    for number in range(4):
        stretch.put(job(number, 3.5 * number), 3.5 * number)
        heard.append(told(stretch.take()))
        assert not stretch.waits
        assert stretch.take() is None
    assert heard == [([0], [0]), ([0, 1], [1]), ([0, 1, 2], [2]), ([1, 2, 3], [3])]


def test_those_that_wait_are_heard_at_once() -> None:
    assert GATHERED_S < 9.0
    stretch = Stretch(Before(3.0, 0.0))
    for number in range(4):
        stretch.put(job(number, 3.5 * number), 3.5 * number)
    assert told(stretch.take()) == ([0, 1], [0, 1])
    assert told(stretch.take()) == ([1, 2, 3], [2, 3])


def test_what_was_said_before_that_is_told_in_words() -> None:
    stretch = Stretch()
    count, hearing = int(sum(FOR_ANOTHER) // 3) + 3, None
    for number in range(count):
        stretch.put(job(number, 3.2 * number, text=f"text {number}"), 3.2 * number)
        hearing = stretch.take()
    assert hearing is not None
    heard, last = len(hearing.said), count - 1
    assert heard == 1 + int(FOR_ANOTHER.sound_s // 3)
    first = last - heard - int(-(-FOR_ANOTHER.told_s // 3)) + 1
    assert first > 0
    assert hearing.before == " ".join(f"text {number}" for number in range(first, last - heard + 1))


def test_what_was_said_long_ago_is_no_longer_held() -> None:
    stretch = Stretch()
    for number in range(100):
        stretch.put(job(number, 3.2 * number), 3.2 * number)
        stretch.take()
    kept = [each.job for each in stretch._said]
    assert sum(each.length_s for each in kept) <= FOR_ANOTHER.sound_s, "no sound"
    assert len(kept) <= sum(FOR_ANOTHER) / 3 + 1, "no text"


def test_nor_is_what_was_given_up_while_nothing_could_be_heard() -> None:
    stretch = Stretch()
    for number in range(100):
        stretch.put(job(number, 3.2 * number), 3.2 * number)
        stretch.too_late(3.2 * number - TOO_LATE_S)
    kept = [each.job for each in stretch._said]
    assert sum(each.length_s for each in kept) <= 3 * MOST_WAITING + FOR_ANOTHER.sound_s, "no sound"
    assert len(kept) <= MOST_WAITING + sum(FOR_ANOTHER) / 3 + 1, "no text"


def test_beyond_a_pause_nothing_was_said_before() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.put(job(1, 3.1 + MOST_GAP_S), 10.0)
    assert told(stretch.take()) == ([0], [0])
    hearing = stretch.take()
    assert told(hearing) == ([1], [1])
    assert hearing is not None
    assert hearing.before == ""


@pytest.mark.parametrize("other", [{"language": "de"}, {"text": "今日は"}, {"length_s": LONGEST_S + 1}])
def test_neither_was_another_language_nor_one_without_spaces_nor_a_very_long_one(other: dict[str, object]) -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.put(job(1, 3.2, **other), 6.0)  # type: ignore[arg-type] # of several kinds
    for number in range(2):
        hearing = stretch.take()
        assert told(hearing) == ([number], [number])
        assert hearing is not None
        assert hearing.before == ""


@given(
    st.lists(st.tuples(st.floats(0.1, 20.0), st.floats(0.0, 5.0)), min_size=1, max_size=20),
    st.integers(1, 4),
    st.sampled_from([Before(0.0, 0.0), FOR_ANOTHER, FOR_THE_SAME]),
)
def test_every_one_is_wanted_once_and_no_more_is_heard_at_once_than_a_model_takes(
    said: list[tuple[float, float]], at_once: int, before: Before
) -> None:
    stretch, now_s = Stretch(before), 0.0
    wanted: list[int] = []
    for number, (length_s, gap_s) in enumerate(said):
        wanted += stretch.put(job(number, now_s, length_s), now_s)
        now_s += length_s + gap_s
        while (number % at_once == 0 or number == len(said) - 1) and (hearing := stretch.take()) is not None:
            wanted += sorted(hearing.wanted)
            assert all(each.sound for each in hearing.said)
            assert len(hearing.said) == 1 or sum(each.length_s for each in hearing.said) <= LONGEST_S
            assert {each.job for each in hearing.said} >= hearing.wanted
            assert hearing.in_context or len(hearing.said) == 1
            assert before.told_s or not hearing.before
    assert wanted == list(range(len(said))), "but for those that gave way, which were told of"


def test_one_that_is_sent_again_takes_its_own_place() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.put(job(1, 3.2), 6.0)
    stretch.put(job(2, 0.0, 2.0, name=0), 7.0)
    assert told(stretch.take()) == ([2, 1], [1, 2]), "in the order they were said"


def test_what_was_cancelled_waits_no_more() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.cancel(JobId(0))
    assert not stretch.waits
    assert stretch.take() is None


def test_of_one_connection_few_wait() -> None:
    stretch = Stretch()
    gone = [stretch.put(job(number, 10.0 * number, 1.0), 0.0) for number in range(MOST_WAITING + 2)]
    assert gone == [[]] * MOST_WAITING + [[0], [1]]
    much = Stretch()
    count = int(MOST_WAITING_S // 13.0)
    gone = [much.put(job(number, 20.0 * number, 13.0), 0.0) for number in range(count + 1)]
    assert gone == [[]] * count + [[0]]


def test_connections_take_turns_and_one_that_is_gone_is_forgotten() -> None:
    waiting: Waiting[str] = Waiting()
    for lane in ("one", "other", "gone"):
        for number in (1, 2):
            waiting.of(lane).put(job(number, 100.0 * number), 0.0)
    waiting.drop("gone")
    order = []
    while (taken := waiting.take()) is not None:
        order.append((taken[0], told(taken[1])))
    assert order == [(lane, ([number], [number])) for number in (1, 2) for lane in ("one", "other")]
    assert not waiting


def test_what_would_come_too_late_is_not_begun() -> None:
    waiting: Waiting[str] = Waiting()
    waiting.of("one").put(job(1, 0.0), 0.0)
    waiting.of("one").put(job(2, 3.2), 1.0)
    assert waiting.too_late(TOO_LATE_S) == []
    waiting.took(0.5)
    assert waiting.too_late(TOO_LATE_S) == [("one", 1)]
    taken = waiting.take()
    assert taken is not None
    assert told(taken[1]) == ([1, 2], [2]), "it is still what was said before"


def test_a_machine_that_was_too_slow_is_tried_again() -> None:
    waiting: Waiting[str] = Waiting()
    waiting.took(2 * TOO_LATE_S)
    tries = 0
    while not waiting:
        tries += 1
        assert tries < 100
        waiting.of("one").put(job(tries, 100.0 * tries), 0.0)
        waiting.too_late(0.0)
    assert tries > 1
