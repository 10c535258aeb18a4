"""user32 as its documentation declares it: what hotkeys on Windows use. Written from documentation, untried.

`User32` belongs to the thread that makes it, but for `wake`: hotkeys and their messages are a thread's own.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_int, c_uint, c_void_p, c_wchar_p
from ctypes.wintypes import BOOL, DWORD, HWND, LPARAM, MSG, UINT, WPARAM
from typing import Any

from livecaption.model.hotkey import FUNCTION_KEYS, Hotkey

ALREADY_REGISTERED = 1409
_MOD_ALT, _MOD_CONTROL, _MOD_SHIFT, _MOD_WIN, _MOD_NOREPEAT = 0x0001, 0x0002, 0x0004, 0x0008, 0x4000
_WM_HOTKEY, _WM_USER, _WM_APP = 0x0312, 0x0400, 0x8000
_VK_SHIFT, _VK_CONTROL, _VK_MENU = 0x10, 0x11, 0x12
_DOWN = 0x80
_LEAVES_NO_TRACE = 4  # ToUnicodeEx keeps a dead key's state otherwise
_VK_F1 = 0x70

VIRTUAL_KEYS: dict[str, int] = {
    **{chr(code): code for code in range(ord("A"), ord("Z") + 1)},
    **{chr(code): code for code in range(ord("0"), ord("9") + 1)},
    **{name: _VK_F1 + number for number, name in enumerate(FUNCTION_KEYS)},
    "Space": 0x20,
    "Tab": 0x09,
    "Return": 0x0D,
    "Escape": 0x1B,
    "Backspace": 0x08,
    "Delete": 0x2E,
    "Insert": 0x2D,
    "Home": 0x24,
    "End": 0x23,
    "PageUp": 0x21,
    "PageDown": 0x22,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Pause": 0x13,
    "ScrollLock": 0x91,
    "Print": 0x2C,
    "Menu": 0x5D,
    # Plus, comma, minus and period are keys of their own in every layout; the other signs lie where the US has them.
    "Plus": 0xBB,
    "Comma": 0xBC,
    "Minus": 0xBD,
    "Period": 0xBE,
    "Semicolon": 0xBA,
    "Slash": 0xBF,
    "Grave": 0xC0,
    "BracketLeft": 0xDB,
    "Backslash": 0xDC,
    "BracketRight": 0xDD,
    "Apostrophe": 0xDE,
    "VolumeMute": 0xAD,
    "VolumeDown": 0xAE,
    "VolumeUp": 0xAF,
    "MediaNext": 0xB0,
    "MediaPrevious": 0xB1,
    "MediaStop": 0xB2,
    "MediaPlay": 0xB3,
}
"""Our name: virtual key. "Equal" is the plus key of some layouts and no key of others, so it is left out."""


def modifiers_of(hotkey: Hotkey) -> int:
    """What `RegisterHotKey` takes; a key that is held counts once."""
    return (
        _MOD_NOREPEAT
        | (_MOD_ALT if hotkey.alt else 0)
        | (_MOD_CONTROL if hotkey.ctrl else 0)
        | (_MOD_SHIFT if hotkey.shift else 0)
        | (_MOD_WIN if hotkey.meta else 0)
    )


class User32:
    """The calls, with Python's types."""

    def __init__(self) -> None:
        self._user32 = _library()
        self._thread = ctypes.CDLL("kernel32").GetCurrentThreadId()
        # The first look at the queue makes it, so that `wake` has where to post to.
        self._user32.PeekMessageW(byref(MSG()), None, _WM_USER, _WM_USER, 0)

    def register(self, number: int, hotkey: Hotkey) -> int:
        """Have a key under a number; 0, or the system's error."""
        done = self._user32.RegisterHotKey(None, number, modifiers_of(hotkey), VIRTUAL_KEYS[hotkey.key])
        return 0 if done else _last_error()

    def unregister(self, number: int) -> None:
        """Give a key back."""
        self._user32.UnregisterHotKey(None, number)

    def typed_by(self, hotkey: Hotkey) -> str:
        """What the keys type on this keyboard: Ctrl+Alt is AltGr. Empty for nothing."""
        if not (hotkey.ctrl and hotkey.alt) or hotkey.meta:
            return ""
        state = (ctypes.c_ubyte * 256)()
        state[_VK_CONTROL] = state[_VK_MENU] = _DOWN
        state[_VK_SHIFT] = _DOWN if hotkey.shift else 0
        typed = ctypes.create_unicode_buffer(8)
        layout = self._user32.GetKeyboardLayout(0)
        key = VIRTUAL_KEYS[hotkey.key]
        scan = self._user32.MapVirtualKeyExW(key, 0, layout)
        count = self._user32.ToUnicodeEx(key, scan, state, typed, len(typed) - 1, _LEAVES_NO_TRACE, layout)
        text = typed.value[: abs(count)]
        return text if text.isprintable() else ""

    def wait(self) -> int | None:
        """The number of the next key that is pressed; None when `wake` was called."""
        what = MSG()
        while True:
            if self._user32.GetMessageW(byref(what), None, 0, 0) <= 0 or what.message == _WM_APP:
                return None
            if what.message == _WM_HOTKEY:
                return int(what.wParam)

    def wake(self) -> None:
        """End a `wait`; from any thread."""
        self._user32.PostThreadMessageW(self._thread, _WM_APP, 0, 0)


def _last_error() -> int:
    return int(vars(ctypes)["get_last_error"]())  # which only Windows has


def _library() -> Any:
    loaded = vars(ctypes)["WinDLL"]("user32", use_last_error=True)
    for name, result, *arguments in (
        ("RegisterHotKey", BOOL, HWND, c_int, UINT, UINT),
        ("UnregisterHotKey", BOOL, HWND, c_int),
        ("GetMessageW", c_int, POINTER(MSG), HWND, UINT, UINT),
        ("PeekMessageW", BOOL, POINTER(MSG), HWND, UINT, UINT, UINT),
        ("PostThreadMessageW", BOOL, DWORD, UINT, WPARAM, LPARAM),
        ("GetKeyboardLayout", c_void_p, DWORD),
        ("MapVirtualKeyExW", UINT, UINT, UINT, c_void_p),
        ("ToUnicodeEx", c_int, UINT, UINT, c_void_p, c_wchar_p, c_int, c_uint, c_void_p),
    ):
        function = getattr(loaded, name)
        function.restype, function.argtypes = result, arguments
    return loaded
