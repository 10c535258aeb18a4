"""Which finals are heard once more together, and when."""

from __future__ import annotations

import pytest

from fakes.endpoint import noise
from livecaption.core.in_context import LONGEST_S, MOST_GAP_S
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.server.stretches import (
    GATHERED_S,
    LONGEST_WAIT_S,
    MOST_WAITING,
    MOST_WAITING_S,
    QUIET_S,
    TOO_LATE_S,
    Hearing,
    Stretch,
    Waiting,
)
from livecaption.server.work import BegunJob, JobId, RestateJob


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


def test_enough_is_gathered_and_heard_with_what_follows_and_what_was_before() -> None:
    stretch = Stretch()
    assert GATHERED_S < 9.0
    for number in range(2):
        stretch.put(job(number, 3.5 * number), 3.5 * number)
        assert stretch.take(3.5 * number) is None
    stretch.put(job(2, 7.0), 7.0)
    assert told(stretch.take(7.0)) == ([0, 1, 2], [0, 1])
    stretch.put(job(3, 10.5), 10.5)
    assert stretch.take(10.5) is None
    stretch.put(job(4, 14.0), 14.0)
    assert told(stretch.take(14.0)) == ([1, 2, 3, 4], [2, 3])
    stretch.over()
    assert told(stretch.take(14.0)) == ([3, 4], [4])
    assert not stretch.waits


def test_where_nothing_follows_it_does_not_wait_for_long() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    assert stretch.take(3.0 + QUIET_S - 0.1) is None
    assert told(stretch.take(3.0 + QUIET_S)) == ([0], [0])


def test_it_waits_for_a_next_one_that_is_being_said_and_not_for_ever() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.begun(BegunJob(JobId(1), 3.5))
    assert stretch.take(3.0 + LONGEST_WAIT_S - 0.1) is None
    assert told(stretch.take(3.0 + LONGEST_WAIT_S)) == ([0], [0])
    stretch.put(job(1, 3.5), 12.0)
    stretch.begun(BegunJob(JobId(2), 12.0))
    stretch.cancel(JobId(2))
    assert told(stretch.take(12.0 + QUIET_S)) == ([0, 1], [1]), "what was begun was nothing"


def test_beyond_a_pause_nothing_is_a_neighbour() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.begun(BegunJob(JobId(1), 3.1 + MOST_GAP_S))
    assert told(stretch.take(3.0)) == ([0], [0]), "nothing that is near follows any more"
    stretch.put(job(1, 3.1 + MOST_GAP_S), 10.0)
    stretch.over()
    assert told(stretch.take(10.0)) == ([1], [1])


@pytest.mark.parametrize("other", [{"language": "de"}, {"text": "今日は"}, {"length_s": LONGEST_S + 1}])
def test_neither_is_another_language_nor_one_without_spaces_nor_a_very_long_one(other: dict[str, object]) -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.put(job(1, 3.2, **other), 6.0)  # type: ignore[arg-type] # of several kinds
    stretch.over()
    assert told(stretch.take(6.0)) == ([0], [0])
    assert told(stretch.take(6.0)) == ([1], [1])


def test_no_more_is_heard_at_once_than_a_model_takes() -> None:
    stretch, now_s, heard = Stretch(), 0.0, 0
    for number in range(12):
        stretch.put(job(number, now_s, 1.0 + 4.0 * (number % 4)), now_s)
        now_s += 1.2 + 4.0 * (number % 4)
        while (hearing := stretch.take(now_s)) is not None:
            heard += len(hearing.wanted)
            assert len(hearing.said) == 1 or sum(each.length_s for each in hearing.said) <= LONGEST_S
    assert heard > 8


def test_one_that_is_sent_again_takes_its_own_place() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.put(job(1, 3.2), 6.0)
    stretch.put(job(2, 0.0, 2.0, name=0), 7.0)
    stretch.over()
    assert told(stretch.take(7.0)) == ([2, 1], [1, 2]), "in the order they were said"


def test_what_was_cancelled_waits_no_more() -> None:
    stretch = Stretch()
    stretch.put(job(0, 0.0), 3.0)
    stretch.cancel(JobId(0))
    stretch.over()
    assert not stretch.waits
    assert stretch.take(100.0) is None


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
        waiting.of(lane).over()
    waiting.drop("gone")
    order = []
    while (taken := waiting.take(0.0)) is not None:
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
    taken = waiting.take(TOO_LATE_S)
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
