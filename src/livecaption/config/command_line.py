"""The command line, generated from the declarations in `model/settings.py`. Runs once, on the main thread."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn, cast

from livecaption import __version__
from livecaption.config import examples
from livecaption.config.endpoint_arguments import (
    EndpointRequest,
    add_endpoint_commands,
    request_in,
    unknown_sentence,
    verb_sentence,
)
from livecaption.config.models_arguments import ModelsRequest, add_models_command
from livecaption.config.models_arguments import request_in as models_request_in
from livecaption.config.models_arguments import unknown_sentence as models_unknown_sentence
from livecaption.config.models_arguments import verb_sentence as models_verb_sentence
from livecaption.config.usage_sentences import sentence_for, unknown_option
from livecaption.config.validation import usable_value
from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.errors import UsageError
from livecaption.model.settings import BY_NAME, SETTINGS, Kind, Setting, Settings, Value

_PROGRAM = "livecaption"
_WIDTH = 100
_GROUPS = (
    ("general.", "the program itself"),
    ("capture.", "what to caption"),
    ("gate.", "what counts as an utterance"),
    ("endpoint.", "where to transcribe"),
    ("engine.", "how to transcribe on this computer"),
    ("captions.", "how captions appear"),
    ("outputs.", "what to save"),
    ("serve.", "how to serve"),
)
_FACES = {
    "overlay": "Captions in a window over everything else.",
    "terminal": "Captions in this terminal.",
    "quiet": "No captions, only what is saved.",
}


@dataclass(frozen=True, slots=True)
class Invocation:
    """What the command line asks for.

    `command` is "app", "caption", "serve", "devices", "doctor", "status", "settings", "recover", "voices", "endpoint",
    "key" or "models", the last three with what they are asked as `request` or `models`. `given` are the settings it
    names, which count before the profile and the settings file; `settings` are those over the defaults alone. `action`
    is for the program that runs already. `profile` counts for this run; empty for none.
    """

    command: str
    settings: Settings = field(default_factory=Settings)
    given: Mapping[str, Value] = field(default_factory=dict)
    action: ActionName | None = None
    profile: str | None = None
    export_to: str | None = None
    import_from: str | None = None
    session: str | None = None
    list_sessions: bool = False
    discard: bool = False
    as_json: bool = False
    watch: bool = False
    add_voice: str | None = None
    recording: str | None = None
    delete_voice: str | None = None
    delete_voices: bool = False
    request: EndpointRequest | None = None
    models: ModelsRequest | None = None


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Options in one column, their help beside them, examples as they are written."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=_WIDTH)


class _Parser(argparse.ArgumentParser):
    """Answers a mistake with one sentence and exit status 2, never with the usage."""

    def error(self, message: str) -> NoReturn:
        is_verb = "argument WHAT:" in message or message.endswith("are required: WHAT")
        own = verb_sentence(self.prog) or models_verb_sentence(self.prog) if is_verb else None
        self.exit(2, f"{own or sentence_for(self.prog, message, self.spellings())}\n")

    def spellings(self) -> tuple[str, ...]:
        """Every option and command that this parser knows."""
        known: list[str] = []
        for action in self._actions:
            known += action.option_strings
            if isinstance(action, argparse._SubParsersAction):
                known += action.choices
        return tuple(known)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; parse with `parse_command_line`, which also checks what belongs together."""
    parser = _new_parser(None, _PROGRAM, "Live captions over anything you hear or say.", examples.PROGRAM)
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    _add_actions(parser)
    _add_profile(parser, None)
    _add_settings(parser, "general.")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands (without one: the app, with its tray icon)"
    )
    caption = _new_parser(commands, "caption", "Caption the microphone or a recording.", examples.CAPTION)
    _add_profile(caption, argparse.SUPPRESS)
    _add_settings(caption, "general.", "capture.", "gate.", "endpoint.", "engine.", "captions.", "outputs.")
    serve = _new_parser(commands, "serve", "Run an endpoint: transcribe for livecaption on this or other computers.")
    _add_settings(serve, "serve.", "engine.")
    devices = _new_parser(
        commands, "devices", "List what can be captioned here, and the name of each.", examples.DEVICES
    )
    devices.add_argument("--watch", action="store_true", help="show how loud each is, until Ctrl-C")
    status = _new_parser(commands, "status", "Say what the captions that run are doing.", examples.STATUS)
    status.add_argument("--json", action="store_true", dest="as_json", help="as one JSON object (docs/status.md)")
    _new_parser(commands, "doctor", "Say what works on this computer and what to do about the rest.")
    settings = _new_parser(
        commands, "settings", "Say where the settings are and what in them cannot be used.", examples.SETTINGS
    )
    _add_profile(settings, argparse.SUPPRESS)
    carry = settings.add_mutually_exclusive_group()
    carry.add_argument("--export", dest="export_to", metavar="PATH", help="save all settings in one file, without keys")
    carry.add_argument("--import", dest="import_from", metavar="PATH", help="take over the settings that a file has")
    recover = _new_parser(
        commands, "recover", "Save what was captioned before the program was interrupted.", examples.RECOVER
    )
    recover.add_argument("session", nargs="?", metavar="SESSION", help="which session; the newest without it")
    action = recover.add_mutually_exclusive_group()
    action.add_argument("--list", action="store_true", dest="list_sessions", help="show the sessions, save nothing")
    action.add_argument("--discard", action="store_true", help="delete the session for good")
    _add_flag(recover, BY_NAME["outputs.files"])
    voices = _new_parser(
        commands, "voices", "List who captions know by their voice; add or delete one.", examples.VOICES
    )
    change = voices.add_mutually_exclusive_group()
    change.add_argument("--add", dest="add_voice", metavar="NAME", help="know this person by their voice, with --from")
    change.add_argument("--delete", dest="delete_voice", metavar="NAME", help="delete what is kept of a voice")
    change.add_argument("--delete-all", action="store_true", dest="delete_voices", help="delete every voice")
    voices.add_argument("--from", dest="recording", metavar="PATH", help="a recording of them alone, 5 s or more")
    add_endpoint_commands(commands, _new_parser)
    add_models_command(commands, _new_parser)
    return parser


