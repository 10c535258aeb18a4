"""Whether this person has been through the first run. GUI thread."""

from __future__ import annotations

from livecaption.config.folders import state_path
from livecaption.config.state_file import StateFile

_DONE = "first_run_done"


def open_state() -> StateFile:
    """What the program remembers from run to run besides its settings."""
    return StateFile(state_path())


def is_done(state: StateFile) -> bool:
    """Whether the first run was finished or skipped."""
    return state.get(_DONE) is True


def mark_done(state: StateFile | None = None) -> None:
    """It is behind them."""
    (state or open_state()).put(_DONE, True)
