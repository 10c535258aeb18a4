"""Our engine beside plain moonshine, as each sends its text: when words come, how many are taken back, what it costs.

    python -m benchmarks.engine [--only NAME]

In virtual time: each hears the recordings as they would come, a step happens when its sound is there and the step
before is done, and its text comes after the processor time it really took. So other work on the machine changes
nothing. benchmarks/beside_peers.py has them, and two more, at real-time pace.

Constants were chosen on the streams named in `TUNING`; the others are speakers that were not used. A word was *spoken*
when the model knows it first and in two cuts more, 0.1 s apart. *Settled* is a word's last change, its final included.
Percentiles are over the words that the system ever has right: the rest is in the word errors.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.corpus import Recording, words
from benchmarks.measures import (
    CaptionEvent,
    errors,
    final_words,
    matched,
    percentile,
    taken_back,
)
from benchmarks.moonshine_choices import gated
from benchmarks.record_streams import _joined, recordings
from benchmarks.report import Limit, heading, row
from benchmarks.shown import Received, as_shown, update_of
from benchmarks.word_times import CUT, OUT, STEP_S, decoder, utterances
from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples, UtteranceAudio, UtteranceEnded
from livecaption.model.transcript import TranscriptUpdate

TUNING = ("wheel", "read-1998", "read-2033")
EVALUATION = ("read-1688", "read-2414", "read-2609")
PEER_PIECE_S = 0.1
PEER_UPDATE_S = 0.5
IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Heard:
    """One system over one stream: its events, processor seconds, and stable words that its finals corrected."""

    events: list[CaptionEvent]
    cpu_s: float
    corrected: int = 0
    received: Received = ()
    """What our own client would get."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the tables say of one system over some streams."""

    first_s: list[float]
    settled_s: list[float]
    taken_back: float
    wer: float
    cpu: float
    corrected: float

    def text(self) -> str:
        """One line."""
        return (
            f"first p50 {percentile(self.first_s, 0.5):.2f} s, p95 {percentile(self.first_s, 0.95):.2f} s; settled p50 "
            f"{percentile(self.settled_s, 0.5):.2f} s, p95 {percentile(self.settled_s, 0.95):.2f} s; taken back "
            f"{self.taken_back:.2f} a word; WER {self.wer:.3f}; processor {self.cpu:.2f} x real time; stable words "
            f"corrected {self.corrected:.3f} a word"
        )


def main(names: Sequence[str] = ()) -> list[Limit]:
    """Print the table of virtual time; returns the limits of the streams that were not used for tuning."""
    engine = MoonshineEngine(default_model_dir())
    engine.load()
    limits: list[Limit] = []
    there = recordings()
    for group, members in (("tuning", TUNING), ("evaluation", EVALUATION)):
        chosen = [name for name in members if name in there and (not names or name in names)]
        if not chosen:
            continue
        heading(f"As the engine sends it, virtual time, {group}: {', '.join(chosen)}")
        parts = {name: (there[name], _joined(there[name])) for name in chosen}
        heard = {name: replayed(engine, sound) for name, (_, sound) in parts.items()}
        ours = figures(parts, heard)
        peer = figures(parts, {name: replayed_peer(sound) for name, (_, sound) in parts.items()})
        row("livecaption", ours.text())
        row("plain moonshine", peer.text())
        streams = {}
        for name, (recorded, sound) in parts.items():
            reference = _reference(recorded)
            spoken = list(zip(reference, known_since(reference, sound), strict=True))
            streams[name] = heard[name].received, spoken
        limits = [*_limits(ours, peer, group), *as_shown(streams, group)]
    return limits


