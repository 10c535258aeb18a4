"""Keeping a window out of screen shares and recordings, where the system can; saying so where it cannot. GUI thread."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

from livecaption.model.messages import Message, message
from livecaption.ui.captions.cocoa import share_with_capture

_WDA_NONE, _WDA_EXCLUDE_FROM_CAPTURE = 0x0, 0x11


def hiding_note() -> Message | None:
    """Why this system cannot leave a window out of screen shares; None where it can, or may."""
    return None if str(sys.platform) in ("win32", "darwin") else message("hiding.not_here")


def hide_from_capture(window: QWidget, hidden: bool) -> Message | None:
    """Leave the window out of what others see of this screen, or let it be seen; why that is not possible, if so."""
    system = str(sys.platform)  # mypy would leave out what is not for its own
    if system == "win32":
        done = _on_windows(window, hidden)
    elif system == "darwin":
        done = share_with_capture(window, not hidden)
    else:
        return hiding_note() if hidden else None
    return message("hiding.too_old") if hidden and not done else None


def _on_windows(window: QWidget, hidden: bool) -> bool:
    user32: Any = getattr(ctypes, "windll").user32  # noqa: B009 - only Windows has it, and mypy looks from elsewhere
    wanted = _WDA_EXCLUDE_FROM_CAPTURE if hidden else _WDA_NONE
    return bool(user32.SetWindowDisplayAffinity(ctypes.c_void_p(int(window.winId())), wanted))
