"""`livecaption --toggle` and its likes: a command to the running program, quick because it imports nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from livecaption.model.actions import ACTIONS, ActionName

STARTS_THE_PROGRAM = frozenset({ActionName.TOGGLE, ActionName.SHOW})
_FLAGS = {action.flag: action.name for action in ACTIONS if action.flag}


def action_asked(arguments: Sequence[str]) -> ActionName | None:
    """The action that a command line asks of the running program; None for any other command line."""
    return _FLAGS.get(arguments[0]) if len(arguments) == 1 else None


def command(
    action: ActionName, say: Callable[[str], None], choose_language: Callable[[], None] = lambda: None
) -> int | None:
    """Ask the running program; the exit status, or None when none runs and the action starts it.

    0 when it was done, else 1 after one sentence through `say`. `choose_language` is called only before there is a
    sentence to word, because it takes time.
    """
    from livecaption.control.client import ask_line, said_in
    from livecaption.control.wire import DONE

    line = ask_line(action)
    if line == DONE:
        return 0
    if line is None and action in STARTS_THE_PROGRAM:
        return None
    from livecaption.model.messages import message, render

    said = message("control.not_running") if line is None else said_in(line)
    if said.code == "control.done":
        return 0
    choose_language()
    say(render(said))
    return 1
