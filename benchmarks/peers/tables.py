"""The tables of what systems said beside each other: figures of every round, median and spread, and our limits."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.corpus import words
from benchmarks.engine import known_since
from benchmarks.measures import errors, median_and_spread
from benchmarks.peers.histories import History, history
from benchmarks.peers.texts import Message, Reading, of_entries, of_whisper_live, of_whisper_live_kit
from benchmarks.report import Limit, heading
from benchmarks.word_times import decoder, utterances
from livecaption.dialects.edge_wire import PCM_S16LE, decode_audio, encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

OURS, SHOWN, MOONSHINE = "ours", "shown", "moonshine"
_READ: dict[str, Callable[[Sequence[Message]], list[Reading]]] = {
    "whisperlive": of_whisper_live,
    "whisperlivekit": of_whisper_live_kit,
}


@dataclass(frozen=True, slots=True)
class Sound:
    """What is played, and what is said in it and when."""

    name: str
    samples: Samples
    reference: list[str]
    limits: bool
    """Whether our limits are for it."""

    @property
    def length_s(self) -> float:
        """In seconds."""
        return len(self.samples) / SAMPLE_RATE_HZ


@dataclass(frozen=True, slots=True)
class Run:
    """One round of one system over one sound."""

    history: History
    cpu: float
    """Processor seconds for each second of sound."""


def runs(sound: Sound, load: str, name: str, folder: Path) -> list[Run]:
    """Every round of a system that is kept, judged; `shown` is ours as the default view shows it."""
    spoken_s = known_since(sound.reference, sound.samples)
    found = []
    kept = OURS if name == SHOWN else name
    for path in sorted(folder.glob(f"{sound.name}.{load}.*.{kept}.json.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            played = json.load(file)
        messages = [(time_s, message) for time_s, message in played["shown" if name == SHOWN else "messages"]]
        readings = _READ.get(name, of_entries)(messages)
        found.append(Run(history(sound.reference, spoken_s, readings), played["cpu_s"] / sound.length_s))
    return found


def tables(there: Sequence[Sound], titles: dict[str, str], loads: Sequence[str], folder: Path) -> list[Limit]:
    """Print a table for each sound and load of what is kept; returns the limits of what is held out."""
    limits: list[Limit] = []
    for sound in there:
        whole = _each_utterance_whole(sound)
        for load in loads:
            judged = {name: runs(sound, load, name, folder) for name in titles}
            judged = {name: found for name, found in judged.items() if found}
            if not judged:
                continue
            rounds = ", ".join(sorted({str(len(found)) for found in judged.values()}))
            state = "one core kept busy" if load == "busy" else "idle"
            heading(f"{sound.name}, {len(sound.reference)} words, {state}; rounds: {rounds}; median (spread)")
            print("| system | first p50, p95 | settled p50, p95 | taken back | WER | missed | processor | later |")
            print("|---|---|---|---|---|---|---|---|")
            for name, found in judged.items():
                print(f"| {titles[name]} | {' | '.join(_cells(found))} |", flush=True)
            print(f"\nEach utterance decoded whole by our engine: WER {whole:.3f}", flush=True)
            if sound.limits and {OURS, MOONSHINE} <= judged.keys():
                limits += _limits({name: _medians(found) for name, found in judged.items()}, whole, state)
    return limits


def _cells(found: Sequence[Run]) -> list[str]:
    def cell(value: Callable[[Run], float], form: str, unit: str = "") -> str:
        middle, spread = median_and_spread([value(each) for each in found])
        return f"{middle:{form}}{unit} ({spread:{form}})"

    return [
        f"{cell(lambda each: each.history.first(0.5), '.2f')}, {cell(lambda each: each.history.first(0.95), '.2f')} s",
        f"{cell(lambda each: each.history.settled(0.5), '.2f')}, "
        f"{cell(lambda each: each.history.settled(0.95), '.2f')} s",
        cell(lambda each: each.history.back, ".3f"),
        cell(lambda each: each.history.wer, ".3f"),
        cell(lambda each: each.history.missed, ".3f"),
        cell(lambda each: each.cpu, ".2f"),
        cell(lambda each: each.history.growth_s(), ".2f", " s"),
    ]


@dataclass(frozen=True, slots=True)
class _Medians:
    """The medians of a system's rounds."""

    first_p50_s: float
    first_p95_s: float
    settled_p95_s: float
    back: float
    wer: float
    cpu: float
    growth_s: float


def _medians(found: Sequence[Run]) -> _Medians:
    def middle(value: Callable[[Run], float]) -> float:
        return median_and_spread([value(each) for each in found])[0]

    return _Medians(
        middle(lambda each: each.history.first(0.5)),
        middle(lambda each: each.history.first(0.95)),
        middle(lambda each: each.history.settled(0.95)),
        middle(lambda each: each.history.back),
        middle(lambda each: each.history.wer),
        middle(lambda each: each.cpu),
        middle(lambda each: each.history.growth_s()),
    )


def _limits(medians: dict[str, _Medians], whole: float, state: str) -> list[Limit]:
    ours, peer = medians[OURS], medians[MOONSHINE]
    limits = [
        Limit(
            f"first appearance p50, {state}", ours.first_p50_s, peer.first_p50_s, "s", "the limit: plain moonshine's"
        ),
        Limit(f"first appearance p95, {state}", ours.first_p95_s, peer.first_p95_s, "s", "the same"),
        Limit(
            f"settled p95 over plain moonshine's, {state}",
            ours.settled_p95_s / peer.settled_p95_s,
            1.5,
            "",
            f"{ours.settled_p95_s:.2f} s",
        ),
        Limit(f"words taken back per final word, {state}", ours.back, 0.3, "", f"it: {peer.back:.2f}"),
        Limit(f"WER, {state}", ours.wer, peer.wer, "", "the limit: plain moonshine's"),
        Limit(f"WER above each utterance whole, {state}", 100 * (ours.wer - whole), 0.5, "points", f"{whole:.3f}"),
        Limit(
            f"processor over plain moonshine's, {state}", ours.cpu / peer.cpu, 0.8, "", f"{ours.cpu:.2f} x real time"
        ),
        Limit(f"last minute's delay less the first's, {state}", ours.growth_s, 0.5, "s", "does not fall behind"),
    ]
    if SHOWN in medians:
        shown = medians[SHOWN]
        later_s = shown.first_p50_s - ours.first_p50_s
        limits += [
            Limit(f"as shown: taken back per final word, {state}", shown.back, 0.05, "", "default stability"),
            Limit(f"as shown: later at the median, {state}", later_s, 0.4, "s", "default stability"),
        ]
    return limits


def _each_utterance_whole(sound: Sound) -> float:
    """WER of a plain decode of each utterance that the program's gate makes of the sound, rounded as on the wire."""
    decode = decoder()
    sent = decode_audio(encode_audio(0, SAMPLE_RATE_HZ, sound.samples, PCM_S16LE), PCM_S16LE)[2]
    text = words(" ".join(decode(np.array(sent[start:end])) for start, end in utterances(sound.samples)))
    return errors(sound.reference, text) / len(sound.reference)
