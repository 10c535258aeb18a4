"""Which words are whose: words with times, and who spoke when. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from livecaption.model.said_by import Part, runs_of
from livecaption.model.seams import Spoken
from livecaption.model.transcript import Word

NEAR_S = 0.6
"""A word outside of every stretch is the nearest one's: its times are good to some tenths of a second."""


def by_speaker(words: Sequence[Word], spoken: Sequence[Spoken]) -> tuple[Part, ...]:
    """The words in runs of one speaker each; times of both in seconds from the utterance's first sample.

    A single word between two of one speaker is theirs: its times are less sure than that.
    """
    if not words:
        return ()
    speakers = [_speaker_of(word, spoken) for word in words]
    for place in range(1, len(speakers) - 1):
        if speakers[place - 1] == speakers[place + 1] != speakers[place]:
            speakers[place] = speakers[place - 1]
    return runs_of(speakers)


def most_spoken(spoken: Sequence[Spoken]) -> str | None:
    """Who spoke longest; None where that is unsure."""
    seconds: dict[str | None, float] = {}
    for each in spoken:
        seconds[each.speaker] = seconds.get(each.speaker, 0.0) + each.end_s - each.start_s
    return max(seconds, key=lambda speaker: seconds[speaker]) if seconds else None


def _speaker_of(word: Word, spoken: Sequence[Spoken]) -> str | None:
    best, speaker = 0.0, None
    for each in spoken:
        together = min(word.end_s, each.end_s) - max(word.start_s, each.start_s)
        if together > best:
            best, speaker = together, each.speaker
    if best > 0 or not spoken:
        return speaker
    nearest = min(spoken, key=lambda each: max(each.start_s - word.end_s, word.start_s - each.end_s))
    away_s = max(nearest.start_s - word.end_s, word.start_s - nearest.end_s)
    return nearest.speaker if away_s <= NEAR_S else None
