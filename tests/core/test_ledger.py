"""The replay ledger: any schedule of connections sends every unfinished utterance whole and in order."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.ledger import IN_MEMORY_S, MOST_IN_MEMORY_S, ReplayLedger
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


class FakeSpool:
    """Keeps pieces in a dictionary; `room` is how many more it takes, `forgets` what it does not give back."""

    def __init__(self, room: int = 10_000) -> None:
        self.pieces: dict[int, bytes] = {}
        self.room = room
        self.forgets: set[int] = set()
        self._next = 0

    def store(self, pcm: bytes) -> int | None:
        if len(self.pieces) >= self.room:
            return None
        self._next += 1
        self.pieces[self._next] = pcm
        return self._next

    def load(self, place: int) -> bytes | None:
        return None if place in self.forgets else self.pieces[place]

    def drop(self, place: int) -> None:
        del self.pieces[place]


def long_utterance(number: int, seconds: int = 10) -> list[UtteranceEvent]:
    start, identity = number * 1_000_000, UtteranceId(number)
    events: list[UtteranceEvent] = [UtteranceStarted(CHANNEL, identity, SampleIndex(start))]
    for second in range(seconds):
        samples = np.full(16_000, (number * 100 + second) / 32767, np.float32)
        events.append(UtteranceAudio(CHANNEL, identity, SampleIndex(start + second * 16_000), samples, 0.0))
    events.append(UtteranceEnded(CHANNEL, identity, SampleIndex(start + seconds * 16_000)))
    return events


def named(events: list[UtteranceEvent]) -> list[int]:
    """The seconds that were sent, as the samples name them."""
    return [round(float(event.samples[0]) * 32767) for event in events if isinstance(event, UtteranceAudio)]


def test_beyond_five_minutes_sound_lies_in_the_spool_and_is_sent_in_order_all_the_same() -> None:
    spool = FakeSpool()
    ledger = ReplayLedger(CHANNEL, keep_s=3600, spool=spool)
    for number in range(100):
        for event in long_utterance(number):
            ledger.add(event)
    assert ledger.kept_s == 1000
    assert ledger.memory_s <= IN_MEMORY_S + 10
    assert ledger.gaps_made() == []
    for _ in range(2):
        sent = drain(ledger)
        assert named(sent) == [number * 100 + second for number in range(100) for second in range(10)]
        assert ledger.memory_s <= IN_MEMORY_S + 10, "what was read back does not stay"
        ledger.rewind()
    drain(ledger)
    for number in range(100):
        ledger.close(UtteranceId(number))
    assert spool.pieces == {}
    assert ledger.kept_s == ledger.memory_s == ledger.unsent_s == ledger.awaited_s() == 0


def test_with_a_full_disk_ten_minutes_stay_in_memory_and_the_oldest_goes() -> None:
    spool = FakeSpool(room=20)
    ledger = ReplayLedger(CHANNEL, keep_s=3600, spool=spool)
    for number in range(100):
        for event in long_utterance(number):
            ledger.add(event)
    gaps = ledger.gaps_made()
    assert ledger.memory_s <= MOST_IN_MEMORY_S
    assert [gap.start // 1_000_000 for gap in gaps] == list(range(len(gaps)))
    kept = named(drain(ledger))
    assert kept == [number * 100 + second for number in range(len(gaps), 100) for second in range(10)]
    assert len(kept) >= MOST_IN_MEMORY_S


def test_what_the_spool_has_lost_leaves_a_gap() -> None:
    spool = FakeSpool()
    ledger = ReplayLedger(CHANNEL, keep_s=3600, spool=spool)
    for number in range(40):
        for event in long_utterance(number):
            ledger.add(event)
    spool.forgets = {1}
    sent = drain(ledger)
    (gap,) = ledger.gaps_made()
    assert gap.reason is GapReason.NOT_KEPT
    lost = gap.start // 1_000_000
    assert gap.end - gap.start == 160_000
    assert named(sent) == [number * 100 + second for number in range(40) if number != lost for second in range(10)]
    assert ledger.gave_up(UtteranceId(lost))


def test_two_connections_are_rewound_apart() -> None:
    ledger = ReplayLedger(CHANNEL)
    for event in (*utterance(0), *utterance(1)):
        ledger.add(event)
    first = [ledger.next(carrier=1) for _ in range(5)]
    assert ledger.between
    assert words([each for each in first if each is not None]) == ["Started0", "Audio0", "Audio0", "Audio0", "Ended0"]
    second = [ledger.next(carrier=2) for _ in range(2)]
    assert words([each for each in second if each is not None]) == ["Started1", "Audio1"]
    assert not ledger.between
    assert (ledger.carried_by(1), ledger.carried_by(2)) == ((0,), (1,))
    ledger.rewind(1)
    rest = [ledger.next(carrier=2) for _ in range(3)]
    assert words([each for each in rest if each is not None]) == ["Audio1", "Audio1", "Ended1"], "not in its midst"
    again = [ledger.next(carrier=2) for _ in range(5)]
    assert words([each for each in again if each is not None]) == ["Started0", "Audio0", "Audio0", "Audio0", "Ended0"]
    assert ledger.awaited_s(2) == 6 * 512 / 16_000


def test_one_that_is_postponed_goes_last() -> None:
    ledger = ReplayLedger(CHANNEL)
    for event in (*utterance(0, frames=1), *utterance(1, frames=1)):
        ledger.add(event)
    ledger.postpone(UtteranceId(0))
    assert words(drain(ledger)) == ["Started1", "Audio1", "Ended1", "Started0", "Audio0", "Ended0"]


def test_an_outage_of_ten_minutes_takes_little_more_than_its_samples() -> None:
    import tracemalloc

    tracemalloc.start()
    ledger = ReplayLedger(CHANNEL, keep_s=660)
    for number in range(40):
        for event in utterance(number, frames=469):  # 15 s
            ledger.add(event)
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert ledger.kept_s > 599
    assert grown <= 22_500_000, "45 MB for two channels"
