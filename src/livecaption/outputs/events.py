"""The events files of `--events` and `--engine-events`: one JSON line for each change (docs/events.md, a contract).

Owned by the asyncio thread; each line is flushed, so that a reader follows live. Neither broken files nor readers
that do not read stop captions.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Literal, Self

import msgspec

from livecaption.model.audio import Gap, seconds
from livecaption.model.messages import Message, message, render
from livecaption.model.records import well_formed
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import EntryKey, Span, TextState, TranscriptUpdate
from livecaption.model.view import Shown
from livecaption.outputs.files import STANDARD_OUTPUT, output_error
from livecaption.outputs.patient import PatientPipe, may_wait

EVENTS_VERSION = 1
_DECIMALS = 4


class _Line(msgspec.Struct, frozen=True):
    v: int
    t: float


class CaptionLineRecord(_Line, frozen=True):
    """A line of kind "caption"; the fields and their order are the contract."""

    kind: Literal["caption"]
    channel: str
    key: str
    revision: int
    text: str
    stable_words: int
    state: str
    speaker: str | None
    start: float
    end: float
    final: bool


class EditLineRecord(_Line, frozen=True):
    """A line of kind "edit": how an utterance reads now, on screen or not."""

    kind: Literal["edit"]
    channel: str
    key: str
    text: str
    state: str
    speaker: str | None
    start: float
    end: float


class GapLineRecord(_Line, frozen=True):
    """A line of kind "gap"."""

    kind: Literal["gap"]
    channel: str
    start: float
    end: float
    reason: str


class ConnectionLineRecord(_Line, frozen=True):
    """A line of kind "connection"; `reason` is a sentence, `code` its stable name."""

    kind: Literal["connection"]
    channel: str
    epoch: int
    connected: bool
    code: str | None
    reason: str | None


class EventsWriter:
    """Writes one events file; "-" is standard output. Raises `OutputError` when it cannot be opened.

    `on_trouble` is told once when the file takes no more lines (disk full, closed pipe); later lines are dropped.
    """

    def __init__(self, path: str | Path, on_trouble: Callable[[Message], None] = lambda _: None) -> None:
        self._path = str(path)
        self._on_trouble = on_trouble
        self._encoder = msgspec.json.Encoder()
        self._owned = self._path != STANDARD_OUTPUT
        self._file: BinaryIO | PatientPipe | None
        if self._owned:
            try:
                self._file = Path(path).expanduser().open("wb")
            except OSError as error:
                raise output_error(path, error) from error
        elif may_wait(sys.stdout):
            sys.stdout.flush()
            self._file = PatientPipe(sys.stdout.fileno())
        else:
            self._file = sys.stdout.buffer

    def caption(self, t_s: float, shown: Shown) -> None:
        """Record what the default view shows of one entry. `t_s`: seconds since the first captured sample."""
        source = shown.source
        self._caption(
            t_s, shown.key, shown.revision, shown.text, shown.stable_words, shown.state, source.speaker, source.span
        )

    def received(self, t_s: float, update: TranscriptUpdate) -> None:
        """Record an update as the endpoint sent it. `t_s`: seconds since the first captured sample."""
        self._caption(
            t_s,
            update.key,
            update.revision,
            update.text,
            update.stable_words,
            update.state,
            update.speaker,
            update.span,
        )

    def edit(self, t_s: float, update: TranscriptUpdate) -> None:
        """Record that an utterance reads differently by a person's edit, or by a better model."""
        self._write(
            EditLineRecord(
                EVENTS_VERSION,
                _rounded(t_s),
                "edit",
                well_formed(update.channel),
                well_formed(str(update.key)),
                well_formed(update.text),
                update.state.label,
                None if update.speaker is None else well_formed(update.speaker),
                _rounded(seconds(update.span.start)),
                _rounded(seconds(update.span.end)),
            )
        )

    def gap(self, t_s: float, gap: Gap) -> None:
        """Record a stretch without captions."""
        self._write(
            GapLineRecord(
                EVENTS_VERSION,
                _rounded(t_s),
                "gap",
                well_formed(gap.channel),
                _rounded(seconds(gap.start)),
                _rounded(seconds(gap.end)),
                gap.reason.value,
            )
        )

    def connection(self, t_s: float, change: ConnectionChanged) -> None:
        """Record that a connection opened or closed."""
        self._write(
            ConnectionLineRecord(
                EVENTS_VERSION,
                _rounded(t_s),
                "connection",
                well_formed(change.channel),
                change.epoch,
                change.connected,
                change.reason.code if change.reason else None,
                well_formed(render(change.reason)) if change.reason else None,
            )
        )

    def close(self) -> None:
        """Write nothing more. Safe to call twice."""
        file, self._file = self._file, None
        if file is None:
            return
        try:
            file.finish() if isinstance(file, PatientPipe) else file.flush()
        except OSError as error:
            self._trouble(error)
        self._give_up(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _caption(
        self,
        t_s: float,
        key: EntryKey,
        revision: int,
        text: str,
        stable_words: int,
        state: TextState,
        speaker: str | None,
        span: Span,
    ) -> None:
        self._write(
            CaptionLineRecord(
                EVENTS_VERSION,
                _rounded(t_s),
                "caption",
                well_formed(key.channel),
                well_formed(str(key)),
                revision,
                well_formed(text),
                stable_words,
                state.label,
                None if speaker is None else well_formed(speaker),
                _rounded(seconds(span.start)),
                _rounded(seconds(span.end)),
                state >= TextState.FINAL,
            )
        )

    def _write(self, line: _Line) -> None:
        if self._file is None:
            return
        try:
            self._file.write(self._encoder.encode(line) + b"\n")
            if not isinstance(self._file, PatientPipe):
                self._file.flush()
        except OSError as error:
            file, self._file = self._file, None
            if not self._owned:
                _detach_standard_output()
            self._give_up(file)
            self._trouble(error)

    def _give_up(self, file: BinaryIO | PatientPipe) -> None:
        if self._owned and not isinstance(file, PatientPipe):
            _close_quietly(file)

    def _trouble(self, error: OSError) -> None:
        reason = error.strerror or type(error).__name__
        self._on_trouble(message("output.events_stopped", path=self._path, reason=reason))


def _close_quietly(file: BinaryIO) -> None:
    """Close although the last bytes may not fit: that was already reported."""
    try:
        file.close()
    except OSError:
        # The buffered writer is closed even so, and the descriptor given back.
        return


def _detach_standard_output() -> None:
    """Let the interpreter's own flush at exit go nowhere, so that a closed pipe is not reported a second time."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except OSError:
        return


def _rounded(value: float) -> float:
    return round(value, _DECIMALS)
