"""An utterance that breaks an endpoint makes way, and is given up only where others succeed."""

from __future__ import annotations

from livecaption.core.stalls import Stall, Stalls
from livecaption.model.audio import UtteranceId

POISON, OTHER = UtteranceId(1), UtteranceId(2)


def test_it_makes_way_at_the_third_failure_and_is_given_up_at_the_sixth_when_others_succeeded() -> None:
    stalls = Stalls()
    verdicts = [stalls.note(POISON, "endpoint.failed") for _ in range(3)]
    stalls.final(OTHER)
    verdicts += [stalls.note(POISON, "endpoint.failed") for _ in range(3)]
    assert verdicts == [Stall.GO_ON, Stall.GO_ON, Stall.POSTPONE, Stall.POSTPONE, Stall.POSTPONE, Stall.GIVE_UP]


def test_an_endpoint_that_fails_at_everything_gives_nothing_up() -> None:
    stalls = Stalls()
    assert Stall.GIVE_UP not in {stalls.note(POISON, "endpoint.failed") for _ in range(100)}


def test_lost_connections_are_no_fault_of_an_utterance() -> None:
    stalls = Stalls()
    stalls.final(OTHER)
    assert {stalls.note(POISON, "endpoint.lost") for _ in range(100)} == {Stall.GO_ON}


def test_silence_may_mean_no_words_the_second_time_or_the_fifth_from_one_that_says_nothing_at_all() -> None:
    stalls = Stalls()
    assert not stalls.may_be_wordless(POISON, talks=True)
    stalls.note(POISON, "endpoint.silent")
    assert stalls.may_be_wordless(POISON, talks=True)
    assert not stalls.may_be_wordless(POISON, talks=False)
    for _ in range(3):
        stalls.note(POISON, "endpoint.silent")
    assert stalls.may_be_wordless(POISON, talks=False)
    stalls.final(POISON)
    assert not stalls.may_be_wordless(POISON, talks=True)
