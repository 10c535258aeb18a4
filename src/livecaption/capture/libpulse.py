"""The sound server's client library (libpulse) through ctypes: only what capture asks of it.

Works with PulseAudio and with PipeWire's pulse server. A `Connection` and its `Recording` belong to one thread at a
time, which turns libpulse's own main loop; nothing here starts a thread, and no Python runs in the server's callbacks
but the ones that copy a list. Every wait has a deadline, and no server is ever started.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from ctypes import byref, c_int, c_size_t, c_uint64, c_void_p
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from livecaption.capture.libpulse_binding import (
    BufferAttributes,
    ChannelMap,
    SampleSpec,
    ServerInfoCallback,
    SourceInfoCallback,
    SourceInfoStruct,
    library,
)

_NO_INDEX = 0xFFFF_FFFF
_FLOAT32_LE = 5
_CONTEXT_READY, _CONTEXT_FAILED, _CONTEXT_TERMINATED = 4, 5, 6
_STREAM_CREATING, _STREAM_READY = 1, 2
_OPERATION_RUNNING = 0
_NO_AUTOSPAWN = 0x0001
_INTERPOLATE_TIMING, _AUTO_TIMING, _DONT_MOVE, _ADJUST_LATENCY = 0x0002, 0x0008, 0x0200, 0x2000


class SoundServerError(Exception):
    """The sound server does not answer, refuses, or went away. Its text is the server's own reason."""


@dataclass(frozen=True, slots=True)
class ServerInfo:
    """Who answers, and which source and sink are its defaults."""

    name: str
    version: str
    default_source: str
    default_sink: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SourceInfo:
    """A source of the server. A monitor gives back what a sink plays: never a microphone unless a person names it."""

    name: str
    title: str
    index: int
    is_monitor: bool
    rate_hz: int
    channels: int
    channel_map: ChannelMap


class Connection:
    """One connection to the user's sound server. Raises `SoundServerError` when none answers within `timeout_s`."""

    def __init__(self, program: str, timeout_s: float = 2.0) -> None:
        try:
            self._pa = library()
        except OSError as error:
            raise SoundServerError("libpulse is not installed") from error
        self._timeout_s = timeout_s
        self._loop = self._pa.pa_mainloop_new()
        self._context = self._pa.pa_context_new(self._pa.pa_mainloop_get_api(self._loop), program.encode())
        try:
            if self._pa.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None) < 0:
                raise SoundServerError(self.reason())
            self.turn_until(lambda: self._pa.pa_context_get_state(self._context) == _CONTEXT_READY)
        except SoundServerError:
            self.close()
            raise

    def turn(self, timeout_s: float) -> None:
        """Wait up to `timeout_s` for the server and handle what came. Raises `SoundServerError` when it is gone."""
        self._check()
        if self._pa.pa_mainloop_prepare(self._loop, max(0, int(timeout_s * 1e6))) < 0:
            raise SoundServerError("the main loop ended")
        if self._pa.pa_mainloop_poll(self._loop) < 0 or self._pa.pa_mainloop_dispatch(self._loop) < 0:
            raise SoundServerError("the main loop ended")
        self._check()

    def turn_until(self, done: Callable[[], bool]) -> None:
        """Turn the loop until `done`. Raises `SoundServerError` after the connection's timeout."""
        deadline_s = time.monotonic() + self._timeout_s
        while not done():
            left_s = deadline_s - time.monotonic()
            if left_s <= 0:
                raise SoundServerError("the sound server does not answer")
            self.turn(left_s)

    def wake(self) -> None:
        """End a `turn` in progress; the one call that another thread may make."""
        self._pa.pa_mainloop_wakeup(self._loop)

    def server(self) -> ServerInfo:
        """Name, version and default source of the server."""
        found: list[ServerInfo] = []

        def take(_context: int, info: Any, _data: int) -> None:
            if info:
                what = info.contents
                found.append(
                    ServerInfo(
                        _text(what.server_name),
                        _text(what.server_version),
                        _text(what.default_source),
                        _text(what.default_sink),
                    )
                )

        callback = ServerInfoCallback(take)
        self._finish(self._pa.pa_context_get_server_info(self._context, callback, None))
        if not found:
            raise SoundServerError(self.reason())
        return found[0]

    def sources(self) -> list[SourceInfo]:
        """Every source, monitors too, in the server's order."""
        found: list[SourceInfo] = []

        def take(_context: int, info: Any, end: int, _data: int) -> None:
            if not end and info:
                found.append(self._source(info.contents))

        callback = SourceInfoCallback(take)
        self._finish(self._pa.pa_context_get_source_info_list(self._context, callback, None))
        return found

    def record(self, source: SourceInfo, *, follow_default: bool, block_s: float) -> Recording:
        """Record `source` in its own rate and channels, or, with `follow_default`, whatever is the default."""
        return Recording(self, self._pa, self._context, source, follow_default, block_s)

    def reason(self) -> str:
        """Why the last call failed, in the library's words."""
        return _text(self._pa.pa_strerror(self._pa.pa_context_errno(self._context)))

    def close(self) -> None:
        """Disconnect and free everything. Recordings must be closed before. Safe to call twice."""
        if self._context is not None:
            self._pa.pa_context_disconnect(self._context)
            self._pa.pa_context_unref(self._context)
            self._pa.pa_mainloop_free(self._loop)
            self._context = None

    def _check(self) -> None:
        if self._pa.pa_context_get_state(self._context) in (_CONTEXT_FAILED, _CONTEXT_TERMINATED):
            raise SoundServerError(self.reason())

    def _finish(self, operation: int | None) -> None:
        if not operation:
            raise SoundServerError(self.reason())
        try:
            self.turn_until(lambda: self._pa.pa_operation_get_state(operation) != _OPERATION_RUNNING)
        finally:
            # Cancelled, so that a late answer cannot call back into a callback that is gone.
            self._pa.pa_operation_cancel(operation)
            self._pa.pa_operation_unref(operation)

    def _source(self, info: SourceInfoStruct) -> SourceInfo:
        device_class = self._pa.pa_proplist_gets(info.proplist, b"device.class") if info.proplist else None
        spec = info.sample_spec
        channel_map = ChannelMap.from_buffer_copy(info.channel_map)  # the server's memory ends with the callback
        is_monitor = info.monitor_of_sink != _NO_INDEX or device_class == b"monitor"
        name = _text(info.name)
        return SourceInfo(
            name, _text(info.description) or name, info.index, is_monitor, spec.rate, spec.channels, channel_map
        )


