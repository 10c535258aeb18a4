"""What is said in the pictures, and the views that the program's own `step` makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from livecaption.core.captions import ViewState, step
from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId, Gap, GapReason, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate, Word
from livecaption.model.view import CaptionStyle, CaptionView, Rest
from livecaption.ui.captions.measure import QtMeasure

CHANNEL = ChannelId("system")
_WORDS_A_SECOND = 2.6
_SECOND_OPINION_S = 1.4


@dataclass(frozen=True, slots=True)
class Said:
    """An utterance; its last `unsure` words may still change, and then it is not over. From word number `other[0]` on
    `other[1]` speaks. It begins `after_s` seconds after the one before."""

    text: str
    speaker: str | None = None
    unsure: int = 0
    other: tuple[int, str] | None = None
    after_s: float = 0.7


MEETING = (
    Said("Shall we begin with the numbers?", "Ana"),
    Said("So the numbers for March are in, and they are better than we thought they might be", "Ana", unsure=4),
)
DIALOGUE = (
    Said("So the numbers for March are in, and they are better than we thought.", "Ana"),
    Said("Better than I thought. Who told you about it", "Bogdan", unsure=4),
)
TWO_AT_ONE_GO = (
    Said("So the numbers for", "Ana"),
    Said(
        "March are in, and they are better than we thought. Who told you about it?",
        "Ana",
        other=(10, "Bogdan"),
        after_s=0.9,
    ),
    Said("You did, on the telephone, the day before yesterday", "Ana", unsure=2),
)
LONG_TALK = (
    Said("Good morning, everyone, and thank you for coming on such a wet day.", "Ana"),
    Said("I want to go through three things: the first quarter, the two new regions, and "
         "what we do about support.", "Ana"),
    Said("[laughter]", None),
    Said("Before you start, can somebody close the door, please? It is loud outside.", "Bogdan"),
    Said("Done. Go on.", "Chidi"),
    Said("So. March closed twelve per cent above plan, which nobody expected in January, and most of "
         "it came from", "Ana", unsure=2),
)  # fmt: skip


def updates_of(utterances: Sequence[Said], began_s: float = 0.0) -> list[TranscriptUpdate]:
    """The newest text of each, one after the other in time."""
    return [growing[-1][1] for growing in _growing(utterances, began_s)]


def view_of(utterances: Sequence[Said], style: CaptionStyle, *, rest: Rest = Rest.LIVE) -> CaptionView:
    """The captions when all this has been said word by word."""
    transcript, state, measure = Transcript(), ViewState(), QtMeasure(style)
    now_s, view = 0.0, CaptionView()
    for growing in _growing(utterances, 0.0):
        for now_s, update in growing:
            transcript = transcript.apply(update)
            state, view = step(state, transcript, style, measure, now_s)
    # Words that may change wait for a second opinion, or show after a while.
    for _ in range(8):
        now_s += _SECOND_OPINION_S / 8
        state, view = step(state, transcript, style, measure, now_s)
    return replace(view, rest=rest)


def _growing(utterances: Sequence[Said], began_s: float) -> list[list[tuple[float, TranscriptUpdate]]]:
    """Each utterance word by word, with the time of each step in seconds."""
    made: list[list[tuple[float, TranscriptUpdate]]] = []
    for number, said in enumerate(utterances, 1):
        began_s += said.after_s if made else 0.0
        words = _parts(said.text)
        begin, end = (
            SampleIndex(round(SAMPLE_RATE_HZ * at_s)) for at_s in (began_s, began_s + len(words) / _WORDS_A_SECOND)
        )
        whole = TranscriptUpdate(
            CHANNEL, UtteranceId(number), 0, len(words) + 1, said.text, Span(begin, end), TextState.FINAL,
            stable_words=len(said.text.split()), speaker=said.speaker, words=_spoken(said, said.text),
        )  # fmt: skip
        growing = [
            (
                began_s + count / _WORDS_A_SECOND,
                replace(
                    whole,
                    revision=count,
                    text="".join(words[:count]).rstrip(),
                    words=_spoken(said, "".join(words[:count])),
                    state=TextState.TENTATIVE,
                    stable_words=_stable(words, count - max(2, said.unsure)),
                ),
            )
            for count in range(1, len(words) + 1)
        ]
        if said.unsure:
            at_s, newest = growing[-1]
            growing[-1] = (at_s, replace(newest, stable_words=_stable(words, len(words) - said.unsure)))
        else:
            growing.append((growing[-1][0] + 0.2, whole))
        made.append(growing)
        began_s = growing[-1][0]
    return made


def _spoken(said: Said, text: str) -> tuple[Word, ...]:
    """The words with whose they are, where two speak."""
    if said.other is None:
        return ()
    first, other = said.other
    words = enumerate(text.split())
    return tuple(Word(word, at * 1.0, at + 1.0, None, other if at >= first else said.speaker) for at, word in words)


def _stable(parts: list[str], count: int) -> int:
    """How many whole words so many parts are: a script without spaces has none before its end."""
    return max(0, count) if parts[0].endswith(" ") else 0


def _parts(text: str) -> list[str]:
    """Words with the space after them; of a script without spaces, a few characters at a time."""
    words = [f"{word} " for word in text.split()]
    return words if len(words) > 1 else [text[at : at + 4] for at in range(0, len(text), 4)]


def gap_after(update: TranscriptUpdate, length_s: float, reason: GapReason) -> Gap:
    """A stretch without captions right after an entry."""
    begin = SampleIndex(update.span.end)
    return Gap(update.channel, begin, SampleIndex(begin + round(length_s * SAMPLE_RATE_HZ)), reason)
