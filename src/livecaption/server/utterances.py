"""The utterances of one connection between their first frame and their final, and the work they make.

Pure; the event loop's thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.server.resampling import UtteranceResampler
from livecaption.server.work import CancelJob, FeedJob, FinishJob, JobId, OpenJob, Work


@dataclass(slots=True)
class Utterance:
    """One attempt at one utterance. `name` is the client's id, None from a bare client."""

    job: JobId
    name: int | None
    start_s: float
    samples: int = 0
    flushed: bool = False
    resampler: UtteranceResampler = field(default_factory=UtteranceResampler)

    @property
    def length_s(self) -> float:
        """Seconds of its sound so far."""
        return self.samples / SAMPLE_RATE_HZ

    @property
    def span_s(self) -> tuple[float, float]:
        """Where it lies, in the seconds that its client reckons in."""
        return self.start_s, self.start_s + self.length_s


class Utterances:
    """Those without a final, in the order they began; `current` is the one that sound now belongs to."""

    def __init__(self) -> None:
        self.current: Utterance | None = None
        self._jobs: dict[JobId, Utterance] = {}
        self._next = 0
        self._work: list[Work] = []

    def __len__(self) -> int:
        """How many have no final."""
        return len(self._jobs)

    def __iter__(self) -> Iterator[Utterance]:
        """Each, while others may be closed."""
        return iter(list(self._jobs.values()))

    def work(self) -> list[Work]:
        """Work for the scheduler since the last call, in order."""
        out, self._work = self._work, []
        return out

    def of(self, job: JobId) -> Utterance | None:
        """The utterance of a job; None when nobody waits for it."""
        return self._jobs.get(job)

    def named(self, name: int) -> Utterance | None:
        """The utterance with the client's id."""
        return next((each for each in self._jobs.values() if each.name == name), None)

    def open(
        self, name: int | None, start_s: float, language: str | None, keyterms: tuple[str, ...], *, tentative: bool
    ) -> Utterance:
        """Begin one; what comes now belongs to it."""
        job = JobId(self._next)
        self._next += 1
        self._work.append(OpenJob(job, language, keyterms, tentative))
        self.current = self._jobs[job] = Utterance(job, name, start_s)
        return self.current

    def feed(self, utterance: Utterance, samples: Samples, rate_hz: int, frame: int) -> Samples:
        """Its next sound, which came with the audio frame of that number; as 16 kHz samples."""
        sound = utterance.resampler.process(samples, rate_hz)
        utterance.samples += len(sound)
        self._work.append(FeedJob(utterance.job, sound, frame))
        return sound

    def finish(self, utterance: Utterance, frame: int) -> Samples:
        """It is over; the rest of its sound, that the resampler still held."""
        tail = utterance.resampler.flush()
        if len(tail):
            utterance.samples += len(tail)
            self._work.append(FeedJob(utterance.job, tail, frame))
        utterance.flushed = True
        self._work.append(FinishJob(utterance.job))
        if self.current is utterance:
            self.current = None
        return tail

    def cancel(self, utterance: Utterance) -> None:
        """Nobody wants it any more."""
        self._work.append(CancelJob(utterance.job))
        self.close(utterance)

    def close(self, utterance: Utterance) -> None:
        """It has its final."""
        self._jobs.pop(utterance.job, None)
