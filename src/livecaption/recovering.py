"""Composition of `livecaption recover`: what was captioned before the program was interrupted, saved after all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from livecaption.config import folders
from livecaption.library.recovery import discard, find_interrupted, interrupted, settle
from livecaption.model.errors import OutputError
from livecaption.model.messages import message, render
from livecaption.outputs.files import check_writable, write_transcript

if TYPE_CHECKING:
    from livecaption.config.command_line import Invocation


def recover(invocation: Invocation, say: Callable[[str], None]) -> int:
    """List, save or discard interrupted sessions. Raises `LivecaptionError`."""
    folder = folders.journal_folder()
    if invocation.list_sessions:
        sessions = interrupted(folder)
        if not sessions:
            say(render(message("recover.none")))
        for each in sessions:
            print(f"{each.session}  {each.finals} captions, {each.length_s:.0f} s")
        return 0
    session = find_interrupted(folder, invocation.session)
    if invocation.discard:
        _settling(discard, session)
        say(render(message("recover.discarded", session=session.session)))
        return 0
    outputs = list(invocation.settings.texts("outputs.files"))
    if not outputs:
        folders.ensure(folders.documents_folder())
        outputs = [str(folders.default_transcript(datetime.fromisoformat(session.started)))]
    check_writable(outputs)
    for output in outputs:
        print(write_transcript(session.transcript, output, folders.rescue_folder()))
    _settling(settle, session)
    return 0


def _settling(action: Callable[..., None], session: object) -> None:
    try:
        action(session)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError("recover.not_settled", reason=reason) from error
