"""flexaudio without devices: the calls that its published interface declares, on a clock of the test's own."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from livecaption.capture.flexaudio_binding import CHANNELS, RATE_HZ

CHUNK_FRAMES = RATE_HZ // 50


@dataclass
class FakeAudioError:
    kind: str
    message: str


class FakeRuntimeError(RuntimeError):
    """A typed failure of the package."""

    def __init__(self, kind: str, text: str = "it will not") -> None:
        super().__init__(text)
        self.audio_error = FakeAudioError(kind, text)


@dataclass
class FakeDevice:
    id: str
    name: str
    source_kind: str = "system"
    is_default: bool = False
    sample_rate: int = RATE_HZ
    channels: int = CHANNELS


@dataclass
class FakeProcess:
    pid: int
    name: str
    executable: str | None = None
    is_output_active: bool | None = True


@dataclass
class FakeEvent:
    type: str
    reason: str | None = None


@dataclass
class FakeChunk:
    data: bytes
    frames: int
    frame_index: int
    flags: int = 0
    dropped_before: int = 0


@dataclass(eq=False)
class FakeStream:
    """A capture that gives what a test puts into it, to the thread that opened it."""

    kind: str
    device_id: str | None
    process_id: int | None
    chunks: deque[FakeChunk] = field(default_factory=deque)
    events: deque[FakeEvent] = field(default_factory=deque)
    helpers: deque[FakeEvent] = field(default_factory=deque)
    ended: Exception | None = None
    stopped: bool = False
    frame_index: int = 0
    thread: int = field(default_factory=threading.get_ident)

    def give(self, value: float = 0.25, count: int = 1, *, flags: int = 0, dropped_before: int = 0) -> None:
        """Let `count` chunks of 20 ms have come."""
        data = np.full((CHUNK_FRAMES, CHANNELS), value, "<f4").tobytes()
        for _ in range(count):
            self.frame_index += dropped_before * CHUNK_FRAMES
            self.chunks.append(FakeChunk(data, CHUNK_FRAMES, self.frame_index, flags, dropped_before))
            self.frame_index += CHUNK_FRAMES

    def tell(self, *kinds: str) -> None:
        """Let these events have happened."""
        self.events.extend(FakeEvent(kind) for kind in kinds)

    def poll_chunk(self) -> FakeChunk | None:
        self._called()
        if self.ended is not None:
            raise self.ended
        return self.chunks.popleft() if self.chunks else None

    def poll_event(self) -> FakeEvent | None:
        self._called()
        return self.events.popleft() if self.events else None

    def poll_lifecycle_event(self) -> FakeEvent | None:
        self._called()
        return self.helpers.popleft() if self.helpers else None

    def stop(self) -> None:
        self._called()
        self.stopped = True
        if self.ended is not None:
            raise self.ended

    def _called(self) -> None:
        assert threading.get_ident() == self.thread, "a stream of flexaudio belongs to the thread that opened it"


class FakeFlexaudio:
    """The module: which devices and programs there are, what refuses, and the streams that were opened."""

    def __init__(self) -> None:
        self.known = [
            FakeDevice("Speakers", "Speakers (Realtek)", is_default=True),
            FakeDevice("Headphones", "Headphones (USB)"),
            FakeDevice("Microphone", "Microphone", "mic", is_default=True),
        ]
        self.programs = [
            FakeProcess(10, "Video Meeting", "meeting.exe"),
            FakeProcess(11, "Browser", "browser.exe", is_output_active=False),
            FakeProcess(12, "Browser", "browser.exe"),
        ]
        self.refuses: Exception | None = None
        self.cannot_list: Exception | None = None
        self.cannot_list_programs: Exception | None = None
        self.lacks: dict[str, str] = {}
        self.opened: list[FakeStream] = []

    @property
    def stream(self) -> FakeStream:
        """The stream that was opened last."""
        return self.opened[-1]

    def make_default(self, device_id: str) -> None:
        """Let another output be the default."""
        for each in self.known:
            if each.source_kind == "system":
                each.is_default = each.id == device_id

    def open(
        self,
        kind: str,
        *,
        device_id: str | None = None,
        process_id: int | None = None,
        ring_capacity_chunks: int | None = None,
    ) -> FakeStream:
        assert ring_capacity_chunks is not None
        assert ring_capacity_chunks > 50, "a second of ring is lost by one look at the devices"
        if self.refuses is not None:
            raise self.refuses
        self.opened.append(FakeStream(kind, device_id, process_id))
        return self.opened[-1]

    def capabilities(self) -> dict[str, Any]:
        return {
            "sources": {
                source: {"availability": self._availability(source)} for source in ("mic", "system", "process", "mix")
            }
        }

    def _availability(self, source: str) -> dict[str, Any]:
        if source in self.lacks:
            return {"status": "unavailable", "reason": {"kind": self.lacks[source]}}
        return {"status": "supported"}

    def devices(self) -> list[FakeDevice]:
        if self.cannot_list is not None:
            raise self.cannot_list
        return list(self.known)

    def processes(self) -> list[FakeProcess]:
        if self.cannot_list_programs is not None:
            raise self.cannot_list_programs
        return list(self.programs)
