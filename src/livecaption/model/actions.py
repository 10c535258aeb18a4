"""What a person can make the running program do, declared once: menus, hotkeys, hover bar and command line read this.

An action's name in print is the sentence `action.NAME` of the catalogue. This module imports little, because a command
to the running program should be quick.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class ActionName(StrEnum):
    """Every action; the value is its name in settings (`shortcuts.NAME`), on the command line and on the socket."""

    TOGGLE = "toggle"
    """Start captions, or end them."""
    PAUSE = "pause"
    """Pause, or go on."""
    FREEZE = "freeze"
    """Stop every caption where it is, or let them go on."""
    BLANK = "blank"
    """Empty every caption window, or show them again."""
    STRIKE = "strike"
    """Take the last line away, everywhere and for good."""
    SHOW = "show"
    """Bring the main window to the front."""
    OVERLAY = "overlay"
    """Show or hide the overlay."""
    AUDIENCE = "audience"
    """Show or hide the audience window."""
    LOCK = "lock"
    """Let clicks pass through the overlay, or not."""
    CONTROLS = "controls"
    """Give the keyboard to the controls of the overlay, which has it at no other time."""
    LARGER = "larger"
    SMALLER = "smaller"
    SETTINGS = "settings"
    QUIT = "quit"


class Action(NamedTuple):
    """One action: its icon in `assets/icons/`, its default hotkey (empty: none), its flag (empty: none)."""

    name: ActionName
    icon: str = ""
    hotkey: str = ""
    flag: str = ""

    @property
    def title(self) -> str:
        """The code of its name in print."""
        return f"action.{self.name}"


ACTIONS: tuple[Action, ...] = (
    Action(ActionName.TOGGLE, "start", "Ctrl+Alt+C", "--toggle"),
    Action(ActionName.PAUSE, "pause", "Ctrl+Alt+P", "--pause"),
    Action(ActionName.FREEZE, "freeze", "Ctrl+Alt+F", "--freeze"),
    Action(ActionName.BLANK, "blank", "Ctrl+Alt+B", "--blank"),
    Action(ActionName.STRIKE, "strike", "Ctrl+Alt+X", "--strike"),
    Action(ActionName.SHOW, "transcript", "", "--show"),
    Action(ActionName.OVERLAY, "overlay", "Ctrl+Alt+O"),
    Action(ActionName.AUDIENCE, "audience", "Ctrl+Alt+A"),
    Action(ActionName.LOCK, "lock", "Ctrl+Alt+L"),
    Action(ActionName.CONTROLS, "overlay", "Ctrl+Alt+K"),
    Action(ActionName.LARGER, "larger", "Ctrl+Alt+Plus"),
    Action(ActionName.SMALLER, "smaller", "Ctrl+Alt+Minus"),
    Action(ActionName.SETTINGS, "settings"),
    Action(ActionName.QUIT, "quit"),
)

ACTION = {action.name: action for action in ACTIONS}
