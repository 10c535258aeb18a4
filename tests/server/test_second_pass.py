"""The thread that hears finals once more: its order, what it gives up, and that it is in nobody's way."""

from __future__ import annotations

import queue
import threading

import pytest

from fakes.endpoint import noise
from fakes.engine import text_of
from fakes.second_engine import BetterEngine
from livecaption.server.metrics import Metrics
from livecaption.server.second_pass import (
    MOST_FAILURES,
    MOST_WAITING,
    TOO_LATE_S,
    SecondLane,
    SecondPass,
    SecondState,
    Waiting,
)
from livecaption.server.work import CancelJob, JobId, Restated, RestateJob

WAIT_S = 30.0
"""For a hang; nothing is timed."""


def job(number: int, samples: int = 1600) -> RestateJob:
    return RestateJob(JobId(number), (noise(samples, number),), "en")


def lane() -> SecondLane:
    return SecondLane(SecondPass(BetterEngine()), lambda _: None)


def order(waiting: Waiting) -> list[int]:
    found = []
    while (taken := waiting.take()) is not None:
        found.append(int(taken[1].job))
    return found


def test_the_newest_goes_first_and_connections_take_turns() -> None:
    waiting, one, other = Waiting(), lane(), lane()
    for number in (1, 2, 3):
        waiting.put(one, job(number), number * 0.1)
    for number in (11, 12):
        waiting.put(other, job(number), number * 0.1)
    assert order(waiting) == [3, 12, 2, 11, 1]
    assert not waiting


def test_what_would_come_too_late_is_not_begun() -> None:
    waiting, one = Waiting(), lane()
    waiting.put(one, job(1), 0.0)
    waiting.put(one, job(2), 1.0)
    assert waiting.too_late(TOO_LATE_S) == []
    waiting.took(0.5)
    assert [number for _, number in waiting.too_late(TOO_LATE_S)] == [1]
    assert order(waiting) == [2]


def test_a_machine_that_was_too_slow_is_tried_again() -> None:
    waiting, one = Waiting(), lane()
    waiting.took(2 * TOO_LATE_S)
    tries = 0
    while not waiting:
        tries += 1
        assert tries < 100
        waiting.put(one, job(tries), 0.0)
        waiting.too_late(0.0)
    assert tries > 1


def test_of_one_connection_few_wait() -> None:
    waiting, one = Waiting(), lane()
    gone = [waiting.put(one, job(number), 0.0) for number in range(MOST_WAITING + 2)]
    assert gone == [None] * MOST_WAITING + [0, 1]
    assert order(waiting) == list(reversed(range(2, MOST_WAITING + 2)))


def test_what_was_cancelled_and_whose_connection_is_gone_waits_no_more() -> None:
    waiting, one, other = Waiting(), lane(), lane()
    waiting.put(one, job(1), 0.0)
    waiting.put(one, job(2), 0.0)
    waiting.put(other, job(3), 0.0)
    waiting.cancel(one, JobId(2))
    waiting.cancel(one, JobId(9))
    waiting.drop(other)
    assert order(waiting) == [1]


class Ear:
    """A lane and what it was told."""

    def __init__(self, second: SecondPass) -> None:
        self.told: queue.Queue[Restated] = queue.Queue()
        self.lane = second.lane(self.told.put)

    def next(self) -> Restated:
        return self.told.get(timeout=WAIT_S)


def test_a_final_is_heard_once_more_on_a_thread_of_its_own() -> None:
    engine, metrics = BetterEngine(), Metrics()
    second = SecondPass(engine, metrics=metrics)
    assert (second.state, engine.loaded_on) == (SecondState.WAITING, None), "nobody has asked for it"
    ear = Ear(second)
    sound = noise(16_000)
    ear.lane.submit([RestateJob(JobId(7), (sound[:9_000], sound[9_000:]), "de")])
    told = ear.next()
    assert told.job == 7
    assert told.hypothesis is not None
    assert told.hypothesis.text == text_of(sound).replace("heard", "read")
    assert (engine.asked, engine.loaded_on, second.state) == (["de"], "second pass", SecondState.READY)
    assert 'second_pass_seconds_count{pass="second"} 1' in metrics.text(ready=True, connections=1, outstanding_s=0)
    second.stop(WAIT_S)


