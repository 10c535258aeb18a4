"""Captions in a terminal: what is final scrolls up as plain lines, the live captions and one status line stay below.

Owned by the session's thread, which makes every call. A line that ends in mid-sentence waits below what scrolled up,
to be gone on with. Where standard output is no terminal (a pipe, a log), each final is one plain line at once, one for
each speaker of it, and nothing else is written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TextIO, cast

from rich.console import Console, Group
from rich.live import Live
from rich.text import Text

from livecaption.core.layout import CharacterMeasure, joined, units_of
from livecaption.core.sentences import is_over, same_sentence
from livecaption.core.status_words import notice_message, phase_message
from livecaption.model.messages import render
from livecaption.model.said_by import divided
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import CaptionLine, CaptionView, Rest, Tone
from livecaption.outputs.patient import PatientText, may_wait

_MEASURE = CharacterMeasure()
_MOST_WAITING_BYTES = 64 * 1024
_MOST_HELD = 400
"""Characters of a line that waits to be gone on with, where somebody says no full stop for long."""

_TROUBLE = "yellow"
_NAME = "bold yellow"


class _PatientConsole(Console):
    """A console that reports a reader that has gone, where rich would end the program."""

    def on_broken_pipe(self) -> None:
        """Say so to whoever writes."""
        raise BrokenPipeError


class TerminalCaptions:
    """Shows one session in the terminal behind `stream` (standard output by default)."""

    def __init__(self, stream: TextIO | None = None) -> None:
        own = stream if stream is not None else sys.stdout
        self._patient = PatientText(own) if may_wait(own) else None
        self._stream: TextIO = own if self._patient is None else cast(TextIO, self._patient)
        self._view = CaptionView()
        self._status = SessionStatus()
        self._speaker: str | None = None
        self._held: tuple[TranscriptUpdate, str] | None = None
        """What ended in mid-sentence last, and its line."""
        self._open = True
        self._live: Live | None = None
        if self._stream.isatty() and os.environ.get("TERM", "") != "dumb":
            self._console = _PatientConsole(file=self._stream, markup=False, emoji=False, highlight=False)
            self._live = Live(console=self._console, auto_refresh=False, transient=True, vertical_overflow="crop")
            self._guarded(self._live.start)

    def show(self, view: CaptionView) -> bool:
        """Show these captions below what is final; whether that was done now."""
        self._view = view
        return self._refresh()

    def status(self, status: SessionStatus) -> None:
        """Show what the session is doing, below the captions."""
        self._status = status
        self._refresh()

    def final(self, update: TranscriptUpdate) -> None:
        """Write a closed utterance, once and for good; one without words is left out."""
        if not _printable(update.text):
            return
        held, self._held = self._held, None
        if held is not None and not same_sentence(held[0], update):
            self._write(held[1])
            held = None
        lines = [self._worded(part) for part in divided(update)]
        if held is not None:
            lines[0] = f"{held[1]} {lines[0]}"
        if self._live is not None and not is_over(update.text) and len(lines[-1]) <= _MOST_HELD:
            self._held = (update, lines.pop())
        for line in lines:
            self._write(line)
        if self._held is not None:
            self._refresh()

    def _worded(self, part: TranscriptUpdate) -> str:
        """The words of one speaker, behind the name where it changes."""
        named = part.speaker is not None and part.speaker != self._speaker
        self._speaker = part.speaker or self._speaker
        text = _printable(part.text)
        return self._encodable(f"{_printable(part.speaker or '')}: {text}" if named else text)

    def _write(self, line: str) -> None:
        if self._live is not None:
            self._guarded(lambda: self._console.print(Text(line)))
        else:
            self._guarded(lambda: print(line, file=self._stream, flush=True))

    def close(self) -> None:
        """Leave only what is final on the screen, and the cursor below it. Safe to call twice."""
        held, self._held = self._held, None
        if held is not None:
            self._write(held[1])
        if self._live is not None:
            self._guarded(self._live.stop)
        if self._patient is not None:
            self._guarded(self._patient.pipe.finish)
        self._open = False

    def _refresh(self) -> bool:
        live = self._live
        # A picture is only worth the newest one: none is piled up for a terminal that stands still.
        if live is None or (self._patient is not None and self._patient.pipe.waiting >= _MOST_WAITING_BYTES):
            return False
        self._guarded(lambda: live.update(self._picture(), refresh=True))
        return self._open

    def _picture(self) -> Group:
        rows = [self._line(line) for line in self._view.lines]
        rows += [Text() for _ in range(max(0, 2 - len(rows)))]
        above = [Text(self._held[1])] if self._held is not None else []
        return Group(*above, Text(), *rows, self._status_line())

    def _line(self, line: CaptionLine) -> Text:
        row = Text(overflow="fold")
        if line.speaker:
            row.append(self._encodable(_printable(line.speaker)) + "  ", _NAME)
        for run in line.runs:
            faint = run.tone is Tone.TENTATIVE or self._view.rest is not Rest.LIVE
            row.append(self._encodable(run.text), "dim" if faint else "bold")
        return row

    def _status_line(self) -> Text:
        notice = notice_message(self._status)
        if notice is not None and (self._status.phase is not Phase.PAUSED or self._status.notice is not None):
            return Text(self._encodable(f"● {_printable(render(notice))}"), _TROUBLE, overflow="fold")
        words = [render(phase_message(self._status)), *self._status.sources]
        if self._status.endpoint:
            words.append(self._status.endpoint)
        line = self._encodable(_printable(" · ".join(words)))
        return Text(line, "dim", overflow="ellipsis" if self._utf else "crop", no_wrap=True)

    @property
    def _encoding(self) -> str:
        return getattr(self._stream, "encoding", None) or "utf-8"

    @property
    def _utf(self) -> bool:
        return self._encoding.lower().startswith("utf")

    def _encodable(self, text: str) -> str:
        """The text with a question mark for each character that this terminal's encoding lacks."""
        return text.encode(self._encoding, "replace").decode(self._encoding)

    def _guarded(self, write: Callable[[], object]) -> None:
        """Write while anybody reads: after `| head` has gone, captions go on to the files."""
        if not self._open:
            return
        try:
            write()
        except OSError:
            self._open = False


def _printable(text: str) -> str:
    """The text on one line, without control codes that a terminal would obey."""
    return joined(units_of(text, _MEASURE, float("inf")))
