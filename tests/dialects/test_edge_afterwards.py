"""Who said it, and what, as an edge server tells and corrects it."""

from __future__ import annotations

import json

from livecaption.dialects.edge import EdgeDialect
from livecaption.dialects.edge_afterwards import MOST_REMEMBERED
from livecaption.model.audio import ChannelId, SampleIndex, UtteranceEnded, UtteranceId, UtteranceStarted
from livecaption.model.seams import DialectText
from livecaption.model.transcript import TextState, Transcript, TranscriptUpdate

CHANNEL = ChannelId("room")


def connected(**wishes: bool) -> EdgeDialect:
    dialect = EdgeDialect(CHANNEL, 1, **wishes)  # type: ignore[arg-type]  # switches only
    dialect.open(0.0)
    ready = {"type": "ready", "sessionId": "s", "capabilities": ["utterance", "words", "speakers"]}
    dialect.receive(json.dumps(ready))
    dialect.events_received()
    return dialect


def said(dialect: EdgeDialect, number: int, *parts: tuple[str, str | None]) -> TranscriptUpdate:
    """An utterance from start to final."""
    start = SampleIndex(number * 16000)
    dialect.send(UtteranceStarted(CHANNEL, UtteranceId(number), start))
    dialect.send(UtteranceEnded(CHANNEL, UtteranceId(number), SampleIndex(start + 16000)))
    dialect.receive(
        json.dumps(
            {
                "type": "transcript",
                "isFinal": True,
                "utteranceId": number,
                "revision": 3,
                "text": " ".join(text for text, _ in parts),
                "segments": segments(*parts, words=True),
            }
        )
    )
    (update,) = updates(dialect)
    return update


def segments(*parts: tuple[str, str | None], words: bool = False) -> list[dict[str, object]]:
    return [
        {
            "text": text,
            "speaker": speaker,
            "words": [{"word": f" {word}", "start": 1, "end": 2} for word in text.split()] if words else [],
        }
        for text, speaker in parts
    ]


def updates(dialect: EdgeDialect) -> list[TranscriptUpdate]:
    return [event.update for event in dialect.events_received() if isinstance(event, DialectText)]


def corrected(dialect: EdgeDialect, number: int, *parts: tuple[str, str | None]) -> list[TranscriptUpdate]:
    dialect.receive(json.dumps({"type": "speakers", "utteranceId": number, "segments": segments(*parts)}))
    return updates(dialect)


def restated(
    dialect: EdgeDialect, number: int, *parts: tuple[str, str | None], revision: int = 9
) -> list[TranscriptUpdate]:
    text = " ".join(text for text, _ in parts)
    told = {"type": "restated", "utteranceId": number, "revision": revision, "text": text, "language": "en"}
    dialect.receive(json.dumps({**told, "segments": segments(*parts, words=True)}))
    return updates(dialect)


def test_a_restatement_replaces_a_final_once() -> None:
    dialect = connected()
    final = said(dialect, 7, ("the numbers for much", None))
    transcript = Transcript().apply(final)
    (better,) = restated(dialect, 7, ("the numbers for", "Ana"), ("March", "Ben"))
    assert (better.key, better.span, better.state) == (final.key, final.span, TextState.RESTATED)
    assert better.revision > final.revision
    assert better.stable_words == 4
    assert [(word.text, word.speaker) for word in better.words[2:]] == [("for", "Ana"), ("March", "Ben")]
    assert transcript.apply(better).text == "the numbers for March"
    assert restated(dialect, 7, ("once more", None), revision=12) == []
    (corrected_,) = corrected(dialect, 7, ("the numbers for March", "Eva"))
    assert corrected_.state is TextState.RESTATED
    assert transcript.apply(better).apply(corrected_).entries[final.key].speaker == "Eva"


def test_a_restatement_of_nothing_known_or_in_no_words_is_left_out() -> None:
    dialect = connected()
    assert restated(dialect, 7, ("who knows", None)) == []
    said(dialect, 7, ("the numbers", None))
    assert restated(dialect, 7) == []
    dialect.send(UtteranceStarted(CHANNEL, UtteranceId(8), SampleIndex(0)))
    assert restated(dialect, 8, ("not closed", None)) == []


