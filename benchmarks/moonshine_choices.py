"""What docs/decisions/0002 rests on: the engine beside the wheel's own library, and its tentative text.

    python -m benchmarks.moonshine_choices

Recordings are cut by the program's own gate; every fragment is decoded by both, alternating, three rounds. Tentative
text is measured in virtual time: each step happens when its sound has come, plus what the decoding really took.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np

from benchmarks.corpus import Recording, real_speech, wheel_recordings, words
from benchmarks.measures import CaptionEvent, errors, first_appearances, median_and_spread, percentile, taken_back
from benchmarks.report import heading, row
from benchmarks.word_times import word_times
from livecaption import resources
from livecaption.core.gate import Gate
from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.model.audio import (
    FILE,
    FRAME_SAMPLES,
    SAMPLE_RATE_HZ,
    AudioFrame,
    SampleIndex,
    Samples,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
)
from livecaption.vad.choose import make_detectors

ROUNDS = 3


def gated(samples: Samples) -> Iterator[tuple[float, UtteranceEvent]]:
    """The gate's events with the seconds at which they happen."""
    make, _ = make_detectors(resources.path(resources.DETECTOR_MODEL))
    detector, gate = make(), Gate(FILE)
    for at in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        frame = AudioFrame(FILE, SampleIndex(at), samples[at : at + FRAME_SAMPLES], 0.0)
        for event in gate.feed(frame, detector.probability(frame)):
            yield (at + FRAME_SAMPLES) / SAMPLE_RATE_HZ, event
    for event in gate.interrupt():
        yield len(samples) / SAMPLE_RATE_HZ, event


def fragments(samples: Samples) -> list[Samples]:
    """What the gate makes of a recording."""
    chunks: dict[int, list[Samples]] = {}
    for _, event in gated(samples):
        if isinstance(event, UtteranceAudio):
            chunks.setdefault(event.utterance, []).append(event.samples)
    return [np.concatenate(each) for each in chunks.values()]


def tentative(engine: MoonshineEngine, samples: Samples) -> tuple[list[CaptionEvent], float]:
    """The text of a recording as it would be received, and the seconds spent on it."""
    events: list[CaptionEvent] = []
    spent_s = 0.0
    open_ = engine.open_utterance()
    start_s: dict[int, float] = {}
    for at_s, event in gated(samples):
        key = str(event.utterance)
        if isinstance(event, UtteranceAudio):
            start_s.setdefault(event.utterance, event.start / SAMPLE_RATE_HZ)
            open_.feed(event.samples)
            if not open_.step_due():
                continue
        began = time.perf_counter()
        final = isinstance(event, UtteranceEnded)
        heard = open_.finish() if final else open_.step() if isinstance(event, UtteranceAudio) else None
        took_s = time.perf_counter() - began
        spent_s += took_s
        if final:
            open_ = engine.open_utterance()
        if heard is not None:
            events.append(CaptionEvent(at_s + took_s, key, start_s[event.utterance], at_s, heard.text, final))
    return events, spent_s


def main() -> None:
    """Print the tables."""
    engine = MoonshineEngine(default_model_dir())
    engine.load()
    recordings = [*wheel_recordings(), *real_speech()]
    _beside_the_library(engine, recordings)
    _tentative_text(engine, wheel_recordings()[0])


def _beside_the_library(engine: MoonshineEngine, recordings: list[Recording]) -> None:
    from moonshine_voice import ModelArch
    from moonshine_voice.transcriber import Transcriber

    library = Transcriber(str(default_model_dir()), ModelArch.TINY)

    def ours(samples: Samples) -> str:
        utterance = engine.open_utterance()
        utterance.feed(samples)
        return utterance.finish().text

    def theirs(samples: Samples) -> str:
        return " ".join(line.text for line in library.transcribe_without_streaming(samples.tolist(), 16000).lines)

    cut = [(words(each.text), fragments(each.load())) for each in recordings]
    whole = [(words(each.text), [each.load()]) for each in recordings]
    seconds = sum(len(part) for _, parts in cut for part in parts) / SAMPLE_RATE_HZ
    count = sum(len(reference) for reference, _ in cut)
    heading(f"{len(recordings)} recordings, {count} words, {sum(len(p) for _, p in cut)} fragments, {seconds:.0f} s")
    row("WER of whole recordings, ours", f"{_wer(ours, whole)[0]:.3f}")
    took: dict[str, list[float]] = {"ours": [], "library": []}
    for _ in range(ROUNDS):
        for name, decode in (("library", theirs), ("ours", ours)):
            rate, took_s = _wer(decode, cut)
            took[name].append(took_s / seconds)
            row(f"fragments, {name}", f"WER {rate:.3f}, {took_s / seconds:.4f} x real time")
    for name, values in took.items():
        middle, spread = median_and_spread(values)
        row(f"median, {name}", f"{middle:.4f} x real time (spread {spread:.4f})")


def _wer(decode: Callable[[Samples], str], parts: list[tuple[list[str], list[Samples]]]) -> tuple[float, float]:
    began = time.perf_counter()
    heard = [words(" ".join(decode(part) for part in each)) for _, each in parts]
    took_s = time.perf_counter() - began
    wrong = sum(errors(reference, text) for (reference, _), text in zip(parts, heard, strict=True))
    return wrong / sum(len(reference) for reference, _ in parts), took_s


def _tentative_text(engine: MoonshineEngine, recording: Recording) -> None:
    spoken_s = word_times(recording)
    samples = recording.load()
    events, spent_s = tentative(engine, samples)
    reference = words(recording.text)
    delays = first_appearances(reference, spoken_s, events)
    heading(f"Tentative text, {recording.path.name}, virtual time")
    row("first appearance", f"p50 {percentile(delays, 0.5):.2f} s, p95 {percentile(delays, 0.95):.2f} s")
    row("words taken back a word", f"{taken_back(events) / len(reference):.3f}")
    row("decoding", f"{spent_s / (len(samples) / SAMPLE_RATE_HZ):.3f} x real time")


if __name__ == "__main__":
    main()
