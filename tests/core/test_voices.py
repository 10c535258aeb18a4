"""Labels of speakers when another endpoint takes over."""

from __future__ import annotations

from livecaption.core.voices import Voices
from livecaption.model.audio import MICROPHONE, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, TranscriptUpdate, Word


def said(speaker: str | None) -> TranscriptUpdate:
    span = Span(SampleIndex(0), SampleIndex(16_000))
    words = (Word("hello", 0.0, 1.0, speaker=speaker),)
    return TranscriptUpdate(MICROPHONE, UtteranceId(0), 1, 1, "hello", span, TextState.FINAL, 1, words, speaker)


def test_a_label_stays_on_the_route_it_came_from_and_is_marked_on_another() -> None:
    voices = Voices()
    assert voices.marked(said("SPEAKER_00"), 0).speaker == "SPEAKER_00"
    other = voices.marked(said("SPEAKER_00"), 1)
    assert (other.speaker, other.words[0].speaker) == ("SPEAKER_00?", "SPEAKER_00?")
    assert voices.marked(said("SPEAKER_00"), 0).speaker == "SPEAKER_00"


def test_a_label_that_is_new_is_certain() -> None:
    voices = Voices()
    voices.marked(said("SPEAKER_00"), 0)
    assert voices.marked(said("S1"), 1).speaker == "S1"


def test_without_labels_nothing_changes() -> None:
    update = said(None)
    assert Voices().marked(update, 1) is update
