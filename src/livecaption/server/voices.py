"""The one thread that tells speakers apart, beside the engine's: labels may come late, finals never wait for them.

Owns every `VoiceTracker`. It is given the same work as the engine, guesses while nothing newer waits, and looks at each
utterance once when it is over. It starts with the first client that asks for speakers. Where it falls behind by more
than `MOST_WAITING_S`, utterances go without labels. A tracker outlives its connection: after a reconnect the same
session's speakers keep their numbers.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.errors import EngineError
from livecaption.model.seams import VoiceModel, VoiceTracker
from livecaption.server.work import CancelJob, FeedJob, FinishJob, JobId, VoicesHeard, Work

MOST_WAITING_S = 300.0
MOST_CHANNELS = 64
"""Channels whose speakers are remembered, newest first."""

MOST_ENDED = 4
"""Of them, those that ended properly."""

_NICER = 10
"""How much the thread gives way to the engine's, where threads can."""

_NO_JOB = JobId(-1)
_log = logging.getLogger(__name__)


class VoicesLane:
    """One connection's work, in order. `submit` and `close` from any thread."""

    def __init__(
        self,
        thread: VoicesThread,
        channel: tuple[str, str],
        expected: int | None,
        report: Callable[[VoicesHeard], None],
    ) -> None:
        self._thread = thread
        self.channel = channel
        self.expected = expected
        self._report = report
        self.left_out: set[JobId] = set()
        self.begun: set[JobId] = set()  # jobs that a tracker may hold sound of
        self.closed = False
        self.ended = False  # with its channel, which needs no tracker any more

    def submit(self, work: list[Work]) -> None:
        """Queue work; reports come on the thread that tells speakers apart."""
        self._thread.submit(self, work)

    def close(self, *, ended: bool = False) -> None:
        """No report comes after this, except one already under way; what was not finished is forgotten.

        With `ended` the channel has said all it had to, and its speakers are forgotten before those of others.
        """
        self._thread.drop(self, ended=ended)

    def let_go(self) -> None:
        """Hold the connection no longer: trackers know utterances by their lanes for the rest of a session."""
        self.closed = True
        self._report = _to_nobody

    def report(self, heard: VoicesHeard) -> None:
        """Tell the connection, unless it is gone."""
        if not self.closed:
            self._report(heard)


class _Place(NamedTuple):
    """An utterance as trackers know it."""

    lane: VoicesLane
    job: JobId


