"""One record stream of the sound server, through libpulse. Belongs to the thread that turns its connection.

A stream is never moved: when its source goes away it fails. Left to itself PulseAudio moves the recorder of a sink
that vanished to the default source, the microphone, and so does PipeWire with the recorder of a program that ended.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import byref, c_int, c_size_t, c_uint64, c_void_p
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from livecaption.capture.libpulse import Connection, SoundServerError, SourceInfo
from livecaption.capture.libpulse_binding import NO_INDEX, BufferAttributes, SampleSpec

_FLOAT32_LE = 5
_STREAM_CREATING, _STREAM_READY = 1, 2
_INTERPOLATE_TIMING, _AUTO_TIMING, _DONT_MOVE, _ADJUST_LATENCY = 0x0002, 0x0008, 0x0200, 0x2000
_PEAK_DETECT, _DONT_INHIBIT_SUSPEND = 0x0800, 0x8000
_AGE_MAX_S = 2.0
_ASKED_S, _ASKED_MAX = 0.002, 5


@dataclass(frozen=True, slots=True)
class Taken:
    """What a stream is asked for: float32 in this rate and these channels, `block_s` at a time.

    With `playing`, one program's stream alone, by its index, instead of all that its sink plays. With `peaks`, the
    loudest sample of each period instead of sound.
    """

    rate_hz: int
    channels: int
    block_s: float
    playing: int | None = None
    peaks: bool = False


class Recording:
    """One record stream of `source`. Raises `SoundServerError` where the server refuses it."""

    def __init__(self, connection: Connection, source: SourceInfo, taken: Taken) -> None:
        self._pa, context = connection.raw
        pa = self._pa
        self.rate_hz = taken.rate_hz
        self.channels = taken.channels
        self._source_index = source.index
        spec = SampleSpec(_FLOAT32_LE, taken.rate_hz, taken.channels)
        own = taken.channels == source.channels
        self._stream = pa.pa_stream_new(context, b"captions", byref(spec), byref(source.channel_map) if own else None)
        if not self._stream:
            raise SoundServerError(connection.reason())
        self._block = max(1, round(taken.rate_hz * taken.block_s))
        self._pieces: list[NDArray[np.float32]] = []
        attributes = BufferAttributes(NO_INDEX, NO_INDEX, NO_INDEX, NO_INDEX, self._block * 4 * taken.channels)
        flags = _DONT_MOVE | _ADJUST_LATENCY
        flags |= _PEAK_DETECT | _DONT_INHIBIT_SUSPEND if taken.peaks else _AUTO_TIMING | _INTERPOLATE_TIMING
        try:
            if taken.playing is not None and pa.pa_stream_set_monitor_stream(self._stream, taken.playing) < 0:
                raise SoundServerError(connection.reason())
            if pa.pa_stream_connect_record(self._stream, source.name.encode(), byref(attributes), flags) < 0:
                raise SoundServerError(connection.reason())
            connection.turn_until(lambda: self._state() != _STREAM_CREATING)
            if not self.alive:
                raise SoundServerError(connection.reason())
        except SoundServerError:
            self.close()
            raise

    @property
    def alive(self) -> bool:
        """False once its source, its program or the server has gone, or should it record another source after all."""
        return self._state() == _STREAM_READY and self._device() == self._source_index

    def read(self, now_s: Callable[[], float]) -> tuple[NDArray[np.float32] | None, float] | None:
        """The next block, and when its first sample was captured, or None when there is none yet.

        Look at `alive` first. Samples are a copy, float32 [frames, channels], or None for a hole. The time is that of
        the clock `now_s`, less the age that the server reckons. Fragments come as small as the quickest of the
        server's clients wants them (5 ms were seen): they are joined to blocks.
        """
        while (fragment := self._fragment(now_s)) is not None:
            samples, captured_s = fragment
            if samples is None:
                self._pieces = []
                return None, captured_s
            before_s = sum(map(len, self._pieces)) / self.rate_hz
            self._pieces.append(samples)
            if sum(map(len, self._pieces)) >= self._block:
                pieces, self._pieces = self._pieces, []
                return (pieces[0] if len(pieces) == 1 else np.concatenate(pieces)), captured_s - before_s
        return None

    def _fragment(self, now_s: Callable[[], float]) -> tuple[NDArray[np.float32] | None, float] | None:
        data, size = c_void_p(), c_size_t()
        if self._pa.pa_stream_peek(self._stream, byref(data), byref(size)) < 0 or not size.value:
            return None
        frames = size.value // (4 * self.channels)
        captured_s = self._captured_s(frames, now_s)
        samples = None
        if data.value:
            copied = ctypes.string_at(data, size.value)
            samples = np.frombuffer(copied, np.float32, frames * self.channels).reshape(frames, self.channels)
        self._pa.pa_stream_drop(self._stream)
        return samples, captured_s

    def close(self) -> None:
        """Stop recording. Safe to call twice."""
        if self._stream:
            self._pa.pa_stream_disconnect(self._stream)
            self._pa.pa_stream_unref(self._stream)
            self._stream = None

    def _state(self) -> int:
        return int(self._pa.pa_stream_get_state(self._stream))

    def _device(self) -> int:
        return int(self._pa.pa_stream_get_device_index(self._stream))

    def _captured_s(self, frames: int, now_s: Callable[[], float]) -> float:
        # On a busy machine we may be set aside between asking one clock and the other: then both are asked again.
        for _ in range(_ASKED_MAX):
            before_s = now_s()
            age_s = self._age_s(frames)
            if now_s() - before_s < _ASKED_S:
                break
        return before_s - age_s

    def _age_s(self, frames: int) -> float:
        block_s = frames / self.rate_hz
        latency, negative = c_uint64(), c_int()
        if self._pa.pa_stream_get_latency(self._stream, byref(latency), byref(negative)) < 0 or negative.value:
            return block_s  # not known yet: it cannot be younger than its own length
        return float(max(block_s, min(latency.value / 1e6, block_s + _AGE_MAX_S)))
