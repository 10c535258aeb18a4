"""Keys on keyboards that are written down here, and on systems that are not: their tables and their bookkeeping."""

from __future__ import annotations

import contextlib
import queue
import sys

import pytest

from livecaption.hotkeys import macos_binding, windows_binding
from livecaption.hotkeys.choose import Way, make_hotkeys, outlook, way_here
from livecaption.hotkeys.keysyms import KEYSYMS, portal_trigger
from livecaption.hotkeys.macos import MacHotkeys
from livecaption.hotkeys.windows import WindowsHotkeys
from livecaption.hotkeys.x_keyboard import Keyboard, Presses
from livecaption.model.actions import ActionName
from livecaption.model.hotkey import KEYS, Hotkey, parse_hotkey
from livecaption.model.messages import Message, message

FREEZE, BLANK = ActionName.FREEZE, ActionName.BLANK
CTRL_ALT = 4 | 8
WITHIN_S = 60.0


def keyboard(*rows: str, modifiers: dict[int, list[int]] | None = None) -> Keyboard:
    """A keyboard of two levels from key code 10: each row is a key's signs."""
    return Keyboard(
        10, 2, [ord(sign) for row in rows for sign in row], [(modifiers or {}).get(row, []) for row in range(8)]
    )


class TestKeyboard:
    def test_a_key_is_found_by_its_letter(self) -> None:
        assert keyboard("aA", "fF").chords({FREEZE: parse_hotkey("Ctrl+Alt+F")}) == {FREEZE: [(11, CTRL_ALT)]}

    def test_a_sign_that_takes_shift_is_heard_without_it(self) -> None:
        chords = keyboard("=+").chords({FREEZE: parse_hotkey("Ctrl+Alt+Plus")})
        assert chords == {FREEZE: [(10, CTRL_ALT | 1), (10, CTRL_ALT)]}

    def test_but_not_where_another_hotkey_is_just_that(self) -> None:
        keys = {FREEZE: parse_hotkey("Ctrl+Alt+Plus"), BLANK: parse_hotkey("Ctrl+Alt+Equal")}
        assert keyboard("=+").chords(keys) == {FREEZE: [(10, CTRL_ALT | 1)], BLANK: [(10, CTRL_ALT)]}

    def test_a_letter_of_no_layout_lies_where_a_latin_one_has_it(self) -> None:
        assert keyboard("фФ").chords({FREEZE: parse_hotkey("Ctrl+Alt+F")}) == {FREEZE: [(41, CTRL_ALT)]}

    def test_what_the_keyboard_lacks_has_no_place(self) -> None:
        assert keyboard("aA").chords({FREEZE: parse_hotkey("F24")}) == {FREEZE: []}

    def test_modifiers_are_where_the_keyboard_has_them(self) -> None:
        moved = Keyboard(10, 1, [0xFFE9, 0xFFEB, 0x66, 0xFF7F], [[], [], [], [13], [], [10], [], [11]])
        chords = moved.chords({FREEZE: parse_hotkey("Alt+Meta+F")})
        assert chords == {FREEZE: [(12, 1 << 5 | 1 << 7)]}
        assert moved.lock_variants() == [0, 2, 8, 10]

    def test_no_keyboard_at_all(self) -> None:
        assert Keyboard(8, 1, []).chords({FREEZE: parse_hotkey("F9")}) == {FREEZE: []}
        assert Keyboard(8, 1, []).chords({}) == {}
        assert Keyboard(8, 1, []).lock_variants() == [0, 2]


class TestPresses:
    def test_a_repeat_as_release_and_press_at_once(self) -> None:
        presses = Presses()
        assert presses.pressed(54, 1000)
        for time_ms in (1600, 1640):
            presses.released(54, time_ms)
            assert not presses.pressed(54, time_ms)
        presses.released(54, 1650)
        assert presses.pressed(54, 1651)

    def test_a_repeat_as_presses_alone(self) -> None:
        presses = Presses()
        assert [presses.pressed(54, time_ms) for time_ms in (1000, 1600, 1640)] == [True, False, False]

    def test_a_release_that_was_missed_does_not_take_the_key_away(self) -> None:
        presses = Presses()
        assert presses.pressed(54, 1000)
        assert presses.pressed(54, 4000)

    def test_the_servers_clock_wraps(self) -> None:
        presses = Presses()
        assert presses.pressed(54, (1 << 32) - 10)
        assert not presses.pressed(54, 500)

    def test_keys_are_held_apart(self) -> None:
        presses = Presses()
        assert presses.pressed(54, 1000)
        assert presses.pressed(55, 1001)


