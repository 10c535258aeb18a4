"""The thread that tells speakers apart: in order, bounded, and never in anybody's way."""

from __future__ import annotations

import queue

import numpy as np
import pytest

from fakes.voices import FakeVoices
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.server.voices import MOST_CHANNELS, MOST_WAITING_S, VoicesLane, VoicesThread
from livecaption.server.work import CancelJob, FeedJob, FinishJob, JobId, OpenJob, VoicesHeard

WAIT_S = 10.0
"""For a hang; nothing is timed."""


def sound(seconds: float, sign: float = 1.0) -> Samples:
    return np.full(int(seconds * SAMPLE_RATE_HZ), 0.1 * sign, np.float32)


class Ear:
    """A lane and what it was told."""

    def __init__(self, thread: VoicesThread, channel: str = "mic", expected: int | None = None) -> None:
        self.told: queue.Queue[VoicesHeard] = queue.Queue()
        self.lane: VoicesLane = thread.lane("session", channel, expected, self.told.put)

    def last(self, job: int) -> VoicesHeard:
        """What is told when the job is over."""
        while True:
            heard = self.told.get(timeout=WAIT_S)
            if heard.job == job and heard.settled:
                return heard

    def say(self, job: int, seconds: float = 1.0, sign: float = 1.0) -> None:
        self.lane.submit([OpenJob(JobId(job)), FeedJob(JobId(job), sound(seconds, sign), 0), FinishJob(JobId(job))])


def test_an_utterance_is_told_to_the_lane_that_sent_it() -> None:
    model = FakeVoices()
    thread = VoicesThread(model)
    one, two = Ear(thread, "mic"), Ear(thread, "system", expected=2)
    one.say(1, 1.0, 1.0)
    two.say(1, 1.0, -1.0)
    assert one.last(1).spoken[0].speaker == "Plus"
    assert two.last(1).spoken[0].speaker == "Minus"
    assert model.expected == [None, 2]
    thread.stop(WAIT_S)


def test_nothing_is_loaded_before_somebody_asks() -> None:
    model = FakeVoices()
    thread = VoicesThread(model)
    assert model.loaded == 0
    ear = Ear(thread)
    ear.say(1)
    ear.last(1)
    assert model.loaded == 1
    thread.stop(WAIT_S)


def test_after_a_reconnect_it_is_the_same_tracker() -> None:
    model = FakeVoices()
    thread = VoicesThread(model)
    first = Ear(thread)
    first.say(1)
    first.last(1)
    first.lane.close()
    second = Ear(thread)
    second.say(1)
    second.last(1)
    assert len(model.channels) == 1
    thread.stop(WAIT_S)


def test_a_cancelled_utterance_is_forgotten() -> None:
    model = FakeVoices()
    thread = VoicesThread(model)
    ear = Ear(thread)
    ear.lane.submit([FeedJob(JobId(1), sound(1.0), 0), CancelJob(JobId(1))])
    ear.say(2)
    ear.last(2)
    assert model.channels[0].forgotten == [(ear.lane, 1)]
    thread.stop(WAIT_S)


def test_who_falls_far_behind_leaves_whole_utterances_out_and_catches_up() -> None:
    model = FakeVoices()
    model.hold.clear()
    thread = VoicesThread(model)
    ear = Ear(thread)
    for job in range(12):
        ear.say(job, MOST_WAITING_S / 6)
    model.hold.set()
    for job in range(7):  # all that fitted: before they are done another channel's words would be left out as well
        ear.last(job)
    thread_idle = Ear(thread, "other")
    thread_idle.say(1)
    thread_idle.last(1)
    assert 6 <= model.channels[0].finished < 12
    assert not model.channels[0].open
    ear.say(99)
    assert ear.last(99).spoken[0].speaker == "Plus"
    thread.stop(WAIT_S)


def test_channels_that_are_remembered_are_bounded() -> None:
    model = FakeVoices()
    thread = VoicesThread(model)
    for number in range(MOST_CHANNELS + 1):
        ear = Ear(thread, f"channel {number}")
        ear.say(1)
        ear.last(1)
    again = Ear(thread, "channel 0")
    again.say(1)
    again.last(1)
    assert len(model.channels) == MOST_CHANNELS + 2
    thread.stop(WAIT_S)


@pytest.mark.expects_log
def test_models_that_cannot_be_loaded_end_the_labels_and_nothing_else() -> None:
    thread = VoicesThread(FakeVoices(broken=True))
    ear = Ear(thread)
    ear.say(1)
    assert ear.told.get(timeout=WAIT_S) == VoicesHeard(JobId(1), (), settled=True)
    ear.say(2)
    assert ear.told.get(timeout=WAIT_S) == VoicesHeard(JobId(2), (), settled=True)
    thread.stop(WAIT_S)


def test_an_utterance_without_sound_is_settled_too() -> None:
    thread = VoicesThread(FakeVoices())
    ear = Ear(thread)
    ear.lane.submit([OpenJob(JobId(1)), FinishJob(JobId(1))])
    assert ear.told.get(timeout=WAIT_S).settled
    thread.stop(WAIT_S)


def test_a_closed_lane_is_told_nothing() -> None:
    model = FakeVoices()
    model.hold.clear()
    thread = VoicesThread(model)
    ear = Ear(thread)
    ear.say(1)
    ear.lane.close()
    model.hold.set()
    other = Ear(thread, "other")
    other.say(1)
    other.last(1)
    assert ear.told.empty()
    thread.stop(WAIT_S)
