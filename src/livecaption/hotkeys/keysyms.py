"""Our names of keys as the X Window System and xkbcommon know them: keysym names and numbers. Pure.

The portal takes the names, X11 the numbers.
"""

from __future__ import annotations

from livecaption.model.hotkey import FUNCTION_KEYS, Hotkey

_F1 = 0xFFBE

KEYSYMS: dict[str, tuple[str, int]] = {
    **{chr(code): (chr(code).lower(), code + 0x20) for code in range(ord("A"), ord("Z") + 1)},
    **{chr(code): (chr(code), code) for code in range(ord("0"), ord("9") + 1)},
    **{name: (name, _F1 + number) for number, name in enumerate(FUNCTION_KEYS)},
    "Space": ("space", 0x20),
    "Tab": ("Tab", 0xFF09),
    "Return": ("Return", 0xFF0D),
    "Escape": ("Escape", 0xFF1B),
    "Backspace": ("BackSpace", 0xFF08),
    "Delete": ("Delete", 0xFFFF),
    "Insert": ("Insert", 0xFF63),
    "Home": ("Home", 0xFF50),
    "End": ("End", 0xFF57),
    "PageUp": ("Prior", 0xFF55),
    "PageDown": ("Next", 0xFF56),
    "Left": ("Left", 0xFF51),
    "Right": ("Right", 0xFF53),
    "Up": ("Up", 0xFF52),
    "Down": ("Down", 0xFF54),
    "Pause": ("Pause", 0xFF13),
    "ScrollLock": ("Scroll_Lock", 0xFF14),
    "Print": ("Print", 0xFF61),
    "Menu": ("Menu", 0xFF67),
    "Plus": ("plus", 0x2B),
    "Minus": ("minus", 0x2D),
    "Equal": ("equal", 0x3D),
    "Comma": ("comma", 0x2C),
    "Period": ("period", 0x2E),
    "Slash": ("slash", 0x2F),
    "Backslash": ("backslash", 0x5C),
    "Semicolon": ("semicolon", 0x3B),
    "Apostrophe": ("apostrophe", 0x27),
    "Grave": ("grave", 0x60),
    "BracketLeft": ("bracketleft", 0x5B),
    "BracketRight": ("bracketright", 0x5D),
    "MediaPlay": ("XF86AudioPlay", 0x1008FF14),
    "MediaStop": ("XF86AudioStop", 0x1008FF15),
    "MediaPrevious": ("XF86AudioPrev", 0x1008FF16),
    "MediaNext": ("XF86AudioNext", 0x1008FF17),
    "VolumeDown": ("XF86AudioLowerVolume", 0x1008FF11),
    "VolumeMute": ("XF86AudioMute", 0x1008FF12),
    "VolumeUp": ("XF86AudioRaiseVolume", 0x1008FF13),
}
"""Our name: (keysym name, keysym)."""

ON_KEYPAD = {"Plus": 0xFFAB, "Minus": 0xFFAD, "Return": 0xFF8D}
"""Keys that the keypad has as well: its keysyms."""


def portal_trigger(hotkey: Hotkey) -> str:
    """The hotkey in the words of the shortcuts specification, such as CTRL+ALT+c."""
    held = (("CTRL", hotkey.ctrl), ("ALT", hotkey.alt), ("SHIFT", hotkey.shift), ("LOGO", hotkey.meta))
    return "+".join([*(name for name, is_held in held if is_held), KEYSYMS[hotkey.key][0]])