def parse_command_line(arguments: Sequence[str]) -> Invocation:
    """What `arguments` (without the program's name) ask for.

    Raises `SystemExit`: 0 after --help and --version, 2 after one sentence on standard error.
    """
    parser = build_parser()
    parsed, unknown = parser.parse_known_args(list(arguments))
    command: str = parsed.command or "app"
    chosen = {name: value for name, value in vars(parsed).items() if name in BY_NAME and value is not None}
    for name, value in chosen.items():
        if BY_NAME[name].kind is Kind.LIST:
            chosen[name] = tuple(value)
    settings = Settings(chosen)
    problem = None
    if unknown:
        verb = getattr(parsed, "verb", None)
        problem = unknown_sentence(command, verb, unknown[0]) or models_unknown_sentence(command, verb, unknown[0])
        problem = problem or unknown_option(_spoken(command), unknown[0], _known_to(parser, parsed.command))
    else:
        try:
            _check_alone(chosen, command, parsed)
        except UsageError as error:
            problem = str(error)
    if problem is not None:
        sys.stderr.write(f"{problem}\n")
        raise SystemExit(2)
    return Invocation(
        command,
        settings,
        given=chosen,
        action=parsed.action,
        profile=parsed.profile,
        export_to=getattr(parsed, "export_to", None),
        import_from=getattr(parsed, "import_from", None),
        session=getattr(parsed, "session", None),
        list_sessions=getattr(parsed, "list_sessions", False),
        discard=getattr(parsed, "discard", False),
        as_json=getattr(parsed, "as_json", False),
        watch=getattr(parsed, "watch", False),
        add_voice=getattr(parsed, "add_voice", None),
        recording=getattr(parsed, "recording", None),
        delete_voice=getattr(parsed, "delete_voice", None),
        delete_voices=getattr(parsed, "delete_voices", False),
        request=request_in(parsed),
        models=models_request_in(parsed),
    )


def check_together(settings: Settings, command: str) -> None:
    """Raise `UsageError` for settings that make no sense together, wherever each of them comes from."""
    if command != "caption":
        return
    if settings.switch("capture.fast") and not settings.text("capture.source").startswith("file:"):
        raise UsageError("usage.fast_needs_file")
    streams = [settings.optional_text("outputs.events"), settings.optional_text("outputs.engine_events")]
    takers = streams.count("-") + (settings.text("captions.face") == "terminal")
    if "-" in streams and takers > 1:
        raise UsageError("usage.stdout_taken")


def _check_alone(given: Mapping[str, Value], command: str, parsed: argparse.Namespace) -> None:
    """Raise `UsageError` for options that make no sense together, whatever the settings file says."""
    if parsed.action is not None and command != "app":
        raise UsageError("usage.not_together", option=f"--{parsed.action}", other=command)
    if command == "caption" and ("capture.source" in given or "capture.fast" not in given):
        check_together(Settings(given), command)
    if command == "recover" and parsed.discard and parsed.session is None:
        raise UsageError("usage.session_needed")


