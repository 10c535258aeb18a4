"""Who speaks: confusion, the number of speakers, how soon a label stands, and what it costs.

Conversations are made by alternating speakers of LibriSpeech (2, 3 and 5 of them, turns of 2 to 15 s, pauses of 0.1 to
1 s); beside them a telephone conversation and excerpts of meetings. Everything goes through the gate as in a session.
Recordings whose name's hash is even served for tuning; figures are of the others. `--tuning` prints the tuning half.
"""

from __future__ import annotations

import hashlib
import itertools
import math
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.corpus import SPEECH, Recording
from benchmarks.measures import percentile
from benchmarks.report import Limit, heading, row
from livecaption import resources
from livecaption.core.gate import Gate
from livecaption.core.voice_memory import VoiceMemory
from livecaption.model.audio import (
    FRAME_SAMPLES,
    SAMPLE_RATE_HZ,
    AudioFrame,
    ChannelId,
    SampleIndex,
    Samples,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceStarted,
)
from livecaption.speakers.embedder import SpeakerEmbedder
from livecaption.speakers.segmenter import Segmenter
from livecaption.speakers.tracker import ChannelVoices, VoiceParts
from livecaption.vad.silero import SileroDetector, SileroModel

MADE_OF_EACH = 6
MADE_S = 90.0
_FRAMES_PER_S = 100
_TURN_WORTH_S = 1.0


@dataclass(frozen=True, slots=True)
class Turn:
    """Who really spoke from when to when, in seconds."""

    start_s: float
    end_s: float
    speaker: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """Sound and its turns."""

    name: str
    samples: Samples
    turns: list[Turn]


@dataclass(frozen=True, slots=True)
class Label:
    """What was said of a stretch, `at_s` seconds after the sound's start (with the time it took to compute)."""

    at_s: float
    start_s: float
    end_s: float
    speaker: str | None


@dataclass(slots=True)
class Outcome:
    """Of one conversation: shares of speech, counts, and seconds from each turn's start to its labels."""

    name: str
    confused: float
    unlabelled: float
    found: int
    real: int
    first_s: list[float] = field(default_factory=list)
    right_s: list[float] = field(default_factory=list)
    cpu_s: float = 0.0
    speech_s: float = 0.0


