"""Where models are kept: each a folder that appears whole by one rename, with a list of its files and their sums.

Safe from any thread; blocking. A folder that a person made themself is recognised by its files and used where it is.
"""

from __future__ import annotations

import contextlib
import json
import os
import weakref
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from livecaption.core.engine_facts import ModelFacts
from livecaption.model.errors import EngineError, OutputError
from livecaption.model.messages import Message, message
from livecaption.model_store.catalogue import BY_NAME

MANIFEST = "model.json"
"""Beside a model's files: what each was like when it came."""

_LARGEST_MANIFEST = 100_000
_BLOCK_BYTES = 1 << 20
_REMOVING = ".removing-"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One file as it came: its size in bytes and its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model on this computer. `trouble` is what is wrong with it, as far as a look at the files' sizes tells."""

    facts: ModelFacts
    folder: Path
    files: tuple[KeptFile, ...] = ()
    trouble: Message | None = None

    @property
    def name(self) -> str:
        """As in the catalogue."""
        return self.facts.name


class ModelLock:
    """The lock of a model, until this is closed or nobody has it any more."""

    def __init__(self, handle: int) -> None:
        self.close = weakref.finalize(self, os.close, handle)

    def __enter__(self) -> ModelLock:
        """It is taken already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let it go."""
        self.close()


