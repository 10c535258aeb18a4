"""The replay ledger: any schedule of connections sends every unfinished utterance whole and in order."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.ledger import ReplayLedger
from livecaption.model.audio import (
    ChannelId,
    GapReason,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)

CHANNEL = ChannelId("mic")


def utterance(number: int, frames: int = 3, length: int = 512) -> list[UtteranceEvent]:
    start = number * 100_000
    identity = UtteranceId(number)
    events: list[UtteranceEvent] = [UtteranceStarted(CHANNEL, identity, SampleIndex(start))]
    for frame in range(frames):
        at = SampleIndex(start + frame * length)
        events.append(UtteranceAudio(CHANNEL, identity, at, np.full(length, 0.25, np.float32), 0.0))
    events.append(UtteranceEnded(CHANNEL, identity, SampleIndex(start + frames * length)))
    return events


def drain(ledger: ReplayLedger) -> list[UtteranceEvent]:
    taken = []
    while (event := ledger.next()) is not None:
        taken.append(event)
    return taken


def words(events: list[UtteranceEvent]) -> list[str]:
    return [f"{type(event).__name__[9:]}{event.utterance}" for event in events]


def test_what_is_awaited_was_given_whole_and_has_no_final() -> None:
    ledger = ReplayLedger(CHANNEL)
    for event in (*utterance(0, frames=125), *utterance(1, frames=125), *utterance(2, frames=125)[:-1]):
        ledger.add(event)
    assert ledger.awaited_s() == 0
    drain(ledger)
    assert ledger.awaited_s() == 8.0
    ledger.close(UtteranceId(0))
    assert ledger.awaited_s() == 4.0
    ledger.rewind()
    assert ledger.awaited_s() == 0


def test_live_events_come_out_as_they_went_in() -> None:
    ledger = ReplayLedger(CHANNEL)
    for event in utterance(0)[:3]:
        ledger.add(event)
    assert words(drain(ledger)) == ["Started0", "Audio0", "Audio0"]
    assert ledger.next() is None
    for event in utterance(0)[3:]:
        ledger.add(event)
    assert words(drain(ledger)) == ["Audio0", "Ended0"]


def test_a_new_connection_gets_everything_unfinished_whole_and_live_sound_waits_its_turn() -> None:
    ledger = ReplayLedger(CHANNEL)
    for number in range(3):
        for event in utterance(number, frames=2):
            ledger.add(event)
    drain(ledger)
    ledger.close(UtteranceId(1))
    ledger.rewind()
    for event in utterance(3, frames=1)[:2]:
        ledger.add(event)
    assert words(drain(ledger)) == [
        *["Started0", "Audio0", "Audio0", "Ended0"],
        *["Started2", "Audio2", "Audio2", "Ended2"],
        *["Started3", "Audio3"],
    ]


def test_a_replay_is_bit_for_bit_what_was_sent_before() -> None:
    ledger = ReplayLedger(CHANNEL)
    noise = np.random.default_rng(1).uniform(-1.2, 1.2, 512).astype(np.float32)
    ledger.add(UtteranceStarted(CHANNEL, UtteranceId(0), SampleIndex(0)))
    ledger.add(UtteranceAudio(CHANNEL, UtteranceId(0), SampleIndex(0), noise, 0.0))
    first = drain(ledger)[1]
    ledger.rewind()
    second = drain(ledger)[1]
    assert isinstance(first, UtteranceAudio)
    assert isinstance(second, UtteranceAudio)
    assert np.array_equal(first.samples, second.samples)
    assert np.abs(first.samples).max() <= 1.0


def test_beyond_the_limit_the_oldest_whole_utterance_goes_and_a_gap_stands_for_it() -> None:
    ledger = ReplayLedger(CHANNEL, keep_s=20)
    gaps = []
    for number in range(4):
        for event in utterance(number, frames=6, length=16_000):
            ledger.add(event)
            gaps += ledger.gaps_made()
    assert [(gap.start, gap.end, gap.reason) for gap in gaps] == [(0, 96_000, GapReason.NOT_KEPT)]
    assert ledger.unfinished == (1, 2, 3)
    assert ledger.kept_s == 18


def test_an_utterance_still_being_spoken_is_not_closed() -> None:
    ledger = ReplayLedger(CHANNEL)
    for event in utterance(0)[:2]:
        ledger.add(event)
    ledger.close(UtteranceId(0))
    assert ledger.unfinished == (0,)


@given(st.data())
def test_any_schedule_of_cuts_and_finals_delivers_every_utterance_whole(data: st.DataObject) -> None:
    """A server that answers an utterance only when a connection brought it whole ends up with all of them."""
    ledger = ReplayLedger(CHANNEL)
    speech = [event for number in range(data.draw(st.integers(1, 6))) for event in utterance(number, frames=2)]
    total = {event.utterance for event in speech}
    finals: set[int] = set()
    heard: list[UtteranceEvent] = []
    steps = 0
    while speech or ledger.unfinished:
        steps += 1
        action = data.draw(st.sampled_from(["speak", "send", "cut"])) if steps < 60 else "send"
        if steps >= 60 and speech:
            ledger.add(speech.pop(0))
        if action == "speak" and speech:
            ledger.add(speech.pop(0))
        elif action == "cut":
            ledger.rewind()
            heard = []
        elif action == "send" and (event := ledger.next()) is not None:
            heard.append(event)
            if isinstance(event, UtteranceEnded):
                mine = [each for each in heard if each.utterance == event.utterance]
                assert words(mine) == [f"{kind}{event.utterance}" for kind in ("Started", "Audio", "Audio", "Ended")]
                assert event.utterance not in finals
                finals.add(event.utterance)
                ledger.close(event.utterance)
    assert finals == total
    assert ledger.kept_s == ledger.unsent_s == 0
