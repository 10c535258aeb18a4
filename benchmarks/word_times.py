"""When each word of a recording was spoken, to about 0.1 s: found by decoding ever longer beginnings of it.

    python -m benchmarks.word_times

The recording is cut at its pauses; each stretch is decoded whole from its start to every tenth of a second. A word was
spoken when it first stands in its place and then in every longer cut: a recogniser cannot know it much earlier, and
does not need much longer. Words that no cut has right get their neighbours' time. The same times serve every system
that is compared, so an error of theirs moves all alike. Kept in benchmarks/out/.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.corpus import Recording, wheel_recordings, words
from benchmarks.measures import matched
from livecaption import resources
from livecaption.core.gate import Gate, GateConfig
from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.model.audio import (
    FILE,
    FRAME_SAMPLES,
    SAMPLE_RATE_HZ,
    AudioFrame,
    SampleIndex,
    Samples,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceStarted,
)
from livecaption.vad.choose import make_detectors

STEP_S = 0.1
CUT = GateConfig(close_after_frames=10)
"""Pauses at which the recording is cut, whatever the program's own gate does now: the times stay comparable."""

OUT = Path(__file__).parent / "out"


def word_times(recording: Recording) -> list[float]:
    """Seconds from the recording's start to the end of each reference word."""
    kept = OUT / f"word-times-{hashlib.sha256(recording.path.read_bytes()).hexdigest()[:16]}.json"
    if kept.exists():
        times: list[float] = json.loads(kept.read_text(encoding="utf-8"))
        return times
    times = _measure(recording)
    OUT.mkdir(exist_ok=True)
    kept.write_text(json.dumps(times), encoding="utf-8")
    return times


def decoder() -> Callable[[Samples], str]:
    """Decodes a stretch of sound whole, with the engine that is served by default."""
    engine = MoonshineEngine(default_model_dir())
    engine.load()

    def decode(samples: Samples) -> str:
        utterance = engine.open_utterance()
        utterance.feed(samples)
        return utterance.finish().text

    return decode


def utterances(samples: Samples, config: GateConfig | None = None) -> list[tuple[int, int]]:
    """(start, end) of each utterance that the program's own gate makes of a recording."""
    make_detector, _ = make_detectors(resources.path(resources.DETECTOR_MODEL))
    detector, gate = make_detector(), Gate(FILE, config)
    events: list[UtteranceEvent] = []
    for place in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        frame = AudioFrame(FILE, SampleIndex(place), samples[place : place + FRAME_SAMPLES], 0.0)
        events += gate.feed(frame, detector.probability(frame))
    events += gate.interrupt()
    starts = [event.start for event in events if isinstance(event, UtteranceStarted)]
    ends = [event.end for event in events if isinstance(event, UtteranceEnded)]
    return list(zip(starts, ends, strict=True))


def _measure(recording: Recording) -> list[float]:
    decode, samples = decoder(), recording.load()
    reference = words(recording.text)
    cuts: list[tuple[float, list[str]]] = []
    settled: list[str] = []
    for start, end in utterances(samples, CUT):
        step = round(STEP_S * SAMPLE_RATE_HZ)
        for cut in (*range(start + step, end, step), end):
            cuts.append((cut / SAMPLE_RATE_HZ, settled + words(decode(samples[start:cut]))))
        settled = cuts[-1][1]
    return stable_since(reference, cuts)


def stable_since(reference: Sequence[str], cuts: Sequence[tuple[float, list[str]]]) -> list[float]:
    """When each reference word stands in its place for good, by ever longer cuts (seconds, words); a word that no cut
    has right gets its neighbour's time."""
    found: list[float | None] = [None] * len(reference)
    right = matched(reference, cuts[-1][1])
    for cut_s, heard in reversed(cuts):
        there = matched(reference, heard)
        for place in range(len(reference)):
            if right[place]:
                right[place] = there[place]
                if there[place]:
                    found[place] = cut_s
    times: list[float] = []
    for place, time_s in enumerate(found):
        later = next((each for each in found[place:] if each is not None), cuts[-1][0])
        times.append(max(time_s if time_s is not None else later, times[-1] if times else 0.0))
    return times


if __name__ == "__main__":
    for each in wheel_recordings():
        print(each.path.name, list(zip(words(each.text), word_times(each), strict=True)))
