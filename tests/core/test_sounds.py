"""Labels of sounds, and where lines end."""

from __future__ import annotations

import pytest

from livecaption.core.layout import CharacterMeasure, units_of
from livecaption.core.phrases import (
    BEFORE_CONJUNCTION,
    BEFORE_PREPOSITION,
    CLAUSE,
    LEADING_ON,
    PLAIN,
    SENTENCE,
    quality,
)
from livecaption.core.sounds import labelled, without_open_label


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("[applause]", ["[applause]"]),
        ("and [loud applause] then (laughter). Yes", ["[loud applause]", "(laughter)."]),
        ("♪ we are the ♪ end", ["♪ we are the ♪"]),
        ("♪", ["♪"]),
        ("see (page 3) and (the one that got away)", []),
        ("a [bracket that is never closed by anyone at all] here", []),
        ("[] ()", []),
    ],
)
def test_labels(text: str, labels: list[str]) -> None:
    words = text.split()
    stretches = list(labelled(words))
    assert [" ".join(words[start:end]) for start, end, sound in stretches if sound] == labels
    assert [word for start, end, _ in stretches for word in words[start:end]] == words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("so [loud", "so"),
        ("so [loud applause]", "so [loud applause]"),
        ("so (laugh", "so"),
        ("so (he said that", "so (he said that"),
        ("♪ la", ""),
        ("plain", "plain"),
    ],
)
def test_half_a_label_waits(text: str, shown: str) -> None:
    assert " ".join(without_open_label(text.split())) == shown


def test_a_label_is_one_unit_where_it_fits() -> None:
    units = units_of("so [loud applause] yes", CharacterMeasure(), 20)
    assert [(unit.text, unit.ends_word, unit.sound) for unit in units] == [
        ("so", 1, False),
        ("[loud applause]", 2, True),
        ("yes", 1, False),
    ]
    narrow = units_of("[loud applause]", CharacterMeasure(), 10)
    assert [(unit.text, unit.sound) for unit in narrow] == [("[loud", True), ("applause]", True)]


@pytest.mark.parametrize(
    ("before", "after", "value"),
    [
        ("in.", "We", SENTENCE),
        ("said,”", "and", CLAUSE),
        ("home", "and", BEFORE_CONJUNCTION),
        ("home", "in", BEFORE_PREPOSITION),
        ("the", "house", LEADING_ON),
        ("in", "the", LEADING_ON),
        ("big", "house", PLAIN),
        ("である。", "次", SENTENCE),
    ],
)
def test_where_a_line_may_end(before: str, after: str, value: float) -> None:
    assert quality(before, after) == value
