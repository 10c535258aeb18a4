"""A small model in the place of a large one of the catalogue, and a server that has its files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fakes.file_server import FileServer, serving
from livecaption.library.file_lock import Lock, try_lock
from livecaption.model_store.catalogue import BY_NAME
from livecaption.model_store.entry import CatalogueModel, ModelFile
from livecaption.model_store.fetching import Fetcher
from livecaption.model_store.store import ModelStore
from livecaption.model_store.web import Web

NAME = "whisper-tiny.en"
FILES = {
    "config.json": b"{}",
    "model.bin": bytes(range(256)) * 1200,
    "tokenizer.json": b"tokens" * 500,
    "vocabulary.txt": b"a word\n" * 100,
}


class Moves:
    """Progress as a list; `stop_at` bytes it is interrupted as Ctrl-C does."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []
        self.stop_at: int | None = None

    def moved(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if self.stop_at is not None and done >= self.stop_at:
            raise KeyboardInterrupt


def pinned(files: dict[str, bytes]) -> tuple[ModelFile, ...]:
    """Files as a catalogue has them."""
    return tuple(ModelFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in files.items())


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> CatalogueModel:
    """A catalogue's model with files of a few bytes."""
    small = replace(BY_NAME[NAME], files=pinned(FILES))
    monkeypatch.setitem(BY_NAME, NAME, small)
    return small


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving({f"/{name}": data for name, data in FILES.items()}) as shelf:
        yield shelf


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    folder = tmp_path / "models"
    folder.mkdir(mode=0o700)
    return ModelStore(folder)


@pytest.fixture
def moves() -> Moves:
    return Moves()


Fetch = Callable[..., Path]


@pytest.fixture
def fetcher(store: ModelStore, moves: Moves) -> Iterator[Fetcher]:
    with Web() as web:
        yield Fetcher(store, web, lambda descriptor: try_lock(descriptor) is not Lock.BUSY, moves)
