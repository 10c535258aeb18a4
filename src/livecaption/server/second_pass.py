"""The one thread that hears finished utterances once more, with a better model: never in the way of steps and finals.

Owns the second `Engine`. It starts, and loads the model, with the first client that asks for restatements; it gives way
to the engine's threads where threads have priorities, and begins nothing while their work waits. What would come too
late for a reader is not begun at all: docs/decisions/0017.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum

from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.errors import EngineError
from livecaption.model.seams import Engine, Hypothesis
from livecaption.server.metrics import Inference, Metrics
from livecaption.server.work import CancelJob, JobId, Restated, RestateJob, SecondWork

TOO_LATE_S = 4.0
"""After a final its reader has gone on; and two lines of captions are full of what was said since."""

MOST_WAITING = 8
"""Finals of one connection; each holds its sound, and in 4 s nobody says more."""

MOST_FAILURES = 3
"""Utterances in a row that the model breaks down at, before it is left alone."""

_LOOK_AGAIN_S = 0.05
_NICER = 10
"""How much the thread gives way to the engine's, where threads can."""

_NEWEST = 0.3
"""Weight of the newest call among those that say how long a call takes."""

_EASED = 0.9
"""What is left of that with every utterance that was given up for it: so a machine that was busy is tried again."""

_log = logging.getLogger(__name__)


class SecondState(StrEnum):
    """How far the second model is."""

    WAITING = "waiting"
    """For a client that asks for it."""
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


class SecondLane:
    """One connection's finals that are to be heard again. `submit` and `close` from any thread."""

    def __init__(self, second: SecondPass, report: Callable[[Restated], None]) -> None:
        self._second = second
        self._report = report
        self.closed = False

    def submit(self, work: list[SecondWork]) -> None:
        """Queue work; reports come on the thread of the second model, or on this one."""
        self._second.submit(self, work)

    def close(self) -> None:
        """Drop all work; no report comes after this, except one already under way."""
        self.closed = True
        self._second.drop(self)

    def report(self, restated: Restated) -> None:
        """Tell the connection, unless it is gone."""
        if not self.closed:
            self._report(restated)


class Waiting:
    """Finals that wait, each until it would come too late. Lanes in turn, and of each lane the newest: it is what its
    reader looks at. Pure; seconds are the caller's."""

    def __init__(self) -> None:
        self._lanes: OrderedDict[SecondLane, list[tuple[float, RestateJob]]] = OrderedDict()
        self._call_s = 0.0

    def __bool__(self) -> bool:
        """Whether any waits."""
        return bool(self._lanes)

    def put(self, lane: SecondLane, job: RestateJob, now_s: float) -> JobId | None:
        """It has its final now; the one that gives way to it, where too many of the lane wait."""
        waiting = self._lanes.setdefault(lane, [])
        waiting.append((now_s, job))
        return waiting.pop(0)[1].job if len(waiting) > MOST_WAITING else None

    def cancel(self, lane: SecondLane, job: JobId) -> None:
        """Nobody wants it any more."""
        self._keep(lane, [each for each in self._lanes.get(lane, []) if each[1].job != job])

    def drop(self, lane: SecondLane) -> None:
        """Its connection is gone."""
        self._lanes.pop(lane, None)

    def too_late(self, now_s: float) -> list[tuple[SecondLane, JobId]]:
        """Those that are not worth beginning any more, taken out."""
        found: list[tuple[SecondLane, JobId]] = []
        for lane, waiting in list(self._lanes.items()):
            late = [job.job for since_s, job in waiting if now_s - since_s + self._call_s > TOO_LATE_S]
            found += [(lane, job) for job in late]
            self._keep(lane, [each for each in waiting if each[1].job not in late])
        self._call_s *= _EASED ** len(found)
        return found

    def take(self) -> tuple[SecondLane, RestateJob, float] | None:
        """The next to be heard, and since when it waits; None where none does."""
        if not self._lanes:
            return None
        lane = next(iter(self._lanes))
        since_s, job = self._lanes[lane].pop()
        self._lanes.move_to_end(lane)
        self._keep(lane, self._lanes[lane])
        return lane, job, since_s

    def took(self, call_s: float) -> None:
        """A call of the model took so long."""
        self._call_s = call_s if not self._call_s else (1 - _NEWEST) * self._call_s + _NEWEST * call_s

    def _keep(self, lane: SecondLane, waiting: list[tuple[float, RestateJob]]) -> None:
        if waiting:
            self._lanes[lane] = waiting
        else:
            self._lanes.pop(lane, None)


