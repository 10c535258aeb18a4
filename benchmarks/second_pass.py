"""Two passes: our engine's text at once, then each utterance once more after others: what it gains, and costs.

    python -m benchmarks.second_pass [MODEL_FOLDER] [--only NAME] [--threads N]

MODEL_FOLDER has a Whisper model for faster-whisper, as `livecaption models get whisper-base` fetches it; the package
`livecaption-desktop[whisper]` has to be installed. Without it our own engine hears them once more.

In virtual time, on two processors. The first pass takes one while it works, as in benchmarks.engine, and never waits:
the second gives way to it. That takes what is left of the two, as many as its threads can use, for the processor time
that it really took. Utterances are heard again by the server's own rules: gathered, given up where they would come too
late, told where words are worth it. *Settled* is a word's last change. "Both" counts every restatement, also those
that come too late and change the transcript alone; "on screen" leaves out those that come more than
`restated_lines.LATEST_S` after their final, which a view does not take. A word that is restated counts as taken back.
*As shown* is what a view of the default style makes of all of it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from benchmarks import flicker
from benchmarks.corpus import words
from benchmarks.engine import EVALUATION, TUNING, Figures, Heard, figures
from benchmarks.measures import CaptionEvent, percentile, taken_back
from benchmarks.moonshine_choices import gated
from benchmarks.record_streams import _joined, recordings
from benchmarks.report import Limit, heading, row
from benchmarks.shown import update_of
from livecaption.core.in_context import Part, shared_out
from livecaption.core.restated_lines import LATEST_S
from livecaption.core.restatement import restatement
from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.model.audio import (
    SAMPLE_RATE_HZ,
    Samples,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceId,
)
from livecaption.model.errors import LivecaptionError
from livecaption.model.seams import Engine, Hypothesis
from livecaption.model.transcript import TextState, TranscriptUpdate
from livecaption.model.view import CaptionStyle
from livecaption.server.restating import LONGEST_S
from livecaption.server.stretches import FOR_ANOTHER, FOR_THE_SAME, Hearing, Waiting
from livecaption.server.work import JobId, RestateJob

PROCESSORS = 2
BETTER_WER = 0.03
SETTLED_P95_S = 3.0


@dataclass(slots=True)
class First:
    """The first pass over a stream: its events, when it was at work, and its finals with their sound."""

    events: list[CaptionEvent] = field(default_factory=list)
    busy: list[tuple[float, float]] = field(default_factory=list)
    finals: list[tuple[CaptionEvent, Hypothesis, Samples]] = field(default_factory=list)
    hypotheses: dict[CaptionEvent, Hypothesis] = field(default_factory=dict)
    """What each event was made of."""
    cpu_s: float = 0.0


@dataclass(slots=True)
class Second:
    """What came of the finals."""

    events: list[CaptionEvent] = field(default_factory=list)
    soon: list[CaptionEvent] = field(default_factory=list)
    """Those of them that a view takes."""
    cpu_s: float = 0.0
    whole: list[CaptionEvent] = field(default_factory=list)
    """What the better model said, worth it or not."""
    late: int = 0
    same: int = 0
    refused: int = 0
    hypotheses: dict[CaptionEvent, Hypothesis] = field(default_factory=dict)
    delays_s: list[float] = field(default_factory=list)
    """From a final to its restatement."""


def main(folder: Path | None, names: Sequence[str] = (), threads: int = 1) -> list[Limit]:
    """Print the tables; returns the limits of the streams that were not used for tuning. Raises `LivecaptionError`."""
    first_engine = MoonshineEngine(default_model_dir())
    first_engine.load()
    second_engine: Engine = first_engine
    if folder is not None:
        from livecaption.engine.whisper import WhisperEngine

        second_engine = WhisperEngine(folder, device="cpu", compute="int8", threads=threads, workers=1)
        second_engine.load()
    there = recordings()
    limits: list[Limit] = []
    for group, members in (("tuning", TUNING), ("evaluation", EVALUATION)):
        chosen = [name for name in members if name in there and (not names or name in names)]
        if not chosen:
            continue
        heading(
            f"{second_engine.name} after our engine, virtual time, {threads} thread(s), {group}: {', '.join(chosen)}"
        )
        parts = {name: (there[name], _joined(there[name])) for name in chosen}
        firsts = {name: first_pass(first_engine, sound) for name, (_, sound) in parts.items()}
        itself = second_engine is first_engine
        seconds = {name: second_pass(second_engine, first, threads, itself=itself) for name, first in firsts.items()}
        alone = figures(parts, {name: Heard(each.events, each.cpu_s) for name, each in firsts.items()})
        both = figures(parts, {name: _both(firsts[name], seconds[name].events, seconds[name].cpu_s) for name in chosen})
        soon = figures(parts, {name: _both(firsts[name], seconds[name].soon, seconds[name].cpu_s) for name in chosen})
        always = figures(
            parts, {name: _both(firsts[name], seconds[name].whole, seconds[name].cpu_s) for name in chosen}
        )
        row("first pass alone", alone.text())
        row("both", both.text())
        row("both, on screen", soon.text())
        row("every final replaced", f"WER {always.wer:.3f}, taken back {always.taken_back:.2f} a word")
        _tell_finals(list(firsts.values()), list(seconds.values()))
        _tell_shown(firsts, seconds)
        limits = _limits(alone, both, soon, group)
    return limits


def first_pass(engine: Engine, samples: Samples) -> First:
    """Our engine behind the program's own gate, in virtual time."""
    result = First()
    free_s = 0.0
    open_ = engine.open_utterance()
    sound: list[Samples] = []
    start_s: dict[int, float] = {}
    for at_s, event in gated(samples):
        key = str(event.utterance)
        if isinstance(event, UtteranceAudio):
            if event.utterance not in start_s:
                start_s[event.utterance] = event.start / SAMPLE_RATE_HZ
            sound.append(event.samples)
            open_.feed(event.samples)
            if at_s < free_s or not open_.step_due():
                continue
        elif not isinstance(event, UtteranceEnded):
            continue
        final = isinstance(event, UtteranceEnded)
        began = time.process_time()
        heard = open_.finish() if final else open_.step()
        took_s = time.process_time() - began
        begins_s = max(at_s, free_s)
        free_s = begins_s + took_s
        result.busy.append((begins_s, free_s))
        result.cpu_s += took_s
        if heard is not None:
            said = CaptionEvent(free_s, key, start_s[event.utterance], at_s, heard.text, final)
            result.events.append(said)
            result.hypotheses[said] = heard
            if final:
                result.finals.append((said, heard, np.concatenate(sound)))
        if final:
            open_, sound = engine.open_utterance(), []
    return result


