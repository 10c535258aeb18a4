"""Search over settings, and the words about where sound goes."""

from __future__ import annotations

import pytest

from livecaption.model.messages import text_of, translate_with
from livecaption.model.sentence import Sentence
from livecaption.model.setting import Page
from livecaption.model.settings import BY_NAME, SETTINGS, Settings
from livecaption.ui.preferences.data_words import where_sound_goes
from livecaption.ui.preferences.search import find_settings, place_of


def names(words: str) -> list[str]:
    return [setting.name for setting in find_settings(words, SETTINGS)]


def test_labels_come_before_help() -> None:
    found = names("opacity")
    assert found[0] == "captions.text_opacity"
    assert {"captions.window_opacity", "audience.window_opacity"} <= set(found)


def test_any_order_any_case_half_typed() -> None:
    assert names("utter SIL") == ["gate.close_ms"]
    assert names("sil utter") == ["gate.close_ms"]


def test_choices_are_found() -> None:
    assert "captions.stability" in names("steadiest")


def test_nothing_finds_nothing() -> None:
    assert names("   ") == []
    assert names("zebra") == []


def test_what_is_for_the_file_only_is_not_found() -> None:
    assert not [name for name in names("e") if BY_NAME[name].page is Page.NONE]


def test_accents_are_no_hindrance() -> None:
    def french(code: str, _english: Sentence, _count: int | None) -> str | None:
        return "Opacité du cadre" if code == "setting.captions.window_opacity" else None

    translate_with(french)
    try:
        assert names("opacite") == ["captions.window_opacity"]
    finally:
        translate_with(None)


def test_both_windows_are_told_apart() -> None:
    overlay, audience = place_of(BY_NAME["captions.lines"]), place_of(BY_NAME["audience.lines"])
    assert overlay == "Captions · Your overlay · Layout"
    assert audience == "Captions · Audience window · Layout"


@pytest.mark.parametrize(
    ("addresses", "codes"),
    [
        ((), ["stays_here"]),
        (("ws://localhost:1",), ["goes_to_this_computer"]),
        (("wss://[",), ["address_unclear"]),
        (("ws://127.0.0.1:1", "ws://[::1]:2"), ["goes_to_this_computer"]),
    ],
)
def test_where_sound_goes(addresses: tuple[str, ...], codes: list[str]) -> None:
    told = where_sound_goes(Settings({"endpoint.urls": addresses}))
    assert told == (*(text_of(f"preferences.{code}") for code in codes), text_of("preferences.nothing_else"))


def test_each_host_is_named_once() -> None:
    told = where_sound_goes(Settings({"endpoint.urls": ("wss://a.example/x", "wss://a.example/y", "wss://b.example")}))
    assert [("a.example" in each, "b.example" in each) for each in told] == [
        (True, False),
        (False, True),
        (False, False),
    ]
