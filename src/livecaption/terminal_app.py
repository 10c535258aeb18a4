"""Composition of captions in the terminal: the session has the main thread, signals and the socket command it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from livecaption import captioning
from livecaption.control.instance import Claimed
from livecaption.core.layout import CharacterMeasure
from livecaption.core.styles import style_of
from livecaption.ending import ENDED_AT_ONCE, ending_signals
from livecaption.model.actions import ActionName
from livecaption.model.messages import Message, message
from livecaption.model.status import Command, Phase, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import TERMINAL, CaptionView, Curtain, ViewName
from livecaption.outputs.terminal import TerminalCaptions
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session


def run_in_terminal(
    prepared: captioning.Prepared, claimed: Claimed | None, *, quiet: bool
) -> tuple[captioning.Outcome, bool]:
    """Caption; what it left behind, and whether it was ended at once. With `quiet` nothing is shown."""
    return asyncio.run(_run(prepared, claimed, quiet=quiet))


async def _run(
    prepared: captioning.Prepared, claimed: Claimed | None, *, quiet: bool
) -> tuple[captioning.Outcome, bool]:
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
            os._exit(ENDED_AT_ONCE)
        tell()

    control = _Control()

    def started(session: Session) -> None:
        nonlocal running
        running = session
        control.session = session
        tell()

    # Before anything is opened: a signal that comes early is kept for the session.
    for number in ending_signals():
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(asked))
        else:
            loop.add_signal_handler(number, asked)
    if claimed is not None:
        claimed.serve(control.handle)
    listeners: list[SessionListener] = [control]
    terminal = None
    if not quiet:
        terminal = TerminalCaptions()
        listeners.append(_Terminal(terminal))
    view = (style_of(prepared.settings, TERMINAL), CharacterMeasure())
    try:
        outcome = await captioning.caption(prepared, {TERMINAL: view}, listeners, started)
    finally:
        if terminal is not None:
            terminal.close()
    return outcome, presses > 1


class _Control(SessionListener):
    """What other processes ask of captions in a terminal. It remembers what the session does, to turn it round."""

    def __init__(self) -> None:
        self.session: Session | None = None
        self._status = SessionStatus()

    def status(self, status: SessionStatus) -> None:
        self._status = status

    def handle(self, action: ActionName) -> Message | None:
        """Do it, or say that a terminal cannot. The socket's thread."""
        command = self._command_for(action)
        if command is None:
            return message("control.not_in_terminal")
        if self.session is None:
            return message("control.no_session")
        self.session.command(command)
        return None

    def _command_for(self, action: ActionName) -> Command | None:
        status = self._status
        match action:
            case ActionName.TOGGLE | ActionName.QUIT:
                return Command.FINISH
            case ActionName.PAUSE:
                return Command.RESUME if status.phase is Phase.PAUSED else Command.PAUSE
            case ActionName.FREEZE:
                return Command.REVEAL if status.curtain is Curtain.FROZEN else Command.FREEZE
            case ActionName.BLANK:
                return Command.REVEAL if status.curtain is Curtain.BLANK else Command.BLANK
            case ActionName.STRIKE:
                return Command.STRIKE
            case _:
                return None


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
