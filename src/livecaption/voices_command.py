"""Composition of `livecaption voices`: people that captions know by their voice, kept on this computer alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from livecaption import resources
from livecaption.config import folders
from livecaption.config.atomic_write import reason_of, write_whole
from livecaption.model.errors import OutputError, UsageError
from livecaption.model.messages import message, render
from livecaption.speakers.enrolled import EnrolledVoices

if TYPE_CHECKING:
    from livecaption.config.command_line import Invocation

HEARD_S = 60.0
"""So much of a recording is listened to."""


def run_voices(invocation: Invocation, say: Callable[[str], None]) -> int:
    """List, add or delete voices. Raises `LivecaptionError`."""
    voices = EnrolledVoices(folders.voices_path(), write_whole)
    try:
        if invocation.add_voice is not None:
            return _add(voices, invocation.add_voice, invocation.recording, say)
        if invocation.delete_voices:
            voices.forget_all()
            say(render(message("voices.all_deleted")))
            return 0
        if invocation.delete_voice is not None:
            if not voices.forget(invocation.delete_voice):
                raise UsageError("voices.unknown", name=invocation.delete_voice)
            say(render(message("voices.deleted", name=invocation.delete_voice)))
            return 0
    except OSError as error:
        raise OutputError("voices.not_saved", path=folders.voices_path(), reason=reason_of(error)) from error
    names = sorted(voices.read())
    for name in names:
        print(name)
    if not names:
        say(render(message("voices.none")))
    return 0


def _add(voices: EnrolledVoices, name: str, recording: str | None, say: Callable[[str], None]) -> int:
    from livecaption.capture.excerpt import excerpt
    from livecaption.capture.recording_path import examine
    from livecaption.speakers.embedder import SpeakerEmbedder
    from livecaption.speakers.enrolled import voice_of
    from livecaption.speakers.segmenter import Segmenter

    if not name.strip():
        raise UsageError("voices.name_needed")
    if recording is None:
        raise UsageError("voices.recording_needed")
    path = Path(recording).expanduser()
    examine(path)
    folder = resources.path(resources.SPEAKER_MODELS)
    vector = voice_of(excerpt(path, 0.0, HEARD_S), Segmenter(folder), SpeakerEmbedder(folder))
    voices.keep(name, vector)
    say(render(message("voices.kept", name=name, path=folders.voices_path())))
    return 0