class SecondPass:
    """`crowded` says whether the engine's own work waits; it is asked on this one's thread."""

    def __init__(
        self,
        engine: Engine,
        *,
        metrics: Metrics | None = None,
        crowded: Callable[[], bool] = lambda: False,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine = engine
        self._metrics = metrics or Metrics()
        self._crowded = crowded
        self._now_s = now_s
        self._waiting = Waiting()
        self._change = threading.Condition()
        self._stopped = False
        self._failures = 0
        self._thread: threading.Thread | None = None
        self.state = SecondState.WAITING

    @property
    def name(self) -> str:
        """The model's."""
        return self._engine.name

    @property
    def languages(self) -> tuple[str, ...]:
        """Those it speaks; none once it has failed, or where its files do not even say that."""
        if self.state is SecondState.FAILED:
            return ()
        try:
            return self._engine.languages
        except EngineError:
            return ()

    def lane(self, report: Callable[[Restated], None]) -> SecondLane:
        """A lane for a connection that asked for restatements."""
        with self._change:
            if self._thread is None and not self._stopped:
                self.state = SecondState.LOADING
                self._thread = threading.Thread(target=self._run, name="second pass", daemon=True)
                self._thread.start()
        return SecondLane(self, report)

    def submit(self, lane: SecondLane, work: list[SecondWork]) -> None:
        """Queue work of a lane."""
        refused: list[JobId] = []
        with self._change:
            for each in work:
                match each:
                    case CancelJob(job=job):
                        self._waiting.cancel(lane, job)
                    case RestateJob() if self._stopped or self.state is SecondState.FAILED or lane.closed:
                        refused.append(each.job)
                    case RestateJob() if (older := self._waiting.put(lane, each, self._now_s())) is not None:
                        refused.append(older)
            self._change.notify()
        for job in refused:
            lane.report(Restated(job, None))

    def drop(self, lane: SecondLane) -> None:
        """Forget a lane."""
        with self._change:
            self._waiting.drop(lane)

    def stop(self, timeout_s: float = 1.0) -> None:
        """End the thread; waits at most `timeout_s` for what is under way."""
        with self._change:
            self._stopped = True
            self._change.notify()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _run(self) -> None:
        _give_way()  # before the model is loaded: threads that it makes then give way as well
        with self._change:
            while self._crowded() and not self._stopped:  # captions begin first
                self._change.wait(_LOOK_AGAIN_S)
        try:
            self._engine.load()
        except EngineError as error:
            self._give_up(error.message.code)
            return
        except Exception as error:  # noqa: BLE001 - thread boundary: captions go on without, and it is told
            self._give_up(type(error).__name__)
            return
        self.state = SecondState.READY
        while self.state is SecondState.READY and (taken := self._next()) is not None:
            lane, job, since_s = taken
            lane.report(Restated(job.job, self._heard(job, since_s)))

    def _next(self) -> tuple[SecondLane, RestateJob, float] | None:
        """The next to be heard, waiting for one; None at the end."""
        while True:
            with self._change:
                if self._stopped:
                    return None
                late = self._waiting.too_late(self._now_s())
                taken = self._waiting.take() if not late and not self._crowded() else None
                if not late and taken is None:
                    self._change.wait(_LOOK_AGAIN_S if self._waiting else None)
            for lane, job in late:  # told without the lock: whoever hears it may ask for more
                self._metrics.not_restated()
                lane.report(Restated(job, None))
            if taken is not None:
                return taken

    def _heard(self, job: RestateJob, since_s: float) -> Hypothesis | None:
        began_s = self._now_s()
        try:
            utterance = self._engine.open_utterance(job.language, job.keyterms)
            for samples in job.sound:
                utterance.feed(samples)
            hypothesis = utterance.finish()
        except Exception as error:  # noqa: BLE001 - the first text stands, and others may go better
            reason = error.message.code if isinstance(error, EngineError) else type(error).__name__
            self._failures += 1
            if self._failures < MOST_FAILURES:
                _log.warning("an utterance could not be heard a second time: %s", reason)
            else:
                self._give_up(reason)
            return None
        self._failures = 0
        took_s = self._now_s() - began_s
        self._waiting.took(took_s)
        self._metrics.inferred(
            Inference(
                final=True,
                chunk_s=sum(map(len, job.sound)) / SAMPLE_RATE_HZ,
                inference_s=took_s,
                waited_s=began_s - since_s,
                language=hypothesis.language,
                words=len(hypothesis.text.split()),
                queue=0,
                second=True,
            )
        )
        return hypothesis

    def _give_up(self, reason: str) -> None:
        _log.error("finals are not heard a second time any more: %s", reason)
        left: list[tuple[SecondLane, JobId]] = []
        with self._change:
            self.state = SecondState.FAILED
            while (taken := self._waiting.take()) is not None:
                left.append((taken[0], taken[1].job))
        for lane, job in left:
            lane.report(Restated(job, None))


def _give_way() -> None:
    """Where each thread has a priority of its own, steps and finals come first."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICER)
