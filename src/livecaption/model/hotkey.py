"""Hotkeys as text: "Ctrl+Alt+C" read, checked, printed, and compared with each other. Pure.

A hotkey works in every program, so it must not be a key that people type with: it takes Ctrl, Alt or Meta, or is a
function or media key. `Meta` is the Windows key, or Command on a Mac.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from livecaption.model.actions import ACTION, ACTIONS, ActionName
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, message, text_of

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")

_LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_DIGITS = tuple("0123456789")
FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))
MEDIA_KEYS = ("MediaPlay", "MediaStop", "MediaNext", "MediaPrevious", "VolumeUp", "VolumeDown", "VolumeMute")
_NAMED = (
    "Space",
    "Tab",
    "Return",
    "Escape",
    "Backspace",
    "Delete",
    "Insert",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Left",
    "Right",
    "Up",
    "Down",
    "Pause",
    "ScrollLock",
    "Print",
    "Menu",
)
_SIGNS = {
    "Plus": "+",
    "Minus": "-",
    "Equal": "=",
    "Comma": ",",
    "Period": ".",
    "Slash": "/",
    "Backslash": "\\",
    "Semicolon": ";",
    "Apostrophe": "'",
    "Grave": "`",
    "BracketLeft": "[",
    "BracketRight": "]",
}
KEYS: tuple[str, ...] = (*_LETTERS, *_DIGITS, *FUNCTION_KEYS, *_NAMED, *_SIGNS, *MEDIA_KEYS)

_MODIFIER_WORDS = {
    **{name.lower(): name for name in MODIFIERS},
    "control": "Ctrl",
    "strg": "Ctrl",
    "option": "Alt",
    "opt": "Alt",
    "super": "Meta",
    "win": "Meta",
    "windows": "Meta",
    "logo": "Meta",
    "cmd": "Meta",
    "command": "Meta",
}
_KEY_WORDS = {
    **{name.lower(): name for name in KEYS},
    **{sign: name for name, sign in _SIGNS.items()},
    "enter": "Return",
    "esc": "Escape",
    "del": "Delete",
    "ins": "Insert",
    "pgup": "PageUp",
    "pgdown": "PageDown",
    "pgdn": "PageDown",
    "mediatoggleplaypause": "MediaPlay",
    "playpause": "MediaPlay",
    "volumemuted": "VolumeMute",
    "printscreen": "Print",
    "quote": "Apostrophe",
    "backquote": "Grave",
}
_EVERYDAY = frozenset(
    {f"Ctrl+{key}" for key in "ACFNOPSVWXYZ"} | {"Alt+Tab", "Alt+F4", "Ctrl+Alt+Delete", "Ctrl+Tab", "Shift+F10"}
)
"""What nearly every program or the system uses: it would stop working everywhere."""


@dataclass(frozen=True, slots=True)
class Hotkey:
    """One key of `KEYS` with its modifiers; `str` is the form that settings keep and people read."""

    key: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False

    def __str__(self) -> str:
        held = (self.ctrl, self.alt, self.shift, self.meta)
        return "+".join([*(name for name, is_held in zip(MODIFIERS, held, strict=True) if is_held), self.key])


def parse_hotkey(text: str) -> Hotkey:
    """The hotkey that `text` names, however it spells it. Raises `UsageError` with what to write in its place."""
    held: set[str] = set()
    key = ""
    for word in _words_of(text):
        spelled = word.casefold()
        if modifier := _MODIFIER_WORDS.get(spelled):
            held.add(modifier)
        elif named := _KEY_WORDS.get(spelled):
            if key:
                raise UsageError("hotkey.two_keys", value=_shown(text), key=key, other=named)
            key = named
        else:
            raise _unknown(text, word)
    if not key:
        raise UsageError("hotkey.no_key", value=_shown(text))
    hotkey = Hotkey(key, *(name in held for name in MODIFIERS))
    if not (hotkey.ctrl or hotkey.alt or hotkey.meta) and key not in FUNCTION_KEYS + MEDIA_KEYS:
        raise UsageError("hotkey.too_plain", value=str(hotkey))
    if str(hotkey) in _EVERYDAY:
        raise UsageError("hotkey.everyday", value=str(hotkey))
    return hotkey


def check_hotkey(text: str) -> str | None:
    """The code of a sentence about `value` when `text` is neither empty (no hotkey) nor a hotkey; None when it is."""
    try:
        if text.strip():
            parse_hotkey(text)
    except UsageError:
        return "hotkey.unusable"
    return None


def read_hotkeys(texts: Mapping[ActionName, str]) -> tuple[dict[ActionName, Hotkey], dict[ActionName, Message]]:
    """The hotkeys of a person's settings, and what is wrong with the others. An empty text is no hotkey.

    Of two actions with one hotkey the first in the order of `ACTIONS` keeps it.
    """
    keys: dict[ActionName, Hotkey] = {}
    problems: dict[ActionName, Message] = {}
    owners: dict[Hotkey, ActionName] = {}
    for name in (action.name for action in ACTIONS):
        text = texts.get(name, "")
        if not text.strip():
            continue
        try:
            hotkey = parse_hotkey(text)
        except UsageError as error:
            problems[name] = error.message
            continue
        owner = owners.setdefault(hotkey, name)
        if owner is name:
            keys[name] = hotkey
        else:
            problems[name] = message("hotkey.twice", key=hotkey, action=name_of(owner))
    return keys, problems


def name_of(name: ActionName) -> str:
    """The action's name in print, in the language of this process."""
    return text_of(ACTION[name].title)


def _words_of(text: str) -> Iterable[str]:
    """The parts between the plus signs; "Ctrl++" and "Ctrl + +" end in the plus key itself."""
    packed = "".join(text.split()).replace("_", "")
    ends_in_plus = packed == "+" or packed.endswith("++")
    parts = (packed[:-1] if ends_in_plus else packed).split("+")
    yield from (part for part in parts if part)
    if ends_in_plus:
        yield "+"


def _unknown(text: str, word: str) -> UsageError:
    known = {**_KEY_WORDS, **_MODIFIER_WORDS}
    near = get_close_matches(word.casefold(), [each for each in known if len(each) > 1], n=1, cutoff=0.7)
    if near:
        return UsageError("hotkey.unknown_near", value=_shown(text), word=_shown(word), near=known[near[0]])
    return UsageError("hotkey.unknown", value=_shown(text), word=_shown(word))


def _shown(text: str) -> str:
    """Text of a person's file, fit for one line."""
    clean = " ".join(text.split())
    return clean if len(clean) <= 40 else clean[:39] + "…"
