"""What is said over the control socket: one line of JSON asks, one answers. Pure.

An answer carries a message, not a sentence, so that whoever asked reads it in their own language. The catalogue is
imported only where there is something to read: most commands are answered with `DONE`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from livecaption.model.actions import ActionName

if TYPE_CHECKING:
    from livecaption.model.messages import Message

MOST_BYTES = 4096
"""The longest line, its end included."""
_MOST_PARAMS = 8
DONE = b'{"code": "control.done", "params": {}}\n'
"""The answer to what was done."""


def request_of(action: ActionName) -> bytes:
    """The line that asks for an action."""
    return _line({"do": action.value})


def action_in(line: bytes) -> ActionName | None:
    """The action that a line asks for; None for anything else."""
    asked = _object(line)
    try:
        return ActionName(str(asked.get("do", "")))
    except ValueError:
        return None


def answer_of(what: Message) -> bytes:
    """The line that answers with a message; one that is too long loses its parameters."""
    line = _line({"code": what.code, "params": dict(what.params)})
    return line if len(line) <= MOST_BYTES else DONE


def message_in(line: bytes) -> Message:
    """The message of an answer. What another version says and we do not know is taken for "done"."""
    from livecaption.model.messages import CATALOGUE, message

    answer = _object(line)
    code, params = answer.get("code"), answer.get("params")
    if not isinstance(code, str) or not isinstance(params, dict) or len(params) > _MOST_PARAMS:
        return message("control.done")
    sentence = CATALOGUE.get(code)
    if sentence is None or not _fields(sentence if isinstance(sentence, str) else sentence.other) <= params.keys():
        return message("control.done")
    if not isinstance(sentence, str) and not str(params.get("n")).isdecimal():
        return message("control.done")
    return message(code, **{str(name): str(value) for name, value in params.items()})


def _fields(sentence: str) -> set[str]:
    import string

    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def _line(what: dict[str, object]) -> bytes:
    return json.dumps(what).encode() + b"\n"


def _object(line: bytes) -> dict[str, object]:
    """The JSON object of a line; an empty one for what is none, however it was made to hurt."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
