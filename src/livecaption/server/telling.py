"""What one connection is told of its utterances: texts in revisions, who spoke, and what a better model heard.

Pure; the event loop's thread. Finals, labels and the better model's texts come from three threads, in any order.
"""

from __future__ import annotations

from collections import OrderedDict

from livecaption.model.audio import Samples
from livecaption.model.seams import Hypothesis
from livecaption.server.answers import restated, transcript
from livecaption.server.outbox import Outbox
from livecaption.server.restating import Restating
from livecaption.server.utterances import Utterance
from livecaption.server.who_speaks import WhoSpeaks
from livecaption.server.work import Restated, SecondWork, VoicesHeard

MOST_REMEMBERED = 1_000
"""Utterances whose last revision is known: a client says the same one again soon or never."""

DONE_WAITS_S = 5.0
"""How long `done` waits after the last final for what the better model still hears."""


class Telling:
    """For a connection that has said start; `who` and `restating` where it asked for them, and can have them."""

    def __init__(
        self, outbox: Outbox, *, words: bool, who: WhoSpeaks | None = None, restating: Restating | None = None
    ) -> None:
        self._outbox = outbox
        self._words = words
        self._who = who
        self._restating = restating
        self._revisions: OrderedDict[int, int] = OrderedDict()
        self._done_by_s: float | None = None

    @property
    def speakers(self) -> bool:
        """Whether it is told who speaks."""
        return self._who is not None

    @property
    def restates(self) -> bool:
        """Whether finals are heard once more."""
        return self._restating is not None

    @property
    def awaits_restatements(self) -> bool:
        """Whether a final is still being heard once more."""
        return self._restating is not None and self._restating.awaited

    @property
    def awaits(self) -> bool:
        """Whether something has its final of which more will be told."""
        return self.awaits_restatements or (self._who is not None and self._who.awaited)

    def told(self, name: int) -> bool:
        """Whether there was a text of the utterance with this id."""
        return name in self._revisions

    def second_work(self) -> list[SecondWork]:
        """Work for the better model since the last call, in order."""
        return self._restating.work() if self._restating is not None else []

    def sound(self, utterance: Utterance, samples: Samples) -> None:
        """More of its sound, 16 kHz mono: kept for as long as it may be heard once more."""
        if self._restating is not None and utterance.name is not None:
            self._restating.sound(utterance, samples)

    def text(self, utterance: Utterance, hypothesis: Hypothesis, *, final: bool, processed: int | None) -> None:
        """The engine's newest text of an utterance; `processed` is the sequence id that goes with it."""
        name = utterance.name
        revision = None if name is None else self._revision(name)
        spoken = self._who.spoken(utterance.job) if self._who is not None else ()
        if final and name is not None and utterance.job >= 0:
            if self._who is not None:
                self._who.final(utterance.job, name, hypothesis, utterance.span_s)
            if self._restating is not None:
                self._restating.final(utterance, name, hypothesis)
        self._outbox.text(
            utterance.job,
            transcript(
                hypothesis,
                utterance.span_s,
                final=final,
                with_words=self._words,
                utterance=name,
                revision=revision,
                processed=processed,
                spoken=spoken,
            ),
        )

    def voices(self, heard: VoicesHeard) -> None:
        """Who spoke is known better."""
        if self._who is not None:
            correction = self._who.heard(heard.job, heard.spoken, settled=heard.settled)
            if correction is not None:
                self._outbox.put(correction)

    def restated(self, heard: Restated) -> None:
        """The better model has heard a final once more, or will not."""
        better = self._restating.heard(heard) if self._restating is not None else None
        if better is None:
            return
        spoken = self._who.spoken(heard.job) if self._who is not None else ()
        if self._who is not None:
            self._who.restated(heard.job, better.hypothesis)
        revision = self._revision(better.name)
        self._outbox.put(
            restated(better.hypothesis, better.span_s, spoken, better.name, revision, with_words=self._words)
        )

    def cancelled(self, utterance: Utterance) -> None:
        """Nobody wants it any more."""
        if self._restating is not None:
            self._restating.cancelled(utterance.job)

    def begun_again(self, name: int) -> None:
        """The client sends this utterance again: what was to come of it before does not count."""
        if self._restating is not None:
            self._restating.begun_again(name)

    def wait_no_longer(self, now_s: float) -> None:
        """The client is to hear that it was told everything: what the better model still hears may take a while more,
        not for ever."""
        if self._restating is None or not self._restating.awaited:
            return
        if self._done_by_s is None:
            self._done_by_s = now_s + DONE_WAITS_S
        if now_s >= self._done_by_s:
            self._restating.give_up()

    def _revision(self, name: int) -> int:
        revision = self._revisions[name] = self._revisions.get(name, -1) + 1
        self._revisions.move_to_end(name)
        if len(self._revisions) > MOST_REMEMBERED:
            self._revisions.popitem(last=False)
        return revision
