from __future__ import annotations

import argparse
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption import __version__
from livecaption.config.command_line import Invocation, build_parser, check_together, parse_command_line
from livecaption.config.endpoint_arguments import EndpointRequest
from livecaption.config.models_arguments import ModelsRequest
from livecaption.model.actions import ACTIONS
from livecaption.model.errors import UsageError
from livecaption.model.settings import SETTINGS, Kind, Settings


def parsed(text: str) -> Invocation:
    return parse_command_line(text.split())


def refused(text: str, capsys: pytest.CaptureFixture[str]) -> str:
    """The sentence on standard error."""
    with pytest.raises(SystemExit) as caught:
        parse_command_line(text.split())
    assert caught.value.code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    (line,) = shown.err.splitlines()
    return line


def test_no_arguments_start_the_app_with_every_default() -> None:
    assert parsed("") == Invocation("app", Settings())


def test_everything_of_caption() -> None:
    what = parsed(
        "caption --source file:a.wav --fast --endpoint https://a.example --endpoint ws://localhost:1/x --language en "
        "--out a.txt --out b.srt --events - --engine-events e.jsonl --quiet --lines 3 --columns 32 --font-size 40"
    )
    settings = what.settings
    assert what.command == "caption"
    assert settings.text("capture.source") == "file:a.wav"
    assert settings.switch("capture.fast") is True
    assert settings.texts("endpoint.urls") == ("wss://a.example/transcribe", "ws://localhost:1/x")
    assert settings.optional_text("endpoint.language") == "en"
    assert settings.texts("outputs.files") == ("a.txt", "b.srt")
    assert settings.optional_text("outputs.events") == "-"
    assert settings.text("captions.face") == "quiet"
    assert (settings.count("captions.lines"), settings.count("captions.columns")) == (3, 32)
    assert settings.number("captions.font_px") == 40.0
    assert settings.optional_text("capture.device") is None
    assert settings.number("session.finish_s") == 10.0


def test_other_commands() -> None:
    assert parsed("serve --port 0 --host ::1").settings.count("serve.port") == 0
    assert parsed("devices").command == "devices"
    assert parsed("doctor").command == "doctor"
    assert parsed("recover --list").list_sessions
    assert parsed("recover 20261121-093000-1f2e --discard") == Invocation(
        "recover", session="20261121-093000-1f2e", discard=True
    )
    assert parsed("recover --out a.srt --out b.txt").settings.texts("outputs.files") == ("a.srt", "b.txt")


def test_what_is_given_counts_before_the_file_and_the_rest_does_not() -> None:
    what = parsed("--profile stage --interface-language de caption --flow blocks --stability steady --size 150")
    assert what.profile == "stage"
    assert what.given == {
        "general.language": "de", "captions.flow": "blocks", "captions.stability": "steady",
        "captions.size_percent": 150,
    }  # fmt: skip
    assert what.settings == Settings(what.given)
    assert parsed("caption --profile meeting --interface-language pl").profile == "meeting"
    assert parsed("--interface-language de").given == {"general.language": "de"}
    assert parsed("caption").given == {}


def test_every_action_with_a_flag_can_be_asked_for() -> None:
    for action in ACTIONS:
        if action.flag:
            assert parsed(action.flag) == Invocation("app", action=action.name)


def test_settings_are_told_exported_and_imported() -> None:
    assert parsed("settings") == Invocation("settings")
    assert parsed("settings --export a.toml").export_to == "a.toml"
    assert parsed("settings --import a.toml --profile stage").import_from == "a.toml"


