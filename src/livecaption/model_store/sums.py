"""Checksums of a file while it comes: the SHA-256 that is kept, and the one that is known beforehand."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from livecaption.model_store.entry import ModelFile

_BLOCK_BYTES = 1 << 20


class Sums:
    """What was added so far; `agree` says whether that is the file as the catalogue knows it."""

    def __init__(self, known: ModelFile) -> None:
        self._known = known
        self._sha256 = hashlib.sha256()
        self._crc32c = None
        if known.crc32c:
            import google_crc32c

            self._crc32c = google_crc32c.Checksum()  # type: ignore[no-untyped-call]  # it has no types

    def add(self, data: bytes) -> None:
        """The next part of the file."""
        self._sha256.update(data)
        if self._crc32c is not None:
            self._crc32c.update(data)  # type: ignore[no-untyped-call]  # it has no types

    def add_file(self, path: Path) -> None:
        """The beginning that came earlier. Raises `OSError`."""
        with path.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                self.add(block)

    @property
    def sha256(self) -> str:
        """Hexadecimal."""
        return self._sha256.hexdigest()

    def agree(self) -> bool:
        """Whether every sum that is known is that of what was added."""
        if self._known.sha256 and self._known.sha256 != self.sha256:
            return False
        if self._crc32c is None:
            return True
        digest: bytes = self._crc32c.digest()  # type: ignore[no-untyped-call]  # it has no types
        return base64.b64encode(digest).decode() == self._known.crc32c
