"""Units and line ends."""

from __future__ import annotations

import pytest

from livecaption.core.layout import CharacterMeasure, clusters, end_of_line, joined, units_of, width_of

MEASURE = CharacterMeasure()


def lines_of(text: str, columns: float) -> list[str]:
    units = units_of(text, MEASURE, columns)
    found, start = [], 0
    while start < len(units):
        end = end_of_line(units, start, columns, columns, MEASURE)
        found.append(joined(units[start:end]))
        start = end
    return found


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("שָׁלוֹם", 4), ("🙂", 2), ("\u200bx", 1), ("", 0)]
)
def test_width_in_cells(text: str, width: float) -> None:
    assert MEASURE.width(text) == width


def test_lines_break_between_words() -> None:
    assert lines_of("so the numbers for March are in", 12) == ["so the", "numbers for", "March are in"]


def test_a_line_ends_after_a_sentence_when_it_is_nearly_full() -> None:
    assert lines_of("The numbers are in. We like them", 24) == ["The numbers are in.", "We like them"]
    assert lines_of("They are in. We like them all", 24) == ["They are in. We like", "them all"]


def test_a_line_ends_after_a_comma_only_when_almost_full() -> None:
    assert lines_of("so the numbers are in, I", 24) == ["so the numbers are in,", "I"]
    assert lines_of("so the numbers, I heard", 24) == ["so the numbers, I heard"]


def test_a_word_too_long_is_cut_and_its_word_count_kept() -> None:
    units = units_of("a " + "x" * 25, MEASURE, 10)
    assert [unit.text for unit in units] == ["a", "x" * 10, "x" * 10, "x" * 5]
    assert [unit.ends_word for unit in units] == [True, False, False, True]
    assert joined(units) == "a " + "x" * 25
    assert width_of(units, MEASURE) == 27


def test_joined_emoji_flags_and_marks_are_not_cut() -> None:
    assert clusters("👩‍👧x🇫🇷e\u0301") == ["👩‍👧", "x", "🇫🇷", "e\u0301"]


def test_hangul_and_arabic_words_stay_whole() -> None:
    assert [unit.text for unit in units_of("안녕하세요 여러분 مرحبا بكم", MEASURE, 42)] == [
        "안녕하세요",
        "여러분",
        "مرحبا",
        "بكم",
    ]


def test_control_codes_are_left_out() -> None:
    assert joined(units_of("a\x1b[31mb \x00 c", MEASURE, 42)) == "a[31mb c"


def test_brackets_stay_with_what_they_hold() -> None:
    assert [unit.text for unit in units_of("「はい」と", MEASURE, 42)] == ["「は", "い」", "と"]
