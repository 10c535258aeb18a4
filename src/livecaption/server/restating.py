"""Which finals of one connection are heard once more by the better model, and what comes of it. Pure; the event loop's.

The sound of an utterance is kept until then, within bounds: it is the same that the engine was given. Each final is
restated once at most, in text that is worth a reader's second look (`core.restatement`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from livecaption.core.restatement import restatement
from livecaption.core.spoken_languages import language_code
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Hypothesis
from livecaption.server.utterances import Utterance
from livecaption.server.work import CancelJob, JobId, Restated, RestateJob, SecondWork

LONGEST_S = 30.0
"""A longer utterance has begun to scroll away before it ends, and takes a model too long."""

MOST_HELD_S = 60.0
"""Sound of open utterances that is kept for one connection; what comes beyond goes without."""


class Better(NamedTuple):
    """A better text of the client's utterance `name`, which lies at `span_s` in its own seconds."""

    name: int
    hypothesis: Hypothesis
    span_s: tuple[float, float]


class _Final(NamedTuple):
    name: int
    hypothesis: Hypothesis
    span_s: tuple[float, float]


class Restating:
    """For a connection that asked for it. `languages` are the better model's; `language` what the client said, or None
    where each final's own counts."""

    def __init__(self, languages: Sequence[str], language: str | None, keyterms: tuple[str, ...]) -> None:
        self._languages = frozenset(map(language_code, languages))
        self._language = language
        self._keyterms = keyterms
        self._sound: dict[JobId, list[Samples]] = {}
        self._left_out: set[JobId] = set()
        self._held = 0
        self._awaited: dict[JobId, _Final] = {}
        self._work: list[SecondWork] = []

    @property
    def awaited(self) -> bool:
        """Whether a final is being heard once more, or waits for it."""
        return bool(self._awaited)

    def work(self) -> list[SecondWork]:
        """Work for the better model since the last call, in order."""
        out, self._work = self._work, []
        return out

    def sound(self, utterance: Utterance, samples: Samples) -> None:
        """Keep more of an utterance's sound."""
        job = utterance.job
        if job in self._left_out:
            return
        self._sound.setdefault(job, []).append(samples)
        self._held += len(samples)
        if self._held > MOST_HELD_S * SAMPLE_RATE_HZ or utterance.length_s > LONGEST_S:
            self._let_go(job)
            self._left_out.add(job)

    def final(self, utterance: Utterance, name: int, hypothesis: Hypothesis) -> None:
        """The engine's final: it is heard once more where there are words, and the better model speaks them."""
        job = utterance.job
        sound = self._let_go(job)
        self._left_out.discard(job)
        language = self._language or hypothesis.language
        spoken = language is None or language_code(language) in self._languages
        if not sound or not hypothesis.text or not spoken:
            return
        self._awaited[job] = _Final(name, hypothesis, utterance.span_s)
        start_s, text = utterance.start_s, hypothesis.text
        self._work.append(RestateJob(job, tuple(sound), language, self._keyterms, text, start_s, name))

    def heard(self, report: Restated) -> Better | None:
        """What the better model heard; what to tell of it, None where the first text stands."""
        final = self._awaited.pop(report.job, None)
        if final is None or report.hypothesis is None:
            return None
        start_s, end_s = final.span_s
        better = restatement(final.hypothesis, report.hypothesis, end_s - start_s, in_context=report.in_context)
        return None if better is None else Better(final.name, better, final.span_s)

    def cancelled(self, job: JobId) -> None:
        """Nobody wants this job any more."""
        self._let_go(job)
        self._left_out.discard(job)

    def begun_again(self, name: int) -> None:
        """The client sends this utterance again, which will have a final of its own."""
        for job in [job for job, final in self._awaited.items() if final.name == name]:
            self._drop(job)

    def give_up(self) -> None:
        """What is still awaited is waited for no longer."""
        for job in list(self._awaited):
            self._drop(job)

    def _drop(self, job: JobId) -> None:
        del self._awaited[job]
        self._work.append(CancelJob(job))

    def _let_go(self, job: JobId) -> list[Samples]:
        sound = self._sound.pop(job, [])
        self._held -= sum(map(len, sound))
        return sound
