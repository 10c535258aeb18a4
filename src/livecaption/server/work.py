"""What a conversation asks of the scheduler and what it hears back. Plain values, passed between two threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Hypothesis, Spoken

JobId = NewType("JobId", int)
"""One attempt at one utterance on one connection; never used twice."""


@dataclass(frozen=True, slots=True)
class OpenJob:
    """An utterance begins. `tentative` False: only the final is wanted."""

    job: JobId
    language: str | None = None
    keyterms: tuple[str, ...] = ()
    tentative: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class FeedJob:
    """16 kHz mono samples of a job, which came with the connection's audio frame number `frame`, from 0."""

    job: JobId
    samples: Samples
    frame: int


@dataclass(frozen=True, slots=True)
class FinishJob:
    """The utterance is over: decode it whole."""

    job: JobId


@dataclass(frozen=True, slots=True)
class CancelJob:
    """Nobody wants this job any more."""

    job: JobId


Work = OpenJob | FeedJob | FinishJob | CancelJob


@dataclass(frozen=True, slots=True)
class JobHeard:
    """New text of a job, its last when `final`."""

    job: JobId
    hypothesis: Hypothesis
    final: bool


@dataclass(frozen=True, slots=True)
class Processed:
    """The engine has taken account of every audio frame up to number `frame`."""

    frame: int


@dataclass(frozen=True, slots=True)
class LaneFailed:
    """The engine failed; nothing more comes on this lane. `sentence` is for a person."""

    sentence: str
    retryable: bool


@dataclass(frozen=True, slots=True)
class VoicesHeard:
    """Who speaks when in a job, as far as is known now; it may come after the job's final, and again.

    `settled` once for each finished job: its own sound was looked at, or never will be.
    """

    job: JobId
    spoken: tuple[Spoken, ...]
    settled: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class RestateJob:
    """Hear a job's whole sound once more, with a better model: 16 kHz mono samples, in the order they came.

    `text` is what the engine heard in it. It takes the place of an older one of the same `name`, the client's.
    """

    job: JobId
    sound: tuple[Samples, ...]
    language: str | None = None
    keyterms: tuple[str, ...] = ()
    text: str = ""
    start_s: float = 0.0
    name: int | None = None

    @property
    def length_s(self) -> float:
        """Seconds of sound."""
        return sum(map(len, self.sound)) / SAMPLE_RATE_HZ

    @property
    def end_s(self) -> float:
        """Where it ends, in its client's seconds."""
        return self.start_s + self.length_s


SecondWork = RestateJob | CancelJob


@dataclass(frozen=True, slots=True)
class Restated:
    """What the better model heard in a job; None where it was not asked in time, or could not. Once for each job that
    was not cancelled. `in_context`: it heard it after others."""

    job: JobId
    hypothesis: Hypothesis | None
    in_context: bool = False


Report = JobHeard | Processed | LaneFailed | VoicesHeard | Restated