class Recording:
    """One record stream, float32 in the source's own rate and channels."""

    def __init__(
        self, connection: Connection, pa: Any, context: int, source: SourceInfo, follow_default: bool, block_s: float
    ) -> None:
        self._pa = pa
        self.rate_hz = source.rate_hz
        self.channels = source.channels
        frame_bytes = 4 * source.channels
        spec = SampleSpec(_FLOAT32_LE, source.rate_hz, source.channels)
        self._stream = pa.pa_stream_new(context, b"captions", byref(spec), byref(source.channel_map))
        if not self._stream:
            raise SoundServerError(connection.reason())
        fragment = int(source.rate_hz * block_s) * frame_bytes
        attributes = BufferAttributes(_NO_INDEX, _NO_INDEX, _NO_INDEX, _NO_INDEX, fragment)
        flags = _ADJUST_LATENCY | _AUTO_TIMING | _INTERPOLATE_TIMING
        # A named source must never be swapped for another behind our back: it fails instead, and we say so.
        device = None if follow_default else source.name.encode()
        flags |= 0 if follow_default else _DONT_MOVE
        try:
            if pa.pa_stream_connect_record(self._stream, device, byref(attributes), flags) < 0:
                raise SoundServerError(connection.reason())
            connection.turn_until(lambda: self._state() != _STREAM_CREATING)
            if not self.alive:
                raise SoundServerError(connection.reason())
        except SoundServerError:
            self.close()
            raise

    @property
    def alive(self) -> bool:
        """False once the source or the server has gone."""
        return self._state() == _STREAM_READY

    @property
    def source_index(self) -> int:
        """Which source the stream is on now: a stream that follows the default is moved without a word."""
        return int(self._pa.pa_stream_get_device_index(self._stream))

    def read(self) -> tuple[NDArray[np.float32] | None, float] | None:
        """The next fragment and its age, or None when there is none yet.

        Samples are a copy, float32 [frames, channels], or None for a hole. The age is the seconds since the first
        sample was captured, as the server reckons it.
        """
        if not self._pa.pa_stream_readable_size(self._stream):
            return None
        data, size = c_void_p(), c_size_t()
        if self._pa.pa_stream_peek(self._stream, byref(data), byref(size)) < 0 or not size.value:
            return None
        frames = size.value // (4 * self.channels)
        age_s = self._age_s(frames)
        samples = None
        if data.value:
            copied = ctypes.string_at(data, size.value)
            samples = np.frombuffer(copied, np.float32, frames * self.channels).reshape(frames, self.channels)
        self._pa.pa_stream_drop(self._stream)
        return samples, age_s

    def close(self) -> None:
        """Stop recording. Safe to call twice."""
        if self._stream:
            self._pa.pa_stream_disconnect(self._stream)
            self._pa.pa_stream_unref(self._stream)
            self._stream = None

    def _state(self) -> int:
        return int(self._pa.pa_stream_get_state(self._stream))

    def _age_s(self, frames: int) -> float:
        block_s = frames / self.rate_hz
        latency, negative = c_uint64(), c_int()
        if self._pa.pa_stream_get_latency(self._stream, byref(latency), byref(negative)) < 0 or negative.value:
            return block_s  # not known yet: it cannot be younger than its own length
        return float(max(block_s, min(latency.value / 1e6, block_s + 2.0)))


def _text(value: bytes | None) -> str:
    return value.decode("utf-8", "replace") if value else ""
