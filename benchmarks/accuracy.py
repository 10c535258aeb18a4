"""Word errors of the whole program beside decoding each utterance whole with the same engine, paired.

    python -m benchmarks.accuracy

The program captions each recording through its own endpoint (`--fast`). Against it stands one plain decode of each
utterance: once of the utterances that the gate makes, once of each recording uncut where it is one utterance itself
(LibriSpeech clips). The interval is a paired bootstrap over recordings, 95 %.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.corpus import Recording, real_speech, wheel_recordings, words
from benchmarks.measures import errors, read_events
from benchmarks.report import Limit, heading, row
from benchmarks.word_times import decoder, utterances
from livecaption.model.audio import SAMPLE_RATE_HZ

PAUSE_S = 1.0
ROUNDS = 10_000


@dataclass(frozen=True, slots=True)
class Paired:
    """Errors of the program and of plain decodes on one recording of `count` words."""

    count: int
    ours: int
    gated: int
    uncut: int


def main() -> list[Limit]:
    """Print the table; returns the limits."""
    recordings = [*wheel_recordings(), *real_speech()]
    heading(f"Word errors, {len(recordings)} recordings, {sum(len(words(each.text)) for each in recordings)} words")
    decode = decoder()
    pairs: list[Paired] = []
    heard, speech_s, took_s = _through_the_program(recordings)
    for recording, hypothesis in zip(recordings, heard, strict=True):
        reference, samples = words(recording.text), recording.load()
        gated = words(" ".join(decode(samples[start:end]) for start, end in utterances(samples)))
        short = len(samples) <= 30 * SAMPLE_RATE_HZ
        uncut = errors(reference, words(decode(samples))) if short else errors(reference, gated)
        pairs.append(Paired(len(reference), errors(reference, hypothesis), errors(reference, gated), uncut))
    total = sum(pair.count for pair in pairs)
    for name, wrong in (
        ("livecaption, end to end", sum(pair.ours for pair in pairs)),
        ("each of the gate's utterances decoded whole", sum(pair.gated for pair in pairs)),
        ("each recording decoded uncut", sum(pair.uncut for pair in pairs)),
    ):
        row(name, f"WER {wrong / total:.4f}")
    low, high = _interval([pair.ours - pair.gated for pair in pairs], [pair.count for pair in pairs])
    against_uncut = _interval([pair.ours - pair.uncut for pair in pairs], [pair.count for pair in pairs])
    points = 100 * sum(pair.ours - pair.gated for pair in pairs) / total
    row(
        "against recordings uncut",
        f"{100 * sum(pair.ours - pair.uncut for pair in pairs) / total:+.2f} points "
        f"[{against_uncut[0]:+.2f}, {against_uncut[1]:+.2f}]",
    )
    row("--fast", f"{speech_s:.0f} s in {took_s:.1f} s")
    return [
        Limit("WER above decoding each utterance whole", points, 0.5, "points", f"95 % [{low:+.2f}, {high:+.2f}]"),
        Limit("--fast, start and end included", speech_s / took_s, 4.0, "x real time", f"{speech_s:.0f} s", True),
    ]


def _through_the_program(recordings: Sequence[Recording]) -> tuple[list[list[str]], float, float]:
    """Caption all recordings as one file with pauses between; returns the words of each, its length, the time taken."""
    pause = np.zeros(round(PAUSE_S * SAMPLE_RATE_HZ), np.float32)
    pieces, ends, place = [], [], 0
    for recording in recordings:
        samples = recording.load()
        pieces += [samples, pause]
        place += len(samples) + len(pause)
        ends.append(place / SAMPLE_RATE_HZ)
    with tempfile.TemporaryDirectory() as folder:
        sound, events = Path(folder) / "all.wav", Path(folder) / "events.jsonl"
        soundfile.write(sound, np.concatenate(pieces), SAMPLE_RATE_HZ, subtype="FLOAT")
        began_s = time.monotonic()
        command = ["-m", "livecaption", "caption", "--source", f"file:{sound}", "--fast", "--quiet"]
        subprocess.run([sys.executable, *command, "--events", str(events)], check=True)
        took_s = time.monotonic() - began_s
        finals = {event.key: event for event in read_events(events)}
    heard: list[list[str]] = [[] for _ in recordings]
    for event in sorted(finals.values(), key=lambda each: each.start):
        number = next((number for number, end_s in enumerate(ends) if event.start < end_s), len(ends) - 1)
        heard[number] += words(event.text)
    return heard, ends[-1], took_s


def _interval(differences: Sequence[int], counts: Sequence[int]) -> tuple[float, float]:
    """95 % of the pooled difference in points, by resampling recordings."""
    draw = np.random.default_rng(20261121)
    chosen = draw.integers(0, len(counts), (ROUNDS, len(counts)))
    points = 100 * np.asarray(differences)[chosen].sum(axis=1) / np.asarray(counts)[chosen].sum(axis=1)
    low, high = np.percentile(points, [2.5, 97.5])
    return float(low), float(high)


if __name__ == "__main__":
    for limit in main():
        limit.print()
