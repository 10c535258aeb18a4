"""Whether a sentence is over where one utterance ends and the next begins. Pure; any thread.

The gate closes an utterance at every short pause, and a recogniser ends whatever it is given with a full stop: so a
full stop there says little, and the word's probability hardly more. What says most is how long it was quiet, then which
word stands last, and which first after it. Measured in docs/decisions/0018.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from livecaption.core.gate import GateConfig
from livecaption.core.phrases import goes_on_with, leads_on, never_ends
from livecaption.model.audio import FRAME_SAMPLES, SAMPLE_RATE_HZ, Gap
from livecaption.model.said_by import first_speaker, last_speaker
from livecaption.model.transcript import Span, TranscriptUpdate

_BRIDGED = SAMPLE_RATE_HZ * 3 // 10
"""What was bridged with silence is no gap for a reader."""

HOLD_S = 1.8
"""After a longer silence whatever is said begins anew."""

STOP_S = 0.9
"""A full stop after a shorter silence is taken for the cut's doing."""

DOUBTFUL_S = 1.2
"""The same before a word that mostly goes on with a sentence ("and", "which"), and after one that mostly wants another
("on", "that")."""

_FULL_STOPS = ".。।။።۔．"
_ASKED_OR_CALLED = "?!？！؟⁇‼⁈⁉"
_OPEN = ",;:-–—…‥、，；：،؛·"
_CLOSING = "\"'”’»›)]}）」』】〉》"
_OPENING = "\"'“‘«‹([{（「『【〈《¿¡"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ABBREVIATIONS = _words(
    "mr mrs ms dr prof jr rev capt lt sgt rep vs cf vol pp approx dept corp bros e.g i.e "
    "z.b d.h u.a bzw usw ggf evtl bspw vgl nr dipl ing "
    "mme mlle p.ex c.-à-d sra srta dª dña uds pág núm p.ej aprox"
)
"""Words that end with a full stop of their own, after which a sentence mostly goes on."""

_INITIALS = re.compile(r"(?:\w\.)+\w?|\w", re.UNICODE)
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


def goes_on(before: str, after: str, quiet_s: float) -> bool:
    """Whether a sentence goes on from the end of one text to the beginning of the next.

    `quiet_s` is for how long nothing was said between them. Texts as the recogniser gave them; an empty one says
    nothing, so time alone decides.
    """
    if quiet_s > HOLD_S:
        return False
    last, first = _last_word(before), _first_word(after)
    if not last or not first:
        return True
    if first[0].islower():
        return True
    mark = _closing_mark(last)
    if not mark or mark in _OPEN:
        return True
    if mark in _ASKED_OR_CALLED:
        return False
    doubtful = goes_on_with(first) or leads_on(_bare(last))
    return stops_falsely(before) or quiet_s < (DOUBTFUL_S if doubtful else STOP_S)


def stops_falsely(text: str) -> bool:
    """Whether the full stop at the end of a text cannot be a sentence's: after an article, say, or an abbreviation."""
    last = _last_word(text)
    if _closing_mark(last) not in tuple(_FULL_STOPS):
        return False
    word = _bare(last)
    if never_ends(word) or word.casefold() in _ABBREVIATIONS:
        return True
    # "3." counts what follows where nothing stands before it; "J." and "U.S." belong to a name.
    alone = len(text.split()) == 1
    return bool(
        (alone and _NUMBER.fullmatch(word)) or (_INITIALS.fullmatch(word) and word[:1].isupper() and word != "I")
    )


def is_over(text: str) -> bool:
    """Whether a text ends as a sentence does, by its mark alone."""
    mark = _closing_mark(_last_word(text))
    return bool(mark) and mark not in _OPEN and not stops_falsely(text)


def quiet_s(before: Span, after: Span, gate: GateConfig | None = None) -> float:
    """For how long it was quiet between two utterances, in seconds: the gate closed late, and went back before it
    opened."""
    gate = gate or GateConfig()
    between = after.start - before.end
    waited = gate.close_after_frames * FRAME_SAMPLES
    return (between + waited + (gate.pre_roll_samples if between > 0 else 0)) / SAMPLE_RATE_HZ


def is_parted(gaps: Sequence[Gap], before: TranscriptUpdate, after: TranscriptUpdate) -> bool:
    """Whether captions are missing between two utterances of a channel; `gaps` by their start."""
    for gap in reversed(gaps):
        if gap.channel != after.channel or gap.start >= after.span.start or gap.end - gap.start <= _BRIDGED:
            continue
        return gap.end > before.span.end
    return False


def same_sentence(before: TranscriptUpdate, after: TranscriptUpdate) -> bool:
    """Whether the sentence of one utterance goes on in the next; never from one channel or speaker to another."""
    if before.channel != after.channel or last_speaker(before) != first_speaker(after):
        return False
    return goes_on(before.text, after.text, quiet_s(before.span, after.span))


def _last_word(text: str) -> str:
    words = text.split()
    return words[-1] if words else ""


def _first_word(text: str) -> str:
    word = next(iter(text.split()), "")
    return word.lstrip(_OPENING) or word


def _bare(last: str) -> str:
    """A last word without its full stop and quotes."""
    return last.rstrip(_CLOSING).rstrip(_FULL_STOPS).strip(_OPENING)


def _closing_mark(word: str) -> str:
    """The mark that ends a word, quotes aside; three full stops are an ellipsis; "" for none."""
    bare = word.rstrip(_CLOSING)
    if bare.endswith(("...", "。。")):
        return "…"
    mark = bare[-1:]
    return mark if mark and mark in _FULL_STOPS + _ASKED_OR_CALLED + _OPEN else ""
