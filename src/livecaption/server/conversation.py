"""The edge dialect, server side, for one connection. Sans-I/O, owned by the event loop's thread.

Feed it the client's messages and the scheduler's reports; take `data_to_send`, `work` and `second_work`. Two kinds of
client are met: one that names its utterances, and a bare one that sends only start, audio, flush and stop. That one is
given one final per flush, or per 15 s without, to be appended; never tentative text, which it could not replace.
"""

from __future__ import annotations

from collections.abc import Sequence

from livecaption.dialects import edge_wire as wire
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.seams import Hypothesis
from livecaption.server import closing
from livecaption.server.arrivals import Arrivals, SoundError, sound_of
from livecaption.server.hello import Offer
from livecaption.server.outbox import Outbox
from livecaption.server.telling import Telling
from livecaption.server.utterances import Utterance, Utterances
from livecaption.server.work import (
    JobHeard,
    JobId,
    LaneFailed,
    Processed,
    Report,
    Restated,
    SecondWork,
    VoicesHeard,
    Work,
)

BARE_PIECE_S = 15.0
LONGEST_UTTERANCE_S = 120.0
MOST_OPEN = 64
MOST_LISTED = 20
"""Languages that are named to who asked for another: a Whisper speaks a hundred."""

LANGUAGE_AFTER_S = 1.5
"""A language that is found out is kept for the channel once it was found in an utterance of this length: a single "ja"
is said in many."""


