"""Where a hotkey lies on an X11 keyboard, and which presses are a person's. Pure: numbers in, numbers out.

X11 grabs a key code with modifiers, not a letter. A layout that has no Latin letters has its hotkeys where a Latin
layout has them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, combinations

from livecaption.hotkeys.keysyms import KEYSYMS, ON_KEYPAD
from livecaption.model.actions import ActionName
from livecaption.model.hotkey import Hotkey

Chord = tuple[int, int]
"""A key code and the modifiers held with it, locks left out."""

SHIFT, CAPS_LOCK, CONTROL = 1, 2, 4
_ALT_BY_DEFAULT, _META_BY_DEFAULT = 1 << 3, 1 << 6
_ALT_KEYS, _META_KEYS = (0xFFE9, 0xFFEA), (0xFFEB, 0xFFEC)
_LOCKS = (0xFF7F, 0xFF14)  # Num_Lock, Scroll_Lock
_BASIC_COLUMNS = 4  # two groups of two levels: what the core protocol promises

# Key codes of evdev, as a Latin keyboard labels them: "QWERTYUIOP" from 24, and so on.
_LATIN_PLACES = {
    letter: first + number
    for first, row in ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for number, letter in enumerate(row)
}
_STUCK_AFTER_MS = 2_000
_WRAPS_AT = 1 << 32


@dataclass(frozen=True)
class Keyboard:
    """The server's mapping: `columns` keysyms for each key code from `first`, and key codes for eight modifiers."""

    first: int
    columns: int
    keysyms: Sequence[int]
    modifiers: Sequence[Sequence[int]] = field(default=((),) * 8)

    def chords(self, keys: Mapping[ActionName, Hotkey]) -> dict[ActionName, list[Chord]]:
        """What to grab for each action, the place that matters first; an empty list where the keyboard lacks the key.

        A sign that takes Shift, as plus does on many layouts, is heard without it as well, unless another hotkey is
        exactly that.
        """
        wanted = {name: self._places(hotkey) for name, hotkey in keys.items()}
        owners: dict[Chord, ActionName] = {}
        for rank in range(max((len(places) for places in wanted.values()), default=0)):
            for name, places in wanted.items():
                if rank < len(places):
                    owners.setdefault(places[rank], name)
        return {name: [place for place in places if owners[place] is name] for name, places in wanted.items()}

    def rival_of(self, name: ActionName, keys: Mapping[ActionName, Hotkey]) -> ActionName | None:
        """Which action of ours has the place of this one's hotkey; None where the keyboard lacks the key."""
        places = self._places(keys[name])
        return next((other for other, theirs in self.chords(keys).items() if set(places) & set(theirs)), None)

    def lock_variants(self) -> list[int]:
        """Every combination of CapsLock, NumLock and ScrollLock: a grab matches exactly, and locks should not count."""
        locks = {CAPS_LOCK} | {mask for keysym in _LOCKS if (mask := self._modifier(keysym))}
        picks = chain.from_iterable(combinations(sorted(locks), count) for count in range(len(locks) + 1))
        return [sum(pick) for pick in picks]

    def _places(self, hotkey: Hotkey) -> list[Chord]:
        held = (
            (SHIFT if hotkey.shift else 0)
            | (CONTROL if hotkey.ctrl else 0)
            | (self._first_modifier(_ALT_KEYS, _ALT_BY_DEFAULT) if hotkey.alt else 0)
            | (self._first_modifier(_META_KEYS, _META_BY_DEFAULT) if hotkey.meta else 0)
        )
        places: list[Chord] = []
        found = list(self._found(KEYSYMS[hotkey.key][1]))
        if found:
            best = min(column for _, column in found)
            for code in (code for code, column in found if column == best):
                places += [(code, held | SHIFT), (code, held)] if best % 2 else [(code, held)]
        elif hotkey.key in _LATIN_PLACES:
            places.append((_LATIN_PLACES[hotkey.key], held))
        if keypad := ON_KEYPAD.get(hotkey.key):
            places += [(code, held) for code, _ in self._found(keypad)]
        return list(dict.fromkeys(places))

    def _found(self, keysym: int) -> Iterator[tuple[int, int]]:
        """Each key code that has the keysym, with its first column."""
        for code, row in enumerate(self._rows(), self.first):
            if keysym in row:
                yield code, row.index(keysym)

    def _rows(self) -> Iterator[Sequence[int]]:
        for start in range(0, len(self.keysyms), self.columns):
            yield self.keysyms[start : start + min(self.columns, _BASIC_COLUMNS)]

    def _modifier(self, keysym: int) -> int:
        """The modifier that a key with this keysym sets; 0 for none."""
        codes = {code for code, _ in self._found(keysym)}
        return next((1 << row for row, members in enumerate(self.modifiers) if codes & set(members)), 0)

    def _first_modifier(self, keysyms: Sequence[int], default: int) -> int:
        return next((mask for keysym in keysyms if (mask := self._modifier(keysym))), default)


class Presses:
    """Tells a person's press from the repeats of a key that is held. Times are the server's milliseconds."""

    def __init__(self) -> None:
        self._held: dict[int, int] = {}
        self._released: dict[int, int] = {}

    def pressed(self, code: int, time_ms: int) -> bool:
        """Whether this press is a new one.

        A repeat is told as a release and a press at one time, or as presses alone. A release can be missed, when
        another program takes the keyboard: after a while a key is no longer believed to be held.
        """
        held_at_ms, released_at_ms = self._held.get(code), self._released.pop(code, None)
        self._held[code] = time_ms
        if released_at_ms == time_ms:
            return False
        return held_at_ms is None or (time_ms - held_at_ms) % _WRAPS_AT > _STUCK_AFTER_MS

    def released(self, code: int, time_ms: int) -> None:
        """The key went up, or its repeat pretends so."""
        self._held.pop(code, None)
        self._released[code] = time_ms
