"""What transcribes on this computer: what is here, what the child process is told, and which engines that makes."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from fakes.installed_models import fetched
from fakes.recordings import recording
from livecaption import captioning, recogniser, resources, serving
from livecaption.cli import main
from livecaption.core.engine_choice import SecondPass, Wanted
from livecaption.core.engine_facts import BUILT_IN, EngineKind
from livecaption.model.errors import EndpointError, EngineError, LivecaptionError
from livecaption.model.seams import Engine
from livecaption.model.settings import Settings
from livecaption.model_store.store import ModelStore, sha256_of
from livecaption.recogniser import (
    arguments_of,
    check,
    english_arguments,
    here,
    recogniser_or_why,
    wanted_in,
    wanted_of,
)
from livecaption.resources import child_command
from livecaption.transport.child import ChildEndpoint

TINY_EN = recording("beckett.wav").parent / "tiny-en"


@pytest.fixture
def own_model(tmp_path: Path) -> Path:
    """A folder of a person's own with a Moonshine model in it."""
    folder = tmp_path / "mine"
    folder.mkdir()
    for name in ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin"):
        (folder / name).write_bytes(b"x")
    return folder


@pytest.mark.parametrize(
    ("chosen", "arguments"),
    [
        ({}, ()),
        ({"endpoint.language": "ja"}, ("--language", "ja")),
        ({"engine.model": " whisper-base "}, ("--model", "whisper-base")),
        ({"engine.second_pass": "off"}, ("--second-pass", "off")),
        (
            {"engine.model": "whisper-base", "endpoint.language": "de", "engine.second_pass": "on"},
            ("--model", "whisper-base", "--language", "de", "--second-pass", "on"),
        ),
    ],
)
def test_the_child_is_told_what_is_wanted(chosen: dict[str, str], arguments: tuple[str, ...]) -> None:
    wanted = wanted_of(Settings(chosen))
    assert arguments_of(wanted) == arguments
    assert wanted_in(("serve", "--port", "0", "--embedded", *arguments)) == wanted


def test_a_folder_is_told_from_wherever_the_child_runs(own_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(own_model.parent)
    assert arguments_of(Wanted(model="./mine")) == ("--model", str(own_model))


def test_a_home_of_nobody_is_left_to_the_child_to_tell_of() -> None:
    assert arguments_of(Wanted(model="~nobody-of-that-name/x")) == ("--model", "~nobody-of-that-name/x")


def test_a_streaming_model_is_chosen_by_itself_only_where_its_library_is(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "moonshine-small-streaming-en"
    fetched(name)
    assert recogniser.has_library()
    assert name in {each.name for each in here(Wanted())}
    monkeypatch.setattr(recogniser, "has_library", lambda: False)
    assert name not in {each.name for each in here(Wanted())}
    assert name in {each.name for each in here(Wanted(model=name))}  # so that loading it says what is missing


def test_a_server_serves_whatever_its_clients_speak() -> None:
    settings = Settings({"endpoint.language": "de"})
    assert wanted_of(settings, spoken=False) == Wanted()


def test_the_model_that_comes_with_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "_cores", lambda: 2)
    engines = recogniser.recogniser(Wanted())
    assert (engines.first.name, engines.second) == (BUILT_IN, None)
    assert engines.first.languages == ("en",)


def test_one_that_goes_over_its_own_utterances_is_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "_cores", lambda: 4)
    engines = recogniser.recogniser(Wanted())
    assert engines.second is engines.first
    assert recogniser.recogniser(Wanted(second_pass=SecondPass.OFF)).second is None


def test_nothing_heavy_is_loaded_for_a_check() -> None:
    import subprocess

    program = (
        "import sys\nfrom livecaption.recogniser import check\nfrom livecaption.core.engine_choice import Wanted\n"
        "check(Wanted('en'))\n"
        "print([name for name in ('numpy', 'onnxruntime', 'httpx', 'hashlib') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_a_language_that_nothing_here_speaks() -> None:
    with pytest.raises(EngineError, match="livecaption models get"):
        check(Wanted("ja"))
    check(Wanted("en"))
    check(Wanted())


def test_a_model_that_was_fetched_speaks_its_language() -> None:
    folder = fetched("moonshine-tiny-ja")
    check(Wanted("ja"))
    engines = recogniser.recogniser(Wanted("ja"))
    assert (engines.first.name, engines.first.languages) == ("moonshine-tiny-ja", ("ja",))
    assert ModelStore(folder.parent).folder_of("moonshine-tiny-ja") == folder


def test_a_damaged_model_is_not_chosen_and_is_told_of_where_it_is_asked_for() -> None:
    folder = fetched("moonshine-tiny-ja")
    (folder / "tokenizer.bin").write_bytes(b"cut")
    assert [each.name for each in here(Wanted())] == [BUILT_IN]
    with pytest.raises(EngineError, match="damaged"):
        check(Wanted(model="moonshine-tiny-ja"))


def test_a_streaming_model() -> None:
    fetched("moonshine-small-streaming-en")
    engines = recogniser.recogniser(Wanted(model="moonshine-small-streaming-en"))
    assert (engines.first.name, engines.first.languages) == ("moonshine-small-streaming-en", ("en",))


def test_whisper_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    fetched("whisper-base")
    monkeypatch.setattr(recogniser, "has_whisper", lambda: False)
    with pytest.raises(EngineError, match="livecaption-desktop"):
        check(Wanted("de"))
    monkeypatch.setattr(recogniser, "has_whisper", lambda: True)
    check(Wanted("de"))


def test_captions_of_the_packaged_program_say_what_it_does_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "is_frozen", lambda: True)
    monkeypatch.setattr(recogniser, "has_whisper", lambda: False)
    monkeypatch.setattr(recogniser, "has_library", lambda: False)
    for wanted in (Wanted("de"), Wanted(model="whisper-base"), Wanted(model="moonshine-small-streaming-en")):
        for start in (check, recogniser.recogniser):
            with pytest.raises(EngineError, match="Python package, livecaption-desktop") as caught:
                start(wanted)
            assert "pip" not in str(caught.value)