def half(name: str) -> int:
    """0: for tuning; 1: for the figures."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2


def made(speakers: int, seed: int, part: int) -> Conversation:
    """A conversation of that many speakers out of one half of the recordings."""
    chance = random.Random(f"{speakers}/{seed}/{part}")
    pool: dict[str, list[Path]] = {}
    for path in sorted((SPEECH / "librispeech").glob("*.flac")):
        if half(path.name) == part:
            pool.setdefault(path.name.split("-")[0], []).append(path)
    cast = chance.sample(sorted(pool), speakers)
    sound: list[Samples] = []
    turns: list[Turn] = []
    at = 0
    while at < MADE_S * SAMPLE_RATE_HZ:
        others = [who for who in cast if not turns or who != turns[-1].speaker]
        silent = [who for who in others if who not in {turn.speaker for turn in turns}]
        who = chance.choice(silent if silent and chance.random() < 0.6 else others)
        said = _trimmed(Recording(chance.choice(pool[who]), "").load())
        length = int(min(len(said), chance.uniform(2, 15) * SAMPLE_RATE_HZ))
        begin = chance.randint(0, len(said) - length)
        pause = int(chance.uniform(0.1, 1.0) * SAMPLE_RATE_HZ)
        hiss = np.random.default_rng(len(turns)).normal(0, 2e-4, pause).astype(np.float32)
        sound += [said[begin : begin + length], hiss]
        turns.append(Turn(at / SAMPLE_RATE_HZ, (at + length) / SAMPLE_RATE_HZ, who))
        at += length + pause
    return Conversation(f"made of {speakers}, {seed}", np.concatenate(sound), turns)


def recorded(path: Path) -> Conversation:
    """A recording with its turns beside it."""
    lines = (line.split() for line in path.with_suffix(".rttm").read_text(encoding="utf-8").splitlines() if line)
    turns = [Turn(float(each[3]), float(each[3]) + float(each[4]), each[7]) for each in lines]
    return Conversation(path.stem, Recording(path, "").load(), turns)


def utterances(samples: Samples) -> list[tuple[int, int]]:
    """Where the gate begins and ends utterances, in samples."""
    channel = ChannelId("room")
    detector = SileroDetector(SileroModel(resources.path(resources.DETECTOR_MODEL)))
    gate = Gate(channel)
    found: list[tuple[int, int]] = []
    start = end = 0
    for begin in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        piece = np.ascontiguousarray(samples[begin : begin + FRAME_SAMPLES])
        frame = AudioFrame(channel, SampleIndex(begin), piece, begin / SAMPLE_RATE_HZ)
        last = begin + 2 * FRAME_SAMPLES > len(samples)
        events = gate.feed(frame, detector.probability(frame)) + (gate.interrupt() if last else [])
        for event in events:
            match event:
                case UtteranceStarted(start=start):
                    end = start
                case UtteranceAudio():
                    end = event.start + len(event.samples)
                case UtteranceEnded():
                    found.append((start, end))
    return found


def measured(conversation: Conversation, parts: VoiceParts) -> Outcome:
    """Labels as the endpoint would make them, against the turns."""
    voices = ChannelVoices(parts, VoiceMemory())
    places = utterances(conversation.samples)
    labels: list[Label] = []
    final: dict[object, list[Label]] = {}
    cpu_s = 0.0
    for number, (start, end) in enumerate(places):
        for begin in range(start, end, FRAME_SAMPLES):
            upto = min(end, begin + FRAME_SAMPLES)
            began = time.thread_time()
            voices.feed(number, conversation.samples[begin:upto])
            guess = voices.step(number)
            took_s = time.thread_time() - began
            cpu_s += took_s
            at_s, from_s = upto / SAMPLE_RATE_HZ + took_s, start / SAMPLE_RATE_HZ
            for each in guess or ():
                labels.append(Label(at_s, from_s + each.start_s, from_s + each.end_s, each.speaker))
        began = time.thread_time()
        told = voices.finish(number)
        took_s = time.thread_time() - began
        cpu_s += took_s
        for key, spoken in told.items():
            assert isinstance(key, int)
            from_s = places[key][0] / SAMPLE_RATE_HZ
            now_s = end / SAMPLE_RATE_HZ + took_s
            final[key] = [Label(now_s, from_s + each.start_s, from_s + each.end_s, each.speaker) for each in spoken]
            labels += final[key]
    last = [label for each in final.values() for label in each]
    outcome = compared(conversation, last)
    outcome.first_s, outcome.right_s = delays(conversation.turns, last, labels)
    outcome.cpu_s = cpu_s
    outcome.speech_s = sum(end - start for start, end in places) / SAMPLE_RATE_HZ
    return outcome


def compared(conversation: Conversation, labels: Sequence[Label]) -> Outcome:
    """Shares of the time in which somebody speaks: a label of who does not, and no label."""
    frames = int(len(conversation.samples) / SAMPLE_RATE_HZ * _FRAMES_PER_S) + 1
    real = sorted({turn.speaker for turn in conversation.turns})
    found = sorted({label.speaker for label in labels if label.speaker})
    speaks = np.zeros((max(1, len(real)), frames), bool)
    for turn in conversation.turns:
        speaks[real.index(turn.speaker), _frame(turn.start_s) : _frame(turn.end_s)] = True
    named = np.full(frames, -1)
    for label in labels:
        named[_frame(label.start_s) : _frame(label.end_s)] = found.index(label.speaker) if label.speaker else -1
    together = np.array(
        [[int((speaks[one] & (named == two)).sum()) for two in range(len(found))] for one in range(len(real))]
    )
    speech = speaks.any(axis=0)
    right = _best(together) if len(found) else 0
    labelled = int((speech & (named >= 0)).sum())
    total = max(1, int(speech.sum()))
    return Outcome(conversation.name, (labelled - right) / total, 1 - labelled / total, len(found), len(real))


def delays(turns: Sequence[Turn], last: Sequence[Label], labels: Sequence[Label]) -> tuple[list[float], list[float]]:
    """Seconds from each turn's start to its first label, and to its first right one; turns of a second or more."""
    spoke: dict[str, dict[str, float]] = {}
    for label, turn in itertools.product(last, turns):
        together_s = min(label.end_s, turn.end_s) - max(label.start_s, turn.start_s)
        if label.speaker and together_s > 0:
            by = spoke.setdefault(label.speaker, {})
            by[turn.speaker] = by.get(turn.speaker, 0.0) + together_s
    who = {name: max(by, key=lambda each: by[each]) for name, by in spoke.items()}
    first: list[float] = []
    right: list[float] = []
    for turn in turns:
        if turn.end_s - turn.start_s < _TURN_WORTH_S:
            continue
        about = [
            label
            for label in labels
            if label.speaker
            and label.at_s > turn.start_s
            and min(label.end_s, turn.end_s) - max(label.start_s, turn.start_s) > 0.3
        ]
        first.append(min((label.at_s - turn.start_s for label in about), default=math.inf))
        true = (label for label in about if label.speaker and who.get(label.speaker) == turn.speaker)
        right.append(min((label.at_s - turn.start_s for label in true), default=math.inf))
    return first, right


