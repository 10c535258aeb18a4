"""Models on disk: what is whole, what is not, and what a person's own folder has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from livecaption.core.engine_facts import EngineKind
from livecaption.model.errors import EngineError, LivecaptionError, OutputError, UsageError
from livecaption.model_store.entry import CatalogueModel
from livecaption.model_store.own_folder import is_path, recognised
from livecaption.model_store.store import MANIFEST, KeptFile, ModelStore, sha256_of
from livecaption.model_store.whisper_models import LANGUAGES, LANGUAGES_OF_V3
from model_store.conftest import FILES, NAME


@pytest.fixture
def installed(store: ModelStore, model: CatalogueModel) -> Path:
    """A whole model in the store."""
    staging = store.staging(NAME)
    staging.mkdir()
    for name, data in FILES.items():
        (staging / name).write_bytes(data)
    return store.complete(NAME, [KeptFile(each, len(FILES[each]), sha256_of(staging / each)) for each in FILES])


def problem(store: ModelStore) -> str:
    """The code of what the quick look finds."""
    (found,) = store.installed()
    return found.trouble.code if found.trouble is not None else ""


def test_an_empty_store(tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "none")
    assert store.installed() == ()
    assert not store.remove(NAME)
    for ask in (store.folder_of, store.verify):
        with pytest.raises(EngineError, match="models get whisper-tiny"):
            ask(NAME)
        with pytest.raises(EngineError, match="no model nonsense"):
            ask("nonsense")


def test_a_whole_model(store: ModelStore, installed: Path, model: CatalogueModel) -> None:
    (found,) = store.installed()
    assert (found.facts, found.folder, found.trouble) == (model.facts, installed, None)
    assert store.folder_of(NAME) == installed
    read: list[int] = []
    assert store.verify(NAME, read.append) == ()
    assert sum(read) == model.size_bytes


def test_what_is_not_of_the_catalogue_is_no_model(store: ModelStore, installed: Path) -> None:
    (store.folder / "somebody's").mkdir()
    (store.folder / "whisper-base").write_bytes(b"a file")
    assert [each.name for each in store.installed()] == [NAME]


def test_a_file_that_is_cut_is_seen_at_once(store: ModelStore, installed: Path) -> None:
    (installed / "model.bin").write_bytes(b"cut")
    assert problem(store) == "models.size_wrong"
    with pytest.raises(EngineError, match="models get whisper-tiny"):
        store.folder_of(NAME)
    (found,) = store.verify(NAME)
    assert found.code == "models.size_wrong"


def test_a_file_that_is_missing_is_seen_at_once(store: ModelStore, installed: Path) -> None:
    (installed / "vocabulary.txt").unlink()
    assert problem(store) == "models.file_missing"


def test_other_bytes_are_seen_by_reading_them(store: ModelStore, installed: Path) -> None:
    (installed / "config.json").write_bytes(b"[]")
    assert problem(store) == ""
    (found,) = store.verify(NAME)
    assert found.code == "models.sum_wrong"


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"{",
        b"[]",
        b'{"files": []}',
        b'{"files": [1]}',
        b'{"files": [{"name": "../x", "size": 1, "sha256": ""}]}',
        b'{"files": [{"name": "..", "size": 1, "sha256": ""}]}',
        b'{"files": [{"name": "x", "size": "much", "sha256": ""}]}',
        b"\xff\xfe",
        b"[" * 90_000,
    ],
)
def test_a_list_of_files_that_is_damaged(said: bytes, store: ModelStore, installed: Path) -> None:
    (installed / MANIFEST).write_bytes(said)
    assert problem(store) == "models.manifest_bad"
    (found,) = store.verify(NAME)
    assert found.code == "models.manifest_bad"


def test_a_list_that_names_too_few_files(store: ModelStore, installed: Path) -> None:
    said = json.loads((installed / MANIFEST).read_bytes())
    said["files"] = said["files"][:1]
    (installed / MANIFEST).write_text(json.dumps(said))
    (installed / "model.bin").unlink()
    assert problem(store) == "models.file_missing"


def test_removing(store: ModelStore, installed: Path) -> None:
    store.staging(NAME).mkdir()
    assert store.remove(NAME)
    assert list(store.folder.iterdir()) == []
    assert not store.remove(NAME)


def test_what_was_being_removed_is_swept_up(store: ModelStore, installed: Path) -> None:
    left = store.folder / ".removing-1"
    left.mkdir()
    (left / "model.bin").write_bytes(b"x")
    store.sweep()
    assert not left.exists()
    assert store.verify(NAME) == ()


def test_a_model_that_cannot_be_removed(store: ModelStore, installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputError, match="End the captions"):
        store.remove(NAME)


def test_a_newer_copy_takes_the_place_of_an_older_one(store: ModelStore, installed: Path) -> None:
    staging = store.staging(NAME)
    staging.mkdir()
    (staging / "config.json").write_bytes(b"new")
    store.complete(NAME, [KeptFile("config.json", 3, "")])
    assert {each.name for each in installed.iterdir()} == {"config.json", MANIFEST}
    assert {each.name for each in store.folder.iterdir()} == {NAME}


MOONSHINE = ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin")
WHISPER = ("config.json", "model.bin", "tokenizer.json")


def test_a_link_to_a_folder_of_ones_own_is_taken_away_and_the_folder_kept(store: ModelStore, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "notes.txt").write_text("of a person's own")
    link = store.folder / NAME
    link.symlink_to(mine)
    assert store.remove(NAME)
    assert list(store.folder.iterdir()) == []
    link.symlink_to(mine)
    store.reopen(NAME)  # as fetching it again does
    assert list(store.folder.iterdir()) == []
    assert [each.name for each in mine.iterdir()] == ["notes.txt"]


def test_folders_that_do_not_belong_to_a_model_do_not_keep_it_from_being_fetched(store: ModelStore) -> None:
    (store.folder / NAME / ".cache").mkdir(parents=True)
    (store.folder / NAME / ".cache" / "log").write_text("of another program")
    store.reopen(NAME)
    assert [each.name for each in store.complete(NAME, []).iterdir()] == [MANIFEST]


def folder_with(folder: Path, *names: str) -> Path:
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(b"x")
    return folder


@pytest.mark.parametrize(
    ("name", "languages"), [("base-ja", ("ja",)), ("moonshine-tiny-en", ("en",)), ("mine", ()), ("zhou", ())]
)
def test_a_moonshine_folder_of_ones_own(name: str, languages: tuple[str, ...], tmp_path: Path) -> None:
    folder = folder_with(tmp_path / name, *MOONSHINE)
    found = recognised(str(folder))
    assert (found.facts.engine, found.facts.languages, found.folder) == (EngineKind.MOONSHINE, languages, folder)
    assert found.facts.size_bytes == 3


def test_a_streaming_folder_of_ones_own(tmp_path: Path) -> None:
    files = ("frontend.ort", "encoder.ort", "adapter.ort", "cross_kv.ort", "decoder_kv.ort", "streaming_config.json")
    folder = folder_with(tmp_path / "small-streaming-en", *files, "tokenizer.bin")
    assert recognised(str(folder)).facts.engine is EngineKind.MOONSHINE_STREAMING


@pytest.mark.parametrize(
    ("tokens", "languages"), [(51_864, ("en",)), (51_865, LANGUAGES), (51_866, LANGUAGES_OF_V3), (3, LANGUAGES)]
)
def test_a_whisper_folder_of_ones_own(tokens: int, languages: tuple[str, ...], tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "it", *WHISPER)
    (folder / "vocabulary.txt").write_text("word\n" * tokens)
    assert recognised(str(folder)).facts.languages == languages
    (folder / "vocabulary.json").write_text(json.dumps(["word"] * tokens))
    assert recognised(str(folder)).facts.languages == languages
    (folder / "vocabulary.json").write_text("{")
    assert recognised(str(folder)).facts.languages == LANGUAGES


def test_folders_without_a_model(tmp_path: Path) -> None:
    refusals: list[LivecaptionError] = []
    for given in (tmp_path, tmp_path / "none", "~nobody-at-all/x", "x" * 5000, "/\0"):
        with pytest.raises(UsageError) as caught:
            recognised(str(given))
        refusals.append(caught.value)
    assert {each.message.code for each in refusals[1:]} == {"models.folder_missing"}
    assert refusals[0].message.code == "models.folder_unknown"


def test_what_is_a_path() -> None:
    assert all(map(is_path, ("/a", "./a", "a/b", "~/a", "C:\\a", ".", "..")))
    assert not any(map(is_path, ("whisper-base", "", "moonshine-tiny-en")))
