"""How many sessions two cores hold in real time, and what happens beyond: the endpoint with many clients at once.

    python -m benchmarks.sessions [--sessions N ...] [--seconds S] [--files N]

Each client sends other speech at real-time pace, cut by the program's own gate, beginning a moment after
the one before it. *First appearance* is a word's first correct appearance at the client less the moment it was spoken;
the wait of a final is from its flush to its coming. *Growth* is the median delay of the second half less the first's.

Sessions share as many processors as the endpoint has workers in virtual time: each engine call takes
the processor time it really took, and lanes are served in turn as the scheduler serves them. Other work on the machine
changes nothing then; what the network and Python's one lock cost is not in it. `--files` adds so many clients that send
a recording as fast as they may, over and over; the figures are of the others.
"""

from __future__ import annotations

import argparse
import heapq
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from benchmarks.corpus import real_speech, wheel_recordings, words
from benchmarks.engine import appearances, known_since
from benchmarks.measures import CaptionEvent, percentile
from benchmarks.moonshine_choices import gated
from benchmarks.record_streams import _joined, recordings
from benchmarks.report import Limit, heading, row
from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples, UtteranceAudio, UtteranceEnded
from livecaption.model.seams import EngineUtterance
from livecaption.server.serve import WORKERS

CURVE = (1, 2, 4, 8, 12, 16)
HELD_S = 2.5
SECONDS = 60.0
_STAGGER_S = 0.37


@dataclass(slots=True)
class _Session:
    """A client in virtual time: what it will send, and what waits for the engine."""

    number: int
    reference: list[str]
    spoken_s: list[float]
    coming: deque[tuple[float, object]]
    waiting: deque[tuple[float, object]] = field(default_factory=deque)
    utterance: EngineUtterance | None = None
    began_s: float = 0.0
    events: list[CaptionEvent] = field(default_factory=list)
    final_waits_s: list[float] = field(default_factory=list)
    busy: bool = False
    file: bool = False


def main(counts: Sequence[int] = CURVE, seconds: float = SECONDS, files: int = 0) -> list[Limit]:
    """Print the curve in virtual time; the limit is that four sessions are held."""
    engine = MoonshineEngine(default_model_dir())
    engine.load()
    heading(f"Sessions on {WORKERS} workers, virtual time, {seconds:.0f} s each")
    limits = []
    for count in counts:
        sessions = [_session(number, seconds) for number in range(count)]
        used = _run(engine, [*sessions, *(_file(count + number) for number in range(files))])
        first = [late for each in sessions for late in _appearances(each)]
        finals = [wait for each in sessions for wait in each.final_waits_s]
        half = [_by_half(each.final_waits_s) for each in sessions]
        growth = percentile([late - early for early, late in half], 0.5)
        row(
            f"{count} sessions{f' beside {files} files' if files else ''}",
            f"first p50 {percentile(first, 0.5):.2f} s, p95 {percentile(first, 0.95):.2f} s; wait of a final p50 "
            f"{percentile(finals, 0.5):.2f} s, p95 {percentile(finals, 0.95):.2f} s, growth {growth:+.2f} s; "
            f"processors {used:.2f} of {WORKERS}; tentative texts a second and session "
            f"{sum(not e.final for each in sessions for e in each.events) / count / seconds:.1f}",
        )
        if count == 4:
            limits.append(
                Limit("first appearance p95 with 4 sessions", percentile(first, 0.95), HELD_S, "s", "virtual time")
            )
    return limits


