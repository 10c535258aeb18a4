"""A hotkey of the settings file as Qt's own, for a menu. GUI thread."""

from __future__ import annotations

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from livecaption.model.errors import UsageError
from livecaption.model.hotkey import parse_hotkey

_QT_SAYS = {"Grave": "QuoteLeft"}


def key_sequence(text: str, *, mac: bool = sys.platform == "darwin") -> QKeySequence:
    """The hotkey; none where the text is empty or names no key.

    On a Mac Qt calls Command Ctrl, and Control Meta; the settings file calls Command Meta everywhere.
    """
    if not text:
        return QKeySequence()
    try:
        hotkey = parse_hotkey(text)
    except UsageError:
        return QKeySequence()  # whoever reads the settings has said so already
    modifier = Qt.KeyboardModifier
    control, meta = modifier.ControlModifier, modifier.MetaModifier
    held = modifier.NoModifier
    for pressed, each in (
        (hotkey.ctrl, meta if mac else control),
        (hotkey.alt, modifier.AltModifier),
        (hotkey.shift, modifier.ShiftModifier),
        (hotkey.meta, control if mac else meta),
    ):
        if pressed:
            held |= each
    key = getattr(Qt.Key, f"Key_{_QT_SAYS.get(hotkey.key, hotkey.key)}", None)
    return QKeySequence(QKeyCombination(held, key)) if isinstance(key, Qt.Key) else QKeySequence()
