"""What can be found out about a recording without reading its sound: quick, and imports nothing that is slow."""

from __future__ import annotations

from pathlib import Path

from livecaption.capture.truncation import container_is_cut
from livecaption.model.errors import CaptureError


def examine(path: Path) -> bool:
    """Whether the container says that the end is missing.

    Raises `CaptureError` (`file.missing`, `file.folder`, `file.empty`, `file.unreadable`, `file.not_audio`) for what
    is no recording at all.
    """
    try:
        if path.is_dir():
            raise CaptureError("file.folder", path=path)
        if not path.exists():
            raise CaptureError("file.missing", path=path)
        if not path.is_file():  # a pipe would block for ever, a device never end
            raise CaptureError("file.not_audio", path=path)
        if path.stat().st_size == 0:
            raise CaptureError("file.empty", path=path)
        return container_is_cut(path)
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise CaptureError("file.unreadable", path=path, reason=getattr(error, "strerror", None) or error) from error