def _session(number: int, seconds: float) -> _Session:
    streams = list(recordings()) if real_speech() else ["wheel"]
    names = [name for name in streams if name == "wheel" or name.startswith("read-")]
    parts = recordings()[names[number % len(names)]] if real_speech() else wheel_recordings()
    whole: Samples = _joined(parts)
    reference = [word for each in parts for word in words(each.text)]
    times = np.array(known_since(reference, whole))
    start_s = (number // len(names)) * 17.0 % max(1.0, len(whole) / SAMPLE_RATE_HZ - seconds)
    low = round(start_s * SAMPLE_RATE_HZ)
    sound = whole[low : low + round(seconds * SAMPLE_RATE_HZ)]
    heard = (times > start_s + 0.5) & (times < start_s + len(sound) / SAMPLE_RATE_HZ)
    later_s = number * _STAGGER_S
    return _Session(
        number,
        [word for word, there in zip(reference, heard, strict=True) if there],
        (times[heard] - start_s + later_s).tolist(),
        deque((at_s + later_s, event) for at_s, event in gated(sound)),
    )


def _file(number: int) -> _Session:
    """A client that is never short of sound."""
    session = _session(number, SECONDS)
    session.coming = deque([(0.0, event) for _, event in session.coming] * 30)
    session.file = True
    return session


def _run(engine: MoonshineEngine, sessions: list[_Session]) -> float:
    """Serve the sessions in turn; returns the processors used in the mean."""
    now_s = spent_s = 0.0
    free = [0.0] * WORKERS
    turn = deque(sessions)
    done: list[tuple[float, int]] = []
    while any(each.coming or each.waiting for each in sessions if not each.file):
        heapq.heapify(free)
        now_s = max(now_s, free[0])
        while done and done[0][0] <= now_s:
            sessions[heapq.heappop(done)[1]].busy = False
        for each in sessions:
            while each.coming and each.coming[0][0] <= now_s:
                each.waiting.append(each.coming.popleft())
        ready = next((each for each in turn if each.waiting and not each.busy), None)
        if ready is None:
            later = [each.coming[0][0] for each in sessions if each.coming] + [at_s for at_s, _ in done]
            now_s = max(now_s, min(later))
            free[0] = max(free[0], now_s)
            continue
        turn.remove(ready)
        turn.append(ready)
        took_s = _turn(engine, ready, now_s)
        spent_s += took_s
        heapq.heapreplace(free, now_s + took_s)
        ready.busy = took_s > 0
        if ready.busy:
            heapq.heappush(done, (now_s + took_s, ready.number))
    return spent_s / max(now_s, 1e-9)


def _turn(engine: MoonshineEngine, session: _Session, now_s: float) -> float:
    """What the scheduler does in one turn of a lane; returns the processor time it took."""
    while session.waiting:
        asked_s, event = session.waiting.popleft()
        if isinstance(event, UtteranceAudio):
            if session.utterance is None:
                session.utterance, session.began_s = (
                    engine.open_utterance(),
                    asked_s - len(event.samples) / SAMPLE_RATE_HZ,
                )
            session.utterance.feed(event.samples)
        elif isinstance(event, UtteranceEnded) and session.utterance is not None:
            began = time.process_time()
            heard = session.utterance.finish()
            took_s = time.process_time() - began
            came_s = now_s + took_s
            session.events.append(
                CaptionEvent(came_s, str(event.utterance), session.began_s, asked_s, heard.text, True)
            )
            session.final_waits_s.append(came_s - asked_s)
            session.utterance = None
            return took_s
    if session.utterance is None or not session.utterance.step_due():
        return 0.0
    began = time.process_time()
    tentative = session.utterance.step()
    took_s = time.process_time() - began
    if tentative is not None:
        name = str(len(session.final_waits_s))
        session.events.append(CaptionEvent(now_s + took_s, name, session.began_s, now_s, tentative.text, False))
    return took_s


def _appearances(session: _Session) -> list[float]:
    keyed: list[CaptionEvent] = []
    finals = 0
    for event in session.events:  # tentative text and the final of an utterance have one key
        keyed.append(CaptionEvent(event.t, str(finals), event.start, event.end, event.text, event.final))
        finals += event.final
    return appearances(session.reference, session.spoken_s, keyed)[0]


def _by_half(waits_s: Sequence[float]) -> tuple[float, float]:
    middle = max(1, len(waits_s) // 2)
    return percentile(waits_s[:middle], 0.5), percentile(waits_s[middle:] or waits_s, 0.5)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, nargs="+", default=list(CURVE))
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--files", type=int, default=0)
    given = parser.parse_args()
    for limit in main(given.sessions, given.seconds, given.files):
        limit.print()