class Conversation:
    """One connection's state machine. `close_code` is set when nothing more can come of it.

    `restates` are the languages that a better model beside the engine speaks; none where there is none.
    """

    def __init__(
        self,
        session: str,
        languages: Sequence[str],
        *,
        tells_speakers: bool = False,
        restates: Sequence[str] = (),
    ) -> None:
        self._session = session
        self._offer = Offer(tuple(languages), tells_speakers, tuple(restates))
        self._config: wire.StartConfig | None = None
        self._language: str | None = None
        self._keyterms: tuple[str, ...] = ()
        self._encoding: str = wire.PCM_F32LE
        self._outbox = Outbox()
        self._telling = Telling(self._outbox, words=False)
        self._utterances = Utterances()
        self._arrivals = Arrivals()
        self._stopping = False
        self._leaving = False
        self.close_code: int | None = None

    @property
    def channel(self) -> str | None:
        """The channel named in start; None before it."""
        return None if self._config is None else self._config.channel

    @property
    def speakers(self) -> int | None:
        """How many speakers the client expects, 0 where it does not know; None where it did not ask for them."""
        return self._config.speakers if self._config is not None and self._telling.speakers else None

    @property
    def restates(self) -> bool:
        """Whether finals are heard once more by the better model."""
        return self._telling.restates

    @property
    def outstanding_s(self) -> float:
        """Seconds of audio received that the engine has not processed."""
        return self._arrivals.outstanding_s

    @property
    def outstanding_frames(self) -> int:
        """Audio frames received that the engine has not processed."""
        return self._arrivals.outstanding_frames

    @property
    def watches_time(self) -> bool:
        """Whether `tick` is to be called now and then, also when nothing happens."""
        return self.outstanding_s > 0 or (self._stopping and self._telling.awaits_restatements)

    @property
    def unsent(self) -> int:
        """Messages that wait for `data_to_send`."""
        return len(self._outbox)

    def data_to_send(self) -> list[str]:
        """Messages since the last call, in order."""
        return self._outbox.take()

    def work(self) -> list[Work]:
        """Work for the scheduler since the last call, in order."""
        return self._utterances.work()

    def second_work(self) -> list[SecondWork]:
        """Work for the better model since the last call, in order."""
        return self._telling.second_work()

    def receive(self, frame: str | bytes) -> None:
        """Take one message from the client; anything malformed is answered, never raised."""
        if self.close_code is not None or self._leaving:
            return
        if isinstance(frame, bytes):
            self._on_audio(frame)
            return
        try:
            decoded = wire.decode_client(frame)
        except wire.WireError:
            self._outbox.complain("malformed")
            return
        match decoded:
            case wire.Start(config=config):
                self._on_start(config)
            case wire.Utterance() | wire.Flush() | wire.Stop() if self._config is None:
                self._fail("not_started", closing.PROTOCOL)
            case wire.Utterance():
                self._on_utterance(decoded)
            case wire.Flush(id=name):
                self._on_flush(name)
            case wire.Stop():
                self._on_stop()

    def report(self, report: Report) -> None:
        """Take what the scheduler has to say."""
        if self.close_code is not None:
            return
        match report:
            case JobHeard(job=job, hypothesis=hypothesis, final=final):
                utterance = self._utterances.of(job)
                if utterance is not None:
                    self._say(utterance, hypothesis, final=final)
                self._maybe_done()
            case VoicesHeard():
                self._telling.voices(report)
                self._maybe_done()
            case Restated():
                self._telling.restated(report)
                self._maybe_done()
            case Processed(frame=frame):
                self._arrivals.took(frame)
            case LaneFailed(sentence=sentence, retryable=retryable):
                self._outbox.put(wire.WireErrorMessage(sentence, "engine_failed", retryable))
                self._close(closing.FAILED)

    def tick(self, now_s: float) -> None:
        """Let time pass: progress every second while audio is outstanding; `done` does not wait for ever."""
        if self.close_code is not None:
            return
        processed = self._arrivals.progress(now_s)
        if processed is not None:
            self._outbox.put(wire.Progress(processed))
        if self._stopping and not self._utterances:
            self._telling.wait_no_longer(now_s)
            self._maybe_done()

    def supersede(self) -> None:
        """A newer connection of the same session and channel took over."""
        if self.close_code is None:
            self._fail("superseded", closing.SUPERSEDED)

    def leave(self) -> None:
        """The server is to end: what was flushed is still answered, and what a bare client sent, which cannot send it
        again. An utterance that goes on is left to the client, who still has all of it."""
        if self.close_code is not None:
            return
        self._leaving = True
        for utterance in self._utterances:
            if not utterance.flushed:
                self._finish(utterance) if utterance.name is None else self._cancel(utterance)
        self._maybe_done()

    def refuse(self) -> None:
        """There are too many clients for one more."""
        self._fail("too_many_clients", closing.TOO_MANY, retryable=True)

    def _on_start(self, config: wire.StartConfig) -> None:
        if self._config is not None:
            self._outbox.complain("already_started")
            return
        if not self._offer.speaks(config.language):
            more = ", …" if len(self._offer.languages) > MOST_LISTED else ""
            known = ", ".join(self._offer.languages[:MOST_LISTED]) + more
            self._fail("language_unknown", closing.POLICY, language=(config.language or "")[:20], known=known)
            return
        self._config, self._language, self._keyterms = config, config.language, tuple(config.keyterms)
        self._encoding = self._offer.encoding(config)
        self._telling, capabilities = self._offer.telling(config, self._outbox)
        self._outbox.put(wire.Ready(self._session, wire.PROTOCOL_VERSION, self._encoding, capabilities))

    def _on_audio(self, frame: bytes) -> None:
        if self._config is None:
            self._fail("not_started", closing.PROTOCOL)
            return
        try:
            sequence_id, rate_hz, samples = sound_of(frame, self._encoding)
        except SoundError as unusable:
            self._outbox.put(unusable.told)
            self._close(closing.PROTOCOL)
            return
        if self._stopping:
            self._outbox.complain("stopped")
            return
        if len(samples) > LONGEST_UTTERANCE_S * rate_hz:  # said before it is resampled, while all others wait
            self._fail("utterance_too_long", closing.POLICY, longest_s=f"{LONGEST_UTTERANCE_S:.0f}")
            return
        utterance = self._utterances.current or self._open(None, self._arrivals.received_s)
        number = self._arrivals.came(sequence_id, len(samples) / rate_hz)
        self._telling.sound(utterance, self._utterances.feed(utterance, samples, rate_hz, number))
        if utterance.length_s > LONGEST_UTTERANCE_S:  # a single frame can be that long
            self._fail("utterance_too_long", closing.POLICY, longest_s=f"{LONGEST_UTTERANCE_S:.0f}")
        elif utterance.name is None and utterance.length_s >= BARE_PIECE_S:
            self._finish(utterance)

    def _on_utterance(self, begun: wire.Utterance) -> None:
        older = self._utterances.named(begun.id)
        if older is not None:  # sent again: what came before does not count
            self._cancel(older)
        self._telling.begun_again(begun.id)
        current = self._utterances.current
        if current is not None and current.name is None:
            self._finish(current)
        if len(self._utterances) >= MOST_OPEN:
            self._fail("too_many_open", closing.POLICY, most=MOST_OPEN)
            return
        self._open(begun.id, begun.start_sample / SAMPLE_RATE_HZ)

    def _on_flush(self, name: int | None) -> None:
        utterance = self._utterances.current if name is None else self._utterances.named(name)
        if utterance is not None and not utterance.flushed:
            self._finish(utterance)
        elif utterance is None and (name is None or not self._telling.told(name)):
            at_s = self._arrivals.received_s  # nothing was sent to transcribe: say so, since the client waits
            self._say(Utterance(JobId(-1), name, at_s), Hypothesis(""), final=True)

    def _on_stop(self) -> None:
        self._stopping = True
        for utterance in self._utterances:
            if not utterance.flushed:
                self._finish(utterance)
        self._maybe_done()

    def _open(self, name: int | None, start_s: float) -> Utterance:
        assert self._config is not None
        tentative = self._config.interim and name is not None
        return self._utterances.open(name, start_s, self._language, self._keyterms, tentative=tentative)

    def _finish(self, utterance: Utterance) -> None:
        tail = self._utterances.finish(utterance, self._arrivals.frames - 1)
        if len(tail):
            self._telling.sound(utterance, tail)

    def _cancel(self, utterance: Utterance) -> None:
        self._utterances.cancel(utterance)
        self._telling.cancelled(utterance)

    def _say(self, utterance: Utterance, hypothesis: Hypothesis, *, final: bool) -> None:
        if final:
            self._utterances.close(utterance)
            if self._language is None and hypothesis.text and utterance.length_s >= LANGUAGE_AFTER_S:
                self._language = hypothesis.language
        self._telling.text(utterance, hypothesis, final=final, processed=self._arrivals.processed)

    def _maybe_done(self) -> None:
        if self._stopping and not self._utterances and not self._telling.awaits:
            self._outbox.put(wire.Done())
            self._close(closing.NORMAL)
        elif self._leaving and not self._utterances:
            self._fail("shutting_down", closing.SHUTTING_DOWN, retryable=True)

    def _fail(self, code: str, close_code: int, *, retryable: bool = False, **params: object) -> None:
        """Answer with an error and close: what the client sends cannot be understood or taken any more."""
        self._outbox.complain(code, retryable=retryable, **params)
        self._close(close_code)

    def _close(self, code: int) -> None:
        self.close_code = code
        for utterance in self._utterances:
            self._cancel(utterance)