def replayed(engine: MoonshineEngine, samples: Samples) -> Heard:
    """Our engine behind the program's own gate, in virtual time."""
    events: list[CaptionEvent] = []
    received: list[tuple[float, TranscriptUpdate]] = []
    free_s = spent_s = 0.0
    corrected = 0
    stable: list[str] = []
    open_ = engine.open_utterance()
    start_s: dict[int, float] = {}
    for at_s, event in gated(samples):
        key = str(event.utterance)
        if isinstance(event, UtteranceAudio):
            start_s.setdefault(event.utterance, event.start / SAMPLE_RATE_HZ)
            open_.feed(event.samples)
            if at_s < free_s or not open_.step_due():
                continue
        elif not isinstance(event, UtteranceEnded):
            continue
        began = time.process_time()
        final = isinstance(event, UtteranceEnded)
        heard = open_.finish() if final else open_.step()
        took_s = time.process_time() - began
        spent_s += took_s
        free_s = max(at_s, free_s) + took_s
        if heard is not None:
            events.append(CaptionEvent(free_s, key, start_s[event.utterance], at_s, heard.text, final))
            update = update_of(heard, event.utterance, start_s[event.utterance], at_s, len(received), final)
            received.append((free_s, update))
            now = heard.text.split()
            if final:
                told = [CaptionEvent(0.0, "", 0.0, 0.0, " ".join(each), True) for each in (stable, now)]
                corrected += taken_back(told)
            stable = [] if final else now[: heard.stable_words]
        if final:
            open_ = engine.open_utterance()
            stable = []
    return Heard(events, spent_s, corrected, received)


def replayed_peer(samples: Samples) -> Heard:
    """Plain `moonshine_voice.Transcriber` with 0.5 s updates, in virtual time: it decodes while it is given sound."""
    from moonshine_voice.moonshine_api import ModelArch
    from moonshine_voice.transcriber import Transcriber

    transcriber = Transcriber(str(default_model_dir()), ModelArch.TINY, update_interval=PEER_UPDATE_S)
    stream = transcriber.create_stream(update_interval=PEER_UPDATE_S)
    events: list[CaptionEvent] = []
    free_s, at_s, began = 0.0, 0.0, time.process_time()

    def on_event(event: Any) -> None:
        if type(event).__name__ in ("LineTextChanged", "LineCompleted", "LineStarted"):
            line, came_s = event.line, max(at_s, free_s) + time.process_time() - began
            final = type(event).__name__ == "LineCompleted"
            end_s = line.start_time + line.duration
            events.append(CaptionEvent(came_s, str(line.line_id), line.start_time, end_s, line.text, final))

    stream.add_listener(on_event)
    stream.start()
    spent_s = 0.0
    piece = round(PEER_PIECE_S * SAMPLE_RATE_HZ)
    for place in range(0, len(samples), piece):
        at_s, began = (place + piece) / SAMPLE_RATE_HZ, time.process_time()
        stream.add_audio(samples[place : place + piece].tolist(), SAMPLE_RATE_HZ)
        took_s = time.process_time() - began
        spent_s, free_s = spent_s + took_s, max(at_s, free_s) + took_s
    began = time.process_time()
    stream.stop()
    return Heard(events, spent_s + time.process_time() - began)


def figures(parts: dict[str, tuple[list[Recording], Samples]], heard: dict[str, Heard]) -> Figures:
    """Judge one system over some streams."""
    first: list[float] = []
    settled: list[float] = []
    back = wrong = count = standing = corrected = 0
    cpu_s = length_s = 0.0
    for name, (recorded, sound) in parts.items():
        reference = _reference(recorded)
        events = heard[name].events
        appeared, stayed = appearances(reference, known_since(reference, sound), events)
        first += appeared
        settled += stayed
        text = final_words(events)
        back, wrong = back + taken_back(events), wrong + errors(reference, text)
        count, standing = count + len(reference), standing + len(text)
        corrected += heard[name].corrected
        cpu_s, length_s = cpu_s + heard[name].cpu_s, length_s + len(sound) / SAMPLE_RATE_HZ
    return Figures(first, settled, back / standing, wrong / count, cpu_s / length_s, corrected / standing)


def _reference(recorded: Sequence[Recording]) -> list[str]:
    return [word for each in recorded for word in words(each.text)]


