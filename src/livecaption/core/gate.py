"""The gate: makes utterances of frames and speech probabilities. Nothing else in the program begins or ends one.

On at 0.5, off at 0.35; closes after 10 silent frames (320 ms); 300 ms of pre-roll, clamped to what was not sent yet;
at least 200 ms of speech to count; long speech is split forward at the first quiet frame after 12 s, hard at 15 s
(forward, since earlier frames are already sent).
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from livecaption.model.audio import (
    FRAME_SAMPLES,
    SAMPLE_RATE_HZ,
    AudioFrame,
    ChannelId,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)


@dataclass(frozen=True, slots=True)
class GateConfig:
    """Thresholds as probabilities, lengths in samples at 16 kHz or in frames of 512."""

    on: float = 0.5
    off: float = 0.35
    close_after_frames: int = 10
    pre_roll_samples: int = SAMPLE_RATE_HZ * 300 // 1000
    least_speech_samples: int = SAMPLE_RATE_HZ * 200 // 1000
    split_after_samples: int = SAMPLE_RATE_HZ * 12
    longest_samples: int = SAMPLE_RATE_HZ * 15


def frames_of(milliseconds: float) -> int:
    """How many whole frames fit into a time, at least one."""
    return max(1, int(milliseconds * SAMPLE_RATE_HZ / 1000 / FRAME_SAMPLES))


class _State(Enum):
    IDLE = auto()
    PENDING = auto()
    OPEN = auto()
    CUT = auto()


class Gate:
    """The gate of one channel. `feed` every frame in order; `interrupt` at a hole in time and at the end.

    After a split the speech goes on, so what follows at once needs no minimum to count: the tail of a word that
    was cut at 15 s must not be thrown away.
    """

    def __init__(self, channel: ChannelId, config: GateConfig | None = None, first: int = 0) -> None:
        self._channel = channel
        self._config = config or GateConfig()
        self._utterance = first - 1
        self._state = _State.IDLE
        self._unsent: deque[AudioFrame] = deque()
        self._unsent_frames = -(-self._config.pre_roll_samples // FRAME_SAMPLES)
        self._onset = 0
        self._start = 0
        self._sent = 0
        self._speech_samples = 0
        self._silent_frames = 0
        self._continues_until = -1

    @property
    def open(self) -> bool:
        """Whether an utterance is being sent."""
        return self._state is _State.OPEN

    def feed(self, frame: AudioFrame, probability: float) -> list[UtteranceEvent]:
        """Judge one frame; returns what became of it."""
        match self._state:
            case _State.IDLE:
                return self._idle(frame, probability)
            case _State.PENDING:
                return self._pending(frame, probability)
            case _State.OPEN:
                return self._open(frame, probability)
            case _State.CUT:
                self._unsent.append(frame)
                self._speech_samples = self._silent_frames = 0
                return [*self._begin(frame.start), *self._judge(frame, probability)]

    def interrupt(self) -> list[UtteranceEvent]:
        """Sound is missing or ends here: close what is open, forget the rest.

        Speech too short to count yet is closed as an utterance too, as far as it was judged speech: at the end of a
        recording the last syllable may be all there is.
        """
        events: list[UtteranceEvent] = []
        if self._state is _State.PENDING and self._speech_samples * 2 >= self._config.least_speech_samples:
            events = self._begin(self._onset)
        if self._state is _State.OPEN:
            events.append(self._end(SampleIndex(self._sent)))
        self._state = _State.IDLE
        self._unsent.clear()
        self._continues_until = -1
        return events

    def _idle(self, frame: AudioFrame, probability: float) -> list[UtteranceEvent]:
        self._unsent.append(frame)
        if probability < self._config.on:
            while len(self._unsent) > self._unsent_frames:
                self._unsent.popleft()
            return []
        self._onset = frame.start
        self._speech_samples = self._silent_frames = 0
        self._state = _State.PENDING
        return self._count(frame, probability)

    def _pending(self, frame: AudioFrame, probability: float) -> list[UtteranceEvent]:
        self._unsent.append(frame)
        return self._count(frame, probability)

    def _count(self, frame: AudioFrame, probability: float) -> list[UtteranceEvent]:
        if probability >= self._config.off:
            self._speech_samples += len(frame.samples)
            self._silent_frames = 0
        else:
            self._silent_frames += 1
        enough = self._speech_samples >= self._config.least_speech_samples or self._onset <= self._continues_until
        if enough:
            return self._begin(self._onset)
        if self._silent_frames >= self._config.close_after_frames:
            self._state = _State.IDLE
            while len(self._unsent) > self._unsent_frames:
                self._unsent.popleft()
        return []

    def _begin(self, onset: int) -> list[UtteranceEvent]:
        """Open an utterance from the pre-roll before `onset` on, with all that waits to be sent."""
        waiting = list(self._unsent)
        self._unsent.clear()
        samples = np.concatenate([frame.samples for frame in waiting])
        first = waiting[0].start
        skip = max(0, onset - self._config.pre_roll_samples - first)
        self._utterance += 1
        self._start = first + skip
        self._sent = waiting[-1].end
        self._state = _State.OPEN
        utterance, start = UtteranceId(self._utterance), SampleIndex(self._start)
        return [
            UtteranceStarted(self._channel, utterance, start),
            UtteranceAudio(
                self._channel, utterance, start, samples[skip:], waiting[-1].captured_s, waiting[-1].ready_s
            ),
        ]

    def _open(self, frame: AudioFrame, probability: float) -> list[UtteranceEvent]:
        self._sent = frame.end
        audio = UtteranceAudio(
            self._channel, UtteranceId(self._utterance), frame.start, frame.samples, frame.captured_s, frame.ready_s
        )
        return [audio, *self._judge(frame, probability)]

    def _judge(self, frame: AudioFrame, probability: float) -> list[UtteranceEvent]:
        """Whether the utterance ends with this frame, which is already part of it."""
        quiet = probability < self._config.off
        self._silent_frames = self._silent_frames + 1 if quiet else 0
        length = frame.end - self._start
        if self._silent_frames >= self._config.close_after_frames:
            self._state = _State.IDLE
            return [self._end(frame.end)]
        if quiet and length >= self._config.split_after_samples:
            self._state = _State.IDLE
            self._continues_until = frame.end + self._config.close_after_frames * FRAME_SAMPLES
            return [self._end(frame.end)]
        if length >= self._config.longest_samples:
            self._state = _State.CUT
            return [self._end(frame.end)]
        return []

    def _end(self, end: SampleIndex) -> UtteranceEnded:
        return UtteranceEnded(self._channel, UtteranceId(self._utterance), end)
