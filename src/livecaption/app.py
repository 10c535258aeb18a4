"""Composition of the app and of `livecaption caption`: chooses a face, runs the session under it, says what was saved.

With the overlay, Qt has the main thread and the session an asyncio thread of its own; in the terminal the session
has the main thread. Qt is imported only when the overlay is wanted.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime

from livecaption import captioning, resources
from livecaption.capture.devices import list_microphones
from livecaption.config import folders
from livecaption.core.layout import CharacterMeasure
from livecaption.displays import display_trouble
from livecaption.library.recovery import interrupted
from livecaption.model.errors import CaptureError, UsageError
from livecaption.model.messages import Message, message, render
from livecaption.model.settings import Settings
from livecaption.model.status import Command, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import CaptionView, ViewName
from livecaption.outputs.terminal import TerminalCaptions
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session

Say = Callable[[str], None]


def run_app(settings: Settings, say: Say) -> int:
    """`livecaption` alone: the microphone where there is one, else the sample recording; saved without being asked."""
    source, why = _source_that_works()
    if why is not None:
        say(render(why))

    def outputs() -> Sequence[str]:
        folders.ensure(folders.documents_folder())
        return (str(folders.default_transcript(datetime.now().astimezone())),)

    return _run(settings.replacing(capture__source=source), outputs, say, keep_empty=False)


def run_caption(settings: Settings, say: Say) -> int:
    """`livecaption caption`: what the settings say. Returns the exit status."""
    return _run(settings, lambda: settings.texts("outputs.files"), say, keep_empty=True)


def _source_that_works() -> tuple[str, Message | None]:
    try:
        if list_microphones():
            return "mic", None
    except CaptureError:
        pass  # neither a sound server nor PortAudio: the same as no microphone
    sample = resources.sample_recording()
    return f"file:{sample}", message("app.sample", name=sample.name)


def _run(settings: Settings, outputs: Callable[[], Sequence[str]], say: Say, *, keep_empty: bool) -> int:
    """Caption on the right face and tell what came of it. `outputs` names the files of each session anew."""
    face, why = _face(settings.text("captions.face"))
    if why is not None:
        say(render(why))
    if face != "quiet" and interrupted(folders.journal_folder()):
        say(render(message("recover.waiting")))

    def prepare() -> captioning.Prepared:
        return captioning.prepare(settings, outputs(), keep_empty=keep_empty)

    if face == "overlay":
        from livecaption.overlay_app import run_with_overlay

        outcomes, at_once = run_with_overlay(prepare, stay=not keep_empty)
    else:
        outcome, at_once = asyncio.run(_in_terminal(prepare(), quiet=face == "quiet"))
        outcomes = [outcome]
    for outcome in outcomes:
        for path in outcome.saved:
            say(render(message("app.saved", path=path)))
        if not keep_empty and not outcome.words and not outcome.errors:
            say(render(message("app.nothing_said")))
        for error in outcome.errors:
            say(str(error))
    if at_once:
        return captioning.ENDED_AT_ONCE
    return 1 if outcomes[-1].errors else 0


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


async def _in_terminal(prepared: captioning.Prepared, *, quiet: bool) -> tuple[captioning.Outcome, bool]:
    """Run in this thread; the first signal finishes, the second ends at once, the third does not even save."""
    loop = asyncio.get_running_loop()
    presses = 0
    running: Session | None = None

    def tell() -> None:
        if running is not None and presses:
            running.command(Command.FINISH if presses == 1 else Command.ABORT)

    def asked() -> None:
        nonlocal presses
        presses += 1
        if presses > 2:
            os._exit(captioning.ENDED_AT_ONCE)
        tell()

    def started(session: Session) -> None:
        nonlocal running
        running = session
        tell()

    # Before anything is opened: a signal that comes early is kept for the session.
    for number in _ending_signals():
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(asked))
        else:
            loop.add_signal_handler(number, asked)
    listeners: list[SessionListener] = []
    terminal = None
    if not quiet:
        terminal = TerminalCaptions()
        listeners.append(_Terminal(terminal))
    try:
        outcome = await captioning.caption(
            prepared, captioning.style_of(prepared.settings), CharacterMeasure(), listeners, started
        )
    finally:
        if terminal is not None:
            terminal.close()
    return outcome, presses > 1


def _ending_signals() -> list[signal.Signals]:
    """Ctrl-C, being asked to end, and the terminal's window being closed, unless nohup said to go on then."""
    found = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        found.append(signal.SIGHUP)
    return found


class _Terminal(SessionListener):
    """Shows the session in the terminal."""

    def __init__(self, terminal: TerminalCaptions) -> None:
        self._terminal = terminal

    def view(self, _name: ViewName, view: CaptionView) -> None:
        self._terminal.show(view)

    def final(self, update: TranscriptUpdate) -> None:
        self._terminal.final(update)

    def status(self, status: SessionStatus) -> None:
        self._terminal.status(status)
