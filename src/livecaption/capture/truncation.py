"""Whether a sound file's container says that its end is missing: what libsndfile does not tell. Called by `file.py`.

libsndfile reads what is there of a cut WAV or OGG and reports that as the length. A cut FLAC, or an MP3 with a Xing
header, gives itself away by delivering fewer samples than it promised, which the reader sees by itself.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import BinaryIO

MISSING_S = 0.1
"""Less than this missing is padding or an encoder's rounding, not a cut."""

_UNKNOWN_SIZE = 0x7FFF_F000  # recorders that write to a pipe promise "very much"
_OGG_PAGE_MAX = 65_307
_OGG_LAST_PAGE = 0x04


def container_is_cut(path: Path) -> bool:
    """True when a WAV promises more sound than the file holds, or an OGG stream lacks its last page."""
    with path.open("rb") as file:
        magic = file.read(12)
        size = file.seek(0, os.SEEK_END)
        if magic[:4] == b"RIFF" and magic[8:] == b"WAVE":
            return _wav_is_cut(file, size)
        if magic[:4] == b"OggS":
            return _ogg_is_cut(file, size)
    return False


def _wav_is_cut(file: BinaryIO, size: int) -> bool:
    bytes_per_s = 0
    place = 12
    while place + 8 <= size:
        file.seek(place)
        name, length = struct.unpack("<4sI", file.read(8))
        if name == b"fmt " and length >= 16:
            bytes_per_s = struct.unpack("<HHII", file.read(12))[3]
        if name == b"data":
            missing = place + 8 + int(length) - size
            return length < _UNKNOWN_SIZE and missing > bytes_per_s * MISSING_S
        place += 8 + int(length) + int(length) % 2
    return False


def _ogg_is_cut(file: BinaryIO, size: int) -> bool:
    file.seek(max(0, size - 2 * _OGG_PAGE_MAX))
    tail = file.read()
    start = tail.rfind(b"OggS")
    header = tail[start : start + 27]
    if start < 0 or len(header) < 27:
        return True
    lacing = tail[start + 27 : start + 27 + header[26]]
    whole = len(lacing) == header[26] and start + 27 + len(lacing) + sum(lacing) <= len(tail)
    return not (whole and header[5] & _OGG_LAST_PAGE)
