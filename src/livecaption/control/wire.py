"""What is said over the control socket: one line of JSON asks, one answers. Pure.

Asked for are actions, and what stands in `Ask`. An answer carries a message, not a sentence, so that whoever asked
reads it in their own language; to `Ask.STATUS` it is a report. The catalogue is imported only where there is something
to read: most commands are answered with `DONE`.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from livecaption.model.actions import ActionName

if TYPE_CHECKING:
    from livecaption.model.messages import Message
    from livecaption.model.status_report import StatusReport

MOST_BYTES = 4096
"""The longest line, its end included, but for a report."""
MOST_REPORT_BYTES = 8192
"""The longest report. The smallest of the systems' socket buffers holds one whole."""
_MOST_PARAMS = 8
DONE = b'{"code": "control.done", "params": {}}\n'
"""The answer to what was done."""


class Ask(StrEnum):
    """What other processes can ask for beside actions. The value is its name on the socket."""

    STATUS = "status"
    """What the program is doing: a report."""
    RETRY = "retry"
    """Something outside was put right, a key was set: try again now."""


Asked = ActionName | Ask


def request_of(asked: Asked) -> bytes:
    """The line that asks for it."""
    return _line({"ask" if isinstance(asked, Ask) else "do": asked.value})


def asked_in(line: bytes) -> Asked | None:
    """What a line asks for; None for anything else."""
    found = _object(line)
    try:
        return Ask(str(found["ask"])) if "ask" in found else ActionName(str(found.get("do", "")))
    except ValueError:
        return None


def answer_of(what: Message | StatusReport) -> bytes:
    """The line that answers; a message that is too long loses its parameters, a report what is said of each channel."""
    from livecaption.model.messages import Message

    if not isinstance(what, Message):
        return _report(what)
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


def report_in(line: bytes) -> StatusReport | None:
    """The report of an answer; None for any other answer."""
    import msgspec

    from livecaption.model.status_report import StatusReport

    try:
        return msgspec.json.decode(line, type=dict[str, StatusReport]).get("status")
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _report(report: StatusReport) -> bytes:
    import msgspec

    line = msgspec.json.encode({"status": report}) + b"\n"
    if len(line) > MOST_REPORT_BYTES:
        line = msgspec.json.encode({"status": msgspec.structs.replace(report, channels=(), notice=None)}) + b"\n"
    return line


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
