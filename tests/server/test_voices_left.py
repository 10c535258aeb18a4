"""What the thread that tells speakers apart keeps of clients that went away: nothing, however often they come back."""

from __future__ import annotations

import gc
import threading
import weakref

import numpy as np

from fakes.voices import FakeVoices
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.server.voices import MOST_ENDED, VoicesThread
from livecaption.server.work import FeedJob, FinishJob, JobId, OpenJob, VoicesHeard

_WAIT_S = 30.0
"""For a hang; nothing is timed."""
_SOUND = np.full(SAMPLE_RATE_HZ, 0.1, np.float32)


class Connection:
    """Hears what it is told; `settled` once for each finished utterance."""

    def __init__(self) -> None:
        self.guessed = threading.Semaphore(0)
        self.settled = threading.Semaphore(0)

    def heard(self, report: VoicesHeard) -> None:
        (self.settled if report.settled else self.guessed).release()


def finish_one(thread: VoicesThread) -> None:
    """By another connection of the same session: everything before it is done then."""
    last = Connection()
    thread.lane("session", "mic", None, last.heard).submit(
        [OpenJob(JobId(9)), FeedJob(JobId(9), _SOUND, 0), FinishJob(JobId(9))]
    )
    assert last.settled.acquire(timeout=_WAIT_S)


def test_sound_of_an_utterance_that_was_never_finished_is_forgotten() -> None:
    model = FakeVoices()
    thread = VoicesThread(model)
    for _ in range(5):
        connection = Connection()
        lane = thread.lane("session", "mic", None, connection.heard)
        lane.submit([OpenJob(JobId(0)), FeedJob(JobId(0), _SOUND, 0)])
        assert connection.guessed.acquire(timeout=_WAIT_S)  # the tracker has the sound
        lane.close()
        lane.submit([FeedJob(JobId(0), _SOUND, 1)])  # on its way while it was closed
    finish_one(thread)
    (tracker,) = model.channels
    assert tracker.open == {}
    thread.stop(_WAIT_S)


def test_a_tracker_does_not_keep_connections() -> None:
    """It knows utterances by their lanes, for as long as they may be labelled anew."""
    model = FakeVoices()
    thread = VoicesThread(model)
    connection = Connection()
    lane = thread.lane("session", "mic", None, connection.heard)
    lane.submit([OpenJob(JobId(0)), FeedJob(JobId(0), _SOUND, 0), FinishJob(JobId(0))])
    assert connection.settled.acquire(timeout=_WAIT_S)
    lane.close()
    gone = weakref.ref(connection)
    del connection
    finish_one(thread)
    gc.collect()
    assert gone() is None
    assert lane.closed
    thread.stop(_WAIT_S)


def test_channels_that_ended_are_the_first_to_be_forgotten() -> None:
    """Sessions follow each other all day; one that comes back after a break keeps its speakers."""
    model = FakeVoices()
    thread = VoicesThread(model)

    def spoke(session: str, *, ended: bool) -> None:
        connection = Connection()
        lane = thread.lane(session, "mic", None, connection.heard)
        lane.submit([OpenJob(JobId(0)), FeedJob(JobId(0), _SOUND, 0), FinishJob(JobId(0))])
        assert connection.settled.acquire(timeout=_WAIT_S)
        lane.close(ended=ended)

    spoke("with a break", ended=False)
    for number in range(MOST_ENDED + 1):
        spoke(str(number), ended=True)
    opened = len(model.channels)
    for session in ("with a break", "1", "2"):
        spoke(session, ended=False)
    assert len(model.channels) == opened
    spoke("0", ended=False)
    assert len(model.channels) == opened + 1
    thread.stop(_WAIT_S)
