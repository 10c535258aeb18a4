"""What waits for the engine's thread, before it comes round."""

from __future__ import annotations

import threading

import pytest

from fakes.endpoint import noise
from fakes.engine import FakeEngine
from livecaption.model.errors import EngineError
from livecaption.server.scheduler import Scheduler
from livecaption.server.work import CancelJob, FeedJob, JobId, LaneFailed, OpenJob, Report, Work


def test_an_utterance_begun_again_and_again_does_not_pile_up() -> None:
    said: list[Report] = []
    lane = Scheduler(FakeEngine()).lane(said.append)
    other: list[Work] = [OpenJob(JobId(1000)), FeedJob(JobId(1000), noise(10), 0)]
    lane.submit(other)
    for number in range(100):
        lane.submit([OpenJob(JobId(number)), FeedJob(JobId(number), noise(10), number)])
        lane.submit([CancelJob(JobId(number))])
    assert list(lane.waiting) == other
    lane.waiting.popleft()  # the worker takes it
    lane.came_s.popleft()
    lane.submit([CancelJob(JobId(1000))])
    assert list(lane.waiting) == [CancelJob(JobId(1000))]


class _Strange(FakeEngine):
    def load(self) -> None:
        raise KeyError("a mistake of the engine's")


@pytest.mark.expects_log
def test_a_mistake_while_loading_is_told_and_nobody_waits_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    told: list[EngineError | None] = []
    said: list[Report] = []
    heard = threading.Event()

    def report(each: Report) -> None:
        said.append(each)
        heard.set()

    scheduler = Scheduler(_Strange(), on_loaded=told.append)
    scheduler.lane(report)
    scheduler.start()
    assert heard.wait(60)
    scheduler.stop()
    assert isinstance(said[0], LaneFailed)
    assert told[0] is not None
    assert told[0].message.code == "serve.engine_failed"
    assert [each.message for each in caplog.records] == ["the engine failed to load unexpectedly: KeyError"]
