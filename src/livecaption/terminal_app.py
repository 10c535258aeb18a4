"""Composition of captions in the terminal: the session has the main thread, signals and the socket command it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from livecaption import captioning
from livecaption.control.instance import Claimed
from livecaption.control.wire import Ask, Asked
from livecaption.core.layout import CharacterMeasure
from livecaption.core.styles import style_of
from livecaption.ending import ENDED_AT_ONCE, ending_signals
from livecaption.model.actions import ActionName
from livecaption.model.messages import Message, message
from livecaption.model.seams import Clock
from livecaption.model.status import Command, Painted, Phase, SessionStatus
from livecaption.model.status_report import StatusReport, report_of
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import TERMINAL, CaptionView, Curtain, ViewName
from livecaption.outputs.terminal import TerminalCaptions
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session

_TIMED_EVERY_S = 0.25


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
        listeners.append(_Terminal(terminal, control, prepared.clock))
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

    def handle(self, asked: Asked) -> Message | StatusReport | None:
        """Do it, or say that a terminal cannot. The socket's thread."""
        if asked is Ask.STATUS:
            # As it is now, which the session's thread need not be free to say.
            return report_of(self.session.status if self.session is not None else self._status, "terminal")
        command = Command.RETRY if isinstance(asked, Ask) else self._command_for(asked)
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
    """Shows the session in the terminal, and tells it now and then how long that takes."""

    def __init__(self, terminal: TerminalCaptions, control: _Control, clock: Clock) -> None:
        self._terminal = terminal
        self._control = control
        self._clock = clock
        self._timed_s = clock.now_s()

    def view(self, _name: ViewName, view: CaptionView) -> None:
        began_s = self._clock.now_s()
        shown = self._terminal.show(view)
        ended_s = self._clock.now_s()
        if shown and self._control.session is not None and ended_s - self._timed_s >= _TIMED_EVERY_S:
            self._timed_s = ended_s
            self._control.session.command(Painted(ended_s - began_s))

    def final(self, update: TranscriptUpdate) -> None:
        self._terminal.final(update)

    def status(self, status: SessionStatus) -> None:
        self._terminal.status(status)
