"""The sound server's client library (libpulse) through ctypes: only what capture asks of it.

Works with PulseAudio and with PipeWire's pulse server. A `Connection` and its `Recording` belong to one thread at a
time, which turns libpulse's own main loop; nothing here starts a thread, and no Python runs in the server's callbacks
but the ones that copy a list or note that something changed. Every wait has a deadline, and no server is ever started.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from livecaption.capture.libpulse_binding import (
    NO_INDEX,
    ChannelMap,
    EventCallback,
    ServerInfoCallback,
    SinkInfoCallback,
    SinkInputInfoCallback,
    SinkInputInfoStruct,
    SourceInfoCallback,
    SourceInfoStruct,
    library,
)

_CONTEXT_READY, _CONTEXT_FAILED, _CONTEXT_TERMINATED = 4, 5, 6
_OPERATION_RUNNING = 0
_NO_AUTOSPAWN = 0x0001
_SINKS, _SOURCES, _SINK_INPUTS, _SERVER = 0x0001, 0x0002, 0x0004, 0x0080
_LOOK_S = 0.05  # how soon a wait for an answer notices that nobody wants it any more


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
    muted: bool = False


@dataclass(frozen=True, slots=True)
class SinkInfo:
    """Something that plays sound, and the source that gives back what it plays."""

    name: str
    title: str
    index: int
    monitor: str
    muted: bool


@dataclass(frozen=True, slots=True)
class PlayingInfo:
    """One stream that a program plays, and what is known of the program."""

    index: int
    sink_index: int
    application: str
    binary: str
    media: str


@dataclass(frozen=True, slots=True, eq=False)
class Inventory:
    """Everything a server has, at one moment."""

    server: ServerInfo
    sources: list[SourceInfo]
    sinks: list[SinkInfo]


class Connection:
    """One connection to the user's sound server. Raises `SoundServerError` when none answers within `timeout_s`.

    Once `unwanted` says so, every wait for an answer ends with `SoundServerError`.
    """

    def __init__(self, program: str, timeout_s: float = 2.0, unwanted: Callable[[], bool] = lambda: False) -> None:
        try:
            self._pa = library()
        except OSError as error:
            raise SoundServerError("libpulse is not installed") from error
        self._timeout_s = timeout_s
        self._unwanted = unwanted
        self._changed = False
        self._event_callback = EventCallback(self._note_event)  # kept as long as the server may call it
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
            if left_s <= 0 or self._unwanted():
                raise SoundServerError("the sound server does not answer")
            self.turn(min(left_s, _LOOK_S))

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

    def sinks(self) -> list[SinkInfo]:
        """Everything that plays, in the server's order."""
        found: list[SinkInfo] = []

        def take(_context: int, info: Any, end: int, _data: int) -> None:
            if not end and info:
                what = info.contents
                name = _text(what.name)
                title = _text(what.description) or name
                found.append(SinkInfo(name, title, what.index, _text(what.monitor_source_name), bool(what.mute)))

        callback = SinkInfoCallback(take)
        self._finish(self._pa.pa_context_get_sink_info_list(self._context, callback, None))
        return found

    def playing(self) -> list[PlayingInfo]:
        """Every stream that a program plays."""
        found: list[PlayingInfo] = []

        def take(_context: int, info: Any, end: int, _data: int) -> None:
            if not end and info:
                found.append(self._playing(info.contents))

        callback = SinkInputInfoCallback(take)
        self._finish(self._pa.pa_context_get_sink_input_info_list(self._context, callback, None))
        return found

    def inventory(self) -> Inventory:
        """What there is now. A change while it is taken is told of by `take_change` afterwards."""
        self._changed = False
        return Inventory(self.server(), self.sources(), self.sinks())

    def subscribe(self, *, playing: bool = False) -> None:
        """Have `take_change` tell of changes from now on; with `playing`, of what programs play, too."""
        self._pa.pa_context_set_subscribe_callback(self._context, self._event_callback, None)
        mask = _SINKS | _SOURCES | _SERVER | (_SINK_INPUTS if playing else 0)
        self._finish(self._pa.pa_context_subscribe(self._context, mask, None, None))

    def take_change(self) -> bool:
        """Whether anything changed since the last call."""
        changed, self._changed = self._changed, False
        return changed

    @property
    def raw(self) -> tuple[Any, int]:
        """libpulse and the context, for what records over this connection."""
        return self._pa, self._context

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

    def _note_event(self, _context: int, _event: int, _index: int, _data: int) -> None:
        self._changed = True

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
        is_monitor = info.monitor_of_sink != NO_INDEX or device_class == b"monitor"
        name = _text(info.name)
        return SourceInfo(
            name,
            _text(info.description) or name,
            info.index,
            is_monitor,
            spec.rate,
            spec.channels,
            channel_map,
            bool(info.mute),
        )

    def _playing(self, info: SinkInputInfoStruct) -> PlayingInfo:
        def said(key: bytes) -> str:
            return _text(self._pa.pa_proplist_gets(info.proplist, key)) if info.proplist else ""

        media = said(b"media.name") or _text(info.name)
        return PlayingInfo(info.index, info.sink, said(b"application.name"), said(b"application.process.binary"), media)


def _text(value: bytes | None) -> str:
    return value.decode("utf-8", "replace") if value else ""
