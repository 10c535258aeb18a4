"""Flicker: words taken back at each setting of stability, and what the steadiness costs in time.

    python -m benchmarks.flicker [--tuning]

Recorded event streams (benchmarks/streams/README.md) are replayed through the view's `step` on a virtual clock, with
the wake-ups it asks for. Beside it stands showing everything at once: the stream as it came. The constants of stability
were chosen on the streams for tuning, which `--tuning` shows; all others are the figures.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from benchmarks.corpus import words
from benchmarks.measures import percentile
from benchmarks.record_streams import FOLDER, OURS, PEER, TUNING
from benchmarks.report import Limit, heading, row
from livecaption.core.captions import ViewState, step
from livecaption.core.layout import CharacterMeasure
from livecaption.model.audio import FILE, SAMPLE_RATE_HZ, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, Stability

NAMES = {PEER: "plain moonshine's stream", OURS: "livecaption's own engine's stream"}
LEAST_WORDS = 1000
TAKEN_BACK = 0.05
LATER_P50_S = 0.4
LATER_P95_S = 0.8
_AFTER_S = 10.0

Texts = list[tuple[float, list[str]]]
"""What an entry read, and from when on."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One recorded stream: (seconds, update) as received, and each timed word of the recording."""

    name: str
    received: list[tuple[float, TranscriptUpdate]]
    spoken: list[tuple[str, float]]


@dataclass(slots=True)
class Tally:
    """What was counted over streams."""

    words: int = 0
    taken_back: int = 0
    delays_s: list[float] = field(default_factory=list)
    """From the end of each final word to its first appearance."""
    later_s: list[float] = field(default_factory=list)
    """By how much each final word appeared later than in the stream itself."""

    @property
    def erased(self) -> float:
        """Words taken back per final word."""
        return self.taken_back / max(1, self.words)

    def at(self, share: float) -> float:
        """The delay that `share` of the words do not exceed."""
        return percentile(self.delays_s, share)


def main(*, tuning: bool = False, only: Sequence[Stability] = tuple(Stability)) -> list[Limit]:
    """Print the table; returns the limits of the default setting."""
    limits: list[Limit] = []
    for system, name in NAMES.items():
        streams = [each for each in read_streams(system) if (each.name in TUNING) is tuning]
        raw = Tally()
        for stream in streams:
            count(stream, received(stream), raw)
        heading(f"Flicker, {name}: {raw.words} words of {', '.join(each.name for each in streams)}")
        row(
            "everything at once",
            f"taken back {raw.erased:.3f}, first p50 {raw.at(0.5):.2f} s, p95 {raw.at(0.95):.2f} s",
        )
        for stability in only:
            shown = Tally()
            for stream in streams:
                count(stream, replay(stream, CaptionStyle(stability=stability)), shown)
            later_p50_s, later_p95_s = shown.at(0.5) - raw.at(0.5), shown.at(0.95) - raw.at(0.95)
            row(
                f"{stability:9}",
                f"taken back {shown.erased:.3f}, first p50 {shown.at(0.5):.2f} s (+{later_p50_s:.2f}), "
                f"p95 {shown.at(0.95):.2f} s (+{later_p95_s:.2f}); word for word "
                f"p50 +{percentile(shown.later_s, 0.5):.2f} s, p95 +{percentile(shown.later_s, 0.95):.2f} s",
            )
            if stability is CaptionStyle().stability:
                detail = f"{shown.words} words, {name}"
                limits += [
                    Limit(f"taken back per final word, {stability}", shown.erased, TAKEN_BACK, "", detail),
                    Limit(f"first appearance p50, {stability}: later", later_p50_s, LATER_P50_S, "s", detail),
                    Limit(f"first appearance p95, {stability}: later", later_p95_s, LATER_P95_S, "s", detail),
                    Limit("words of streams not used for tuning", shown.words, LEAST_WORDS, "", name, at_least=True),
                ]
    return limits


def read_streams(system: str) -> list[Stream]:
    """The recorded streams of one system, by name."""
    found = []
    for path in sorted(FOLDER.glob(f"{system}-*.jsonl.gz")):
        name = path.name.removeprefix(f"{system}-").removesuffix(".jsonl.gz")
        with gzip.open(path, "rt", encoding="utf-8") as file:
            events = [json.loads(line) for line in file]
        with gzip.open(FOLDER / f"times-{name}.json.gz", "rt", encoding="utf-8") as file:
            spoken = [(word, time_s) for word, time_s in json.load(file)]
        keys = {key: number for number, key in enumerate(dict.fromkeys(event["key"] for event in events))}
        updates = [
            TranscriptUpdate(
                channel=FILE,
                utterance=UtteranceId(keys[event["key"]]),
                epoch=0,
                revision=number,
                text=event["text"],
                span=Span(_sample(event["start"]), _sample(event["end"])),
                state=TextState.FINAL if event["final"] else TextState.TENTATIVE,
                stable_words=event["stable_words"],
            )
            for number, event in enumerate(events)
        ]
        found.append(Stream(name, list(zip((event["t"] for event in events), updates, strict=True)), spoken))
    return found


