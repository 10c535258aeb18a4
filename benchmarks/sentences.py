"""Where lines end: sentences cut by a pause, and finished sentences whose line went on.

    python -m benchmarks.sentences [--tuning] [--each]

The readers' recordings are joined with pauses drawn at random, and every third pause that a reader made is drawn out,
so that how long it is quiet says less than it would. The program's own gate cuts them (closing after 320 and after
640 ms), its engine writes a final for each piece, and what stands in the book says whether the sentence was over.
LibriSpeech's references have no punctuation: it is set here by hand, as in the books. Constants and words were chosen
on TUNING alone.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.corpus import TWO_CITIES, Recording, real_speech, wheel_recordings, words
from benchmarks.measures import percentile
from benchmarks.report import Limit, heading, row
from benchmarks.word_times import OUT, utterances
from livecaption.core.gate import GateConfig, frames_of
from livecaption.core.sentences import HOLD_S, goes_on, is_over, quiet_s
from livecaption.engine.moonshine import MoonshineEngine
from livecaption.model.audio import FILE, SAMPLE_RATE_HZ, SampleIndex, Samples, UtteranceId
from livecaption.model.transcript import Span, TextState, TranscriptUpdate, Word

TUNING = ("1688", "1998", "2414")
CLOSE_AFTER_MS = (320, 640)
BETWEEN_S = (0.0, 0.9)
"""What is added between two recordings, each of which begins and ends with a third of a second of silence."""

DRAWN_OUT_S = (0.2, 1.2)

ENDS = {
    "1688-142285": """
There's iron, they say, in all our blood, and a grain or two perhaps is good; but his, he makes me harshly feel, has
got a little too much of steel. Anon. Margaret, said mister hale, as he returned from showing his guest downstairs,
I could not help watching your face with some anxiety, when mister thornton made his confession of having been a
shop boy. You don't mean that you thought me so silly? I really liked that account of himself better than anything
else he said. His statement of having been a shop boy was the thing I liked best of all. You who were always
accusing people of being shoppy at helstone! I don't think, mister hale, you have done quite right in introducing
such a person to us without telling us what he had been. I really was very much afraid of showing him how much
shocked I was at some parts of what he said. His father dying in miserable circumstances. Why it might have been in
the workhouse.""",
    "1998-15444": """
If called to a case supposed or suspected to be one of poisoning, the medical man has two duties to perform, to save
the patient's life, and to place himself in a position to give evidence if called on to do so. He should make
inquiries as to symptoms, and time at which food or medicine was last taken. He should notice the position and
temperature of the body, the condition of rigor mortis, marks of violence, appearance of lips and mouth. In making a
post mortem examination, the alimentary canal should be removed and preserved for further investigation. The gut and
the gullet being cut across between these ligatures, the stomach may be removed entire without spilling its
contents. If the medical practitioner is in doubt on any point, he should obtain technical assistance from someone
who has paid attention to the subject. In a case of attempted suicide by poisoning, is it the duty of the doctor to
inform the police? The best emetic is that which is at hand. The dose for an adult is ten minims. Apomorphine is not
allied in physiological action to morphine, and may be given in cases of narcotic poisoning.""",
    "2033-164914": """
Replied he, of a truth I heard him not, and I wot him not, and folks are all sleeping. But she said, whomsoever thou
seest awake, he is the reciter. Then said the eunuch, art thou he who repeated poetry but now, and my lady heard
him? Rejoined the eunuch, who then was the reciter? Point him out to me. By allah, replied the fireman, I tell thee
the truth! Tell me what happened, quoth zau al makan. What ails thee then, that thou must needs recite verses,
seeing that we are tired out with walking and watching, and all the folk are asleep, for they require sleep to rest
them of their fatigue? And he also improvised the two following distichs. When nuzhat al zaman heard the first
improvisation, she called to mind her father and her mother and her brother and their whilome home; then she wept
and cried at the eunuch, and said to him, woe to thee! He who recited the first time hath recited a second time, and
I heard him hard by.""",
    "2414-128291": """
What hath happened unto me? He asked himself, something warm and living quickeneth me, it must be in the
neighbourhood. When, however, zarathustra was quite nigh unto them, then did he hear plainly that a human voice
spake in the midst of the kine, and apparently all of them had turned their heads towards the speaker. What do I
here seek? Answered he, the same that thou seekest, thou mischief maker, that is to say, happiness upon earth. For I
tell thee that I have already talked half a morning unto them, and just now were they about to give me their answer.
He would not be rid of his affliction. Who hath not at present his heart, his mouth and his eyes full of disgust?
Thou also! Thou also! But behold these kine!""",
    "2609-156975": """
