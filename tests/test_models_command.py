"""`livecaption models`: one sentence for every answer; what it fetches is whole, and what it changes is said."""

from __future__ import annotations

import errno
import hashlib
import json
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fakes.certificates import Authority
from fakes.file_server import FileServer, serving
from livecaption import recogniser, resources
from livecaption.cli import main
from livecaption.config import folders
from livecaption.control.instance import AlreadyRunning, Unclear, claim
from livecaption.control.wire import Ask
from livecaption.core.engine_choice import Wanted
from livecaption.library.file_lock import Lock, try_lock
from livecaption.model.errors import EngineError, LivecaptionError
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.status_report import report_of
from livecaption.model_store.catalogue import BY_NAME
from livecaption.model_store.entry import ModelFile
from livecaption.model_store.fetching import Fetcher
from livecaption.model_store.store import ModelStore
from livecaption.model_store.web import Web

NAME = "moonshine-tiny-ja"
FILES = {"encoder_model.ort": b"e" * 100_000, "decoder_model_merged.ort": b"d" * 5_000, "tokenizer.bin": b"t" * 300}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `livecaption models`: exit status, what is shown, what is said."""

    def command(*arguments: str) -> tuple[int, str, str]:
        try:
            status = main(["models", *arguments])
        except SystemExit as ended:
            status = int(ended.code or 0)
        shown = capsys.readouterr()
        assert "Traceback" not in shown.err
        return status, shown.out, shown.err

    return command


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model of the catalogue has files of a few bytes."""
    files = tuple(ModelFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in FILES.items())
    monkeypatch.setitem(BY_NAME, NAME, replace(BY_NAME[NAME], files=files))


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving({f"/{name}": data for name, data in FILES.items()}) as shelf:
        yield shelf


def model_in_settings() -> str:
    path = folders.settings_path()
    return str(tomllib.loads(path.read_text()).get("engine", {}).get("model", "")) if path.exists() else ""


def test_a_model_is_fetched_used_listed_and_removed(run: Run, server: FileServer) -> None:
    status, shown, said = run("get", NAME, "--from", server.url)
    assert (status, shown) == (0, "")
    lines = said.splitlines()
    assert "Moonshine AI Community License" in lines[0]
    assert "https://www.moonshine.ai/license" in lines[0]
    assert "100 %" in lines[-2]
    assert f"livecaption models use {NAME}" in lines[-1]
    assert (folders.models_folder() / NAME / "tokenizer.bin").read_bytes() == FILES["tokenizer.bin"]
    assert run("get", NAME, "--from", server.url) == (0, "", f"{NAME} is on this computer already, and whole.\n")
    status, _, said = run("use", NAME)
    assert status == 0
    assert said.startswith(f"From the next captions on {NAME} transcribes")
    assert model_in_settings() == NAME
    status, shown, said = run("list", "--verify")
    assert (status, said) == (0, "")
    rows = {line.split()[0]: line for line in shown.splitlines() if " MB" in line}
    assert "installed, transcribes" in rows[NAME]
    assert rows["moonshine-tiny-en"].rstrip().endswith("comes with livecaption")
    assert "Community License *" in rows["moonshine-base-uk"]
    assert "99 languages" in rows["whisper-base"]
    status, _, said = run("remove", NAME)
    assert status == 0
    assert "livecaption chooses" in said
    assert model_in_settings() == ""
    assert not (folders.models_folder() / NAME).exists()
    assert run("remove", NAME)[0] == 1


def test_the_list_for_another_program(run: Run, server: FileServer) -> None:
    run("get", NAME, "--from", server.url)
    (folders.models_folder() / NAME / "tokenizer.bin").write_bytes(b"T" * 300)
    status, shown, said = run("list", "--json", "--verify")
    found = {each["name"]: each for each in json.loads(shown)["models"]}
    assert status == 1
    assert said.count("\n") == 1
    assert found[NAME]["problems"] == [said.strip()]
    assert (found[NAME]["installed"], found[NAME]["verified"], found[NAME]["first_pass"]) == (True, True, False)
    assert found["moonshine-tiny-en"]["first_pass"]
    assert found["whisper-base"]["licence"] == "MIT"
    assert not found["whisper-base"]["installed"]
    assert found["moonshine-base-ja"]["limits_commercial"]


def test_a_damaged_model_is_told_of_and_mended(run: Run, server: FileServer) -> None:
    run("get", NAME, "--from", server.url)
    (folders.models_folder() / NAME / "tokenizer.bin").write_bytes(b"cut")
    status, shown, said = run("list")
    assert status == 1
    assert "damaged" in shown
    assert f"livecaption models get {NAME}" in said
    assert run("use", NAME)[0] == 1
    assert run("get", NAME, "--from", server.url)[0] == 0
    assert run("list", "--verify")[0] == 0
    assert run("use", NAME)[0] == 0