def _sample(time_s: float) -> SampleIndex:
    return SampleIndex(round(time_s * SAMPLE_RATE_HZ))


def received(stream: Stream) -> dict[UtteranceId, Texts]:
    """Everything shown at once: the stream itself."""
    texts: dict[UtteranceId, Texts] = {}
    for time_s, update in stream.received:
        texts.setdefault(update.utterance, []).append((time_s, words(update.text)))
    return texts


def replay(stream: Stream, style: CaptionStyle) -> dict[UtteranceId, Texts]:
    """What a view in `style` shows of the stream, on a virtual clock."""
    measure = CharacterMeasure()
    state, transcript = ViewState(), Transcript()
    wake_s: float | None = None
    texts: dict[UtteranceId, Texts] = {}

    def look(now_s: float) -> None:
        nonlocal state, wake_s
        before = state.shown
        state, view = step(state, transcript, style, measure, now_s)
        wake_s = view.wake_at_s
        for key, shown in state.shown.items():
            old = before.get(key)
            if old is None or old.text != shown.text:
                texts.setdefault(key.utterance, []).append((now_s, words(shown.text)))

    look(0.0)
    for time_s, update in stream.received:
        while wake_s is not None and wake_s < time_s:
            look(wake_s)
        transcript = transcript.apply(update)
        look(time_s)
    end_s = stream.received[-1][0] + _AFTER_S
    while wake_s is not None and wake_s < end_s:
        look(wake_s)
    return texts


def count(stream: Stream, texts: dict[UtteranceId, Texts], tally: Tally) -> None:
    """Add what happened to each entry's words."""
    raw = received(stream)
    finals = {key: raw[key][-1][1] for key in raw}
    spoken_s = _spoken(stream, finals)
    for key, final in finals.items():
        seen = texts.get(key, [])
        assert not final or seen[-1][1] == final, "the final has to be shown in the end"
        tally.words += len(final)
        before: list[str] = []
        for _, text in seen:
            for kind, low, high, _, _ in _changes(before, text):
                tally.taken_back += high - low if kind in ("replace", "delete") else 0
            before = text
        first_s, at_once_s = _first(final, seen), _first(final, raw[key])
        tally.delays_s += [max(0.0, mine - spoken) for mine, spoken in zip(first_s, spoken_s[key], strict=True)]
        tally.later_s += [mine - theirs for mine, theirs in zip(first_s, at_once_s, strict=True)]


def _changes(before: Sequence[str], after: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def _first(final: Sequence[str], seen: Texts) -> list[float]:
    """When each final word first stood in its place."""
    found = [math.inf] * len(final)
    for time_s, text in seen:
        for kind, low, high, _, _ in _changes(final, text):
            if kind == "equal":
                found[low:high] = [min(time_s, before) for before in found[low:high]]
    return found


def _spoken(stream: Stream, finals: dict[UtteranceId, list[str]]) -> dict[UtteranceId, list[float]]:
    """When each final word was spoken: as the recording's words are timed, and their neighbours where they differ."""
    starts_s = {update.utterance: update.span.start / SAMPLE_RATE_HZ for _, update in stream.received}
    flat = [(key, word) for key in sorted(finals, key=lambda each: starts_s[each]) for word in finals[key]]
    times: list[float | None] = [None] * len(flat)
    timed = [word for word, _ in stream.spoken]
    for kind, low, high, start, _ in _changes([word for _, word in flat], timed):
        if kind == "equal":
            times[low:high] = [stream.spoken[start + step][1] for step in range(high - low)]
    found: dict[UtteranceId, list[float]] = {key: [] for key in finals}
    last_s = 0.0
    for (key, _), time_s in zip(flat, times, strict=True):
        last_s = max(last_s, starts_s[key]) if time_s is None else time_s
        found[key].append(last_s)
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tuning", action="store_true", help="the streams that the constants were chosen on")
    for limit in main(tuning=parser.parse_args().tuning):
        limit.print()
