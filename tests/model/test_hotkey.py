"""Hotkeys as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.errors import UsageError
from livecaption.model.hotkey import KEYS, Hotkey, check_hotkey, name_of, parse_hotkey, read_hotkeys
from livecaption.model.messages import message, render

HOTKEYS = st.builds(Hotkey, st.sampled_from(KEYS), st.booleans(), st.booleans(), st.booleans(), st.booleans())


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Ctrl+Alt+C", "Ctrl+Alt+C"),
        ("alt + ctrl + c", "Ctrl+Alt+C"),
        ("Strg+Option+c", "Ctrl+Alt+C"),
        ("Ctrl+Alt+Plus", "Ctrl+Alt+Plus"),
        ("Ctrl+Alt++", "Ctrl+Alt+Plus"),
        ("Ctrl+Alt+-", "Ctrl+Alt+Minus"),
        ("Super+Space", "Meta+Space"),
        ("cmd+shift+PgDown", "Shift+Meta+PageDown"),
        ("F9", "F9"),
        ("Shift+f24", "Shift+F24"),
        ("Media Play", "MediaPlay"),
        ("volume_up", "VolumeUp"),
        ("Ctrl+Ctrl+1", "Ctrl+1"),
    ],
)
def test_every_spelling_has_one_normal_form(text: str, normal: str) -> None:
    assert str(parse_hotkey(text)) == normal


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "hotkey.no_key"),
        ("Ctrl+Alt", "hotkey.no_key"),
        ("+++", "hotkey.too_plain"),
        ("C", "hotkey.too_plain"),
        ("Shift+A", "hotkey.too_plain"),
        ("Space", "hotkey.too_plain"),
        ("Ctrl+C", "hotkey.everyday"),
        ("Alt+Tab", "hotkey.everyday"),
        ("Ctrl+A+B", "hotkey.two_keys"),
        ("Contrl+Alt+C", "hotkey.unknown_near"),
        ("Ctrl+Spcae", "hotkey.unknown_near"),
        ("Ctrl+Ж", "hotkey.unknown"),
        ("F25", "hotkey.unknown_near"),
        ("Ctrl+\x00", "hotkey.unknown"),
        ("x" * 10_000, "hotkey.unknown"),
    ],
)
def test_what_is_no_hotkey_is_a_short_sentence(text: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_hotkey(text)
    assert caught.value.message.code == code
    assert len(str(caught.value)) < 250
    assert "\n" not in str(caught.value)


def test_a_near_miss_is_offered() -> None:
    with pytest.raises(UsageError, match=r"Write Ctrl if"):
        parse_hotkey("Crtl+Alt+C")


@given(HOTKEYS)
def test_what_is_printed_can_be_read(hotkey: Hotkey) -> None:
    try:
        read = parse_hotkey(str(hotkey))
    except UsageError as error:
        told = error.message.code
        if told not in ("hotkey.too_plain", "hotkey.everyday"):
            raise
    else:
        assert read == hotkey


@given(st.text())
def test_any_text_is_a_hotkey_or_a_sentence(text: str) -> None:
    assert check_hotkey(text) in (None, "hotkey.unusable")


def test_the_check_allows_none_and_every_default() -> None:
    assert check_hotkey("") is None
    assert check_hotkey("Q") == "hotkey.unusable"
    assert [check_hotkey(action.hotkey) for action in ACTIONS] == [None] * len(ACTIONS)


def test_the_defaults_have_no_conflicts() -> None:
    keys, problems = read_hotkeys({action.name: action.hotkey for action in ACTIONS})
    assert problems == {}
    assert {name: str(hotkey) for name, hotkey in keys.items()} == {
        action.name: action.hotkey for action in ACTIONS if action.hotkey
    }


def test_two_actions_with_one_key_are_told_of_each_other() -> None:
    keys, problems = read_hotkeys(
        {ActionName.PAUSE: "ctrl+alt+c", ActionName.TOGGLE: "Ctrl+Alt+C", ActionName.QUIT: " ", ActionName.LOCK: "L"}
    )
    assert keys == {ActionName.TOGGLE: parse_hotkey("Ctrl+Alt+C")}
    assert problems == {
        ActionName.PAUSE: message("hotkey.twice", key="Ctrl+Alt+C", action="Start captions"),
        ActionName.LOCK: message("hotkey.too_plain", value="L"),
    }


def test_every_action_has_a_name_of_its_own() -> None:
    names = [name_of(name) for name in ActionName]
    assert len(set(names)) == len(names) == len(ACTIONS)
    assert {render(message(action.title)) for action in ACTIONS} == set(names)
