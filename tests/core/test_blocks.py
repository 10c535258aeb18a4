"""Captions in blocks."""

from __future__ import annotations

import itertools
from dataclasses import replace

from fakes.reading import AT_ONCE, Reader, said
from livecaption.model.audio import FILE, UtteranceId
from livecaption.model.transcript import EntryKey, TextState
from livecaption.model.view import Flow

BLOCKS = replace(AT_ONCE, flow=Flow.BLOCKS, lines=2, columns=20, words_per_minute=240.0)


def test_a_block_fills_word_by_word_and_is_replaced_as_a_whole() -> None:
    reader = Reader(BLOCKS)
    words = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 - as it is said
    seen: list[list[str]] = []
    for count in range(1, len(words) + 1):
        reader.hear(said(0, " ".join(words[:count]), revision=count, stable=count), after_s=0.5)
        if not seen or seen[-1] != reader.rows:
            seen.append(reader.rows)
    reader.wait(4.0)
    seen.append(reader.rows)
    first = ["one two three four", "five six seven eight"]
    assert first in seen
    for before, after in itertools.pairwise(seen):
        grown = len(after) >= len(before) and all(new.startswith(old) for old, new in zip(before, after, strict=False))
        assert grown or before == first, "a block is replaced when it is full, and never reflows"
    assert seen[-1] == ["nine ten eleven", "twelve"]


def test_a_full_block_stays_for_its_reading_time() -> None:
    reader = Reader(BLOCKS)
    reader.look(0.0)
    reader.hear(said(0, "one two three four five six seven eight nine ten", final=True))
    first = reader.rows
    assert first == ["one two three four", "five six seven eight"]
    key = EntryKey(FILE, UtteranceId(0))
    assert reader.last[key].text == "one two three four five six seven eight"
    assert reader.last[key].state is TextState.STABLE
    reader.wait(1.0)
    assert reader.rows == first
    reader.wait(1.2)
    assert reader.rows == ["nine ten"]
    assert reader.last[key].state is TextState.FINAL


def test_a_backlog_of_blocks_is_shown_within_the_bound() -> None:
    reader = Reader(replace(BLOCKS, pace_delay_s=4.0))
    reader.look(0.0)
    words = " ".join(f"word{number}" for number in range(60))
    reader.hear(said(0, words, final=True))
    seen = [reader.rows]
    while reader.view.wake_at_s is not None and reader.now_s < 4.2:
        reader.wait_until(reader.view.wake_at_s)
        if reader.rows != seen[-1]:
            seen.append(reader.rows)
    assert reader.rows[-1].endswith("word59")
    assert " ".join(row for rows in seen for row in rows) == words, "every block was on screen"


def test_names_and_sounds_stand_in_blocks_too() -> None:
    reader = Reader(replace(BLOCKS, lines=3))
    reader.hear(said(0, "Hello.", final=True, speaker="Ana"))
    reader.hear(said(1, "[applause]", final=True))
    reader.hear(said(2, "Thank you.", final=True, speaker="Ben"))
    assert [(line.speaker, line.text) for line in reader.view.lines] == [
        ("Ana", "Hello."),
        (None, "[applause]"),
        ("Ben", "Thank you."),
    ]
