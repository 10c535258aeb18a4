"""Whether translucent windows show what lies behind them. GUI thread."""

from __future__ import annotations

import ctypes
import ctypes.util

from PySide6.QtGui import QGuiApplication, QNativeInterface


def is_composited() -> bool:
    """Whether a compositor mixes windows; only on X11 can there be none.

    On X11 the compositing manager of screen n owns the selection _NET_WM_CM_Sn. Qt does not tell, so libX11, which
    Qt has loaded already, is asked over Qt's own connection.
    """
    if QGuiApplication.platformName() != "xcb":
        return True
    application = QGuiApplication.instance()
    if application is None or not isinstance(application, QGuiApplication):
        return True
    native = application.nativeInterface()
    if not isinstance(native, QNativeInterface.QX11Application):
        return True
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XDefaultScreen.argtypes = [ctypes.c_void_p]
    display = native.display()
    name = f"_NET_WM_CM_S{x11.XDefaultScreen(display)}".encode()
    return bool(x11.XGetSelectionOwner(display, x11.XInternAtom(display, name, 0)))
