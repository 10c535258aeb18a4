"""Hotkeys on macOS through Carbon, which needs no permission. Main thread only. Untried: tested with a stand-in."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from livecaption.hotkeys.macos_binding import ALREADY_EXISTS, KEY_CODES, Carbon
from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.hotkey import Hotkey
from livecaption.model.messages import Message, message, text_of

_log = logging.getLogger(__name__)
_NUMBERS = {action.name: number for number, action in enumerate(ACTIONS, 1)}
_NAMES = {number: name for name, number in _NUMBERS.items()}


class Keys(Protocol):
    """The system's calls, as `Carbon` has them."""

    def register(self, number: int, hotkey: Hotkey) -> int:
        """Have a key under a number; 0, or the system's error."""

    def unregister(self, number: int) -> None:
        """Give a key back."""

    def close(self) -> None:
        """Give all back."""


class MacHotkeys:
    """Make it, call it and close it on the main thread, where `pressed` is called, too, by Qt's run loop."""

    def __init__(
        self, pressed: Callable[[ActionName], None], open_keys: Callable[[Callable[[int], None]], Keys] = Carbon
    ) -> None:
        self._pressed = pressed
        self._keys = open_keys(self._on_number)
        self._held: dict[ActionName, Hotkey] = {}
        self._problems: dict[ActionName, Message] = {}

    def bind(self, keys: Mapping[ActionName, Hotkey]) -> Mapping[ActionName, Message]:
        """Have these keys and no others; answers what is wrong with the rest."""
        for name in self._held:
            self._keys.unregister(_NUMBERS[name])
        self._held, self._problems = {}, {}
        for name, hotkey in keys.items():
            if hotkey.key not in KEY_CODES:
                self._problems[name] = message("hotkey.not_here", key=hotkey)
            elif (error := self._keys.register(_NUMBERS[name], hotkey)) == 0:
                self._held[name] = hotkey
            elif error == ALREADY_EXISTS:
                self._problems[name] = message("hotkey.taken", key=hotkey)
            else:
                reason = text_of("reason.macos", number=error)
                self._problems[name] = message("hotkey.refused", key=hotkey, reason=reason)
        return self._problems

    @property
    def problems(self) -> Mapping[ActionName, Message]:
        """What is wrong with each key that is not had."""
        return self._problems

    @property
    def triggers(self) -> Mapping[ActionName, str]:
        """The keys that are had."""
        return {name: str(hotkey) for name, hotkey in self._held.items()}

    @property
    def limits(self) -> Message | None:
        """None: they work over every program."""
        return None

    def close(self) -> None:
        """Give every key back. Safe to call twice."""
        self._held = {}
        self._keys.close()

    def _on_number(self, number: int) -> None:
        name = _NAMES.get(number)
        if name not in self._held or name is None:
            return
        try:
            self._pressed(name)
        except Exception:  # noqa: BLE001 - it must not reach Carbon, which cannot take it
            _log.exception("a hotkey's callback failed")
