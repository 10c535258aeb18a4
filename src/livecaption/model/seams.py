"""The seams: what the program asks of each outside thing. Adapters implement them; composition hands them in."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from livecaption.model.actions import ActionName
from livecaption.model.audio import AudioFrame, CapturedBlock, ChannelId, Gap, Samples, SourceEnded, UtteranceEvent
from livecaption.model.hotkey import Hotkey
from livecaption.model.messages import Message
from livecaption.model.settings import ImportPreview, Settings, Value
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import TranscriptUpdate, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Clock(Protocol):
    """Monotonic seconds that go on while the machine sleeps, where the system can tell."""

    def now_s(self) -> float:
        """Seconds since an arbitrary origin."""


class BlockSink(Protocol):
    """Where a source puts what it captured. Safe to call from an audio callback: bounded, never blocks on `put`."""

    def put(self, block: CapturedBlock) -> bool:
        """Take a block; False when there was no room and the block was dropped (and counted)."""

    def put_waiting(self, block: CapturedBlock, wanted: Callable[[], bool] | None = None) -> bool:
        """Take a block, waiting for room: for files only. False when the sink was closed meanwhile.

        Also False once `wanted` says no: it is asked now and then, so that a source can be stopped while it waits.
        """

    def end(self, ended: SourceEnded) -> None:
        """Say that this channel's source has nothing more to give."""


class Source(Protocol):
    """A way sound comes in: microphone, system audio, file."""

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""

    @property
    def title(self) -> str:
        """A person's name for it, for example "Microphone: Built-in Audio"."""

    def start(self, sink: BlockSink) -> None:
        """Open the device or file and begin to put blocks. Raises `CaptureError` when it cannot be opened.

        It may be started again after a stop: a file goes on where it was, a device with what is said then.
        """

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""


class Resampler(Protocol):
    """Device samples to 16 kHz mono, streaming; one per channel."""

    def adjust(self, correction: float) -> None:
        """Make each second of sound longer by so many seconds: a device's clock. Live sound begins with 0."""

    def process(self, samples: NDArray[np.float32], rate_hz: int) -> Samples:
        """Downmix and resample [frames, channels]; a changed rate or channel count starts a new filter."""

    def flush(self) -> Samples:
        """What the filter still holds; it starts afresh afterwards."""


class Detector(Protocol):
    """Says how likely a frame holds speech. Stateful: one per channel, fed every frame in order."""

    @property
    def name(self) -> str:
        """For status and doctor."""

    def probability(self, frame: AudioFrame) -> float:
        """Speech probability 0..1 of 512 samples."""

    def reset(self) -> None:
        """Forget what came before, after a hole in time."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What an engine hears in one utterance so far. Word times are seconds from the utterance's first sample.

    `stable_words` leading words of `text` are not expected to change; it never shrinks between tentative steps.
    """

    text: str
    stable_words: int = 0
    words: tuple[Word, ...] = ()
    language: str | None = None
    inference_ms: float = 0.0


class EngineUtterance(Protocol):
    """One utterance being transcribed. Calls come from one thread at a time, not always the same."""

    def feed(self, samples: Samples) -> None:
        """Append 16 kHz mono samples; cheap."""

    def step_due(self) -> bool:
        """Whether enough new audio came for a tentative step (a fixed grid of samples)."""

    def step(self) -> Hypothesis | None:
        """Decode tentatively up to the newest grid point; None when nothing new can be said."""

    def finish(self) -> Hypothesis:
        """Decode the whole utterance: a function of its audio alone."""


class Engine(Protocol):
    """A speech recogniser held by the endpoint."""

    @property
    def name(self) -> str:
        """For health, logs and doctor."""

    @property
    def languages(self) -> tuple[str, ...]:
        """BCP 47 codes it speaks."""

    def load(self) -> None:
        """Load the model; blocking. Raises `EngineError` with a sentence that says what to do."""

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> EngineUtterance:
        """Begin one utterance."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who spoke from when to when, in seconds from an utterance's first sample; `speaker` None: unsure."""

    start_s: float
    end_s: float
    speaker: str | None


class VoiceTracker(Protocol):
    """Tells one channel's speakers apart by voice. Calls come from one thread at a time."""

    def feed(self, utterance: Hashable, samples: Samples) -> None:
        """Append 16 kHz mono samples; cheap."""

    def step(self, utterance: Hashable) -> tuple[Spoken, ...] | None:
        """Guess who speaks, where it is time to; None where there is nothing new. Raises `EngineError`."""

    def finish(self, utterance: Hashable) -> Mapping[Hashable, tuple[Spoken, ...]]:
        """Who spoke when, and the same of earlier utterances that are known better now. Raises `EngineError`."""

    def forget(self, utterance: Hashable) -> None:
        """Nobody wants it any more."""


