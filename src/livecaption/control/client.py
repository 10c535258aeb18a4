"""Asks the running program for something. Blocking, with a deadline; imports little, so that a command is quick."""

from __future__ import annotations

import socket
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from livecaption.control.place import control_path
from livecaption.control.wire import MOST_REPORT_BYTES, Asked, message_in, request_of

if TYPE_CHECKING:
    from livecaption.model.messages import Message

WITHIN_S = 3.0
_TRIES_EVERY_S = 0.005


def ask(asked: Asked, path: Path | None = None, within_s: float = WITHIN_S) -> Message | None:
    """Have the running program do something; what it says to that, or None when none runs."""
    line = ask_line(asked, path, within_s)
    return None if line is None else said_in(line)


def ask_line(asked: Asked, path: Path | None = None, within_s: float = WITHIN_S) -> bytes | None:
    """The line that answers, b"" or a part of it when that does not come in time; None when no program runs."""
    path = path or control_path()
    if sys.platform == "win32":
        from livecaption.control.pipe import ask_pipe

        return ask_pipe(path, request_of(asked), within_s)
    return _ask_socket(path, request_of(asked), within_s)


def said_in(line: bytes) -> Message:
    """What a line of `ask_line` says."""
    from livecaption.model.messages import message

    return message_in(line) if line.endswith(b"\n") else message("control.no_answer")


def _ask_socket(path: Path, request: bytes, within_s: float) -> bytes | None:
    from livecaption.control.peer import at_path, is_same_person

    deadline_s = time.monotonic() + within_s
    line = b""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(within_s)
        while True:
            try:
                at_path(path, connection.connect)
                break
            except (TimeoutError, BlockingIOError):  # it listens, but more wait to be heard than find room
                if time.monotonic() > deadline_s:
                    return b""
                time.sleep(_TRIES_EVERY_S)
            except OSError:
                return None
        if not is_same_person(connection):
            return None
        try:
            connection.sendall(request)
            while not line.endswith(b"\n") and len(line) < MOST_REPORT_BYTES:
                connection.settimeout(max(0.001, deadline_s - time.monotonic()))
                received = connection.recv(MOST_REPORT_BYTES - len(line))
                if not received:
                    break
                line += received
        except OSError:  # too late, or it ended meanwhile
            return line
    return line
