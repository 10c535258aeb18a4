"""Fetches a model into the store: whole or not at all, going on where an earlier try ended.

Blocking; one thread, one process at a time for each model. What is fetched lies in the store's staging folder: complete
files under their names, the one that is coming as NAME.part, with what its server calls it in NAME.from.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from livecaption.model.errors import OutputError
from livecaption.model.messages import text_of
from livecaption.model_store.entry import CatalogueModel, ModelFile
from livecaption.model_store.store import KeptFile, ModelStore
from livecaption.model_store.sums import Sums
from livecaption.model_store.web import FetchError, Web, check_url, host_of, in_folder

if TYPE_CHECKING:
    import httpx

MARGIN_BYTES = 50_000_000
"""So much of a disk stays free."""

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

_WORTH_GOING_ON = 1 << 20
"""A connection that broke after so many bytes is tried again at once; one that brings nothing is not."""

_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)", re.ASCII)
_RANGE_TOTAL = re.compile(r"bytes \*/(\d{1,18})", re.ASCII)
_LENGTH = re.compile(r"\d{1,18}", re.ASCII)


class FetchProgress(Protocol):
    """Is told how it goes; `done` and `total` in bytes, of all files of the model."""

    def moved(self, done: int, total: int) -> None:
        """So much is here now."""


Opener = Callable[[Path, bool], BinaryIO]
"""Opens the file that is coming, to append where True."""


def open_private(path: Path, append: bool) -> BinaryIO:
    """Open a file for its owner alone. Raises `OSError`."""
    how = os.O_APPEND if append else os.O_TRUNC
    return os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | how | getattr(os, "O_BINARY", 0), 0o600), "wb")


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Fetches into `store`.

    `try_lock` locks an open file and says whether it could; `free` says how many bytes a disk has left.
    """

    store: ModelStore
    web: Web
    try_lock: Callable[[int], bool]
    progress: FetchProgress
    free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free
    opener: Opener = open_private

    def fetch(self, model: CatalogueModel, base_url: str = "") -> Path:
        """Have the model in the store; its folder. `base_url` is another folder on the web that has its files.

        The store's folder must be there. Raises `FetchError` and `OutputError` (what came is kept, except what is
        wrong), and `UsageError` for an address that is neither https nor this computer's.
        """
        base_url = base_url or model.base_url
        check_url(base_url)
        with self._alone(model.name), self._written(model):
            self.store.reopen(model.name)
            staging = self.store.staging(model.name)
            staging.mkdir(mode=0o700, exist_ok=True)
            self._check_room(model, staging)
            kept: list[KeptFile] = []
            for file in model.files:
                before = sum(each.size for each in kept)
                kept.append(_Coming(self, model, file, base_url, staging, before).have())
            return self.store.complete(model.name, kept)

    @contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        """Keep another process, and another call, from fetching, removing or using the same model meanwhile."""
        try:
            lock = self.store.lock(name, self.try_lock)
        except OSError as error:
            raise self._unwritable(name, error) from error
        if lock is None:
            raise FetchError("models.being_fetched", name=name)
        with lock:
            yield

    @contextmanager
    def _written(self, model: CatalogueModel) -> Iterator[None]:
        """Turn what the disk says into sentences."""
        try:
            yield
        except OSError as error:
            if error.errno in FULL:
                done = f"{_bytes_in(self.store.staging(model.name)) / 1e6:,.0f}"
                raise OutputError("models.disk_full", name=model.name, folder=self.store.folder, done=done) from error
            raise self._unwritable(model.name, error) from error

    def _unwritable(self, name: str, error: OSError) -> OutputError:
        reason = error.strerror or type(error).__name__
        return OutputError("models.not_written", name=name, folder=self.store.folder, reason=reason)

    def _check_room(self, model: CatalogueModel, staging: Path) -> None:
        here = _bytes_in(staging)
        needed = max(0, model.size_bytes - here)
        free = max(0, self.free(staging) - MARGIN_BYTES)
        if needed > free:
            needs, has = f"{needed / 1e6:,.0f}", f"{free / 1e6:,.0f}"
            raise OutputError("models.no_room", name=model.name, folder=self.store.folder, needed=needs, free=has)


