"""Figures beside the peers: what each peer's messages read as, and what became of each word."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1]))  # benchmarks/ is no part of the tests' path

from benchmarks.peers.histories import history
from benchmarks.peers.processor import tree_cpu_s
from benchmarks.peers.texts import of_entries, of_whisper_live, of_whisper_live_kit


def segments(*told: tuple[str, str, bool]) -> dict[str, Any]:
    return {"segments": [{"start": at, "end": "9", "text": text, "completed": done} for at, text, done in told]}


def test_whisper_live_sends_completed_segments_again_and_again() -> None:
    first = segments(("0.0", " One two", False))
    second = segments(("0.0", " One two.", True), ("1.0", " three", False))
    third = segments(("1.0", " three four", True), ("2.0", " five", False))  # the first is too old to be sent
    told = [(1.0, {"message": "SERVER_READY"}), (2.0, first), (3.0, second), (4.0, second), (5.0, third)]
    assert [(at, " ".join(text)) for at, text in of_whisper_live(told)] == [
        (2.0, "one two"),
        (3.0, "one two three"),
        (5.0, "one two three four five"),
    ]


def test_whisper_live_kit_grows_its_last_line_and_leaves_old_ones_out() -> None:
    def state(lines: list[tuple[str, str | None]], unsure: str) -> dict[str, Any]:
        return {"lines": [{"start": at, "text": text} for at, text in lines], "buffer_transcription": unsure}

    told = [
        (0.0, {"type": "config"}),
        (1.0, state([], " One")),
        (2.0, state([("0:00:00", "One two.")], " three")),
        (3.0, state([("0:00:00", "One two."), ("0:00:01", None), ("0:00:02", "Three")], "")),
        (4.0, state([("0:00:02", "Three four")], " five")),
    ]
    assert [(at, " ".join(text)) for at, text in of_whisper_live_kit(told)] == [
        (1.0, "one"),
        (2.0, "one two three"),
        (4.0, "one two three four five"),
    ]


def test_entries_stand_in_the_order_of_their_speech() -> None:
    def line(key: str, start: float, text: str) -> dict[str, Any]:
        return {"key": key, "start": start, "text": text}

    told = [(1.0, line("a", 0.0, "One")), (2.0, line("b", 1.0, "two")), (3.0, line("a", 0.0, "One and a half,"))]
    assert [" ".join(text) for _, text in of_entries(told)] == ["one", "one two", "one and a half two"]


def test_each_word_has_its_first_and_its_last_time() -> None:
    readings = [
        (1.5, ["we", "were"]),
        (2.5, ["we", "where", "all"]),
        (3.5, ["we", "were", "all", "going"]),
    ]
    became = history(["we", "were", "all", "going", "home"], [1.0, 1.5, 2.0, 3.5, 4.0], readings)
    assert became.first_s == [0.5, 0.0, 0.5, 0.0, math.inf]
    assert became.settled_s == [0.5, 2.0, 0.5, 0.0, math.inf]
    assert became.taken_back == 2  # "were", and "where"
    assert (became.wer, became.missed, became.back) == (0.2, 0.2, 0.5)


def test_a_word_that_goes_for_good_never_settles() -> None:
    became = history(["one", "two"], [1.0, 2.0], [(2.0, ["one", "two"]), (3.0, ["one"])])
    assert became.first_s == [1.0, 0.0]
    assert became.settled_s == [1.0, math.inf]


def test_a_line_cut_otherwise_takes_nothing_back() -> None:
    first = segments(("0.0", " One two three four", False))
    second = segments(("0.0", " One two.", True), ("1.0", " Three four five", False))
    readings = of_whisper_live([(1.0, first), (2.0, second)])
    assert history(["one", "two", "three", "four", "five"], [0.2, 0.4, 0.6, 0.8, 1.9], readings).taken_back == 0


def test_words_said_twice_find_their_own_places_in_a_long_text() -> None:
    reference = ["it", "was", "the", "best", "of", "times"] * 30
    spoken_s = [0.3 * place for place in range(len(reference))]
    readings = [(spoken_s[place] + 0.2, reference[: place + 1]) for place in range(len(reference))]
    became = history(reference, spoken_s, readings)
    assert became.first_s == pytest.approx([0.2] * len(reference))
    assert became.settled_s == pytest.approx(became.first_s)
    assert became.growth_s() == pytest.approx(0.0)


def test_falling_behind_is_seen() -> None:
    reference = [f"word{place}" for place in range(100)]
    spoken_s = [2.0 * place for place in range(100)]
    readings = [(spoken_s[place] * 1.1, reference[: place + 1]) for place in range(100)]
    assert 12.0 < history(reference, spoken_s, readings).growth_s() < 15.0


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_process_that_is_gone_has_used_nothing() -> None:
    assert tree_cpu_s(2**22 + 1) == 0.0  # above the largest process id