Then moses was afraid, and said, surely the thing is known. Hold on, hold fast, hold out. Patience is genius. Let us
have faith that right makes might, and in that faith let us dare to do our duty as we understand it. Lincoln. The
egyptian background of the bondage. Every one who is turbulent has been found by king merneptah. The testimony of
the oldest biblical narratives regarding the sojourn of the hebrews in egypt is also in perfect accord with the
picture which the contemporary egyptian inscriptions give of the period. The absence of detailed reference to the
hebrews is therefore perfectly natural. It seems probable that not all, but only part of the tribes which ultimately
coalesced into the hebrew nation found their way to egypt. The stories regarding joseph, the traditional father of
ephraim and manasseh, imply that these strong central tribes, possibly together with the southern tribes of benjamin
and judah, were the chief actors in this opening scene in israel's history. The biblical narratives apparently
disagree regarding the duration of the sojourn in egypt. The later traditions tend to extend the period.""",
    "two_cities": TWO_CITIES,
}


@dataclass(frozen=True, slots=True)
class Boundary:
    """Between two utterances: their finals, and whether the sentence was over after the first, as the book has it."""

    reader: str
    before: TranscriptUpdate
    after: TranscriptUpdate
    over: bool


def boundaries(close_after_ms: int, *, tuning: bool) -> list[Boundary]:
    """All boundaries that the gate makes of the recordings of one half."""
    found: list[Boundary] = []
    for name, recordings in _readers().items():
        if (name.split("-")[0] in TUNING) is not tuning:
            continue
        text, ends = _punctuated(ENDS[name])
        finals = _finals(name, _joined(recordings), close_after_ms)
        heard = [words(final.text) for final in finals]
        assert text == [word for each in recordings for word in words(each.text)], name
        places = _places([word for each in heard for word in each], text)
        said = 0
        for (before, after), mine in zip(itertools.pairwise(finals), heard[:-1], strict=True):
            said += len(mine)
            low, high = places[said]
            found.append(Boundary(name, before, after, any(end in ends for end in range(low, high + 1))))
    return found


def _readers() -> dict[str, list[Recording]]:
    found: dict[str, list[Recording]] = {}
    for recording in (*real_speech(), *wheel_recordings()):
        name = recording.path.stem.rsplit("-", 1)[0]
        if name in ENDS:
            found.setdefault(name, []).append(recording)
    return found


def _punctuated(text: str) -> tuple[list[str], set[int]]:
    """The words, and after how many of them a sentence is over."""
    found: list[str] = []
    ends: set[int] = set()
    for token in text.split():
        found += words(token)
        if token[-1] in ".?!":
            ends.add(len(found))
    return found, ends


def _joined(recordings: Sequence[Recording]) -> Samples:
    """The recordings with pauses between them; every third pause within one is drawn out."""
    draw = random.Random(6)
    parts: list[Samples] = []
    for recording in recordings:
        samples = recording.load()
        at = 0
        for _, end in utterances(samples)[:-1]:
            parts.append(samples[at:end])
            if draw.random() < 1 / 3:
                parts.append(np.zeros(round(draw.uniform(*DRAWN_OUT_S) * SAMPLE_RATE_HZ), np.float32))
            at = end
        parts += [samples[at:], np.zeros(round(draw.uniform(*BETWEEN_S) * SAMPLE_RATE_HZ), np.float32)]
    return np.concatenate(parts)


def _finals(name: str, samples: Samples, close_after_ms: int) -> list[TranscriptUpdate]:
    """What the engine makes of each of the gate's utterances. Kept in benchmarks/out/."""
    engine = MoonshineEngine()
    key = hashlib.sha256(samples.tobytes() + f"{engine.name} {close_after_ms}".encode()).hexdigest()[:16]
    kept = OUT / f"sentences-{key}.json"
    if not kept.exists():
        engine.load()
        made = []
        for start, end in utterances(samples, GateConfig(close_after_frames=frames_of(close_after_ms))):
            utterance = engine.open_utterance()
            utterance.feed(samples[start:end])
            heard = utterance.finish()
            told = [(each.text, each.start_s, each.end_s, each.probability) for each in heard.words]
            made.append((start, end, heard.text, told))
        OUT.mkdir(exist_ok=True)
        kept.write_text(json.dumps(made), encoding="utf-8")
    finals = []
    for number, (start, end, text, told) in enumerate(json.loads(kept.read_text(encoding="utf-8"))):
        if not text:
            continue
        at_s = start / SAMPLE_RATE_HZ
        timed = tuple(Word(word, at_s + begin, at_s + stop, sure) for word, begin, stop, sure in told)
        span = Span(SampleIndex(start), SampleIndex(end))
        finals.append(
            TranscriptUpdate(FILE, UtteranceId(number), 0, 1, text, span, TextState.FINAL, len(text.split()), timed)
        )
    return finals


