"""Who said which words of an utterance."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fakes.reading import said
from livecaption.model.audio import SampleIndex
from livecaption.model.said_by import Part, divided, first_speaker, last_speaker, parts_of
from livecaption.model.transcript import TranscriptUpdate, Word


def spoken(*parts: tuple[str | None, str], each_s: float = 0.1) -> TranscriptUpdate:
    """A final of an utterance that these speak, each word a tenth of a second long."""
    flat = [(word, speaker) for speaker, text in parts for word in text.split()]
    words = tuple(Word(word, at * each_s, (at + 1) * each_s, None, speaker) for at, (word, speaker) in enumerate(flat))
    return replace(said(0, " ".join(word for word, _ in flat), final=True, speaker="Ana"), words=words)


def test_an_utterance_of_two_has_two_parts() -> None:
    update = spoken(("Ana", "What can I say?"), (None, "Well,"), ("Ben", "no."))
    assert parts_of(update) == (Part(0, 5, "Ana"), Part(5, 6, "Ben"))
    assert (first_speaker(update), last_speaker(update)) == ("Ana", "Ben")
    first, second = divided(update)
    assert (first.text, first.speaker, first.stable_words) == ("What can I say? Well,", "Ana", 5)
    assert (second.text, second.speaker, second.stable_words) == ("no.", "Ben", 1)
    assert first.span.start == update.span.start
    assert second.span == replace(update.span, start=SampleIndex(8_000))


def test_who_speaks_alone_is_whom_the_utterance_names() -> None:
    for update in (said(0, "No.", speaker="Ana"), spoken(("Ben", "No.")), said(0, "", speaker="Ana")):
        assert [part.speaker for part in parts_of(update)] == ["Ana"]
        assert divided(update) == (update,)


def test_words_that_are_not_those_of_the_text_tell_nothing() -> None:
    update = replace(spoken(("Ana", "What?"), ("Ben", "No.")), text="What? No, no.")
    assert divided(update) == (update,)


@given(
    st.lists(st.tuples(st.sampled_from([None, "Ana", "Ben"]), st.sampled_from(["a", "b c"])), min_size=1, max_size=6),
    st.sampled_from([0.1, -1.0, float("nan"), 1e9]),
)
def test_parts_are_the_whole_in_order(parts: list[tuple[str | None, str]], each_s: float) -> None:
    update = spoken(*parts, each_s=each_s)
    pieces = divided(update)
    assert " ".join(piece.text for piece in pieces) == update.text
    assert sum(piece.stable_words for piece in pieces) == update.stable_words
    for piece in pieces:
        assert update.span.start <= piece.span.start <= piece.span.end <= update.span.end
