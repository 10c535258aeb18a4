"""The command line, generated from the declarations in `model/settings.py`. Runs once, on the main thread."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from livecaption import __version__
from livecaption.config.endpoint_url import endpoint_url
from livecaption.config.usage_sentences import sentence_for, unknown_option
from livecaption.model.errors import UsageError
from livecaption.model.messages import message, render
from livecaption.model.settings import BY_NAME, SETTINGS, Kind, Setting, Settings, Value

_PROGRAM = "livecaption"
_WIDTH = 100
_GROUPS = (
    ("capture.", "what to caption"),
    ("gate.", "what counts as an utterance"),
    ("endpoint.", "where to transcribe"),
    ("captions.", "how captions appear"),
    ("outputs.", "what to save"),
    ("serve.", "how to serve"),
)
_FACES = {
    "overlay": "Captions in a window over everything else.",
    "terminal": "Captions in this terminal.",
    "quiet": "No captions, only what is saved.",
}
_EXAMPLES = """\
examples:
  livecaption                                      captions of the microphone, over everything
  livecaption caption --source file:talk.mp3 --fast --out talk.srt
  livecaption caption --terminal --out meeting.txt --out meeting.json
  livecaption caption --endpoint wss://captions.example.org/transcribe
  livecaption doctor                               what works here, and what to do about the rest
"""
_CAPTION_EXAMPLES = """\
examples:
  livecaption caption                              the default microphone, in a window or the terminal
  livecaption caption --source file:talk.mp3 --fast --quiet --out talk.srt
  livecaption caption --device "USB Microphone" --terminal --out meeting.txt --out meeting.json
  livecaption caption --events - --quiet | your-program

Ctrl-C ends captioning, waits for the last words and saves; a second Ctrl-C ends at once.
"""
_RECOVER_EXAMPLES = """\
examples:
  livecaption recover --list                       sessions that ended before they were saved
  livecaption recover                              save the newest of them
  livecaption recover 20261121-093000-1f2e --out meeting.srt
"""


@dataclass(frozen=True, slots=True)
class Invocation:
    """What the command line asks for. `command` is "app", "caption", "serve", "devices", "doctor" or "recover"."""

    command: str
    settings: Settings = field(default_factory=Settings)
    session: str | None = None
    list_sessions: bool = False
    discard: bool = False


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Options in one column, their help beside them, examples as they are written."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=_WIDTH)


class _Parser(argparse.ArgumentParser):
    """Answers a mistake with one sentence and exit status 2, never with the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{sentence_for(self.prog, message, self.spellings())}\n")

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
    parser = _new_parser(None, _PROGRAM, "Live captions over anything you hear or say.", _EXAMPLES)
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands (without one: the app, with its tray icon)"
    )
    caption = _new_parser(commands, "caption", "Caption the microphone or a recording.", _CAPTION_EXAMPLES)
    _add_settings(caption, "capture.", "gate.", "endpoint.", "captions.", "outputs.")
    serve = _new_parser(commands, "serve", "Run an endpoint: transcribe for livecaption on this or other computers.")
    _add_settings(serve, "serve.")
    _new_parser(commands, "devices", "List the microphones that can be captioned.")
    _new_parser(commands, "doctor", "Say what works on this computer and what to do about the rest.")
    recover = _new_parser(
        commands, "recover", "Save what was captioned before the program was interrupted.", _RECOVER_EXAMPLES
    )
    recover.add_argument("session", nargs="?", metavar="SESSION", help="which session; the newest without it")
    action = recover.add_mutually_exclusive_group()
    action.add_argument("--list", action="store_true", dest="list_sessions", help="show the sessions, save nothing")
    action.add_argument("--discard", action="store_true", help="delete the session for good")
    _add_flag(recover, BY_NAME["outputs.files"])
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
        problem = unknown_option(_spoken(command), unknown[0], _known_to(parser, parsed.command))
    else:
        try:
            _check_together(settings, command, parsed)
        except UsageError as error:
            problem = str(error)
    if problem is not None:
        sys.stderr.write(f"{problem}\n")
        raise SystemExit(2)
    return Invocation(
        command,
        settings,
        session=getattr(parsed, "session", None),
        list_sessions=getattr(parsed, "list_sessions", False),
        discard=getattr(parsed, "discard", False),
    )


