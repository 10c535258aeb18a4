"""The edge dialect, client side, for one connection of one channel. Sans-I/O; docs/edge-protocol.md has the wire.

Two kinds of server are met. One that lists `utterance` in its `ready` is given our utterance ids, and answers every
flush with exactly one final. A bare server knows none of the extensions, may not even say `ready` (2 s, then we send
anyway), and answers with a text per chunk: `BareTexts` puts those together.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from livecaption.dialects import edge_wire as wire
from livecaption.dialects.edge_afterwards import ToldAfterwards, main_speaker, timed_words
from livecaption.dialects.edge_bare import BareTexts
from livecaption.dialects.plain import plain, plain_code
from livecaption.model.audio import (
    SAMPLE_RATE_HZ,
    ChannelId,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.model.seams import (
    DialectDone,
    DialectEvent,
    DialectFailed,
    DialectProgress,
    DialectReady,
    DialectText,
)
from livecaption.model.transcript import Span, TextState, TranscriptUpdate

READY_WAIT_S = 2.0
READY_TRIPS = 3.0
"""On a slow line an answer takes its time: a server of ours is not to be taken for a bare one."""


class EdgeDialect:
    """One connection's state machine (the `Dialect` seam). `epoch` counts the channel's connections."""

    def __init__(
        self,
        channel: ChannelId,
        epoch: int,
        *,
        language: str | None = None,
        keyterms: Sequence[str] = (),
        diarize: bool = False,
        speakers: int = 0,
        restate: bool = False,
    ) -> None:
        self._channel = channel
        self._epoch = epoch
        self._config = wire.StartConfig(
            channel=channel,
            encodings=[wire.PCM_S16LE, wire.PCM_F32LE],
            language=language,
            words=True,
            diarize=diarize,
            speakers=speakers,
            restate=restate,
            keyterms=list(keyterms),
        )
        self._encoding: str = wire.PCM_F32LE
        self._capabilities: frozenset[str] = frozenset()
        self._ready = False
        self._round_trip_s = 0.0
        self._give_up_waiting_s: float | None = None
        self._outbox: list[str | bytes] = []
        self._events: list[DialectEvent] = []
        self._sequence = 0
        self._sent_samples = 0
        self._outstanding: deque[tuple[int, int]] = deque()  # (sequence id, samples sent up to its end)
        self._processed = 0
        self._spans: dict[int, Span] = {}
        self._flushed: dict[int, int] = {}  # utterance: the sequence id of the last frame before its flush
        self._told = ToldAfterwards()
        self._bare: BareTexts | None = None
        self._stopping = False

    @property
    def ready(self) -> bool:
        """Whether audio may flow."""
        return self._ready

    @property
    def max_session_s(self) -> float | None:
        """A connection may last as long as it likes."""
        return None

    @property
    def ahead_s(self) -> float:
        """Seconds of audio sent that the endpoint has not processed; 0 where it does not say."""
        if "progress" not in self._capabilities:
            return 0.0
        return (self._sent_samples - self._processed) / SAMPLE_RATE_HZ

    def open(self, now_s: float, round_trip_s: float = 0.0) -> None:
        """The connection is up: say start, wait for ready."""
        self._outbox.append(wire.encode(wire.Start(self._config)))
        self._round_trip_s = round_trip_s
        self._give_up_waiting_s = now_s + max(READY_WAIT_S, READY_TRIPS * round_trip_s)

    def send(self, event: UtteranceEvent) -> None:
        """Turn an utterance event into wire messages."""
        match event:
            case UtteranceStarted(utterance=utterance, start=start):
                self._spans[utterance] = Span(start, start)
                if self._bare is None:
                    self._outbox.append(wire.encode(wire.Utterance(utterance, start)))
                else:
                    self._bare.started(utterance, start, self._sent_samples)
            case UtteranceAudio(utterance=utterance, samples=samples):
                if not len(samples):
                    return
                self._outbox.append(wire.encode_audio(self._sequence, SAMPLE_RATE_HZ, samples, self._encoding))
                self._sent_samples += len(samples)
                if "progress" in self._capabilities:
                    self._outstanding.append((self._sequence, self._sent_samples))
                self._sequence += 1
                span = self._spans[utterance]
                self._spans[utterance] = Span(span.start, SampleIndex(event.start + len(samples)))
            case UtteranceEnded(utterance=utterance):
                self._flushed[utterance] = self._sequence - 1
                self._outbox.append(wire.encode(wire.Flush(utterance if self._bare is None else None)))
                if self._bare is not None:
                    self._bare.ended(utterance, self._sent_samples)

    def stop(self) -> None:
        """No more audio. A bare server knows no stop: it is done when its last utterance is."""
        self._stopping = True
        if self._bare is None:
            self._outbox.append(wire.encode(wire.Stop()))
        self._maybe_done()

    def receive(self, message: str | bytes) -> None:
        """Take one message; nonsense is reported, never raised."""
        if isinstance(message, bytes):
            self._events.append(DialectFailed("binary message", "nonsense", retryable=True))
            return
        try:
            decoded = wire.decode_server(message)
        except wire.WireError as error:
            self._events.append(DialectFailed(str(error), "nonsense", retryable=True))
            return
        match decoded:
            case wire.Ready():
                self._on_ready(decoded)
            case wire.WireTranscript():
                self._on_transcript(decoded)
            case wire.Progress():
                self._on_progress(decoded.processed_sequence_id)
            case wire.Speakers():
                self._events += [DialectText(update) for update in self._told.corrected(decoded)]
            case wire.Restated():
                self._events += [DialectText(update) for update in self._told.restated(decoded)]
            case wire.WireErrorMessage():
                self._events.append(DialectFailed(plain(decoded.message), plain_code(decoded.code), decoded.retryable))
            case wire.Done():
                self._events.append(DialectDone())

    def tick(self, now_s: float) -> None:
        """Let time pass: a silent server is a bare one after 2 s; a bare server's flush is repeated after 5 s."""
        if not self._ready and self._give_up_waiting_s is not None and now_s >= self._give_up_waiting_s:
            self._on_ready(wire.Ready())
        if self._bare is not None:
            if self._bare.tick(now_s):
                self._outbox.append(wire.encode(wire.Flush()))
            self._take_bare()

    def data_to_send(self) -> list[str | bytes]:
        """Wire messages since the last call."""
        out, self._outbox = self._outbox, []
        return out

    def events_received(self) -> list[DialectEvent]:
        """What the endpoint said since the last call."""
        out, self._events = self._events, []
        return out

    def _on_ready(self, ready: wire.Ready) -> None:
        if self._ready:
            return
        self._ready = True
        self._capabilities = frozenset(ready.capabilities)
        if ready.encoding == wire.PCM_S16LE:
            self._encoding = wire.PCM_S16LE
        if "utterance" not in self._capabilities:
            self._bare = BareTexts(self._channel, self._epoch, self._round_trip_s)
        self._events.append(DialectReady(ready.session_id, self._capabilities))

    def _on_transcript(self, text: wire.WireTranscript) -> None:
        if not self._ready:
            self._on_ready(wire.Ready())
        if text.processed_sequence_id is not None:
            self._on_progress(text.processed_sequence_id)
        if self._bare is not None:
            self._bare.received(text)
            self._take_bare()
        elif text.utterance_id is not None and text.utterance_id in self._spans:
            # A final before the flush would close what is still being spoken: it is taken for tentative text.
            final = text.is_final and text.utterance_id in self._flushed
            update = self._update(text, text.utterance_id, final=final)
            self._events.append(DialectText(update))
            if final:
                self._told.final(update)
                del self._spans[text.utterance_id]
                # Its sound was processed, also where the endpoint does not say so.
                self._on_progress(self._flushed.pop(text.utterance_id))

    def _update(self, text: wire.WireTranscript, utterance: int, *, final: bool) -> TranscriptUpdate:
        clean = plain(text.text)
        count = len(clean.split())
        stable = count if final else max(0, min(text.stable_words, count))
        settled = TextState.STABLE if stable == count and count else TextState.TENTATIVE
        return TranscriptUpdate(
            channel=self._channel,
            utterance=UtteranceId(utterance),
            epoch=self._epoch,
            revision=text.revision or 0,
            text=clean,
            span=self._spans[utterance],
            state=TextState.FINAL if final else settled,
            stable_words=stable,
            words=timed_words(text.segments),
            speaker=main_speaker(text.segments),
            language=plain(text.language or "") or None,
            inference_ms=text.inference_ms,
        )

    def _on_progress(self, sequence_id: int) -> None:
        if sequence_id >= self._sequence:
            return  # never sent: not believed
        while self._outstanding and self._outstanding[0][0] <= sequence_id:
            self._processed = self._outstanding.popleft()[1]
        self._events.append(DialectProgress(self._processed / SAMPLE_RATE_HZ))

    def _take_bare(self) -> None:
        assert self._bare is not None
        self._events += [DialectText(update) for update in self._bare.take()]
        self._maybe_done()

    def _maybe_done(self) -> None:
        if self._stopping and self._bare is not None and self._bare.settled:
            self._stopping = False
            self._events.append(DialectDone())
