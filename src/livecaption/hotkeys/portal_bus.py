"""The session bus as the GlobalShortcuts portal is spoken to: calls, requests and their answers. Owned by one thread.

A portal answers most calls twice: at once with the path of a request, and, when its person has decided, with a
`Response` signal on that path.
"""

from __future__ import annotations

import contextlib
import itertools
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

PORTAL = "org.freedesktop.portal.Desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"
REGISTRY = "org.freedesktop.host.portal.Registry"
_PATH = "/org/freedesktop/portal/desktop"
_ACTIVATED_WITHIN_S = 10.0

Signal = tuple[str, str, tuple[Any, ...]]
"""The path, the member and the body of a signal."""
Answer = Callable[[bool, Mapping[str, Any]], None]
"""Takes whether the person agreed, and the results with their D-Bus types taken off."""


class BusGoneError(Exception):
    """There is no session bus, no portal on it, or it has no shortcuts. Its text says which."""


class PortalBus:
    """A connection to the portal, if there is one. Raises `BusGoneError`."""

    def __init__(self, app_id: str | None, timeout_s: float = _ACTIVATED_WITHIN_S) -> None:
        self._timeout_s = timeout_s
        self._tokens = itertools.count(1)
        self._answers: dict[str, Answer] = {}
        self._signals: deque[Any] = deque()
        self._owner = ""
        try:
            self._connection: DBusConnection = open_dbus_connection("SESSION")
        except (KeyError, OSError, ValueError, RuntimeError) as error:  # no address, nobody there, not let in
            raise BusGoneError("there is no session bus") from error
        try:
            self._connection.filter(MatchRule(type="signal"), queue=self._signals)
            for rule in (
                MatchRule(type="signal", sender=PORTAL, interface=REQUEST, member="Response"),
                MatchRule(type="signal", sender=PORTAL, interface=SHORTCUTS),
                MatchRule(type="signal", sender=PORTAL, interface=SESSION, member="Closed"),
                self._rule_of_owners(),
            ):
                self._ask(message_bus.AddMatch(rule))
            self.version = self._introduce(app_id)
        except BusGoneError:
            self.close()
            raise

    @property
    def descriptor(self) -> int:
        """The socket, to wait on."""
        return int(self._connection.sock.fileno())

    def introduce(self, app_id: str | None) -> None:
        """Say who we are to a portal that has started anew."""
        self._answers.clear()
        self.version = self._introduce(app_id)

    def request(self, answer: Answer, method: str, signature: str = "", *arguments: Any, **options: str) -> None:
        """Call a method of the shortcuts whose `answer` comes later, from `signals`. Raises `BusGoneError`."""
        token = f"livecaption{next(self._tokens)}"
        sender = str(self._connection.unique_name).removeprefix(":").replace(".", "_")
        path = f"{_PATH}/request/{sender}/{token}"
        self._answers[path] = answer  # before the call: the answer may come before the call returns
        chosen = {name: ("s", value) for name, value in {**options, "handle_token": token}.items()}
        call = new_method_call(self._address(SHORTCUTS), method, f"{signature}a{{sv}}", (*arguments, chosen))
        handle = self._ask(call)[0]
        if handle != path:  # a portal from before tokens
            self._answers[handle] = self._answers.pop(path)

    def close_session(self, session: str) -> None:
        """Give a session back with its shortcuts."""
        call = new_method_call(DBusAddress(session, bus_name=PORTAL, interface=SESSION), "Close")
        self._connection.send(call)

    def signals(self) -> Iterator[Signal]:
        """What the portal has said since the last call; answers to requests go to those who asked.

        A portal that came or went is the member "NameOwnerChanged". Raises `BusGoneError` when the bus is gone.
        """
        while self._receive():
            signal = self._signals.popleft()
            fields = signal.header.fields
            path, member = fields.get(HeaderFields.path, ""), fields.get(HeaderFields.member, "")
            if fields.get(HeaderFields.sender) == message_bus.bus_name and member == "NameOwnerChanged":
                yield path, member, signal.body
            elif fields.get(HeaderFields.sender) != self._owner:
                continue  # anybody on the bus can send us signals; only the portal's count
            elif member == "Response":
                if answer := self._answers.pop(path, None):
                    code, results = signal.body
                    answer(code == 0, {name: value for name, (_, value) in results.items()})
            else:
                yield path, member, signal.body

    def _receive(self) -> bool:
        """Take in all that has come; whether there is a signal. The socket would not tell of what is read already."""
        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            return bool(self._signals)
        except OSError as error:
            raise BusGoneError("the session bus went away") from error

    def close(self) -> None:
        """Leave the bus: the portal ends our sessions."""
        self._connection.close()

    def _introduce(self, app_id: str | None) -> int:
        """Tell the portal who we are, and hear which version of the shortcuts it has."""
        with contextlib.suppress(BusGoneError):  # it cannot be started where it was started by hand: then it runs
            self._ask(message_bus.StartServiceByName(PORTAL))
        self._owner = self._ask(message_bus.GetNameOwner(PORTAL))[0]
        if app_id is not None:
            # Newer portals want to know which program asks. An older one, or one that knows from where we were
            # started, refuses this; and one that needs it and does not get it refuses the session.
            register = new_method_call(self._address(REGISTRY), "Register", "sa{sv}", (app_id, {}))
            with contextlib.suppress(BusGoneError):
                self._ask(register)
        return int(self._ask(Properties(self._address(SHORTCUTS)).get("version"))[0][1])

    def _ask(self, call: Any) -> tuple[Any, ...]:
        try:
            body: tuple[Any, ...] = unwrap_msg(self._connection.send_and_get_reply(call, timeout=self._timeout_s))
        except DBusErrorResponse as error:
            raise BusGoneError(_reason(error)) from error
        except TimeoutError as error:
            raise BusGoneError("the desktop does not answer") from error
        except OSError as error:
            raise BusGoneError("the session bus went away") from error
        return body

    @staticmethod
    def _address(interface: str) -> DBusAddress:
        return DBusAddress(_PATH, bus_name=PORTAL, interface=interface)

    @staticmethod
    def _rule_of_owners() -> MatchRule:
        rule = MatchRule(type="signal", sender=message_bus.bus_name, member="NameOwnerChanged")
        rule.add_arg_condition(0, PORTAL)
        return rule


def _reason(error: DBusErrorResponse) -> str:
    """The portal's words, or the name of its error."""
    said = error.data[0] if error.data and isinstance(error.data[0], str) else ""
    return said.splitlines()[0][:120] if said else str(error.name)
