"""Hotkeys through the GlobalShortcuts portal, over a real session bus."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from fakes.portal import MISSING, FakePortal, session_bus
from fakes.waking import LateWake
from livecaption.hotkeys.portal import PortalHotkeys, portal_answers
from livecaption.model.actions import ActionName
from livecaption.model.hotkey import Hotkey, parse_hotkey
from livecaption.model.messages import message

pytestmark = pytest.mark.skipif(MISSING, reason="make test installs what is missing here: dbus-daemon")

FREEZE, BLANK = ActionName.FREEZE, ActionName.BLANK
KEYS = {FREEZE: parse_hotkey("Ctrl+Alt+F"), BLANK: parse_hotkey("Meta+Space")}
WITHIN_S = 60.0


class Program:
    """Our side: hotkeys, and what they told."""

    def __init__(self) -> None:
        self.pressed: queue.SimpleQueue[ActionName] = queue.SimpleQueue()
        self.changed: queue.SimpleQueue[None] = queue.SimpleQueue()
        self.hotkeys = PortalHotkeys(self.pressed.put, lambda: self.changed.put(None))

    def bind(self, keys: dict[ActionName, Hotkey]) -> None:
        """Bind and wait for the portal's decision."""
        assert self.hotkeys.bind(keys) == {}
        self.decided()

    def decided(self) -> None:
        self.changed.get(timeout=WITHIN_S)

    def next(self) -> ActionName:
        return self.pressed.get(timeout=WITHIN_S)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def portal(bus: str) -> Iterator[Callable[..., FakePortal]]:
    made: list[FakePortal] = []

    def make(*arguments: Any, **options: Any) -> FakePortal:
        made.append(FakePortal(*arguments, **options))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def program(bus: str) -> Iterator[Callable[[], Program]]:
    made: list[Program] = []

    def make() -> Program:
        made.append(Program())
        return made[-1]

    yield make
    for each in made:
        each.hotkeys.close()


def calls(portal: FakePortal, count: int) -> list[tuple[str, Any]]:
    return [portal.calls.get(timeout=WITHIN_S) for _ in range(count)]


def test_a_key_that_the_portal_gave_is_heard(portal: Callable[..., FakePortal], program: Callable[[], Program]) -> None:
    desktop, ours = portal(), program()
    ours.bind(KEYS)
    assert calls(desktop, 3) == [
        ("Register", "livecaption"),
        ("CreateSession", desktop.session),
        ("BindShortcuts", {"freeze": "CTRL+ALT+f", "blank": "LOGO+space"}),
    ]
    assert ours.hotkeys.problems == {}
    assert ours.hotkeys.limits == message("hotkey.limits_portal")
    desktop.activate("freeze")
    desktop.activate("blank")
    assert [ours.next(), ours.next()] == [FREEZE, BLANK]


def test_what_the_desktop_gave_instead_is_told(
    portal: Callable[..., FakePortal], program: Callable[[], Program]
) -> None:
    desktop, ours = portal({"freeze": "Strg+Alt+F", "blank": ""}), program()
    ours.bind(KEYS)
    assert ours.hotkeys.triggers == {FREEZE: "Strg+Alt+F"}
    assert ours.hotkeys.problems == {BLANK: message("hotkey.not_given", action="Blank captions")}
    desktop.change({"freeze": "F1", "blank": "F2"})
    ours.decided()
    assert ours.hotkeys.triggers == {FREEZE: "F1", BLANK: "F2"}
    assert ours.hotkeys.problems == {}


def test_a_portal_that_tells_only_when_asked_is_asked(
    portal: Callable[..., FakePortal], program: Callable[[], Program]
) -> None:
    portal({"freeze": "F1", "blank": "F2"}, lists_only=True)
    ours = program()
    ours.bind(KEYS)
    assert ours.hotkeys.triggers == {FREEZE: "F1", BLANK: "F2"}


def test_a_person_who_says_no_has_no_keys(portal: Callable[..., FakePortal], program: Callable[[], Program]) -> None:
    portal(agrees=False)
    ours = program()
    ours.bind(KEYS)
    assert set(ours.hotkeys.problems) == {FREEZE, BLANK}
    assert ours.hotkeys.triggers == {}


def test_a_portal_that_wants_to_know_the_program_is_told(
    portal: Callable[..., FakePortal], program: Callable[[], Program]
) -> None:
    portal(wants_app_id=True)
    ours = program()
    ours.bind(KEYS)
    assert ours.hotkeys.problems == {}


def test_other_keys_take_a_new_session(portal: Callable[..., FakePortal], program: Callable[[], Program]) -> None:
    desktop, ours = portal(), program()
    ours.bind(KEYS)
    old = desktop.session
    ours.bind({FREEZE: parse_hotkey("F9")})
    made = calls(desktop, 6)
    assert ("Close", old) in made
    assert made[-1] == ("BindShortcuts", {"freeze": "F9"})
    desktop.activate("freeze", old)
    desktop.activate("blank")
    desktop.activate("freeze")
    assert ours.next() is FREEZE
    assert ours.pressed.empty()
    ours.bind({})
    assert calls(desktop, 1) == [("Close", desktop.session)]


