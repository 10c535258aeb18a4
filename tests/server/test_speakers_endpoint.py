"""Speakers over a real socket: told with the text or after it, and never waited for."""

from __future__ import annotations

import numpy as np
import pytest

from fakes.endpoint import Caller, calling, running
from fakes.engine import FakeEngine
from fakes.voices import FakeVoices
from livecaption.model.audio import SAMPLE_RATE_HZ


def say(caller: Caller, name: int, sign: float) -> None:
    caller.send("utterance", id=name, startSample=name * SAMPLE_RATE_HZ)
    caller.audio(np.full(SAMPLE_RATE_HZ, 0.1 * sign, np.float32))
    caller.send("flush", id=name)


def test_a_final_does_not_wait_for_its_speaker_who_is_told_after_it() -> None:
    voices = FakeVoices()
    voices.hold.clear()
    with running(FakeEngine(), voices=voices) as port, calling(port) as caller:
        caller.send("start", config={"diarize": True, "words": True})
        assert "speakers" in caller.until("ready")["capabilities"]
        say(caller, 7, -1.0)
        final = caller.until("transcript", utteranceId=7, isFinal=True)
        assert [segment.get("speaker") for segment in final["segments"]] == [None]
        voices.hold.set()
        told = caller.until("speakers", utteranceId=7)
        assert [(each["text"], each["speaker"]) for each in told["segments"]] == [(final["text"], "Minus")]
        caller.send("stop")
        caller.until("done")


def test_after_a_reconnect_the_session_has_the_same_voices() -> None:
    voices = FakeVoices()
    with running(FakeEngine(), voices=voices) as port:
        for _ in range(2):
            with calling(port, "?session=one") as caller:
                caller.send("start", config={"diarize": True, "channel": "mic", "speakers": 2})
                caller.until("ready")
                say(caller, 1, 1.0)
                caller.until("transcript", utteranceId=1, isFinal=True)
                caller.send("stop")
                caller.until("done")
        with calling(port, "?session=two") as caller:
            caller.send("start", config={"diarize": True, "channel": "mic"})
            caller.until("ready")
            say(caller, 1, 1.0)
            caller.until("transcript", utteranceId=1, isFinal=True)
            caller.until("speakers", utteranceId=1) if not _labelled(caller) else None
    assert voices.expected == [2, None]


def _labelled(caller: Caller) -> bool:
    return bool(caller.finals()[-1]["segments"][0].get("speaker"))


@pytest.mark.expects_log
def test_captions_come_where_speakers_cannot_be_told() -> None:
    with running(FakeEngine(), voices=FakeVoices(broken=True)) as port, calling(port) as caller:
        caller.send("start", config={"diarize": True})
        caller.until("ready")
        say(caller, 1, 1.0)
        assert caller.until("transcript", utteranceId=1, isFinal=True)["text"]
        caller.send("stop")
        caller.until("done")


def test_who_does_not_ask_makes_no_work() -> None:
    voices = FakeVoices()
    with running(FakeEngine(), voices=voices) as port, calling(port) as caller:
        caller.send("start", config={})
        caller.until("ready")
        say(caller, 1, 1.0)
        caller.until("transcript", utteranceId=1, isFinal=True)
    assert voices.loaded == 0