def test_every_key_has_its_keysym() -> None:
    assert set(KEYSYMS) == set(KEYS)
    numbers = [number for _, number in KEYSYMS.values()]
    assert len(set(numbers)) == len(numbers)
    assert portal_trigger(parse_hotkey("Ctrl+Alt+Shift+Meta+Plus")) == "CTRL+ALT+SHIFT+LOGO+plus"


@pytest.mark.parametrize(
    ("codes", "missing"),
    [
        (windows_binding.VIRTUAL_KEYS, {"Equal"}),
        (
            macos_binding.KEY_CODES,
            {*(f"F{number}" for number in range(21, 25)), "Pause", "ScrollLock", "Print", "Menu"}
            | {key for key in KEYS if key.startswith(("Media", "Volume"))},
        ),
    ],
    ids=["windows", "macos"],
)
def test_other_systems_know_all_keys_but_these(codes: dict[str, int], missing: set[str]) -> None:
    assert set(KEYS) - set(codes) == missing
    twice = {name for name, code in codes.items() if list(codes.values()).count(code) > 1}
    assert twice <= {"Plus", "Equal"}


def test_modifiers_in_the_systems_numbers() -> None:
    every = parse_hotkey("Ctrl+Alt+Shift+Meta+F")
    assert windows_binding.modifiers_of(every) == 0x400F
    assert windows_binding.modifiers_of(parse_hotkey("F9")) == 0x4000
    assert macos_binding.modifiers_of(every) == 0x1B00
    assert macos_binding.four_characters("keyb") == 0x6B657962


class System:
    """Windows or macOS as far as hotkeys see them. `error` is what it says to a key that another has."""

    def __init__(self, taken: set[str], error: int, types: str = "") -> None:
        self.registered: dict[int, str] = {}
        self._taken = taken
        self._error = error
        self._types = types
        self._posted: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self.closed = False

    def register(self, number: int, hotkey: Hotkey) -> int:
        if str(hotkey) in self._taken:
            return self._error
        assert number not in self.registered
        self.registered[number] = str(hotkey)
        return 0

    def unregister(self, number: int) -> None:
        del self.registered[number]

    def typed_by(self, hotkey: Hotkey) -> str:
        return self._types if hotkey.ctrl and hotkey.alt else ""

    def wait(self) -> int | None:
        return self._posted.get(timeout=WITHIN_S)

    def wake(self) -> None:
        self._posted.put(None)

    def press(self, keys: str) -> None:
        for number, registered in self.registered.items():
            if registered == keys:
                self._posted.put(number)

    def close(self) -> None:
        self.closed = True


class TestWindows:
    def test_keys_are_had_heard_and_given_back(self) -> None:
        system = System({"F8"}, 1409)
        pressed: queue.SimpleQueue[ActionName] = queue.SimpleQueue()
        hotkeys = WindowsHotkeys(pressed.put, lambda: system)
        with contextlib.closing(hotkeys):
            told = hotkeys.bind({FREEZE: parse_hotkey("F9"), BLANK: parse_hotkey("F8")})
            assert told == {BLANK: message("hotkey.taken", key="F8")} == hotkeys.problems
            assert hotkeys.triggers == {FREEZE: "F9"}
            system.press("F9")
            assert pressed.get(timeout=WITHIN_S) is FREEZE
            assert hotkeys.bind({BLANK: parse_hotkey("F9")}) == {}
            system.press("F9")
            assert pressed.get(timeout=WITHIN_S) is BLANK
        assert system.registered == {}
        assert hotkeys.limits is None

    @pytest.mark.parametrize(
        ("key", "types", "error", "told"),
        [
            ("Ctrl+Alt+C", "ć", 0, message("hotkey.types_character", key="Ctrl+Alt+C", character="ć")),
            ("Ctrl+Alt+Equal", "", 0, message("hotkey.not_here", key="Ctrl+Alt+Equal")),
            ("F12", "", 5, message("hotkey.refused", key="F12", reason="Windows error 5")),
        ],
    )
    def test_what_cannot_be_had_has_its_reason(self, key: str, types: str, error: int, told: Message) -> None:
        hotkeys = WindowsHotkeys(lambda name: None, lambda: System({key}, error, types))
        with contextlib.closing(hotkeys):
            assert hotkeys.bind({FREEZE: parse_hotkey(key)}) == {FREEZE: told}

    @pytest.mark.expects_log
    def test_a_callback_that_fails_does_not_take_the_keys_away(self) -> None:
        system = System(set(), 0)
        pressed: queue.SimpleQueue[ActionName] = queue.SimpleQueue()

        def fail(name: ActionName) -> None:
            pressed.put(name)
            raise ValueError(name)

        with contextlib.closing(WindowsHotkeys(fail, lambda: system)) as hotkeys:
            hotkeys.bind({FREEZE: parse_hotkey("F9")})
            system.press("F9")
            system.press("F9")
            assert [pressed.get(timeout=WITHIN_S), pressed.get(timeout=WITHIN_S)] == [FREEZE, FREEZE]


