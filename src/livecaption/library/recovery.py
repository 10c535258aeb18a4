"""Sessions that ended without saving: found, read back, settled. Blocking; called by composition from any thread."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from livecaption.library.file_lock import Lock, try_lock
from livecaption.library.records import DONE_SUFFIX, OPEN_SUFFIX, SCHEMA, SCHEMA_VERSION, Header, Line
from livecaption.model.audio import seconds
from livecaption.model.errors import UsageError
from livecaption.model.records import entry_from_record, gap_from_record
from livecaption.model.transcript import Transcript


@dataclass(frozen=True, slots=True)
class InterruptedSession:
    """A session whose program ended before its transcript was saved. `started` is ISO 8601 wall time.

    `damaged_lines` counts lines that could not be read: normally 0, or 1 where a write was cut off.
    """

    session: str
    started: str
    version: str
    path: Path
    transcript: Transcript
    damaged_lines: int = 0

    @property
    def finals(self) -> int:
        """Utterances with words."""
        return len(self.transcript.finals())

    @property
    def length_s(self) -> float:
        """Seconds from the session's start to its last known word or gap."""
        ends = [entry.span.end for entry in self.transcript.in_order()] + [gap.end for gap in self.transcript.gaps]
        return seconds(max(ends, default=0))


def interrupted(folder: Path) -> list[InterruptedSession]:
    """Sessions to offer back, newest first. Those whose program still runs, and those without a word, are left out."""
    found: list[InterruptedSession] = []
    for path in sorted(folder.glob(f"*{OPEN_SUFFIX}"), reverse=True):
        try:
            with _ownerless(path) as readable:
                session = _read(path) if readable else None
        except OSError:
            continue  # a disk that fails is no reason not to find the others, nor not to caption
        if session is not None and session.finals:
            found.append(session)
    return found


def find_interrupted(folder: Path, session: str | None = None) -> InterruptedSession:
    """The session of that name, or the newest. Raises `UsageError` when there is none."""
    sessions = interrupted(folder)
    for each in sessions:
        if session is None or each.session == session:
            return each
    if session is None:
        raise UsageError("recover.none")
    raise UsageError("recover.unknown", session=session)


def settle(session: InterruptedSession) -> None:
    """Its transcript is saved: do not offer it again. Raises `OSError` when the folder cannot be changed."""
    session.path.rename(session.path.with_suffix(DONE_SUFFIX))


def discard(session: InterruptedSession) -> None:
    """Delete it for good. Raises `OSError` when the folder cannot be changed."""
    session.path.unlink(missing_ok=True)


@contextmanager
def _ownerless(path: Path) -> Iterator[bool]:
    """Whether no running program owns the journal; nobody else can take it for ownerless meanwhile."""
    try:
        # Windows and some network file systems lock only files that are open for writing.
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    except OSError:
        yield False
        return
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # reading a pipe would wait for ever
            yield False
            return
        lock = try_lock(descriptor)
        yield lock is Lock.TAKEN or (lock is Lock.UNSUPPORTED and not _owner_alive(path))
    finally:
        os.close(descriptor)


def _owner_alive(path: Path) -> bool:
    """By process id, which another program may have taken since: only where locks do not work."""
    session = _header(path.read_bytes().partition(b"\n")[0])
    if session is None or os.name == "nt":
        return True
    try:
        os.kill(session.pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _read(path: Path) -> InterruptedSession | None:
    """The session in a journal; None where its first line is not ours or newer than this program reads."""
    first, *rest = path.read_bytes().split(b"\n")
    header = _header(first)
    if header is None:
        return None
    transcript, damaged = Transcript(), 0
    decoder = msgspec.json.Decoder(Line)
    for raw in filter(None, rest):
        try:
            line = decoder.decode(raw)
            if line.final is not None:
                # In the order in which it was said and edited: what comes later is what read then.
                transcript = transcript.put(entry_from_record(line.final))
            if line.gap is not None:
                transcript = transcript.mark_gap(gap_from_record(line.gap))
        except (msgspec.DecodeError, ValueError, OverflowError, RecursionError):
            damaged += 1
    return InterruptedSession(path.stem, _started(header, path), header.version, path, transcript, damaged)


def _started(header: Header, path: Path) -> str:
    """When it began; where that cannot be read, when it was last written."""
    try:
        return datetime.fromisoformat(header.started).isoformat()
    except ValueError:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().isoformat()


def _header(raw: bytes) -> Header | None:
    try:
        header = msgspec.json.decode(raw, type=Header)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return header if header.schema == SCHEMA and header.v <= SCHEMA_VERSION else None
