"""The thread that hears finals once more: its order, what it gives up, and that it is in nobody's way."""

from __future__ import annotations

import queue
import threading
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from fakes.endpoint import noise
from fakes.engine import FakeEngine, FakeUtterance, text_of
from fakes.second_engine import BetterEngine
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word
from livecaption.server.metrics import Metrics
from livecaption.server.second_pass import MOST_FAILURES, SecondPass, SecondState
from livecaption.server.stretches import TOO_LATE_S
from livecaption.server.work import CancelJob, JobId, Restated, RestateJob

WAIT_S = 30.0
"""For a hang; nothing is timed."""


APART_S = 100.0
"""Between utterances that are no neighbours."""


def job(number: int, samples: int = 1600, *, apart_s: float = APART_S) -> RestateJob:
    return RestateJob(JobId(number), (noise(samples, number),), "en", (), "heard", number * apart_s, number)


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
    second = SecondPass(engine, now_s=lambda: 0.0)
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


class Joined(FakeEngine):
    """It hears one word in each second, which says how loud that second is; of a whole that was fed piece by piece."""

    name = "joined"
    languages = ("en",)

    def __init__(self) -> None:
        super().__init__()
        self.fed: list[float] = []
        self.told: list[tuple[str, ...]] = []

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> JoinedUtterance:
        self.told.append(tuple(keyterms))
        return JoinedUtterance(self, language)


class JoinedUtterance(FakeUtterance):
    """Only ever finished."""

    def __init__(self, engine: Joined, language: str | None) -> None:
        super().__init__(engine, language)
        self._told = engine.fed
        self._all: list[Samples] = []

    def feed(self, samples: Samples) -> None:
        self._all.append(samples)

    def finish(self) -> Hypothesis:
        whole = np.concatenate(self._all)
        self._told.append(len(whole) / SAMPLE_RATE_HZ)
        seconds = whole.reshape(-1, SAMPLE_RATE_HZ)
        words = tuple(Word(f"{each[0]:.1f}", at, at + 1.0, 0.9) for at, each in enumerate(seconds))
        return Hypothesis(" ".join(word.text for word in words), len(words), words, "en")


def said(number: int, start_s: float, text: str) -> RestateJob:
    """A word in each second."""
    sound = tuple(np.full(SAMPLE_RATE_HZ, float(word), np.float32) for word in text.split())
    return RestateJob(JobId(number), sound, "en", (), text, start_s, number)


def test_each_is_heard_after_what_was_said_before_and_is_told_its_own_words() -> None:
    engine = Joined()
    second = SecondPass(engine, now_s=lambda: 0.0)
    ear = Ear(second)
    for number, start_s, text in ((1, 0.0, "0.1 0.2 0.3"), (2, 3.5, "0.4 0.5 0.6 0.7"), (3, 8.0, "0.8 0.9")):
        ear.lane.submit([said(number, start_s, text)])
        told = ear.next()
        assert (told.job, told.hypothesis and told.hypothesis.text, told.in_context) == (number, text, number > 1)
    assert engine.fed == [3.0, 7.0, 6.0], "more sound is not heard again"
    assert engine.told == [(), (), ("0.1 0.2 0.3",)], "but told in words"
    second.stop(WAIT_S)


def test_words_that_the_client_names_are_told_as_well() -> None:
    engine = Joined()
    second = SecondPass(engine, now_s=lambda: 0.0)
    ear = Ear(second)
    for number in range(3):
        ear.lane.submit([replace(said(number, 4.5 * number, f"0.{number} 0.5 0.5 0.5"), keyterms=("Mary",))])
        assert ear.next().hypothesis is not None
    assert engine.told == [("Mary",), ("Mary",), ("Mary", "0.0 0.5 0.5 0.5")]
    second.stop(WAIT_S)


def test_the_engine_that_heard_it_first_is_asked_only_where_there_is_more_to_hear() -> None:
    engine = Joined()
    second = SecondPass(engine, alone=False, now_s=lambda: 0.0)
    ear = Ear(second)
    ear.lane.submit([said(1, 0.0, "0.1 0.2")])
    assert ear.next() == Restated(JobId(1), None)
    ear.lane.submit([said(2, 2.5, "0.3")])
    told = ear.next()
    assert (told.job, told.hypothesis and told.hypothesis.text) == (2, "0.3")
    ear.lane.submit([said(3, 4.0, "0.4 0.5 0.6 0.7 0.8 0.9")])
    assert ear.next().in_context
    assert engine.fed == [3.0, 9.0], "it needs more of what was before"
    assert engine.told == [(), ()], "for it reads no words"
    second.stop(WAIT_S)
