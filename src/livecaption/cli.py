"""The command line: parses, composes, and turns every error into one sentence and an exit status.

Exit status: 0 done; 1 it could not be done, or not wholly; 2 the command line asks for something impossible;
130 ended at once by a second Ctrl-C. Imports stay inside the commands, so that each starts as fast as it can.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from livecaption.config.command_line import Invocation
    from livecaption.config.settings_store import SettingsStore
    from livecaption.config.state_file import StateFile
    from livecaption.model.actions import ActionName

SERVE_TOKEN_VARIABLE = "LIVECAPTION_SERVE_TOKEN"  # noqa: S105 - the name of a variable, not a secret


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name (the process's own by default); returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a device's name may have characters that a pipe's encoding lacks
    if "--embedded" in given:
        return _serve_embedded(given)
    from livecaption.control.command import action_asked

    if (action := action_asked(given)) is not None:
        return _carefully(lambda: _ask(action))
    return _carefully(lambda: _run(given))


def main_gui() -> int:
    """The windowed program, without a console."""
    return main([])


def _run(given: Sequence[str]) -> int:
    from livecaption.config.command_line import parse_command_line

    invocation = parse_command_line(given)
    if invocation.command != "serve":  # which is a server, and logs to its standard error
        from livecaption.config.logs import start_logging

        start_logging()
    return _COMMANDS[invocation.command](invocation)


def _carefully(run: Callable[[], int]) -> int:
    """The exit status of a command, whatever happens to it."""
    try:
        return run()
    except BrokenPipeError:
        # Whoever read our output has gone: nothing is left to tell them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last one to see it: a person gets a sentence, the log the rest
        return _failed(error)


def _failed(error: Exception) -> int:
    from livecaption.model.errors import LivecaptionError, UsageError

    if isinstance(error, LivecaptionError):
        say(str(error))
        return 2 if isinstance(error, UsageError) else 1
    import logging

    from livecaption.config.folders import log_folder
    from livecaption.model.messages import message, render

    logging.getLogger(__name__).error("the program failed", exc_info=error)
    say(render(message("program.failed", reason=type(error).__name__, log=log_folder())))
    return 1


_CONTROL_CODES = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in b"\n\t"}


def say(text: str) -> None:
    """One line for the person, on standard error where there is one; what its encoding lacks is replaced.

    Names of files and of voices may hold codes that a terminal would obey.
    """
    if sys.stderr is None:  # a windowed program on Windows has no console
        return
    encoding = sys.stderr.encoding or "utf-8"
    try:
        shown = text.translate(_CONTROL_CODES)
        sys.stderr.write(shown.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # whoever read it has gone: that is no reason not to caption


def _app(invocation: Invocation, *, start: bool = False) -> int:
    from livecaption.app import run_app

    store, state, language = _opened(invocation)
    return run_app(store, state, say, language, start=start)


def _caption(invocation: Invocation) -> int:
    from livecaption.app import run_caption
    from livecaption.config.command_line import check_together

    store, state, language = _opened(invocation)
    check_together(store.settings, invocation.command)
    return run_caption(store, state, say, language)


def _opened(invocation: Invocation) -> tuple[SettingsStore, StateFile, str]:
    """The person's settings under what the command line gives, and the language that they choose."""
    from livecaption.choosing import open_settings
    from livecaption.config.folders import state_path
    from livecaption.config.state_file import StateFile
    from livecaption.language import speak
    from livecaption.model.messages import render

    state = StateFile(state_path())
    store = open_settings(invocation, state=state)
    language = speak(store.settings.text("general.language"))
    for problem in store.problems:
        say(render(problem))
    return store, state, language


def _settings(invocation: Invocation) -> int:
    from livecaption.choosing import run_settings

    return run_settings(invocation, say)


def _endpoint(invocation: Invocation) -> int:
    from livecaption.endpoint_commands import run_endpoint, run_key

    store, _, _ = _opened(invocation)
    assert invocation.request is not None
    return (run_key if invocation.command == "key" else run_endpoint)(store, invocation.request, say)


def _ask(action: ActionName) -> int:
    """A command to the program that runs; where none runs, the program, if that is what it takes."""
    from livecaption.control.command import command

    status = command(action, say, _speak)
    if status is not None:
        return status
    from livecaption.config.command_line import Invocation
    from livecaption.config.logs import start_logging
    from livecaption.model.actions import ActionName

    start_logging()
    return _app(Invocation("app"), start=action is ActionName.TOGGLE)


def _speak() -> None:
    """Have sentences in the language that the person's settings name."""
    from livecaption.config.command_line import Invocation

    _opened(Invocation("app"))


def _serve(invocation: Invocation) -> int:
    from livecaption.recogniser import wanted_of
    from livecaption.serving import serve_by_hand

    settings = invocation.settings
    store, _, _ = _opened(invocation)
    return serve_by_hand(
        settings.text("serve.host"),
        settings.count("serve.port"),
        wanted_of(store.settings, spoken=False),
        os.environ.get(SERVE_TOKEN_VARIABLE) or None,
        say,
        most_clients=settings.count("serve.most_clients"),
        log_json=settings.switch("serve.log_json"),
    )


def _serve_embedded(given: Sequence[str]) -> int:
    from livecaption.serving import serve_embedded

    return serve_embedded(given)


def _devices(invocation: Invocation) -> int:
    from livecaption.devices_command import run_devices

    _speak()
    return run_devices(say, watch=invocation.watch)


def _doctor(_invocation: Invocation) -> int:
    from livecaption.doctor import examine, report

    _speak()
    return report(examine())


def _status(invocation: Invocation) -> int:
    from livecaption.status_command import run_status

    return run_status(say, _speak, as_json=invocation.as_json)


def _recover(invocation: Invocation) -> int:
    from livecaption.recovering import recover

    return recover(invocation, say)


def _voices(invocation: Invocation) -> int:
    from livecaption.voices_command import run_voices

    _speak()
    return run_voices(invocation, say)


def _models(invocation: Invocation) -> int:
    from livecaption.models_command import run_models

    store, _, _ = _opened(invocation)
    assert invocation.models is not None
    return run_models(store, invocation.models, say)


_COMMANDS = {
    "app": _app,
    "caption": _caption,
    "serve": _serve,
    "settings": _settings,
    "devices": _devices,
    "doctor": _doctor,
    "status": _status,
    "recover": _recover,
    "voices": _voices,
    "endpoint": _endpoint,
    "key": _endpoint,
    "models": _models,
}
