"""Which words are whose."""

from __future__ import annotations

from livecaption.core.speaker_words import by_speaker, most_spoken
from livecaption.model.said_by import Part
from livecaption.model.seams import Spoken
from livecaption.model.transcript import Word


def words(*spans: tuple[float, float]) -> list[Word]:
    return [Word(f"w{at}", start, end) for at, (start, end) in enumerate(spans)]


def test_words_go_to_who_speaks_most_of_their_time() -> None:
    spoken = [Spoken(0, 1.0, "A"), Spoken(1.0, 2.0, "B")]
    heard = words((0, 0.5), (0.5, 0.9), (0.9, 1.4), (1.4, 2.0))
    assert by_speaker(heard, spoken) == (Part(0, 2, "A"), Part(2, 4, "B"))


def test_a_single_word_between_two_of_one_speaker_is_theirs() -> None:
    spoken = [Spoken(0, 1.0, "A"), Spoken(1.0, 1.3, "B"), Spoken(1.3, 2.0, "A")]
    assert by_speaker(words((0, 1), (1, 1.3), (1.3, 2)), spoken) == (Part(0, 3, "A"),)


def test_a_word_in_a_pause_is_the_nearest_speakers_and_far_from_all_nobodys() -> None:
    spoken = [Spoken(1.0, 2.0, "A")]
    assert by_speaker(words((0.5, 0.8), (1, 2)), spoken) == (Part(0, 2, "A"),)
    assert by_speaker(words((1, 2), (4.0, 4.5)), spoken) == (Part(0, 1, "A"), Part(1, 2, None))


def test_without_words_or_stretches_there_is_nothing_to_say() -> None:
    assert by_speaker([], [Spoken(0, 1, "A")]) == ()
    assert by_speaker(words((0, 1)), []) == (Part(0, 1, None),)
    assert most_spoken([]) is None
    assert most_spoken([Spoken(0, 1, "A"), Spoken(1, 3, "B"), Spoken(3, 4.5, "A")]) == "A"
