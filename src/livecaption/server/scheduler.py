"""The one thread that runs the engine, fair over connections. Owns every `EngineUtterance`; never sleeps in a step.

Each connection has a lane. The worker takes the lanes in turn and does one engine call for each: so a file that is
transcribed fast cannot starve a microphone. Audio is handed to the engine as soon as its lane's turn comes; a tentative
step is only made when nothing newer waits behind it, so under load steps are skipped and finals are never late by them.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from livecaption.model.errors import EngineError
from livecaption.model.messages import message, render
from livecaption.model.seams import Engine, EngineUtterance
from livecaption.server.work import (
    CancelJob,
    FeedJob,
    FinishJob,
    JobHeard,
    JobId,
    LaneFailed,
    OpenJob,
    Processed,
    Report,
    Work,
)

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Job:
    utterance: EngineUtterance
    tentative: bool
    fed: int | None = None


class Lane:
    """One connection's work, in order. `submit` and `close` from any thread; the rest belongs to the worker."""

    def __init__(self, scheduler: Scheduler, report: Callable[[Report], None]) -> None:
        self._scheduler = scheduler
        self._report = report
        self.waiting: deque[Work] = deque()
        self.jobs: dict[JobId, _Job] = {}
        self.closed = False

    def submit(self, work: list[Work]) -> None:
        """Queue work; reports come on the worker's thread."""
        self._scheduler.submit(self, work)

    def close(self) -> None:
        """Drop all work; no report comes after this, except one already under way."""
        self._scheduler.drop(self)

    def report(self, report: Report) -> None:
        """Tell the connection, unless it is gone."""
        if not self.closed:
            self._report(report)


class Scheduler:
    """Loads the engine, then runs it for all lanes. `on_loaded` is called on the worker's thread."""

    def __init__(self, engine: Engine, on_loaded: Callable[[EngineError | None], None] | None = None) -> None:
        self._engine = engine
        self._on_loaded = on_loaded
        self._lanes: deque[Lane] = deque()
        self._change = threading.Condition()
        self._stopped = False
        self._failure: LaneFailed | None = None
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    def start(self) -> None:
        """Begin to load the engine."""
        self._thread.start()

    def stop(self, timeout_s: float = 1.0) -> None:
        """Drop all work and end the thread; waits at most `timeout_s` for the engine call under way."""
        with self._change:
            self._stopped = True
            self._change.notify_all()
        self._thread.join(timeout_s)

    def lane(self, report: Callable[[Report], None]) -> Lane:
        """A lane for a new connection; `report` is called on the worker's thread."""
        lane = Lane(self, report)
        with self._change:
            self._lanes.append(lane)
            self._change.notify()
        return lane

    def submit(self, lane: Lane, work: list[Work]) -> None:
        """Queue work of a lane. Cancelled jobs lose what they still had waiting."""
        with self._change:
            for item in work:
                if isinstance(item, CancelJob) and self._forget(lane, item.job):
                    continue
                lane.waiting.append(item)
            self._change.notify()

    @staticmethod
    def _forget(lane: Lane, job: JobId) -> bool:
        """Take back what waits of a job; True where the worker has not heard of it, so that nothing is left to cancel.

        A client may begin the same utterance again and again, faster than the worker comes round.
        """
        waiting = [each for each in lane.waiting if each.job == job]
        if waiting:
            kept = [each for each in lane.waiting if each.job != job]
            lane.waiting.clear()
            lane.waiting.extend(kept)
        return any(isinstance(each, OpenJob) for each in waiting)

    def drop(self, lane: Lane) -> None:
        """Forget a lane."""
        with self._change:
            lane.closed = True
            lane.waiting.clear()
            if lane in self._lanes:
                self._lanes.remove(lane)
            self._change.notify()

    def _run(self) -> None:
        try:
            self._engine.load()
        except EngineError as error:
            self._failure = LaneFailed(str(error), error.retryable)
            if self._on_loaded is not None:
                self._on_loaded(error)
        else:
            if self._on_loaded is not None:
                self._on_loaded(None)
        while (lane := self._next()) is not None:
            self._serve(lane)

    def _next(self) -> Lane | None:
        """The next lane with something to do, waiting for one; None at the end."""
        with self._change:
            while not self._stopped:
                for _ in range(len(self._lanes)):
                    lane = self._lanes[0]
                    self._lanes.rotate(-1)
                    if lane.waiting or self._failure is not None:
                        return lane
                self._change.wait()
        return None

    def _serve(self, lane: Lane) -> None:
        if self._failure is not None:
            lane.report(self._failure)
            self.drop(lane)
            return
        try:
            self._turn(lane)
        except EngineError as error:
            _log.error("the engine failed: %s", error.message.code)
            lane.report(LaneFailed(str(error), error.retryable))
            self.drop(lane)
        except Exception as error:  # noqa: BLE001 - thread boundary: a bug in an engine is an error, not a dead server
            _log.error("the engine failed unexpectedly: %s", type(error).__name__)
            lane.report(LaneFailed(render(message("serve.engine_failed")), retryable=True))
            self.drop(lane)

    def _turn(self, lane: Lane) -> None:
        """Take what waits up to and including the first final; or, when there is none, make the step that is due."""
        touched: JobId | None = None
        while True:
            with self._change:
                if lane.closed or not lane.waiting:
                    break
                work = lane.waiting.popleft()
            match work:
                case OpenJob(job=job, language=language, keyterms=keyterms, tentative=tentative):
                    lane.jobs[job] = _Job(self._engine.open_utterance(language, keyterms), tentative)
                case FeedJob(job=job, samples=samples, frame=frame) if job in lane.jobs:
                    lane.jobs[job].utterance.feed(samples)
                    lane.jobs[job].fed = frame
                    touched = job
                case FinishJob(job=job) if job in lane.jobs:
                    done = lane.jobs.pop(job)
                    self._final(lane, job, done)
                    return
                case CancelJob(job=job):
                    lane.jobs.pop(job, None)
        if touched is not None and touched in lane.jobs and not lane.closed:
            self._step(lane, touched, lane.jobs[touched])

    @staticmethod
    def _final(lane: Lane, job: JobId, done: _Job) -> None:
        hypothesis = done.utterance.finish()
        if done.fed is not None:
            lane.report(Processed(done.fed))
        lane.report(JobHeard(job, hypothesis, final=True))

    @staticmethod
    def _step(lane: Lane, job: JobId, open_job: _Job) -> None:
        hypothesis = None
        if open_job.tentative and open_job.utterance.step_due():
            hypothesis = open_job.utterance.step()
        if open_job.fed is not None:
            lane.report(Processed(open_job.fed))
        if hypothesis is not None:
            lane.report(JobHeard(job, hypothesis, final=False))
