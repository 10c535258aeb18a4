"""An X11 connection that grabs keys. It belongs to one thread; `x11.XHotkeys` is that thread."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import POINTER, byref, c_uint8, c_uint32, sizeof
from typing import Any

from livecaption.hotkeys.x_binding import (
    GRAB_ASYNC,
    KEY_PRESS,
    KEY_RELEASE,
    MAPPING_NOTIFY,
    MAPPING_POINTER,
    KeyboardMapping,
    KeyEvent,
    MappingEvent,
    ModifierMapping,
    library,
    release,
)
from livecaption.hotkeys.x_keyboard import Chord, Keyboard, Presses
from livecaption.model.actions import ActionName
from livecaption.model.hotkey import Hotkey, name_of
from livecaption.model.messages import Message, message

_MODIFIER_ROWS = 8
_MODIFIERS = 0xFF  # the rest of a key event's state are buttons and the group


class XGoneError(Exception):
    """The display does not answer, or went away. Its text says which."""


class XGrabs:
    """The grabs on every screen of one display. Raises `XGoneError` when the display cannot be reached."""

    def __init__(self, display: str | None) -> None:
        try:
            self._xcb = library()
        except OSError as error:
            raise XGoneError("libxcb is not installed") from error
        self._connection = self._xcb.xcb_connect(display.encode() if display else None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise XGoneError("the display does not answer")
        setup = self._xcb.xcb_get_setup(self._connection)
        self._first, self._last = setup.contents.min_keycode, setup.contents.max_keycode
        self._roots = list(self._screens(setup))
        self._keys: Mapping[ActionName, Hotkey] = {}
        self._owners: dict[Chord, ActionName] = {}
        self._variants: list[int] = []
        self._presses = Presses()
        self.problems: dict[ActionName, Message] = {}
        """What was wrong with the keys when they were grabbed last, which a changed keyboard does again."""

    @property
    def descriptor(self) -> int:
        """The socket, to wait on."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def grab(self, keys: Mapping[ActionName, Hotkey]) -> None:
        """Have these keys and no others; `problems` are those that cannot be had."""
        self._keys = dict(keys)
        keyboard = self._keyboard()
        variants = keyboard.lock_variants()
        wanted = keyboard.chords(keys)
        # What stays is not let go for a moment: each press counts, and another program may be waiting for the key.
        kept = set().union(*wanted.values()) if variants == self._variants else set()
        for chord in self._owners.keys() - kept:
            self._release(chord)
        self._variants = variants
        had, self._owners, self.problems = self._owners.keys() & kept, {}, {}
        for name, chords in wanted.items():
            granted = [chord for chord in chords if chord in had or self._grab(chord)]
            if chords and chords[0] in granted:
                self._owners |= dict.fromkeys(granted, name)
                continue
            for chord in granted:
                self._release(chord)
            if chords:
                self.problems[name] = message("hotkey.taken", key=keys[name])
            elif rival := keyboard.rival_of(name, keys):
                self.problems[name] = message("hotkey.twice", key=keys[name], action=name_of(rival))
            else:
                self.problems[name] = message("hotkey.not_here", key=keys[name])
        self._check()

    def pressed(self) -> Iterator[ActionName]:
        """The actions whose keys were pressed since the last call. A changed keyboard is grabbed anew on the way.

        Raises `XGoneError` when the display is gone.
        """
        while True:
            keyboard_changed = False
            while event := self._xcb.xcb_poll_for_event(self._connection):
                with _released(event):
                    kind = ctypes.cast(event, POINTER(c_uint8)).contents.value
                    if kind in (KEY_PRESS, KEY_RELEASE):  # what another client made up has the top bit set as well
                        name = self._name_of(kind, ctypes.cast(event, POINTER(KeyEvent)).contents)
                        if name is not None:
                            yield name
                    elif kind == MAPPING_NOTIFY:
                        request = ctypes.cast(event, POINTER(MappingEvent)).contents.request
                        keyboard_changed = keyboard_changed or request != MAPPING_POINTER
            self._check()
            if not keyboard_changed:
                return
            self.grab(self._keys)  # which may read further events, so look again

    def _name_of(self, kind: int, key: KeyEvent) -> ActionName | None:
        if kind == KEY_RELEASE:
            self._presses.released(key.detail, key.time)
            return None
        if not self._presses.pressed(key.detail, key.time):
            return None
        return self._owners.get((key.detail, key.state & _MODIFIERS & ~self._variants[-1]))

    def close(self) -> None:
        """Disconnect, which gives every key back. Safe to call twice."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _grab(self, chord: Chord) -> bool:
        """Whether the chord is ours now, on every screen, whatever lock is on. What is ours in part is given back."""
        code, held = chord
        cookies = [
            self._xcb.xcb_grab_key_checked(self._connection, 0, root, held | locks, code, GRAB_ASYNC, GRAB_ASYNC)
            for root in self._roots
            for locks in self._variants
        ]
        errors = [self._finish(cookie) for cookie in cookies]
        if any(errors):
            self._release(chord)
        return not any(errors)

    def _release(self, chord: Chord) -> None:
        code, held = chord
        for root in self._roots:
            for locks in self._variants:
                self._finish(self._xcb.xcb_ungrab_key_checked(self._connection, code, root, held | locks))

    def _finish(self, cookie: Any) -> bool:
        """Whether the request failed. All that can be wrong with ours is BadAccess: another client has the key."""
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if not error:
            return False
        release()(ctypes.cast(error, ctypes.c_void_p))
        return True

    def _keyboard(self) -> Keyboard:
        xcb, connection = self._xcb, self._connection
        count = self._last - self._first + 1
        asked = xcb.xcb_get_keyboard_mapping(connection, self._first, count)
        asked_modifiers = xcb.xcb_get_modifier_mapping(connection)
        mapping = xcb.xcb_get_keyboard_mapping_reply(connection, asked, None)
        modifiers = xcb.xcb_get_modifier_mapping_reply(connection, asked_modifiers, None)
        if not mapping or not modifiers:
            raise XGoneError("the display does not tell its keyboard")
        with _released(mapping), _released(modifiers):
            columns, width = mapping.contents.keysyms_per_keycode, modifiers.contents.keycodes_per_modifier
            keysyms = _array_after(mapping, KeyboardMapping, c_uint32, count * columns)
            codes = _array_after(modifiers, ModifierMapping, c_uint8, _MODIFIER_ROWS * width)
        rows = tuple(tuple(codes[row * width : (row + 1) * width]) for row in range(_MODIFIER_ROWS))
        return Keyboard(self._first, columns, keysyms, rows)

    def _screens(self, setup: Any) -> Iterator[int]:
        screens = self._xcb.xcb_setup_roots_iterator(setup)
        while screens.rem:
            yield screens.data.contents.value  # a screen begins with its root window
            self._xcb.xcb_screen_next(byref(screens))

    def _check(self) -> None:
        if self._xcb.xcb_connection_has_error(self._connection):
            raise XGoneError("the display went away")


@contextmanager
def _released(allocated: Any) -> Iterator[None]:
    """Free what libxcb handed out, whatever happens meanwhile."""
    try:
        yield
    finally:
        release()(ctypes.cast(allocated, ctypes.c_void_p))


def _array_after(reply: Any, layout: type[ctypes.Structure], item: Any, count: int) -> list[int]:
    """The `count` items that follow a reply's fixed part."""
    start = ctypes.cast(reply, ctypes.c_void_p).value
    assert start is not None
    return list((item * count).from_address(start + sizeof(layout)))