class VoiceModel(Protocol):
    """What tells speakers apart, held by the endpoint."""

    def load(self) -> None:
        """Load the models; blocking, and does nothing the second time. Raises `EngineError`."""

    def open_channel(self, expected: int | None = None) -> VoiceTracker:
        """Begin a channel of a session; `expected` is how many speakers there may be."""


@dataclass(frozen=True, slots=True)
class DialectReady:
    """The endpoint said hello; audio may flow."""

    session: str
    capabilities: frozenset[str]


@dataclass(frozen=True, slots=True)
class DialectText:
    """New text for one utterance."""

    update: TranscriptUpdate


@dataclass(frozen=True, slots=True)
class DialectProgress:
    """How far the endpoint has come: seconds of audio sent on this connection that it has processed."""

    processed_s: float


@dataclass(frozen=True, slots=True)
class DialectFailed:
    """The endpoint reported an error, or spoke nonsense. `retryable` False ends the session's use of it."""

    text: str
    code: str
    retryable: bool


@dataclass(frozen=True, slots=True)
class DialectDone:
    """Everything sent before stop is transcribed."""


DialectEvent = DialectReady | DialectText | DialectProgress | DialectFailed | DialectDone


class Dialect(Protocol):
    """One endpoint protocol, client side, for one connection: bytes and text in, bytes, text and events out.

    Sans-I/O in the manner of the websockets library: feed it, then take `data_to_send` and `events_received`.
    """

    def open(self, now_s: float, round_trip_s: float = 0.0) -> None:
        """The connection is up; to be let in took `round_trip_s`, so an answer takes as long."""

    def send(self, event: UtteranceEvent) -> None:
        """Turn an utterance event into wire messages. Only after it is ready."""

    def stop(self) -> None:
        """No more audio on this connection: finish and say so."""

    def receive(self, message: str | bytes) -> None:
        """Take one message from the endpoint; never raises on nonsense, but reports `DialectFailed`."""

    def tick(self, now_s: float) -> None:
        """Let time pass: waits that ran out, keep-alives."""

    def data_to_send(self) -> list[str | bytes]:
        """Wire messages since the last call, in order."""

    def events_received(self) -> list[DialectEvent]:
        """What the endpoint said since the last call, in order."""

    @property
    def max_session_s(self) -> float | None:
        """How long the endpoint lets one connection last; None where it does not end them."""

    @property
    def ready(self) -> bool:
        """Whether `send` may be called."""

    @property
    def ahead_s(self) -> float:
        """Seconds of audio sent that the endpoint has not said it processed; 0 where it cannot say."""


class TransportListener(Protocol):
    """What a transport tells its session, on the session's thread."""

    def text_received(self, update: TranscriptUpdate) -> None:
        """New text for an utterance."""

    def gap_made(self, gap: Gap) -> None:
        """Speech that could not be kept. A gap that covers others of its channel takes their place: it has grown."""

    def connection_changed(self, change: ConnectionChanged) -> None:
        """A connection opened or closed."""

    def trouble_changed(self, trouble: Message | None) -> None:
        """What keeps captions from coming, in words; None when nothing does."""


class Transport(Protocol):
    """Carries one channel's utterances to an endpoint and texts back, whatever the network does."""

    def put(self, event: UtteranceEvent) -> None:
        """Take an utterance event; it is kept until its utterance has a final text."""

    async def run(self) -> None:
        """Connect, carry, reconnect, until `finish` and the last final. Raises `EndpointError` when it is hopeless."""

    def finish(self) -> None:
        """No more events will come: `run` returns after the last final."""

    def retry(self) -> None:
        """What ended its tries for want of a key may have changed: try again now."""

    @property
    def title(self) -> str:
        """A person's name for where it sends, without secrets."""

    @property
    def behind_s(self) -> float:
        """Seconds of speech that have not been sent, or not been processed."""

    @property
    def sent_s(self) -> float:
        """Seconds of speech sent so far, each second counted as often as it was sent."""

    @property
    def bytes_sent(self) -> int:
        """Bytes of the messages sent so far, over all its connections."""

    @property
    def bytes_received(self) -> int:
        """Bytes of the messages received so far, over all its connections."""

    @property
    def local(self) -> bool:
        """Whether it sends to this computer."""

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can listen in: wss."""

    @property
    def send_delays_s(self) -> Sequence[float]:
        """Seconds from resampler to socket of the newest live frames, for the latency display."""

    @property
    def text_delays_s(self) -> Sequence[float]:
        """Seconds from a frame's being sent to the text that covers it, of the newest texts."""