def _new_parser(
    commands: argparse._SubParsersAction[_Parser] | None, name: str, description: str, examples: str = ""
) -> _Parser:
    if commands is None:
        parser = _Parser(
            prog=name, description=description, epilog=examples, formatter_class=_Formatter, allow_abbrev=False
        )
    else:
        parser = commands.add_parser(
            name.rpartition(" ")[2],
            prog=_spoken(name),
            description=description,
            help=description[0].lower() + description[1:].rstrip("."),
            epilog=examples or None,
            formatter_class=_Formatter,
            allow_abbrev=False,
        )
    return parser


def _add_actions(parser: _Parser) -> None:
    """What the program that runs already can be asked for."""
    group = parser.add_argument_group("ask the captions that run").add_mutually_exclusive_group()
    for action in ACTIONS:
        if action.flag:
            label = BY_NAME[f"shortcuts.{action.name}"].label
            says = label[0].lower() + label[1:]
            group.add_argument(action.flag, dest="action", action="store_const", const=action.name, help=says)


def _add_profile(parser: _Parser, default: str | None) -> None:
    parser.add_argument(
        "--profile",
        metavar="NAME",
        default=default,
        help="use the settings of this profile, such as meeting or stage; an empty name uses none",
    )


def _add_settings(parser: _Parser, *prefixes: str) -> None:
    for prefix, title in _GROUPS:
        if prefix not in prefixes:
            continue
        group = parser.add_argument_group(title)
        if prefix == "captions.":
            faces = group.add_mutually_exclusive_group()
            for face, says in _FACES.items():
                faces.add_argument(f"--{face}", action="store_const", const=face, dest="captions.face", help=says)
        for setting in SETTINGS:
            if setting.name.startswith(prefix) and setting.flag:
                _add_flag(group, setting)


def _add_flag(group: argparse._ActionsContainer, setting: Setting) -> None:
    """One option of the command line. Its default stays None, so that a settings file can have a say later."""
    again = " May be given again." if setting.kind is Kind.LIST else ""
    says = f"{setting.help}{again}{_default_of(setting)}".replace("%", "%%")
    default = argparse.SUPPRESS if setting.name.startswith("general.") else None  # the program and its commands have it
    if setting.kind is Kind.SWITCH:
        group.add_argument(
            setting.flag, action="store_const", const=True, dest=setting.name, default=default, help=says
        )
        return
    group.add_argument(
        setting.flag,
        action="append" if setting.kind is Kind.LIST else "store",
        dest=setting.name,
        metavar=setting.metavar or setting.flag.lstrip("-").upper(),
        type=_Reader(setting),
        default=default,
        help=says,
    )


def _default_of(setting: Setting) -> str:
    unit = f" {setting.unit}" if setting.unit else ""
    known = f" One of: {', '.join(setting.choices)}." if len(setting.choices) > 1 else ""
    if setting.default in (None, (), "") or setting.kind is Kind.SWITCH:
        return known
    value = f"{setting.default:g}" if isinstance(setting.default, float) else f"{setting.default}"
    return f"{known} [{value}{unit}]"


class _Reader:
    """Turns the text of one option into its value; argparse prints the sentence of what it raises."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def __call__(self, text: str) -> Value:
        setting = self._setting
        try:
            if setting.kind is Kind.LIST:  # one of it
                (value,) = cast(tuple[str, ...], usable_value(setting, (text,), setting.flag))
                return value
            return usable_value(setting, self._number(text) if self._is_number else text, setting.flag)
        except UsageError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    @property
    def _is_number(self) -> bool:
        return self._setting.kind in (Kind.NUMBER, Kind.COUNT)

    def _number(self, text: str) -> float | int:
        try:
            return int(text) if self._setting.kind is Kind.COUNT else float(text)
        except ValueError:
            raise UsageError("usage.not_a_number", option=self._setting.flag, value=text) from None


def _spoken(command: str) -> str:
    return _PROGRAM if command == "app" else f"{_PROGRAM} {command}"


def _known_to(parser: argparse.ArgumentParser, command: str | None) -> tuple[str, ...]:
    """The spellings that the parser of `command` knows."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) and command is not None:
            parser = action.choices[command]
    return parser.spellings() if isinstance(parser, _Parser) else ()
