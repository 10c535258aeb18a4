"""Finals that a better model hears once more, as one connection is told of them: without a socket."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from fakes.endpoint import noise
from livecaption.dialects.edge_wire import encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.seams import Hypothesis, Spoken
from livecaption.model.transcript import Word
from livecaption.server.conversation import LANGUAGE_AFTER_S, Conversation
from livecaption.server.restating import LONGEST_S, MOST_HELD_S
from livecaption.server.telling import DONE_WAITS_S
from livecaption.server.work import CancelJob, JobHeard, JobId, OpenJob, Restated, RestateJob, VoicesHeard

FIRST = "he was in a four state"
BETTER = "he was in a poor state"


def hypothesis(text: str, language: str | None = "en") -> Hypothesis:
    words = tuple(Word(word, at * 0.2, at * 0.2 + 0.2, 0.9) for at, word in enumerate(text.split()))
    return Hypothesis(text, len(words), words, language, 5.0)


class Talk:
    """A conversation, and a client's words for it."""

    def __init__(self, *, second: tuple[str, ...] = ("en", "de"), voices: bool = False, **config: object) -> None:
        self.it = Conversation("s", ("en", "de", "fr"), tells_speakers=voices, restates=second)
        self.send("start", config={"restate": True, "words": True, **config})

    def send(self, type_: str, **fields: object) -> None:
        self.it.receive(json.dumps({"type": type_, **fields}))

    def say(self, name: int, seconds: float = 2.0) -> None:
        self.send("utterance", id=name, startSample=SAMPLE_RATE_HZ)
        self.it.receive(encode_audio(0, SAMPLE_RATE_HZ, noise(round(seconds * SAMPLE_RATE_HZ), name), "pcm_f32le"))
        self.send("flush", id=name)

    def final(self, job: int, text: str = FIRST, language: str | None = "en") -> None:
        self.it.report(JobHeard(JobId(job), hypothesis(text, language), final=True))

    def again(self, job: int, text: str | None = BETTER) -> None:
        self.it.report(Restated(JobId(job), None if text is None else hypothesis(text)))

    def restated(self) -> list[int]:
        """Jobs that are to be heard again."""
        return [each.job for each in self.it.second_work() if isinstance(each, RestateJob)]

    def out(self) -> list[dict[str, Any]]:
        return [json.loads(text) for text in self.it.data_to_send()]


def test_it_is_offered_to_who_asks_and_where_there_is_a_model_for_the_language() -> None:
    assert "restate" in Talk().out()[0]["capabilities"]
    assert "restate" in Talk(language="de-AT").out()[0]["capabilities"]
    for without in (Talk(second=()), Talk(restate=False), Talk(language="fr")):
        assert "restate" not in without.out()[0]["capabilities"]
        without.say(1)
        without.final(0)
        without.send("stop")
        assert not without.it.second_work()


def test_a_final_is_heard_again_and_told_in_better_words_once() -> None:
    talk = Talk()
    talk.out()
    talk.say(7)
    assert talk.it.second_work() == [], "not before its final"
    talk.final(0)
    (asked,) = talk.it.second_work()
    assert isinstance(asked, RestateJob)
    assert (asked.job, asked.language, asked.text, asked.start_s, asked.name) == (0, "en", FIRST, 1.0, 7)
    assert np.array_equal(np.concatenate(asked.sound), noise(2 * SAMPLE_RATE_HZ, 7))
    (final,) = talk.out()
    talk.again(0)
    talk.again(0)
    (told,) = talk.out()
    assert (told["type"], told["utteranceId"], told["text"]) == ("restated", 7, BETTER)
    assert told["revision"] > final["revision"]
    assert told["segments"][0]["words"][4] == {"word": " poor", "start": 1.8, "end": 2.0, "probability": 0.9}
    assert told["segments"][0]["start"] == 1.0


@pytest.mark.parametrize("text", [None, FIRST.upper() + ".", ""])
def test_what_is_not_better_is_not_told(text: str | None) -> None:
    talk = Talk()
    talk.say(7)
    talk.final(0)
    talk.out()
    talk.again(0, text)
    assert talk.out() == []


def test_tentative_words_and_wordless_and_nameless_utterances_are_not_heard_again() -> None:
    talk = Talk()
    talk.say(1)
    talk.it.report(JobHeard(JobId(0), hypothesis("he"), final=False))
    talk.final(0, "")
    talk.it.receive(encode_audio(1, SAMPLE_RATE_HZ, noise(16_000), "pcm_f32le"))
    talk.send("flush")
    talk.final(1)
    assert talk.it.second_work() == []


def test_an_utterance_sent_again_is_not_restated_by_what_it_was() -> None:
    talk = Talk()
    talk.say(7)
    talk.final(0)
    assert talk.restated() == [0]
    talk.say(7)
    assert talk.it.second_work() == [CancelJob(JobId(0))]
    talk.out()
    talk.again(0)
    assert talk.out() == []
    talk.final(1)
    talk.again(1)
    assert [each["type"] for each in talk.out()] == ["transcript", "restated"]


