"""A spool file: sound that waits for an endpoint and does not fit in memory. Its owner's alone, gone when we are.

The file has no name in its folder where the system allows that, else it is deleted as it is closed: no speech is left
behind, whatever ends the program. It consists of blocks of one size, given out again once they are free, so it never
grows beyond what is kept. Runs on the session's asyncio thread: an utterance is half a megabyte at most.
"""

from __future__ import annotations

import errno
import heapq
import logging
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from livecaption.core.ledger import MOST_IN_MEMORY_S
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.messages import Message, message

BLOCK_BYTES = 16_384
"""Half a second of int16 at 16 kHz: even the shortest utterance leaves little of its last block empty."""

_log = logging.getLogger(__name__)


class SpoolFile:
    """Keeps pieces of sound in blocks of one file in `folder`, at most `limit_bytes` of them (a `core.ledger.Spool`).

    The file is made when it is first needed. `notice` hears when no more can be stored, and when it can again.
    """

    def __init__(
        self, folder: Path, limit_bytes: int, notice: Callable[[Message | None], None] = lambda _: None
    ) -> None:
        self._folder = folder
        self._most_blocks = limit_bytes // BLOCK_BYTES
        self._notice = notice
        self._file: IO[bytes] | None = None
        self._free: list[int] = []
        self._blocks = 0
        self._pieces: dict[int, tuple[tuple[int, ...], int]] = {}
        self._next_place = 0
        self._was_full = False

    @classmethod
    def for_seconds(
        cls, folder: Path, keep_s: float, notice: Callable[[Message | None], None] = lambda _: None
    ) -> SpoolFile:
        """A spool for all that a ledger keeps: `keep_s` seconds of one channel."""
        sound_bytes = round(keep_s * SAMPLE_RATE_HZ) * 2
        return cls(folder, 2 * sound_bytes + BLOCK_BYTES, notice)  # twice: blocks may be half empty

    @property
    def size_bytes(self) -> int:
        """What the file takes of the disk."""
        return self._blocks * BLOCK_BYTES

    def store(self, pcm: bytes) -> int | None:
        """Take a piece; None when the disk is full, cannot be written, or the limit is reached."""
        wanted = -(-len(pcm) // BLOCK_BYTES)
        try:
            blocks = self._claim(wanted)
            if blocks is None:
                self._tell(full=True)
                return None
            file = self._opened()
            for number, block in enumerate(blocks):
                file.seek(block * BLOCK_BYTES)
                piece = pcm[number * BLOCK_BYTES : (number + 1) * BLOCK_BYTES]
                if file.write(piece) != len(piece):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError as error:
            self._release(blocks or ())
            if not self._was_full:
                _log.info("the spool takes no more: %s", os.strerror(error.errno) if error.errno else error)
            self._tell(full=True)
            return None
        place = self._next_place
        self._next_place += 1
        self._pieces[place] = blocks, len(pcm)
        self._tell(full=False)
        return place

    def load(self, place: int) -> bytes | None:
        """A piece as it was stored; None when the disk does not give it back."""
        blocks, length = self._pieces[place]
        try:
            file = self._opened()
            parts = []
            for block in blocks:
                file.seek(block * BLOCK_BYTES)
                parts.append(file.read(BLOCK_BYTES))
        except OSError:
            return None
        return b"".join(parts)[:length]

    def drop(self, place: int) -> None:
        """Free a piece's blocks; the file shrinks to nothing when it was the last."""
        blocks, _ = self._pieces.pop(place)
        self._release(blocks)
        if not self._pieces and self._file is not None:
            self._free, self._blocks = [], 0
            with suppress(OSError):
                self._file.truncate(0)

    def close(self) -> None:
        """Delete the file. Safe to call twice."""
        file, self._file = self._file, None
        self._pieces.clear()
        self._free, self._blocks = [], 0
        if file is not None:
            with suppress(OSError):  # what a full disk did not take is not wanted any more
                file.close()

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Unbuffered: a full disk is to be noticed by the write that meets it.
            self._file = tempfile.TemporaryFile(dir=self._folder, prefix="unsent-", buffering=0)  # noqa: SIM115 - closed by `close`
        return self._file

    def _claim(self, wanted: int) -> tuple[int, ...] | None:
        if wanted - len(self._free) > self._most_blocks - self._blocks:
            return None
        blocks = [heapq.heappop(self._free) for _ in range(min(wanted, len(self._free)))]
        more = wanted - len(blocks)
        blocks += range(self._blocks, self._blocks + more)
        self._blocks += more
        return tuple(blocks)

    def _release(self, blocks: tuple[int, ...]) -> None:
        for block in blocks:
            heapq.heappush(self._free, block)

    def _tell(self, *, full: bool) -> None:
        if full != self._was_full:
            self._was_full = full
            self._notice(message("spool.full", minutes=round(MOST_IN_MEMORY_S / 60)) if full else None)