class VoicesThread:
    """Loads the model when it is first asked for, then serves all lanes in the order of their work."""

    def __init__(self, model: VoiceModel) -> None:
        self._model = model
        self._waiting: deque[tuple[VoicesLane, Work]] = deque()
        self._waiting_s = 0.0
        self._trackers: OrderedDict[tuple[str, str], VoiceTracker] = OrderedDict()
        self._ended: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._change = threading.Condition()
        self._stopped = False
        self._failed = False
        self._under_way: tuple[VoicesLane, Work] | None = None
        self._thread: threading.Thread | None = None

    def lane(
        self, session: str, channel: str, expected: int | None, report: Callable[[VoicesHeard], None]
    ) -> VoicesLane:
        """A lane for a connection; `report` is called on the thread of this."""
        with self._change:
            if self._thread is None and not self._stopped:
                self._thread = threading.Thread(target=self._run, name="voices", daemon=True)
                self._thread.start()
        return VoicesLane(self, (session, channel), expected, report)

    def submit(self, lane: VoicesLane, work: list[Work]) -> None:
        """Queue work of a lane; sound that cannot be looked at in time is left out, the whole utterance."""
        with self._change:
            for each in work if not lane.closed else ():
                if self._failed:
                    if isinstance(each, FinishJob):
                        lane.report(VoicesHeard(each.job, (), settled=True))
                    continue
                match each:
                    case FeedJob(job=job) if job in lane.left_out:
                        continue
                    case FeedJob(job=job) if self._waiting_s > MOST_WAITING_S:
                        lane.left_out.add(job)
                        lane.begun.discard(job)
                        self._waiting.append((lane, CancelJob(job)))
                        continue
                    case FeedJob(job=job, samples=samples):
                        self._waiting_s += len(samples) / SAMPLE_RATE_HZ
                        lane.begun.add(job)
                    case FinishJob(job=job) | CancelJob(job=job) if job in lane.left_out:
                        lane.left_out.discard(job)
                        lane.report(VoicesHeard(job, (), settled=True))
                        continue
                    case FinishJob(job=job) | CancelJob(job=job):
                        lane.begun.discard(job)
                self._waiting.append((lane, each))
            self._change.notify()

    def drop(self, lane: VoicesLane, *, ended: bool = False) -> None:
        """Forget a lane, and the sound of what it did not finish; the channel's speakers soon, where it has `ended`."""
        with self._change:
            lane.let_go()
            lane.ended = lane.ended or ended
            if not self._failed:
                cancelled = lane.begun | ({_NO_JOB} if ended else set())
                self._waiting += [(lane, CancelJob(job)) for job in cancelled]
            lane.begun.clear()
            self._change.notify()

    def stop(self, timeout_s: float = 1.0) -> None:
        """End the thread; waits at most `timeout_s` for what is under way."""
        with self._change:
            self._stopped = True
            self._waiting.clear()
            self._change.notify()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _run(self) -> None:
        _give_way()
        try:
            self._model.load()
            while (taken := self._next()) is not None:
                self._serve(*taken)
        except EngineError as error:
            self._give_up(error.message.code)
        except Exception as error:  # noqa: BLE001 - thread boundary: captions go on without speakers, and it is told
            self._give_up(type(error).__name__)

    def _give_up(self, reason: str) -> None:
        _log.error("speakers are not told apart any more: %s", reason)
        with self._change:
            self._failed = True
            unheard = [*([self._under_way] if self._under_way is not None else []), *self._waiting]
            self._waiting.clear()
        for lane, work in unheard:
            if isinstance(work, FinishJob):
                lane.report(VoicesHeard(work.job, (), settled=True))

    def _next(self) -> tuple[VoicesLane, Work] | None:
        with self._change:
            while not self._stopped:
                if self._waiting:
                    self._under_way = lane, work = self._waiting.popleft()
                    if isinstance(work, FeedJob):
                        self._waiting_s -= len(work.samples) / SAMPLE_RATE_HZ
                    return lane, work
                self._change.wait()
        return None

    def _serve(self, lane: VoicesLane, work: Work) -> None:
        if lane.ended:
            self._end(lane.channel)
            return
        tracker = self._tracker(lane)
        match work:
            case FeedJob(job=job, samples=samples) if not lane.closed:
                tracker.feed(_Place(lane, job), samples)
                if not self._waiting:
                    spoken = tracker.step(_Place(lane, job))
                    if spoken is not None:
                        lane.report(VoicesHeard(job, spoken))
            case FinishJob(job=job) if not lane.closed:
                mine = _Place(lane, job)
                told = dict(tracker.finish(mine))
                spoken_here = told.pop(mine, ())
                for place, spoken in told.items():
                    if isinstance(place, _Place):
                        place.lane.report(VoicesHeard(place.job, spoken))
                lane.report(VoicesHeard(job, spoken_here, settled=True))
            case FeedJob(job=job) | FinishJob(job=job) | CancelJob(job=job):
                tracker.forget(_Place(lane, job))

    def _end(self, channel: tuple[str, str]) -> None:
        """Remember the channel's speakers for a while still: it may have gone elsewhere and come back."""
        self._ended[channel] = None
        self._ended.move_to_end(channel)
        while len(self._ended) > MOST_ENDED:
            self._trackers.pop(self._ended.popitem(last=False)[0], None)

    def _tracker(self, lane: VoicesLane) -> VoiceTracker:
        self._ended.pop(lane.channel, None)
        tracker = self._trackers.get(lane.channel)
        if tracker is None:
            tracker = self._trackers[lane.channel] = self._model.open_channel(lane.expected)
            while len(self._trackers) > MOST_CHANNELS:
                self._trackers.popitem(last=False)
        self._trackers.move_to_end(lane.channel)
        return tracker


def _to_nobody(_heard: VoicesHeard) -> None:
    """Where the connection is gone."""


def _give_way() -> None:
    """Where each thread has a priority of its own, finals come first."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICER)