def second_pass(engine: Engine, first: First, threads: int, *, itself: bool) -> Second:
    """The same finals once more, by the server's rules; `itself`: by the engine of the first pass."""
    result = Second()
    waiting: Waiting[str] = Waiting(FOR_THE_SAME if itself else FOR_ANOTHER)
    lane = waiting.of("")
    coming = list(range(len(first.finals)))
    now_s = 0.0
    while coming or waiting:
        while coming and first.finals[coming[0]][0].t <= now_s:
            number = coming.pop(0)
            said, heard, sound = first.finals[number]
            if heard.text and len(sound) <= LONGEST_S * SAMPLE_RATE_HZ:
                job = RestateJob(JobId(number), (sound,), "en", (), heard.text, said.start, number)
                result.late += len(lane.put(job, said.t))
        result.late += len(waiting.too_late(now_s))
        taken = waiting.take()
        if taken is None:
            now_s = first.finals[coming[0]][0].t if coming else now_s
        elif itself and not taken[1].in_context:
            result.same += 1
        else:
            cpu_s, texts = _heard(engine, taken[1])
            came_s = done_at(now_s, cpu_s, threads, first.busy)
            waiting.took(came_s - now_s)
            now_s, result.cpu_s = came_s, result.cpu_s + cpu_s
            for number, text in texts:
                _take(result, first, JobId(number), text, came_s, in_context=taken[1].in_context)
    return result


def _heard(engine: Engine, hearing: Hearing) -> tuple[float, list[tuple[JobId, Hypothesis]]]:
    """Processor seconds, and what is heard in each utterance that is wanted."""
    began = time.process_time()
    utterance = engine.open_utterance("en", (hearing.before,) if hearing.before else ())
    for job in hearing.said:
        for samples in job.sound:
            utterance.feed(samples)
    whole = utterance.finish()
    texts: Sequence[Hypothesis] = [whole]
    if len(hearing.said) > 1:
        texts = shared_out(whole, [Part(job.text, job.length_s) for job in hearing.said]) or []
    told = zip(hearing.said, texts, strict=False)
    return time.process_time() - began, [(job.job, text) for job, text in told if job.job in hearing.wanted]


