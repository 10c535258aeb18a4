"""Keeping a window out of screen shares and recordings, where the system can; saying so where it cannot. GUI thread."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

from livecaption.model.messages import Message, message

_WDA_NONE, _WDA_EXCLUDE_FROM_CAPTURE = 0x0, 0x11
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1


def hiding_note() -> Message | None:
    """Why this system cannot leave a window out of screen shares; None where it can, or may."""
    return None if sys.platform in ("win32", "darwin") else message("hiding.not_here")


def hide_from_capture(window: QWidget, hidden: bool) -> Message | None:
    """Leave the window out of what others see of this screen, or let it be seen; why that is not possible, if so."""
    if sys.platform == "win32":
        return _on_windows(window, hidden)
    if sys.platform == "darwin":
        return _on_macos(window, hidden)
    return hiding_note() if hidden else None


def _on_windows(window: QWidget, hidden: bool) -> Message | None:
    user32: Any = getattr(ctypes, "windll").user32  # noqa: B009 - only Windows has it, and mypy looks from elsewhere
    wanted = _WDA_EXCLUDE_FROM_CAPTURE if hidden else _WDA_NONE
    if user32.SetWindowDisplayAffinity(ctypes.c_void_p(int(window.winId())), wanted):
        return None
    return message("hiding.too_old") if hidden else None


def _on_macos(window: QWidget, hidden: bool) -> Message | None:
    found = ctypes.util.find_library("objc")
    if found is None:
        return message("hiding.too_old") if hidden else None
    objc = ctypes.CDLL(found)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
    give = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send)
    its_window = get(int(window.winId()), objc.sel_registerName(b"window"))
    give(its_window, objc.sel_registerName(b"setSharingType:"), _SHARING_NONE if hidden else _SHARING_READ_ONLY)
    return None
