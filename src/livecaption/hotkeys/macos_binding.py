"""Carbon's hotkeys as its headers declare them (`CarbonEvents.h`, `Events.h`). Written from documentation, untried.

All of it belongs to the main thread, whose run loop (Qt's) delivers the presses.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_int32, c_uint32, c_ulong, c_void_p, sizeof
from typing import Any

from livecaption.model.hotkey import Hotkey

ALREADY_EXISTS = -9878
_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_COMMAND, _SHIFT, _OPTION, _CONTROL = 0x0100, 0x0200, 0x0800, 0x1000
_EXCLUSIVE = 1
_PRESSED = 5
_HANDLED, _NOT_HANDLED = 0, -9874


def four_characters(code: str) -> int:
    """An `OSType`: four characters in one number."""
    return int.from_bytes(code.encode("ascii"), "big")


KEY_CODES: dict[str, int] = {
    # Places on a US keyboard, as Carbon counts them.
    **dict(zip("ASDFHGZXCV", range(10), strict=True)),
    **dict(zip("BQWERYT", range(11, 18), strict=True)),
    **{"1": 18, "2": 19, "3": 20, "4": 21, "6": 22, "5": 23, "9": 25, "7": 26, "8": 28, "0": 29},
    **{"O": 31, "U": 32, "I": 34, "P": 35, "L": 37, "J": 38, "K": 40, "N": 45, "M": 46},
    "Equal": 24,
    "Plus": 24,
    "Minus": 27,
    "BracketRight": 30,
    "BracketLeft": 33,
    "Apostrophe": 39,
    "Semicolon": 41,
    "Backslash": 42,
    "Comma": 43,
    "Slash": 44,
    "Period": 47,
    "Grave": 50,
    "Return": 36,
    "Tab": 48,
    "Space": 49,
    "Backspace": 51,
    "Escape": 53,
    "Insert": 114,  # which Apple calls Help
    "Home": 115,
    "PageUp": 116,
    "Delete": 117,
    "End": 119,
    "PageDown": 121,
    "Left": 123,
    "Right": 124,
    "Down": 125,
    "Up": 126,
    **dict(
        zip(
            (f"F{number}" for number in range(1, 21)),
            (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90),
            strict=True,
        )
    ),
}
"""Our name: virtual key code. Macs have no more function keys, and keep the media keys for themselves."""


def modifiers_of(hotkey: Hotkey) -> int:
    """What `RegisterEventHotKey` takes: Meta is Command, Alt is Option."""
    return (
        (_CONTROL if hotkey.ctrl else 0)
        | (_OPTION if hotkey.alt else 0)
        | (_SHIFT if hotkey.shift else 0)
        | (_COMMAND if hotkey.meta else 0)
    )


class HotkeyId(Structure):
    """`EventHotKeyID`."""

    _fields_ = [("signature", c_uint32), ("number", c_uint32)]


class EventType(Structure):
    """`EventTypeSpec`."""

    _fields_ = [("event_class", c_uint32), ("kind", c_uint32)]


_Handler = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)
_SIGNATURE = four_characters("lvcp")


class Carbon:
    """The calls, with Python's types. `pressed` is told the number of a key, on the main thread."""

    def __init__(self, pressed: Callable[[int], None]) -> None:
        self._carbon = _library()
        self._pressed = pressed
        self._target = self._carbon.GetApplicationEventTarget()
        self._handler = _Handler(self._handle)  # kept: Carbon keeps only its address
        self._installed = c_void_p()
        kind = EventType(four_characters("keyb"), _PRESSED)
        self._carbon.InstallEventHandler(self._target, self._handler, 1, byref(kind), None, byref(self._installed))
        self._keys: dict[int, c_void_p] = {}

    def register(self, number: int, hotkey: Hotkey) -> int:
        """Have a key under a number; 0, or the system's error."""
        reference = c_void_p()
        key, identity = KEY_CODES[hotkey.key], HotkeyId(_SIGNATURE, number)
        error = self._carbon.RegisterEventHotKey(
            key, modifiers_of(hotkey), identity, self._target, _EXCLUSIVE, byref(reference)
        )
        if error == 0:
            self._keys[number] = reference
        return int(error)

    def unregister(self, number: int) -> None:
        """Give a key back."""
        if reference := self._keys.pop(number, None):
            self._carbon.UnregisterEventHotKey(reference)

    def close(self) -> None:
        """Give all back. Safe to call twice."""
        for number in list(self._keys):
            self.unregister(number)
        if self._installed:
            self._carbon.RemoveEventHandler(self._installed)
            self._installed = c_void_p()

    def _handle(self, _next: int, event: int, _data: int) -> int:
        what = HotkeyId()
        direct_object, kind = four_characters("----"), four_characters("hkid")
        self._carbon.GetEventParameter(event, direct_object, kind, None, sizeof(what), None, byref(what))
        if what.signature != _SIGNATURE:
            return _NOT_HANDLED
        self._pressed(what.number)
        return _HANDLED


def _library() -> Any:
    loaded = ctypes.CDLL(_CARBON)
    pointer = c_void_p
    for name, result, *arguments in (
        ("GetApplicationEventTarget", pointer),
        ("InstallEventHandler", c_int32, pointer, _Handler, c_ulong, POINTER(EventType), pointer, POINTER(pointer)),
        ("RemoveEventHandler", c_int32, pointer),
        ("RegisterEventHotKey", c_int32, c_uint32, c_uint32, HotkeyId, pointer, c_uint32, POINTER(pointer)),
        ("UnregisterEventHotKey", c_int32, pointer),
        ("GetEventParameter", c_int32, pointer, c_uint32, c_uint32, pointer, c_ulong, pointer, pointer),
    ):
        function = getattr(loaded, name)
        function.restype, function.argtypes = result, arguments
    return loaded
