"""What is recorded, of every kind of server: a microphone is never a monitor, and what is played never a microphone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.capture.libpulse import Inventory, PlayingInfo, ServerInfo, SinkInfo, SourceInfo
from livecaption.capture.libpulse_binding import ChannelMap
from livecaption.capture.pulse_listing import devices_of
from livecaption.capture.pulse_targets import MicrophoneWish, OutputWish, plays

NAMES = ("a", "b", "c")


def source(name: str, index: int = 0, *, monitor: bool = False, muted: bool = False) -> SourceInfo:
    return SourceInfo(name, name.upper(), index, monitor, 48_000, 2, ChannelMap(), muted)


def inventory(
    microphones: list[str], sinks: list[str], source_default: str = "", sink_default: str = "", muted: str = ""
) -> Inventory:
    return Inventory(
        ServerInfo("s", "1", source_default, sink_default),
        [source(f"{name}.monitor", number, monitor=True) for number, name in enumerate(sinks)]
        + [source(name, 10 + number, muted=name == muted) for number, name in enumerate(microphones)],
        [SinkInfo(name, name.upper(), n, f"{name}.monitor", name == muted) for n, name in enumerate(sinks)],
    )


@st.composite
def inventories(draw: st.DrawFn) -> Inventory:
    names = st.lists(st.sampled_from(NAMES), unique=True)
    default = st.sampled_from(("", *NAMES, *(f"{name}.monitor" for name in NAMES), "@DEFAULT_SINK@"))
    return inventory(draw(names), draw(names), draw(default), draw(default))


@given(inventories(), st.one_of(st.none(), st.sampled_from(NAMES)), st.booleans())
def test_neither_ever_takes_the_other(there: Inventory, name: str | None, fallback: bool) -> None:
    microphone = MicrophoneWish(name, fallback).target(there)
    output = OutputWish(name, fallback).target(there)
    assert microphone is None or not microphone.source.is_monitor
    assert output is None or output.source.is_monitor
    for found in (microphone, output):
        if name is not None and found is not None and not fallback:
            assert found.source.name.removesuffix(".monitor") == name
            assert not found.stands_in


def test_the_default_is_taken_and_while_it_is_a_monitor_another_microphone() -> None:
    for default, expected in (("b", "b"), ("a", "a"), ("s.monitor", "a"), ("gone", "a")):
        target = MicrophoneWish(None).target(inventory(["a", "b"], ["s"], source_default=default))
        assert target is not None
        assert target.source.name == expected
        assert not target.stands_in


def test_another_stands_in_only_with_leave_and_gives_way() -> None:
    without = inventory(["a"], ["s"], "a", "s")
    assert MicrophoneWish("b").target(without) is None
    assert OutputWish("t").target(without) is None
    for wish in (MicrophoneWish("b", fallback=True), OutputWish("t", fallback=True)):
        stands_in = wish.target(without)
        assert stands_in is not None
        assert stands_in.stands_in
        back = wish.target(inventory(["a", "b"], ["s", "t"], "a", "s"))
        assert back is not None
        assert not back.stands_in
        assert not back.same_stream(stands_in)


def test_a_chosen_monitor_is_what_it_is() -> None:
    target = MicrophoneWish("s.monitor").target(inventory(["a"], ["s"]))
    assert target is not None
    assert target.zeros_are_sound


def test_before_the_server_says_its_default_the_first_output_serves() -> None:
    target = OutputWish(None).target(inventory([], ["s", "t"], sink_default="@DEFAULT_SINK@"))
    assert target is not None
    assert target.source.name == "s.monitor"


def test_mutes_are_seen() -> None:
    there = inventory(["a"], ["s"], "a", "s", muted="a")
    microphone, output = MicrophoneWish(None).target(there), OutputWish(None).target(there)
    assert microphone is not None
    assert output is not None
    assert (microphone.muted, output.muted) == (True, False)


@pytest.mark.parametrize(
    ("wanted", "is_meant"),
    [
        ("firefox", True),
        ("Firefox Web Browser", True),
        ("firefox-bin", True),
        ("Some film", True),
        ("fire", False),
        ("browse", False),
        ("chrome", False),
        ("web browser ", True),
        (".*", False),
    ],
)
def test_which_program_is_meant(wanted: str, is_meant: bool) -> None:
    assert plays(wanted, PlayingInfo(1, 1, "Firefox Web Browser", "firefox-bin", "Some film")) is is_meant


def test_programs_are_listed_once_by_their_best_name() -> None:
    playing = [
        PlayingInfo(1, 0, "Radio", "radio", "News"),
        PlayingInfo(2, 0, "browser", "b", "Film"),
        PlayingInfo(3, 0, "browser", "b", "Song"),
        PlayingInfo(4, 0, "", "plain", ""),
        PlayingInfo(5, 0, "", "", ""),
    ]
    devices = devices_of(inventory(["a"], ["s"], "a", "s"), playing)
    assert [(each.kind.value, each.name, each.is_default) for each in devices] == [
        ("mic", "a", True),
        ("system", "s", True),
        ("app", "browser", False),
        ("app", "plain", False),
        ("app", "Radio", False),
    ]