def test_a_second_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = fetched("whisper-base")
    (folder / "vocabulary.txt").write_text("word\n" * 459_861, encoding="utf-8")
    monkeypatch.setattr(recogniser, "has_whisper", lambda: True)
    monkeypatch.setattr(recogniser, "_cores", lambda: 4)
    choice = recogniser.chosen(Wanted(), [*here(Wanted()), *recogniser.store().installed()], look_for_cuda=False)
    assert choice.second is not None
    assert (choice.second.name, choice.second.engine) == ("whisper-base", EngineKind.WHISPER)


def test_a_folder_of_ones_own(own_model: Path) -> None:
    engines = recogniser.recogniser(Wanted("de", str(own_model), SecondPass.OFF))
    assert (engines.first.name, engines.first.languages) == ("mine", ("de",))
    assert here(Wanted(model=str(own_model)))[-1].folder == own_model


def test_what_cannot_be_is_heard_from_the_engine(tmp_path: Path) -> None:
    engine = recogniser_or_why(Wanted("ja")).first
    assert engine.languages == ()
    for ask in (engine.load, engine.open_utterance):
        with pytest.raises(EngineError) as caught:
            ask()
        assert caught.value.message.code == "models.none_for_language"
    with pytest.raises(LivecaptionError, match="There is no folder"):
        recogniser.recogniser(Wanted(model=str(tmp_path / "none")))


def test_an_english_phrase_is_transcribed_by_what_speaks_english() -> None:
    assert english_arguments(Settings({"endpoint.language": "ja"})) == ()
    fetched("moonshine-tiny-ja")
    assert english_arguments(Settings({"engine.model": "moonshine-tiny-ja"})) == ()
    named = Settings({"engine.model": BUILT_IN, "endpoint.language": "ja"})
    assert english_arguments(named) == ("--model", BUILT_IN, "--language", "en")


@pytest.mark.skipif(sys.platform == "win32", reason="another way to ask there")
def test_what_this_computer_has() -> None:
    machine = recogniser.machine([], look_for_cuda=True)
    assert machine.cores >= 1
    assert machine.memory_bytes is not None
    assert machine.memory_bytes > 1 << 27
    assert not machine.cuda  # nothing that could use it is here


def test_the_sum_of_a_file_of_the_model_that_comes_with_it() -> None:
    assert sha256_of(TINY_EN / "tokenizer.bin") == "6884b35fd6377d4c4d32336a0bc152f36b64d1e45b6503683cdc238250a8472d"


def test_captions_do_not_begin_in_a_language_that_nothing_here_speaks(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["caption", "--source", f"file:{recording('beckett.wav')}", "--fast", "--quiet"]
    assert main([*arguments, "--language", "ja"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "livecaption models get moonshine-tiny-ja" in said


def test_an_endpoint_elsewhere_may_speak_it() -> None:
    settings = Settings({"endpoint.urls": ("ws://127.0.0.1:9/x",), "endpoint.language": "ja"})
    source = settings.replacing(capture__source=f"file:{recording('beckett.wav')}", capture__fast=True)
    prepared = captioning.prepare(source, ())
    assert captioning.child_arguments(prepared.settings)[-2:] == ("--language", "ja")


def test_a_child_without_a_model_says_why() -> None:
    async def ask() -> str:
        arguments = (*captioning.CHILD_ARGUMENTS, *arguments_of(Wanted("ja")))
        async with ChildEndpoint(child_command(*arguments)) as endpoint:
            with pytest.raises(EndpointError) as caught:
                await endpoint.address()
        return str(caught.value)

    assert "livecaption models get moonshine-tiny-ja" in asyncio.run(ask())


def test_nothing_is_served_that_is_not_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--model", "whisper-base", "--port", "0"]) == 1
    assert capsys.readouterr().err.count("livecaption models get whisper-base") == 1


def test_what_a_person_uses_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[str] = []

    def serve(*, engine: Engine, second: Engine | None, **_: object) -> int:
        served.extend(each.name for each in (engine, second) if each is not None)
        return 0

    monkeypatch.setattr(serving, "serve", serve)
    monkeypatch.setattr(recogniser, "_cores", lambda: 2)
    fetched("moonshine-tiny-ja")
    assert main(["models", "use", "moonshine-tiny-ja"]) == 0
    assert main(["serve", "--port", "0"]) == 0
    assert main(["serve", "--port", "0", "--model", BUILT_IN]) == 0
    assert served == ["moonshine-tiny-ja", BUILT_IN]
