"""flexaudio as its published interface declares it (0.8.1, `flexaudio/__init__.pyi`): what we use of it, and no more.

The protocols are checked by mypy against the package's own types where it is installed, and by tests against a fake.
The package is imported on first use: it opens no device then, but it is a library of 20 MB.
"""

# ruff: noqa: D102 # the calls are the package's, and documented there

from __future__ import annotations

import functools
import importlib
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from livecaption.model.errors import CaptureError

RATE_HZ = 48_000
CHANNELS = 2
"""What flexaudio makes of every device's own format unless it is asked for something else."""

DISCONTINUITY = 0b0000_0001
"""The flag of a chunk before which sound was lost, or which begins a new source."""


class Chunk(Protocol):
    """Interleaved little-endian float32; `frame_index` counts on over what was dropped within one generation."""

    @property
    def data(self) -> bytes: ...
    @property
    def frames(self) -> int: ...
    @property
    def frame_index(self) -> int: ...
    @property
    def flags(self) -> int: ...


class Event(Protocol):
    """What became of a stream: `stalled`, `recovered`, `recoverableError`, `permissionDenied`, ..."""

    @property
    def type(self) -> str: ...


class LifecycleEvent(Protocol):
    """What became of a helper, as `classicLoopbackKeepaliveStopped` with its reason."""

    @property
    def type(self) -> str: ...
    @property
    def reason(self) -> str | None: ...


class Stream(Protocol):
    """An open capture, which drops the oldest chunks of its ring when it is not polled.

    It belongs to the thread that opened it: a call from any other ends in a panic (tried on Linux).
    """

    def poll_chunk(self) -> Chunk | None: ...
    def poll_event(self) -> Event | None: ...
    def poll_lifecycle_event(self) -> LifecycleEvent | None: ...
    def stop(self) -> None: ...


class Device(Protocol):
    """A microphone or an output; `id` opens it. Rate and channels are 0 where they cannot be read."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def source_kind(self) -> str: ...
    @property
    def sample_rate(self) -> int: ...
    @property
    def channels(self) -> int: ...
    @property
    def is_default(self) -> bool: ...


class Process(Protocol):
    """A program that has a way to an output, whether it plays or not."""

    @property
    def pid(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def executable(self) -> str | None: ...
    @property
    def is_output_active(self) -> bool | None: ...


class Flexaudio(Protocol):
    """The module. Its errors are `RuntimeError`s and `ValueError`s that name their kind."""

    def open(
        self,
        kind: str,
        *,
        device_id: str | None = None,
        process_id: int | None = None,
        ring_capacity_chunks: int | None = None,
    ) -> Stream: ...
    def capabilities(self) -> Mapping[str, Any]: ...
    def devices(self) -> Sequence[Device]: ...
    def processes(self) -> Sequence[Process]: ...


@functools.cache
def flexaudio() -> Flexaudio:
    """The package. Raises `CaptureError` (`system.no_package`) where there is none for this machine."""
    try:
        module: Any = importlib.import_module("flexaudio")
    except ImportError as error:  # also a library that it links to, PipeWire's on Linux
        raise CaptureError("system.no_package") from error
    found: Flexaudio = module
    return found


def unavailable(package: Flexaudio, source: str) -> str:
    """Why this system has no `source` ("system", "process"), as `osVersionTooOld`; empty where it has, or cannot tell.

    Nothing is opened, and no permission asked for.
    """
    availability = package.capabilities()["sources"][source]["availability"]
    return str(availability["reason"]["kind"]) if availability["status"] == "unavailable" else ""


def kind_of(error: Exception) -> str:
    """What kind of failure flexaudio reports: `permissionDenied`, `unsupportedOsVersion`, ...; empty for another's."""
    told = getattr(error, "audio_error", None)
    return str(getattr(told, "kind", ""))


def reason_of(error: Exception) -> str:
    """Its own words, in one line."""
    told = getattr(error, "audio_error", None)
    return " ".join(str(getattr(told, "message", "") or error).split()).rstrip(".")
