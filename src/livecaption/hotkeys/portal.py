"""Hotkeys on Wayland: the desktop's GlobalShortcuts portal gives keys out and tells of presses. A thread of its own.

The portal decides: it may ask its person, give other keys than were asked for, or none. `triggers` says what it gave.
"""

from __future__ import annotations

import contextlib
import logging
import selectors
import socket
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from livecaption.hotkeys.keysyms import portal_trigger
from livecaption.hotkeys.portal_bus import BusGoneError, PortalBus
from livecaption.model.actions import ActionName
from livecaption.model.hotkey import Hotkey, name_of
from livecaption.model.messages import Message, message

_log = logging.getLogger(__name__)
APP_ID = "livecaption"
"""The name of our desktop file, by which the portal knows us."""
_CLOSES_WITHIN_S = 3.0
_LONGEST_TRIGGER = 80

_Given = Sequence[tuple[str, Mapping[str, tuple[str, Any]]]]


def portal_answers(timeout_s: float = 1.0) -> bool:
    """Whether this desktop has a portal for shortcuts. It may be started by this, which takes a moment."""
    try:
        PortalBus(None, timeout_s).close()
    except BusGoneError:
        return False
    return True


class PortalHotkeys:
    """Keys from the portal. `pressed` is called on this object's thread, and `changed` when the portal has decided.

    All methods may be called from any thread; none waits for a person.
    """

    def __init__(
        self, pressed: Callable[[ActionName], None], changed: Callable[[], None] = lambda: None, app_id: str = APP_ID
    ) -> None:
        self._pressed = pressed
        self._changed = changed
        self._app_id = app_id
        self._wanted: Mapping[ActionName, Hotkey] = {}
        self._asked = False
        self._session: str | None = None
        self._round = 0
        self._problems: Mapping[ActionName, Message] = {}
        self._triggers: Mapping[ActionName, str] = {}
        self._closing = False
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="hotkeys", daemon=True)
        self._thread.start()

    def bind(self, keys: Mapping[ActionName, Hotkey]) -> Mapping[ActionName, Message]:
        """Ask for these keys and no others. Nothing is known at once: `changed` tells when the portal has decided."""
        if not self._closing:
            self._wanted = dict(keys)
            self._asked = True
            self._wake.send(b"\0")
        return {}

    @property
    def problems(self) -> Mapping[ActionName, Message]:
        """The actions that got no key, once the portal has decided."""
        return self._problems

    @property
    def triggers(self) -> Mapping[ActionName, str]:
        """What to press for each action, in the desktop's words and language."""
        return self._triggers

    @property
    def limits(self) -> Message | None:
        """That the desktop decides."""
        return message("hotkey.limits_portal")

    def close(self) -> None:
        """Give every key back and end the thread. Safe to call twice, but not from a callback."""
        if not self._closing:
            self._closing = True
            with contextlib.suppress(OSError):  # the thread was awake, has seen that, and is gone
                self._wake.send(b"\0")
            self._thread.join(_CLOSES_WITHIN_S)
            self._wake.close()

    def _run(self) -> None:
        """The thread: the connection to the bus lives and dies here."""
        bus = None
        try:
            bus = PortalBus(self._app_id)
            self._serve(bus)
        except BusGoneError as error:
            self._lost(str(error))
        except (
            AttributeError,
            IndexError,
            KeyError,
            TypeError,
            ValueError,
        ):  # signals and answers of other shapes than documented
            _log.exception("the portal speaks otherwise than it should")
            self._lost("the desktop's answer makes no sense")
        finally:
            if bus is not None:
                bus.close()
            self._woken.close()

    def _serve(self, bus: PortalBus) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(bus.descriptor, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not self._closing:
                if self._asked:
                    self._asked = False
                    self._begin(bus)
                for path, member, body in bus.signals():
                    self._take(bus, path, member, body)
                if not self._asked and any(key.fileobj is self._woken for key, _ in selector.select()):
                    self._woken.recv(64)

    def _begin(self, bus: PortalBus) -> None:
        """Ask for the wanted keys in a new session: in one, keys can be asked for only once."""
        self._round += 1
        this_round = self._round
        if self._session is not None:
            bus.close_session(self._session)
            self._session = None
        if not self._wanted:
            self._decide({}, {})
            return

        def created(agreed: bool, results: Mapping[str, Any]) -> None:
            session = results.get("session_handle")
            if not agreed or not isinstance(session, str):
                self._refused(this_round)
            elif this_round != self._round:
                bus.close_session(session)
            else:
                self._session = session
                self._request(bus, bound, "BindShortcuts", session, "oa(sa{sv})s", self._shortcuts(), "")

        def bound(agreed: bool, results: Mapping[str, Any]) -> None:
            if this_round != self._round or self._session is None:
                return
            if not agreed:
                self._refused(this_round)
            elif "shortcuts" in results:
                self._given(results["shortcuts"])
            else:  # some desktops tell only when asked
                self._request(bus, listed, "ListShortcuts", self._session, "o")

        def listed(agreed: bool, results: Mapping[str, Any]) -> None:
            if this_round == self._round:
                self._given(results.get("shortcuts", []) if agreed else [])

        try:
            bus.request(created, "CreateSession", session_handle_token=f"livecaption{this_round}")
        except BusGoneError as error:
            self._decide(_none_of(self._wanted, str(error)), {})

    def _request(self, bus: PortalBus, answer: Any, method: str, session: str, signature: str, *rest: Any) -> None:
        try:
            bus.request(answer, method, signature, session, *rest)
        except BusGoneError as error:
            self._decide(_none_of(self._wanted, str(error)), {})

    def _shortcuts(self) -> list[tuple[str, dict[str, tuple[str, str]]]]:
        return [
            (name.value, {"description": ("s", name_of(name)), "preferred_trigger": ("s", portal_trigger(hotkey))})
            for name, hotkey in self._wanted.items()
        ]

    def _take(self, bus: PortalBus, path: str, member: str, body: tuple[Any, ...]) -> None:
        """One signal of the portal, or news of the portal itself."""
        if member == "NameOwnerChanged":
            self._session = None
            if body[2]:  # the portal was started again, and has forgotten us
                try:
                    bus.introduce(self._app_id)
                    self._asked = bool(self._wanted)
                except BusGoneError as error:
                    self._decide(_none_of(self._wanted, str(error)), {})
        elif member == "Closed" and path == self._session:
            self._session = None
            self._decide(_none_of(self._wanted, "the desktop took them back"), {})
        elif member == "Activated" and body[0] == self._session:
            self._tell(body[1])
        elif member == "ShortcutsChanged" and body[0] == self._session:
            self._given(body[1])

    def _given(self, shortcuts: _Given) -> None:
        """The portal has said which keys we have."""
        words = {name: _in_one_line(dict(what).get("trigger_description", ("s", ""))[1]) for name, what in shortcuts}
        triggers = {name: words[name] for name in self._wanted if words.get(name)}
        missing = [name for name in self._wanted if name not in triggers]
        self._decide({name: message("hotkey.not_given", action=name_of(name)) for name in missing}, triggers)

    def _refused(self, this_round: int) -> None:
        if this_round == self._round:
            self._given([])

    def _decide(self, problems: Mapping[ActionName, Message], triggers: Mapping[ActionName, str]) -> None:
        self._problems, self._triggers = problems, triggers
        self._changed()

    def _tell(self, shortcut: str) -> None:
        if shortcut not in self._wanted:
            return
        try:
            self._pressed(ActionName(shortcut))
        except Exception:  # noqa: BLE001 - the callback's mistake must not take the keys away
            _log.exception("a hotkey's callback failed")

    def _lost(self, reason: str) -> None:
        """Go on answering `bind` with the reason until `close`."""
        _log.info("no hotkeys: %s", reason)
        while not self._closing:
            if self._wanted:
                self._decide(_none_of(self._wanted, reason), {})
            self._woken.recv(64)


def _in_one_line(words: str) -> str:
    """The desktop's words for keys, fit for a tool tip. Raises `AttributeError` for what is no text."""
    return " ".join(words.split())[:_LONGEST_TRIGGER]


def _none_of(keys: Mapping[ActionName, Hotkey], reason: str) -> dict[ActionName, Message]:
    return {name: message("hotkey.unavailable", reason=reason) for name in keys}