SettingsChanged = Callable[[frozenset[str]], None]
"""Told the names of the settings whose value is another now; empty when only `problems` or the profile changed."""


class SettingsKeeper(Protocol):
    """A person's settings while the program runs: changed, undone, kept in a file. All calls from one thread.

    A change applies at once, whether or not it could be saved. Over the file stands the profile in use, over that
    what the command line gave, until the person changes it here.
    """

    @property
    def settings(self) -> Settings:
        """What counts now. Immutable: ask again after a change."""

    @property
    def problems(self) -> tuple[Message, ...]:
        """What a person should know about their settings file, newest last; empty when all is well."""

    def problem_with(self, name: str, value: Value) -> Message | None:
        """What is wrong with a value, before it is tried; None when it can be used."""

    def change(self, name: str, value: Value) -> Message | None:
        """Have another value from now on; a message when it could not be used (`problem_with`) or not be saved.

        Quick changes of one setting in a row, as a slider makes, are one step of `undo`.
        """

    def change_all(self, values: Mapping[str, Value]) -> Message | None:
        """Several at once, as one step of `undo`: a preset. Values that cannot be used are left out and told of."""

    def reset(self, name: str) -> Message | None:
        """Back to the declared default (or what the file says under a profile)."""

    def undo(self) -> str | None:
        """Take the newest change back. Returns what it was: a setting's name, "preset", "profile" or "import"."""

    def redo(self) -> str | None:
        """Make the change again that was undone last; None when there is none."""

    @property
    def can_undo(self) -> bool:
        """Whether `undo` would do something."""

    @property
    def can_redo(self) -> bool:
        """Whether `redo` would do something."""

    def subscribe(self, callback: SettingsChanged) -> Callable[[], None]:
        """Be told after each change, on the thread that made it. Returns what ends it."""

    def reload_if_changed(self) -> bool:
        """Look whether the file was edited, and take that over; True when something else counts now."""

    def profiles(self) -> tuple[str, ...]:
        """The names of all profiles, those that come with the program included."""

    @property
    def profile(self) -> str:
        """The profile in use; empty for none."""

    def use_profile(self, name: str) -> Message | None:
        """Switch to a profile; empty for none. Applies at once and is remembered."""

    def save_profile(self, name: str) -> Message | None:
        """Keep what counts now, as far as it is not the default, as a profile of that name, and use it."""

    def delete_profile(self, name: str) -> Message | None:
        """Delete a profile of the person's; one that came with the program cannot be deleted."""

    def export_to(self, path: Path) -> Message | None:
        """Write what counts now to one file, without secrets; a message when that failed."""

    def preview_of(self, path: Path) -> ImportPreview:
        """What `import_from` would change."""

    def import_from(self, path: Path) -> Message | None:
        """Take over what a file says, as one step of `undo`; a message when it cannot be read or not be saved."""

    def save_aside(self) -> Message:
        """Write what counts now beside a file that must not be touched; says where, or why not."""

    def flush(self) -> Message | None:
        """Save what waits to be saved; a message when that failed. To be called before the program ends."""


class Hotkeys(Protocol):
    """Keys that make the program do something while another has the focus.

    What was pressed is told by a callback on a thread of the implementation's own (on macOS: the main thread).
    """

    def bind(self, keys: Mapping[ActionName, Hotkey]) -> Mapping[ActionName, Message]:
        """Have these keys and no others; answers what is known at once of those that cannot be had.

        Where the desktop asks its person first, more comes later: `problems` then, and a second callback.
        """

    @property
    def problems(self) -> Mapping[ActionName, Message]:
        """What is wrong with each key that was asked for and is not had, as far as is known."""

    @property
    def triggers(self) -> Mapping[ActionName, str]:
        """What to press for each action that has a key, in words; the desktop's own where it gives keys out."""

    @property
    def limits(self) -> Message | None:
        """What hotkeys cannot do on this desktop, whatever the key; None where they always work."""

    def close(self) -> None:
        """Give every key back. Safe to call twice."""