def _take(result: Second, first: First, job: JobId, better: Hypothesis, came_s: float, *, in_context: bool) -> None:
    said, heard, sound = first.finals[job]
    result.whole.append(CaptionEvent(came_s, said.key, said.start, said.end, better.text, True))
    told = restatement(heard, better, len(sound) / SAMPLE_RATE_HZ, in_context=in_context)
    if told is not None:
        restated = CaptionEvent(came_s, said.key, said.start, said.end, told.text, True)
        result.events.append(restated)
        result.hypotheses[restated] = told
        result.delays_s.append(came_s - said.t)
        if came_s - said.t <= LATEST_S:
            result.soon.append(restated)
    elif words(heard.text) == words(better.text):
        result.same += 1
    else:
        result.refused += 1


def done_at(begins_s: float, cpu_s: float, threads: int, busy: Sequence[tuple[float, float]]) -> float:
    """When so much processor time is over, where the first pass leaves all processors but one, or all."""
    now_s, left_s = begins_s, cpu_s
    for start_s, end_s in busy:
        if end_s <= now_s:
            continue
        for until_s, free in ((start_s, PROCESSORS), (end_s, PROCESSORS - 1)):
            rate = min(threads, free)
            if until_s <= now_s:
                continue
            if left_s <= (until_s - now_s) * rate:
                return now_s + left_s / rate
            left_s -= (until_s - now_s) * rate
            now_s = until_s
    return now_s + left_s / min(threads, PROCESSORS)


def _both(first: First, second: Sequence[CaptionEvent], cpu_s: float) -> Heard:
    return Heard(sorted([*first.events, *second], key=lambda event: event.t), first.cpu_s + cpu_s)


def _tell_finals(firsts: Sequence[First], seconds: Sequence[Second]) -> None:
    count = sum(bool(heard.text) for each in firsts for _, heard, _ in each.finals)
    delays = [delay_s for each in seconds for delay_s in each.delays_s]
    row(
        "finals with words",
        f"{count}: restated {len(delays)}, the same {sum(each.same for each in seconds)}, "
        f"not believed {sum(each.refused for each in seconds)}, too late {sum(each.late for each in seconds)}; soon "
        f"enough for the screen {sum(len(each.soon) for each in seconds)}",
    )
    if delays:
        row(
            "a restatement after its final",
            f"p50 {percentile(delays, 0.5):.2f} s, p95 {percentile(delays, 0.95):.2f} s",
        )


def _tell_shown(firsts: dict[str, First], seconds: dict[str, Second]) -> None:
    for title, with_second in (("first pass alone", False), ("both", True)):
        back = standing = 0
        for name, first in firsts.items():
            stream = flicker.Stream(name, _received(first, seconds[name] if with_second else Second()), [])
            seen = flicker.replay(stream, CaptionStyle())
            for key, texts in seen.items():
                shown = [CaptionEvent(at_s, str(key), 0.0, 0.0, " ".join(text), True) for at_s, text in texts]
                back += taken_back(shown)
                standing += len(texts[-1][1])
        row(f"as shown, {title}", f"taken back {back / max(1, standing):.3f} a word")


def _received(first: First, second: Second) -> list[tuple[float, TranscriptUpdate]]:
    """What the client's session has of both, in order; with the words' probabilities, which decide when they show."""
    told = first.hypotheses | second.hypotheses
    received = []
    for number, event in enumerate(sorted(told, key=lambda each: each.t)):
        utterance = UtteranceId(int(event.key))
        update = update_of(told[event], utterance, event.start, event.end, number, event.final)
        if event in second.hypotheses:
            update = replace(update, state=TextState.RESTATED)
        received.append((event.t, update))
    return received


def _limits(alone: Figures, both: Figures, soon: Figures, group: str) -> list[Limit]:
    gained = alone.wer - both.wer
    settled_s, shown_s = (percentile(each.settled_s, 0.95) for each in (both, soon))
    return [
        Limit(f"WER less than the first pass's, {group}", gained, BETTER_WER, "", f"{both.wer:.3f}", at_least=True),
        Limit(f"settled p95 with two passes, {group}", settled_s, SETTLED_P95_S, "s", "every restatement included"),
        Limit(f"settled p95 on screen with two passes, {group}", shown_s, SETTLED_P95_S, "s", ""),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="the folder of the better model; without it, our own")
    parser.add_argument("--only", action="append", default=[], help="this stream alone; may be given again")
    parser.add_argument("--threads", type=int, default=1, help="of the better model")
    given = parser.parse_args()
    if given.folder is not None and not given.folder.is_dir():
        sys.exit(f"There is no model at {given.folder}. livecaption models get whisper-base fetches one.")
    try:
        for limit in main(given.folder, given.only, given.threads):
            limit.print()
    except LivecaptionError as error:
        sys.exit(str(error))