class TestMac:
    def test_keys_are_had_heard_and_given_back(self) -> None:
        system = System({"F8"}, macos_binding.ALREADY_EXISTS)
        pressed: list[ActionName] = []
        tell: list[object] = []

        def open_keys(told: object) -> System:
            tell.append(told)
            return system

        hotkeys = MacHotkeys(pressed.append, open_keys)
        told = hotkeys.bind({FREEZE: parse_hotkey("F9"), BLANK: parse_hotkey("F8")})
        assert told == {BLANK: message("hotkey.taken", key="F8")} == hotkeys.problems
        assert hotkeys.triggers == {FREEZE: "F9"}
        for number in (*system.registered, 999):
            tell[0](number)  # type: ignore[operator]  # the callback that Carbon gets
        assert pressed == [FREEZE]
        assert hotkeys.bind({BLANK: parse_hotkey("MediaPlay")}) == {BLANK: message("hotkey.not_here", key="MediaPlay")}
        assert system.registered == {}
        hotkeys.close()
        assert system.closed
        assert hotkeys.limits is None


class TestChoice:
    @pytest.fixture(autouse=True)
    def linux(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            monkeypatch.delenv(name, raising=False)

    def test_nothing_is_said_to_be_nothing(self) -> None:
        assert way_here() is Way.NONE
        hotkeys = make_hotkeys(lambda name: None)
        assert hotkeys.bind({FREEZE: parse_hotkey("F9")}) == {}
        assert hotkeys.limits == message("hotkey.limits_none")
        assert hotkeys.triggers == {}
        assert hotkeys.problems == {}
        hotkeys.close()
        assert outlook() == (False, message("hotkey.limits_none"))

    def test_a_display(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", ":9999")
        assert way_here() is Way.X11
        assert outlook() == (True, message("hotkey.through_system"))
        hotkeys = make_hotkeys(lambda name: None)
        assert type(hotkeys).__name__ == "XHotkeys"
        hotkeys.close()

    def test_wayland_without_a_portal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        assert way_here() is Way.NONE
        monkeypatch.setenv("DISPLAY", ":9999")
        assert way_here() is Way.X11
        assert outlook() == (False, message("hotkey.limits_xwayland"))

    def test_wayland_with_a_portal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from livecaption.hotkeys import portal

        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        monkeypatch.setattr(portal, "portal_answers", lambda: True)
        assert way_here() is Way.PORTAL
        assert outlook() == (True, message("hotkey.through_portal"))
        hotkeys = make_hotkeys(lambda name: None)
        assert type(hotkeys).__name__ == "PortalHotkeys"
        hotkeys.close()

    @pytest.mark.parametrize(("platform", "way"), [("win32", Way.WINDOWS), ("darwin", Way.MACOS)])
    def test_other_systems(self, monkeypatch: pytest.MonkeyPatch, platform: str, way: Way) -> None:
        monkeypatch.setattr(sys, "platform", platform)
        assert way_here() is way
        assert outlook() == (True, message("hotkey.through_system"))