def _places(heard: Sequence[str], text: Sequence[str]) -> list[tuple[int, int]]:
    """After how many words of the book each number of heard words stands: from, to where the two differ."""
    rows = [[(0.0, "")] * (len(text) + 1) for _ in range(len(heard) + 1)]
    for low in range(len(heard) + 1):
        for high in range(len(text) + 1):
            if not low and not high:
                continue
            ways = []
            if low and high:
                ways.append((rows[low - 1][high - 1][0] + 2 * (heard[low - 1] != text[high - 1]), "both"))
            if low:
                ways.append((rows[low - 1][high][0] + 1.5, "heard"))
            if high:
                ways.append((rows[low][high - 1][0] + 1.5, "text"))
            rows[low][high] = min(ways)
    places: dict[int, list[int]] = {}
    low, high = len(heard), len(text)
    while low or high:
        places.setdefault(low, []).append(high)
        way = rows[low][high][1]
        low, high = low - (way != "text"), high - (way != "heard")
    places.setdefault(0, []).append(0)
    return [(min(places[each]), max(places[each])) for each in range(len(heard) + 1)]


@dataclass(frozen=True, slots=True)
class Judged:
    """What a rule makes of boundaries."""

    cut: int
    in_sentences: int
    late: int
    after_sentences: int
    waits_s: tuple[float, ...]
    """For each sentence that was over, how long its line stayed open after the next utterance had begun, in seconds."""


Rule = Callable[[Boundary, GateConfig], bool]
"""Whether the second utterance goes on in the line of the first."""

RULES: dict[str, Rule] = {
    "each utterance its own line": lambda _boundary, _gate: False,
    "one line until 4 s of silence": lambda each, gate: quiet_s(each.before.span, each.after.span, gate) <= 4.0,
    "closing punctuation alone, held 1.8 s": lambda each, gate: (
        not is_over(each.before.text) and quiet_s(each.before.span, each.after.span, gate) <= HOLD_S
    ),
    "the rule": lambda each, gate: goes_on(
        each.before.text, each.after.text, quiet_s(each.before.span, each.after.span, gate)
    ),
}


def judged(found: Sequence[Boundary], gate: GateConfig, rule: Rule) -> Judged:
    """How often a rule is wrong, and for how long."""
    inside = [each for each in found if not each.over]
    over = [each for each in found if each.over]
    joined = [rule(each, gate) for each in over]
    waits_s = tuple(
        (each.after.span.end - each.after.span.start) / SAMPLE_RATE_HZ if wrong else 0.0
        for each, wrong in zip(over, joined, strict=True)
    )
    cut = sum(not rule(each, gate) for each in inside)
    return Judged(cut, len(inside), sum(joined), len(over), waits_s)


def main(*, tuning: bool = False, each: bool = False) -> list[Limit]:
    """Print the tables; there are no limits to keep."""
    for close_after_ms in CLOSE_AFTER_MS:
        found = boundaries(close_after_ms, tuning=tuning)
        gate = GateConfig(close_after_frames=frames_of(close_after_ms))
        false = sum(not one.over and one.before.text.endswith(".") for one in found)
        stops = sum(one.before.text.endswith(".") for one in found)
        heading(f"The gate closes after {close_after_ms} ms: {len(found)} boundaries")
        row("full stops at the end of an utterance", f"{stops}, of which {false} in mid-sentence")
        for number, name in ((0, "is over"), (1, "goes on")):
            sure = [
                one.before.words[-1].probability or 0.0
                for one in found
                if one.before.words and one.before.text.endswith(".") and one.over is not bool(number)
            ]
            row(f"probability of the last word where the sentence {name}", f"median {percentile(sure, 0.5):.2f}")
        for name, rule in RULES.items():
            told = judged(found, gate, rule)
            waits = f"p50 {percentile(told.waits_s, 0.5):.1f} s, p95 {percentile(told.waits_s, 0.95):.1f} s"
            row(
                name,
                f"cut in mid-sentence {told.cut} of {told.in_sentences}; sentence over, line goes on {told.late} of "
                f"{told.after_sentences} ({waits})",
            )
        for one in found if each else ():
            on = RULES["the rule"](one, gate)
            if on is one.over:
                row("late" if one.over else "cut ", f"{one.before.text[-40:]} | {one.after.text[:30]}")
    return []


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tuning", action="store_true", help="the half that the rule was chosen on")
    parser.add_argument("--each", action="store_true", help="every boundary that the rule has wrong")
    arguments = parser.parse_args()
    main(tuning=arguments.tuning, each=arguments.each)
