"""A pressed combination of keys in the words of the settings file, such as Ctrl+Alt+Plus. GUI thread."""

from __future__ import annotations

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_WORDS = {
    "PgUp": "PageUp",
    "PgDown": "PageDown",
    "Ins": "Insert",
    "Del": "Delete",
    "Esc": "Escape",
    "Enter": "Return",
    "Media Play": "MediaPlay",
    "Toggle Media Play/Pause": "MediaPlay",
    "Media Stop": "MediaStop",
    "Media Next": "MediaNext",
    "Media Previous": "MediaPrevious",
    "Volume Up": "VolumeUp",
    "Volume Down": "VolumeDown",
    "Volume Mute": "VolumeMute",
    "+": "Plus",
    "-": "Minus",
}
"""What the settings file calls a key where Qt says otherwise."""


def is_modifier(key: int) -> bool:
    """Whether a key is only held while another is pressed."""
    return Qt.Key(key) in _MODIFIERS


def chord_of(pressed: QKeyCombination, *, mac: bool = sys.platform == "darwin") -> str:
    """The combination as `model.hotkey` reads it; the keypad's keys are those of the same name.

    On a Mac Qt calls Command Ctrl, and Control Meta; the settings file calls Command Meta everywhere.
    """
    held = pressed.keyboardModifiers()
    modifier = Qt.KeyboardModifier
    words = [
        ("Meta" if mac else "Ctrl", modifier.ControlModifier),
        ("Alt", modifier.AltModifier),
        ("Shift", modifier.ShiftModifier),
        ("Ctrl" if mac else "Meta", modifier.MetaModifier),
    ]
    key = QKeySequence(pressed.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join([*(word for word, each in words if held & each), _WORDS.get(key, key)])
