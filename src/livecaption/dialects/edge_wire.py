"""The edge dialect on the wire: its messages as types, and the binary audio frame. Used by client and server.

A superset of the published Whisper-on-the-edge protocol; docs/edge-protocol.md describes it. Every extension is
optional, so unknown fields and message types are tolerated on both sides. The audio frame's header is network order
(big-endian), its samples are little-endian: mixing the two up gives silence, not an error.
"""

from __future__ import annotations

import struct
from typing import Annotated, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from livecaption.model.audio import Samples

PROTOCOL_VERSION = 1
PCM_S16LE = "pcm_s16le"
PCM_F32LE = "pcm_f32le"
Encoding = Literal["pcm_s16le", "pcm_f32le"]
CAPABILITIES = ("interim", "utterance", "words", "progress")
SPEAKERS = "speakers"
"""The capability of a server that was asked to tell speakers apart, and does."""

RESTATE = "restate"
"""The capability of a server that was asked to restate finals by a better model, and may."""

MAX_MESSAGE_BYTES = 4 * 1024 * 1024

# Bounds far beyond what an honest peer says, and near enough that nothing behind them overflows or takes for ever.
LONGEST_TEXT = 10_000
"""Characters of one transcript: 120 s of the fastest speech have a third of it."""

MOST_WORDS = 5_000
"""Words with times that are taken from one transcript."""

MOST_KEYTERMS = 10_000
"""Key terms of one start. A message has room for a million, which a server would keep for as long as it lasts."""

LOUDEST = 8.0
"""What float samples are held within; full scale is 1. Arithmetic with the largest floats overflows."""

Id = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Whole = Annotated[int, msgspec.Meta(ge=-(2**53), le=2**53)]
Seconds = Annotated[float, msgspec.Meta(ge=-1e7, le=1e7)]
Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]
Name = Annotated[str, msgspec.Meta(max_length=200)]

_HEADER = struct.Struct(">II")


class WireError(ValueError):
    """A message that is not of this dialect. Its text is for logs and never quotes the message."""


class StartConfig(msgspec.Struct, omit_defaults=True):
    """What a client wishes, all optional. `language` null: detect once, then lock."""

    protocol: int = PROTOCOL_VERSION
    channel: Name = ""
    encodings: Annotated[list[Name], msgspec.Meta(max_length=100)] = []
    language: Name | None = None
    interim: bool = True
    words: bool = False
    diarize: bool = False
    speakers: Annotated[int, msgspec.Meta(ge=0, le=100)] = 0
    restate: bool = False
    keyterms: Annotated[list[Name], msgspec.Meta(max_length=MOST_KEYTERMS)] = []


class Start(msgspec.Struct, tag_field="type", tag="start"):
    """Opens a connection."""

    config: StartConfig = msgspec.field(default_factory=StartConfig)


class Utterance(msgspec.Struct, tag_field="type", tag="utterance", rename="camel"):
    """(extension) The frames that follow belong to utterance `id`, whose first sample is `start_sample`."""

    id: Id
    start_sample: Id = 0


class Flush(msgspec.Struct, tag_field="type", tag="flush", omit_defaults=True):
    """End of an utterance: transcribe what is buffered now; `id` is an extension."""

    id: Id | None = None


class Stop(msgspec.Struct, tag_field="type", tag="stop"):
    """No more audio: finish, answer done, close."""


class Ready(msgspec.Struct, tag_field="type", tag="ready", rename="camel", omit_defaults=True):
    """The server's hello; only `session_id` is certain."""

    session_id: str = ""
    protocol: int = 0
    encoding: str = PCM_F32LE
    capabilities: list[str] = []
    language: str | None = None


class WireWord(msgspec.Struct, omit_defaults=True):
    """A word with its times in seconds; a leading space where the text had one."""

    word: Name = ""
    start: Seconds = 0.0
    end: Seconds = 0.0
    probability: float | None = None


class WireSegment(msgspec.Struct, omit_defaults=True):
    """A stretch of text with times in seconds (session seconds where utterances are named)."""

    start: Seconds = 0.0
    end: Seconds = 0.0
    text: Text = ""
    speaker: Name | None = None
    words: list[WireWord] = []


class WireTranscript(msgspec.Struct, tag_field="type", tag="transcript", rename="camel", omit_defaults=True):
    """Text for what was heard; with `utterance_id` a later `revision` replaces an earlier one."""

    text: Text = ""
    segments: list[WireSegment] = []
    is_final: bool = False
    inference_ms: float | None = None
    language: Name | None = None
    utterance_id: Whole | None = None
    revision: Whole | None = None
    stable_words: Whole = 0
    processed_sequence_id: Whole | None = None


class Progress(msgspec.Struct, tag_field="type", tag="progress", rename="camel"):
    """(extension) How far the engine has come; every second while audio is outstanding."""

    processed_sequence_id: Whole


