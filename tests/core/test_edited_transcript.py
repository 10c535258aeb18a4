"""What was heard and what reads: it makes no difference whether an edit or the words came first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.transcripts import entries, entry, gap, gaps
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.core.edits import Edits
from livecaption.model import transcript as storage
from livecaption.model.audio import Gap
from livecaption.model.status import CorrectText, CorrectWord, RenameSpeaker
from livecaption.model.transcript import EntryKey, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionLine, CaptionRun, Shown, Tone

Request = CorrectText | CorrectWord | RenameSpeaker
REQUESTS = st.one_of(
    st.builds(CorrectWord, st.sampled_from(["word", "and", "so"]), st.sampled_from(["x", "y z", "and"])),
    st.builds(RenameSpeaker, st.sampled_from(["Ann", "x" * 99]), st.sampled_from(["Ana", "Bob & <Co>", ""])),
    st.builds(CorrectText, entries().map(lambda each: each.key), st.sampled_from(["", "my word"])),
)


def added(edits: Edits, request: Request) -> Edits:
    match request:
        case CorrectText():
            return edits.rewriting(request)
        case CorrectWord():
            return edits.correcting(request)
        case RenameSpeaker():
            return edits.renaming(request)


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "_CHUNK", 2)
    monkeypatch.setattr(storage, "_HEAD", 4)


@given(st.lists(st.one_of(REQUESTS, entries(), gaps()), max_size=12))
def test_what_reads_is_what_was_heard_through_all_edits_whatever_came_first(
    steps: list[Request | TranscriptUpdate | Gap],
) -> None:
    said, heard, edits = EditedTranscript(), Transcript(), Edits()
    for each in steps:
        if isinstance(each, TranscriptUpdate):
            said, heard = said.take(each), heard.apply(each)
        elif isinstance(each, Gap):
            said, heard = said.mark_gap(each), heard.mark_gap(each)
        else:
            edits = added(edits, each)
            before = said.read
            said, changed = said.editing(edits)
            assert [repr(said.read.entries[one.key]) for one in changed] == [repr(one) for one in changed]
            told = {one.key for one in changed}
            assert all(repr(one) == repr(before.entries[one.key]) for one in said.read.each() if one.key not in told)
    assert repr(said.heard.in_order()) == repr(heard.in_order())
    assert repr(said.read.in_order()) == repr(tuple(edits.edited(each) for each in heard.in_order()))
    assert said.read.gaps == heard.gaps


def shown(update: TranscriptUpdate, text: str | None = None) -> Shown:
    return Shown(update.key, 1, update.text if text is None else text, 0, update.state, update)


def line(text: str) -> CaptionLine:
    return CaptionLine(1, (CaptionRun(text, Tone.STABLE),), entry("", 0, 0).channel)


def read_after(said: EditedTranscript, text: str, *views: Shown) -> list[str]:
    edits = said.struck(line(text), {each.key: each for each in views})
    return [each.text for each in said.editing(edits)[0].read.each()]


def test_a_line_is_found_where_its_letters_stand_last() -> None:
    one, two = entry("yes yes no", 0, 1), entry("yes", 2, 3)
    said = EditedTranscript().take(one).take(two)
    assert read_after(said, "yes", shown(one), shown(two)) == ["yes yes no", ""]
    assert read_after(said, "no yes", shown(one), shown(two)) == ["yes yes", ""]
    assert read_after(said, "yes no", shown(one), shown(two)) == ["yes", "yes"]


def test_a_line_between_those_of_another_voice_is_found() -> None:
    ana, ben, again = (
        entry("we could", 0, 1, speaker="Ana"),
        entry("well", 0.5, 1, speaker="Ben"),
        entry("go home", 2, 3, speaker="Ana"),
    )
    said = EditedTranscript().take(ana).take(ben).take(again)
    assert read_after(said, "could go home", shown(ana), shown(ben), shown(again)) == ["we", "well", ""]


def test_a_line_that_shows_older_words_than_are_heard_now_is_found() -> None:
    heard = entry("we use copper nets and more", 0, 1, state=TextState.TENTATIVE)
    said = EditedTranscript().take(heard)
    assert read_after(said, "copper netties", shown(heard, "we use copper netties")) == ["we use and more"]


def test_what_cannot_be_found_takes_the_last_entry_and_an_empty_line_nothing() -> None:
    one, two = entry("one", 0, 1), entry("two", 2, 3)
    said = EditedTranscript().take(one).take(two)
    assert read_after(said, "else", shown(one), shown(two)) == ["one", ""]
    assert said.struck(line(" "), {one.key: shown(one)}) is said.edits
    assert said.struck(line("else"), {}) is said.edits
    gone = replace(one, utterance=two.utterance, channel=two.channel)
    assert EditedTranscript().struck(line("one"), {EntryKey(gone.channel, gone.utterance): shown(gone)}) == Edits()


def test_without_edits_there_is_one_transcript_and_after_taking_them_back_again() -> None:
    said = EditedTranscript().take(entry("teh", 0, 1)).mark_gap(gap(2, 3))
    assert said.read is said.heard
    renamed, _ = said.editing(said.edits.renaming(RenameSpeaker("S1", "Ana")))
    back, changed = renamed.editing(renamed.edits.renaming(RenameSpeaker("S1", "")))
    assert changed == ()
    assert back.read is back.heard
