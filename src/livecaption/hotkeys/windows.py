"""Hotkeys on Windows: `RegisterHotKey` on a thread of its own, which calls back. Untried: tested with a stand-in."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import Protocol

from livecaption.hotkeys.windows_binding import ALREADY_REGISTERED, VIRTUAL_KEYS, User32
from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.hotkey import Hotkey
from livecaption.model.messages import Message, message, text_of

_log = logging.getLogger(__name__)
_ANSWERS_WITHIN_S = 3.0
_NUMBERS = {action.name: number for number, action in enumerate(ACTIONS, 1)}
_NAMES = {number: name for name, number in _NUMBERS.items()}


class Keys(Protocol):
    """The system's calls, as `User32` has them."""

    def register(self, number: int, hotkey: Hotkey) -> int:
        """Have a key under a number; 0, or the system's error."""

    def unregister(self, number: int) -> None:
        """Give a key back."""

    def typed_by(self, hotkey: Hotkey) -> str:
        """The character that the keys type here; empty for none."""

    def wait(self) -> int | None:
        """The number of the next key that is pressed; None when woken."""

    def wake(self) -> None:
        """End a `wait`."""


class WindowsHotkeys:
    """`pressed` is called on this object's thread. Methods may be called from any other thread."""

    def __init__(self, pressed: Callable[[ActionName], None], open_keys: Callable[[], Keys] = User32) -> None:
        self._pressed = pressed
        self._asked: deque[tuple[dict[ActionName, Hotkey], threading.Event]] = deque()
        self._held: dict[ActionName, Hotkey] = {}
        self._problems: dict[ActionName, Message] = {}
        self._closing = False
        self._open_keys = open_keys
        self._keys: Keys | None = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hotkeys", daemon=True)
        self._thread.start()
        self._ready.wait(_ANSWERS_WITHIN_S)

    def bind(self, keys: Mapping[ActionName, Hotkey]) -> Mapping[ActionName, Message]:
        """Have these keys and no others; answers what is wrong with the rest."""
        if self._closing or self._keys is None:
            return {}
        answered = threading.Event()
        self._asked.append((dict(keys), answered))
        self._keys.wake()
        answered.wait(_ANSWERS_WITHIN_S)
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
        """None: they work over every program, but for those with more rights than ours."""
        return None

    def close(self) -> None:
        """Give every key back and end the thread. Safe to call twice, but not from `pressed`."""
        if not self._closing:
            self._closing = True
            if self._keys is not None:
                self._keys.wake()
            self._thread.join(_ANSWERS_WITHIN_S)

    def _run(self) -> None:
        keys = self._keys = self._open_keys()
        self._ready.set()
        while not self._closing:
            while self._asked:
                wanted, answered = self._asked.popleft()
                self._register(keys, wanted)
                answered.set()
            name = _NAMES.get(keys.wait() or 0)
            if name is not None:
                self._tell(name)
        self._register(keys, {})

    def _register(self, keys: Keys, wanted: Mapping[ActionName, Hotkey]) -> None:
        for name in self._held:
            keys.unregister(_NUMBERS[name])
        held: dict[ActionName, Hotkey] = {}
        problems: dict[ActionName, Message] = {}
        for name, hotkey in wanted.items():
            if hotkey.key not in VIRTUAL_KEYS:
                problems[name] = message("hotkey.not_here", key=hotkey)
            elif character := keys.typed_by(hotkey):
                problems[name] = message("hotkey.types_character", key=hotkey, character=character)
            elif (error := keys.register(_NUMBERS[name], hotkey)) == 0:
                held[name] = hotkey
            elif error == ALREADY_REGISTERED:
                problems[name] = message("hotkey.taken", key=hotkey)
            else:
                problems[name] = message("hotkey.refused", key=hotkey, reason=text_of("reason.windows", number=error))
        self._held, self._problems = held, problems

    def _tell(self, name: ActionName) -> None:
        try:
            self._pressed(name)
        except Exception:  # noqa: BLE001 - the callback's mistake must not take the keys away
            _log.exception("a hotkey's callback failed")
