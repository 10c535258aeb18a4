"""Composition of the app and of `livecaption caption`: chooses a face, runs the session under it, says what was saved.

With windows, Qt has the main thread and the session an asyncio thread of its own (`desktop/`); in the terminal the
session has the main thread. Qt is imported only when windows are wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from livecaption.config import folders
from livecaption.control.instance import AlreadyRunning, Claimed, Unclear, claim
from livecaption.displays import display_trouble
from livecaption.ending import ENDED_AT_ONCE
from livecaption.model.actions import ActionName
from livecaption.model.errors import CaptureError, UsageError
from livecaption.model.messages import Message, message, render
from livecaption.model.settings import Settings

if TYPE_CHECKING:
    from livecaption.captioning import Outcome, Prepared
    from livecaption.config.settings_store import SettingsStore
    from livecaption.config.state_file import StateFile

Say = Callable[[str], None]


def run_app(store: SettingsStore, state: StateFile, say: Say, language: str, *, start: bool = False) -> int:
    """`livecaption` alone: windows where there is a display, else captions in the terminal, saved without being asked.

    A program that runs already comes to the front instead. With `start` captions begin at once.
    """
    claimed = claim()
    if isinstance(claimed, AlreadyRunning):
        said = claimed.ask(ActionName.SHOW)
        shown = said.code == "control.done"
        say(render(message("app.already_running") if shown else said))
        return 0 if shown else 1
    ours = _ours(claimed)
    try:
        face, why = _face(store.settings.text("captions.face"))
        if why is not None:
            say(render(why))
        news = _tell_of_interrupted(say)
        if face != "overlay":
            return _run_terminal(_with_sound(store.settings, say), _autosaved, ours, say, face, keep_empty=False)
        from livecaption.desktop.program import Plan
        from livecaption.desktop.run import run_desktop

        def prepare(chosen: Settings) -> Callable[[], Prepared]:
            return _preparing(chosen, _autosaved, keep_empty=False)

        plan = Plan(prepare=prepare, stay=True, start=start, news=news)
        outcomes, at_once = run_desktop(store, state, plan, ours, language)
        return _tell(outcomes, at_once, say, keep_empty=False)
    finally:
        if ours is not None:
            ours.close()


def run_caption(store: SettingsStore, state: StateFile, say: Say, language: str) -> int:
    """`livecaption caption`: captions what the settings say, once. Returns the exit status."""
    settings = store.settings
    face, why = _face(settings.text("captions.face"))
    if why is not None:
        say(render(why))
    if face != "quiet":
        _tell_of_interrupted(say)

    def outputs(_settings: Settings) -> Sequence[str]:
        return settings.texts("outputs.files")

    # Of several programs that caption, the first is the one that is asked from elsewhere.
    ours = _ours(claim()) if face != "quiet" else None
    try:
        if face != "overlay":
            return _run_terminal(settings, outputs, ours, say, face, keep_empty=True)
        _check_what_is_quick(settings, outputs)
        from livecaption.desktop.program import Plan
        from livecaption.desktop.run import run_desktop

        prepare = _preparing(settings, outputs, keep_empty=True)
        plan = Plan(prepare=lambda _settings: prepare, stay=False, first=prepare)
        outcomes, at_once = run_desktop(store, state, plan, ours, language)
        return _tell(outcomes, at_once, say, keep_empty=True)
    finally:
        if ours is not None:
            ours.close()


Outputs = Callable[[Settings], Sequence[str]]


def _ours(claimed: Claimed | AlreadyRunning | Unclear) -> Claimed | None:
    """What we claimed; None where it is another's, or cannot be told: then nobody can ask us."""
    return None if isinstance(claimed, AlreadyRunning | Unclear) else claimed


def _preparing(settings: Settings, outputs: Outputs, *, keep_empty: bool) -> Callable[[], Prepared]:
    def prepare() -> Prepared:
        from livecaption import captioning

        return captioning.prepare(settings, outputs(settings), keep_empty=keep_empty)

    return prepare


def _check_what_is_quick(settings: Settings, outputs: Outputs) -> None:
    """Raise before a window appears for what can be found out without loading what works with sound."""
    from livecaption.capture.recording_path import examine
    from livecaption.outputs.files import check_writable

    named = ("outputs.events", "outputs.engine_events", "outputs.status_log")
    events = [settings.optional_text(name) for name in named]
    check_writable(outputs(settings), [path for path in events if path is not None])
    source = settings.text("capture.source")
    if source.startswith("file:"):
        examine(Path(source.removeprefix("file:")).expanduser())


def _autosaved(settings: Settings) -> Sequence[str]:
    """The files that an app's session writes: those that are asked for, and one with a name of its own."""
    files = settings.texts("outputs.files")
    if not settings.switch("outputs.autosave"):
        return files
    folder = folders.ensure(folders.transcripts_folder(settings.optional_text("outputs.folder")))
    return (*files, str(folders.default_transcript(datetime.now().astimezone(), folder=folder)))


def _with_sound(settings: Settings, say: Say) -> Settings:
    """The settings, or, where there is no microphone, those that caption the sample recording; and says so."""
    from livecaption import resources
    from livecaption.capture.devices import list_microphones

    if settings.text("capture.source") != "mic":
        return settings
    try:
        if list_microphones():
            return settings
    except CaptureError:
        pass  # neither a sound server nor PortAudio: the same as no microphone
    sample = resources.sample_recording()
    say(render(message("app.sample", name=sample.name)))
    return settings.replacing(capture__source=f"file:{sample}", capture__device=None)


def _run_terminal(
    settings: Settings,
    outputs: Outputs,
    claimed: Claimed | None,
    say: Say,
    face: str,
    *,
    keep_empty: bool,
) -> int:
    from livecaption.terminal_app import run_in_terminal

    prepared = _preparing(settings, outputs, keep_empty=keep_empty)()
    outcome, at_once = run_in_terminal(prepared, claimed, quiet=face == "quiet")
    return _tell([outcome], at_once, say, keep_empty=keep_empty)


def _tell(outcomes: Sequence[Outcome], at_once: bool, say: Say, *, keep_empty: bool) -> int:
    """Say what sessions left behind; the exit status that the last one gives."""
    for outcome in outcomes:
        for path in outcome.saved:
            say(render(message("app.saved", path=path)))
        if not keep_empty and not outcome.words and not outcome.errors:
            say(render(message("app.nothing_said")))
        for error in outcome.errors:
            say(str(error))
    if at_once:
        return ENDED_AT_ONCE
    last = outcomes[-1].errors if outcomes else ()
    return 2 if any(isinstance(error, UsageError) for error in last) else 1 if last else 0


def _tell_of_interrupted(say: Say) -> tuple[Message, ...]:
    """Say what can be brought back; a windowed program, which has nowhere to say it, shows what this answers."""
    from livecaption.library.recovery import interrupted

    if not interrupted(folders.journal_folder()):
        return ()
    waiting = message("recover.waiting")
    say(render(waiting))
    return (waiting,)


def _face(wanted: str) -> tuple[str, Message | None]:
    """The face to use, and what the person should know about it. Raises when the wanted one cannot be had."""
    if wanted in ("terminal", "quiet"):
        return wanted, None
    trouble = display_trouble()
    if trouble is None:
        return "overlay", None
    if wanted == "overlay":
        raise UsageError("app.no_overlay", why=render(trouble))
    return "terminal", message("app.in_terminal", why=render(trouble))
