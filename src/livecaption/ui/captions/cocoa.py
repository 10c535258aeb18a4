"""What macOS alone can do with a window, asked of its NSWindow through the Objective-C runtime. GUI thread.

Every function does nothing, and answers False, on other systems.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

from PySide6.QtWidgets import QWidget

_STATUS_LEVEL = 25
_ON_EVERY_SPACE, _BESIDE_FULL_SCREEN = 1 << 0, 1 << 8
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1


def above_full_screen(window: QWidget) -> bool:
    """Keep the window on every space and above full-screen programs."""
    return _tell(window, b"setLevel:", _STATUS_LEVEL) and _tell(
        window, b"setCollectionBehavior:", _ON_EVERY_SPACE | _BESIDE_FULL_SCREEN
    )


def share_with_capture(window: QWidget, shared: bool) -> bool:
    """Let the window be part of screen shares and recordings, or not."""
    return _tell(window, b"setSharingType:", _SHARING_READ_ONLY if shared else _SHARING_NONE)


def _tell(window: QWidget, selector: bytes, value: int) -> bool:
    """Send a message with one number to the NSWindow of a widget, whose `winId` is its NSView."""
    found = ctypes.util.find_library("objc") if sys.platform == "darwin" else None
    if found is None:
        return False
    objc = ctypes.CDLL(found)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
    give = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send)
    its_window = get(int(window.winId()), objc.sel_registerName(b"window"))
    if not its_window:
        return False
    give(its_window, objc.sel_registerName(selector), value)
    return True