class Speakers(msgspec.Struct, tag_field="type", tag="speakers", rename="camel"):
    """(extension) Others said these words than the utterance's last final told: the same text in new segments."""

    utterance_id: Whole
    segments: list[WireSegment] = []


class Restated(msgspec.Struct, tag_field="type", tag="restated", rename="camel", omit_defaults=True):
    """(extension) A better model heard other words in an utterance that has its final: they replace it, once."""

    utterance_id: Whole
    revision: Whole = 0
    text: Text = ""
    segments: list[WireSegment] = []
    language: Name | None = None
    inference_ms: float | None = None


class WireErrorMessage(msgspec.Struct, tag_field="type", tag="error", omit_defaults=True):
    """Something went wrong; only `message` is certain."""

    message: str = ""
    code: str = ""
    retryable: bool = True


class Done(msgspec.Struct, tag_field="type", tag="done"):
    """Everything sent before stop is transcribed."""


ClientMessage = Start | Utterance | Flush | Stop
ServerMessage = Ready | WireTranscript | Progress | Speakers | Restated | WireErrorMessage | Done


class _Tag(msgspec.Struct):
    type: str


_encoder = msgspec.json.Encoder()
_tag = msgspec.json.Decoder(_Tag)
_client: msgspec.json.Decoder[ClientMessage] = msgspec.json.Decoder(ClientMessage)
_server: msgspec.json.Decoder[ServerMessage] = msgspec.json.Decoder(ServerMessage)
# Brackets nested thousands deep are no reason to end more than that message.
_UNREADABLE = (msgspec.DecodeError, UnicodeError, RecursionError)
_CLIENT_TAGS = {"start", "utterance", "flush", "stop"}
_SERVER_TAGS = {"ready", "transcript", "progress", "speakers", "restated", "error", "done"}


# Other people's clients read these without asking whether they are there.
_ALWAYS: dict[type, dict[str, object]] = {
    Ready: {"encoding": PCM_F32LE},
    WireTranscript: {"text": "", "segments": [], "isFinal": False},
    WireErrorMessage: {"message": "", "code": "", "retryable": True},
}


def encode(message: ClientMessage | ServerMessage) -> str:
    """A message as the text of one WebSocket frame."""
    always = _ALWAYS.get(type(message))
    if always is not None:
        return _encoder.encode(always | msgspec.to_builtins(message)).decode()
    return _encoder.encode(message).decode()


def decode_client(text: str) -> ClientMessage | None:
    """A client's message; None for a type this version does not know. Raises `WireError` on anything malformed."""
    if not _known(text, _CLIENT_TAGS):
        return None
    try:
        return _client.decode(text)
    except _UNREADABLE as error:
        raise WireError(f"malformed message: {type(error).__name__}") from None


def decode_server(text: str) -> ServerMessage | None:
    """A server's message; None for a type this version does not know. Raises `WireError` on anything malformed."""
    if not _known(text, _SERVER_TAGS):
        return None
    try:
        return _server.decode(text)
    except _UNREADABLE as error:
        raise WireError(f"malformed message: {type(error).__name__}") from None


def _known(text: str, tags: set[str]) -> bool:
    try:
        return _tag.decode(text).type in tags
    except _UNREADABLE as error:
        raise WireError(f"not a JSON object with a type: {type(error).__name__}") from None


def encode_audio(sequence_id: int, rate_hz: int, samples: Samples, encoding: str) -> bytes:
    """One binary frame: [sequenceId u32 BE][sampleRate u32 BE][PCM LE], mono."""
    if encoding == PCM_S16LE:
        pcm = np.round(np.clip(samples, -1.0, 1.0) * 32767.0).astype("<i2").tobytes()
    else:
        pcm = samples.astype("<f4", copy=False).tobytes()
    return _HEADER.pack(sequence_id, rate_hz) + pcm


def decode_audio(frame: bytes, encoding: str) -> tuple[int, int, NDArray[np.float32]]:
    """(sequenceId, sampleRate, samples) of a binary frame. Raises `WireError` when it is cut or misaligned."""
    width = 2 if encoding == PCM_S16LE else 4
    if len(frame) < _HEADER.size or (len(frame) - _HEADER.size) % width:
        raise WireError("audio frame is cut or misaligned")
    sequence_id, rate_hz = _HEADER.unpack_from(frame)
    if encoding == PCM_S16LE:
        samples = np.frombuffer(frame, "<i2", offset=_HEADER.size).astype(np.float32) / 32767.0
    else:
        samples = np.frombuffer(frame, "<f4", offset=_HEADER.size).astype(np.float32)
        if not np.isfinite(samples).all():
            raise WireError("audio frame holds numbers that are not finite")
        np.clip(samples, -LOUDEST, LOUDEST, out=samples)
    return sequence_id, rate_hz, samples