def test_done_waits_for_it_and_not_for_ever() -> None:
    talk = Talk()
    talk.say(7)
    talk.send("stop")
    talk.final(0)
    assert [each["type"] for each in talk.out()] == ["ready", "transcript"]
    assert talk.it.watches_time
    talk.again(0)
    assert [each["type"] for each in talk.out()] == ["restated", "done"]

    slow = Talk()
    slow.say(7)
    slow.send("stop")
    slow.final(0)
    slow.out()
    slow.it.tick(10.0)
    slow.it.tick(10.0 + DONE_WAITS_S - 0.1)
    assert slow.out() == []
    slow.it.tick(10.0 + DONE_WAITS_S)
    assert [each["type"] for each in slow.out()] == ["done"]
    assert slow.it.close_code == 1000


def test_heard_in_context_it_may_be_a_little_less_sure() -> None:
    for in_context, told in ((False, []), (True, ["restated"])):
        talk = Talk()
        talk.say(7)
        talk.final(0)
        talk.out()
        words = tuple(replace(word, probability=0.85) for word in hypothesis(BETTER).words)
        better = replace(hypothesis(BETTER), words=words)
        talk.it.report(Restated(JobId(0), better, in_context=in_context))
        assert [each["type"] for each in talk.out()] == told


def test_what_it_is_less_sure_of_stands_as_it_was_told() -> None:
    talk = Talk()
    talk.say(7)
    talk.final(0)
    talk.out()
    words = hypothesis("it was in a poor state").words
    words = (replace(words[0], probability=0.4), *words[1:])
    better = replace(hypothesis("it was in a poor state"), words=words)
    talk.it.report(Restated(JobId(0), better, in_context=True))
    assert [each["text"] for each in talk.out()] == ["he was in a poor state"]


def test_a_server_that_ends_waits_for_finals_alone() -> None:
    talk = Talk()
    talk.say(7)
    talk.it.leave()
    talk.final(0)
    assert talk.it.close_code == 1012


def test_long_sound_and_too_much_of_it_go_without() -> None:
    talk = Talk()
    talk.say(1, LONGEST_S + 1)
    talk.final(0)
    assert talk.it.second_work() == []
    count = int(MOST_HELD_S // 20) + 1
    for name in range(count):
        talk.say(10 + name, 20.0)
    for number in range(count):
        talk.final(1 + number)
    assert talk.restated() == list(range(1, count)), "the last of them is too much"
    talk.say(99, 20.0)
    talk.final(count + 1)
    assert len(talk.restated()) == 1, "there is room again"


def test_the_better_words_are_told_with_their_speakers_and_so_are_corrections_of_these() -> None:
    talk = Talk(voices=True, diarize=True)
    talk.say(7)
    talk.final(0)
    talk.it.report(VoicesHeard(JobId(0), (Spoken(0.0, 2.0, "Ana"),)))
    talk.out()
    talk.again(0)
    (told,) = talk.out()
    assert [(each["speaker"], each["text"]) for each in told["segments"]] == [("Ana", BETTER)]
    talk.it.report(VoicesHeard(JobId(0), (Spoken(0.0, 0.6, "Ana"), Spoken(0.6, 2.0, "Ben")), settled=True))
    (corrected,) = talk.out()
    parts = [(each["speaker"], each["text"]) for each in corrected["segments"]]
    assert parts == [("Ana", "he was in"), ("Ben", "a poor state")]


def test_the_language_that_is_found_is_kept_for_the_channel() -> None:
    talk = Talk()
    talk.say(1, 0.4)
    talk.final(0, "ja", "de")
    talk.say(2, LANGUAGE_AFTER_S)
    talk.final(1, "he was", "en")
    talk.say(3)
    talk.final(2, "oui", "fr")
    talk.say(4)
    opened = [each.language for each in talk.it.work() if isinstance(each, OpenJob)]
    assert opened == [None, None, "en", "en"]
    assert [each.language for each in talk.it.second_work() if isinstance(each, RestateJob)] == ["de", "en"]


def test_the_language_that_a_client_gives_is_never_another() -> None:
    talk = Talk(language="de_AT")
    talk.say(1)
    talk.final(0, FIRST, "en")
    talk.say(2)
    assert [each.language for each in talk.it.work() if isinstance(each, OpenJob)] == ["de_AT", "de_AT"]
    assert [each.language for each in talk.it.second_work() if isinstance(each, RestateJob)] == ["de_AT"]


def test_a_restatement_says_no_more_than_it_was_asked_for() -> None:
    talk = Talk(words=False)
    talk.say(7)
    talk.final(0)
    talk.out()
    talk.it.report(Restated(JobId(0), replace(hypothesis(BETTER), words=())))
    (told,) = talk.out()
    assert "words" not in told["segments"][0]
