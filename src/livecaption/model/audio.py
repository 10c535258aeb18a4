"""Sound on its way to a caption: units, frames, holes in time, and the utterances that the gate makes of them.

The sample index is a position on the session's timeline at 16 kHz, not a count of samples that arrived: pauses,
unplugged devices, sleep and overflow advance it too, and each such hole is a `Gap`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NewType

if TYPE_CHECKING:  # windows know channels and gaps, and are on the screen before numpy is loaded
    import numpy as np
    from numpy.typing import NDArray

SampleIndex = NewType("SampleIndex", int)
"""A position on the session's timeline, in samples at 16 kHz since the first captured sample."""

ChannelId = NewType("ChannelId", str)
"""Which way sound came in: one gate, one detector state and one connection per channel."""

UtteranceId = NewType("UtteranceId", int)
"""Rises by one per channel for the life of the session; survives reconnects."""

MICROPHONE = ChannelId("mic")
SYSTEM = ChannelId("system")
FILE = ChannelId("file")

SAMPLE_RATE_HZ = 16_000
FRAME_SAMPLES = 512
FRAME_S = FRAME_SAMPLES / SAMPLE_RATE_HZ

if TYPE_CHECKING:
    Samples = NDArray[np.float32]
else:
    Samples = Any
"""Mono float32 samples in -1..1, shape [n]."""


def seconds(index: int) -> float:
    """Session seconds of a sample index or of a count of samples at 16 kHz."""
    return index / SAMPLE_RATE_HZ


@dataclass(frozen=True, slots=True, eq=False)
class CapturedBlock:
    """What a source hands over: raw device samples, nothing resampled, mixed or judged.

    `samples` has shape [frames, channels], float32. `captured_s` is the capture time of the first sample on the
    session's clock. `discontinuity` says that sound was lost just before this block (overflow, reopened device).
    """

    channel: ChannelId
    samples: NDArray[np.float32]
    rate_hz: int
    captured_s: float
    discontinuity: bool = False


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """The source has nothing more to give: `error` is None at the end of a file."""

    channel: ChannelId
    error: Exception | None = None


@dataclass(frozen=True, slots=True, eq=False)
class AudioFrame:
    """512 samples (32 ms) of 16 kHz mono sound at its place on the session's timeline.

    `captured_s` is the capture time of the frame's last sample on the session's clock, `ready_s` when the frame came
    out of the resampler: `now` less either is the delay of anything done with the frame.
    """

    channel: ChannelId
    start: SampleIndex
    samples: Samples
    captured_s: float
    ready_s: float = 0.0

    @property
    def end(self) -> SampleIndex:
        """The index just after the last sample."""
        return SampleIndex(self.start + len(self.samples))


class GapReason(StrEnum):
    """Why a stretch of the timeline has no sound or no captions."""

    PAUSED = "paused"
    DEVICE_LOST = "device_lost"
    OVERFLOW = "overflow"
    SLEEP = "sleep"
    ENDPOINT = "endpoint"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of the session's timeline without captions, always shown and exported, never silently dropped."""

    channel: ChannelId
    start: SampleIndex
    end: SampleIndex
    reason: GapReason

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return seconds(self.end - self.start)

    def covers(self, other: Gap) -> bool:
        """Whether all of another gap of this channel lies within it."""
        return self.channel == other.channel and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class UtteranceStarted:
    """The gate opened: the audio that follows belongs to `utterance`, whose first sample is `start`."""

    channel: ChannelId
    utterance: UtteranceId
    start: SampleIndex


@dataclass(frozen=True, slots=True, eq=False)
class UtteranceAudio:
    """Sound of an open utterance, in order and without holes: float32 samples [n] beginning at `start`.

    `captured_s` and `ready_s` are those of its last frame.
    """

    channel: ChannelId
    utterance: UtteranceId
    start: SampleIndex
    samples: Samples
    captured_s: float
    ready_s: float = 0.0


@dataclass(frozen=True, slots=True)
class UtteranceEnded:
    """The gate closed: `end` is the index just after the utterance's last sample."""

    channel: ChannelId
    utterance: UtteranceId
    end: SampleIndex


UtteranceEvent = UtteranceStarted | UtteranceAudio | UtteranceEnded