def main(part: int = 1) -> list[Limit]:
    """Print one line for each conversation; answer the limits. Nothing where there is no folder of real speech."""
    heading("Who speaks")
    if not (SPEECH / "librispeech").is_dir():
        row("left out", "no folder of real speech")
        return []
    folder = resources.path(resources.SPEAKER_MODELS)
    parts = VoiceParts(Segmenter(folder), SpeakerEmbedder(folder))
    outcomes = [_shown(measured(each, parts)) for each in _conversations(part)]
    of_made = [each for each in outcomes if each.name.startswith("made")]
    limits = [
        Limit("confusion, made", 100 * _mean([each.confused for each in of_made]), 5, "%", f"{len(of_made)} of them"),
        Limit(
            "right number of speakers, made",
            100 * _mean([float(each.found == each.real) for each in of_made]),
            90,
            "%",
            "2, 3 and 5 speakers",
            at_least=True,
        ),
    ]
    first = [value for each in of_made for value in each.first_s]
    right = [value for each in of_made for value in each.right_s]
    in_time = 100 * _mean([float(value <= 1.5) for value in first])
    right_in_time = 100 * _mean([float(value <= 1.5) for value in right])
    how = f"p50 {percentile(first, 0.5):.2f}; within 1.5 s: {in_time:.0f} % labelled, {right_in_time:.0f} % rightly"
    limits.append(Limit("label after a turn's start, made, p95", percentile(first, 0.95), 1.5, "s", how))
    limits += [
        Limit("confusion, telephone", 100 * each.confused, 6, "%", f"{100 * each.unlabelled:.1f} % without a label")
        for each in outcomes
        if each.name == "sample"
    ]
    cost = 100 * sum(each.cpu_s for each in outcomes) / sum(each.speech_s for each in outcomes)
    limits.append(Limit("cost while someone speaks", cost, 10, "% of a core", "thread time"))
    return limits


def _conversations(part: int) -> Iterator[Conversation]:
    for speakers in (2, 3, 5):
        for seed in range(MADE_OF_EACH):
            yield made(speakers, seed, part)
    for path in [SPEECH / "telephone" / "sample.wav", *sorted((SPEECH / "ami").glob("*.wav"))]:
        if half(path.stem) == part:
            yield recorded(path)


def _shown(outcome: Outcome) -> Outcome:
    late = sum(value > 1.5 for value in outcome.first_s)
    row(
        outcome.name,
        f"confused {100 * outcome.confused:.1f} %, without a label {100 * outcome.unlabelled:.1f} %, "
        f"speakers {outcome.found} of {outcome.real}, labelled late {late} of {len(outcome.first_s)} turns, "
        f"{100 * outcome.cpu_s / max(outcome.speech_s, 1e-9):.1f} % of a core",
    )
    return outcome


def _best(together: np.ndarray) -> int:
    """The frames labelled rightly under the best pairing of labels and speakers."""
    one, two = together.shape
    if one < two:
        return _best(together.T)
    return max(
        sum(int(together[row_, column]) for column, row_ in enumerate(rows))
        for rows in itertools.permutations(range(one), two)
    )


def _trimmed(samples: Samples) -> Samples:
    """Without the silence before and after."""
    block = SAMPLE_RATE_HZ // 50
    count = len(samples) // block
    level = np.sqrt(np.mean(np.square(samples[: count * block].reshape(count, block)), axis=1))
    loud = np.flatnonzero(level > 0.03 * level.max())
    return samples[loud[0] * block : (loud[-1] + 1) * block]


def _frame(seconds: float) -> int:
    return int(seconds * _FRAMES_PER_S)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))


if __name__ == "__main__":
    found_limits = main(0 if "--tuning" in sys.argv[1:] else 1)
    print()
    for each_limit in found_limits:
        each_limit.print()
    sys.exit(0 if all(each_limit.met for each_limit in found_limits) else 1)
