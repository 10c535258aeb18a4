"""What a model hears, as text: parts are words, or characters where a language has no spaces between words. Pure.

Everything outside counts words by white space (`Hypothesis.stable_words`, `Hypothesis.words`): a sentence in Japanese
is one of them, and is stable when it is over. What was shown of it stays all the same: agreement goes by the parts.
"""

from __future__ import annotations

from collections.abc import Sequence

from livecaption.core.agreement import before_long_loop, before_loop
from livecaption.model.transcript import Word

WITHOUT_SPACES = frozenset({"ja", "zh", "yue", "th", "lo", "my", "km", "bo"})
"""Languages whose words have no spaces between them."""


_COPIES, _LEAST_CHARACTERS = 3, 12


def spaced(language: str) -> bool:
    """Whether the words of a language have spaces between them; `language` is a BCP 47 code."""
    return language.partition("-")[0].lower() not in WITHOUT_SPACES


def before_step_loop(parts: Sequence[str], language: str) -> int:
    """How many leading parts of a tentative hypothesis come before it says the same thing over. Characters may well do
    so twice in a row (in Japanese, "iro-iro" is a word), so where they are the parts it takes more."""
    return before_loop(parts) if spaced(language) else before_long_loop(parts, _COPIES, _LEAST_CHARACTERS)


def white_space_words(glued: Sequence[bool]) -> list[tuple[int, int]]:
    """Which parts each white-space word is made of, as (first, end); `glued` tells of each part whether no space is
    before it."""
    starts = [place for place, joined in enumerate(glued) if place == 0 or not joined]
    return list(zip(starts, [*starts, len(glued)][1:], strict=True))


def stable_count(words: Sequence[tuple[int, int]], trusted: int, *, may_grow: bool) -> int:
    """How many leading white-space words are made of trusted parts alone; `may_grow`: the last can still get longer."""
    count = sum(end <= trusted for _, end in words)
    return count - 1 if may_grow and count and count == len(words) else count


def written(
    parts: Sequence[Word], glued: Sequence[bool], trusted: int, *, may_grow: bool
) -> tuple[str, int, tuple[Word, ...]]:
    """The text of the parts, how many of its white-space words are stable, and those words with their times."""
    groups = white_space_words(glued)
    words = merged(parts, groups)
    return " ".join(word.text for word in words), stable_count(groups, trusted, may_grow=may_grow), words


def merged(parts: Sequence[Word], words: Sequence[tuple[int, int]]) -> tuple[Word, ...]:
    """The parts as white-space words: from the start of the first to the end of the last, as sure as the least of them.
    Times are in seconds, to a millisecond, and never go back."""
    found: list[Word] = []
    at_s = 0.0
    for first, end in words:
        inside = parts[first:end]
        sure = [part.probability for part in inside if part.probability is not None]
        start_s = max(at_s, inside[0].start_s)
        at_s = max(start_s, inside[-1].end_s)
        found.append(
            Word(
                "".join(part.text for part in inside),
                round(start_s, 3),
                round(at_s, 3),
                round(min(sure), 3) if sure else None,
            )
        )
    return tuple(found)
