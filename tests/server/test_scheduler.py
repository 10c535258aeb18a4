"""What waits for the engine's thread, before it comes round."""

from __future__ import annotations

from fakes.endpoint import noise
from fakes.engine import FakeEngine
from livecaption.server.scheduler import Scheduler
from livecaption.server.work import CancelJob, FeedJob, JobId, OpenJob, Report, Work


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