def _check_together(settings: Settings, command: str, parsed: argparse.Namespace) -> None:
    """Raise `UsageError` for choices that make no sense together."""
    if command == "caption":
        if settings.switch("capture.fast") and settings.text("capture.source") == "mic":
            raise UsageError("usage.fast_needs_file")
        streams = [settings.optional_text("outputs.events"), settings.optional_text("outputs.engine_events")]
        takers = streams.count("-") + (settings.text("captions.face") == "terminal")
        if "-" in streams and takers > 1:
            raise UsageError("usage.stdout_taken")
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
            name,
            prog=_spoken(name),
            description=description,
            help=description[0].lower() + description[1:].rstrip("."),
            epilog=examples or None,
            formatter_class=_Formatter,
            allow_abbrev=False,
        )
    return parser


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
    says = setting.help.replace("%", "%%")
    if setting.kind is Kind.SWITCH:
        group.add_argument(setting.flag, action="store_const", const=True, dest=setting.name, help=says)
        return
    group.add_argument(
        setting.flag,
        action="append" if setting.kind is Kind.LIST else "store",
        dest=setting.name,
        metavar=setting.metavar or setting.flag.lstrip("-").upper(),
        type=_Reader(setting),
        help=f"{says}{_default_of(setting)}",
    )


def _default_of(setting: Setting) -> str:
    unit = f" {setting.unit}" if setting.unit else ""
    known = f" One of: {', '.join(setting.choices)}." if len(setting.choices) > 1 else ""
    if setting.default is None or setting.default == ():
        return known
    value = f"{setting.default:g}" if isinstance(setting.default, float) else f"{setting.default}"
    return f"{known} [{value}{unit}]"


class _Reader:
    """Turns the text of one option into its value; argparse prints the sentence of what it raises."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def __call__(self, text: str) -> Value:
        setting = self._setting
        if setting.name == "endpoint.urls":
            try:
                return endpoint_url(text)
            except UsageError as error:
                raise argparse.ArgumentTypeError(str(error)) from error
        if setting.kind in (Kind.NUMBER, Kind.COUNT):
            return self._number(text)
        if setting.kind is Kind.CHOICE and text not in setting.choices:
            raise self._wrong("usage.not_a_choice", value=text, known=", ".join(setting.choices))
        if setting.check is not None and (code := setting.check(text)):
            raise self._wrong(code, value=text)
        return text

    def _number(self, text: str) -> float | int:
        setting = self._setting
        try:
            value: float | int = int(text) if setting.kind is Kind.COUNT else float(text)
        except ValueError:
            raise self._wrong("usage.not_a_number", value=text) from None
        least, most = setting.at_least, setting.at_most
        # Written so that "not a number" is out of range, too.
        if not ((least is None or value >= least) and (most is None or value <= most)):
            unit = f" {setting.unit}" if setting.unit else ""
            raise self._wrong("usage.out_of_range", value=text, least=f"{least:g}", most=f"{most:g}", unit=unit)
        return value

    def _wrong(self, code: str, **params: str) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(render(message(code, option=self._setting.flag, **params)))


def _spoken(command: str) -> str:
    return _PROGRAM if command == "app" else f"{_PROGRAM} {command}"


def _known_to(parser: argparse.ArgumentParser, command: str | None) -> tuple[str, ...]:
    """The spellings that the parser of `command` knows."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) and command is not None:
            parser = action.choices[command]
    return parser.spellings() if isinstance(parser, _Parser) else ()
