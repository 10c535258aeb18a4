"""The command line: parses, composes, and turns every error into one sentence and an exit status.

Exit status: 0 done; 1 it could not be done, or not wholly; 2 the command line asks for something impossible;
130 ended at once by a second Ctrl-C. Imports stay inside the commands, so that each starts as fast as it can.
"""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from livecaption.model.errors import LivecaptionError, UsageError

if TYPE_CHECKING:
    from livecaption.config.command_line import Invocation

SERVE_TOKEN_VARIABLE = "LIVECAPTION_SERVE_TOKEN"  # noqa: S105 - the name of a variable, not a secret


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name (the process's own by default); returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a device's name may have characters that a pipe's encoding lacks
    if "--embedded" in given:
        return _serve_embedded()
    from livecaption.config.command_line import parse_command_line

    invocation = parse_command_line(given)
    if invocation.command != "serve":  # which is a server, and logs to its standard error
        from livecaption.config.logs import start_logging

        start_logging()
    try:
        return _COMMANDS[invocation.command](invocation)
    except LivecaptionError as error:
        say(str(error))
        return 2 if isinstance(error, UsageError) else 1
    except BrokenPipeError:
        # Whoever read our output has gone: nothing is left to tell them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last one to see it: a person gets a sentence, the log the rest
        return _failed(error)


def main_gui() -> int:
    """The windowed program, without a console."""
    return main([])


def _failed(error: Exception) -> int:
    from livecaption.config.folders import log_folder
    from livecaption.model.messages import message, render

    logging.getLogger(__name__).error("the program failed", exc_info=error)
    say(render(message("program.failed", reason=type(error).__name__, log=log_folder())))
    return 1


def say(text: str) -> None:
    """One line for the person, on standard error where there is one; what its encoding lacks is replaced."""
    if sys.stderr is None:  # a windowed program on Windows has no console
        return
    encoding = sys.stderr.encoding or "utf-8"
    try:
        sys.stderr.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # whoever read it has gone: that is no reason not to caption


def _app(invocation: Invocation) -> int:
    from livecaption.app import run_app

    return run_app(invocation.settings, say)


def _caption(invocation: Invocation) -> int:
    from livecaption.app import run_caption

    return run_caption(invocation.settings, say)


def _serve(invocation: Invocation) -> int:
    from livecaption.serving import serve_by_hand

    settings = invocation.settings
    return serve_by_hand(
        settings.text("serve.host"),
        settings.count("serve.port"),
        settings.text("serve.engine"),
        os.environ.get(SERVE_TOKEN_VARIABLE) or None,
        say,
    )


def _serve_embedded() -> int:
    from livecaption.serving import serve_embedded

    return serve_embedded()


def _devices(_invocation: Invocation) -> int:
    from livecaption.capture.devices import list_microphones
    from livecaption.model.messages import message, render

    microphones = list_microphones(monitors=True)
    if not any(not each.is_monitor for each in microphones):
        say(render(message("device.none")))
    for each in microphones:
        mark = "*" if each.is_default else " "
        kind = "  (what this computer plays)" if each.is_monitor else ""
        print(f"{mark} {each.title}{kind}\n    --device {each.name!r}")
    return 0 if microphones else 1


def _doctor(_invocation: Invocation) -> int:
    from livecaption.doctor import examine, report

    return report(examine())


def _recover(invocation: Invocation) -> int:
    from livecaption.recovering import recover

    return recover(invocation, say)


_COMMANDS = {
    "app": _app,
    "caption": _caption,
    "serve": _serve,
    "devices": _devices,
    "doctor": _doctor,
    "recover": _recover,
}