def test_together_is_judged_over_the_settings_file() -> None:
    what = parsed("caption --fast")
    check_together(Settings(what.given).replacing(capture__source="file:a.wav"), "caption")
    with pytest.raises(UsageError, match="--fast is for recordings"):
        check_together(what.settings, "caption")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("frob", "There is no command “frob”. See livecaption --help."),
        ("captoin", "There is no command “captoin” (did you mean caption?). See livecaption --help."),
        (
            "caption --fst",
            "livecaption caption has no option --fst (did you mean --fast?). See livecaption caption --help.",
        ),
        ("--bogus", "livecaption has no option --bogus. See livecaption --help."),
        ("caption talk.wav", "livecaption caption does not take “talk.wav”."),
        ("caption --out", "--out needs a value. See livecaption caption --help."),
        ("caption --overlay --quiet", "--quiet does not go with --overlay. Give one of them."),
        ("caption --lines 11", "--lines takes 1 to 10, not 11."),
        ("caption --lines two", "--lines takes a number, not “two”."),
        ("caption --hang nan", "--hang takes 0 to 60 s, not nan."),
        ("models", "livecaption models takes list, get, remove or use."),
        ("models fetch", "livecaption models takes list, get, remove or use."),
        ("models get", "livecaption models get needs more: NAME."),
        ("models get a b", "livecaption models get does not take “b”. See livecaption models get --help."),
        ("caption --source tape", "There is no source “tape”. Pass --source mic"),
        ("caption --source file:", "There is no source “file:”."),
        ("caption --source mic --fast", "--fast is for recordings"),
        ("caption --flow wavy", "--flow takes one of rolling, blocks, not “wavy”."),
        ("caption --size 401", "--size takes 25 to 400 %, not 401."),
        ("caption --interface-language ../x", "--interface-language takes the code of a language"),
        ("--pause --freeze", "--freeze does not go with --pause. Give one of them."),
        ("--pause caption", "--pause does not go with caption. Give one of them."),
        ("settings --export a --import b", "--import does not go with --export."),
        ("--profile", "--profile needs a value."),
        ("caption --events - --terminal", "Only one thing can go to standard output."),
        ("caption --events - --engine-events -", "Only one thing can go to standard output."),
        ("caption --endpoint ws://a.example", "ws:// to a.example would send your words unencrypted."),
        ("caption --endpoint gopher://a.example", "gopher:// is not a way to reach an endpoint."),
        ("recover --discard", "Say which session"),
        ("recover --list --discard x", "--discard does not go with --list."),
        ("endpoint", "livecaption endpoint takes add, list, remove, use or test."),
        ("endpoint frob", "livecaption endpoint takes add, list, remove, use or test."),
        ("endpoint add office", "livecaption endpoint add needs more: URL. See livecaption endpoint add --help."),
        ("endpoint list office", "livecaption endpoint list does not take “office”."),
        ("endpoint test --fast", "livecaption endpoint test does not take “--fast”."),
        ("key hunter2", "livecaption key takes set, remove or list."),
        ("key set", "livecaption key set needs more: NAME."),
        ("serve --port 70000", "--port takes 0 to 65535, not 70000."),
    ],
)
def test_each_mistake_is_one_sentence(text: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(text, capsys).startswith(says)


@pytest.mark.parametrize(
    "text",
    [
        "key set office hunter2",
        "key set office --key=hunter2",
        "key set office --hunter2",
        "key list hunter2",
        "endpoint add office wss://a.example hunter2",
        "endpoint add office wss://a.example --key hunter2",
        "endpoint test office --token=hunter2",
    ],
)
def test_a_key_on_the_command_line_is_refused_without_repeating_it(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "hunter2" not in (said := refused(text, capsys))
    assert said.startswith("A key on the command line stays in your shell's history")


@pytest.mark.parametrize("text", ["key hunter2", "caption --frob=hunter2", "endpoint add x --frob=hunter2 wss://a"])
def test_what_may_be_a_key_is_not_repeated(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "hunter2" not in refused(text, capsys)


def test_endpoints_and_keys() -> None:
    def asked(text: str) -> EndpointRequest | None:
        return parsed(text).request

    assert asked(
        "endpoint add office wss://a.example --dialect edge --token-url https://t.example --ca a.pem --replace"
    ) == (EndpointRequest("add", ("office",), "wss://a.example", "edge", "https://t.example", "a.pem", replace=True))
    assert asked("endpoint list") == EndpointRequest("list")
    assert asked("endpoint use a b") == EndpointRequest("use", ("a", "b"))
    assert asked("endpoint test") == EndpointRequest("test")
    assert asked("key set office") == EndpointRequest("set", ("office",))
    assert asked("caption") is None


def test_models() -> None:
    def asked(text: str) -> ModelsRequest | None:
        return parsed(text).models

    assert asked("models list --verify --json") == ModelsRequest("list", verify=True, as_json=True)
    assert asked("models get a --from https://m.example --ca a.pem") == ModelsRequest(
        "get", "a", "https://m.example", "a.pem"
    )
    assert asked("models use") == ModelsRequest("use")
    assert asked("models use ~/mine") == ModelsRequest("use", "~/mine")
    assert asked("models remove a") == ModelsRequest("remove", "a")
    assert parsed("models remove a").request is None
    assert asked("doctor") is None
    assert parsed("serve --model whisper-base").given == {"engine.model": "whisper-base"}
    assert parsed("caption --model ~/mine").settings.text("engine.model") == "~/mine"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parsed("--version")
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"livecaption {__version__}\n"


@pytest.mark.parametrize(
    "command",
    [
        "", "caption", "serve", "devices", "doctor", "status", "settings", "recover", "endpoint", "endpoint add",
        "endpoint list", "endpoint remove", "endpoint use", "endpoint test", "key", "key set", "key remove", "key list",
        "models", "models list", "models get", "models remove", "models use",
    ],
)  # fmt: skip
def test_help_reads_well(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parsed(f"{command} --help")
    assert caught.value.code == 0
    text = capsys.readouterr().out
    assert max(map(len, text.splitlines())) <= 110
    assert not re.search(r"\b(capture|captions|outputs|endpoint|serve)\.(?!example)[a-z_]+", text)
    assert "None" not in text


def test_every_declared_flag_is_on_the_command_line() -> None:
    (commands,) = (each for each in build_parser()._actions if isinstance(each, argparse._SubParsersAction))
    parsers = [build_parser(), *commands.choices.values()]
    offered = {flag for parser in parsers for each in parser._actions for flag in each.option_strings}
    assert {setting.flag for setting in SETTINGS if setting.flag} <= offered


WORDS = st.text(max_size=12) | st.sampled_from(["caption", "--out", "--lines", "--", "-", "recover"])


@given(st.lists(WORDS, max_size=6))
def test_no_words_make_a_traceback(words: list[str]) -> None:
    try:
        parse_command_line(words)
    except SystemExit as ended:
        code = ended.code
    else:
        code = 0
    assert code in (0, 2)


def test_settings_refuse_names_nobody_declared() -> None:
    with pytest.raises(KeyError):
        Settings({"captions.colour": "red"})
    assert Settings().replacing(captions__lines=4).count("captions.lines") == 4
    assert Settings({"captions.lines": 2}) == Settings()


def test_defaults_have_the_kind_they_declare() -> None:
    kinds = {
        Kind.NUMBER: float, Kind.COUNT: int, Kind.SWITCH: bool, Kind.LIST: tuple, Kind.CHOICE: str, Kind.TEXT: str,
        Kind.COLOUR: str, Kind.FONT: str, Kind.FOLDER: str,
    }  # fmt: skip
    for setting in SETTINGS:
        assert setting.default is None or isinstance(setting.default, kinds[setting.kind]), setting.name
