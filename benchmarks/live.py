"""Live captions beside plain moonshine: when words first appear, how many are taken back, and whether lag grows.

    python -m benchmarks.live [--rounds N]

Both read the same recording at real-time pace in a process of their own, one after the other, alternating. Ours is
`livecaption caption --quiet` with its endpoint in a child process; the peer is `moonshine_voice.Transcriber` with 0.5 s
updates. Words are timed by benchmarks/word_times.py. Ours shows words as early as it is said to be fast
(`--stability fast`); what waiting for steadier words costs, as it does when nobody chose, is in benchmarks/flicker.py.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.corpus import Recording, wheel_recordings, words
from benchmarks.measures import (
    CaptionEvent,
    errors,
    final_words,
    first_appearances,
    median_and_spread,
    percentile,
    read_events,
    taken_back,
)
from benchmarks.report import Limit, heading, row
from benchmarks.word_times import word_times
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.view import Stability

LOOPS_UNDER_LOAD = 3


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one system over one recording."""

    p50_s: float
    p95_s: float
    erased_per_word: float
    wer: float


def main(rounds: int = 3) -> list[Limit]:
    """Print the table; returns the limits and whether they were met."""
    recording = wheel_recordings()[0]
    spoken_s = word_times(recording)
    ours: list[Run] = []
    theirs: list[Run] = []
    heading(f"Live captions, real-time pace, {recording.path.name}, {len(spoken_s)} words, {rounds} rounds")
    for number in range(rounds):
        ours.append(_judge(recording, spoken_s, _ours(recording)))
        theirs.append(_judge(recording, spoken_s, _peer(recording)))
        for name, run in (("livecaption", ours[-1]), ("plain moonshine", theirs[-1])):
            row(
                f"round {number + 1}, {name}",
                f"first p50 {run.p50_s:.2f} s, p95 {run.p95_s:.2f} s, taken back {run.erased_per_word:.2f} a word, "
                f"WER {run.wer:.3f}",
            )
    settled = _judge(recording, spoken_s, _ours(recording, Stability.BALANCED))
    row(
        "livecaption as it is set at first (balanced)",
        f"first p50 {settled.p50_s:.2f} s, p95 {settled.p95_s:.2f} s, taken back {settled.erased_per_word:.2f} a word",
    )
    limits = []
    for name, share, bound_s in (("p50", "p50_s", 0.4), ("p95", "p95_s", 0.8)):
        our, our_spread = median_and_spread([getattr(run, share) for run in ours])
        their, their_spread = median_and_spread([getattr(run, share) for run in theirs])
        limits.append(
            Limit(
                f"first appearance {name}: later than plain moonshine",
                our - their,
                bound_s,
                "s",
                f"{our:.2f} (spread {our_spread:.2f}) against {their:.2f} (spread {their_spread:.2f})",
            )
        )
    erased, spread = median_and_spread([run.erased_per_word for run in ours])
    peer, _ = median_and_spread([run.erased_per_word for run in theirs])
    limits.append(Limit("words taken back per final word", erased, 0.3, "", f"spread {spread:.2f}; it: {peer:.2f}"))
    limits.append(_under_load(recording, spoken_s))
    return limits


def _under_load(recording: Recording, spoken_s: Sequence[float]) -> Limit:
    """The recording several times over, with one core kept busy: does the delay grow?"""
    samples = recording.load()
    length_s = len(samples) / SAMPLE_RATE_HZ
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.wav"
        soundfile.write(path, np.tile(samples, LOOPS_UNDER_LOAD), SAMPLE_RATE_HZ, subtype="PCM_16")
        long = Recording(path, " ".join([recording.text] * LOOPS_UNDER_LOAD))
        times = [time_s + loop * length_s for loop in range(LOOPS_UNDER_LOAD) for time_s in spoken_s]
        with busy_core():
            delays = first_appearances(words(long.text), times, _ours(long))
    end_s = length_s * LOOPS_UNDER_LOAD
    first = [delay for delay, time_s in zip(delays, times, strict=True) if time_s <= 60]
    last = [delay for delay, time_s in zip(delays, times, strict=True) if time_s > end_s - 60]
    begins, ends = percentile(first, 0.5), percentile(last, 0.5)
    row(
        "one core busy",
        f"p50 {begins:.2f} s in the first minute, {ends:.2f} s in the last; p95 {percentile(last, 0.95):.2f} s",
    )
    return Limit(
        "one core busy: delay of the last minute less the first's", ends - begins, 0.5, "s", f"{end_s:.0f} s of speech"
    )


@contextmanager
def busy_core() -> Iterator[None]:
    """A process that never rests, so that one core's worth of time is gone."""
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as burner:
        try:
            yield
        finally:
            burner.kill()


def _judge(recording: Recording, spoken_s: Sequence[float], events: Sequence[CaptionEvent]) -> Run:
    reference, standing = words(recording.text), final_words(events)
    delays = first_appearances(reference, spoken_s, events)
    return Run(
        percentile(delays, 0.5),
        percentile(delays, 0.95),
        taken_back(events) / max(1, len(standing)),
        errors(reference, standing) / len(reference),
    )


def _ours(recording: Recording, stability: Stability = Stability.FAST) -> list[CaptionEvent]:
    with tempfile.TemporaryDirectory() as folder:
        events = Path(folder) / "events.jsonl"
        command = ["-m", "livecaption", "caption", "--source", f"file:{recording.path}", "--quiet"]
        options = ["--stability", stability, "--events", str(events)]
        subprocess.run([sys.executable, *command, *options], check=True)
        return read_events(events)


def _peer(recording: Recording) -> list[CaptionEvent]:
    with tempfile.TemporaryDirectory() as folder:
        events = Path(folder) / "events.jsonl"
        subprocess.run(
            [sys.executable, "-m", "benchmarks.plain_moonshine", str(recording.path), str(events)], check=True
        )
        return read_events(events)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    for limit in main(parser.parse_args().rounds):
        limit.print()