@dataclass(frozen=True, slots=True)
class _Coming:
    """One file on its way. `before` are the bytes of the files that are here already."""

    fetcher: Fetcher
    model: CatalogueModel
    file: ModelFile
    base_url: str
    staging: Path
    before: int

    def have(self) -> KeptFile:
        """Fetch it, unless it is here whole. Raises `FetchError` and `OSError`."""
        done = self.staging / self.file.name
        if (found := self._whole(done)) is not None:
            return found
        resumed = self._here() > 0
        self._complete()
        found = self._whole(self._part)
        if found is None and resumed:  # what came earlier was of something else
            self._forget()
            self._complete()
            found = self._whole(self._part)
        if found is None:
            self._forget()
            raise FetchError("models.other_sum", **self._names())
        self._part.replace(done)
        self._source.unlink(missing_ok=True)
        return found

    def _complete(self) -> None:
        """Ask for the rest, again where a connection broke that brought something."""
        while (began := self._here()) != self.file.size:  # each round brings something, or is the last
            try:
                self._ask(began)
            except FetchError as error:
                if not error.retryable or self._here() - began < _WORTH_GOING_ON:
                    raise self._told(error) from error

    @property
    def _part(self) -> Path:
        return self.staging / f"{self.file.name}.part"

    @property
    def _source(self) -> Path:
        return self.staging / f"{self.file.name}.from"

    def _whole(self, path: Path) -> KeptFile | None:
        """The file as it is kept, where `path` has it and its sums are right."""
        if not path.is_file() or path.stat().st_size != self.file.size:
            return None
        sums = Sums(self.file)
        sums.add_file(path)
        if not sums.agree():
            return None
        self.fetcher.progress.moved(self.before + self.file.size, self.model.size_bytes)
        return KeptFile(self.file.name, self.file.size, sums.sha256)

    def _here(self) -> int:
        try:
            return self._part.stat().st_size
        except FileNotFoundError:
            return 0

    def _ask(self, began: int) -> None:
        """Ask the server for what is missing, and write what it sends."""
        url = in_folder(self.base_url, self.file.name)
        # Without a name for what came earlier it is asked for by its position: the checksum tells whether it fits.
        headers = {"Range": f"bytes={began}-", **self._if_unchanged()} if began else {}
        with self.fetcher.web.get(url, self.model.name, headers) as response:
            start = self._start(response, began)
            if start is not None:
                if not start:
                    self._note(response.headers)
                self._write(response, start)
        if start is None:  # what is here does not go with what it has
            self._forget()
            self._ask(0)

    def _start(self, response: httpx.Response, began: int) -> int | None:
        """From which byte on the response goes; None where what is here does not go with it. Raises `FetchError`."""
        status = response.status_code
        if status == 206 and began:
            said = _RANGE.fullmatch(response.headers.get("content-range", ""))
            if said is None or int(said[1]) != began:
                return None
            if said[2] != "*":
                self._check_size(int(said[2]))
            return began
        if status == 200:
            length = _LENGTH.fullmatch(response.headers.get("content-length", ""))
            if length is not None:
                self._check_size(int(length[0]))
            return 0
        if status == 416 and began:
            said = _RANGE_TOTAL.fullmatch(response.headers.get("content-range", ""))
            if said is not None:
                self._check_size(int(said[1]))
            return None
        names = self._names()
        if status in (404, 410):
            raise FetchError("models.not_there", status=status, **names)
        if status in (408, 425, 429) or status >= 500:
            raise FetchError("models.server_busy", status=status, **names)
        raise FetchError("models.refused", status=status, **names)

    def _check_size(self, size: int) -> None:
        if size != self.file.size:  # what came earlier is kept: a proxy's page may be what answers now
            raise FetchError("models.other_size", size=size, expected=self.file.size, **self._names())

    def _write(self, response: httpx.Response, start: int) -> None:
        """Append what comes; stops at the first byte too many."""
        position = start
        with self.fetcher.opener(self._part, start > 0) as file:
            for block in response.iter_raw():  # as it comes: nothing is lost of what came before a break
                if position + len(block) > self.file.size:
                    too_many = position + len(block)
                    file.close()
                    self._forget()
                    raise FetchError("models.other_size", size=too_many, expected=self.file.size, **self._names())
                file.write(block)
                position += len(block)
                self.fetcher.progress.moved(self.before + position, self.model.size_bytes)
            file.flush()
            os.fsync(file.fileno())
        if position < self.file.size:
            raise FetchError("models.no_answer", reason=text_of("reason.hung_up"), retryable=True, **self._names())

    def _if_unchanged(self) -> Mapping[str, str]:
        """What asks the server to go on only where it still has what came earlier."""
        try:
            said = json.loads(self._source.read_bytes())
            value = said["is"] if said["of"] == host_of(self.base_url) else ""
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        return (
            {"If-Range": value} if isinstance(value, str) and value.isascii() and value.isprintable() and value else {}
        )

    def _note(self, headers: httpx.Headers) -> None:
        """Keep what the server calls the file, for going on later."""
        tag = headers.get("etag", "")
        name = tag if tag.startswith('"') else headers.get("last-modified", "")
        said = json.dumps({"of": host_of(self.base_url), "is": name})
        with self.fetcher.opener(self._source, False) as file:
            file.write(said.encode())

    def _forget(self) -> None:
        for each in (self._part, self._source, self.staging / self.file.name):
            with contextlib.suppress(FileNotFoundError):
                each.unlink()

    def _told(self, error: FetchError) -> FetchError:
        """The error, or, where something came before the connection broke, that what came is kept."""
        if error.message.code != "models.no_answer" or not (here := self._here()):
            return error
        reason = dict(error.message.params)["reason"]
        done = f"{(self.before + here) / 1e6:,.0f}"
        return FetchError("models.broke_off", reason=reason, done=done, **self._names(), retryable=True)

    def _names(self) -> dict[str, Any]:
        return {"name": self.model.name, "host": host_of(self.base_url), "file": self.file.name}


def _bytes_in(folder: Path) -> int:
    """Of all files in it; 0 where it is not there."""
    try:
        return sum(each.stat().st_size for each in os.scandir(folder) if each.is_file())
    except OSError:
        return 0
