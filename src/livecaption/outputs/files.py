"""Transcript files: proven writable before captioning starts, written whole or not at all when it ends.

Blocking; called by composition from any thread, before the first and after the last caption.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import tempfile
from collections.abc import Sequence
from pathlib import Path

from livecaption.exports.choices import FINALS_ONLY, ExportChoices
from livecaption.exports.formats import format_for
from livecaption.model.errors import OutputError
from livecaption.model.transcript import Transcript

STANDARD_OUTPUT = "-"


def check_writable(transcripts: Sequence[str | Path], events: Sequence[str | Path] = ()) -> None:
    """Raise for the first path that could not be written; leave no trace and touch no existing file.

    `transcripts` must end in the suffix of a format (`UsageError` otherwise); `events` may have any name, or be "-"
    for standard output. `OutputError` says what is wrong and what to do.
    """
    seen: list[Path] = []
    for path in transcripts:
        format_for(path)
    for given in (*transcripts, *(path for path in events if str(path) != STANDARD_OUTPUT)):
        path = _target(given)
        if any(_same(path, other) for other in seen):
            raise OutputError("output.twice", path=given)
        seen.append(path)
        _check_one(Path(given), path)


def write_transcript(
    transcript: Transcript, path: str | Path, fallback: Path, choices: ExportChoices = FINALS_ONLY
) -> Path:
    """Write the file atomically in the format of its suffix and return its absolute path.

    When that fails (disk full, folder gone) the file goes to the folder `fallback` under a name of its own, or to one
    for temporary files, and `OutputError` says where; `output.not_saved` when that fails as well. An existing file is
    whole at any moment.
    """
    exporter = format_for(path)
    data = exporter.export(transcript, choices)
    target = _target(path)
    try:
        _write_atomically(target, data)
    except OSError as error:
        elsewhere = _rescued(f"{target.stem[:80]}-{secrets.token_hex(3)}{exporter.suffix}", data, fallback)
        if elsewhere is None:
            raise OutputError("output.not_saved", path=path, elsewhere=fallback, reason=_reason(error)) from error
        raise OutputError("output.saved_elsewhere", path=path, elsewhere=elsewhere, reason=_reason(error)) from error
    return target


def _rescued(name: str, data: bytes, fallback: Path) -> Path | None:
    """Where the file went after all: `fallback`, or a new folder for temporary files, which may be another disk."""
    try:
        fallback.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_atomically(fallback / name, data)
    except OSError:
        pass
    else:
        return fallback / name
    try:
        folder = Path(tempfile.mkdtemp(prefix="livecaption-"))  # its owner's alone
        _write_atomically(folder / name, data)
    except OSError:
        return None
    return folder / name


def output_error(given: str | Path, error: OSError) -> OutputError:
    """The sentence for what the system said about `given`."""
    path = Path(given)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return OutputError("output.no_folder", folder=path.parent, name=path.name)
    if isinstance(error, IsADirectoryError):
        return OutputError("output.is_folder", path=path)
    if isinstance(error, PermissionError):
        return OutputError("output.no_permission", path=path)
    return OutputError("output.cannot_write", path=path, reason=_reason(error))


def _check_one(given: Path, target: Path) -> None:
    probe = target.parent / _temporary_name()
    try:
        if target.is_dir():
            raise OutputError("output.is_folder", path=given)
        if target.exists():
            if not stat.S_ISREG(target.stat().st_mode):
                raise OutputError("output.not_a_file", path=given)
            # Opened for reading and writing, an existing file keeps every byte.
            with target.open("r+b"):
                pass
        else:
            # A name too long or one the file system does not take is found out here, by asking for that very name.
            target.lstat() if target.is_symlink() else _create(target, b"").unlink()
        _create(probe, b"").unlink()
    except OSError as error:
        raise output_error(given, error) from error


def _write_atomically(target: Path, data: bytes) -> None:
    temporary = target.parent / _temporary_name()
    try:
        _create(temporary, data)
        if target.exists():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        temporary.replace(target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _create(path: Path, data: bytes) -> Path:
    """A new file with the permissions a person's other new files get, on the disk when this returns."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        if data:
            os.fsync(file.fileno())
    return path


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; where a folder cannot be synced the file itself already is."""
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EROFS}:
            raise
    finally:
        os.close(handle)


def _target(path: str | Path) -> Path:
    """Where the bytes go: a link's own target, so that saving does not turn the link into a file."""
    return Path(os.path.realpath(Path(path).expanduser()))


def _same(one: Path, other: Path) -> bool:
    if os.path.normcase(one) == os.path.normcase(other):
        return True
    return one.exists() and other.exists() and one.samefile(other)


def _temporary_name() -> str:
    return f".livecaption-{secrets.token_hex(6)}.tmp"


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
