"""The one thread that hears finished utterances once more, after others: never in the way of steps and finals.

Owns the second `Engine`, which may be the first one again. It starts, and loads the model, with the first client that
asks for restatements; it gives way to the engine's threads where threads have priorities, and begins nothing while
their work waits. What is heard together, and what is given up: `stretches`, docs/decisions/0017.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum

from livecaption.core.in_context import Part, shared_out
from livecaption.model.errors import EngineError
from livecaption.model.seams import Engine, Hypothesis
from livecaption.server.metrics import Inference, Metrics
from livecaption.server.stretches import FOR_ANOTHER, FOR_THE_SAME, Hearing, Waiting
from livecaption.server.work import CancelJob, JobId, Restated, RestateJob, SecondWork

MOST_FAILURES = 3
"""Utterances in a row that the model breaks down at, before it is left alone."""

_LOOK_AGAIN_S = 0.05
_NICER = 10
"""How much the thread gives way to the engine's, where threads can."""

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


class SecondPass:
    """`crowded` says whether the engine's own work waits; it is asked on this one's thread.

    Without `alone` an utterance without neighbours is not heard again: it is the engine that heard it first.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        alone: bool = True,
        metrics: Metrics | None = None,
        crowded: Callable[[], bool] = lambda: False,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine = engine
        self._alone = alone
        self._metrics = metrics or Metrics()
        self._crowded = crowded
        self._now_s = now_s
        self._waiting: Waiting[SecondLane] = Waiting(FOR_ANOTHER if alone else FOR_THE_SAME)
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
            useless = self._stopped or self.state is SecondState.FAILED or lane.closed
            for each in work if not useless else ():
                match each:
                    case CancelJob(job=job):
                        self._waiting.of(lane).cancel(job)
                    case RestateJob():
                        refused += self._waiting.of(lane).put(each, self._now_s())
            if useless:
                refused = [each.job for each in work if isinstance(each, RestateJob)]
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
            lane, hearing = taken
            for restated in self._heard(hearing):
                lane.report(restated)

    def _next(self) -> tuple[SecondLane, Hearing] | None:
        """The next to be heard, waiting for one; None at the end."""
        while True:
            with self._change:
                if self._stopped:
                    return None
                now_s, crowded = self._now_s(), self._crowded()
                late = self._waiting.too_late(now_s)
                taken = self._waiting.take() if not late and not crowded else None
                if not late and taken is None:
                    self._change.wait(_LOOK_AGAIN_S if self._waiting else None)
            for lane, job in late:  # told without the lock: whoever hears it may ask for more
                self._metrics.not_restated()
                lane.report(Restated(job, None))
            if taken is not None:
                return taken

    def _heard(self, hearing: Hearing) -> list[Restated]:
        """What is heard in each utterance that is wanted."""
        said = hearing.said
        if not hearing.in_context and not self._alone:
            return [Restated(said[0].job, None)]
        heard: Sequence[Hypothesis | None] | None = None
        whole = self._decoded(hearing)
        if whole is not None:
            parts = [Part(each.text, each.length_s) for each in said]
            heard = [whole] if len(said) == 1 else shared_out(whole, parts)
        return [
            Restated(job.job, own, in_context=hearing.in_context)
            for job, own in zip(said, heard or [None] * len(said), strict=True)
            if job.job in hearing.wanted
        ]

    def _decoded(self, hearing: Hearing) -> Hypothesis | None:
        began_s = self._now_s()
        said = hearing.said
        try:
            told = (*said[0].keyterms, hearing.before) if hearing.before else said[0].keyterms
            utterance = self._engine.open_utterance(said[0].language, told)
            for job in said:
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
        with self._change:
            self._waiting.took(took_s)
        self._metrics.inferred(
            Inference(
                final=True,
                chunk_s=sum(job.length_s for job in said),
                inference_s=took_s,
                waited_s=began_s - hearing.since_s,
                language=hypothesis.language,
                words=len(hypothesis.text.split()),
                queue=0,
                second=True,
            )
        )
        return hypothesis

    def _give_up(self, reason: str) -> None:
        _log.error("finals are not heard a second time any more: %s", reason)
        with self._change:
            self.state = SecondState.FAILED
            left = self._waiting.all()
        for lane, job in left:
            lane.report(Restated(job, None))


def _give_way() -> None:
    """Where each thread has a priority of its own, steps and finals come first."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICER)
