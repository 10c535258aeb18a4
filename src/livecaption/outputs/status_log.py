"""The status log of `--status-log`: what a session does and how it fares, as JSON lines (docs/status.md, a contract).

Owned by the asyncio thread; each line is flushed, so that a reader follows live. Nothing of what was said is in it, no
key, and no name of a device or file: of a message only its code. A file that takes no more lines stops no captions.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Literal

import msgspec

from livecaption.model.messages import Message, message
from livecaption.model.records import well_formed
from livecaption.model.status import ChannelStatus, SessionStatus
from livecaption.model.status_report import STATUS_VERSION, LatencyRecord, latency_record
from livecaption.outputs.files import output_error

EVERY_S = 10.0
"""While nothing changes but figures, they are written this often, in session seconds."""

# Not every system has each of the last three. Non-blocking: a pipe that nobody reads is told of, not waited for.
_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT
for _name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
    _FLAGS |= getattr(os, _name, 0)


class ChannelLine(msgspec.Struct, frozen=True):
    """One channel of a line. `endpoint` is a name or a host and port; `trouble` the code of what keeps captions off."""

    channel: str
    endpoint: str
    local: bool
    encrypted: bool
    connected: bool
    level_dbfs: float | None
    trouble: str | None


class StatusLine(msgspec.Struct, frozen=True):
    """A line; the fields and their order are the contract. `at` is UTC, `t` seconds since the session began."""

    v: int
    at: str
    t: float
    phase: str
    notice: str | None
    curtain: str
    behind_s: float
    heard_s: float
    sent_s: float
    bytes_sent: int
    bytes_received: int
    dropped_blocks: int
    reconnects: int
    latency_ms: LatencyRecord
    channels: tuple[ChannelLine, ...]


class StatusLog:
    """Appends to one file that its owner alone can read. Raises `OutputError` when it cannot be opened.

    `on_trouble` is told once when the file takes no more lines; later lines are dropped. `now` is the time of day.
    """

    def __init__(
        self,
        path: str | Path,
        on_trouble: Callable[[Message], None] = lambda _: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._path = str(path)
        self._on_trouble = on_trouble
        self._now = now
        self._encoder = msgspec.json.Encoder()
        self._written: SessionStatus | None = None
        try:
            descriptor = os.open(Path(path).expanduser(), _FLAGS, 0o600)
        except OSError as error:
            raise output_error(path, error) from error
        if hasattr(os, "fchmod") and stat.S_ISREG(os.fstat(descriptor).st_mode):
            with contextlib.suppress(OSError):  # somebody else's file: they decide who reads it
                os.fchmod(descriptor, 0o600)
        self._file: BinaryIO | None = os.fdopen(descriptor, "ab")
        self._before = b"\n" if _is_cut_off(path) else b""

    def measured(self, status: SessionStatus) -> None:
        """Take a status, at each change and twice a second: it is written when it tells something new, or is due."""
        before = self._written
        due = before is None or status.session_s - before.session_s >= EVERY_S
        if due or (before is not None and _said(status) != _said(before)):
            self._written = status
            self._write(status)

    def close(self) -> None:
        """Write nothing more. Safe to call twice."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):  # the lines were flushed one by one, and told of where that failed
                file.close()

    def __enter__(self) -> StatusLog:
        return self

    def __exit__(self, *_error: object) -> Literal[False]:
        self.close()
        return False

    def _write(self, status: SessionStatus) -> None:
        if self._file is None:
            return
        line = StatusLine(
            STATUS_VERSION,
            self._now().astimezone(UTC).isoformat(timespec="milliseconds"),
            status.session_s,
            status.phase.value,
            status.notice.code if status.notice is not None else None,
            status.curtain.value,
            status.behind_s,
            status.heard_s,
            status.sent_s,
            status.bytes_sent,
            status.bytes_received,
            status.dropped_blocks,
            status.reconnects,
            latency_record(status.latency),
            tuple(_channel(each) for each in status.channels),
        )
        try:
            self._file.write(self._before + self._encoder.encode(line) + b"\n")
            self._file.flush()
            self._before = b""
        except OSError as error:
            self.close()
            reason = error.strerror or type(error).__name__
            self._on_trouble(message("output.status_log_stopped", path=self._path, reason=reason))


def _is_cut_off(path: str | Path) -> bool:
    """Whether the last line of a file has no end, as where a disk was full: the next line is not to be spoilt too."""
    path = Path(path).expanduser()
    with contextlib.suppress(OSError):
        if path.is_file() and path.stat().st_size:
            with path.open("rb") as file:
                file.seek(-1, os.SEEK_END)
                return file.read() != b"\n"
    return False


def _channel(channel: ChannelStatus) -> ChannelLine:
    return ChannelLine(
        well_formed(channel.channel),
        well_formed(channel.endpoint),
        channel.local,
        channel.encrypted,
        channel.connected,
        round(channel.level_dbfs, 1) if channel.level_dbfs is not None else None,
        channel.trouble.code if channel.trouble is not None else None,
    )


def _said(status: SessionStatus) -> object:
    """What of a status is news: its words, and its connections."""
    channels = tuple(replace(each, level_dbfs=None, source="") for each in status.channels)
    return status.phase, status.notice and status.notice.code, status.curtain, status.reconnects, channels
