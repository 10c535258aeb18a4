"""Which way to hotkeys this platform and session has. Imports only the way it takes. Main thread."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from livecaption.model.actions import ActionName
from livecaption.model.hotkey import Hotkey
from livecaption.model.messages import Message, message

if TYPE_CHECKING:
    from livecaption.model.seams import Hotkeys


class Way(StrEnum):
    """How hotkeys come to us; NONE where no program can have them."""

    WINDOWS = "windows"
    MACOS = "macos"
    PORTAL = "portal"
    X11 = "x11"
    NONE = "none"


def way_here() -> Way:
    """What this session has. On Wayland this asks the session bus, and may start the portal: up to a second."""
    if sys.platform == "win32":
        return Way.WINDOWS
    if sys.platform == "darwin":
        return Way.MACOS
    if os.environ.get("WAYLAND_DISPLAY"):
        from livecaption.hotkeys.portal import portal_answers

        if portal_answers():
            return Way.PORTAL
    return Way.X11 if os.environ.get("DISPLAY") else Way.NONE


def make_hotkeys(
    pressed: Callable[[ActionName], None], changed: Callable[[], None] = lambda: None, way: Way | None = None
) -> Hotkeys:
    """Hotkeys that call `pressed` on a thread of their own, and `changed` when `problems` or `triggers` did."""
    way = way or way_here()
    if way is Way.WINDOWS:
        from livecaption.hotkeys.windows import WindowsHotkeys

        return WindowsHotkeys(pressed)
    if way is Way.MACOS:
        from livecaption.hotkeys.macos import MacHotkeys

        return MacHotkeys(pressed)
    if way is Way.PORTAL:
        from livecaption.hotkeys.portal import PortalHotkeys

        return PortalHotkeys(pressed, changed)
    if way is Way.X11:
        from livecaption.hotkeys.x11 import XHotkeys

        return XHotkeys(pressed, changed)
    return NoHotkeys()


def outlook() -> tuple[bool, Message]:
    """For the doctor: whether hotkeys always work here, and the sentence about it. Binds nothing."""
    way = way_here()
    if way is Way.NONE:
        return False, message("hotkey.limits_none")
    if way is Way.X11 and os.environ.get("WAYLAND_DISPLAY"):
        return False, message("hotkey.limits_xwayland")
    return True, message("hotkey.through_portal" if way is Way.PORTAL else "hotkey.through_system")


class NoHotkeys:
    """For where no program can have them: says so, once, in `limits`, and not again for every key."""

    def bind(self, keys: Mapping[ActionName, Hotkey]) -> Mapping[ActionName, Message]:
        """Nothing is had."""
        return {}

    @property
    def problems(self) -> Mapping[ActionName, Message]:
        """None of its own: see `limits`."""
        return {}

    @property
    def triggers(self) -> Mapping[ActionName, str]:
        """No key does anything."""
        return {}

    @property
    def limits(self) -> Message | None:
        """That there are none here, and what to do."""
        return message("hotkey.limits_none")

    def close(self) -> None:
        """Nothing to give back."""
