"""A better model's words on screen: in place, only where no word changes its line, and only while it is there."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.reading import AT_ONCE, Reader, said
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.core.restated_lines import LATEST_S
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


def test_what_comes_late_is_in_the_transcript_alone_unless_a_person_wrote_it() -> None:
    reader = Reader(NARROW)
    reader.hear(said(0, "the numbers for much are in", final=True))
    before = reader.rows
    reader.hear(restated(0, "the numbers for March are in"), after_s=LATEST_S + 0.1)
    assert reader.rows == before
    assert reader.transcript.text == "the numbers for March are in"
    corrected = replace(restated(0, "The numbers for March are out", revision=10), state=TextState.CORRECTED)
    reader.hear(corrected)
    assert reader.rows == before, "a model's words in which a person's rule changed some"
    written = replace(corrected, text="the numbers for May are in")
    reader.transcript = reader.transcript.put(written)
    reader.look()
    assert "May" in " ".join(reader.rows)


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


def test_words_that_are_not_due_yet_come_in_the_better_text() -> None:
    reader = Reader(replace(NARROW, delay_s=2.0))
    reader.hear(said(0, "the numbers for much"))
    reader.wait(1.8)
    reader.hear(said(0, "the numbers for much are in", revision=1, final=True))
    reader.hear(restated(0, "the numbers for March are in and good"), after_s=1.0)
    assert reader.rows == ["the numbers for March"]
    reader.wait(10.0)
    assert reader.rows == ["the numbers for March", "are in and good"]


def test_nothing_is_late_of_what_does_not_show_yet() -> None:
    reader = Reader(replace(NARROW, delay_s=LATEST_S + 4.0))
    reader.hear(said(0, "the numbers for much", final=True))
    reader.hear(restated(0, "the numbers for March are in now"), after_s=LATEST_S + 1.0)
    reader.wait(30.0)
    assert " ".join(reader.rows) == "the numbers for March are in now"


def test_a_caption_that_waits_for_its_turn_comes_in_the_better_text() -> None:
    reader = Reader(replace(NARROW, lines=3, words_per_minute=60.0))
    reader.hear(said(0, "it was the best of all the times that we had ever seen", final=True))
    reader.hear(said(1, "the numbers for much are in", final=True))
    assert "numbers" not in " ".join(reader.rows)
    reader.hear(restated(1, "the numbers for March are in and good"), after_s=0.3)
    reader.wait(60.0)
    assert "the numbers for March are in and good" in " ".join(reader.rows)


def test_an_edit_of_a_restated_caption_is_taken_back_however_late() -> None:
    reader = Reader(NARROW)
    reader.hear(said(0, "the numbers for much", final=True))
    heard = restated(0, "the numbers for March")
    reader.hear(heard)
    reader.transcript = reader.transcript.put(replace(heard, text="the", state=TextState.CORRECTED, stable_words=1))
    reader.look(10.0)
    assert reader.rows == ["the"]
    reader.transcript = reader.transcript.put(heard)
    reader.look(20.0)
    assert reader.rows == ["the numbers for March"]


def test_who_said_a_restated_caption_shows_however_late_it_is_known() -> None:
    reader = Reader(NARROW)
    reader.hear(said(0, "the numbers much", final=True))
    reader.hear(restated(0, "the numbers March"))
    reader.hear(restated(0, "the numbers March", revision=10, speaker="Ana"), after_s=LATEST_S + 2.0)
    assert [line.speaker for line in reader.view.lines] == ["Ana"]


def test_another_name_for_who_said_it_brings_no_late_words() -> None:
    reader = Reader(NARROW)
    reader.hear(said(0, "the numbers much", final=True, speaker="Ana"))
    better = restated(0, "the numbers March", speaker="Ana")
    reader.hear(better, after_s=LATEST_S + 1.0)
    reader.transcript = reader.transcript.put(replace(better, speaker="Eva"))
    reader.look(1.0)
    assert [(line.speaker, line.text) for line in reader.view.lines] == [("Eva", "the numbers much")]


def by_two(update: TranscriptUpdate, first: int) -> TranscriptUpdate:
    """The first so many words are A's, the others B's."""
    texts = update.text.split()
    return replace(update, words=tuple(Word(text, 0.0, 1.0, None, "AB"[at >= first]) for at, text in enumerate(texts)))


def test_what_is_struck_leaves_lines_that_no_better_words_could_take() -> None:
    for after_s in (0.5, LATEST_S + 1.0):
        reader = Reader(replace(NARROW, columns=30))
        reader.hear(by_two(said(0, "are you there yes my code is secret", final=True), 3))
        better = by_two(restated(0, "are you incredibly and wonderfully there yes my code is a secret"), 6)
        reader.hear(better, after_s=after_s)
        assert reader.rows == ["are you there", "yes my code is secret"]
        edited = EditedTranscript().take(better)
        edits = edited.struck(reader.view.lines[-1], reader.state.shown)
        edited, _ = edited.editing(edits, [better.key])
        reader.transcript = edited.read
        reader.look()
        assert "secret" not in " ".join([edited.read.text, *reader.rows])
        assert "are" in reader.rows[0]


def test_of_a_struck_caption_it_may_become_known_who_said_it_but_no_other_words() -> None:
    edited = EditedTranscript().take(restated(0, "my code is secret"))
    edits = edited.edits.striking([(edited.heard.tail(1)[0], 3, 4)])
    edited, _ = edited.editing(edits, [restated(0, "").key])
    assert edited.take(restated(0, "my code is a secret", revision=10, speaker="Eva")) is edited
    named = edited.take(restated(0, "my code is secret", revision=10, speaker="Eva"))
    assert [(each.text, each.speaker) for each in named.read.each()] == [("my code is", "Eva")]


def test_lines_that_stand_keep_the_name_of_who_said_them() -> None:
    reader = Reader(replace(NARROW, columns=30))
    reader.hear(by_two(said(0, "are you there yes I am hear", final=True), 3))
    before = [(line.speaker, line.text) for line in reader.view.lines]
    assert before == [("A", "are you there"), ("B", "yes I am hear")]
    reader.hear(restated(0, "are you there yes I am here", speaker="A"), after_s=LATEST_S + 1.0)
    assert [(line.speaker, line.text) for line in reader.view.lines] == before


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
