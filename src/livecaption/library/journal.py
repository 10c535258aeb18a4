"""The journal: every final on its way to the disk the moment it is known, so that no crash takes it.

`final` and `gap` are called by the asyncio thread and hand the bytes to the system at once (microseconds; enough for
a killed process); a thread of its own makes them durable (enough for a power cut) without holding captions up.
"""

from __future__ import annotations

import os
import secrets
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from livecaption.library.file_lock import Lock, try_lock
from livecaption.library.records import DONE_SUFFIX, OPEN_SUFFIX, SCHEMA, SCHEMA_VERSION, Header, Line
from livecaption.model.audio import Gap
from livecaption.model.messages import Message, message
from livecaption.model.records import entry_record, gap_record, well_formed
from livecaption.model.transcript import EntryKey, TranscriptUpdate

KEPT_DONE_DAYS = 30
_EMPTY = b"{}"
"""A line that says nothing."""

_LOCK_TRIES = 20
_LOCK_WAIT_S = 0.005


class Journal:
    """The journal of one running session. Never raises: `on_trouble` is told once, and captioning goes on.

    It may be told from the journal's own thread.

    What could not be written is kept and tried again with the next final, so that a disk that was full for a while
    loses nothing.
    """

    def __init__(
        self, folder: Path, started: datetime, version: str, on_trouble: Callable[[Message], None] = lambda _: None
    ) -> None:
        self.session = f"{started:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
        self._folder = folder
        self._on_trouble = on_trouble
        self._told = False
        self._worth_keeping = False
        self._encoder = msgspec.json.Encoder()
        self._pending = b""
        self._descriptor = -1
        self._path = folder / f"{self.session}{OPEN_SUFFIX}"
        self._dirty = threading.Event()
        self._ended = False
        self._syncer: threading.Thread | None = None
        header = Header(SCHEMA, SCHEMA_VERSION, self.session, started.isoformat(), version, os.getpid())
        try:
            self._open()
        except OSError as error:
            self._trouble(error)
            self._close_descriptor()
            return
        self._append(header)
        self._syncer = threading.Thread(target=self._sync_until_ended, name="journal", daemon=True)
        self._syncer.start()

    @property
    def path(self) -> Path | None:
        """Where the journal is, or None when it could not be opened."""
        return self._path if self._descriptor >= 0 else None

    def final(self, update: TranscriptUpdate) -> None:
        """Keep a closed utterance, or its restated or corrected text. Cheap enough for the asyncio thread."""
        if update.final:
            self._worth_keeping |= bool(update.text)
            self._append(Line(final=entry_record(update)))

    def struck(self, update: TranscriptUpdate) -> None:
        """Keep what is left of an utterance, and leave nothing of what was struck: its lines are written over."""
        self._overwrite(update.key)
        self.final(update)

    def gap(self, gap: Gap) -> None:
        """Keep a stretch without captions."""
        self._append(Line(gap=gap_record(gap)))

    def close(self, *, saved: bool) -> None:
        """End the journal. `saved` says that the transcript is safe in a file: it is then not offered back.

        Not saved, it stays as it is and `interrupted` finds it; without a word in it it is deleted. Safe to call twice.
        """
        if self._descriptor >= 0 and self._pending and not saved:
            self._write_pending()  # there may be room by now, and nothing comes after this
        self._ended = True
        self._dirty.set()
        if self._syncer is not None:
            self._syncer.join()
            self._syncer = None
        if self._descriptor >= 0 and (saved or not self._worth_keeping):
            # Before the lock goes, so that nobody takes it for interrupted; Windows cannot do it to an open file.
            if os.name == "nt":
                self._close_descriptor()
            try:
                if self._worth_keeping:
                    self._path.rename(self._path.with_suffix(DONE_SUFFIX))
                else:
                    self._path.unlink(missing_ok=True)
            except OSError as error:
                self._trouble(error)
        self._close_descriptor()

    def _open(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and self._folder.stat().st_mode & 0o077:
            self._folder.chmod(0o700)
        prune(self._folder)
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(self._path, flags, 0o600)
        for _ in range(_LOCK_TRIES):
            # Another livecaption that looks for interrupted sessions may hold the lock for an instant.
            if try_lock(self._descriptor) is not Lock.BUSY:
                return
            time.sleep(_LOCK_WAIT_S)

    def _append(self, record: msgspec.Struct) -> None:
        if self._descriptor < 0:
            return
        self._pending += self._encoder.encode(record) + b"\n"
        self._write_pending()

    def _overwrite(self, key: EntryKey) -> None:
        """That entry's lines become empty ones of the same length: on the disk, and in what waits to be written."""
        if self._descriptor < 0:
            return
        sought = well_formed(str(key))
        try:
            with os.fdopen(os.dup(self._descriptor), "r+b", buffering=0) as file:
                file.seek(0)
                written = file.readall()
                at, pending = 0, b""
                for line in (written + self._pending).splitlines(keepends=True):
                    end = at + len(line)
                    gone = _is_of(line, sought)
                    line = _EMPTY.rjust(len(line) - 1) + b"\n" if gone else line  # noqa: PLW2901 - the same place
                    if gone and at < len(written):
                        file.seek(at)
                        file.write(line[: len(written) - at])
                    pending += line[max(0, len(written) - at) :]
                    at = end
                file.seek(0, os.SEEK_END)
            self._pending = pending
            self._dirty.set()
        except OSError as error:
            self._trouble(error)

    def _write_pending(self) -> None:
        try:
            while self._pending:
                written = os.write(self._descriptor, self._pending)
                self._pending = self._pending[written:]
        except OSError as error:
            self._trouble(error)
            return
        self._dirty.set()

    def _sync_until_ended(self) -> None:
        while not self._ended or self._dirty.is_set():
            self._dirty.wait()
            self._dirty.clear()
            try:
                os.fsync(self._descriptor)
            except OSError as error:
                self._trouble(error)

    def _close_descriptor(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _trouble(self, error: OSError) -> None:
        if not self._told:
            self._told = True
            reason = error.strerror or type(error).__name__
            self._on_trouble(message("journal.off", folder=self._folder, reason=reason))


def _is_of(line: bytes, key: str) -> bool:
    """Whether a line holds the text of that entry."""
    try:
        decoded = msgspec.json.decode(line, type=Line)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return False
    return decoded.final is not None and decoded.final.key == key


def prune(folder: Path, older_than_days: float = KEPT_DONE_DAYS) -> None:
    """Delete journals of sessions that were saved long ago; what cannot be deleted stays."""
    horizon = time.time() - older_than_days * 86_400
    for path in folder.glob(f"*{DONE_SUFFIX}"):
        try:
            if path.stat().st_mtime < horizon:
                path.unlink()
        except OSError:
            # Another livecaption was quicker, or the file is not ours to delete: neither matters now.
            continue
