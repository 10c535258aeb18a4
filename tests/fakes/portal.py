"""A desktop's GlobalShortcuts portal on a private session bus: a real daemon, a service that a test scripts."""

from __future__ import annotations

import os
import queue
import selectors
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = DBusAddress(_PATH, interface="org.freedesktop.portal.GlobalShortcuts")
MISSING = shutil.which("dbus-daemon") is None


@contextmanager
def session_bus() -> Iterator[str]:
    """The address of a bus of one's own."""
    read_end, write_end = os.pipe()
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write_end}"]
    daemon = subprocess.Popen(command, pass_fds=(write_end,), stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        address = pipe.readline().strip()
    try:
        yield address
    finally:
        daemon.terminate()
        daemon.wait(60)


class FakePortal:
    """Answers as the portal does, on a thread of its own, on the bus that DBUS_SESSION_BUS_ADDRESS names.

    `gives` is what each shortcut gets ("" for nothing); one that is not named gets its preferred trigger. `asks` holds
    the person's decision back until `decide`. `settings` are the desktop's, by namespace and key. What was called
    stands in `calls` as (method, its argument that counts).
    """

    def __init__(
        self,
        gives: dict[str, str] | None = None,
        *,
        wants_app_id: bool = False,
        asks: bool = False,
        agrees: bool = True,
        lists_only: bool = False,
        settings: dict[tuple[str, str], tuple[str, Any]] | None = None,
    ) -> None:
        self.gives = gives or {}
        self.agrees = agrees
        self._settings = settings or {}
        self.calls: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
        self._wants_app_id = wants_app_id
        self._asks = asks
        self._lists_only = lists_only
        self._registered: set[str] = set()
        self._bound: dict[str, list[Any]] = {}
        self._held: list[Any] = []
        self._client = ""
        self.session = ""
        self._connection: DBusConnection = open_dbus_connection("SESSION")
        self._connection.send_and_get_reply(message_bus.RequestName(PORTAL, 4))
        self._todo: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def activate(self, name: str, session: str | None = None) -> None:
        """The person presses the key of a shortcut."""
        self._do(lambda: self._signal("Activated", "osta{sv}", (session or self.session, name, 1, {})))

    def change(self, gives: dict[str, str]) -> None:
        """The person gives other keys in the desktop's settings."""
        shortcuts = self._words(gives)
        self._do(lambda: self._signal("ShortcutsChanged", "oa(sa{sv})", (self.session, shortcuts)))

    def say(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        """A signal of the shortcuts, of whatever shape."""
        self._do(lambda: self._signal(member, signature, body))

    def decide(self) -> None:
        """The person answers the question."""
        self._do(lambda: [self._connection.send(each) for each in self._held])

    def end_session(self) -> None:
        """The desktop takes the session away."""
        address = DBusAddress(self.session, interface="org.freedesktop.portal.Session")
        self._do(lambda: self._connection.send(new_signal(address, "Closed", "a{sv}", ({},))))

    def close(self) -> None:
        """The portal goes away, as when the desktop restarts it."""
        self._do(None)
        self._thread.join(60)
        self._connection.close()
        self._wake.close()
        self._woken.close()

    def _do(self, what: Any) -> None:
        self._todo.put(what)
        self._wake.send(b"\0")

    def _serve(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.sock, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while True:
                try:
                    while True:
                        self._answer(self._connection.receive(timeout=0))
                except TimeoutError:
                    pass
                for key, _ in selector.select():
                    if key.fileobj is self._woken:
                        self._woken.recv(1)
                        what = self._todo.get()
                        if what is None:
                            return
                        what()

    def _answer(self, call: Any) -> None:
        if call.header.message_type is not MessageType.method_call:
            return
        fields = call.header.fields
        member, self._client = fields[HeaderFields.member], fields[HeaderFields.sender]
        if member == "Get":
            self._reply(call, "v", (("u", 2),))
        elif member == "Read":
            if call.body in self._settings:
                self._reply(call, "v", (("v", self._settings[call.body]),))
            else:
                self._connection.send(new_error(call, "org.freedesktop.portal.Error.NotFound"))
        elif member == "Register":
            self._registered.add(self._client)
            self.calls.put((member, call.body[0]))
            self._reply(call)
        elif member == "Close":
            self.calls.put((member, fields[HeaderFields.path]))
            self._reply(call)
        elif member == "CreateSession":
            if self._wants_app_id and self._client not in self._registered:
                name = "org.freedesktop.portal.Error.NotAllowed"
                self._connection.send(new_error(call, name, "s", ("An app id is required",)))
                return
            token = call.body[0]["session_handle_token"][1]
            self.session = f"{_PATH}/session/{self._sender()}/{token}"
            self.calls.put((member, self.session))
            self._request(call, call.body[0], {"session_handle": ("s", self.session)}, agrees=True)
        elif member == "BindShortcuts":
            session, shortcuts, _, options = call.body
            preferred = {name: what["preferred_trigger"][1] for name, what in shortcuts}
            self.calls.put((member, preferred))
            self._bound[session] = self._words({**preferred, **self.gives})
            results = {} if self._lists_only else {"shortcuts": ("a(sa{sv})", self._bound[session])}
            self._request(call, options, results, agrees=self.agrees, asks=self._asks)
        elif member == "ListShortcuts":
            session, options = call.body
            self.calls.put((member, session))
            self._request(call, options, {"shortcuts": ("a(sa{sv})", self._bound[session])}, agrees=True)

    def _request(self, call: Any, options: Any, results: dict[str, Any], *, agrees: bool, asks: bool = False) -> None:
        path = f"{_PATH}/request/{self._sender()}/{options['handle_token'][1]}"
        address = DBusAddress(path, interface="org.freedesktop.portal.Request")
        response = new_signal(address, "Response", "ua{sv}", (0 if agrees else 1, results if agrees else {}))
        response.header.fields[HeaderFields.destination] = self._client
        self._reply(call, "o", (path,))
        if asks:
            self._held.append(response)
        else:
            self._connection.send(response)

    @staticmethod
    def _words(gives: dict[str, str]) -> list[Any]:
        return [(name, {"trigger_description": ("s", trigger)}) for name, trigger in gives.items()]

    def _sender(self) -> str:
        return self._client.removeprefix(":").replace(".", "_")

    def _signal(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._connection.send(new_signal(_SHORTCUTS, member, signature, body))

    def _reply(self, call: Any, signature: str | None = None, body: tuple[Any, ...] = ()) -> None:
        self._connection.send(new_method_return(call, signature, body))
