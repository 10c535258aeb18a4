"""Words that come from outside, as endpoints, files and voices bring them, where Qt would take them for markup. Pure.

A label can be told that its text is plain. Tool tips, message boxes and menus cannot: there `<b>` would make letters
bold, `<img>` read a file, and an & swallow a sign.
"""

from __future__ import annotations

from html import escape

_LONGEST = 2_000


def as_tip(words: str) -> str:
    """The same words for a tool tip or a message box."""
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    if "<" not in words and "&" not in words:
        return words
    return f"<span>{escape(words, quote=False).replace(chr(10), '<br>')}</span>"


def as_item(words: str) -> str:
    """The same words for a menu or a button."""
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return words.replace("&", "&&")