def test_a_folder_of_ones_own(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "tiny-ko"
    folder.mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    monkeypatch.chdir(tmp_path)
    assert run("use", "./tiny-ko")[0] == 0
    assert model_in_settings() == str(folder)
    assert run("list")[0] == 0
    status, _, said = run("use")
    assert (status, model_in_settings()) == (0, "")
    assert "comes with livecaption" in said
    assert run("use", "auto")[0] == 0
    (folder / "tokenizer.bin").unlink()
    status, _, said = run("use", str(folder))
    assert (status, said.count("\n")) == (2, 1)
    assert model_in_settings() == ""


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["get", "nonsense"], 2, "There is no model nonsense."),
        (["get", "moonshine-tiny-en"], 0, "comes with livecaption"),
        (["get", NAME, "--from", "http://models.example.org"], 2, "https:// alone"),
        (["get", NAME, "--ca", "no such file"], 2, "no file"),
        (["remove", "moonshine-tiny-en"], 2, "cannot be removed"),
        (["remove", "nonsense"], 2, "There is no model nonsense."),
        (["use", NAME], 1, f"livecaption models get {NAME}"),
        (["use", "nonsense"], 1, "livecaption models list"),
        (["use", "/no/such/folder"], 2, "There is no folder"),
        (["list", "--all"], 2, "no option --all"),
    ],
)
def test_a_mistake_is_one_sentence(arguments: list[str], status: int, says: str, run: Run) -> None:
    ended, shown, said = run(*arguments)
    assert (ended, shown, said.count("\n")) == (status, "", 1)
    assert says in said
    assert model_in_settings() == ""


def test_a_model_is_not_used_for_a_language_that_it_does_not_speak(run: Run, server: FileServer) -> None:
    run("get", NAME, "--from", server.url)
    folders.ensure(folders.config_folder())
    folders.settings_path().write_text('schema_version = 1\n[endpoint]\nlanguage = "vi"\n', encoding="utf-8")
    status, _, said = run("use", NAME)
    assert status == 1
    assert "moonshine-base-vi" in said
    status, shown, said = run("list")  # nothing here speaks it
    assert status == 1
    assert NAME in shown
    assert "speaks “vi”" in said


def test_a_server_that_lacks_a_file(run: Run, server: FileServer) -> None:
    del server.files["/tokenizer.bin"]
    status, _, said = run("get", NAME, "--from", server.url)
    assert status == 1
    assert "HTTP 404" in said.splitlines()[-1]
    server.files["/tokenizer.bin"] = FILES["tokenizer.bin"]
    assert run("get", NAME, "--from", server.url)[0] == 0


def test_ctrl_c_says_that_it_goes_on_later(run: Run, server: FileServer, monkeypatch: pytest.MonkeyPatch) -> None:
    from livecaption import models_progress

    def interrupted(_self: object, done: int, _total: int) -> None:
        if done > 50_000:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(models_progress.Lines, "moved", interrupted)
        status, _, said = run("get", NAME, "--from", server.url)
    assert status == 130
    assert "is kept" in said.splitlines()[-1]
    assert run("get", NAME, "--from", server.url)[0] == 0
    assert "Range" in server.asked[1][1]


def test_a_model_that_is_being_fetched_is_not_removed(run: Run, server: FileServer) -> None:
    run("get", NAME, "--from", server.url)
    with recogniser.store().lock_path(NAME).open("rb") as held:
        assert try_lock(held.fileno()) is Lock.TAKEN
        status, shown, said = run("remove", NAME)
        assert (status, shown, said.count("\n")) == (1, "", 1)
        assert said.startswith(f"{NAME} is not removed, because another livecaption uses it or is just fetching it.")
    assert run("remove", NAME)[0] == 0


def test_a_model_that_captions_use_is_not_removed(run: Run, server: FileServer) -> None:
    run("get", NAME, "--from", server.url)
    first, second = recogniser.recogniser(Wanted("ja")), recogniser.recogniser(Wanted("ja"))  # two may use it
    assert run("remove", NAME)[0] == 1
    del first
    assert run("remove", NAME)[0] == 1
    assert second.first.name == NAME
    assert (folders.models_folder() / NAME / "tokenizer.bin").read_bytes() == FILES["tokenizer.bin"]
    del second
    assert run("remove", NAME)[0] == 0


def test_a_model_that_is_used_is_not_fetched_over_it(run: Run, server: FileServer) -> None:
    run("get", NAME, "--from", server.url)
    captions = recogniser.recogniser(Wanted("ja"))
    (folders.models_folder() / NAME / "tokenizer.bin").write_bytes(b"T" * 300)
    status, _, said = run("get", NAME, "--from", server.url)
    assert status == 1
    assert "because another livecaption uses it" in said.splitlines()[-1]
    assert (folders.models_folder() / NAME).is_dir()
    del captions
    assert run("get", NAME, "--from", server.url)[0] == 0


