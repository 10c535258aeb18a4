"""The sound that a client sends, and how far the engine has come with it. Pure; the event loop's thread."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from livecaption.dialects import edge_wire as wire
from livecaption.model.audio import Samples
from livecaption.server.answers import complaint

LOWEST_RATE_HZ = 4_000
HIGHEST_RATE_HZ = 192_000
PROGRESS_EVERY_S = 1.0


class SoundError(ValueError):
    """An audio frame that cannot be taken; `told` is what its sender is told."""

    def __init__(self, told: wire.WireErrorMessage) -> None:
        super().__init__(told.code)
        self.told = told


def sound_of(frame: bytes, encoding: str) -> tuple[int, int, Samples]:
    """(sequence id, Hz, samples) of an audio frame. Raises `SoundError`."""
    try:
        sequence_id, rate_hz, samples = wire.decode_audio(frame, encoding)
    except wire.WireError:
        raise SoundError(complaint("bad_audio")) from None
    if not LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ:
        raise SoundError(complaint("bad_rate", rate_hz=rate_hz))
    return sequence_id, rate_hz, samples


@dataclass(frozen=True, slots=True)
class _Arrived:
    """An audio frame: our count of it, its sequence id as the client gave it, and the seconds received with it."""

    number: int
    sequence_id: int
    received_s: float


class Arrivals:
    """The audio frames of one connection. They are counted here: a client may give all the same sequence id."""

    def __init__(self) -> None:
        self.received_s = 0.0
        self.frames = 0
        self.processed: int | None = None
        """The sequence id of the newest frame that the engine took account of; None before the first."""
        self._waiting: deque[_Arrived] = deque()  # not processed yet, oldest first
        self._processed_s = 0.0
        self._due_s: float | None = None

    @property
    def outstanding_s(self) -> float:
        """Seconds of audio received that the engine has not processed."""
        return self.received_s - self._processed_s

    @property
    def outstanding_frames(self) -> int:
        """Audio frames received that the engine has not processed."""
        return len(self._waiting)

    def came(self, sequence_id: int, length_s: float) -> int:
        """Count a frame; its number, from 0."""
        number = self.frames
        self.received_s += length_s
        self._waiting.append(_Arrived(number, sequence_id, self.received_s))
        self.frames += 1
        return number

    def took(self, number: int) -> None:
        """The engine has taken account of every frame up to this one."""
        while self._waiting and self._waiting[0].number <= number:
            done = self._waiting.popleft()
            self.processed, self._processed_s = done.sequence_id, done.received_s

    def progress(self, now_s: float) -> int | None:
        """What to tell of it now: the sequence id, every second while audio is outstanding; else None."""
        if self.outstanding_s <= 0 or self.processed is None:
            self._due_s = None
        elif self._due_s is None:
            self._due_s = now_s + PROGRESS_EVERY_S
        elif now_s >= self._due_s:
            self._due_s = now_s + PROGRESS_EVERY_S
            return self.processed
        return None
