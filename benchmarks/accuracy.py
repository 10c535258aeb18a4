"""Word errors of the whole program beside decoding each utterance whole with the same engine, paired.

    python -m benchmarks.accuracy

The program captions the recordings, joined with pauses, through its own endpoint (`--fast`). Against it stands one
plain decode of each utterance that the gate makes of the same sound, and, to show what cutting at pauses costs, of each
recording uncut where it is short enough (LibriSpeech clips). The interval is a paired bootstrap over recordings.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.corpus import Recording, real_speech, wheel_recordings, words
from benchmarks.measures import errors, read_events
from benchmarks.report import Limit, heading, row
from benchmarks.word_times import decoder, utterances
from livecaption.core.gate import GateConfig, frames_of
from livecaption.dialects.edge_wire import PCM_S16LE, decode_audio, encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

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
    references = [words(recording.text) for recording in recordings]
    total = sum(len(reference) for reference in references)
    heading(f"Word errors, {len(recordings)} recordings, {total} words")
    joined, ends = _joined(recordings)
    heard, took_s = _through_the_program(joined, ends)
    decode = decoder()
    spans = utterances(joined)
    # Rounded to 16 bit as on the wire: greedy decoding turns inaudible differences into other words now and then.
    sent = decode_audio(encode_audio(0, SAMPLE_RATE_HZ, joined, PCM_S16LE), PCM_S16LE)[2]
    gated = _by_recording([(start, end, decode(sent[start:end])) for start, end in spans], ends)
    uncut = [_uncut(recording, decode, gated[number]) for number, recording in enumerate(recordings)]
    pairs = [
        Paired(len(reference), errors(reference, ours), errors(reference, whole), errors(reference, clip))
        for reference, ours, whole, clip in zip(references, heard, gated, uncut, strict=True)
    ]
    for name, wrong in (
        ("livecaption, end to end", sum(pair.ours for pair in pairs)),
        (f"each of the gate's {len(spans)} utterances decoded whole", sum(pair.gated for pair in pairs)),
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
    for milliseconds in (320, 480, 640, 800, 960):
        _close_after(milliseconds, joined, ends, decode, references)
    length_s = len(joined) / SAMPLE_RATE_HZ
    return [
        Limit("WER above decoding each utterance whole", points, 0.5, "points", f"95 % [{low:+.2f}, {high:+.2f}]"),
        Limit("--fast, start and end included", length_s / took_s, 4.0, "x real time", f"{length_s:.0f} s", True),
    ]


def _close_after(
    milliseconds: int,
    joined: Samples,
    ends: Sequence[int],
    decode: Callable[[Samples], str],
    references: Sequence[Sequence[str]],
) -> None:
    """What cutting at pauses costs: the same speech, the gate closing after another length of silence."""
    spans = utterances(joined, GateConfig(close_after_frames=frames_of(milliseconds)))
    heard = _by_recording([(start, end, decode(joined[start:end])) for start, end in spans], ends)
    wrong = sum(errors(reference, each) for reference, each in zip(references, heard, strict=True))
    total = sum(len(reference) for reference in references)
    row(f"gate closing after {milliseconds} ms", f"{len(spans)} utterances, WER {wrong / total:.4f}")


def _joined(recordings: Sequence[Recording]) -> tuple[Samples, list[int]]:
    """All recordings with pauses between them, and where each one's pause ends, in samples."""
    pause = np.zeros(round(PAUSE_S * SAMPLE_RATE_HZ), np.float32)
    pieces, ends, place = [], [], 0
    for recording in recordings:
        samples = recording.load()
        pieces += [samples, pause]
        place += len(samples) + len(pause)
        ends.append(place)
    return np.concatenate(pieces), ends


def _through_the_program(joined: Samples, ends: Sequence[int]) -> tuple[list[list[str]], float]:
    """Caption the joined recordings; returns the words of each, and the seconds taken."""
    with tempfile.TemporaryDirectory() as folder:
        sound, events = Path(folder) / "all.wav", Path(folder) / "events.jsonl"
        soundfile.write(sound, joined, SAMPLE_RATE_HZ, subtype="FLOAT")
        began_s = time.monotonic()
        command = ["-m", "livecaption", "caption", "--source", f"file:{sound}", "--fast", "--quiet"]
        subprocess.run([sys.executable, *command, "--events", str(events)], check=True)
        took_s = time.monotonic() - began_s
        finals = {event.key: event for event in read_events(events)}
    texts = [
        (round(event.start * SAMPLE_RATE_HZ), round(event.end * SAMPLE_RATE_HZ), event.text)
        for event in finals.values()
    ]
    return _by_recording(texts, ends), took_s


def _by_recording(texts: Sequence[tuple[int, int, str]], ends: Sequence[int]) -> list[list[str]]:
    """The words of each recording, of texts with their (start, end) in samples: by the middle of the utterance."""
    heard: list[list[str]] = [[] for _ in ends]
    for start, end, text in sorted(texts):
        heard[bisect_right(ends, (start + end) // 2)] += words(text)
    return heard


def _uncut(recording: Recording, decode: Callable[[Samples], str], otherwise: list[str]) -> list[str]:
    """The words of a recording decoded in one piece, where it is short enough to be one utterance."""
    samples = recording.load()
    return words(decode(samples)) if len(samples) <= 20 * SAMPLE_RATE_HZ else otherwise


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
