"""The edge dialect, server side, for one connection. Sans-I/O, owned by the event loop's thread.

Feed it the client's messages and the scheduler's reports; take `data_to_send` and `work`. Two kinds of client are met:
one that names its utterances, and a bare one that sends only start, audio, flush and stop. A bare client is given one
final per flush, or per 15 s where it does not flush, to be appended; never tentative text, which it could not replace.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from livecaption.dialects import edge_wire as wire
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.messages import message, render
from livecaption.model.seams import Hypothesis
from livecaption.server.answers import transcript
from livecaption.server.resampling import UtteranceResampler
from livecaption.server.who_speaks import WhoSpeaks
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
    VoicesHeard,
    Work,
)

LOWEST_RATE_HZ = 4_000
HIGHEST_RATE_HZ = 192_000
BARE_PIECE_S = 15.0
LONGEST_UTTERANCE_S = 120.0
MOST_OPEN = 64
PROGRESS_EVERY_S = 1.0
MOST_REMEMBERED = 1_000
"""Utterances whose last revision is known: a client says the same one again soon or never."""

MOST_INTERIM = 20
"""Messages that wait for the client beyond which an utterance's older tentative text gives way to its newer."""


CLOSE_NORMAL = 1000
CLOSE_PROTOCOL = 1002
CLOSE_POLICY = 1008
CLOSE_FAILED = 1011
CLOSE_SHUTTING_DOWN = 1012
CLOSE_TOO_MANY = 1013
CLOSE_SUPERSEDED = 4001


@dataclass(slots=True)
class _Utterance:
    """An utterance between its first frame and its final. `name` is the client's id, None from a bare client."""

    job: JobId
    name: int | None
    start_s: float
    samples: int = 0
    flushed: bool = False
    resampler: UtteranceResampler = field(default_factory=UtteranceResampler)

    @property
    def end_s(self) -> float:
        return self.start_s + self.samples / SAMPLE_RATE_HZ


@dataclass(frozen=True, slots=True)
class _Arrived:
    """An audio frame: our count of it, its sequence id as the client gave it, and the seconds received with it."""

    number: int
    sequence_id: int
    received_s: float


