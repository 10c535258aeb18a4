"""Speakers' numbers: they stay, are corrected by evidence, and cost the same all day."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
import pytest

from livecaption.core.clustering import unit
from livecaption.core.voice_memory import MOST_PIECES, Piece, VoiceMemory
from livecaption.model.seams import Spoken

WIDTH = 64


def voice(number: int, seed: int = 0, spread: float = 0.06) -> np.ndarray:
    """Somebody's voice, a little different each time."""
    return unit(np.eye(WIDTH)[number] + np.random.default_rng(1000 * number + seed).normal(0, spread, WIDTH))


def said(number: int, seconds: float = 3.0, start_s: float = 0.0, seed: int = 0) -> Piece:
    return Piece(start_s, start_s + seconds, voice(number, seed))


def names(told: tuple[Spoken, ...]) -> list[str | None]:
    return [each.speaker for each in told]


def test_speakers_are_numbered_as_they_come_and_keep_their_numbers() -> None:
    memory = VoiceMemory()
    turns = [0, 1, 0, 2, 1, 0]
    told: dict[Hashable, tuple[Spoken, ...]] = {}
    for at, who in enumerate(turns):
        told |= memory.take(at, [said(who, seed=at)])
    assert [names(told[at])[0] for at in range(6)] == [f"Speaker {who + 1}" for who in turns]
    assert memory.speakers == 3


def test_two_voices_in_one_utterance_are_told_apart() -> None:
    memory = VoiceMemory()
    told = memory.take("a", [said(0, 2.5), said(1, 2.5, 2.5)])["a"]
    assert told == (Spoken(0.0, 2.5, "Speaker 1"), Spoken(2.5, 5.0, "Speaker 2"))


def test_too_little_speech_makes_no_speaker_until_there_is_more_of_it() -> None:
    memory = VoiceMemory()
    memory.take("a", [said(0)])
    assert names(memory.take("b", [said(1, 1.0)])["b"]) == [None]
    told = memory.take("c", [said(1, 2.0, seed=2)])
    assert names(told["c"]) == ["Speaker 2"]
    assert names(told["b"]) == ["Speaker 2"], "the earlier label is corrected"


def test_what_is_like_two_speakers_is_unsure() -> None:
    memory = VoiceMemory()
    memory.take("a", [said(0)])
    memory.take("b", [said(1)])
    between = Piece(0.0, 0.5, unit(voice(0) + voice(1)))
    assert names(memory.take("c", [between])["c"]) == [None]
    assert memory.guess(between.vector, 0.9) is None


def test_only_what_changed_is_told_again() -> None:
    memory = VoiceMemory()
    memory.take("a", [said(0)])
    assert set(memory.take("b", [said(0, seed=1)])) == {"b"}


def test_two_that_turn_out_to_be_one_are_merged_under_the_number_that_had_more() -> None:
    memory = VoiceMemory()
    near = unit(voice(0) + 2.1 * voice(1))
    memory.take("a", [said(0, 6.0)])
    memory.take("b", [Piece(0.0, 3.0, near)])
    assert memory.speakers == 2
    bridge = unit(voice(0) + 0.8 * voice(1))
    told = memory.take("c", [Piece(0.0, 4.0, bridge), Piece(4.0, 8.0, bridge)])
    assert memory.speakers == 1
    assert names(told["b"]) == ["Speaker 1"]


def test_an_expected_number_joins_the_most_alike() -> None:
    def heard(expected: int | None) -> int:
        memory = VoiceMemory(expected=expected)
        memory.take("a", [said(0, 4.0)])
        memory.take("b", [Piece(0.0, 4.0, unit(0.4 * voice(0) + voice(1)))])
        memory.take("c", [said(2, 4.0)])
        return memory.speakers

    assert heard(None) == 3
    assert heard(2) == 2


def test_an_enrolled_voice_has_its_name_from_the_first_guess_on() -> None:
    memory = VoiceMemory(enrolled={"Anna": voice(3), "Otto": voice(4)})
    assert memory.guess(voice(3, 1), 0.9) == "Anna"
    assert names(memory.take("a", [said(3, seed=2)])["a"]) == ["Anna"]
    assert names(memory.take("b", [said(0)])["b"]) == ["Speaker 2"]
    assert memory.speakers == 2, "who is only enrolled has not spoken"


def test_guesses_while_somebody_speaks() -> None:
    memory = VoiceMemory()
    assert memory.guess(voice(0), 0.8) == "Speaker 1"
    memory.take("a", [said(0)])
    assert memory.guess(voice(0, 5), 0.8) == "Speaker 1"
    assert memory.guess(voice(1), 0.8) == "Speaker 2"
    assert memory.guess(unit(voice(0) * 0.37 + voice(5)), 0.8) is None


def test_a_forgotten_utterance_does_not_count() -> None:
    memory = VoiceMemory()
    memory.take("a", [said(0)])
    memory.forget("a")
    memory.take("b", [said(1)])
    assert memory.speakers == 1
    assert memory.pieces == 1


@pytest.mark.parametrize("speakers", [2, 5])
def test_a_day_is_bounded_and_nobody_loses_their_number(speakers: int) -> None:
    memory = VoiceMemory()
    for at in range(MOST_PIECES * 3 // 2):
        told = memory.take(at, [said(at % speakers, seed=at)])
        assert names(told[at]) == [f"Speaker {at % speakers + 1}"]
    assert memory.pieces == MOST_PIECES
    assert memory.speakers == speakers


def test_who_was_silent_for_hours_is_known_again() -> None:
    memory = VoiceMemory()
    memory.take("first", [said(7)])
    for at in range(MOST_PIECES + 10):
        memory.take(at, [said(at % 2, seed=at)])
    assert names(memory.take("last", [said(7, seed=3)])["last"]) == ["Speaker 1"]