def appearances(
    reference: Sequence[str], spoken_s: Sequence[float], events: Sequence[CaptionEvent]
) -> tuple[list[float], list[float]]:
    """Seconds from a word's being spoken to its first correct appearance, and to its last; only those that appear.

    Each text is compared with the words spoken while its entry lasted, and a second more.
    """
    spoken = np.array(spoken_s)
    first, since = np.full(len(spoken), math.inf), np.full(len(spoken), math.inf)
    for event in events:
        low = max(0, int(np.searchsorted(spoken, event.start)) - 1)
        high = int(np.searchsorted(spoken, event.t + 1.0, side="right"))
        there = np.array(matched(reference[low:high], words(event.text)), bool)
        places = np.arange(low, high)
        first[places[there]] = np.minimum(first[places[there]], event.t)
        since[places[there]] = np.minimum(since[places[there]], event.t)
        gone = places[~there]
        since[gone[(spoken[gone] > event.start + 0.05) & (spoken[gone] <= event.end + 0.2)]] = math.inf
    return tuple([max(0.0, float(late)) for late in times - spoken if math.isfinite(late)] for times in (first, since))  # type: ignore[return-value] # two of them


def known_since(reference: Sequence[str], samples: Samples) -> list[float]:
    """When each reference word was spoken, in seconds: kept in benchmarks/out, since it takes minutes to find."""
    kept = OUT / f"known-since-{hashlib.sha256(samples.tobytes()).hexdigest()[:16]}.json"
    if not kept.exists():
        OUT.mkdir(exist_ok=True)
        kept.write_text(json.dumps(_known_since(reference, samples)), encoding="utf-8")
    times: list[float] = json.loads(kept.read_text(encoding="utf-8"))
    return times


def _known_since(reference: Sequence[str], samples: Samples) -> list[float]:
    decode = decoder()
    step = round(STEP_S * SAMPLE_RATE_HZ)
    found: list[tuple[str, float]] = []
    for start, end in utterances(samples, CUT):
        cuts = (*range(start + step, end, step), end)
        texts = [words(decode(samples[start:cut])) for cut in cuts]
        final = texts[-1]
        there = [matched(final, text) for text in texts]
        for place, word in enumerate(final):
            first = next(at for at in range(len(cuts)) if all(each[place] for each in there[at : at + IN_A_ROW]))
            found.append((word, cuts[first] / SAMPLE_RATE_HZ))
    return list(_spread(reference, found))


def _spread(reference: Sequence[str], found: Sequence[tuple[str, float]]) -> Iterator[float]:
    """The times of the words that were found, for the reference; between them a straight line. Never descending."""
    from difflib import SequenceMatcher

    known: dict[int, float] = {}
    for at, other, size in SequenceMatcher(
        None, reference, [w for w, _ in found], autojunk=False
    ).get_matching_blocks():
        known |= {at + step: found[other + step][1] for step in range(size)}
    if not known:
        return iter([0.0] * len(reference))
    times = np.interp(np.arange(len(reference)), list(known), list(known.values()))
    return iter(np.minimum.accumulate(times[::-1])[::-1].round(3).tolist())


def _limits(ours: Figures, peer: Figures, group: str) -> list[Limit]:
    def share(values: Sequence[float], of: float) -> float:
        return percentile(values, of)

    late = [(share(ours.first_s, of), share(peer.first_s, of)) for of in (0.5, 0.95)]
    last = (share(ours.settled_s, 0.95), share(peer.settled_s, 0.95))
    return [
        Limit(f"first appearance p50, {group}", late[0][0], late[0][1], "s", "plain moonshine's own is the limit"),
        Limit(f"first appearance p95, {group}", late[1][0], late[1][1], "s", "the same"),
        Limit(f"settled p95 over plain moonshine's, {group}", last[0] / last[1], 1.5, "", f"{last[0]:.2f} s"),
        Limit(f"words taken back per final word, {group}", ours.taken_back, 0.3, "", f"it: {peer.taken_back:.2f}"),
        Limit(f"WER, {group}", ours.wer, peer.wer, "", "plain moonshine's own is the limit"),
        Limit(f"processor time over plain moonshine's, {group}", ours.cpu / peer.cpu, 0.8, "", f"{ours.cpu:.2f} x"),
        Limit(f"stable words that finals correct, {group}", ours.corrected, 0.02, "", "a word"),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", default=[], help="this stream alone; may be given again")
    for limit in main(parser.parse_args().only):
        limit.print()
