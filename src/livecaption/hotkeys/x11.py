"""Hotkeys on X11: keys grabbed by a connection of our own. It has a thread of its own, which calls back.

Under XWayland grabs are heard only while an X11 program has the focus, which `limits` says.
"""

from __future__ import annotations

import contextlib
import logging
import os
import selectors
import socket
import threading
from collections import deque
from collections.abc import Callable, Mapping

from livecaption.hotkeys.x_grabs import XGoneError, XGrabs
from livecaption.model.actions import ActionName
from livecaption.model.hotkey import Hotkey
from livecaption.model.messages import Message, message

_log = logging.getLogger(__name__)
_ANSWERS_WITHIN_S = 3.0


class _Asked:
    """One `bind` on its way to the thread and back."""

    def __init__(self, keys: Mapping[ActionName, Hotkey]) -> None:
        self.keys = dict(keys)
        self.answered = threading.Event()


class XHotkeys:
    """Grabbed keys on `display` (by default the one in DISPLAY). `pressed` is called on this object's thread.

    `changed` is called there too, when `problems` are others than `bind` told: the display went away. All methods may
    be called from any thread.
    """

    def __init__(
        self,
        pressed: Callable[[ActionName], None],
        changed: Callable[[], None] = lambda: None,
        display: str | None = None,
    ) -> None:
        self._pressed = pressed
        self._changed = changed
        self._display = display
        self._asked: deque[_Asked] = deque()
        self._keys: Mapping[ActionName, Hotkey] = {}
        self._problems: Mapping[ActionName, Message] = {}
        self._closing = False
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="hotkeys", daemon=True)
        self._thread.start()

    def bind(self, keys: Mapping[ActionName, Hotkey]) -> Mapping[ActionName, Message]:
        """Have these keys and no others; answers what is wrong with the rest, within a few seconds at worst."""
        asked = _Asked(keys)
        if self._closing:
            return {}
        self._asked.append(asked)
        self._notify()
        if not asked.answered.wait(_ANSWERS_WITHIN_S):
            self._problems = _none_of(keys, "the display does not answer")
        return self.problems

    @property
    def problems(self) -> Mapping[ActionName, Message]:
        """What is wrong with each key that is not had."""
        return self._problems

    @property
    def triggers(self) -> Mapping[ActionName, str]:
        """The keys that are had."""
        return {name: str(hotkey) for name, hotkey in self._keys.items() if name not in self._problems}

    @property
    def limits(self) -> Message | None:
        """Under XWayland: that grabs do not always hear."""
        on_wayland = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland"
        return message("hotkey.limits_xwayland") if on_wayland else None

    def close(self) -> None:
        """Give every key back and end the thread. Safe to call twice, but not from `pressed`."""
        if not self._closing:
            self._closing = True
            with contextlib.suppress(OSError):  # the thread was awake, has seen that, and is gone
                self._notify()
            self._thread.join(_ANSWERS_WITHIN_S)
            self._wake.close()

    def _notify(self) -> None:
        self._wake.send(b"\0")

    def _run(self) -> None:
        """The thread: the X connection lives and dies here."""
        grabs = None
        try:
            grabs = XGrabs(self._display)
            self._serve(grabs)
        except XGoneError as error:
            self._lost(str(error))
        finally:
            if grabs is not None:
                grabs.close()
            self._woken.close()

    def _serve(self, grabs: XGrabs) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(grabs.descriptor, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not self._closing:
                while self._asked:
                    asked = self._asked[0]
                    grabs.grab(asked.keys)
                    self._problems, self._keys = grabs.problems, asked.keys
                    self._asked.popleft().answered.set()
                # First what libxcb has read already: the socket would not tell of it.
                for name in grabs.pressed():
                    self._tell(name)
                if grabs.problems != self._problems:
                    self._problems = grabs.problems
                    self._changed()
                if not self._asked and any(key.fileobj is self._woken for key, _ in selector.select()):
                    self._woken.recv(64)

    def _tell(self, name: ActionName) -> None:
        try:
            self._pressed(name)
        except Exception:  # noqa: BLE001 - the callback's mistake must not take the keys away
            _log.exception("a hotkey's callback failed")

    def _lost(self, reason: str) -> None:
        """Go on answering `bind` with the reason until `close`, so that no caller waits in vain."""
        _log.info("no hotkeys: %s", reason)
        told = bool(self._keys)
        self._problems = _none_of(self._keys, reason)
        if told:
            self._changed()
        while not self._closing:
            while self._asked:
                asked = self._asked.popleft()
                self._keys, self._problems = asked.keys, _none_of(asked.keys, reason)
                asked.answered.set()
            self._woken.recv(64)


def _none_of(keys: Mapping[ActionName, Hotkey], reason: str) -> Mapping[ActionName, Message]:
    return {name: message("hotkey.unavailable", reason=reason) for name in keys}
