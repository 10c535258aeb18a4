"""Labels and texts of one connection, in whatever order they come."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from livecaption.dialects.edge_wire import encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.seams import Hypothesis, Spoken
from livecaption.model.transcript import Word
from livecaption.server.conversation import Conversation
from livecaption.server.who_speaks import MOST_REMEMBERED, WhoSpeaks
from livecaption.server.work import JobHeard, JobId, VoicesHeard

TEXT = Hypothesis("yes I do no", 4, tuple(Word(w, at, at + 1.0) for at, w in enumerate(("yes", "I", "do", "no"))))
TWO = (Spoken(0.0, 2.9, "Speaker 1"), Spoken(2.9, 4.0, "Speaker 2"))
ONE = (Spoken(0.0, 4.0, "Speaker 1"),)


def talk(*, can: bool = True, **config: object) -> Conversation:
    conversation = Conversation("s", ("en",), tells_speakers=can)
    conversation.receive(json.dumps({"type": "start", "config": {"words": True, **config}}))
    return conversation


def out(conversation: Conversation) -> list[dict[str, Any]]:
    return [json.loads(text) for text in conversation.data_to_send()]


def spoken_utterance(conversation: Conversation, name: int) -> None:
    conversation.receive(json.dumps({"type": "utterance", "id": name, "startSample": SAMPLE_RATE_HZ}))
    conversation.receive(encode_audio(0, SAMPLE_RATE_HZ, np.zeros(64_000, np.float32), "pcm_f32le"))
    conversation.receive(json.dumps({"type": "flush", "id": name}))


def by_whom(message: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(segment["text"], segment.get("speaker")) for segment in message["segments"]]


def test_speakers_are_offered_to_who_asks_where_they_can_be_told() -> None:
    assert "speakers" in out(talk(diarize=True))[0]["capabilities"]
    assert "speakers" not in out(talk())[0]["capabilities"]
    assert "speakers" not in out(talk(can=False, diarize=True))[0]["capabilities"]
    assert talk(diarize=True, speakers=3).speakers == 3
    assert talk().speakers is None


def test_a_text_comes_in_segments_of_who_is_known_by_then() -> None:
    conversation = talk(diarize=True)
    out(conversation)
    spoken_utterance(conversation, 4)
    conversation.report(VoicesHeard(JobId(0), TWO))
    conversation.report(JobHeard(JobId(0), TEXT, final=True))
    (final,) = out(conversation)
    assert by_whom(final) == [("yes I do", "Speaker 1"), ("no", "Speaker 2")]
    assert final["text"] == "yes I do no"
    assert [len(segment["words"]) for segment in final["segments"]] == [3, 1]
    assert (final["segments"][1]["start"], final["segments"][1]["end"]) == (4.0, 5.0)


def test_who_is_known_later_is_told_once_and_the_text_is_the_same() -> None:
    conversation = talk(diarize=True)
    out(conversation)
    spoken_utterance(conversation, 4)
    conversation.report(JobHeard(JobId(0), TEXT, final=True))
    assert by_whom(out(conversation)[0]) == [("yes I do no", None)]
    conversation.report(VoicesHeard(JobId(0), TWO))
    conversation.report(VoicesHeard(JobId(0), TWO))
    (told,) = out(conversation)
    assert (told["type"], told["utteranceId"]) == ("speakers", 4)
    assert by_whom(told) == [("yes I do", "Speaker 1"), ("no", "Speaker 2")]
    conversation.report(VoicesHeard(JobId(0), ONE))
    assert [by_whom(each) for each in out(conversation)] == [[("yes I do no", "Speaker 1")]]


def test_who_did_not_ask_is_told_nothing_of_speakers() -> None:
    conversation = talk()
    out(conversation)
    spoken_utterance(conversation, 4)
    conversation.report(VoicesHeard(JobId(0), TWO))
    conversation.report(JobHeard(JobId(0), TEXT, final=True))
    (final,) = out(conversation)
    assert by_whom(final) == [("yes I do no", None)]


def test_words_without_times_are_all_whose_who_spoke_most() -> None:
    who = WhoSpeaks()
    assert who.heard(JobId(1), TWO) is None
    who.final(JobId(1), 9, Hypothesis("yes I do no"), (0.0, 4.0))
    told = who.heard(JobId(1), (Spoken(0.0, 1.0, "Speaker 1"), Spoken(1.0, 4.0, "Speaker 2")))
    assert told is not None
    assert [(each.text, each.speaker) for each in told.segments] == [("yes I do no", "Speaker 2")]


def test_what_is_remembered_is_bounded() -> None:
    who = WhoSpeaks()
    for job in range(MOST_REMEMBERED + 1):
        who.final(JobId(job), job, TEXT, (0.0, 4.0))
    assert who.heard(JobId(0), TWO) is None
    assert who.heard(JobId(1), TWO) is not None


def test_done_is_said_when_everybodys_speakers_are_known() -> None:
    conversation = talk(diarize=True)
    out(conversation)
    spoken_utterance(conversation, 4)
    conversation.receive(json.dumps({"type": "flush", "id": 5}))
    conversation.receive(json.dumps({"type": "stop"}))
    conversation.report(JobHeard(JobId(0), TEXT, final=True))
    assert "done" not in [each["type"] for each in out(conversation)]
    conversation.report(VoicesHeard(JobId(0), TWO))
    assert "done" not in [each["type"] for each in out(conversation)]
    conversation.report(VoicesHeard(JobId(0), ONE, settled=True))
    assert [each["type"] for each in out(conversation)] == ["speakers", "done"]


def test_done_waits_for_nothing_where_speakers_were_known_before_the_text() -> None:
    conversation = talk(diarize=True)
    out(conversation)
    spoken_utterance(conversation, 4)
    conversation.receive(json.dumps({"type": "stop"}))
    conversation.report(VoicesHeard(JobId(0), TWO, settled=True))
    conversation.report(JobHeard(JobId(0), TEXT, final=True))
    assert [each["type"] for each in out(conversation)] == ["transcript", "done"]
