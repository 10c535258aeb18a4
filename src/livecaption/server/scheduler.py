"""The threads that run the engine, fair over connections. Own every `EngineUtterance`; never sleep in a step.

Each connection has a lane. Workers take the lanes in turn and do one engine call for each, one worker at a time in a
lane: so a file that is transcribed fast cannot starve a microphone. Audio is handed to the engine as soon as its lane's
turn comes; a tentative step is only made when nothing newer waits behind it, so under load steps are skipped and finals
are never late by them.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.errors import EngineError
from livecaption.model.messages import message, render
from livecaption.model.seams import Engine, EngineUtterance, Hypothesis
from livecaption.server.metrics import Inference, Metrics
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
    new_samples: int = 0


class Lane:
    """One connection's work, in order. `submit` and `close` from any thread; the rest is its worker's."""

    def __init__(self, scheduler: Scheduler, report: Callable[[Report], None]) -> None:
        self._scheduler = scheduler
        self._report = report
        self.waiting: deque[Work] = deque()
        self.jobs: dict[JobId, _Job] = {}
        self.closed = False
        self.taken = False
        self.came_s: deque[float] = deque()  # when each of them came

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
    """Loads the engine, then runs it for all lanes. `on_loaded` is called on the first worker's thread."""

    def __init__(
        self,
        engine: Engine,
        on_loaded: Callable[[EngineError | None], None] | None = None,
        *,
        workers: int = 1,
        metrics: Metrics | None = None,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine = engine
        self._on_loaded = on_loaded
        self._metrics = metrics or Metrics()
        self._now_s = now_s
        self._lanes: deque[Lane] = deque()
        self._change = threading.Condition()
        self._stopped = False
        self._failure: LaneFailed | None = None
        self._loaded = threading.Event()
        self._threads = [
            threading.Thread(target=self._run, args=(number == 0,), name=f"engine-{number}", daemon=True)
            for number in range(workers)
        ]

    def start(self) -> None:
        """Begin to load the engine."""
        for thread in self._threads:
            thread.start()

    def stop(self, timeout_s: float = 1.0) -> None:
        """Drop all work and end the threads; waits at most `timeout_s` for the engine calls under way."""
        with self._change:
            self._stopped = True
            self._change.notify_all()
        ends_s = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, ends_s - time.monotonic()))

    @property
    def crowded(self) -> bool:
        """Whether work waits that no worker is free for, or none can be done yet. Any thread may ask."""
        with self._change:
            wanted = sum(lane.taken or bool(lane.waiting) for lane in self._lanes)
            return not self._loaded.is_set() or wanted > len(self._threads)

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
                lane.came_s.append(self._now_s())
            self._change.notify()

    @staticmethod
    def _forget(lane: Lane, job: JobId) -> bool:
        """Take back what waits of a job; True where the worker has not heard of it, so that nothing is left to cancel.

        A client may begin the same utterance again and again, faster than the worker comes round.
        """
        waiting = [each for each in lane.waiting if each.job == job]
        if waiting:
            kept = [(each, came_s) for each, came_s in zip(lane.waiting, lane.came_s, strict=True) if each.job != job]
            lane.waiting, lane.came_s = deque(each for each, _ in kept), deque(came_s for _, came_s in kept)
        return any(isinstance(each, OpenJob) for each in waiting)

    def drop(self, lane: Lane) -> None:
        """Forget a lane."""
        with self._change:
            lane.closed = True
            lane.waiting.clear()
            lane.came_s.clear()
            if lane in self._lanes:
                self._lanes.remove(lane)
            self._change.notify()

    def _run(self, loads: bool) -> None:
        if loads:
            self._load()
        self._loaded.wait()
        while (lane := self._next()) is not None:
            self._serve(lane)
            with self._change:
                lane.taken = False
                if lane.waiting:
                    self._change.notify()

    def _load(self) -> None:
        failure = None
        try:
            self._engine.load()
        except EngineError as error:
            failure = error
            self._failure = LaneFailed(str(error), error.retryable)
        except Exception as error:  # noqa: BLE001 - thread boundary: else nobody would ever be answered
            _log.error("the engine failed to load unexpectedly: %s", type(error).__name__)
            failure = EngineError("serve.engine_failed")
            self._failure = LaneFailed(str(failure), failure.retryable)
        if self._on_loaded is not None:
            self._on_loaded(failure)
        self._loaded.set()

    def _next(self) -> Lane | None:
        """The next lane with something to do, waiting for one; None at the end."""
        with self._change:
            while not self._stopped:
                for _ in range(len(self._lanes)):
                    lane = self._lanes[0]
                    self._lanes.rotate(-1)
                    if not lane.taken and (lane.waiting or self._failure is not None):
                        lane.taken = True
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
        waited_s = 0.0
        while True:
            with self._change:
                if lane.closed or not lane.waiting:
                    break
                work, came_s = lane.waiting.popleft(), lane.came_s.popleft()
            waited_s = max(waited_s, self._now_s() - came_s)
            match work:
                case OpenJob(job=job, language=language, keyterms=keyterms, tentative=tentative):
                    lane.jobs[job] = _Job(self._engine.open_utterance(language, keyterms), tentative)
                case FeedJob(job=job, samples=samples, frame=frame) if job in lane.jobs:
                    lane.jobs[job].utterance.feed(samples)
                    lane.jobs[job].fed = frame
                    lane.jobs[job].new_samples += len(samples)
                    touched = job
                case FinishJob(job=job) if job in lane.jobs:
                    done = lane.jobs.pop(job)
                    self._final(lane, job, done, waited_s)
                    return
                case CancelJob(job=job):
                    lane.jobs.pop(job, None)
        if touched is not None and touched in lane.jobs and not lane.closed:
            self._step(lane, touched, lane.jobs[touched], waited_s)

    def _final(self, lane: Lane, job: JobId, done: _Job, waited_s: float) -> None:
        began_s = self._now_s()
        hypothesis = done.utterance.finish()
        self._count(lane, done, hypothesis, began_s, waited_s, final=True)
        if done.fed is not None:
            lane.report(Processed(done.fed))
        lane.report(JobHeard(job, hypothesis, final=True))

    def _step(self, lane: Lane, job: JobId, open_job: _Job, waited_s: float) -> None:
        hypothesis = None
        if open_job.tentative and open_job.utterance.step_due():
            began_s = self._now_s()
            hypothesis = open_job.utterance.step()
            self._count(lane, open_job, hypothesis, began_s, waited_s, final=False)
        if open_job.fed is not None:
            lane.report(Processed(open_job.fed))
        if hypothesis is not None:
            lane.report(JobHeard(job, hypothesis, final=False))

    def _count(
        self, lane: Lane, job: _Job, hypothesis: Hypothesis | None, began_s: float, waited_s: float, *, final: bool
    ) -> None:
        self._metrics.inferred(
            Inference(
                final=final,
                chunk_s=job.new_samples / SAMPLE_RATE_HZ,
                inference_s=self._now_s() - began_s,
                waited_s=waited_s,
                language=hypothesis.language if hypothesis is not None else None,
                words=len(hypothesis.text.split()) if hypothesis is not None else 0,
                queue=len(lane.waiting),
            )
        )
        job.new_samples = 0
