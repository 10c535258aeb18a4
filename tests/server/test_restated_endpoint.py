"""Restatements over a real socket: told after the final, never waited for, and nothing of them where nobody asks."""

from __future__ import annotations

from collections.abc import Sequence

import httpx
import pytest

from fakes.endpoint import Caller, calling, noise, running
from fakes.engine import FakeEngine, FakeUtterance
from fakes.second_engine import BetterEngine
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word


class TwoWords(FakeEngine):
    """Two words a second, of which it hears the second badly where it hears one second alone."""

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> TwoWordsUtterance:
        return TwoWordsUtterance(self, language)


class TwoWordsUtterance(FakeUtterance):
    def finish(self) -> Hypothesis:
        seconds = len(self._samples) // SAMPLE_RATE_HZ
        said = ["heard", "better" if seconds > 1 else "badly"] * seconds
        words = tuple(Word(word, at / 2, at / 2 + 0.5, 0.8) for at, word in enumerate(said))
        return Hypothesis(" ".join(said), len(said), words, "en")


APART_S = 10
"""Between utterances that are no neighbours: each is heard alone."""


def say(caller: Caller, name: int) -> None:
    caller.send("utterance", id=name, startSample=name * APART_S * SAMPLE_RATE_HZ)
    caller.audio(noise(SAMPLE_RATE_HZ, name))
    caller.send("flush", id=name)


def test_a_final_does_not_wait_for_the_better_words_that_follow_it() -> None:
    second = BetterEngine()
    second.hold.clear()
    with running(FakeEngine(), second=second) as port, calling(port) as caller:
        caller.send("start", config={"restate": True})
        assert "restate" in caller.until("ready")["capabilities"]
        say(caller, 1)
        first = caller.until("transcript", utteranceId=1, isFinal=True)
        say(caller, 2)
        caller.until("transcript", utteranceId=2, isFinal=True)
        second.hold.set()
        told = caller.until("restated", utteranceId=1)
        assert told["text"] == first["text"].replace("heard", "read")
        caller.send("stop")
        caller.until("done")
    assert sorted(each["utteranceId"] for each in caller.said if each["type"] == "restated") == [1, 2]
    assert len(caller.finals()) == 2, "each flush has one final"


def test_an_engine_hears_its_own_finals_after_others_while_it_hears_the_next() -> None:
    engine = TwoWords()
    with running(engine, second=engine) as port, calling(port) as caller:
        caller.send("start", config={"restate": True})
        for name in range(3):
            caller.send("utterance", id=name, startSample=name * 2 * SAMPLE_RATE_HZ)
            caller.audio(noise(SAMPLE_RATE_HZ, name))
            caller.send("flush", id=name)
            caller.until("transcript", utteranceId=name, isFinal=True)
        caller.send("stop")
        caller.until("done")
    told = {each["utteranceId"]: each["text"] for each in caller.said if each["type"] == "restated"}
    assert told.keys() >= {1, 2}, "and the first as well where it still waited for the second"
    assert set(told.values()) == {"heard better"}
    assert caller.finals()[0]["text"] == "heard badly"


def test_who_does_not_ask_makes_no_work() -> None:
    second = BetterEngine()
    with running(FakeEngine(), second=second) as port, calling(port) as caller:
        caller.send("start", config={})
        assert "restate" not in caller.until("ready")["capabilities"]
        say(caller, 1)
        caller.send("stop")
        caller.until("done")
    assert (second.loaded_on, second.asked) == (None, [])
    assert [each["type"] for each in caller.said if each["type"] == "restated"] == []


def test_health_names_the_second_model_and_how_far_it_is() -> None:
    second = BetterEngine()
    with running(FakeEngine(), second=second) as port:
        told = httpx.get(f"http://127.0.0.1:{port}/health").json()
        assert (told["engine"], told["second"], told["secondState"]) == ("fake", "better", "waiting")
    with running(FakeEngine()) as port:
        assert "second" not in httpx.get(f"http://127.0.0.1:{port}/health").json()


@pytest.mark.expects_log
def test_captions_come_where_the_second_model_cannot_be_loaded() -> None:
    with running(FakeEngine(), second=BetterEngine(break_load=True)) as port, calling(port) as caller:
        caller.send("start", config={"restate": True})
        caller.until("ready")
        say(caller, 1)
        caller.send("stop")
        caller.until("done")
        assert len(caller.finals()) == 1
    assert all(each["type"] != "restated" for each in caller.said)


def test_a_connection_that_closes_takes_its_restatements_along() -> None:
    second = BetterEngine()
    second.hold.clear()
    with running(FakeEngine(), second=second) as port:
        with calling(port) as caller:
            caller.send("start", config={"restate": True, "channel": "mic"})
            say(caller, 1)
            caller.until("transcript", utteranceId=1, isFinal=True)
            say(caller, 2)
            caller.until("transcript", utteranceId=2, isFinal=True)
            assert second.entered.acquire(timeout=30)
        with calling(port) as other:
            other.send("start", config={"restate": True, "channel": "system"})
            say(other, 3)
            other.until("transcript", utteranceId=3, isFinal=True)
            second.hold.set()
            other.send("stop")
            other.until("restated", utteranceId=3)
    assert len(second.asked) == 2
