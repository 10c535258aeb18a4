"""Rows without a window: heights, words, order, what is searched and copied."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import Counter
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QApplication

from livecaption.model.audio import FILE, MICROPHONE, SYSTEM, GapReason, UtteranceId
from livecaption.model.transcript import EntryKey, TextState
from livecaption.ui.main import row_store
from livecaption.ui.main.row_heights import RowHeights
from livecaption.ui.main.row_store import OPEN, Row, RowStore
from livecaption.ui.main.row_words import clock_words, length_words, one_line, with_word, words_of
from livecaption.ui.main.transcript_model import TranscriptModel
from ui.main.scene import gap, update


def texts(model: TranscriptModel) -> list[str]:
    return [row.text for row in model]


@given(st.lists(st.integers(1, 50)), st.integers(0, 2**32))
def test_sums_of_heights_stay_right(first: list[int], seed: int) -> None:
    chance = random.Random(seed)
    heights, plain = RowHeights(first), list(first)
    for _ in range(30):
        at = chance.randint(0, len(plain))
        height = chance.randint(1, 50)
        if chance.random() < 0.5 or at == len(plain):
            heights.insert(at, height)
            plain.insert(at, height)
        elif chance.random() < 0.5:
            assert heights.change(at, height) == (plain[at] != height)
            plain[at] = height
        else:
            heights.remove(at)
            del plain[at]
        assert [heights[row] for row in range(len(heights))] == plain
        assert [heights.top(row) for row in range(len(plain) + 1)] == [
            sum(plain[:row]) for row in range(len(plain) + 1)
        ]
        for y in range(-1, sum(plain) + 2, 7):
            covering = [row for row in range(len(plain)) if sum(plain[:row]) <= max(0, y)]
            assert heights.row_at(max(0, y)) == (covering[-1] if covering else -1)


@settings(max_examples=30)
@given(st.integers(0, 2**32), st.sampled_from(["", "\ud800", "é"]))
def test_rows_are_the_same_packed_and_open(seed: int, end: str) -> None:
    chance = random.Random(seed)
    rows, plain = RowStore(), list[Row]()
    for number in range(3 * OPEN):
        # Two channels in turn, a gap now and then; some come late.
        late = chance.randrange(number + 1) if chance.random() < 0.1 else 0
        key = EntryKey((MICROPHONE, SYSTEM)[number % 2], UtteranceId(number // 2))
        row = Row((number - late) * 100, f"{number} {end}", key if number % 9 else None, "", 3, number)
        at = bisect_left([each.place for each in plain], row.place)
        assert rows.at(row.place) == at
        rows.insert(at, row)
        plain.insert(at, row)
    for _ in range(20):
        at = chance.randrange(len(plain))
        if chance.random() < 0.5:
            rows.remove(at)
            gone = plain.pop(at)
            assert gone.key is None or rows.find(gone.key, gone.start) is None
        else:
            plain[at] = Row(plain[at].start, "other", plain[at].key, "Ana", 5, plain[at].until)
            rows.replace(at, plain[at])
    assert list(rows) == plain == [rows[at] for at in range(len(rows))]
    for at in chance.sample(range(len(plain)), 40):
        row = plain[at]
        assert rows.at(row.place) == at
        if row.key is not None:
            assert rows.find(row.key, row.start) == row
            assert rows.find(row.key, row.start + 50) == row, "an entry that begins elsewhere now is found as well"
    rows.clear()
    assert not len(rows)
    assert not list(rows)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Well, don't -- stop!", ["Well", "don't", "stop"]),
        ("", []),
        ("…", []),
        ("a 3.5 %", ["a", "3.5"]),
        ("🙂 so", ["so"]),
        ("والآن March", ["والآن", "March"]),
    ],
)
def test_words_are_found_without_their_punctuation(text: str, words: list[str]) -> None:
    assert [word.text for word in words_of(text)] == words


def test_a_word_after_an_emoji_is_replaced_in_its_place() -> None:
    text = "🙂 so Marhc 🙂, it is"
    place = words_of(text)[1]
    assert place.text == "Marhc"
    assert with_word(text, place, "March") == "🙂 so March 🙂, it is"


def test_a_script_without_spaces_has_words() -> None:
    words = words_of("三月の数字が出ました。")
    assert [word.text for word in words] == ["三月", "の", "数字", "が", "出", "ました"]


def test_one_line_keeps_what_scripts_need() -> None:
    assert one_line("A\nna\t\u0000B") == "A na B"
    joined = "👩\u200d💻 می\u200cخواهم"
    assert one_line(joined) == joined
    plain = "as it is"
    assert one_line(plain) is plain


@pytest.mark.parametrize(("length_s", "words"), [(0.2, "1 s"), (4.4, "4 s"), (150, "2 min"), (7500, "2 h 5 min")])
def test_lengths_have_units(length_s: float, words: str) -> None:
    assert length_words(length_s) == words


def test_clock_words() -> None:
    assert [clock_words(each) for each in (0, 65.9, 1880, 3723, -3)] == ["0:00", "1:05", "31:20", "1:02:03", "0:00"]


def test_entries_and_gaps_stand_in_the_order_of_their_speech(application: QApplication) -> None:
    model = TranscriptModel()
    model.show(update(5, "five"))
    model.show(update(1, "one"))
    model.mark(gap(3, 4))
    model.show(update(3, "three"))
    model.mark(gap(3, 4, channel=SYSTEM))
    model.mark(gap(9, 9))
    assert texts(model) == ["one", "no captions for 1 s (network)", "three", "five"]


def test_a_gap_that_grows_takes_the_place_of_those_that_it_covers(application: QApplication) -> None:
    model = TranscriptModel()
    model.show(update(1, "one"))
    model.mark(gap(3, 4))
    model.mark(gap(8, 9))
    model.mark(gap(3, 7))
    assert texts(model) == ["one", "no captions for 4 s (network)", "no captions for 1 s (network)"]
    model.mark(gap(2, 9))
    assert texts(model) == ["one", "no captions for 7 s (network)"]


def test_an_entry_that_lost_its_words_or_its_place_moves(application: QApplication) -> None:
    model = TranscriptModel()
    for number in range(4):
        model.show(update(number, f"n{number}"))
    model.show(update(1, ""))
    assert texts(model) == ["n0", "n2", "n3"]
    model.show(update(0, "later", start=10_000_000))
    assert texts(model) == ["n2", "n3", "later"]
    model.show(update(7, ""))
    assert len(model) == 3


def test_old_rows_change_move_and_go(application: QApplication) -> None:
    model = TranscriptModel()
    for number in range(3 * OPEN):
        model.show(update(number, f"number {number}"))
    held = model.row(5)
    model.show(update(5, "Corrected.", "Ana"))
    assert (held.text, model.now(held).text, model.now(held).speaker) == ("number 5", "Corrected.", "Ana")
    assert model.has(held)
    model.search("corr")
    assert (model.matches, model.hits_of(held)) == (1, 1)
    model.show(update(5, "Corrected, correctly."))
    assert (model.matches, model.hits_of(held), model.next_match(0, 1)) == (2, 2, 5)
    model.show(update(5, ""))
    assert (len(model), model.matches, model.has(held)) == (3 * OPEN - 1, 0, False)
    assert model.now(held) is held
    model.show(update(6, "number 6, moved", start=update(2 * OPEN, "").span.start + 1))
    assert [row.text for row in model if "6," in row.text] == ["number 6, moved"]
    assert model.row(2 * OPEN - 1).text == "number 6, moved"


def test_a_new_name_for_all_rows_packs_each_chunk_once(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = TranscriptModel()
    for number in range(4 * OPEN):
        model.show(update(number, f"number {number}", "Ana"))
    packed = Counter[str]()
    plain = row_store._pack

    def counted(chunk: row_store._Chunk) -> None:
        packed["times"] += 1
        plain(chunk)

    monkeypatch.setattr(row_store, "_pack", counted)
    for number in range(4 * OPEN):
        model.show(update(number, f"number {number}", "Anna"))
    assert {row.speaker for row in model} == {"Anna"}
    assert 0 < packed["times"] <= 4 * OPEN // row_store.CHUNK


def test_two_channels_may_have_the_same_utterance(application: QApplication) -> None:
    model = TranscriptModel()
    model.show(update(1, "theirs", channel=SYSTEM))
    model.show(update(1, "mine", channel=MICROPHONE))
    model.show(update(1, "file", channel=FILE))
    assert texts(model) == ["file", "mine", "theirs"]


def test_the_settled_part_ends_with_a_word(application: QApplication) -> None:
    model = TranscriptModel()
    model.show(update(1, "so what does", state=TextState.TENTATIVE, stable_words=2))
    assert model.row(0).text[: model.row(0).settled] == "so what"
    model.show(update(1, "so what does", state=TextState.TENTATIVE, stable_words=9))
    assert model.row(0).settled == len("so what does")
    model.show(update(1, "so what does it", state=TextState.FINAL))
    assert model.row(0).settled == len("so what does it")


def test_a_name_stands_where_the_speaker_changes(application: QApplication) -> None:
    model = TranscriptModel()
    for number, speaker in enumerate(["Ana", "Ana", "B\nob", None, "Ana"]):
        model.show(update(number, "words", speaker))
    assert [model.name_at(at) for at in range(5)] == ["Ana", "", "B ob", "", "Ana"]


def test_copying_names_the_speaker_and_on_request_the_time(application: QApplication) -> None:
    model = TranscriptModel()
    model.show(update(60, "hello", "Ana"))
    model.mark(gap(70, 74, GapReason.PAUSED))
    model.show(update(75, "nobody"))
    assert model.copied([0, 2], times=False) == "Ana: hello\nnobody"
    assert model.copied([0, 1], times=True) == "1:00 Ana: hello\n1:10 [no captions for 4 s (paused)]"
    model.begin(datetime(2026, 11, 21, 10, 41, 30))
    shown = QLocale().toString(QTime(10, 42, 30), QLocale.FormatType.ShortFormat)
    assert model.copied([0], times=True) == f"{shown} Ana: hello"


def test_search_counts_as_words_come_and_go(application: QApplication) -> None:
    model = TranscriptModel()
    model.show(update(1, "That is that."))
    model.search("THAT")
    assert model.matches == 2
    model.show(update(2, "that too"))
    assert model.matches == 3
    model.show(update(1, "nothing"))
    assert (model.matches, model.next_match(0, 1), model.next_match(0, -1)) == (1, 1, 1)
    model.show(update(2, ""))
    assert (model.matches, model.next_match(0, 1)) == (0, None)
    model.search("(")
    assert model.matches == 0
    model.search("")
    assert model.pattern is None
