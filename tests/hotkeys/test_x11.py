"""Hotkeys on a real X display, pressed as a person presses them."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading

import pytest

from fakes.waking import LateWake
from hotkeys.conftest import WITHIN_S, Desk
from livecaption.hotkeys.x11 import XHotkeys
from livecaption.hotkeys.x_keyboard import Presses
from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.hotkey import Hotkey, parse_hotkey, read_hotkeys
from livecaption.model.messages import message

DEFAULTS, _ = read_hotkeys({action.name: action.hotkey for action in ACTIONS})
FREEZE, TOGGLE, LARGER = ActionName.FREEZE, ActionName.TOGGLE, ActionName.LARGER
END = {ActionName.QUIT: parse_hotkey("F8")}
"""A key bound beside the others: once it is heard, all that was pressed before it has been heard."""


def keys(**texts: str) -> dict[ActionName, Hotkey]:
    return {ActionName(name): parse_hotkey(text) for name, text in texts.items()} | END


def heard(desk: Desk) -> list[ActionName]:
    """Everything pressed until now."""
    desk.press("F8")
    names = list(iter(desk.next, ActionName.QUIT))
    assert desk.pressed.empty()
    return names


def test_every_default_key_is_heard(desk: Desk) -> None:
    hotkeys = desk.hotkeys()
    assert hotkeys.bind(DEFAULTS) == {}
    for name, hotkey in DEFAULTS.items():
        desk.press("+".join(str(hotkey).split("+")).lower().replace("pageup", "Prior"))
        assert desk.next() is name
    assert hotkeys.triggers[TOGGLE] == "Ctrl+Alt+C"


def test_only_the_very_keys_are_heard(desk: Desk) -> None:
    desk.hotkeys().bind(keys(freeze="Ctrl+Alt+F"))
    desk.press("f", "alt+f", "ctrl+f", "ctrl+alt+shift+f", "ctrl+alt+g", "super+ctrl+alt+f")
    assert heard(desk) == []


def test_function_and_media_keys_stand_alone(desk: Desk) -> None:
    desk.hotkeys().bind(keys(freeze="F9", pause="MediaPlay", blank="Meta+Space"))
    desk.press("F9", "XF86AudioPlay", "super+space")
    assert heard(desk) == [FREEZE, ActionName.PAUSE, ActionName.BLANK]


def test_locks_do_not_count(desk: Desk) -> None:
    desk.hotkeys().bind(keys(freeze="Ctrl+Alt+F"))
    desk.press("Num_Lock", "ctrl+alt+f", "Caps_Lock", "ctrl+alt+f", "Num_Lock", "ctrl+alt+f")
    assert heard(desk) == [FREEZE] * 3


def test_plus_is_heard_with_and_without_shift_and_on_the_keypad(desk: Desk) -> None:
    desk.hotkeys().bind(keys(larger="Meta+Plus"))
    desk.press("super+plus", "super+equal", "super+KP_Add")
    assert heard(desk) == [LARGER] * 3


def test_a_key_that_is_bound_itself_is_not_taken_by_plus(desk: Desk) -> None:
    desk.hotkeys().bind(keys(larger="Ctrl+Alt+Plus", freeze="Ctrl+Alt+Equal"))
    desk.press("ctrl+alt+plus", "ctrl+alt+equal")
    assert heard(desk) == [LARGER, FREEZE]


def test_a_key_of_another_program_is_reported_and_the_others_work(desk: Desk) -> None:
    other = desk.hotkeys()
    other.bind({ActionName.SETTINGS: parse_hotkey("Ctrl+Alt+F")})
    ours = desk.hotkeys()
    problems = ours.bind(keys(freeze="Ctrl+Alt+F", toggle="Ctrl+Alt+C"))
    assert problems == {FREEZE: message("hotkey.taken", key="Ctrl+Alt+F")}
    assert ours.problems == problems
    assert FREEZE not in ours.triggers
    desk.press("ctrl+alt+f", "ctrl+alt+c")
    assert heard(desk) == [ActionName.SETTINGS, TOGGLE]
    other.close()  # which gives its keys back
    assert ours.bind(keys(freeze="Ctrl+Alt+F")) == {}


def test_two_of_ours_that_are_one_key_are_told_of_each_other(desk: Desk) -> None:
    hotkeys = desk.hotkeys()
    twice = {FREEZE: parse_hotkey("Ctrl+Alt+Plus"), TOGGLE: parse_hotkey("Ctrl+Alt+Shift+Equal")}  # on this layout
    told = hotkeys.bind(twice | END)
    assert told == {TOGGLE: message("hotkey.twice", key="Ctrl+Alt+Shift+Equal", action="Freeze captions")}
    desk.press("ctrl+alt+plus")
    assert heard(desk) == [FREEZE]
    assert hotkeys.bind({FREEZE: parse_hotkey("F9"), TOGGLE: parse_hotkey("F9")}).keys() == {TOGGLE}


def test_binding_again_gives_the_old_keys_back(desk: Desk) -> None:
    hotkeys = desk.hotkeys()
    hotkeys.bind(keys(freeze="Ctrl+Alt+F"))
    hotkeys.bind(keys(freeze="Ctrl+Alt+G"))
    desk.press("ctrl+alt+f", "ctrl+alt+g")
    assert heard(desk) == [FREEZE]
    assert desk.hotkeys().bind({TOGGLE: parse_hotkey("Ctrl+Alt+F")}) == {}


def test_a_key_that_the_keyboard_lacks_is_reported(desk: Desk) -> None:
    assert desk.hotkeys().bind(keys(freeze="F24")) == {FREEZE: message("hotkey.not_here", key="F24")}


@pytest.fixture
def maps_seen(monkeypatch: pytest.MonkeyPatch) -> queue.SimpleQueue[None]:
    """A token for each time that the hotkeys have read the keyboard anew."""
    from livecaption.hotkeys.x_grabs import XGrabs

    seen: queue.SimpleQueue[None] = queue.SimpleQueue()
    original = XGrabs.grab

    def grab(self: XGrabs, wanted: dict[ActionName, Hotkey]) -> None:
        original(self, wanted)
        seen.put(None)

    monkeypatch.setattr(XGrabs, "grab", grab)
    return seen


def test_a_changed_layout_moves_the_keys(desk: Desk, maps_seen: queue.SimpleQueue[None]) -> None:
    desk.hotkeys().bind(keys(freeze="Ctrl+Alt+Z"))
    maps_seen.get(timeout=WITHIN_S)
    desk.run("setxkbmap", "de")  # which has Z where us has Y
    maps_seen.get(timeout=WITHIN_S)
    desk.press("ctrl+alt+z", "ctrl+alt+29", "ctrl+alt+52")  # by letter; by place: where us has Y, and Z
    assert heard(desk) == [FREEZE, FREEZE]


def test_a_layout_without_latin_letters_has_the_keys_where_a_latin_one_has_them(
    desk: Desk, maps_seen: queue.SimpleQueue[None]
) -> None:
    desk.run("setxkbmap", "ru")
    assert desk.hotkeys().bind(keys(freeze="Ctrl+Alt+F")) == {}
    desk.press("ctrl+alt+41")
    assert heard(desk) == [FREEZE]


def test_holding_a_key_is_one_press(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    repeated = threading.Event()
    original, calls = Presses.pressed, []

    def pressed(self: Presses, code: int, time_ms: int) -> bool:
        calls.append(code)
        if len(calls) == 6:
            repeated.set()
        return original(self, code, time_ms)

    monkeypatch.setattr(Presses, "pressed", pressed)
    desk.hotkeys().bind(keys(freeze="Ctrl+Alt+F"))
    desk.run("xdotool", "keydown", "ctrl", "keydown", "alt", "keydown", "f")
    assert repeated.wait(WITHIN_S), "the server did not repeat the key"
    desk.run("xdotool", "keyup", "f", "keyup", "alt", "keyup", "ctrl")
    assert heard(desk) == [FREEZE]


def test_a_press_is_heard_however_fast_it_follows(desk: Desk) -> None:
    desk.hotkeys().bind(keys(freeze="Ctrl+Alt+F"))
    desk.press(*["ctrl+alt+f"] * 5)
    assert heard(desk) == [FREEZE] * 5


@pytest.mark.expects_log
def test_a_callback_that_fails_does_not_take_the_keys_away(
    desk: Desk, no_unexpected_log: object, request: pytest.FixtureRequest
) -> None:
    def fail(name: ActionName) -> None:
        desk.pressed.put(name)
        raise ValueError(name)

    hotkeys = XHotkeys(fail, display=desk.name)
    with contextlib.closing(hotkeys):
        hotkeys.bind(keys(freeze="Ctrl+Alt+F"))
        desk.press("ctrl+alt+f", "ctrl+alt+f")
        assert heard(desk) == [FREEZE, FREEZE]


def test_without_a_display_every_key_has_its_reason() -> None:
    hotkeys = XHotkeys(lambda name: None, display=":9999")
    with contextlib.closing(hotkeys):
        told = hotkeys.bind(keys(freeze="Ctrl+Alt+F"))
    assert told[FREEZE] == message("hotkey.unavailable", reason="the display does not answer")
    hotkeys.close()
    assert hotkeys.bind(DEFAULTS) == {}


def test_a_display_that_goes_away_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import os
    import shutil

    if shutil.which("Xvfb") is None:
        pytest.skip("make test installs what is missing here: Xvfb")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "320x240x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write_end,), stderr=subprocess.DEVNULL)
    os.close(write_end)
    changed = threading.Event()
    with os.fdopen(read_end) as pipe:
        hotkeys = XHotkeys(lambda name: None, changed.set, f":{pipe.readline().strip()}")
    with contextlib.closing(hotkeys):
        assert hotkeys.bind(keys(freeze="F9")) == {}
        server.kill()
        server.wait(WITHIN_S)
        assert changed.wait(WITHIN_S)
        assert set(hotkeys.problems) == {FREEZE, ActionName.QUIT}
        assert hotkeys.triggers == {}


def test_a_thread_that_ends_by_itself_is_no_trouble_at_the_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = desk.hotkeys()
    ours.bind({})
    monkeypatch.setattr(ours, "_wake", LateWake(ours._wake, ours._thread))
    ours.close()


def test_xwayland_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    hotkeys = XHotkeys(lambda name: None, display=":9999")
    with contextlib.closing(hotkeys):
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
        assert hotkeys.limits is None
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        assert hotkeys.limits == message("hotkey.limits_xwayland")