def test_while_a_model_is_removed_nobody_begins_to_fetch_or_use_it(
    run: Run, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("get", NAME, "--from", server.url)
    refused: list[str] = []
    remove = ModelStore.remove

    def removing(store: ModelStore, name: str) -> bool:
        with Web() as web, pytest.raises(LivecaptionError) as fetching:
            Fetcher(store, web, lambda handle: try_lock(handle) is not Lock.BUSY, Unseen()).fetch(
                BY_NAME[name], server.url
            )
        with pytest.raises(LivecaptionError) as using:
            recogniser.recogniser(Wanted("ja"))
        refused.extend(each.value.message.code for each in (fetching, using))
        return remove(store, name)

    monkeypatch.setattr(ModelStore, "remove", removing)
    assert run("remove", NAME)[0] == 0
    assert refused == ["models.being_fetched", "models.is_changing"]


class Unseen:
    """Progress that nobody looks at."""

    def moved(self, done: int, total: int) -> None:
        pass


def test_a_model_that_went_before_it_was_locked_is_not_loaded(
    run: Run, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("get", NAME, "--from", server.url)
    found = recogniser.here(Wanted("ja"))
    run("remove", NAME)
    monkeypatch.setattr(recogniser, "here", lambda _: found)
    with pytest.raises(EngineError) as caught:
        recogniser.recogniser(Wanted("ja"))
    assert caught.value.message.code == "models.not_installed"


def test_models_that_nobody_may_change_can_be_used(
    run: Run, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("get", NAME, "--from", server.url)

    def forbidden(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(ModelStore, "lock", forbidden)
    assert recogniser.recogniser(Wanted("ja")).first.name == NAME


def test_nothing_is_made_to_remove_nothing(run: Run) -> None:
    assert run("remove", NAME) == (1, "", f"{NAME} was not on this computer.\n")
    assert not folders.models_folder().exists()


def test_certificates_of_a_private_authority(run: Run, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with serving({f"/{name}": data for name, data in FILES.items()}, authority.server()) as server:
        status, _, said = run("get", NAME, "--from", server.url)
        assert status == 1
        assert "--ca FILE" in said
        assert run("get", NAME, "--from", server.url, "--ca", str(authority.file))[0] == 0


def test_who_gets_whisper_without_its_extra_is_told(
    run: Run, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(BY_NAME, "whisper-base", replace(BY_NAME["whisper-base"], files=BY_NAME[NAME].files))
    monkeypatch.setattr(recogniser, "has_whisper", lambda: False)
    status, _, said = run("get", "whisper-base", "--from", server.url)
    assert status == 0
    assert said.splitlines()[0].startswith("whisper-base is under the licence MIT")
    assert "livecaption-desktop[whisper]" in said.splitlines()[-1]


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> None:
    """This is the packaged program, which holds neither faster-whisper nor what runs the streaming models."""
    monkeypatch.setattr(resources, "is_frozen", lambda: True)
    monkeypatch.setattr(recogniser, "has_whisper", lambda: False)
    monkeypatch.setattr(recogniser, "has_library", lambda: False)


@pytest.mark.usefixtures("packaged")
@pytest.mark.parametrize(
    ("name", "package"),
    [("whisper-base", "livecaption-desktop[whisper]."), ("moonshine-small-streaming-en", "livecaption-desktop.")],
)
def test_the_packaged_program_fetches_nothing_that_it_cannot_run(
    name: str, package: str, run: Run, server: FileServer
) -> None:
    for verb in (["get", name, "--from", server.url], ["use", name]):
        status, shown, said = run(*verb)
        assert (status, shown, said.count("\n")) == (1, "", 1)
        assert said.startswith(f"{name} needs a recogniser that this packaged livecaption does not hold, ")
        assert said.rstrip().endswith(package)
        assert "pip" not in said
    assert server.asked == []
    assert run("get", NAME, "--from", server.url)[0] == 0


@pytest.mark.usefixtures("packaged")
def test_the_packaged_programs_list_sends_nobody_to_pip(run: Run) -> None:
    folders.ensure(folders.config_folder())
    folders.settings_path().write_text('schema_version = 1\n[endpoint]\nlanguage = "de"\n', encoding="utf-8")
    status, _, said = run("list")
    assert (status, said.count("\n")) == (1, 1)
    assert "Python package, livecaption-desktop[whisper]" in said
    assert "pip" not in said


def test_who_captions_meanwhile_is_told_when_it_counts(run: Run, server: FileServer) -> None:
    run("get", NAME, "--from", server.url)
    claimed = claim()
    assert not isinstance(claimed, AlreadyRunning | Unclear)
    report = report_of(SessionStatus(Phase.LISTENING), "windows")
    try:
        claimed.serve(lambda asked: report if asked is Ask.STATUS else None)
        assert "Captions that run now keep the model" in run("use", NAME)[2]
    finally:
        claimed.close()