def test_keys_chosen_while_the_person_is_asked_replace_the_question(
    portal: Callable[..., FakePortal], program: Callable[[], Program]
) -> None:
    desktop, ours = portal(asks=True), program()
    ours.hotkeys.bind(KEYS)
    assert calls(desktop, 3)[-1][0] == "BindShortcuts"
    ours.hotkeys.bind({FREEZE: parse_hotkey("F9")})
    assert calls(desktop, 3)[-1] == ("BindShortcuts", {"freeze": "F9"})
    desktop.decide()  # both questions
    ours.decided()
    assert ours.hotkeys.triggers == {FREEZE: "F9"}
    desktop.activate("freeze")
    assert ours.next() is FREEZE
    assert ours.changed.empty()


def test_a_portal_that_was_restarted_is_asked_again(
    portal: Callable[..., FakePortal], program: Callable[[], Program], bus: str
) -> None:
    first, ours = FakePortal(), program()
    ours.bind(KEYS)
    first.close()
    second = portal(wants_app_id=True)
    ours.decided()
    second.activate("freeze")
    assert ours.next() is FREEZE


@pytest.mark.expects_log
def test_a_portal_that_talks_nonsense_is_told(
    portal: Callable[..., FakePortal], program: Callable[[], Program]
) -> None:
    desktop, ours = portal(), program()
    ours.bind(KEYS)
    desktop.say("ShortcutsChanged", "o", (desktop.session,))
    ours.decided()
    assert set(ours.hotkeys.problems) == {FREEZE, BLANK}
    ours.bind(KEYS)
    assert set(ours.hotkeys.problems) == {FREEZE, BLANK}


def test_a_session_that_is_taken_away_is_told(
    portal: Callable[..., FakePortal], program: Callable[[], Program]
) -> None:
    desktop, ours = portal(), program()
    ours.bind(KEYS)
    desktop.end_session()
    ours.decided()
    assert ours.hotkeys.problems[FREEZE] == message("hotkey.unavailable", reason="the desktop took them back")


def test_another_program_on_the_bus_cannot_press_our_keys(
    portal: Callable[..., FakePortal], program: Callable[[], Program]
) -> None:
    desktop, ours = portal(), program()
    ours.bind(KEYS)
    with open_dbus_connection("SESSION") as stranger:
        address = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.GlobalShortcuts")
        stranger.send(new_signal(address, "Activated", "osta{sv}", (desktop.session, "blank", 1, {})))
        desktop.activate("freeze")
        assert ours.next() is FREEZE
        assert ours.pressed.empty()


@pytest.mark.expects_log
def test_a_callback_that_fails_does_not_take_the_keys_away(portal: Callable[..., FakePortal]) -> None:
    desktop = portal()
    pressed: queue.SimpleQueue[ActionName] = queue.SimpleQueue()
    decided: queue.SimpleQueue[None] = queue.SimpleQueue()

    def fail(name: ActionName) -> None:
        pressed.put(name)
        raise ValueError(name)

    hotkeys = PortalHotkeys(fail, lambda: decided.put(None))
    try:
        hotkeys.bind(KEYS)
        decided.get(timeout=WITHIN_S)
        desktop.activate("freeze")
        desktop.activate("blank")
        assert [pressed.get(timeout=WITHIN_S), pressed.get(timeout=WITHIN_S)] == [FREEZE, BLANK]
    finally:
        hotkeys.close()


def test_without_a_portal_every_key_has_its_reason(bus: str, program: Callable[[], Program]) -> None:
    assert not portal_answers()
    ours = program()
    ours.bind(KEYS)
    assert set(ours.hotkeys.problems) == {FREEZE, BLANK}


def test_a_thread_that_ends_by_itself_is_no_trouble_at_the_end(
    program: Callable[[], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = program().hotkeys
    monkeypatch.setattr(ours, "_wake", LateWake(ours._wake, ours._thread))
    ours.close()


def test_without_a_bus_every_key_has_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert not portal_answers()
    ours = Program()
    ours.bind(KEYS)
    assert ours.hotkeys.problems[FREEZE] == message("hotkey.unavailable", reason="there is no session bus")
    ours.hotkeys.close()
    ours.hotkeys.close()


def test_a_portal_is_recognised(portal: Callable[..., FakePortal]) -> None:
    portal()
    assert portal_answers()


@pytest.mark.parametrize("words", [("u", 5), ("as", ["Ctrl+F"])])
@pytest.mark.expects_log
def test_words_for_keys_that_are_no_words_are_told(
    portal: Callable[..., FakePortal], program: Callable[[], Program], words: tuple[str, object]
) -> None:
    desktop, ours = portal(), program()
    ours.bind(KEYS)
    desktop.say("ShortcutsChanged", "oa(sa{sv})", (desktop.session, [(FREEZE.value, {"trigger_description": words})]))
    ours.decided()
    assert set(ours.hotkeys.problems) == {FREEZE, BLANK}


def test_words_for_keys_are_one_short_line(portal: Callable[..., FakePortal], program: Callable[[], Program]) -> None:
    desktop, ours = portal(), program()
    ours.bind(KEYS)
    desktop.change({FREEZE.value: "Press\nCtrl+F " + "x" * 5_000})
    ours.decided()
    assert ours.hotkeys.triggers[FREEZE].startswith("Press Ctrl+F xxx")
    assert len(ours.hotkeys.triggers[FREEZE]) == 80
