"""A better model's words on screen: in place, only where no word changes its line, and only while it is there."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.reading import AT_ONCE, Reader, said
from livecaption.model.transcript import TextState, TranscriptUpdate, Word
from livecaption.model.view import CaptionStyle, Flow

NARROW = replace(AT_ONCE, columns=22)


def restated(utterance: int, text: str, *, revision: int = 9, speaker: str | None = None) -> TranscriptUpdate:
    update = said(utterance, text, revision=revision, final=True, speaker=speaker)
    return replace(update, state=TextState.RESTATED)


def test_a_word_changes_in_its_place() -> None:
    reader = Reader(NARROW)
    reader.hear(said(0, "the numbers for much are in and", final=True))
    before = [line.line_id for line in reader.view.lines]
    reader.hear(restated(0, "the numbers for March are in and"))
    assert reader.rows == ["the numbers for March", "are in and"]
    assert [line.line_id for line in reader.view.lines] == before
    (shown,) = reader.state.shown.values()
    assert (shown.text, shown.state) == ("the numbers for March are in and", TextState.RESTATED)


def test_a_line_that_cannot_hold_the_better_words_stays_and_the_others_change() -> None:
    reader = Reader(replace(NARROW, lines=3))
    reader.hear(said(0, "we saw the old boat go down to sea", final=True))
    before = reader.rows
    reader.hear(restated(0, "we saw the extraordinarily old goat go down to see"))
    assert len(reader.rows) == len(before)
    assert reader.rows[0] == before[0]
    assert reader.rows[-1].endswith("see")
    (shown,) = reader.state.shown.values()
    assert "extraordinarily" not in shown.text
    assert reader.transcript.text == "we saw the extraordinarily old goat go down to see"


def test_case_and_marks_alone_change_nothing_on_a_line() -> None:
    reader = Reader(NARROW)
    reader.hear(said(0, "the numbers for much are in and", final=True))
    reader.hear(restated(0, "The numbers, for much are in end."))
    assert reader.rows == ["the numbers for much", "are in end."]


def test_what_has_scrolled_away_does_not_come_back() -> None:
    reader = Reader(replace(NARROW, lines=1))
    reader.hear(said(0, "it was the best of times", final=True))
    reader.hear(said(1, "We all went direct to heaven", final=True, start=90_000))
    assert reader.rows == ["direct to heaven"] or reader.rows == ["to heaven"]
    before = reader.rows
    reader.hear(restated(0, "it was the worst of times and of all the days we had before us"))
    assert reader.rows == before
    assert "worst" in reader.transcript.text
    reader.hear(said(1, "We all went direct to heaven", final=True, start=90_000, speaker="Ana", revision=5))
    assert len(reader.rows) == 1


def test_of_a_caption_half_gone_only_what_is_seen_changes() -> None:
    reader = Reader(replace(NARROW, lines=1))
    reader.hear(said(0, "the numbers for much are in and", final=True))
    assert reader.rows == ["are in and"]
    reader.hear(restated(0, "those numbers for March are at end"))
    assert reader.rows == ["are at end"]
    assert reader.hear(restated(0, "x", revision=10)).lines == reader.view.lines, "once"


def test_words_that_still_wait_come_in_the_better_text() -> None:
    reader = Reader(replace(NARROW, words_per_minute=60.0, pace_delay_s=4.0))
    reader.hear(said(0, "Yes.", final=True))
    reader.hear(said(1, "the numbers for much are in and they are worse than we thought", final=True), after_s=5.0)
    key = reader.transcript.tail(1)[0].key
    assert "worse" not in reader.state.shown[key].text
    reader.hear(restated(1, "the numbers for much are in and they are better than we thought"))
    reader.wait(60.0)
    assert reader.last[key].text == "the numbers for much are in and they are better than we thought"


def test_a_restated_text_that_others_said_keeps_its_words() -> None:
    reader = Reader(NARROW)
    reader.hear(said(0, "we saw the boat go down to sea", final=True))
    reader.hear(restated(0, "we saw the goat go down to extraordinary lengths"))
    before = reader.rows
    assert "goat" in " ".join(before)
    assert "extraordinary" not in " ".join(before)
    reader.hear(restated(0, "we saw the goat go down to extraordinary lengths", revision=10, speaker="Ana"))
    assert reader.rows == before
    assert [turn.speaker for turn in reader.state.turns] == ["Ana"]


def test_a_final_that_was_never_seen_is_shown_as_restated() -> None:
    reader = Reader(NARROW)
    for update in (said(0, "the numbers for much", final=True), restated(0, "the extraordinary numbers for March")):
        reader.transcript = reader.transcript.apply(update)
    reader.look()
    assert " ".join(reader.rows) == "the extraordinary numbers for March"


WORDS = st.sampled_from(
    ["so", "the", "numbers", "March.", "better,", "I", "extraordinarily", "日本", "مرحبا", "x" * 25]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
STYLES = st.builds(
    CaptionStyle,
    lines=st.integers(1, 4),
    columns=st.sampled_from([1, 8, 20, 42]),
    flow=st.sampled_from(Flow),
    words_per_minute=st.sampled_from([0.0, 120.0]),
)


def _timed(update: TranscriptUpdate, speakers: list[str]) -> TranscriptUpdate:
    if not speakers:
        return update
    texts = update.text.split()
    words = tuple(Word(text, 0.0, 1.0, None, speakers[at // 3 % len(speakers)]) for at, text in enumerate(texts))
    return replace(update, words=words)


@given(STYLES, st.lists(TEXTS, min_size=1, max_size=4), st.data())
@settings(max_examples=60, deadline=None)
def test_no_line_comes_goes_or_begins_elsewhere_by_a_restatement(
    style: CaptionStyle, texts: list[str], data: st.DataObject
) -> None:
    reader = Reader(style)
    speakers = data.draw(st.lists(st.sampled_from(["Ana", "Ben"]), max_size=3))
    for number, text in enumerate(texts):
        reader.hear(_timed(said(number, text, final=True), speakers))
    reader.wait(60.0)  # nothing waits any more
    number = data.draw(st.integers(0, len(texts) - 1))
    better = _timed(restated(number, data.draw(TEXTS)), speakers)
    before = reader.view.lines
    settled = dict(reader.state.settled)
    reader.hear(better)
    assert [line.line_id for line in reader.view.lines] == [line.line_id for line in before]
    for key, entry in reader.state.settled.items():
        if key != better.key:
            assert entry.units == settled[key].units
    assert reader.transcript.entries[better.key].text == better.text
    after = reader.view.lines
    reader.wait(60.0)
    assert reader.view.lines == after
    state = reader.state
    reader.look(1.0)
    assert reader.state.settled == state.settled