def test_nothing_begins_while_the_engines_own_work_waits() -> None:
    engine = BetterEngine()
    room, asked = threading.Event(), threading.Semaphore(0)

    def crowded() -> bool:
        asked.release()
        return not room.is_set()

    second = SecondPass(engine, crowded=crowded, now_s=lambda: 0.0)
    ear = Ear(second)
    ear.lane.submit([job(1)])
    for _ in range(3):
        assert asked.acquire(timeout=WAIT_S)
    assert engine.loaded_on is None
    room.set()
    assert ear.next().hypothesis is not None
    second.stop(WAIT_S)


def test_what_waited_too_long_is_told_and_counted() -> None:
    engine, metrics = BetterEngine(), Metrics()
    engine.hold.clear()
    now_s = [0.0]
    second = SecondPass(engine, metrics=metrics, now_s=lambda: now_s[0])
    ear = Ear(second)
    ear.lane.submit([job(1)])
    assert engine.entered.acquire(timeout=WAIT_S)
    ear.lane.submit([job(2), job(3), CancelJob(JobId(3))])
    now_s[0] = 2 * TOO_LATE_S
    engine.hold.set()
    assert ear.next().hypothesis is not None, "what was begun is told: the transcript is the better for it"
    assert ear.next() == Restated(JobId(2), None)
    assert "not_restated_total 1" in metrics.text(ready=True, connections=1, outstanding_s=0)
    second.stop(WAIT_S)


@pytest.mark.expects_log
def test_an_utterance_that_it_breaks_down_at_keeps_its_first_text() -> None:
    second = SecondPass(BetterEngine(breaks=MOST_FAILURES - 1))
    ear = Ear(second)
    for number in range(MOST_FAILURES):
        ear.lane.submit([job(number)])
        assert (ear.next().hypothesis is None) == (number < MOST_FAILURES - 1)
    assert second.state is SecondState.READY
    second.stop(WAIT_S)


@pytest.mark.expects_log
def test_a_model_that_breaks_down_every_time_is_left_alone() -> None:
    second = SecondPass(BetterEngine(breaks=MOST_FAILURES))
    ear = Ear(second)
    for number in range(MOST_FAILURES + 2):
        ear.lane.submit([job(number)])
        assert ear.next() == Restated(JobId(number), None)
    assert (second.state, second.languages) == (SecondState.FAILED, ())
    second.stop(WAIT_S)


@pytest.mark.expects_log
def test_a_model_that_cannot_be_loaded_costs_its_finals_nothing() -> None:
    engine = BetterEngine(break_load=True)
    engine.hold_load.clear()
    second = SecondPass(engine)
    ear = Ear(second)
    ear.lane.submit([job(1), job(2)])
    engine.hold_load.set()
    assert {ear.next().job, ear.next().job} == {1, 2}
    assert second.state is SecondState.FAILED
    second.stop(WAIT_S)


def test_a_connection_that_is_gone_hears_nothing() -> None:
    engine = BetterEngine()
    engine.hold.clear()
    second = SecondPass(engine)
    gone, there = Ear(second), Ear(second)
    gone.lane.submit([job(1)])
    assert engine.entered.acquire(timeout=WAIT_S)
    gone.lane.submit([job(2)])
    gone.lane.close()
    gone.lane.submit([job(3)])
    there.lane.submit([job(4)])
    engine.hold.set()
    assert there.next().job == 4
    assert gone.told.empty()
    assert len(engine.asked) == 2
    second.stop(WAIT_S)