class ModelStore:
    """The models in one folder, which need not exist yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def installed(self) -> tuple[InstalledModel, ...]:
        """Every model that is here, by name; those with `trouble` cannot be used."""
        try:
            names = sorted(each.name for each in os.scandir(self.folder) if each.name in BY_NAME and each.is_dir())
        except OSError:
            return ()
        return tuple(self._looked_at(name) for name in names)

    def folder_of(self, name: str) -> Path:
        """Where the model is. Raises `EngineError` where it is not here, or not whole as far as sizes tell."""
        if name not in BY_NAME or not (self.folder / name).is_dir():
            raise EngineError("models.not_installed" if name in BY_NAME else "models.unknown", name=name)
        found = self._looked_at(name)
        if found.trouble is not None:
            params: dict[str, Any] = dict(found.trouble.params)
            raise EngineError(found.trouble.code, **params)
        return found.folder

    def verify(self, name: str, progress: Callable[[int], object] | None = None) -> tuple[Message, ...]:
        """Read every file of a model; what is wrong, nothing where it is whole. `progress` is told of bytes read.

        Raises `EngineError` where the model is not here.
        """
        if name not in BY_NAME or not (self.folder / name).is_dir():
            raise EngineError("models.not_installed" if name in BY_NAME else "models.unknown", name=name)
        found = self._looked_at(name)
        if not found.files:
            return (found.trouble,) if found.trouble is not None else ()
        return tuple(filter(None, (_wrong(name, found.folder, each, progress) for each in found.files)))

    def remove(self, name: str) -> bool:
        """Delete a model, and what was fetched of it; False where there was nothing. Raises `OutputError`."""
        there = False
        for folder in (self.folder / name, self.staging(name)):
            if not folder.is_dir():
                continue
            there = True
            gone = self.folder / f"{_REMOVING}{_token()}"
            try:
                folder.rename(gone)  # at once, so that half a model is never found
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise OutputError("models.not_removed", name=name, reason=reason) from error
        self.sweep()
        return there

    def sweep(self) -> None:
        """Delete what was removed, also by a run that was interrupted."""
        with contextlib.suppress(OSError):
            for each in os.scandir(self.folder):
                if each.name.startswith(_REMOVING):
                    with contextlib.suppress(OSError):
                        _delete(Path(each.path), as_far_as_possible=True)

    def staging(self, name: str) -> Path:
        """Where a model is while it is fetched; whoever holds its lock (`lock_path`) may write there."""
        return self.folder / f".fetching-{name}"

    def lock_path(self, name: str) -> Path:
        """The file that is locked: by one alone who fetches or removes the model, together by those who use it."""
        return self.folder / f".{name}.lock"

    def lock(self, name: str, take: Callable[[int], bool]) -> ModelLock | None:
        """The lock of a model that need not be here; None where `take`, given the open file, cannot have it.

        Raises `OSError` where its file cannot be made.
        """
        handle = os.open(self.lock_path(name), os.O_CREAT | os.O_RDWR, 0o600)
        found = ModelLock(handle)
        if take(handle):
            return found
        found.close()
        return None

    def reopen(self, name: str) -> None:
        """Make what is here of a model the beginning of fetching it again: what is damaged is looked for there.

        A link to a folder elsewhere goes away, and what it leads to stays as it is. Raises `OSError`.
        """
        staging, folder = self.staging(name), self.folder / name
        for each in (staging, folder):
            if each.is_symlink():
                each.unlink()
        if staging.exists() or not folder.is_dir():
            return
        folder.rename(staging)

    def complete(self, name: str, files: Iterable[KeptFile]) -> Path:
        """Make what was fetched a model of this store, whole from one moment to the next. Raises `OSError`."""
        staging, folder = self.staging(name), self.folder / name
        kept = list(files)
        wanted = {each.name for each in kept}
        for each in staging.iterdir():
            if each.name not in wanted:
                _delete(each)
        said = {"name": name, "files": [{"name": each.name, "size": each.size, "sha256": each.sha256} for each in kept]}
        handle = os.open(staging / MANIFEST, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(said, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        if folder.exists():
            folder.rename(self.folder / f"{_REMOVING}{_token()}")
        staging.rename(folder)
        self.sweep()
        return folder

    def _looked_at(self, name: str) -> InstalledModel:
        folder, facts = self.folder / name, BY_NAME[name].facts
        files = _kept_in(folder / MANIFEST)
        if files is None:
            return InstalledModel(facts, folder, (), message("models.manifest_bad", name=name))
        trouble: Message | None = None
        for each in (*files, *_lacking(name, files)):
            trouble = trouble or _size_wrong(name, folder, each)
        return InstalledModel(facts, folder, files, trouble)


def _delete(path: Path, *, as_far_as_possible: bool = False) -> None:
    """A file, a link (not what it leads to), or a folder with all in it. Raises `OSError`."""
    if path.is_symlink() or not path.is_dir():
        path.unlink()
        return
    import shutil

    shutil.rmtree(path, ignore_errors=as_far_as_possible)


def _token() -> str:
    return os.urandom(4).hex()


def _lacking(name: str, files: tuple[KeptFile, ...]) -> tuple[KeptFile, ...]:
    """Files that the model should have and its list does not name."""
    named = {each.name for each in files}
    return tuple(KeptFile(each.name, each.size, "") for each in BY_NAME[name].files if each.name not in named)


def _size_wrong(name: str, folder: Path, file: KeptFile) -> Message | None:
    try:
        size = (folder / file.name).stat().st_size
    except FileNotFoundError:
        return message("models.file_missing", name=name, file=file.name)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return message("models.file_unreadable", name=name, file=file.name, reason=reason)
    if size != file.size:
        return message("models.size_wrong", name=name, file=file.name, size=size, expected=file.size)
    return None


def _wrong(name: str, folder: Path, file: KeptFile, progress: Callable[[int], object] | None) -> Message | None:
    found = _size_wrong(name, folder, file)
    if found is not None:
        return found
    try:
        same = sha256_of(folder / file.name, progress) == file.sha256
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return message("models.file_unreadable", name=name, file=file.name, reason=reason)
    return None if same else message("models.sum_wrong", name=name, file=file.name)


def sha256_of(path: Path, progress: Callable[[int], object] | None = None) -> str:
    """The SHA-256 of a file, hexadecimal; `progress` is told of bytes read. Raises `OSError`."""
    import hashlib  # which a start does without, and every start looks at what is here

    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            digest.update(block)
            if progress is not None:
                progress(len(block))
    return digest.hexdigest()


def _kept_in(path: Path) -> tuple[KeptFile, ...] | None:
    """What a list of files says; None where it cannot be read or says nonsense."""
    try:
        with path.open("rb") as file:
            said = json.loads(file.read(_LARGEST_MANIFEST))
        files = tuple(KeptFile(str(each["name"]), int(each["size"]), str(each["sha256"])) for each in said["files"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    plain = all(Path(each.name).name == each.name and each.name not in ("", ".", "..") for each in files)
    return files if files and plain else None