class Conversation:
    """One connection's state machine. `close_code` is set when nothing more can come of it."""

    def __init__(self, session: str, languages: Sequence[str], *, tells_speakers: bool = False) -> None:
        self._session = session
        self._languages = tuple(languages)
        self._tells_speakers = tells_speakers
        self._who: WhoSpeaks | None = None
        self._config: wire.StartConfig | None = None
        self._keyterms: tuple[str, ...] = ()
        self._encoding: str = wire.PCM_F32LE
        self._outbox: list[str] = []
        self._work: list[Work] = []
        self._jobs: dict[JobId, _Utterance] = {}
        self._current: _Utterance | None = None
        self._next_job = 0
        self._revisions: OrderedDict[int, int] = OrderedDict()
        self._received_s = 0.0
        self._frames = 0
        self._arrived: deque[_Arrived] = deque()  # frames not processed yet, oldest first
        self._processed: int | None = None
        self._processed_s = 0.0
        self._progress_due_s: float | None = None
        self._interim: dict[JobId, str] = {}  # the newest tentative text of each job that was not taken to be sent
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
        return None if self._who is None or self._config is None else self._config.speakers

    @property
    def outstanding_s(self) -> float:
        """Seconds of audio received that the engine has not processed."""
        return self._received_s - self._processed_s

    @property
    def outstanding_frames(self) -> int:
        """Audio frames received that the engine has not processed."""
        return len(self._arrived)

    @property
    def unsent(self) -> int:
        """Messages that wait for `data_to_send`."""
        return len(self._outbox)

    def data_to_send(self) -> list[str]:
        """Messages since the last call, in order."""
        out, self._outbox = self._outbox, []
        self._interim.clear()
        return out

    def work(self) -> list[Work]:
        """Work for the scheduler since the last call, in order."""
        out, self._work = self._work, []
        return out

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
            self._complain("malformed")
            return
        match decoded:
            case wire.Start(config=config):
                self._on_start(config)
            case wire.Utterance() | wire.Flush() | wire.Stop() if self._config is None:
                self._fail("not_started", CLOSE_PROTOCOL)
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
                utterance = self._jobs.get(job)
                if utterance is not None:
                    self._say(utterance, hypothesis, final=final)
                self._maybe_done()
            case VoicesHeard(job=job, spoken=spoken) if self._who is not None:
                correction = self._who.heard(job, spoken, settled=report.settled)
                if correction is not None:
                    self._outbox.append(wire.encode(correction))
                self._maybe_done()
            case Processed(frame=frame):
                self._on_processed(frame)
            case LaneFailed(sentence=sentence, retryable=retryable):
                self._outbox.append(wire.encode(wire.WireErrorMessage(sentence, "engine_failed", retryable)))
                self._close(CLOSE_FAILED)

    def tick(self, now_s: float) -> None:
        """Let time pass: progress every second while audio is outstanding."""
        if self.outstanding_s <= 0 or self._processed is None or self.close_code is not None:
            self._progress_due_s = None
        elif self._progress_due_s is None:
            self._progress_due_s = now_s + PROGRESS_EVERY_S
        elif now_s >= self._progress_due_s:
            self._progress_due_s = now_s + PROGRESS_EVERY_S
            self._outbox.append(wire.encode(wire.Progress(self._processed)))

    def supersede(self) -> None:
        """A newer connection of the same session and channel took over."""
        if self.close_code is None:
            self._fail("superseded", CLOSE_SUPERSEDED)

    def leave(self) -> None:
        """The server is to end: what was flushed is still answered, and what a bare client sent, which cannot send it
        again. An utterance that goes on is left to the client, who still has all of it."""
        if self.close_code is not None:
            return
        if self._config is None:
            self._fail("shutting_down", CLOSE_SHUTTING_DOWN, retryable=True)
            return
        for job, utterance in list(self._jobs.items()):
            if not utterance.flushed and utterance.name is None:
                self._finish(utterance)
            elif not utterance.flushed:
                self._work.append(CancelJob(job))
                del self._jobs[job]
        self._leaving = True
        self._maybe_done()

    def refuse(self) -> None:
        """There are too many clients for one more."""
        self._fail("too_many_clients", CLOSE_TOO_MANY, retryable=True)

    def _on_start(self, config: wire.StartConfig) -> None:
        if self._config is not None:
            self._complain("already_started")
            return
        if config.language is not None and config.language.split("-")[0].lower() not in self._languages:
            known = ", ".join(self._languages)
            self._fail("language_unknown", CLOSE_POLICY, language=config.language[:20], known=known)
            return
        self._config = config
        self._keyterms = tuple(config.keyterms)
        offered = (each for each in config.encodings if each in (wire.PCM_S16LE, wire.PCM_F32LE))
        self._encoding = next(offered, wire.PCM_F32LE)
        self._who = WhoSpeaks() if config.diarize and self._tells_speakers else None
        capabilities = [*wire.CAPABILITIES, *([wire.SPEAKERS] if self._who is not None else [])]
        ready = wire.Ready(self._session, wire.PROTOCOL_VERSION, self._encoding, capabilities)
        self._outbox.append(wire.encode(ready))

    def _on_audio(self, frame: bytes) -> None:
        if self._config is None:
            self._fail("not_started", CLOSE_PROTOCOL)
            return
        try:
            sequence_id, rate_hz, samples = wire.decode_audio(frame, self._encoding)
        except wire.WireError:
            self._fail("bad_audio", CLOSE_PROTOCOL)
            return
        if not LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ:
            self._fail("bad_rate", CLOSE_PROTOCOL, rate_hz=rate_hz)
            return
        if self._stopping:
            self._complain("stopped")
            return
        if self._current is None:
            self._current = self._open(None, self._received_s)
        utterance = self._current
        sound = utterance.resampler.process(samples, rate_hz)
        utterance.samples += len(sound)
        self._received_s += len(samples) / rate_hz
        # Counted here: a client may give all its frames the same sequence id.
        self._arrived.append(_Arrived(self._frames, sequence_id, self._received_s))
        self._work.append(FeedJob(utterance.job, sound, self._frames))
        self._frames += 1
        length_s = utterance.samples / SAMPLE_RATE_HZ
        if length_s > LONGEST_UTTERANCE_S:  # a single frame can be that long
            self._fail("utterance_too_long", CLOSE_POLICY, longest_s=f"{LONGEST_UTTERANCE_S:.0f}")
        elif utterance.name is None and length_s >= BARE_PIECE_S:
            self._finish(utterance)

    def _on_utterance(self, begun: wire.Utterance) -> None:
        for job, utterance in list(self._jobs.items()):
            if utterance.name == begun.id:  # sent again: what came before does not count
                self._work.append(CancelJob(job))
                del self._jobs[job]
        if self._current is not None and self._current.name is None:
            self._finish(self._current)
        if len(self._jobs) >= MOST_OPEN:
            self._fail("too_many_open", CLOSE_POLICY, most=MOST_OPEN)
            return
        self._current = self._open(begun.id, begun.start_sample / SAMPLE_RATE_HZ)

    def _on_flush(self, name: int | None) -> None:
        if name is None:
            utterance = self._current
        else:
            utterance = next((each for each in self._jobs.values() if each.name == name), None)
        if utterance is not None and not utterance.flushed:
            self._finish(utterance)
        elif utterance is None and (name is None or name not in self._revisions):
            at_s = self._received_s  # nothing was sent to transcribe: say so, since the client waits
            self._say(_Utterance(JobId(-1), name, at_s), Hypothesis(""), final=True)

    def _on_stop(self) -> None:
        self._stopping = True
        for utterance in list(self._jobs.values()):
            if not utterance.flushed:
                self._finish(utterance)
        self._maybe_done()

    def _open(self, name: int | None, start_s: float) -> _Utterance:
        assert self._config is not None
        job = JobId(self._next_job)
        self._next_job += 1
        tentative = self._config.interim and name is not None
        self._work.append(OpenJob(job, self._config.language, self._keyterms, tentative))
        self._jobs[job] = _Utterance(job, name, start_s)
        return self._jobs[job]

    def _finish(self, utterance: _Utterance) -> None:
        tail = utterance.resampler.flush()
        if len(tail):
            utterance.samples += len(tail)
            self._work.append(FeedJob(utterance.job, tail, self._frames - 1))
        utterance.flushed = True
        self._work.append(FinishJob(utterance.job))
        if self._current is utterance:
            self._current = None

    def _say(self, utterance: _Utterance, hypothesis: Hypothesis, *, final: bool) -> None:
        assert self._config is not None
        revision = None
        if utterance.name is not None:
            revision = self._revisions[utterance.name] = self._revisions.get(utterance.name, -1) + 1
            self._revisions.move_to_end(utterance.name)
            if len(self._revisions) > MOST_REMEMBERED:
                self._revisions.popitem(last=False)
        if final:
            self._jobs.pop(utterance.job, None)
        span_s = utterance.start_s, utterance.end_s
        if self._who is not None and final and utterance.name is not None and utterance.job >= 0:
            self._who.final(utterance.job, utterance.name, hypothesis, span_s)
        text = transcript(
            hypothesis,
            span_s,
            final=final,
            with_words=self._config.words,
            utterance=utterance.name,
            revision=revision,
            processed=self._processed,
            spoken=self._who.spoken(utterance.job) if self._who is not None else (),
        )
        encoded = wire.encode(text)
        older = self._interim.pop(utterance.job, None)
        if older is not None and len(self._outbox) > MOST_INTERIM:
            self._outbox.remove(older)
        if not final:
            self._interim[utterance.job] = encoded
        self._outbox.append(encoded)

    def _on_processed(self, frame: int) -> None:
        while self._arrived and self._arrived[0].number <= frame:
            done = self._arrived.popleft()
            self._processed, self._processed_s = done.sequence_id, done.received_s

    def _maybe_done(self) -> None:
        if self._stopping and not self._jobs and not (self._who is not None and self._who.awaited):
            self._outbox.append(wire.encode(wire.Done()))
            self._close(CLOSE_NORMAL)
        elif self._leaving and not self._jobs:
            self._fail("shutting_down", CLOSE_SHUTTING_DOWN, retryable=True)

    def _complain(self, code: str, *, retryable: bool = False, **params: object) -> None:
        """Answer with an error and go on."""
        sentence = render(message(f"serve.{code}", **params))
        self._outbox.append(wire.encode(wire.WireErrorMessage(sentence, code, retryable=retryable)))

    def _fail(self, code: str, close_code: int, *, retryable: bool = False, **params: object) -> None:
        """Answer with an error and close: what the client sends cannot be understood or taken any more."""
        self._complain(code, retryable=retryable, **params)
        self._close(close_code)

    def _close(self, code: int) -> None:
        self.close_code = code
        self._work += [CancelJob(job) for job in self._jobs]
        self._jobs.clear()
