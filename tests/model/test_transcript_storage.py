"""The packed transcript holds what a plain one would, in any order of texts, and stays small."""

from __future__ import annotations

import gc
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.plain_transcript import PlainTranscript
from fakes.transcripts import entries, entry
from livecaption.model import transcript as storage
from livecaption.model.audio import ChannelId, SampleIndex, UtteranceId
from livecaption.model.sealed import Place, SealedEntries, place_of
from livecaption.model.transcript import EntryKey, Span, TextState, Transcript, TranscriptUpdate, Word


def spoken(number: int, state: TextState = TextState.FINAL, revision: int = 9) -> TranscriptUpdate:
    """Nine words, three seconds."""
    start_s = number * 3.6
    words = tuple(
        Word(f"word{(number * 9 + place) % 997}", round(start_s + place / 3, 3), round(start_s + (place + 1) / 3, 3))
        for place in range(9)
    )
    return replace(
        entry(" ".join(word.text for word in words), start_s, start_s + 3, utterance=number + 1, state=state),
        words=words,
        revision=revision,
    )


def long_transcript(count: int) -> Transcript:
    transcript = Transcript()
    for number in range(count):
        transcript = transcript.apply(spoken(number))
    return transcript


SMALL = st.builds(
    TranscriptUpdate,
    channel=st.sampled_from([ChannelId("mic"), ChannelId("system")]),
    utterance=st.integers(0, 12).map(UtteranceId),
    epoch=st.integers(0, 2),
    revision=st.integers(0, 3),
    text=st.sampled_from(["", "a", "b c", "\ud800"]),
    span=st.integers(0, 12).map(lambda start: Span(SampleIndex(start), SampleIndex(start + 1))),
    state=st.sampled_from(TextState),
    key_epoch=st.sampled_from([0, 0, 0, 1]),
)


@settings(max_examples=300)
@given(st.lists(st.tuples(st.booleans(), SMALL), max_size=60))
def _against_the_oracle(steps: list[tuple[bool, TranscriptUpdate]]) -> None:
    packed, plain = Transcript(), PlainTranscript()
    for puts, update in steps:
        before = packed
        if puts:
            packed = packed.put(update)
            plain.put(update)
        else:
            packed = packed.apply(update)
            assert plain.apply(update) is (packed is not before)
        assert packed.entries[update.key] == plain.entries[update.key]
    assert packed.in_order() == plain.in_order()
    assert len(packed) == len(plain.entries)
    assert packed.entries == plain.entries
    assert list(packed.entries) == [each.key for each in plain.in_order()]
    assert tuple(packed.latest()) == plain.in_order()[::-1]
    for count in (-1, 0, 1, 3, 5, 99):
        assert packed.tail(count) == (plain.in_order()[-count:] if count > 0 else ())
    assert packed.finals() == tuple(each for each in plain.in_order() if each.final and each.text)
    assert packed.text == "\n".join(each.text for each in plain.in_order() if each.text)
    louder = packed
    bound: Place | None = None
    while some := packed.older(bound):
        assert tuple(packed.beside(some)) == some
        louder = louder.putting([replace(each, text=each.text + "!") for each in some])
        bound = place_of(some[0])
    assert louder.in_order() == tuple(replace(each, text=each.text + "!") for each in plain.in_order())
    again = Transcript()
    for each in reversed(plain.in_order()):
        again = again.put(each)
    assert again == packed
    assert (louder == packed) is (not plain.entries)
    assert EntryKey(ChannelId("mic"), UtteranceId(99)) not in packed.entries


def test_any_texts_in_any_order_make_what_a_plain_transcript_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "_CHUNK", 2)
    monkeypatch.setattr(storage, "_HEAD", 4)
    _against_the_oracle()


@given(st.lists(entries(), min_size=1, max_size=8))
def test_what_is_sealed_comes_out_as_it_went_in(given_entries: list[TranscriptUpdate]) -> None:
    assert repr(SealedEntries(given_entries).entries()) == repr(tuple(given_entries))  # nan is not equal to itself


def test_numbers_and_letters_that_no_format_takes_are_kept_all_the_same() -> None:
    odd = replace(entry("half \ud800", 0, 1), utterance=UtteranceId(2**70))
    transcript = long_transcript(200).put(odd)
    assert transcript.entries[odd.key] is odd
    sealed = SealedEntries([odd])
    assert odd.key in sealed
    assert sealed.entries() == (odd,)


def test_a_sealed_entry_can_be_corrected_moved_and_added_to() -> None:
    transcript = long_transcript(400)
    corrected = replace(spoken(3), text="Corrected.", state=TextState.CORRECTED)
    transcript = transcript.apply(corrected)
    assert transcript.entries[corrected.key] == corrected
    assert transcript.apply(replace(spoken(3), state=TextState.RESTATED, revision=99)) is transcript
    moved = replace(corrected, span=spoken(390).span)
    transcript = transcript.put(moved)
    assert transcript.in_order()[390 - 1 : 390 + 1] == (moved, spoken(390))
    late = entry("late", 5.0, 6.0, utterance=9_999)
    assert transcript.apply(late).in_order()[2] == late
    assert len(transcript.apply(late)) == 401


def test_an_entry_that_many_come_before_stays_in_order() -> None:
    transcript = long_transcript(200)
    for number in range(300):
        transcript = transcript.apply(entry("late", 10 + number / 1000, 11, utterance=1_000 + number))
    starts = [each.span.start for each in transcript.each()]
    assert starts == sorted(starts)
    assert len(transcript) == 500


def test_eight_hours_stay_below_a_megabyte_and_a_half() -> None:
    """72,000 words with their times; measured 0.8 MB, the head of open entries included."""
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        transcript = long_transcript(8_000)
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert len(transcript) == 8_000
    assert grown < 1_500_000


def test_a_change_touches_a_bounded_part_however_long_the_session() -> None:
    transcript = long_transcript(3_000)
    after = transcript.apply(spoken(3_000, TextState.TENTATIVE))
    assert after._sealed is transcript._sealed or len(after._sealed) == len(transcript._sealed) + 1
    assert len(after._head) <= storage._HEAD
    assert all(mine is theirs for mine, theirs in zip(after._sealed, transcript._sealed, strict=False))
