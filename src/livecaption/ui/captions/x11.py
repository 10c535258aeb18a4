"""What X11 is asked beside Qt: the order of windows, compositors that come and go, keys for a window on purpose.

GUI thread. `XWatch` listens over a small connection of its own, which costs nothing while nothing happens. Every
function does nothing, or answers None, where there is no X11.
"""

from __future__ import annotations

import ctypes
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot
from PySide6.QtGui import QGuiApplication, QNativeInterface

_PROPERTY_CHANGE_MASK = 1 << 22
_PROPERTY_NOTIFY = 28
_SELECTION_MASK = 0b111
_REVERT_TO_PARENT = 2
_EVENT_BYTES = 192
_RESTACKED = ("_NET_CLIENT_LIST_STACKING", "_NET_ACTIVE_WINDOW", "_NET_CURRENT_DESKTOP")
_PROTOTYPES: dict[str, tuple[Any, list[Any]]] = {
    "XOpenDisplay": (ctypes.c_void_p, [ctypes.c_char_p]),
    "XCloseDisplay": (ctypes.c_int, [ctypes.c_void_p]),
    "XConnectionNumber": (ctypes.c_int, [ctypes.c_void_p]),
    "XDefaultRootWindow": (ctypes.c_ulong, [ctypes.c_void_p]),
    "XDefaultScreen": (ctypes.c_int, [ctypes.c_void_p]),
    "XInternAtom": (ctypes.c_ulong, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]),
    "XGetSelectionOwner": (ctypes.c_ulong, [ctypes.c_void_p, ctypes.c_ulong]),
    "XSelectInput": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]),
    "XPending": (ctypes.c_int, [ctypes.c_void_p]),
    "XNextEvent": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_void_p]),
    "XFlush": (ctypes.c_int, [ctypes.c_void_p]),
    "XSetInputFocus": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]),
    "XGetInputFocus": (
        ctypes.c_int,
        [ctypes.c_void_p, ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(ctypes.c_int)],
    ),
}


class _PropertyEvent(ctypes.Structure):
    _fields_ = [
        ("kind", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("atom", ctypes.c_ulong),
    ]


@lru_cache(maxsize=1)
def _library() -> Any | None:
    """libX11, which Qt has loaded already."""
    try:
        library = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    for name, (result, arguments) in _PROTOTYPES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def _qt_display() -> int | None:
    """Qt's own connection."""
    application = QGuiApplication.instance()
    if QGuiApplication.platformName() != "xcb" or not isinstance(application, QGuiApplication):
        return None
    native = application.nativeInterface()
    return native.display() if isinstance(native, QNativeInterface.QX11Application) else None


def compositor_present() -> bool | None:
    """Whether a compositing manager owns the selection _NET_WM_CM_Sn of the screen; None where there is no X11."""
    x11, display = _library(), _qt_display()
    if x11 is None or display is None:
        return None
    name = f"_NET_WM_CM_S{x11.XDefaultScreen(display)}".encode()
    return bool(x11.XGetSelectionOwner(display, x11.XInternAtom(display, name, 0)))


def take_keys(window: int) -> int | None:
    """Give a window that no window manager knows the keyboard; answers who had it."""
    x11, display = _library(), _qt_display()
    if x11 is None or display is None:
        return None
    before, revert = ctypes.c_ulong(), ctypes.c_int()
    x11.XGetInputFocus(display, ctypes.byref(before), ctypes.byref(revert))
    x11.XSetInputFocus(display, window, _REVERT_TO_PARENT, 0)
    x11.XFlush(display)
    return before.value


class XWatch(QObject):
    """Tells when windows have been put in another order, and when a compositor came or went."""

    restacked = Signal()
    compositing_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display: int | None = None
        self._x11 = _library() if _qt_display() is not None else None
        if self._x11 is None:
            return
        self._display = self._x11.XOpenDisplay(None)
        if self._display is None:
            return
        root = self._x11.XDefaultRootWindow(self._display)
        self._x11.XSelectInput(self._display, root, _PROPERTY_CHANGE_MASK)
        self._atoms = {self._x11.XInternAtom(self._display, name.encode(), 0) for name in _RESTACKED}
        self._selection_event = self._watch_selection(root)
        self._notifier = QSocketNotifier(self._x11.XConnectionNumber(self._display), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._x11.XFlush(self._display)

    def _watch_selection(self, root: int) -> int:
        """Ask for the compositor's selection; answers the number of the events about it, -1 without XFixes."""
        assert self._x11 is not None
        try:
            fixes = ctypes.CDLL("libXfixes.so.3")
        except OSError:
            return -1
        fixes.XFixesQueryExtension.argtypes = [
            ctypes.c_void_p,
            ctypes.POINTER(ctypes.c_int),
            ctypes.POINTER(ctypes.c_int),
        ]
        fixes.XFixesSelectSelectionInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong]
        first, errors = ctypes.c_int(), ctypes.c_int()
        if not fixes.XFixesQueryExtension(self._display, ctypes.byref(first), ctypes.byref(errors)):
            return -1
        name = f"_NET_WM_CM_S{self._x11.XDefaultScreen(self._display)}".encode()
        selection = self._x11.XInternAtom(self._display, name, 0)
        fixes.XFixesSelectSelectionInput(self._display, root, selection, _SELECTION_MASK)
        return first.value

    @Slot()
    def _on_readable(self) -> None:
        assert self._x11 is not None
        restacked = compositing = False
        buffer = ctypes.create_string_buffer(_EVENT_BYTES)
        while self._x11.XPending(self._display):
            self._x11.XNextEvent(self._display, buffer)
            event = _PropertyEvent.from_buffer(buffer)
            restacked |= event.kind == _PROPERTY_NOTIFY and event.atom in self._atoms
            compositing |= event.kind == self._selection_event
        if compositing:
            self.compositing_changed.emit()
        if restacked:
            self.restacked.emit()


@lru_cache(maxsize=1)
def x_watch() -> XWatch:
    """The one watch of this program, for as long as it runs."""
    return XWatch(QGuiApplication.instance())