def test_a_restatement_does_not_forget_who_spoke() -> None:
    dialect = connected()
    said(dialect, 7, ("the numbers for much", "Ana"))
    (better,) = restated(dialect, 7, ("the numbers for March", None))
    assert better.speaker == "Ana"


def test_what_several_said_is_not_restated_in_words_of_nobody() -> None:
    dialect = connected()
    said(dialect, 7, ("are you there", "Ana"), ("yes I am", "Ben"))
    assert restated(dialect, 7, ("are you here yes I am", None)) == []
    told = {"type": "restated", "utteranceId": 7, "revision": 9, "text": "are you here yes I am"}
    dialect.receive(json.dumps({**told, "segments": segments(("are you here yes I am", "Ana"))}))
    assert updates(dialect) == []
    assert len(restated(dialect, 7, ("are you here", "Ana"), ("yes I am", "Ben"))) == 1


def test_restatements_are_asked_for() -> None:
    for wish in (True, False):
        dialect = EdgeDialect(CHANNEL, 1, restate=wish)
        dialect.open(0.0)
        (start,) = dialect.data_to_send()
        assert json.loads(start)["config"].get("restate", False) is wish


def test_speakers_are_asked_for() -> None:
    dialect = EdgeDialect(CHANNEL, 1, diarize=True, speakers=2)
    dialect.open(0.0)
    (start,) = dialect.data_to_send()
    assert json.loads(start)["config"]["diarize"] is True
    assert json.loads(start)["config"]["speakers"] == 2


def test_a_correction_changes_speakers_and_no_word() -> None:
    dialect = connected()
    first = said(dialect, 1, ("yes I do no", None))
    (second,) = corrected(dialect, 1, ("yes I do", "Speaker 1"), ("no", "Speaker 2"))
    assert (second.text, second.state, second.key) == (first.text, first.state, first.key)
    assert [word.speaker for word in second.words] == ["Speaker 1"] * 3 + ["Speaker 2"]
    assert second.speaker == "Speaker 1"
    transcript = Transcript().apply(first).apply(second)
    assert transcript.entries[first.key].speaker == "Speaker 1"
    assert transcript.apply(first) is transcript, "an older text takes nothing back"
    (third,) = corrected(dialect, 1, ("yes I do no", "Speaker 2"))
    assert transcript.apply(third).entries[first.key].speaker == "Speaker 2"


def test_an_utterance_of_two_stands_under_the_name_of_who_says_most() -> None:
    update = said(connected(), 1, ("yes", "Speaker 1"), ("I do not", "Speaker 2"))
    assert update.speaker == "Speaker 2"
    assert [word.speaker for word in update.words] == ["Speaker 1"] + ["Speaker 2"] * 3
    assert said(connected(), 1, ("yes", None), ("I do", "Speaker 1")).speaker == "Speaker 1"


def test_what_does_not_fit_is_left_out() -> None:
    dialect = connected()
    said(dialect, 1, ("yes I do no", "Speaker 1"))
    assert corrected(dialect, 1, ("yes I do", "Speaker 2")) == []
    assert corrected(dialect, 1, ("yes I do no", "Speaker 1")) == []
    assert corrected(dialect, 1) == []
    assert corrected(dialect, 2, ("yes", "Speaker 2")) == []


def test_what_may_be_corrected_is_bounded() -> None:
    dialect = connected()
    for number in range(MOST_REMEMBERED + 1):
        said(dialect, number, ("yes", None))
    assert corrected(dialect, 0, ("yes", "Speaker 1")) == []
    assert len(corrected(dialect, 1, ("yes", "Speaker 1"))) == 1


def test_a_final_of_another_connection_keeps_its_words_and_its_speaker() -> None:
    first = said(connected(), 1, ("yes I do", "Speaker 1"))
    other = EdgeDialect(CHANNEL, 2)
    other.open(0.0)
    other.receive(json.dumps({"type": "ready", "capabilities": ["utterance", "words"]}))
    other.events_received()
    transcript = Transcript().apply(first)
    assert transcript.apply(said(other, 1, ("yes we do", "Speaker 2"))) is transcript
    assert transcript.apply(said(other, 1, ("yes I do", None))) is transcript
